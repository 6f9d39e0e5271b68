"""Figures of years whose records are not in the book: what was published then (rule 11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear

if TYPE_CHECKING:
    from .book import Book


@dataclass(slots=True)
class PublishedCells:
    """The cells of one historical submission, in stored whole numbers: (indicator, MRC or None for the total)."""

    values: dict[tuple[str, str | None], int] = field(default_factory=dict)

    def of(self, indicator: str) -> tuple[int | None, Mapping[str, int]]:
        """The published total, or None, and the published values by MRC."""
        by_mrc = {mrc: value for (code, mrc), value in self.values.items() if code == indicator and mrc is not None}
        return self.values.get((indicator, None)), by_mrc


def published_cells(book: Book, year: FiscalYear) -> dict[str, PublishedCells]:
    """The published cells of each region with a historical submission of the year whose records are incomplete.

    When several were kept for one region, the one of the smallest key is in force, the same on every laptop.
    """
    rows = book.sql(
        "SELECT s.region, f.indicator, f.mrc, f.value FROM submission s "
        "LEFT JOIN submission_figure f ON f.submission_id = s.id AND f.trashed_at IS NULL AND f.value IS NOT NULL "
        "WHERE s.id IN (SELECT min(id) FROM submission WHERE kind = 'historical' AND trashed_at IS NULL "
        "AND start_date = ? AND end_date = ? GROUP BY region) AND coalesce(s.records_complete, 0) = 0 "
        "ORDER BY f.id DESC",
        (year.start.isoformat(), year.end.isoformat()),
    )
    published: dict[str, PublishedCells] = {}
    for region, indicator, mrc, value in rows:
        cells = published.setdefault(region, PublishedCells())
        if indicator:
            cells.values[indicator, mrc] = value
    return published
