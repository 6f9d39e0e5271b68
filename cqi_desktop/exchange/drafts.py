"""What an import will write, table by table, before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from cqi_desktop.store import tables
from cqi_desktop.store.tables import BookRecord, column_names, table_name

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# SQLite accepts more, but nothing is gained.
_KEYS_AT_ONCE = 500


class Outcome(StrEnum):
    """What a row did to its record."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class CellChange(NamedTuple):
    """A cell that a row changes; the values as SQLite keeps them, ``before`` None for a line that is added.

    ``kind`` is that of the record, where it says what the value is a number of.
    """

    table: str
    column: str
    before: Any
    after: Any
    kind: str | None = None


# From what says the least of a row to what says the most.
_RANKS = (Outcome.UNCHANGED, Outcome.UPDATED, Outcome.CREATED)


@dataclass(slots=True)
class TableDraft:
    """Records of one table as they are, those to come and the columns to change; values as the columns keep them."""

    model: type[BookRecord]
    existing: dict[bytes, dict[str, Any]] = field(default_factory=dict)
    new: dict[bytes, dict[str, Any]] = field(default_factory=dict)
    changes: dict[bytes, dict[str, Any]] = field(default_factory=dict)

    def value(self, key: bytes, column: str) -> Any:
        """A column of a record as it will be."""
        return self.record(key).get(column)

    def record(self, key: bytes) -> Mapping[str, Any]:
        """A record as it will be. KeyError when there is none."""
        if key in self.new:
            return self.new[key]
        return self.existing[key] | self.changes.get(key, {})

    def holds(self, key: bytes) -> bool:
        return key in self.existing or key in self.new

    def create(self, key: bytes, values: Mapping[str, Any]) -> Outcome:
        self.new[key] = dict(values)
        return Outcome.CREATED

    def change(self, key: bytes, values: Mapping[str, Any]) -> Outcome:
        """Note the values that differ from what the record has."""
        different = self.different(key, values)
        if not different:
            return Outcome.UNCHANGED
        if key in self.new:
            self.new[key].update(different)
        else:
            self.changes.setdefault(key, {}).update(different)
        return Outcome.UPDATED

    def different(self, key: bytes, values: Mapping[str, Any]) -> dict[str, Any]:
        """Those of the values that are not what the record has."""
        record = self.record(key)
        return {column: value for column, value in values.items() if record.get(column) != value}

    def settle(self) -> None:
        """Forget the changes that leave a record as it is."""
        for key, values in list(self.changes.items()):
            record = self.existing[key]
            kept = {column: value for column, value in values.items() if record.get(column) != value}
            if kept:
                self.changes[key] = kept
            else:
                del self.changes[key]

    def fetch(self, book: Book, key: bytes) -> bool:
        """Read one record of the book unless it is at hand; False when there is none of that key."""
        if not self.holds(key):
            self.load(book, "id = ?", (key,))
        return self.holds(key)

    def load(self, book: Book, where: str = "1", parameters: tuple[Any, ...] = ()) -> None:
        """Read the records of the book that ``where`` names, those in the trash among them."""
        columns = column_names(self.model)
        names = ", ".join(columns)
        rows = book.sql(f"SELECT id, {names} FROM {table_name(self.model)} WHERE {where} ORDER BY id", parameters)  # noqa: S608
        for key, *values in rows:
            self.existing[key] = dict(zip(columns, values, strict=True))

    def load_where_in(
        self, book: Book, column: str, keys: Iterable[bytes], also: str = "1", parameters: tuple[Any, ...] = ()
    ) -> None:
        """Read the records whose ``column`` is one of these keys, and of which ``also`` holds."""
        wanted = sorted(set(keys))
        for start in range(0, len(wanted), _KEYS_AT_ONCE):
            some = tuple(wanted[start : start + _KEYS_AT_ONCE])
            marks = ",".join("?" * len(some))
            self.load(book, f"{column} IN ({marks}) AND {also}", (*some, *parameters))


@dataclass(slots=True)
class ImportPlan:
    """Everything that an import writes. ``rows`` says what each row of the file did, by its number.

    ``differences`` are the cells that each row changes, ``records`` the records that rows with an outcome are.

    ``newly_placed`` are the companies whose unknown place becomes known: their records without place take it (rule 5).
    """

    tables: dict[str, TableDraft] = field(default_factory=dict)
    rows: dict[int, Outcome] = field(default_factory=dict)
    newly_placed: set[bytes] = field(default_factory=set)
    differences: dict[int, list[CellChange]] = field(default_factory=dict)
    records: dict[int, bytes] = field(default_factory=dict)
    _changed_by: dict[int, tuple[TableDraft, bytes]] = field(default_factory=dict)

    def draft(self, model: type[BookRecord]) -> TableDraft:
        return self.tables.setdefault(table_name(model), TableDraft(model))

    def note(self, row: int, outcome: Outcome) -> None:
        """What a row did; several notes of one row keep the one that says the most."""
        before = self.rows.get(row, outcome)
        self._changed_by.pop(row, None)
        self.rows[row] = max(before, outcome, key=_RANKS.index)

    def change(self, row: int, draft: TableDraft, key: bytes, values: Mapping[str, Any]) -> Outcome:
        """Change a record as a row says."""
        record, table = draft.record(key), table_name(draft.model)
        told = [
            CellChange(table, column, record.get(column), value, values.get("kind", record.get("kind")))
            for column, value in draft.different(key, values).items()
        ]
        outcome = draft.change(key, values)
        self.note(row, outcome)
        self._changed_by[row] = (draft, key)
        self.records[row] = key
        if told:
            self.differences.setdefault(row, []).extend(told)
        return outcome

    def add_line(self, row: int, draft: TableDraft, key: bytes, values: Mapping[str, Any], column: str) -> None:
        """Add a dated line under the record of a row, such as a measure, which ``column`` sums up."""
        draft.create(key, values)
        self.note(row, Outcome.UPDATED)
        told = CellChange(table_name(draft.model), column, None, values[column], values.get("kind"))
        self.differences.setdefault(row, []).append(told)

    def settle(self) -> None:
        """Rows of one record may take back what others wrote: what ends as it began is no change."""
        for draft in self.tables.values():
            draft.settle()
        for row, (draft, key) in self._changed_by.items():
            if self.rows[row] is Outcome.UPDATED and key in draft.existing and key not in draft.changes:
                self.rows[row] = Outcome.UNCHANGED
                self.differences.pop(row, None)

    def count(self, outcome: Outcome) -> int:
        return sum(found is outcome for found in self.rows.values())

    @property
    def is_empty(self) -> bool:
        return all(not draft.new and not draft.changes for draft in self.tables.values())

    def in_order(self) -> list[TableDraft]:
        """The tables that are written, parents first."""
        names = [table_name(model) for model in tables.SYNCHRONISED]
        return [self.tables[name] for name in names if name in self.tables]
