"""Everything that the yearly workbook says, gathered once in plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from cqi_desktop.domain.figures import Figure, YearFigures
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE, INDICATORS, Indicator, Source, Unit
from cqi_desktop.domain.outcomes import OutcomeTotal, Response, totals_of
from cqi_desktop.domain.territory import Mrc, Region
from cqi_desktop.store.activity_attendance import ActivityAttendance, activity_attendances
from cqi_desktop.store.budget import BudgetLine, budget_lines
from cqi_desktop.store.export_journal import REGISTER
from cqi_desktop.store.figures import figures_of, regions_of
from cqi_desktop.store.funding_claims import LineClaims, claims_by_line
from cqi_desktop.store.named_companies import texts_naming_companies
from cqi_desktop.store.outcome_list import outcomes_in
from cqi_desktop.store.published_figures import published_cells
from cqi_desktop.store.services_received import (
    CompaniesServed,
    ServiceColumn,
    ServicesReceived,
    companies_served,
)
from cqi_desktop.store.surveys import response_of_year
from cqi_desktop.store.synergy_matrix import SynergyMatrix, synergy_matrix
from cqi_desktop.store.targets import targets_of
from cqi_desktop.store.team_settings import ORGANISATION, setting
from cqi_desktop.store.year_standing import YearStanding, standing_of

from .figures_document import fingerprint_of_years
from .movements import Movement, movements_of

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

DEFAULT_ORGANISATION = "Carrefour Québec International"
_BEFORE_ANY_CHANGE = datetime(1980, 1, 1, tzinfo=UTC)


class Audience(StrEnum):
    """Who reads the workbook: the CRÉ, which never sees a company's name, or the board."""

    CRE = "cre"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class TargetLine:
    """The objective of an indicator, in the indicator's unit; ``region`` is None for the territory."""

    indicator: str
    region: str | None
    value: int | float


@dataclass(frozen=True, slots=True)
class YearBudget:
    """The sources of funding of one year."""

    fiscal_year: FiscalYear
    lines: tuple[BudgetLine, ...]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The yearly breakdown of a region, or of the territory when ``region`` is None.

    ``years`` are the year reported and those before it, latest first; ``standings`` go with them. What only the
    board sees (``budgets``, ``claims``, ``targets``, ``outcomes``, ``companies``) is empty for the CRÉ.
    ``movements`` name companies for the board alone.
    """

    audience: Audience
    organisation: str
    years: tuple[YearFigures, ...]
    standings: tuple[YearStanding, ...]
    region: str | None
    activities: tuple[ActivityAttendance, ...]
    synergy: SynergyMatrix
    last_change_at: datetime
    fingerprint: str
    budgets: tuple[YearBudget, ...] = ()
    targets: tuple[TargetLine, ...] = ()
    services: tuple[ServiceColumn, ...] = ()
    companies: tuple[ServicesReceived, ...] = ()
    movements: Mapping[str, Movement] = field(default_factory=dict)
    claims: Mapping[bytes, LineClaims] = field(default_factory=dict)
    outcomes: tuple[OutcomeTotal, ...] = ()
    response: Response = field(default_factory=Response)
    # The indicators of the team, in the year reported.
    own: tuple[Indicator, ...] = ()

    @property
    def year(self) -> YearFigures:
        """The year reported."""
        return self.years[0]

    @property
    def standing(self) -> YearStanding:
        return self.standings[0]

    @property
    def chronological(self) -> tuple[YearFigures, ...]:
        return tuple(reversed(self.years))

    @property
    def regions(self) -> tuple[Region, ...]:
        """The regions that the workbook details."""
        return tuple(figures.region for figures in self.year.regions if self.region in (None, figures.region.code))

    @property
    def region_names(self) -> dict[str, str]:
        return {figures.region.code: figures.region.name for figures in self.year.regions}

    def figure(self, year: YearFigures, indicator: str) -> Figure:
        """The figure of what the workbook is about."""
        return year.figure(indicator, self.region)

    def mrcs_of(self, region: str) -> tuple[Mrc, ...]:
        """The MRC of a region in any of the years, those of the year reported first."""
        found: dict[str, Mrc] = {}
        for year in self.years:
            for mrc in year.of_region(region).mrcs:
                found.setdefault(mrc.code, mrc)
        return tuple(found.values())


def gather_breakdown(
    book: Book,
    year: FiscalYear,
    region: str | None,
    *,
    years: int = 3,
    audience: Audience | str = Audience.CRE,
) -> Breakdown:
    """Read from the book all that the workbook of a region (code), or of the territory (None), says.

    ``years`` counts the year reported. What the audience does not see is not read.
    """
    every_year = tuple(figures_of(book, one) for one in year.last(years))
    is_board = Audience(audience) is Audience.BOARD
    activities = _activities(book, year, region)
    served = _companies_served(book, year, region) if is_board else CompaniesServed((), ())
    past = every_year[1] if len(every_year) > 1 else None
    return Breakdown(
        audience=Audience(audience),
        organisation=setting(book, ORGANISATION, DEFAULT_ORGANISATION),
        years=every_year,
        standings=tuple(standing_of(book, figures, region) for figures in every_year),
        region=region,
        activities=activities if is_board else _without_names(book, activities),
        synergy=synergy_matrix(book, year),
        last_change_at=_last_change(book),
        fingerprint=fingerprint_of_years(every_year, region),
        budgets=_budgets(book, year, region) if is_board else (),
        targets=_targets(book, year, region) if is_board else (),
        services=served.services,
        companies=served.companies,
        movements={} if past is None else movements_of(book, every_year[0], past, region, with_names=is_board),
        claims=claims_by_line(book, year, region) if is_board else {},
        outcomes=totals_of(outcomes_in(book, year, region)) if is_board else (),
        response=response_of_year(book, year, region) if is_board else Response(),
        own=every_year[0].own if is_board else _naming_nobody(book, every_year[0].own),
    )


def _naming_nobody(book: Book, own: Sequence[Indicator]) -> tuple[Indicator, ...]:
    """The indicators of the team whose name names no company: the CRÉ never reads one."""
    labels = [one.own.label_fr for one in own if one.own is not None]
    naming = texts_naming_companies(book, labels) if labels else set()
    return tuple(one for one in own if one.own is not None and one.own.label_fr not in naming)


def _last_change(book: Book) -> datetime:
    """The last change of the records: that a workbook was written, which the journal notes, changes none of them."""
    moment: str | None = book.scalar("SELECT max(at_wall) FROM change_set WHERE kind IS NOT ?", (REGISTER,))
    return datetime.fromisoformat(moment) if moment else _BEFORE_ANY_CHANGE


def _activities(book: Book, year: FiscalYear, region: str | None) -> tuple[ActivityAttendance, ...]:
    """Those held for the region; records of a year known by its published figures are not shown yet (rule 11)."""
    hidden = published_cells(book, year).keys()
    return tuple(
        activity
        for activity in activity_attendances(book, year)
        if (region is None or region in activity.regions)
        and (not activity.regions or not hidden >= set(activity.regions))
        and region not in hidden
    )


def _without_names(book: Book, activities: Sequence[ActivityAttendance]) -> tuple[ActivityAttendance, ...]:
    """The same activities; a title or a place that names a company is emptied: the CRÉ never reads one."""
    texts = [text for activity in activities for text in (activity.title, activity.place) if text]
    naming = texts_naming_companies(book, texts)
    return tuple(
        activity._replace(
            title="" if activity.title in naming else activity.title,
            place="" if activity.place in naming else activity.place,
        )
        for activity in activities
    )


def _companies_served(book: Book, year: FiscalYear, region: str | None) -> CompaniesServed:
    hidden = published_cells(book, year).keys()
    served = companies_served(book, year, region)
    if not hidden:
        return served
    return served._replace(companies=tuple(company for company in served.companies if company.region not in hidden))


def _budgets(book: Book, year: FiscalYear, region: str | None) -> tuple[YearBudget, ...]:
    """That of the year, and that of the next one, which the board votes on when it reads the report."""
    following = FiscalYear(year.start_year + 1, year.first_month)
    return tuple(YearBudget(shown, budget_lines(book, shown, region)) for shown in (year, following))


def _targets(book: Book, year: FiscalYear, region: str | None) -> tuple[TargetLine, ...]:
    """In the order of the indicators, then of the regions; the territory's own come last."""
    order = {code: place for place, code in enumerate(INDICATOR_BY_CODE)}
    regions = {code: place for place, code in enumerate(known.code for known in regions_of(book))}
    wanted = [
        row
        for row in targets_of(book, year)
        if row.indicator in order and (row.region in regions or row.region is None) and region in (None, row.region)
    ]
    wanted.sort(key=lambda row: (order[row.indicator], regions.get(row.region or "", len(regions))))
    return tuple(
        TargetLine(row.indicator, row.region, INDICATOR_BY_CODE[row.indicator].unit.from_stored(row.value))
        for row in wanted
    )


_UNIT_ORDER = {unit: place for place, unit in enumerate(Unit)}


def indicators_for(audience: Audience) -> tuple[Indicator, ...]:
    """The indicators shown, those of one unit together; outcomes are for the board alone."""
    shown = [
        indicator for indicator in INDICATORS if audience is Audience.BOARD or indicator.source is not Source.OUTCOMES
    ]
    return tuple(sorted(shown, key=_place_of_unit))


def _place_of_unit(indicator: Indicator) -> int:
    return _UNIT_ORDER[indicator.unit]


def companies_indicators(audience: Audience) -> tuple[Indicator, ...]:
    """The indicators that count different companies."""
    return tuple(indicator for indicator in indicators_for(audience) if indicator.unit is Unit.COMPANIES)


def remainder(figure: Figure, mrcs: Sequence[Mrc]) -> int | float | None:
    """What of a known total no MRC accounts for: all of it when only the total was published, or has no MRC.

    None when the MRC account for everything, and when the total is not known.
    """
    if figure.total is None:
        return None
    parts = [figure.by_mrc.get(mrc.code) for mrc in mrcs] + [figure.mrc_to_specify]
    known = [part for part in parts if part is not None]
    rest = figure.total - sum(known)
    return rest if not known or abs(rest) > 1e-6 else None
