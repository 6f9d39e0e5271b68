"""Sources of funding of a region and a year (rule 1: only those made for the same bounds)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.text_folding import fold

if TYPE_CHECKING:
    from .book import Book


class BudgetLine(NamedTuple):
    """What one source is expected to give; amounts in cents, None when nobody said."""

    funder: str
    programme: str
    region: str
    is_own_revenue: bool
    forecast_cents: int | None
    requested_cents: int | None
    accepted_cents: int | None
    received_cents: int | None
    spent_cents: int | None


def budget_lines(book: Book, year: FiscalYear, region: str | None = None) -> tuple[BudgetLine, ...]:
    """The sources of a region (code), or of every region and of the team as a whole; own revenue last."""
    rows = book.sql(
        "SELECT f.funder, f.programme, f.region, f.is_own_revenue, f.forecast_cents, f.requested_cents, "
        "f.accepted_cents, f.received_cents, f.spent_cents "
        "FROM funding_line f LEFT JOIN region r ON r.code = f.region "
        "WHERE f.start_date = :start AND f.end_date = :end AND f.trashed_at IS NULL "
        "AND (:region IS NULL OR f.region = :region) "
        "ORDER BY r.position IS NULL, r.position, f.region, f.id",
        {"start": year.start.isoformat(), "end": year.end.isoformat(), "region": region},
    )
    lines = [
        BudgetLine(funder or "", programme or "", place or "", bool(is_own), *amounts)
        for funder, programme, place, is_own, *amounts in rows
    ]
    order = {place: rank for rank, place in enumerate(dict.fromkeys(line.region for line in lines))}
    return tuple(sorted(lines, key=lambda line: (order[line.region], line.is_own_revenue, fold(line.funder))))
