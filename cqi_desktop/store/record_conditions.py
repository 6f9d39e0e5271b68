"""What each kind of record must be to count (rules 2, 4, 7, 9, 14): read to say which change made it count or not.

The same rules as ``counting_sql`` and ``region_records``, one record at a time: these decide nothing, they explain.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from cqi_desktop.domain.differences import Cause
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Indicator, LinkMoment

from .counting_sql import is_document

TABLES = {
    "intervention": "intervention",
    "participation": "participation",
    "activity": "activity",
    "synergy_link": "synergy_link",
    "outcome": "export_outcome",
}
# Where each table keeps the place of a record, the company that it is of, and what it amounts to.
PLACE_COLUMNS = {
    "intervention": ("mrc", "region"),
    "participation": ("mrc", "region"),
    "activity": ("regions",),
    "synergy_link": ("mrc_a", "region_a", "mrc_b", "region_b"),
    "export_outcome": ("mrc", "region"),
}
COMPANY_COLUMNS = {
    "intervention": ("company_id",),
    "participation": ("company_id",),
    "activity": (),
    "synergy_link": ("company_a_id", "company_b_id"),
    "export_outcome": ("company_id",),
}
AMOUNT_COLUMNS = {
    "intervention": ("contact_seconds", "preparation_seconds"),
    "participation": (),
    "activity": (),
    "synergy_link": (),
    "export_outcome": ("value",),
}
# The day of a record, for the order that places a company (rule 5); a participation has that of its activity.
DAY_COLUMNS = {
    "intervention": "date",
    "activity": "start_date",
    "synergy_link": "proposed_on",
    "export_outcome": "recorded_on",
}

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Condition:
    """A column of a record, or of one that it hangs on, with the values for which it counts.

    ``lost`` is the cause when it no longer holds, ``met`` when it now does.
    """

    table: str
    record: bytes
    column: str
    holds: Callable[[Any], bool]
    lost: Cause
    met: Cause


class Rules(NamedTuple):
    """What is asked of the records of one indicator in one year; ``services`` are keys."""

    indicator: Indicator
    year: FiscalYear
    region: str
    services: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Is:
    value: Any

    def __call__(self, found: Any) -> bool:
        return bool(found == self.value)


@dataclass(frozen=True, slots=True)
class _OneOf:
    """One of these values; none given, any will do."""

    values: tuple[Any, ...]

    def __call__(self, found: Any) -> bool:
        return not self.values or found in self.values


@dataclass(frozen=True, slots=True)
class _Within:
    year: FiscalYear

    def __call__(self, found: Any) -> bool:
        return bool(found) and self.year.start.isoformat() <= found <= self.year.end.isoformat()


@dataclass(frozen=True, slots=True)
class _Holds:
    """A list of regions that has this one."""

    region: str

    def __call__(self, found: Any) -> bool:
        return self.region in json.loads(found or "[]")


def conditions_of(rules: Rules, table: str, record: bytes, row: Row) -> Iterator[Condition]:
    """The conditions on a record as ``row`` has it, those of its activity included; not those of its companies."""
    of = _Conditions(table, record)
    yield of.trash()
    if table == "intervention":
        yield of.status("status", "done")
        yield of.date("completed_on" if is_document(rules.indicator) else "date", rules.year)
        yield of.service("service_id", rules.services)
    elif table == "participation":
        yield of.status("attendance", "attended")
        if row.get("activity_id") is not None:
            yield from _of_activity(_Conditions("activity", row["activity_id"]), rules)
    elif table == "activity":
        yield from _of_activity(of, rules)
        yield of.place("regions", rules.region)
    elif table == "synergy_link":
        concluded = rules.indicator.link_moment is LinkMoment.CONCLUDED
        yield of.date("concluded_on" if concluded else "proposed_on", rules.year)
    elif table == "export_outcome":
        yield of.status("attribution", "declared")
        yield of.service("kind", ("export_sales",))
        yield Condition(table, record, "start_date", _Is(rules.year.start.isoformat()), *_DATE)
        yield Condition(table, record, "end_date", _Is(rules.year.end.isoformat()), *_DATE)


def _of_activity(of: _Conditions, rules: Rules) -> Iterator[Condition]:
    yield of.trash()
    yield of.status("status", "held")
    yield of.date("start_date", rules.year)
    yield of.service("kind", rules.indicator.activity_kinds)


def company_condition(company: bytes) -> Condition:
    """A company counts out of the trash."""
    return _Conditions("company", company).trash()


_DATE = (Cause.DATE_CORRECTED, Cause.DATE_CORRECTED)


@dataclass(frozen=True, slots=True)
class _Conditions:
    """Makes the conditions on one record."""

    table: str
    record: bytes

    def trash(self) -> Condition:
        return Condition(self.table, self.record, "trashed_at", _Is(None), Cause.TRASHED, Cause.RESTORED)

    def status(self, column: str, value: str) -> Condition:
        return self._same(column, _Is(value), Cause.STATUS_CHANGED)

    def date(self, column: str, year: FiscalYear) -> Condition:
        return self._same(column, _Within(year), Cause.DATE_CORRECTED)

    def service(self, column: str, values: tuple[Any, ...]) -> Condition:
        return self._same(column, _OneOf(values), Cause.SERVICE_CHANGED)

    def place(self, column: str, region: str) -> Condition:
        return self._same(column, _Holds(region), Cause.PLACE_CORRECTED)

    def _same(self, column: str, holds: Callable[[Any], bool], cause: Cause) -> Condition:
        return Condition(self.table, self.record, column, holds, cause, cause)
