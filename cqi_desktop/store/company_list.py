"""The list of companies: identifiers sorted and filtered in SQL, then the rows that are shown.

Sorting and filtering read ``company_row`` only (see ``company_row_triggers``): 100,000 companies answer within a frame
or three, whatever the order. The names, markets and places are read for the rows on screen.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.list_conditions import Condition

from .book import Book
from .company_conditions import (
    FOLDED,
    LATEST_EMPLOYEES,
    STALLED,
    company_condition_sql,
    counted_expression,
    missing_sql,
)
from .company_row_triggers import COMPANY_ROW_COLUMNS, row_values
from .fields import TextListField
from .search_index import has_more_matches, match_expression

ID_LENGTH = 16
# What is said of these reads measures or acts for each company.
_SLOW = ("employees", STALLED)

# The value of a filter for records that say nothing: the row "MRC à préciser", no adviser...
UNKNOWN = ""


class CompanyOrder(StrEnum):
    """What the list is sorted on; the name always decides between equals."""

    NAME = "name"
    REGION = "region"
    MRC = "mrc"
    ROLE = "role"
    EXPORT_STATUS = "export_status"
    LAST_INTERVENTION = "last_intervention"
    NEXT_FOLLOW_UP = "next_follow_up"
    ADVISER = "adviser"


@dataclass(frozen=True, slots=True)
class SortKey:
    """One of the columns that a list is sorted on, in its direction."""

    order: CompanyOrder
    descending: bool = False


@dataclass(frozen=True, slots=True)
class CompanyFilter:
    """Which companies are listed. An empty field filters nothing; several values of one field are alternatives.

    ``conditions`` are what is said of any column beside, all of them true.

    ``text`` is what was typed, matched as the search field does. ``mrcs``, ``advisers`` and ``regions`` take UNKNOWN
    for the companies that have none. ``services`` are codes of services received in ``year``, by an intervention done.
    """

    text: str = ""
    regions: tuple[str, ...] = ()
    mrcs: tuple[str, ...] = ()
    advisers: tuple[bytes | str, ...] = ()
    roles: tuple[str, ...] = ()
    export_statuses: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    year: FiscalYear | None = None
    with_archived: bool = False
    only: tuple[bytes, ...] = field(default=())
    conditions: tuple[Condition, ...] = ()

    @property
    def is_costly(self) -> bool:
        """Whether finding the companies reads more than the list itself: a text, services, other columns."""
        return bool(self.text.strip() or self.services or self.conditions)

    @property
    def is_slow(self) -> bool:
        """Whether even the first rows may take longer than a frame or three: they are looked for off the thread."""
        return any(
            condition.column in _SLOW or "employees" in condition.values for condition in self.conditions
        )  # fmt: skip

    @property
    def may_be_walked(self) -> bool:
        """Whether it is worth looking for the first rows one by one, from the top of the list."""
        columns = {condition.column for condition in self.conditions}
        return bool(columns) and columns.isdisjoint(FOLDED) and not self.text.strip()


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """What one line of the list shows. ``next_follow_up`` may be past."""

    id: bytes
    name: str
    municipality: str
    region: str
    mrc: str
    mrc_name: str
    export_status: str
    markets: tuple[str, ...]
    last_intervention: date | None
    next_follow_up: date | None
    adviser: bytes | None
    adviser_name: str
    is_archived: bool
    role: str = ""
    neq: str = ""
    naics: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    postal_code: str = ""
    contact_every_days: int | None = None
    region_name: str = ""
    employees: int | None = None


def company_ids(
    book: Book,
    criteria: CompanyFilter | None = None,
    order: CompanyOrder | Sequence[SortKey] = CompanyOrder.NAME,
    descending: bool = False,
    limit: int = -1,
) -> bytes:
    """The identifiers of the companies listed, in order, as one block: company ``n`` is ``[16 n : 16 n + 16]``.

    One block keeps 100,000 of them in less than two megabytes. What is unknown comes last in either direction.
    ``order`` is one order, or several keys of which the first decides. ``limit`` asks for the first ones only.
    """
    criteria = criteria or CompanyFilter()
    keys = (SortKey(order, descending),) if isinstance(order, CompanyOrder) else tuple(order) or (_BY_NAME,)
    if limit >= 0 and keys in ((_BY_NAME,), (_BY_NAME_DOWN,)) and criteria.may_be_walked:
        first = _first_by_name(book, criteria, keys[0], limit)
        if len(first) == limit * ID_LENGTH:
            return first
    is_walked = (
        limit >= 0
        and keys[0].order is CompanyOrder.NAME
        and has_more_matches(book, "company", criteria.text, _MATCHES_WORTH_GATHERING)
    )
    condition, parameters = _condition(book, criteria, _FOUND_ON_THE_WAY if is_walked else _FOUND)
    ordering, joins = _ordering(keys)
    joined: str | None = book.scalar(
        f"SELECT group_concat(hex(company), '') FROM (SELECT r.company FROM company_row r {joins} "
        f"WHERE {condition} ORDER BY {ordering} LIMIT ?)",
        [*parameters, limit],
    )
    return bytes.fromhex(joined or "")


def _first_by_name(book: Book, criteria: CompanyFilter, key: SortKey, limit: int) -> bytes:
    """The first rows of what many companies answer to: found near the top of the list, company by company."""
    condition, parameters = _condition(book, criteria, row_by_row=True)
    direction = "DESC" if key.descending else "ASC"
    order = f"name_key {direction}, company"
    joined: str | None = book.scalar(
        "SELECT group_concat(hex(company), '') FROM (SELECT r.company FROM (SELECT * FROM company_row "
        f"WHERE hidden = 0 ORDER BY {order} LIMIT {_ROWS_WALKED}) r WHERE {condition} ORDER BY {order} LIMIT ?)",
        [*parameters, limit],
    )
    return bytes.fromhex(joined or "")


def _ordering(keys: Sequence[SortKey]) -> tuple[str, str]:
    """SQL to order by, and the tables that it needs; the name, then the key of the company, decide at last."""
    parts = [
        part.format(direction="DESC" if key.descending else "ASC") for key in keys for part in _ORDERINGS[key.order]
    ]
    if not any(key.order is CompanyOrder.NAME for key in keys):
        parts.append("r.name_key")
    joins = " ".join(dict.fromkeys(_JOINS[key.order] for key in keys if key.order in _JOINS))
    return ", ".join([*parts, "r.company"]), joins


def count_companies(book: Book, criteria: CompanyFilter | None = None) -> int:
    """How many companies are listed."""
    condition, parameters = _condition(book, criteria or CompanyFilter())
    return int(book.scalar(f"SELECT count(*) FROM company_row r WHERE {condition}", parameters))


def company_rows(book: Book, ids: Sequence[bytes]) -> list[CompanyRow]:
    """The lines of the given companies, in the order given; one that is gone is left out."""
    marks = ", ".join("?" * len(ids))
    rows = book.sql(
        "SELECT c.id, c.name, c.municipality, c.region, c.mrc, m.name, c.export_status, c.markets, r.last_on, "
        "r.follow_up_on, c.adviser_id, a.name, c.archived_at IS NOT NULL, c.role, c.neq, c.naics, c.phone, c.email, "
        f"c.website, c.postal_code, c.contact_every_days, coalesce(g.name, c.region), {LATEST_EMPLOYEES} "
        "FROM company c LEFT JOIN region g ON g.code = c.region "
        "LEFT JOIN company_row r ON r.company = c.id LEFT JOIN mrc m ON m.code = c.mrc "
        f"LEFT JOIN adviser a ON a.id = c.adviser_id WHERE c.id IN ({marks})",
        ids,
    )
    found = {row.id: row for row in map(_row, rows)}
    return [found[key] for key in ids if key in found]


class CompanyTotals(NamedTuple):
    """Of several companies: the employees of their latest measures, and the time of contact of a year."""

    employees: int
    seconds: int


def company_totals(book: Book, ids: Sequence[bytes], year: FiscalYear) -> CompanyTotals:
    """What the status line adds up for a selection."""
    keys = json.dumps([key.hex() for key in ids])
    chosen = "SELECT unhex(value) FROM json_each(?)"
    employees = book.scalar(
        f"SELECT sum({LATEST_EMPLOYEES}) FROM company c WHERE c.id IN ({chosen})", (keys,)
    )  # fmt: skip
    seconds = book.scalar(
        "SELECT sum(i.contact_seconds) FROM intervention i WHERE i.date BETWEEN ? AND ? AND i.status = 'done' "
        f"AND i.trashed_at IS NULL AND (i.company_id IN ({chosen}) OR i.company_id IN "
        f"(SELECT id FROM company WHERE merged_into_id IN ({chosen})))",
        (year.start.isoformat(), year.end.isoformat(), keys, keys),
    )
    return CompanyTotals(int(employees or 0), int(seconds or 0))


def count_values(book: Book, criteria: CompanyFilter, column: str) -> dict[Any, int]:
    """How many of the companies listed have each value of a column; UNKNOWN for those that say nothing."""
    expression = counted_expression(column)
    if expression is None:
        return {}
    condition, parameters = _condition(book, criteria)
    rows = book.sql(
        f"SELECT {expression}, count(*) FROM company_row r WHERE {condition} GROUP BY 1", parameters
    )  # fmt: skip
    return {UNKNOWN if value is None else value: count for value, count in rows}


def count_missing(book: Book, criteria: CompanyFilter, columns: Sequence[str]) -> dict[str, int]:
    """How many of the companies listed say nothing of each column."""
    condition, parameters = _condition(book, criteria)
    row = book.sql(
        f"SELECT {', '.join(map(missing_sql, columns))} FROM company_row r JOIN company c ON c.id = r.company "
        f"WHERE {condition}",
        parameters,
    ).fetchone()
    return {column: int(count or 0) for column, count in zip(columns, row, strict=True)}


def ensure_company_rows(book: Book) -> bool:
    """Make the rows anew when some are missing or too many (another program wrote the book). True when it had to."""
    if book.scalar("SELECT (SELECT count(*) FROM company) = (SELECT count(*) FROM company_row)"):
        return False
    rebuild_company_rows(book)
    return True


def rebuild_company_rows(book: Book) -> None:
    """Make every row of the list from the records; a large book takes a few seconds."""
    with book.database.atomic():
        book.sql("DELETE FROM company_row")
        book.sql(f"INSERT INTO company_row({COMPANY_ROW_COLUMNS}) SELECT {row_values('c')} FROM company c")


def faulty_company_rows(book: Book) -> list[bytes]:
    """The companies whose row is missing or says something else than the records do; empty when all is well."""
    return [
        key
        for (key,) in book.sql(
            f"SELECT company FROM (SELECT * FROM (SELECT {COMPANY_ROW_COLUMNS} FROM company_row "
            f"EXCEPT SELECT {row_values('c')} FROM company c)) "
            "UNION SELECT id FROM company WHERE id NOT IN (SELECT company FROM company_row)"
        )
    ]


# "{direction}" is put on what the person sorts by; what is unknown comes last in either direction.
_ORDERINGS: dict[CompanyOrder, tuple[str, ...]] = {
    CompanyOrder.NAME: ("r.name_key {direction}",),
    CompanyOrder.REGION: ("r.region IS NULL", "coalesce(g.name, r.region) {direction}"),
    CompanyOrder.MRC: ("r.mrc IS NULL", "m.position {direction}"),
    CompanyOrder.ROLE: ("r.role IS NULL", "r.role {direction}"),
    CompanyOrder.EXPORT_STATUS: (
        "r.export_status IS NULL",
        "CASE r.export_status WHEN 'none' THEN 0 WHEN 'preparing' THEN 1 WHEN 'occasional' THEN 2 ELSE 3 END "
        "{direction}",
    ),
    CompanyOrder.LAST_INTERVENTION: ("r.last_on IS NULL", "r.last_on {direction}"),
    CompanyOrder.NEXT_FOLLOW_UP: ("r.follow_up_on IS NULL", "r.follow_up_on {direction}"),
    CompanyOrder.ADVISER: ("r.adviser IS NULL", "a.name {direction}"),
}
_BY_NAME, _BY_NAME_DOWN = SortKey(CompanyOrder.NAME), SortKey(CompanyOrder.NAME, descending=True)
# How far down the list the first rows are looked for one by one, before all the companies are read.
_ROWS_WALKED = 2_000
_JOINS = {
    CompanyOrder.REGION: "LEFT JOIN region g ON g.code = r.region",
    CompanyOrder.MRC: "LEFT JOIN mrc m ON m.code = r.mrc",
    CompanyOrder.ADVISER: "LEFT JOIN adviser a ON a.id = r.adviser",
}

# Gathering every match takes longer, beyond these, than going down the list until the first rows are full.
_MATCHES_WORTH_GATHERING = 20_000
# Companies that the text finds, by themselves or by one of their people.
_FOUND = (
    "r.company IN (SELECT n.record FROM company_search JOIN search_number n ON n.number = company_search.rowid "
    "WHERE company_search MATCH ? UNION ALL SELECT p.company_id FROM contact_search "
    "JOIN search_number n ON n.number = contact_search.rowid JOIN contact p ON p.id = n.record "
    "WHERE contact_search MATCH ?)"
)
# The same, for the first rows of a text that half the book answers to: going down the list by name, each row is looked
# up among the numbers found. No company is fetched for a match, and people are read only when a company fails. The "+"
# keeps the planner from going through the matches again for each row.
_FOUND_ON_THE_WAY = (
    "((SELECT n.number FROM search_number n WHERE n.record = r.company) IN "
    "(SELECT rowid FROM company_search WHERE company_search MATCH ?) "
    "OR EXISTS (SELECT 1 FROM contact p JOIN search_number n ON n.record = p.id WHERE p.company_id = r.company "
    "AND +n.number IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)))"
)
# Every company with an act of the services in the year; a merged one stands for the company that it became.
_RECEIVED = (
    "r.company IN (SELECT i.company_id FROM intervention i INDEXED BY intervention_service WHERE {acts} "
    "UNION ALL SELECT m.merged_into_id FROM company m WHERE m.merged_into_id IS NOT NULL "
    "AND EXISTS (SELECT 1 FROM intervention i WHERE i.company_id = m.id AND {acts}))"
)
_ACTS = (
    "i.service_id IN (SELECT id FROM service WHERE code IN ({marks})) AND i.date BETWEEN ? AND ? "
    "AND i.status = 'done' AND i.trashed_at IS NULL"
)


def _condition(
    book: Book, criteria: CompanyFilter, found: str = _FOUND, *, row_by_row: bool = False
) -> tuple[str, list[Any]]:
    """SQL that a listed row satisfies, and its parameters; ``found`` is how the text is looked for."""
    parts: list[str] = ["r.hidden = 0"]
    parameters: list[Any] = []
    if not criteria.with_archived:
        parts.append("r.archived = 0")
    if query := match_expression(criteria.text):
        parts.append(found)
        parameters += [query, query]
    for column, values in (
        ("region", criteria.regions),
        ("mrc", criteria.mrcs),
        ("role", criteria.roles),
        ("export_status", criteria.export_statuses),
        ("adviser", criteria.advisers),
    ):
        if values:
            parts.append(_one_of(column, values))
            parameters += [value for value in values if value != UNKNOWN]
    if criteria.services and criteria.year is not None:
        acts = _ACTS.format(marks=", ".join("?" * len(criteria.services)))
        parts.append(_RECEIVED.format(acts=acts))
        parameters += [*criteria.services, str(criteria.year.start), str(criteria.year.end)] * 2
    if criteria.only:
        marks = ", ".join("?" * len(criteria.only))
        parts.append(f"r.company IN ({marks})")
        parameters += criteria.only
    for condition in criteria.conditions:
        said = company_condition_sql(book, condition, criteria.year, row_by_row=row_by_row)
        parts.append(said.text)
        parameters += said.parameters
    return " AND ".join(parts), parameters


def _one_of(column: str, values: Sequence[bytes | str]) -> str:
    known = [value for value in values if value != UNKNOWN]
    choices = [f"r.{column} IN ({', '.join('?' * len(known))})"] if known else []
    if len(known) < len(values):
        choices.append(f"r.{column} IS NULL")
    return f"({' OR '.join(choices)})"


_MARKETS = TextListField()


def _row(values: Sequence[Any]) -> CompanyRow:
    (key, name, municipality, region, mrc, mrc_name, status, markets, last, follow_up, adviser, adviser_name,
     archived, role, neq, naics, phone, email, website, postal_code, every_days, region_name,
     employees) = values  # fmt: skip
    return CompanyRow(
        key,
        name or "",
        municipality or "",
        region or "",
        mrc or "",
        mrc_name or mrc or "",
        status or "",
        tuple(_MARKETS.python_value(markets) or ()),
        date.fromisoformat(last) if last else None,
        date.fromisoformat(follow_up) if follow_up else None,
        adviser,
        adviser_name or "",
        bool(archived),
        role or "",
        neq or "",
        naics or "",
        phone or "",
        email or "",
        website or "",
        postal_code or "",
        every_days,
        region_name or "",
        employees,
    )
