"""What may be asked of each column of the list of companies, and how it is found in the book.

Columns of ``company_row`` are read beside the list itself; the others come from one pass over the companies.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from cqi_desktop.domain.export_journey import STALLED_AFTER_DAYS
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.list_conditions import ColumnKind, Condition, Operator, Value
from cqi_desktop.domain.text_folding import fold, without_accents

from .book import Book
from .condition_sql import Sql, condition_sql

# Not a column: any of several columns that say nothing.
MISSING = "missing"
# Not columns either: an intervention done in the year of the window, in the one before, the cadence of contacts and a
# journey to export that has stopped (as ``company_journey`` tells it of one company).
HELPED, HELPED_BEFORE, CONTACT_DUE, STALLED = "helped", "helped_before", "contact_due", "stalled"
YES, NO = "yes", "no"


# SQL for the number of employees that ``company c`` had at its latest measure.
LATEST_EMPLOYEES = (
    "(SELECT n.value FROM measure n WHERE n.company_id = c.id AND n.kind = 'employees' AND n.trashed_at IS NULL "
    "ORDER BY n.measured_on DESC, n.id DESC LIMIT 1)"
)


class _Source(NamedTuple):
    kind: ColumnKind
    expression: str
    # Whether ``expression`` is of ``company_row r``; else it is of ``company c``.
    is_of_row: bool = False


_SOURCES: dict[str, _Source] = {
    "name": _Source(ColumnKind.TEXT, "r.name_key", True),
    "region": _Source(ColumnKind.CHOICE, "r.region", True),
    "mrc": _Source(ColumnKind.CHOICE, "r.mrc", True),
    "role": _Source(ColumnKind.CHOICE, "r.role", True),
    "export_status": _Source(ColumnKind.CHOICE, "r.export_status", True),
    "adviser": _Source(ColumnKind.CHOICE, "r.adviser", True),
    "last_intervention": _Source(ColumnKind.DAY, "r.last_on", True),
    "next_follow_up": _Source(ColumnKind.DAY, "r.follow_up_on", True),
    "municipality": _Source(ColumnKind.TEXT, "c.municipality"),
    "postal_code": _Source(ColumnKind.TEXT, "c.postal_code"),
    "address": _Source(ColumnKind.TEXT, "c.address"),
    "neq": _Source(ColumnKind.TEXT, "c.neq"),
    "phone": _Source(ColumnKind.TEXT, "c.phone"),
    "email": _Source(ColumnKind.TEXT, "c.email"),
    "website": _Source(ColumnKind.TEXT, "c.website"),
    "naics": _Source(ColumnKind.TEXT, "c.naics"),
    "markets": _Source(ColumnKind.TEXT, "c.markets"),
    "notes": _Source(ColumnKind.TEXT, "c.notes"),
    "contact_every_days": _Source(ColumnKind.NUMBER, "c.contact_every_days"),
    "employees": _Source(ColumnKind.NUMBER, LATEST_EMPLOYEES),
}
COLUMN_KINDS: dict[str, ColumnKind] = {key: source.kind for key, source in _SOURCES.items()}
# Columns whose absence is worth a look, in the order in which they are shown.
MAY_MISS = (
    "mrc", "region", "municipality", "adviser", "export_status", "neq", "naics", "phone", "email", "markets",
    "last_intervention", "employees",
)  # fmt: skip
# Few values, many companies: they are compared as people read them, accents aside.
FOLDED = ("municipality", "markets")

_ACTS_IN_YEAR = (
    "EXISTS (SELECT 1 FROM intervention i WHERE i.company_id {of} AND i.date BETWEEN ? AND ? "
    "AND i.status = 'done' AND i.trashed_at IS NULL)"
)


def company_condition_sql(
    book: Book, condition: Condition, year: FiscalYear | None, *, row_by_row: bool = False
) -> Sql:
    """SQL that a row of ``company_row r`` satisfies; a column that this version does not know filters nothing.

    ``row_by_row`` reads the company of each row instead of all of them at once: quicker for a few rows.
    """
    if condition.column == MISSING:
        return _any_missing(book, condition, year, row_by_row=row_by_row)
    if condition.column in (HELPED, HELPED_BEFORE):
        return Sql("1", []) if year is None else _helped(condition, year)
    if condition.column == CONTACT_DUE:
        return _contact_due(book.today())
    if condition.column == STALLED:
        return _stalled(book.today())
    source = _SOURCES.get(condition.column)
    if source is None or not condition.is_complete:
        return Sql("1", [])
    if condition.column == "name":
        condition = Condition("name", condition.operator, tuple(map(_folded_name, condition.values)))
    if condition.column in FOLDED and condition.operator not in (Operator.EMPTY, Operator.FILLED):
        condition = _spelled_out(book, source, condition)
    found = condition_sql(source.expression, source.kind, condition, book.today())
    if source.is_of_row:
        return found
    if row_by_row:
        return Sql(f"EXISTS (SELECT 1 FROM company c WHERE c.id = r.company AND {found.text})", found.parameters)
    return Sql(f"r.company IN (SELECT c.id FROM company c WHERE {found.text})", found.parameters)


def _folded_name(value: Value) -> str:
    return without_accents(str(value)).lower()


def _spelled_out(book: Book, source: _Source, condition: Condition) -> Condition:
    """The same condition on the values of the book that answer to it, whatever their accents."""
    column = source.expression.removeprefix("c.")
    known = [text for (text,) in book.sql(f"SELECT DISTINCT {column} FROM company WHERE {column} IS NOT NULL")]
    wanted = [fold(str(value)) for value in condition.values]
    is_part = condition.column == "markets" or condition.operator in (Operator.CONTAINS, Operator.LACKS)
    answering = [
        text
        for text in known
        if any((word in fold(text)) if is_part else word == fold(text) for word in wanted)
    ]  # fmt: skip
    negated = condition.operator in (Operator.LACKS, Operator.IS_NOT)
    nothing: tuple[Value, ...] = ("\x00",)  # a value that no record has: nothing answers
    return Condition(
        condition.column, Operator.IS_NOT if negated else Operator.IS, tuple(answering) or nothing
    )  # fmt: skip


def _any_missing(book: Book, condition: Condition, year: FiscalYear | None, *, row_by_row: bool) -> Sql:
    parts = [
        company_condition_sql(book, Condition(str(column), Operator.EMPTY), year, row_by_row=row_by_row)
        for column in condition.values
    ]
    return Sql(f"({' OR '.join(part.text for part in parts) or '1'})", [])


def _helped(condition: Condition, year: FiscalYear) -> Sql:
    """The date of the latest act settles most rows; the acts are read for the companies helped since."""
    asked = year if condition.column == HELPED else year.last(2)[-1]
    start, end = asked.start.isoformat(), asked.end.isoformat()
    merged = "IN (SELECT m.id FROM company m WHERE m.merged_into_id = r.company)"
    acts = " OR ".join(_ACTS_IN_YEAR.format(of=of) for of in ("= r.company", merged))
    helped = f"(coalesce(r.last_on >= ?, 0) AND (r.last_on <= ? OR {acts}))"
    parameters: list[Any] = [start, end, start, end, start, end]
    return Sql(f"(NOT {helped})" if condition.values == (NO,) else helped, parameters)


_OWN = "IN (SELECT {company} UNION ALL SELECT m.id FROM company m WHERE m.merged_into_id = {company})"
_CAME_SINCE = (
    "EXISTS (SELECT 1 FROM participation p JOIN activity a ON a.id = p.activity_id WHERE p.company_id {own} "
    "AND p.attendance = 'attended' AND p.trashed_at IS NULL AND a.trashed_at IS NULL AND a.start_date {since})"
)


def _contact_due(today: date) -> Sql:
    """Those that the team wants to hear from every so many days, and has not since; never heard from counts too."""
    came = _CAME_SINCE.format(
        own=_OWN.format(company="c.id"), since="> date(?, '-' || c.contact_every_days || ' days')"
    )
    return Sql(
        "r.company IN (SELECT c.id FROM company c LEFT JOIN company_row w ON w.company = c.id "
        "WHERE c.contact_every_days > 0 AND (w.last_on IS NULL "
        f"OR date(w.last_on, '+' || c.contact_every_days || ' days') <= ?) AND NOT {came})",
        [today.isoformat()] * 2,
    )


def _stalled(today: date) -> Sql:
    """Those that took a step, have not sold abroad, and that nobody served nor saw for half a year."""
    own = _OWN.format(company="r.company")
    began = (
        f"EXISTS (SELECT 1 FROM intervention i JOIN service s ON s.id = i.service_id WHERE i.company_id {own} "
        "AND i.status = 'done' AND i.trashed_at IS NULL "
        "AND s.code IN ('information', 'prediagnostic', 'diagnostic', 'export_plan'))"
    )
    survivor = "SELECT coalesce(m.merged_into_id, m.id) FROM {source} JOIN company m ON m.id = {company} WHERE "
    sold = (
        f"{survivor.format(source='export_outcome o', company='o.company_id')}"
        "o.kind = 'export_sales' AND o.value > 0 AND o.trashed_at IS NULL"
    )
    came = (
        f"{survivor.format(source='participation p JOIN activity a ON a.id = p.activity_id', company='p.company_id')}"
        "p.attendance = 'attended' AND p.trashed_at IS NULL AND a.trashed_at IS NULL AND a.start_date >= ?"
    )
    completed = (
        f"{survivor.format(source='intervention d', company='d.company_id')}"
        "d.completed_on >= ? AND d.status = 'done' AND d.trashed_at IS NULL"
    )
    last = (today - timedelta(STALLED_AFTER_DAYS)).isoformat()
    return Sql(
        f"(r.last_on < ? AND r.company NOT IN ({sold}) AND r.company NOT IN ({came}) "
        f"AND r.company NOT IN ({completed}) AND {began})",
        [last] * 3,
    )


def missing_sql(column: str) -> str:
    """SQL for a count of the listed companies (``company_row r``, ``company c``) that say nothing of a column."""
    source = _SOURCES[column]
    empty = condition_sql(source.expression, source.kind, Condition(column, Operator.EMPTY), date.min)
    return f"sum({empty.text})"


def counted_expression(column: str) -> str | None:
    """SQL for the values to count in a list of choices, None for a column that has none."""
    source = _SOURCES.get(column)
    return source.expression if source and source.is_of_row and source.kind is ColumnKind.CHOICE else None
