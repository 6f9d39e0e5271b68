"""What the page Financement shows of a region and year: the budget, what each source claims, what to put right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.funding import BudgetTotal, Overlap, Programme, overlaps, total_of

from .budget import BudgetLine, budget_lines
from .figures import figures_of, regions_of
from .funding_claims import (
    ClaimedTime,
    DoubleAct,
    DoubleCompany,
    LineClaims,
    claimed_time,
    claims_by_line,
    companies_claimed_twice,
    interventions_claimed_twice,
)
from .funding_programmes import programmes_of

if TYPE_CHECKING:
    from .book import Book

SERVED = "companies_served"


@dataclass(frozen=True, slots=True)
class PlaceYear:
    """The budget of a region ("" for what is of the whole territory) in a year: grants, own revenue and both."""

    region: str
    year: FiscalYear
    grants: BudgetTotal
    own: BudgetTotal
    whole: BudgetTotal


@dataclass(frozen=True, slots=True)
class FundingSummary:
    """``companies_served`` is the figure of the region, or of the territory when ``region`` is None.

    ``foreign`` are the sources of other years, or other regions, that claim acts of this one.
    """

    year: FiscalYear
    region: str | None
    lines: tuple[BudgetLine, ...]
    claims: Mapping[bytes, LineClaims]
    time: ClaimedTime
    companies_served: int | None
    double_acts: tuple[DoubleAct, ...]
    double_companies: tuple[DoubleCompany, ...]
    programmes: tuple[Programme, ...]
    overlaps: tuple[Overlap, ...]
    places: tuple[PlaceYear, ...]
    foreign: tuple[tuple[bytes, str], ...]

    @property
    def whole(self) -> BudgetTotal:
        return total_of(line.amounts for line in self.lines)

    @property
    def grants(self) -> BudgetTotal:
        return total_of(line.amounts for line in self.lines if not line.is_own_revenue)

    @property
    def own(self) -> BudgetTotal:
        return total_of(line.amounts for line in self.lines if line.is_own_revenue)

    @property
    def out_of_date(self) -> tuple[BudgetLine, ...]:
        """The sources whose programme was not in force during the whole year."""
        known = {programme.key: programme for programme in self.programmes}
        return tuple(
            line
            for line in self.lines
            if line.funding_programme in known
            and not known[line.funding_programme].covers(self.year.start, self.year.end)
        )


def funding_summary(book: Book, year: FiscalYear, region: str | None = None) -> FundingSummary:
    """Everything of the view Sources, for a region (code) or for them all."""
    lines = budget_lines(book, year, region)
    claims = claims_by_line(book, year, region)
    programmes = programmes_of(book)
    served = figures_of(book, year).figure(SERVED, region).total
    known = {line.key for line in lines}
    return FundingSummary(
        year,
        region,
        lines,
        claims,
        claimed_time(book, year, region),
        None if served is None else int(served),
        interventions_claimed_twice(book, year, region),
        companies_claimed_twice(book, year, region),
        programmes,
        overlaps(programmes),
        _places(book, year, region),
        tuple((key, _funder(book, key)) for key in claims if key not in known),
    )


def _places(book: Book, year: FiscalYear, region: str | None) -> tuple[PlaceYear, ...]:
    """The year after, this one and the one before, a region after the other, where there is a source at all."""
    years = (FiscalYear(year.start_year + 1, year.first_month), year, year.previous)
    of_years = {one: budget_lines(book, one, region) for one in years}
    regions = [*(one.code for one in regions_of(book)), ""] if region is None else [region]
    found = []
    for place in regions:
        for one in years:
            own = [line for line in of_years[one] if line.region == place]
            if own:
                found.append(
                    PlaceYear(
                        place,
                        one,
                        total_of(line.amounts for line in own if not line.is_own_revenue),
                        total_of(line.amounts for line in own if line.is_own_revenue),
                        total_of(line.amounts for line in own),
                    )
                )
    return tuple(found)


def _funder(book: Book, line: bytes) -> str:
    return str(book.scalar("SELECT funder FROM funding_line WHERE id = ?", (line,)) or "")
