"""The journal of interventions: identifiers sorted and filtered in SQL, then the rows that are shown.

The usual order (newest first) goes down the index of dates, and by company down the list of companies: the first rows
of a million interventions come at once. Other orders sort what the filters leave: ``is_quick`` tells them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.list_conditions import ColumnKind, Condition

from .book import Book
from .company_list import UNKNOWN
from .condition_sql import Sql, condition_sql
from .fields import TextListField
from .search_index import match_expression

# Follow-ups due within this many days are those of this week.
DAYS_OF_A_WEEK = 7


class InterventionOrder(StrEnum):
    """What the journal is sorted on; the newest first among equals."""

    DATE = "date"
    COMPANY = "company"
    SERVICE = "service"
    STATUS = "status"
    HOURS = "hours"
    FOLLOW_UP = "follow_up"
    ADVISER = "adviser"


class DueFollowUp(StrEnum):
    """When a follow-up that nobody made yet is due."""

    LATE = "late"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class InterventionFilter:
    """Which interventions are listed. An empty field filters nothing; several values of one field are alternatives.

    ``text`` looks into subjects, notes and the names of companies. ``regions`` and ``advisers`` take UNKNOWN. With
    ``company``, those of the companies merged into it are listed too. ``conditions`` are what is said of any column
    beside, all of them true; a number of hours is compared in whole hours.
    """

    text: str = ""
    years: tuple[FiscalYear, ...] = ()
    regions: tuple[str, ...] = ()
    advisers: tuple[bytes | str, ...] = ()
    services: tuple[bytes, ...] = ()
    statuses: tuple[str, ...] = ()
    follow_ups: tuple[str, ...] = ()
    company: bytes | None = None
    mediums: tuple[str, ...] = ()
    mrcs: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class InterventionRow:
    """What one line of the journal shows. ``seconds`` is the time of contact, None when nobody noted it."""

    id: bytes
    day: date | None
    company: bytes | None
    company_name: str
    mrc_name: str
    service: bytes | None
    service_fr: str
    service_en: str
    subject: str
    status: str
    seconds: int | None
    medium: str
    markets: tuple[str, ...]
    follow_up_on: date | None
    followed_up_on: date | None
    adviser: bytes | None
    adviser_name: str


class InterventionTotals(NamedTuple):
    listed: int
    seconds: int


def is_quick(criteria: InterventionFilter, order: InterventionOrder) -> bool:
    """Whether the first rows come at once, without reading all that the filters leave.

    What may be rare is looked for in one year at most: going down fifteen of them to find nothing takes too long.
    """
    if criteria.text.strip():
        return False
    if criteria.company is not None or (order is InterventionOrder.FOLLOW_UP and criteria.follow_ups):
        return True
    may_be_rare = bool(
        criteria.regions
        or criteria.advisers
        or criteria.statuses
        or criteria.services
        or criteria.mediums
        or criteria.mrcs
        or criteria.conditions
    )
    if order is InterventionOrder.COMPANY:
        return not (may_be_rare or criteria.years or criteria.follow_ups)
    years = len(criteria.years)
    return order is InterventionOrder.DATE and (years == 1 or (years == 0 and not may_be_rare))


def intervention_ids(
    book: Book,
    criteria: InterventionFilter | None = None,
    order: InterventionOrder = InterventionOrder.DATE,
    descending: bool = True,
    limit: int = -1,
) -> bytes:
    """The identifiers of the interventions listed, in order, as one block of 16 bytes each (see ``company_ids``)."""
    condition, parameters = _condition(criteria or InterventionFilter(), book.today(), is_first=limit >= 0)
    direction = "DESC" if descending else "ASC"
    ordering = ", ".join(part.format(direction=direction) for part in _ORDERINGS[order])
    joined: str | None = book.scalar(
        f"SELECT group_concat(hex(id), '') FROM (SELECT i.id FROM {_SOURCES.get(order, 'intervention i')} "
        f"WHERE {condition} ORDER BY {ordering} LIMIT ?)",
        [*parameters, limit],
    )
    return bytes.fromhex(joined or "")


def intervention_totals(book: Book, criteria: InterventionFilter | None = None) -> InterventionTotals:
    """How many interventions are listed, and the time of contact of all of them."""
    condition, parameters = _condition(criteria or InterventionFilter(), book.today())
    row = book.sql(
        f"SELECT count(*), coalesce(sum(i.contact_seconds), 0) FROM intervention i WHERE {condition}", parameters
    ).fetchone()
    return InterventionTotals(*row)


def intervention_rows(book: Book, ids: Sequence[bytes]) -> list[InterventionRow]:
    """The lines of the given interventions, in the order given; one that is gone is left out."""
    marks = ", ".join("?" * len(ids))
    rows = book.sql(
        "SELECT i.id, i.date, coalesce(t.id, c.id), coalesce(t.name, c.name), m.name, i.service_id, s.label_fr, "
        "s.label_en, i.subject, i.status, i.contact_seconds, i.medium, i.markets, i.follow_up_on, i.followed_up_on, "
        "i.adviser_id, a.name FROM intervention i LEFT JOIN company c ON c.id = i.company_id "
        "LEFT JOIN company t ON t.id = c.merged_into_id LEFT JOIN mrc m ON m.code = i.mrc "
        "LEFT JOIN service s ON s.id = i.service_id LEFT JOIN adviser a ON a.id = i.adviser_id "
        f"WHERE i.id IN ({marks})",
        ids,
    )
    found = {row.id: row for row in map(_row, rows)}
    return [found[key] for key in ids if key in found]


def latest_noted(book: Book, adviser: bytes | None) -> InterventionRow | None:
    """The intervention written last, by ``adviser`` when known: what "repeat the last one" repeats.

    The order of writing is that of the keys, which rise with time.
    """
    row = book.sql(
        "SELECT id FROM intervention WHERE trashed_at IS NULL AND (? IS NULL OR adviser_id = ?) "
        "ORDER BY id DESC LIMIT 1",
        (adviser, adviser),
    ).fetchone()
    rows = intervention_rows(book, [row[0]]) if row else []
    return rows[0] if rows else None


# The columns of which something may be said. The "+" keeps the planner on the index of dates.
_COLUMNS: dict[str, tuple[ColumnKind, str]] = {
    "region": (ColumnKind.CHOICE, "+i.region"),
    "mrc": (ColumnKind.CHOICE, "+i.mrc"),
    "adviser": (ColumnKind.CHOICE, "+i.adviser_id"),
    "service": (ColumnKind.CHOICE, "+i.service_id"),
    "status": (ColumnKind.CHOICE, "+i.status"),
    "medium": (ColumnKind.CHOICE, "+i.medium"),
    "date": (ColumnKind.DAY, "i.date"),
    "subject": (ColumnKind.TEXT, "i.subject"),
    "hours": (ColumnKind.NUMBER, "i.contact_seconds / 3600.0"),
    "follow_up_on": (ColumnKind.DAY, "+i.follow_up_on"),
    "completed_on": (ColumnKind.DAY, "+i.completed_on"),
}
COUNTED_COLUMNS = frozenset(key for key, (kind, _) in _COLUMNS.items() if kind is ColumnKind.CHOICE)

# "{direction}" is put on what the person sorts by.
_ORDERINGS: dict[InterventionOrder, tuple[str, ...]] = {
    InterventionOrder.DATE: ("i.date {direction}", "i.id {direction}"),
    InterventionOrder.COMPANY: ("r.name_key {direction}", "i.date DESC"),
    InterventionOrder.SERVICE: ("s.position {direction}", "i.date DESC"),
    InterventionOrder.STATUS: (
        "CASE i.status WHEN 'planned' THEN 0 WHEN 'done' THEN 1 ELSE 2 END {direction}", "i.date DESC",
    ),
    InterventionOrder.HOURS: ("i.contact_seconds IS NULL", "i.contact_seconds {direction}", "i.date DESC"),
    InterventionOrder.FOLLOW_UP: ("i.follow_up_on IS NULL", "i.follow_up_on {direction}", "i.date DESC"),
    InterventionOrder.ADVISER: ("i.adviser_id IS NULL", "a.name {direction}", "i.date DESC"),
}  # fmt: skip
# CROSS JOIN keeps the planner on the list of companies, so that it stops after the first rows.
_SOURCES = {
    InterventionOrder.COMPANY: "company_row r CROSS JOIN intervention i ON i.company_id = r.company",
    InterventionOrder.SERVICE: "intervention i LEFT JOIN service s ON s.id = i.service_id",
    InterventionOrder.ADVISER: "intervention i LEFT JOIN adviser a ON a.id = i.adviser_id",
}

# One company looked up a row for the first rows; the few of the trash read once for the whole list.
_COMPANY_OUT_OF_TRASH = (
    "NOT EXISTS (SELECT 1 FROM company x WHERE x.id = i.company_id AND x.trashed_at IS NOT NULL)",
    "(i.company_id IS NULL OR i.company_id NOT IN (SELECT id FROM company WHERE trashed_at IS NOT NULL))",
)
_FOUND = (
    "(i.id IN (SELECT n.record FROM intervention_search JOIN search_number n ON n.number = intervention_search.rowid "
    "WHERE intervention_search MATCH ?) OR i.company_id IN (SELECT n.record FROM company_search "
    "JOIN search_number n ON n.number = company_search.rowid WHERE company_search MATCH ?))"
)
_OF_COMPANY = "i.company_id IN (SELECT ? UNION ALL SELECT id FROM company WHERE merged_into_id = ?)"


def _condition(criteria: InterventionFilter, today: date, *, is_first: bool = False) -> tuple[str, list[Any]]:
    """SQL that a listed intervention satisfies, and its parameters."""
    parts = ["i.trashed_at IS NULL", _COMPANY_OUT_OF_TRASH[0 if is_first else 1]]
    parameters: list[Any] = []
    if criteria.years:
        parts.append(f"({' OR '.join(['i.date BETWEEN ? AND ?'] * len(criteria.years))})")
        parameters += [str(day) for year in criteria.years for day in (year.start, year.end)]
    if criteria.company is not None:
        parts.append(_OF_COMPANY)
        parameters += [criteria.company] * 2
    for column, values in (
        ("region", criteria.regions),
        ("adviser_id", criteria.advisers),
        ("service_id", criteria.services),
        ("status", criteria.statuses),
        ("medium", criteria.mediums),
        ("mrc", criteria.mrcs),
    ):
        if values:
            parts.append(_one_of(column, values))
            parameters += [value for value in values if value != UNKNOWN]
    if criteria.follow_ups:
        due, days = _due(criteria.follow_ups, today)
        parts.append(f"i.follow_up_on IS NOT NULL AND i.followed_up_on IS NULL AND ({due})")
        parameters += days
    for said in criteria.conditions:
        found = _said(said, today)
        parts.append(found.text)
        parameters += found.parameters
    if query := match_expression(criteria.text):
        parts.append(_FOUND)
        parameters += [query, query]
    return " AND ".join(parts), parameters


def _said(condition: Condition, today: date) -> Sql:
    """SQL for what is said of one column; one that this version does not know filters nothing."""
    kind, expression = _COLUMNS.get(condition.column, (None, ""))
    if kind is None or not condition.is_complete:
        return Sql("1", [])
    return condition_sql(expression, kind, condition, today)


def count_acts(book: Book, criteria: InterventionFilter, column: str) -> dict[Any, int]:
    """How many of the interventions listed have each value of a column; UNKNOWN for those that say nothing."""
    if column not in COUNTED_COLUMNS:
        return {}
    condition, parameters = _condition(criteria, book.today())
    expression = _COLUMNS[column][1]
    rows = book.sql(f"SELECT {expression}, count(*) FROM intervention i WHERE {condition} GROUP BY 1", parameters)
    return {UNKNOWN if value is None else value: count for value, count in rows}


def _one_of(column: str, values: Sequence[bytes | str]) -> str:
    # The "+" keeps the planner on the index of dates: few services or regions make a poor index.
    known = [value for value in values if value != UNKNOWN]
    choices = [f"+i.{column} IN ({', '.join('?' * len(known))})"] if known else []
    if len(known) < len(values):
        choices.append(f"i.{column} IS NULL")
    return f"({' OR '.join(choices)})"


def _due(states: Sequence[str], today: date) -> tuple[str, list[str]]:
    week = today + timedelta(DAYS_OF_A_WEEK)
    known = {
        DueFollowUp.LATE: ("i.follow_up_on < ?", [str(today)]),
        DueFollowUp.TODAY: ("i.follow_up_on = ?", [str(today)]),
        DueFollowUp.WEEK: ("(i.follow_up_on > ? AND i.follow_up_on <= ?)", [str(today), str(week)]),
        DueFollowUp.LATER: ("i.follow_up_on > ?", [str(week)]),
    }
    chosen = [known[DueFollowUp(state)] for state in states]
    return " OR ".join(condition for condition, _ in chosen), [day for _, days in chosen for day in days]


_MARKETS = TextListField()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _row(values: Sequence[Any]) -> InterventionRow:
    (key, day, company, company_name, mrc, service, french, english, subject, status, seconds, medium, markets,
     follow_up, followed_up, adviser, adviser_name) = values  # fmt: skip
    return InterventionRow(
        key,
        _day(day),
        company,
        company_name or "",
        mrc or "",
        service,
        french or "",
        english or "",
        subject or "",
        status or "",
        seconds,
        medium or "",
        tuple(_MARKETS.python_value(markets) or ()),
        _day(follow_up),
        _day(followed_up),
        adviser,
        adviser_name or "",
    )
