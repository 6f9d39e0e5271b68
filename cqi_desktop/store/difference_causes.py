"""Why something entered, left or moved in a figure: read from the change log, never guessed from the numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from cqi_desktop.domain.differences import Cause, Effect, ItemChange, LoggedChange, RecordKey
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import region_id
from cqi_desktop.domain.indicators import Indicator, Unit

from .counting_sql import CANONICAL
from .net_changes import NetChanges, StampedChange
from .record_conditions import (
    AMOUNT_COLUMNS,
    COMPANY_COLUMNS,
    DAY_COLUMNS,
    PLACE_COLUMNS,
    TABLES,
    Rules,
    company_condition,
    conditions_of,
)
from .records_behind import latest_records
from .service_keys import keys_of, service_keys

if TYPE_CHECKING:
    from .book import Book

_EMPTY: Mapping[str, Any] = {}


class Found(NamedTuple):
    """A cause, the record whose change it is, and that change; without one when no change of the log is the cause."""

    cause: Cause
    record: RecordKey | None
    change: LoggedChange | None


class _Stamped(NamedTuple):
    cause: Cause
    change: StampedChange | None

    @property
    def stamp(self) -> tuple[int, int, int]:
        return (0, 0, 0) if self.change is None else self.change.stamp


def roots_of(book: Book) -> dict[bytes, bytes]:
    """The company that each merged one turned out to be (rule 12)."""
    return dict(book.sql(f"WITH RECURSIVE {CANONICAL} SELECT company, root FROM canonical").fetchall())


class Causes:
    """Explains the changes of one indicator, for a region and year, between the two states of the book of ``net``."""

    def __init__(
        self,
        book: Book,
        year: FiscalYear,
        region: str,
        indicator: Indicator,
        net: NetChanges,
        roots: Mapping[bytes, bytes],
    ) -> None:
        self._book = book
        self._rules = Rules(indicator, year, region, tuple(keys_of(indicator.services, service_keys(book))))
        self._net = net
        self._roots = roots
        self._latest: dict[bytes, RecordKey] | None = None

    def of(self, change: ItemChange) -> Found:
        """The cause of one change of an item; UNEXPLAINED when nothing in the log is one."""
        found = None
        if change.same_as is not None:
            found = self._merge(change)
        elif self._rules.indicator.unit is Unit.COMPANIES:
            found = self._of_company(change)
        else:
            found = self._of_record(change)
        if found is None and self._rules.indicator.unit is Unit.ATTENDANCES:
            found = self._of_others_present(change)
        return found or self._of_region() or Found(Cause.UNEXPLAINED, _any_record(change), None)

    # --- items -------------------------------------------------------------------------------------------

    def _merge(self, change: ItemChange) -> Found | None:
        """Two filed items are one since: the latest merge on the way of either company."""
        companies = [item.company for item in (change.before, change.same_as) if item is not None]
        merges = [change for company, is_new in self._net.merges(*companies) if is_new
                  for change in [self._net.change_of("company", company, "merged_into_id")] if change]  # fmt: skip
        if not merges:
            return None
        company = change.before.company if change.before is not None else None
        record = _any_record(change) if company is None else ("company", company)
        return Found(Cause.MERGED, record, max(merges, key=_stamp_of).change)

    def _of_record(self, change: ItemChange) -> Found | None:
        """A record that counts, counts no more, or counts elsewhere or for another amount."""
        before, after = change.before, change.after
        if change.effect is not Effect.LEFT and after is not None:
            soft = (Cause.AMOUNT_CORRECTED,) if change.effect is Effect.CHANGED else ()
            for record in after.records:
                cause = self._cause(record, entering=True, first=soft)
                if cause is not None:
                    return _found(record, cause)
        causes = [(record, self._cause(record, entering=False)) for record in (before.records if before else ())]
        known = [(record, cause) for record, cause in causes if cause is not None]
        return _found(*max(known, key=_stamp_of_pair)) if known else None

    def _of_others_present(self, change: ItemChange) -> Found | None:
        """An attendance is where its latest person is (rule 9): somebody else of the company came or went."""
        item = change.after or change.before
        if item is None:
            return None
        activities = {(self._net.rows("participation", key)[1] or _EMPTY).get("activity_id") for _, key in item.records}
        known = []
        for record in self._touched_records(self._company_today(change)):
            rows = self._net.rows(TABLES[record[0]], record[1])
            if any((row or _EMPTY).get("activity_id") in activities for row in rows) and record[0] == "participation":
                causes = (self._cause(record, entering=entering) for entering in (True, False))
                known += [(record, cause) for cause in causes if cause is not None]
        return _found(*max(known, key=_stamp_of_pair)) if known else None

    def _of_company(self, change: ItemChange) -> Found | None:
        """A company is counted where its latest record is (rule 5): that record changed, or another was the latest."""
        filed = change.before.records if change.before is not None else ()
        company = self._company_today(change)
        latest = self._latest_records().get(company) if company is not None else None
        if latest is None:
            return self._of_record(ItemChange(change.before, None))
        merged_in = () if latest in filed else (Cause.MERGED, Cause.MERGE_UNDONE)
        cause = self._cause(latest, entering=True, first=merged_in)
        if cause is not None:
            return _found(latest, cause)
        others = [record for record in {*filed, *self._touched_records(company)} if record != latest]
        for record in sorted(others, key=self._past_order, reverse=True):
            cause = self._cause(record, entering=False)
            if cause is not None:
                return _found(record, cause)
        return None

    def _company_today(self, change: ItemChange) -> bytes | None:
        item = change.after or change.before
        company = None if item is None else item.company
        return None if company is None else self._roots.get(company, company)

    def _latest_records(self) -> dict[bytes, RecordKey]:
        if self._latest is None:
            self._latest = latest_records(self._book, self._rules.year, self._rules.indicator)
        return self._latest

    def _touched_records(self, company: bytes | None) -> Iterator[RecordKey]:
        """The services and participations of a company, and of those merged into it, that changed since: the record,
        or the activity that it was at.
        """
        members = [company, *(other for other, root in self._roots.items() if root == company)]
        activities = self._net.touched("activity")
        for kind, column in (("intervention", "NULL"), ("participation", "activity_id")):
            touched = self._net.touched(kind)
            for member in members:
                rows = self._book.sql(f"SELECT id, {column} FROM {kind} WHERE company_id = ?", (member,))
                yield from ((kind, key) for key, activity in rows if key in touched or activity in activities)

    def _past_order(self, record: RecordKey) -> tuple[str, bytes]:
        kind, key = record
        row = self._net.rows(TABLES[kind], key)[0] or _EMPTY
        if kind == "participation" and row.get("activity_id") is not None:
            row = self._net.rows("activity", row["activity_id"])[0] or _EMPTY
            return row.get("start_date") or "", key
        return row.get(DAY_COLUMNS.get(TABLES[kind], "")) or "", key

    # --- records -----------------------------------------------------------------------------------------

    def _cause(self, record: RecordKey, *, entering: bool, first: tuple[Cause, ...] = ()) -> _Stamped | None:
        """What made a record count (``entering``) or not; else what changed in it that may have moved it.

        Among changes that never decide alone, ``first`` are looked at before the others.
        """
        table, key = TABLES[record[0]], record[1]
        before, after = self._net.rows(table, key)
        if self._net.is_erased(table, key):
            return _Stamped(Cause.ERASED, self._net.change_of(table, key))
        if before is None:
            return _Stamped(Cause.LATE_ENTRY, self._net.change_of(table, key)) if after is not None else None
        decisive = list(self._decisive(table, key, before, after or _EMPTY, entering=entering))
        if decisive:
            # What was missing last made it count; what was lost first took it out.
            return max(decisive, key=_stamp_of_cause) if entering else min(decisive, key=_stamp_of_cause)
        soft = dict(self._indecisive(table, key, before, after or _EMPTY))
        order = [cause for cause in (*first, *soft) if cause in soft]
        return _Stamped(order[0], soft[order[0]]) if order else None

    def _decisive(
        self, table: str, key: bytes, before: Mapping[str, Any], after: Mapping[str, Any], *, entering: bool
    ) -> Iterator[_Stamped]:
        """The conditions that the record lost, or meets since."""
        conditions = list(conditions_of(self._rules, table, key, after or before))
        companies = [after.get(column) for column in COMPANY_COLUMNS[table]]
        roots = [self._roots.get(company, company) for company in companies if company is not None]
        conditions += [company_condition(root) for root in roots]
        for one in conditions:
            if self._net.differs(one.table, one.record, one.column) is None:
                continue
            was, now = (one.holds((row or _EMPTY).get(one.column)) for row in self._net.rows(one.table, one.record))
            if was != now and now == entering:
                cause = one.met if entering else one.lost
                yield _Stamped(cause, self._net.change_of(one.table, one.record, one.column))
        if not entering and table == "synergy_link" and len(roots) > 1 and len(set(roots)) == 1:
            yield from (_Stamped(cause, change) for cause, change in self._merges(companies) if cause is Cause.MERGED)

    def _indecisive(
        self, table: str, key: bytes, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> Iterator[tuple[Cause, StampedChange | None]]:
        """Changes that may move a record or a company without making it count or not; the likeliest first."""
        day = DAY_COLUMNS.get(table)
        companies = [row.get(column) for row in (before, after) for column in COMPANY_COLUMNS[table]]
        columns = [(Cause.PLACE_CORRECTED, PLACE_COLUMNS[table])]
        if self._rules.indicator.unit is Unit.COMPANIES and day is not None:
            columns.append((Cause.DATE_CORRECTED, (day,)))
        for cause, names in columns:
            if (column := self._net.differs(table, key, *names)) is not None:
                yield cause, self._net.change_of(table, key, column)
        activity = after.get("activity_id") if table == "participation" else None
        if activity is not None and self._net.differs("activity", activity, "start_date"):
            yield Cause.DATE_CORRECTED, self._net.change_of("activity", activity, "start_date")
        yield from self._merges(companies)
        measured = self._rules.indicator.unit is not Unit.COMPANIES
        rest = [(Cause.COMPANY_CHANGED, COMPANY_COLUMNS[table])]
        rest += [(Cause.AMOUNT_CORRECTED, AMOUNT_COLUMNS[table])] if measured else []
        for cause, names in rest:
            if (column := self._net.differs(table, key, *names)) is not None:
                yield cause, self._net.change_of(table, key, column)

    def _merges(self, companies: Iterable[bytes | None]) -> Iterator[tuple[Cause, StampedChange | None]]:
        for company, is_new in self._net.merges(*companies):
            cause = Cause.MERGED if is_new else Cause.MERGE_UNDONE
            yield cause, self._net.change_of("company", company, "merged_into_id")

    # --- the rest ----------------------------------------------------------------------------------------

    def _of_region(self) -> Found | None:
        """The dates of a region were changed: its records count from another year on (rule 7)."""
        key = region_id(self._rules.region)
        if self._net.differs("region", key, "served_from", "code") is None:
            return None
        change = self._net.change_of("region", key, "served_from")
        return Found(Cause.TERRITORY_CHANGED, None, change.change if change else None)


def _found(record: RecordKey, cause: _Stamped) -> Found:
    return Found(cause.cause, record, cause.change.change if cause.change else None)


def _any_record(change: ItemChange) -> RecordKey | None:
    item = change.after or change.before
    return item.records[-1] if item is not None and item.records else None


def _stamp_of(change: StampedChange) -> tuple[int, int, int]:
    return change.stamp


def _stamp_of_cause(cause: _Stamped) -> tuple[int, int, int]:
    return cause.stamp


def _stamp_of_pair(pair: tuple[RecordKey, _Stamped]) -> tuple[int, int, int]:
    return pair[1].stamp
