"""The list of activities: what each one was, who was put on its list, who came (rules 8 and 9)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.list_conditions import ColumnKind, Condition
from cqi_desktop.domain.text_folding import fold

from .condition_sql import condition_sql
from .counting_sql import CANONICAL, IN_TRASH

if TYPE_CHECKING:
    from .book import Book

_COLUMNS = {
    "start_date": ("a.start_date", ColumnKind.DAY),
    "title": ("a.title", ColumnKind.TEXT),
    "place": ("a.place", ColumnKind.TEXT),
    "kind": ("a.kind", ColumnKind.CHOICE),
    "status": ("a.status", ColumnKind.CHOICE),
    "adviser": ("a.adviser_id", ColumnKind.CHOICE),
}
# Whether somebody was marked present: what ``ActivityFilter.attendances`` holds.
NOBODY_NOTED, SOMEBODY_NOTED = "none", "noted"
# The companies that merged ones turned out to be, those in the trash left out.
_ON_SHEET = f"""
sheet AS (
  SELECT p.activity_id, p.attendance, coalesce(k.root, p.company_id) AS company
  FROM participation p LEFT JOIN canonical k ON k.company = p.company_id
  WHERE p.trashed_at IS NULL AND p.company_id IS NOT NULL AND coalesce(k.root, p.company_id) NOT IN {IN_TRASH}
)"""


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which activities are listed; an empty field filters nothing. ``conditions`` are said of any column."""

    text: str = ""
    years: tuple[FiscalYear, ...] = ()
    regions: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    advisers: tuple[Any, ...] = ()
    attendances: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """One activity. ``listed`` companies are on its sheet, ``came`` were present, ``people`` of them by head."""

    key: bytes
    code: str
    title: str
    kind: str
    status: str
    start_date: date | None
    end_date: date | None
    regions: tuple[str, ...]
    place: str
    adviser_name: str
    listed: int
    came: int
    people: int


@dataclass(frozen=True, slots=True)
class ActivityTotals:
    """What the held activities of a list add up to: attendances (rule 9), and different companies."""

    attendances: int = 0
    companies: int = 0
    several_regions: int = 0


def activity_lines(book: Book, criteria: ActivityFilter) -> tuple[ActivityLine, ...]:
    """The activities asked for, latest first."""
    where, parameters = _where(book, criteria)
    rows = book.sql(
        f"WITH RECURSIVE {CANONICAL}, {_ON_SHEET}, counts AS (SELECT activity_id, "
        "count(DISTINCT company) AS listed, count(DISTINCT iif(attendance = 'attended', company, NULL)) AS came, "
        "sum(attendance = 'attended') AS people FROM sheet GROUP BY activity_id) "
        "SELECT a.id, a.code, a.title, a.kind, a.status, a.start_date, a.end_date, a.regions, a.place, v.name, "
        "coalesce(n.listed, 0), coalesce(n.came, 0), coalesce(n.people, 0) FROM activity a "
        "LEFT JOIN counts n ON n.activity_id = a.id LEFT JOIN adviser v ON v.id = a.adviser_id "
        f"WHERE {where} ORDER BY a.start_date DESC, a.code, a.id",
        parameters,
    )
    lines = (_line(row) for row in rows)
    words = fold(criteria.text).split()
    return tuple(line for line in lines if _answers(line, words) and _has_attendance(line, criteria.attendances))


def activity_totals(book: Book, lines: tuple[ActivityLine, ...]) -> ActivityTotals:
    """How many attendances and different companies the held ones of ``lines`` make."""
    held = [line for line in lines if line.status == "held"]
    keys = json.dumps([line.key.hex() for line in held])
    companies = book.scalar(
        f"WITH RECURSIVE {CANONICAL}, {_ON_SHEET} SELECT count(DISTINCT company) FROM sheet "
        "WHERE attendance = 'attended' AND activity_id IN (SELECT unhex(value) FROM json_each(?))",
        (keys,),
    )
    return ActivityTotals(
        sum(line.came for line in held), int(companies or 0), sum(len(line.regions) > 1 for line in held)
    )


def _line(row: tuple[Any, ...]) -> ActivityLine:
    key, code, title, kind, status, start, end, regions, place, adviser, listed, came, people = row
    return ActivityLine(
        key, code or "", title or "", kind or "", status or "",
        date.fromisoformat(start) if start else None, date.fromisoformat(end) if end else None,
        tuple(json.loads(regions or "[]")), place or "", adviser or "", listed, came, people,
    )  # fmt: skip


def _answers(line: ActivityLine, words: list[str]) -> bool:
    said = fold(f"{line.code} {line.title} {line.place}")
    return all(word in said for word in words)


def _has_attendance(line: ActivityLine, wanted: tuple[str, ...]) -> bool:
    return not wanted or (SOMEBODY_NOTED if line.came else NOBODY_NOTED) in wanted


def _where(book: Book, criteria: ActivityFilter) -> tuple[str, list[Any]]:
    parts, parameters = ["a.trashed_at IS NULL"], list[Any]()
    if criteria.years:
        parts.append("(" + " OR ".join(["a.start_date BETWEEN ? AND ?"] * len(criteria.years)) + ")")
        for year in criteria.years:
            parameters += [year.start.isoformat(), year.end.isoformat()]
    if criteria.regions:
        wanted = [
            "EXISTS (SELECT 1 FROM json_each(a.regions) WHERE value = ?)" for region in criteria.regions if region
        ]
        if "" in criteria.regions:
            wanted.append("coalesce(a.regions, '[]') = '[]'")
        parts.append("(" + " OR ".join(wanted) + ")")
        parameters += [region for region in criteria.regions if region]
    for column, values in (("kind", criteria.kinds), ("status", criteria.statuses), ("adviser_id", criteria.advisers)):
        if values:
            known = [value for value in values if value != ""]
            choices = [f"a.{column} IN ({', '.join('?' * len(known))})"] if known else []
            choices += [f"a.{column} IS NULL"] if len(known) < len(values) else []
            parts.append("(" + " OR ".join(choices) + ")")
            parameters += known
    for condition in criteria.conditions:
        if condition.column in _COLUMNS:
            said = condition_sql(*_COLUMNS[condition.column], condition, book.today())
            parts.append(said.text)
            parameters += said.parameters
    return " AND ".join(parts), parameters
