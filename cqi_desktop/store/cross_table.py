"""A cross table counted: cells, true totals, the names of its rows and columns, and the records behind a cell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.cross_table import Axis, CrossCounts, CrossMeasure, CrossMember, CrossTable, sizes
from cqi_desktop.domain.figures import RecordsBehind
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.translation import language

from .cross_sql import (
    ACTIVITY,
    SERVICE,
    Period,
    column_of,
    counting,
    joins_of,
    records,
    seconds_of,
    shown_condition,
)
from .figures import applies_to, mrcs_in_force, regions_of
from .published_figures import published_cells
from .records_behind import in_order, record_label, record_of
from .reference import sectors, territory
from .tables.codes import ACTIVITY_KINDS

if TYPE_CHECKING:
    from .book import Book

Place = tuple[str | None, str | None]


def cross_counts(book: Book, table: CrossTable, year: FiscalYear, region: str | None = None) -> CrossCounts:
    """Count a table over its years, the last of which is ``year``, in a region or the territory (None).

    Every total is counted by itself: see ``CrossCounts.sums_differ``.
    """
    period = _period(book, table, year)
    cells: dict[Place, int] = {}
    present: set[tuple[str, str]] = set()
    for kind, first, second, number in book.sql(_statement(table, period), _values(period, region)):
        if kind == _PRESENT:
            present.add((first, second))
        else:
            cells[first, second] = number or 0
    rows = _members(book, table.rows, period, region, {row for row, _ in cells if row is not None})
    used = {column for _, column in cells if column is not None}
    columns = () if table.columns is None else _members(book, table.columns, period, region, used)
    unknown = _unknown(table, rows, columns, period, region, present)
    uncounted = _uncounted(period, region, present)
    return CrossCounts(table, period.years, region, rows, columns, cells, unknown, uncounted)


_PRESENT = "present"


def _period(book: Book, table: CrossTable, year: FiscalYear) -> Period:
    years = year.last(table.years)
    hidden = {(one.start_year, region) for one in years for region in published_cells(book, one)}
    return Period(years, regions_of(book), frozenset(hidden))


def _values(period: Period, region: str | None) -> dict[str, Any]:
    return {**period.bounds, "region": region}


def _statement(table: CrossTable, period: Period) -> str:
    """Cells, totals of rows and of columns, the whole, and the years and regions with records: one statement."""
    groupings: list[tuple[tuple[Axis, ...], str]] = [((table.rows,), "row_key, NULL"), ((), "NULL, NULL")]
    if table.columns is not None:
        groupings += [(table.axes, "row_key, column_key"), ((table.columns,), "NULL, row_key")]
    made, reads = [], []
    for number, (axes, shown) in enumerate(groupings):
        names = ", ".join([*("row_key", "column_key")[: len(axes)], "number"])
        made.append(f"counted_{number}({names}) AS ({counting(table.measure, axes, period)})")
        reads.append(f"SELECT 'number', {shown}, number FROM counted_{number}")
    reads.append(f"SELECT DISTINCT '{_PRESENT}', r.year, r.region, 0 FROM record r WHERE r.rank >= 2")
    return f"{', '.join((records(period, table.axes), *made))}\n" + "\nUNION ALL ".join(reads)


# --- what is known -------------------------------------------------------------------------------------------


def _known_pairs(period: Period, present: set[tuple[str, str]]) -> set[tuple[str, str]]:
    hidden = {(str(year), region) for year, region in period.hidden}
    return present - hidden


def _unknown(
    table: CrossTable,
    rows: tuple[CrossMember, ...],
    columns: tuple[CrossMember, ...],
    period: Period,
    region: str | None,
    present: set[tuple[str, str]],
) -> frozenset[Place]:
    """The cells whose years and regions have no record at all (rule 10)."""
    known = _known_pairs(period, present)
    regions = {one.code for one in period.regions} if region is None else {region}
    years = {str(year.start_year) for year in period.years}

    def has_records(groups: Iterable[tuple[Axis, str]]) -> bool:
        its_years, its_regions = years, regions
        for axis, key in groups:
            if axis is Axis.YEAR:
                its_years = {key}
            elif axis is Axis.REGION:
                its_regions = {key}
            elif axis is Axis.MRC and key:
                mrc = territory().find_mrc(key)
                its_regions = its_regions if mrc is None else {mrc.region_code}
        return any(year in its_years and place in its_regions for year, place in known)

    found: set[Place] = set()
    for row in (*(member.key for member in rows), None):
        for column in (*(member.key for member in columns), None):
            groups = [(table.rows, row)] if row is not None else []
            if table.columns is not None and column is not None:
                groups.append((table.columns, column))
            if not has_records(groups):
                found.add((row, column))
    return frozenset(found)


def _uncounted(
    period: Period, region: str | None, present: set[tuple[str, str]]
) -> tuple[tuple[FiscalYear, str, bool], ...]:
    """The years and names of regions without records here; True where figures were published."""
    known = _known_pairs(period, present)
    return tuple(
        (year, one.name, (year.start_year, one.code) in period.hidden)
        for year in period.years
        for one in period.regions
        if region in (None, one.code) and applies_to(one, year) and (str(year.start_year), one.code) not in known
    )


# --- the names of groups -------------------------------------------------------------------------------------


def _members(book: Book, axis: Axis, period: Period, region: str | None, used: set[str]) -> tuple[CrossMember, ...]:
    """The groups of an axis in reading order, what is unknown last. Years, regions and MRC are there even at 0."""
    known = _ordered(book, axis, period, region, used)
    keys = {member.key for member in known}
    others = sorted(used - keys - {""}, key=fold)
    unknown = [CrossMember("")] if "" in used else []
    return (*known, *(CrossMember(key, key) for key in others), *unknown)


def _ordered(book: Book, axis: Axis, period: Period, region: str | None, used: set[str]) -> list[CrossMember]:
    match axis:
        case Axis.YEAR:
            return [CrossMember(str(year.start_year), year.label) for year in period.years]
        case Axis.REGION:
            shown = [one for one in period.regions if region in (None, one.code)]
            return [CrossMember(one.code, one.name) for one in shown if applies_to(one, period.years[0])]
        case Axis.MRC:
            return _mrcs(book, period, region, used)
        case Axis.SECTOR:
            french = language() == "fr"
            named = {one.code: one.label_fr if french else one.label_en for one in sectors()}
            return [CrossMember(code, named[code]) for code in sorted(used & named.keys())]
        case Axis.SIZE:
            return [CrossMember(size) for size in sizes() if size in used]
        case Axis.SERVICE:
            return _services(book, used)
        case Axis.ADVISER:
            rows = book.sql("SELECT lower(hex(id)), name FROM adviser").fetchall()
            named = {key: name or "" for key, name in rows if key in used}
            return [CrossMember(key, named[key] or key) for key in sorted(named, key=lambda key: fold(named[key]))]
        case _:
            return []


def _mrcs(book: Book, period: Period, region: str | None, used: set[str]) -> list[CrossMember]:
    in_force = mrcs_in_force(book, period.years[0])
    shown = [
        CrossMember(mrc.code, mrc.name)
        for one in period.regions
        if region in (None, one.code) and applies_to(one, period.years[0])
        for mrc in in_force.get(one.code, ())
    ]
    keys = {member.key for member in shown}
    return shown + [CrossMember(key, territory().mrc_name(key)) for key in sorted(used - keys - {""})]


def _services(book: Book, used: set[str]) -> list[CrossMember]:
    """The services in the team's order, then the kinds of activity, which the window names."""
    label = "label_fr, label_en" if language() == "fr" else "label_en, label_fr"
    rows = book.sql(f"SELECT lower(hex(id)), coalesce({label}, code, '') FROM service ORDER BY position, code")
    found = [CrossMember(f"{SERVICE}:{key}", name) for key, name in rows if f"{SERVICE}:{key}" in used]
    return found + [CrossMember(f"{ACTIVITY}:{kind}") for kind in ACTIVITY_KINDS if f"{ACTIVITY}:{kind}" in used]


# --- the records behind a cell -------------------------------------------------------------------------------


def cross_records(
    book: Book,
    table: CrossTable,
    year: FiscalYear,
    region: str | None,
    row: str | None,
    column: str | None,
) -> RecordsBehind:
    """The records of a cell, or of a total (None): of companies, every record of those counted there."""
    period = _period(book, table, year)
    groups = [(axis, key) for axis, key in zip((table.rows, table.columns), (row, column), strict=True)
              if axis is not None and key is not None]  # fmt: skip
    by_company = table.measure is CrossMeasure.COMPANIES
    split = [(axis, key) for axis, key in groups if not (by_company and axis.is_settled)]
    settled = [(axis, key) for axis, key in groups if by_company and axis.is_settled]
    axes = [axis for axis, _ in groups]
    values = _values(period, region)
    values |= {f"{axis.value}_wanted": key for axis, key in groups}
    conditions = " AND ".join(f"{column_of(axis)} = :{axis.value}_wanted" for axis, _ in split) or "1"
    place = "p" if by_company else "r"
    shown = [shown_condition(place, period)]
    shown += [f"{place}.{column_of(axis).removeprefix('r.')} = :{axis.value}_wanted" for axis, _ in settled]
    size = ", size_key" if Axis.SIZE in axes else ""
    placed = f", placed AS (SELECT company, rank, region, mrc, year{size}, max(latest) FROM chosen GROUP BY company)"
    amount = "r.time" if table.measure is CrossMeasure.HOURS else "NULL"
    statement = (
        f"{records(period, axes)}, chosen AS MATERIALIZED (SELECT r.*, {seconds_of(axes)} AS time FROM record r "
        f"{joins_of(axes)} WHERE {conditions}){placed if by_company else ''} "
        f"SELECT r.kind, r.id, r.day, {record_label()}, r.company, c.name, NULL, {place}.region, {place}.mrc, "
        f"{amount}, NULL FROM chosen r {'JOIN placed p ON p.company = r.company' if by_company else ''} "
        f"LEFT JOIN company c ON c.id = r.company WHERE {' AND '.join(shown)}"
    )
    unit = table.measure.unit
    found = in_order(record_of(one, unit) for one in book.sql(statement, values))
    value: float = len({record.company for record in found}) if by_company else len(found)
    if table.measure is CrossMeasure.HOURS:
        value = unit.from_stored(sum(unit.to_stored(record.amount or 0) for record in found))
    return RecordsBehind(value, found, ())
