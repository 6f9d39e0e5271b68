"""Frozen submissions: which year of which region was given to a funder, and when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear

if TYPE_CHECKING:
    from .book import Book

FROZEN = "frozen"


def frozen_on(book: Book, year: FiscalYear) -> dict[str, date]:
    """The day of the latest frozen submission of each region (code) that has one for a year of the same bounds."""
    rows = book.sql(
        "SELECT region, max(submitted_at) FROM submission WHERE kind = ? AND start_date = ? AND end_date = ? "
        "AND trashed_at IS NULL AND submitted_at IS NOT NULL AND region IS NOT NULL GROUP BY region",
        (FROZEN, year.start.isoformat(), year.end.isoformat()),
    )
    return {region: date.fromisoformat(submitted_at[:10]) for region, submitted_at in rows}
