"""What a figure counts, as items that can be matched between two states of the book: companies, or records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.differences import Item
from cqi_desktop.domain.figures import FigureRecord
from cqi_desktop.domain.indicators import Indicator, Unit

if TYPE_CHECKING:
    from .book import Book
    from .net_changes import NetChanges

# Units whose records carry an amount of their own; of the others each record is one.
MEASURED_UNITS = (Unit.HOURS, Unit.DOLLARS)


class CountedRecord(NamedTuple):
    """A record behind a figure, where and for how much it counts, in the smallest unit."""

    kind: str
    record: bytes
    company: bytes | None
    mrc: str
    amount: int


def counted_record(indicator: Indicator, record: FigureRecord) -> CountedRecord:
    """What one record adds: its own amount where the unit has one, else one."""
    amount = indicator.unit.to_stored(record.amount or 0) if indicator.unit in MEASURED_UNITS else 1
    return CountedRecord(record.kind, record.id, record.company, record.mrc, amount)


def filed_records(book: Book, submission: bytes) -> dict[str, list[CountedRecord]]:
    """The records kept by a frozen submission, by indicator."""
    rows = book.sql(
        "SELECT indicator, kind, record, company, coalesce(mrc, ''), coalesce(amount, 1) FROM submission_record "
        "WHERE submission_id = ? ORDER BY record",
        (submission,),
    )
    found: dict[str, list[CountedRecord]] = defaultdict(list)
    for indicator, *row in rows:
        found[indicator].append(CountedRecord(*row))
    return found


def items_of(unit: Unit, records: Iterable[CountedRecord], activities: Mapping[bytes, bytes]) -> list[Item]:
    """The items that records make: one a company, one a company and activity, else one a record (rules 3 and 9)."""
    groups: dict[Hashable, list[CountedRecord]] = defaultdict(list)
    for one in records:
        groups[_group(unit, one, activities)].append(one)
    return [_item(unit, group) for group in groups.values()]


def _group(unit: Unit, one: CountedRecord, activities: Mapping[bytes, bytes]) -> Hashable:
    if unit is Unit.COMPANIES:
        return one.company
    if unit is Unit.ATTENDANCES:
        return activities.get(one.record), one.company
    return one.kind, one.record


def _item(unit: Unit, group: Sequence[CountedRecord]) -> Item:
    amount = sum(one.amount for one in group) if unit in MEASURED_UNITS else 1
    records = tuple(sorted((one.kind, one.record) for one in group))
    return Item(group[0].mrc, amount, group[0].company, records)


class Identities:
    """Tells that two items are one: the company that it turned out to be, the activity attended, the record itself."""

    def __init__(self, book: Book, roots: Mapping[bytes, bytes], net: NetChanges) -> None:
        self._roots = roots
        self.now: dict[bytes, bytes] = dict(book.sql("SELECT id, activity_id FROM participation").fetchall())
        self.then = dict(self.now)
        for key in net.touched("participation"):
            row = net.rows("participation", key)[0]
            if row is not None:
                self.then[key] = row["activity_id"]

    def by_identity(self, unit: Unit, items: Iterable[Item], *, filed: bool) -> dict[Hashable, list[Item]]:
        """Items by what they are today; several filed ones may have become one."""
        found: dict[Hashable, list[Item]] = defaultdict(list)
        for item in items:
            found[self._identity(unit, item, filed=filed)].append(item)
        return found

    def _identity(self, unit: Unit, item: Item, *, filed: bool) -> Hashable:
        company = None if item.company is None else self._roots.get(item.company, item.company)
        if unit is Unit.COMPANIES:
            return company
        if unit is Unit.ATTENDANCES:
            activities = self.then if filed else self.now
            return activities.get(item.records[0][1]), company
        return item.records[0]
