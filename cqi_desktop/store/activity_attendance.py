"""The activities of a year and how many companies came: one line each (rules 8 and 9)."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear

from .counting_sql import CANONICAL, IN_TRASH, PRESENCES

if TYPE_CHECKING:
    from .book import Book


class ActivityAttendance(NamedTuple):
    """One activity, held or to come. ``registered`` companies were put on the list, ``companies`` came."""

    code: str
    title: str
    kind: str
    status: str
    start_date: date
    end_date: date | None
    regions: tuple[str, ...]
    place: str
    registered: int
    companies: int


_STATEMENT = f"""
WITH RECURSIVE {CANONICAL}, {PRESENCES},
came AS (SELECT activity_id, count(DISTINCT company) AS companies FROM presence GROUP BY activity_id),
listed AS (
  SELECT p.activity_id, count(DISTINCT coalesce(k.root, p.company_id)) AS companies
  FROM activity a JOIN participation p ON p.activity_id = a.id LEFT JOIN canonical k ON k.company = p.company_id
  WHERE a.start_date BETWEEN :start AND :end AND p.trashed_at IS NULL
    AND coalesce(k.root, p.company_id) NOT IN {IN_TRASH}
  GROUP BY p.activity_id
)
SELECT a.code, a.title, a.kind, a.status, a.start_date, a.end_date, a.regions, a.place,
  coalesce(listed.companies, 0), coalesce(came.companies, 0)
FROM activity a LEFT JOIN came ON came.activity_id = a.id LEFT JOIN listed ON listed.activity_id = a.id
WHERE a.start_date BETWEEN :start AND :end AND a.status IN ('held', 'planned') AND a.trashed_at IS NULL
ORDER BY a.start_date, a.code, a.id
"""


def activity_attendances(book: Book, year: FiscalYear) -> tuple[ActivityAttendance, ...]:
    """The activities of a year, held or planned, in the order of their first day; everyone who came is counted."""
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat()}
    return tuple(
        ActivityAttendance(
            code or "", title or "", kind or "", status, date.fromisoformat(start),
            date.fromisoformat(end) if end else None, tuple(json.loads(regions or "[]")), place or "", *counts,
        )
        for code, title, kind, status, start, end, regions, place, *counts in book.sql(_STATEMENT, bounds)
    )  # fmt: skip
