"""What must be true of a team at the end, told apart from the program: from what each laptop showed at each write.

The witness reads the change log of a book after each step and keeps, for every new row, the version that this laptop
then showed in that cell: the value that its author knowingly replaced. It picks winners and conflicts in the plainest
way, cell by cell, in memory, and never asks ``cqi_desktop.domain.changes`` nor ``cqi_desktop.sync``.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from cqi_desktop.store.book import Book
from cqi_desktop.store.log_replay import faulty_records
from cqi_desktop.store.tables import SYNCHRONISED, column_names, table_name
from cqi_desktop.sync.conflicts import open_conflicts
from cqi_desktop.sync.presence import digests_of, vector_of

RowId = tuple[int, int]  # writer, number
Stamp = tuple[int, int]  # clock, writer
Cell = tuple[str, bytes, str]  # table, key, column: "" for a creation

_EXAMINED = frozenset(table_name(model) for model in SYNCHRONISED) - {
    "laptop",
    "conflict_decision",
    "acknowledgement",
    "distinct_pair",
}
_COLUMNS = {table_name(model): column_names(model) for model in SYNCHRONISED}


@dataclass(frozen=True, slots=True)
class Seen:
    """One row of a log."""

    id: RowId
    stamp: Stamp
    cell: Cell
    value: Any


@dataclass(slots=True)
class Witness:
    """Everything that was ever written, who holds what, and what each write replaced."""

    rows: dict[RowId, Seen] = field(default_factory=dict)
    replaced: dict[RowId, Stamp | None] = field(default_factory=dict)
    held: dict[int, dict[RowId, None]] = field(default_factory=lambda: defaultdict(dict))
    kept: dict[str, dict[RowId, None]] = field(default_factory=dict)
    cells: dict[int, dict[Cell, list[Seen]]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    # --- while it happens --------------------------------------------------------------------------------

    def look(self, laptop: int, book: Book) -> None:
        """Take note of the rows that are new on a laptop, in the order of its clock."""
        held = self.held[laptop]
        cells = self.cells.setdefault(laptop, defaultdict(list))
        new = list(_rows(book, held))
        for row in sorted(new, key=lambda row: (row.stamp, row.id)):
            if row.id not in self.rows:
                self.rows[row.id] = row
                self.replaced[row.id] = _shown(cells, row.cell) if row.cell[2] else None
            elif self.rows[row.id] != row:
                self.faults.append(f"two different changes are called {row.id}")
            held[row.id] = None
            cells[row.cell].append(row)
        if book.sql("PRAGMA foreign_key_check").fetchall():
            self.faults.append(f"a key refers to nothing on laptop {laptop}")

    def backed_up(self, laptop: int, backup: str) -> None:
        self.kept[backup] = dict(self.held[laptop])

    def restored(self, laptop: int, backup: str) -> None:
        self._hold(laptop, self.kept[backup])

    def copied(self, laptop: int, twin: int) -> None:
        self._hold(twin, self.held[laptop])

    def _hold(self, laptop: int, ids: dict[RowId, None]) -> None:
        self.held[laptop] = dict(ids)
        self.cells[laptop] = defaultdict(list)
        for row in ids:
            self.cells[laptop][self.rows[row].cell].append(self.rows[row])

    # --- at the end --------------------------------------------------------------------------------------

    def judge(self, books: list[Book]) -> None:
        """Raises AssertionError with the first promise that was broken."""
        assert not self.faults, self.faults[0]
        first = books[0]
        union = {row for held in self.held.values() for row in held}
        for number, held in sorted(self.held.items()):
            assert set(held) == union, f"laptop {number} lacks {len(union - set(held))} changes (G2)"
        for number, book in enumerate(books[1:], 1):
            assert vector_of(book) == vector_of(first), f"laptop {number} holds other changes (G1)"
            assert digests_of(book) == digests_of(first), f"laptop {number} shows other records (G1)"
            assert open_conflicts(book) == open_conflicts(first), f"laptop {number} lists other conflicts (G1)"
        for model in SYNCHRONISED:
            assert not list(faulty_records(first, model)), f"{table_name(model)} is not what its changes say"
        self._judge_bases(first, union)
        self._judge_records(first, union)
        self._judge_conflicts(first, union)

    def _judge_bases(self, book: Book, union: set[RowId]) -> None:
        rows = book.sql("SELECT writer, seq, hlc, bh, bw FROM change WHERE col <> 0").fetchall()
        for writer, number, hlc, base_hlc, base_writer in rows:
            expected = self.replaced[writer, number]
            assert (base_hlc, base_writer) == expected, f"the base of {writer, number} is another value"
            assert base_hlc < hlc, f"{writer, number} is not later than what it replaced (G3)"

    def _judge_records(self, book: Book, union: set[RowId]) -> None:
        cells = self._cells(union)
        for (table, key, column), versions in cells.items():
            if table in _COLUMNS and column:
                value = book.scalar(f"SELECT {column} FROM {table} WHERE id = ?", (key,))
                assert value == max(versions)[1][1].value, f"{table}.{column} is not its latest edit (G3)"

    def _judge_conflicts(self, book: Book, union: set[RowId]) -> None:
        decided = {row[0] for row in book.sql("SELECT id FROM conflict_decision WHERE decision IS NOT NULL")}
        listed = [(one.writer, one.seq, one.field) for one in open_conflicts(book)]
        assert len(listed) == len(set(listed)), "a conflict is listed twice (G4)"
        expected = set()
        for (table, _, column), versions in self._cells(union).items():
            if table in _EXAMINED and column:
                expected |= self._lost(column, versions)
        expected |= self._lost_creations(union)
        decided_rows = {
            (writer, seq, name)
            for key, writer, seq, name in book.sql("SELECT id, writer, seq, field FROM conflict_decision").fetchall()
            if key in decided
        }
        assert set(listed) == expected - decided_rows, "the conflicts are not those that must be (G4)"

    def _cells(self, union: set[RowId]) -> dict[Cell, list[tuple[Stamp, tuple[RowId, Seen]]]]:
        cells: dict[Cell, list[tuple[Stamp, tuple[RowId, Seen]]]] = defaultdict(list)
        for row in union:
            seen = self.rows[row]
            cells[seen.cell].append((seen.stamp, _Sortable((row, seen))))
        return cells

    def _lost(self, column: str, versions: list[tuple[Stamp, tuple[RowId, Seen]]]) -> set[tuple[int, int, str]]:
        known = {self.replaced[row] for _, (row, _) in versions}
        shown = max(versions)[1][1].value
        return {
            (*row, column)
            for stamp, (row, seen) in versions
            if stamp not in known and seen.stamp != max(versions)[0] and seen.value != shown
        }

    def _lost_creations(self, union: set[RowId]) -> set[tuple[int, int, str]]:
        made: dict[tuple[str, bytes], list[Seen]] = defaultdict(list)
        edits: dict[Cell, list[Seen]] = defaultdict(list)
        for row in union:
            seen = self.rows[row]
            table, key, column = seen.cell
            if table in _EXAMINED:
                if column:
                    edits[seen.cell].append(seen)
                else:
                    made[table, key].append(seen)
        lost = set()
        for (table, key), creations in made.items():
            if len(creations) < 2:
                continue
            latest = max(creations, key=lambda seen: seen.stamp)
            for column in _COLUMNS[table]:
                of_cell = edits[table, key, column]
                shown = max(of_cell, key=lambda seen: seen.stamp).value if of_cell else _of(latest, column)
                known = {self.replaced[seen.id] for seen in of_cell}
                known_values = {_of(seen, column) for seen in creations if seen.stamp in known}
                for seen in creations:
                    is_shown = not of_cell and seen is latest
                    if not is_shown and _of(seen, column) != shown and _of(seen, column) not in known_values:
                        lost.add((*seen.id, column))
        return lost


class _Sortable(tuple[Any, ...]):
    """Never compared: stamps of one cell all differ."""

    def __lt__(self, other: object) -> bool:
        raise AssertionError("two changes of one cell have one stamp")


def _rows(book: Book, held: dict[RowId, None]) -> list[Seen]:
    names = {number: (table, column) for number, table, column in book.sql("SELECT id, tbl, col FROM change_name")}
    latest: dict[int, int] = defaultdict(int)
    for writer, number in held:
        latest[writer] = max(latest[writer], number)
    found = []
    for (writer,) in book.sql("SELECT writer FROM writer").fetchall():
        rows = book.sql(
            "SELECT seq, hlc, tbl, pk, col, val FROM change WHERE writer = ? AND seq > ?", (writer, latest[writer])
        )
        for number, hlc, table, key, column, value in rows.fetchall():
            cell = (names[table][0], key, names[column][1] if column else "")
            found.append(Seen((writer, number), (hlc, writer), cell, value))
    return found


def _shown(cells: dict[Cell, list[Seen]], cell: Cell) -> Stamp | None:
    """The version that a laptop shows: the latest edit, else the latest creation."""
    versions = cells.get(cell) or cells.get((cell[0], cell[1], ""), [])
    return max((seen.stamp for seen in versions), default=None)


def _of(creation: Seen, column: str) -> Any:
    row = json.loads(creation.value)
    return row.get(column, row.get(f"x:{column}"))
