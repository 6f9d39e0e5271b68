"""What must be true of a team at the end, told apart from the program: from what each laptop showed at each write.

The witness reads the change log of a book after each step and keeps, for every new row, the version that this laptop
then showed in that cell: the value that its author knowingly replaced. It picks winners and conflicts in the plainest
way, cell by cell, in memory, and never asks ``cqi_desktop.domain.changes`` nor ``cqi_desktop.sync``.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Any

from cqi_desktop.store.book import Book
from cqi_desktop.store.log_replay import faulty_records
from cqi_desktop.store.tables import SYNCHRONISED, column_names, table_name
from cqi_desktop.sync.conflicts import Conflict, open_conflicts
from cqi_desktop.sync.presence import digests_of, vector_of

# Writer and number as they were written, clock, time of the machine: two machines resumed may share all but the last.
RowId = tuple[int, int, int, str]
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
    """One row of a log; ``stamp`` as the book that showed it first calls its writer."""

    id: RowId
    called: tuple[int, int]
    stamp: Stamp
    cell: Cell
    value: Any


@dataclass
class Witness:
    """Everything that was ever written, who holds what, and what each write replaced."""

    rows: dict[RowId, Seen] = field(default_factory=dict)
    replaced: dict[RowId, RowId | None] = field(default_factory=dict)
    held: dict[int, dict[RowId, None]] = field(default_factory=lambda: defaultdict(dict))
    cells: dict[int, dict[Cell, list[Seen]]] = field(default_factory=dict)
    latest: dict[int, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    names: dict[int, dict[int, tuple[int, int]]] = field(default_factory=dict)
    numbered: dict[tuple[int, int], RowId] = field(default_factory=dict)
    resumed: set[int] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    final: dict[RowId, Stamp] = field(default_factory=dict)
    called: dict[RowId, tuple[int, int]] = field(default_factory=dict)
    decided: dict[bytes, tuple[RowId, str]] = field(default_factory=dict)

    # --- while it happens --------------------------------------------------------------------------------

    def look(self, laptop: int, book: Book) -> None:
        """Take note of the rows that are new on a laptop, in the order of its clock."""
        names = _names(book)
        if names != self.names.get(laptop, {}):
            self._read_anew(laptop, book)  # some rows are called otherwise now
        self.names[laptop] = names
        held = self.held[laptop]
        cells = self.cells.setdefault(laptop, defaultdict(list))
        new = list(_rows(book, self.latest[laptop], names))
        for row in sorted(new, key=lambda row: (row.stamp, row.id)):
            if row.id not in self.rows:
                self.rows[row.id] = row
                self.replaced[row.id] = _shown(cells, row.cell) if row.cell[2] else None
            elif (self.rows[row.id].cell, self.rows[row.id].value) != (row.cell, row.value):
                self.faults.append(f"two different changes are called {row.id}: {self.rows[row.id]} {row}")
            if self.numbered.setdefault(row.id[:2], row.id) != row.id and row.id[0] not in self.resumed:
                self.faults.append(f"two different changes are called {row.id}")
            held[row.id] = None
            cells[row.cell].append(row)
        if book.sql("PRAGMA foreign_key_check").fetchall():
            self.faults.append(f"a key refers to nothing on laptop {laptop}")

    def _read_anew(self, laptop: int, book: Book) -> None:
        before = set(self.held[laptop])
        self.forget(laptop)
        now = {row.id for row in _rows(book, {}, _names(book))}
        if not before <= now:
            self.faults.append(f"laptop {laptop} lost {len(before - now)} changes (G2)")

    def forget(self, laptop: int) -> None:
        """Another book is in its place, a backup or a copy: all of it is looked at anew."""
        self.held[laptop], self.cells[laptop], self.latest[laptop] = {}, defaultdict(list), {}

    def decides(self, book: Book, conflict: Conflict) -> None:
        """Take note of which change a person decides about, however it will be called."""
        names = _names(book)
        one = (conflict.writer, conflict.seq)
        row = next(row for row in _rows(book, {conflict.writer: conflict.seq - 1}, names) if row.called == one)
        self.decided[conflict.id] = (row.id, conflict.field)

    # --- at the end --------------------------------------------------------------------------------------

    def judge(self, books: list[Book]) -> None:
        """Raises AssertionError with the first promise that was broken."""
        assert not self.faults, self.faults[0]
        first = books[0]
        union = {row for held in self.held.values() for row in held}
        final = _rows(first, {}, _names(first))
        self.final = {row.id: row.stamp for row in final}
        self.called = {row.id: row.called for row in final}
        self.rows = {key: replace(row, stamp=self.final.get(key, row.stamp)) for key, row in self.rows.items()}
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
        ids = {called: row for row, called in self.called.items()}
        for writer, number, hlc, base_hlc, base_writer in rows:
            before = self.replaced[ids[writer, number]]
            expected = self.final[before] if before else None
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
            (*self.called[row], name) for key, (row, name) in self.decided.items() if key in decided and row in union
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
            (*self.called[row], column)
            for _, (row, seen) in versions
            if row not in known and seen.stamp != max(versions)[0] and seen.value != shown
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
                known_values = {_of(seen, column) for seen in creations if seen.id in known}
                for seen in creations:
                    is_shown = not of_cell and seen is latest
                    if not is_shown and _of(seen, column) != shown and _of(seen, column) not in known_values:
                        lost.add((*self.called[seen.id], column))
        return lost


class _Sortable(tuple[Any, ...]):
    """Never compared: stamps of one cell all differ."""

    def __lt__(self, other: object) -> bool:
        raise AssertionError("two changes of one cell have one stamp")


def _names(book: Book) -> dict[int, tuple[int, int]]:
    """What a book calls the rows of a machine that was resumed: a writer, to the one that it parts from and where."""
    return {new: (writer, before) for new, writer, before in book.sql("SELECT new, writer, before FROM writer_branch")}


def _original(names: dict[int, tuple[int, int]], writer: int, number: int) -> tuple[int, int]:
    """The writer and the number under which a row was written."""
    while writer in names:
        writer, before = names[writer]
        number += before
    return writer, number


def _rows(book: Book, latest: dict[int, int], names: dict[int, tuple[int, int]]) -> list[Seen]:
    columns = {number: (table, column) for number, table, column in book.sql("SELECT id, tbl, col FROM change_name")}
    found = []
    for (writer,) in book.sql("SELECT writer FROM writer").fetchall():
        rows = book.sql(
            "SELECT c.seq, c.hlc, c.tbl, c.pk, c.col, c.val, s.at_wall FROM change c "
            "LEFT JOIN change_set s ON s.writer = c.writer AND s.txn = c.txn WHERE c.writer = ? AND c.seq > ? "
            "ORDER BY c.seq",
            (writer, latest.get(writer, 0)),
        )
        for number, hlc, table, key, column, value, wall in rows.fetchall():
            cell = (columns[table][0], key, columns[column][1] if column else "")
            identity = (*_original(names, writer, number), hlc, wall or "")
            found.append(Seen(identity, (writer, number), (hlc, writer), cell, value))
            latest[writer] = number
    return found


def _shown(cells: dict[Cell, list[Seen]], cell: Cell) -> RowId | None:
    """The version that a laptop shows: the latest edit, else the latest creation."""
    versions = cells.get(cell) or cells.get((cell[0], cell[1], ""), [])
    return max(((seen.stamp, seen.id) for seen in versions), default=(None, None))[1]


def _of(creation: Seen, column: str) -> Any:
    row = json.loads(creation.value)
    return row.get(column, row.get(f"x:{column}"))
