"""A cross table: two axes of what was done, what is counted where they meet, and how a saved view keeps it.

Totals are counted anew, never added up: a company met by two advisers counts once in the total of both (rule 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from .fiscal_year import FiscalYear
from .indicators import Unit


class Axis(StrEnum):
    """What the rows or the columns of a table are."""

    YEAR = "year"
    REGION = "region"
    MRC = "mrc"
    SECTOR = "sector"
    MARKET = "market"
    SERVICE = "service"
    ADVISER = "adviser"
    SIZE = "size"
    FUNDER = "funder"

    @property
    def is_settled(self) -> bool:
        """Whether a company has one value only: that of its latest record (rule 5)."""
        return self in (Axis.REGION, Axis.MRC, Axis.SIZE)

    @property
    def may_be_many(self) -> bool:
        """Whether one record may be in several groups: it counts in each, and once in their total."""
        return self in (Axis.MARKET, Axis.FUNDER)


class CrossMeasure(StrEnum):
    """What is counted: different companies, records (interventions and attendances), or hours."""

    COMPANIES = "companies"
    RECORDS = "records"
    HOURS = "hours"

    @property
    def unit(self) -> Unit:
        return {CrossMeasure.COMPANIES: Unit.COMPANIES, CrossMeasure.HOURS: Unit.HOURS}.get(self, Unit.INTERVENTIONS)


# How many years a table may look at, up to the one on show.
YEARS_OFFERED = (1, 2, 3, 5, 10)
# The smallest number of employees of each size; under the first nobody is employed.
SIZE_FLOORS = (1, 5, 20, 50, 100, 250)


@dataclass(frozen=True, slots=True)
class CrossTable:
    """What a table shows. Without ``columns`` it has one column, its total; ``years`` end with the one on show."""

    rows: Axis = Axis.MRC
    columns: Axis | None = Axis.SERVICE
    measure: CrossMeasure = CrossMeasure.COMPANIES
    years: int = 1

    @property
    def axes(self) -> tuple[Axis, ...]:
        return (self.rows,) if self.columns is None else (self.rows, self.columns)

    def turned(self) -> CrossTable:
        """Rows as columns and columns as rows; the same table when it has one axis."""
        return self if self.columns is None else replace(self, rows=self.columns, columns=self.rows)

    def with_axis(self, place: str, axis: Axis | None) -> CrossTable:
        """``place`` is rows or columns. An axis that the other side has is exchanged with it."""
        if place == "rows":
            if axis is None or axis is self.rows:
                return self
            return self.turned() if axis is self.columns else replace(self, rows=axis)
        return self.turned() if axis is self.rows else replace(self, columns=axis)

    def as_json(self) -> dict[str, Any]:
        return {
            "rows": self.rows.value,
            "columns": "" if self.columns is None else self.columns.value,
            "measure": self.measure.value,
            "years": self.years,
        }


def cross_table_from(kept: Mapping[str, Any]) -> CrossTable:
    """What ``as_json`` wrote; a part that this version cannot read is that of the usual table."""
    usual = CrossTable()
    rows = _member(Axis, kept.get("rows"), usual.rows)
    columns = None if kept.get("columns") == "" else _member(Axis, kept.get("columns"), usual.columns)
    if columns is rows:
        columns = None
    years = kept.get("years")
    return CrossTable(
        rows,
        columns,
        _member(CrossMeasure, kept.get("measure"), usual.measure),
        years if isinstance(years, int) and years in YEARS_OFFERED else usual.years,
    )


def _member(kind: Any, value: object, usual: Any) -> Any:
    return kind(value) if value in [str(member) for member in kind] else usual


def size_of(employees: int | None) -> str:
    """``20-49``, ``250+``, ``0``; empty when unknown."""
    if employees is None:
        return ""
    floors = [floor for floor in SIZE_FLOORS if floor <= employees]
    if not floors:
        return "0"
    above = [floor for floor in SIZE_FLOORS if floor > employees]
    return f"{floors[-1]}-{above[0] - 1}" if above else f"{floors[-1]}+"


def sizes() -> tuple[str, ...]:
    """Every size, the smallest first."""
    return ("0", *(size_of(floor) for floor in SIZE_FLOORS))


@dataclass(frozen=True, slots=True)
class CrossMember:
    """A row or a column. ``key`` is empty for what is unknown; ``label`` is empty where the window has the word."""

    key: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class CrossCounts:
    """A table, counted. Numbers are stored whole ones: hours are seconds.

    ``cells`` holds what is not 0; ``unknown`` the cells and totals that nothing is known of (n. d.), None standing for
    a total. ``uncounted`` are the years and regions whose records are incomplete or missing (rules 10 and 11).
    """

    table: CrossTable
    years: tuple[FiscalYear, ...]
    region: str | None
    rows: tuple[CrossMember, ...]
    columns: tuple[CrossMember, ...]
    cells: Mapping[tuple[str | None, str | None], int] = field(default_factory=dict)
    unknown: frozenset[tuple[str | None, str | None]] = frozenset()
    uncounted: tuple[tuple[FiscalYear, str, bool], ...] = ()

    def value(self, row: str | None = None, column: str | None = None) -> int | float | None:
        """What stands in a cell, or in a total (None), in the unit of the measure; None when nothing is known."""
        if (row, column) in self.unknown:
            return None
        return self.table.measure.unit.from_stored(self.cells.get((row, column), 0))

    @property
    def sums_differ(self) -> bool:
        """Whether a total is not what the parts beside it add up to."""
        rows, columns = [one.key for one in self.rows], [one.key for one in self.columns]
        across = bool(columns) and any(
            sum(self._stored(row, column) for column in columns) != self._stored(row, None) for row in (*rows, None)
        )
        return across or any(
            sum(self._stored(row, column) for row in rows) != self._stored(None, column) for column in (*columns, None)
        )

    def _stored(self, row: str | None, column: str | None) -> int:
        return self.cells.get((row, column), 0)
