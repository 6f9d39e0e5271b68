"""Sources of funding of a region and a year (rule 1: only those made for the same bounds)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.funding import Amounts
from cqi_desktop.domain.text_folding import fold

if TYPE_CHECKING:
    from .book import Book


class BudgetLine(NamedTuple):
    """What one source is expected to give; amounts in cents, None when nobody said.

    ``key`` is the record itself; ``funding_programme`` the programme that it is of, when somebody chose one: the names
    stay those that the line was made with.
    """

    funder: str
    programme: str
    region: str
    is_own_revenue: bool
    forecast_cents: int | None
    requested_cents: int | None
    accepted_cents: int | None
    received_cents: int | None
    spent_cents: int | None
    key: bytes = b""
    funding_programme: bytes | None = None

    @property
    def amounts(self) -> Amounts:
        return Amounts(
            self.forecast_cents, self.requested_cents, self.accepted_cents, self.received_cents, self.spent_cents
        )


def budget_lines(book: Book, year: FiscalYear, region: str | None = None) -> tuple[BudgetLine, ...]:
    """The sources of a region (code), or of every region and of the team as a whole; own revenue last."""
    rows = book.sql(
        "SELECT f.funder, f.programme, f.region, f.is_own_revenue, f.forecast_cents, f.requested_cents, "
        "f.accepted_cents, f.received_cents, f.spent_cents, f.id, f.funding_programme_id "
        "FROM funding_line f LEFT JOIN region r ON r.code = f.region "
        "WHERE f.start_date = :start AND f.end_date = :end AND f.trashed_at IS NULL "
        "AND (:region IS NULL OR f.region = :region) "
        "ORDER BY r.position IS NULL, r.position, f.region, f.id",
        {"start": year.start.isoformat(), "end": year.end.isoformat(), "region": region},
    )
    lines = [
        BudgetLine(funder or "", programme or "", place or "", bool(is_own), *rest)
        for funder, programme, place, is_own, *rest in rows
    ]
    order = {place: rank for rank, place in enumerate(dict.fromkeys(line.region for line in lines))}
    return tuple(sorted(lines, key=lambda line: (order[line.region], line.is_own_revenue, fold(line.funder))))
