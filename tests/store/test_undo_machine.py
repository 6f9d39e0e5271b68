"""Random edits, undos and redos of a real book beside a plain model of what each must leave (sync.md G11)."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cqi_desktop.domain.errors import AlreadyUndoneError, NothingToRedoError, NothingToUndoError
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.fold import fold
from cqi_desktop.store.log_replay import faulty_records
from cqi_desktop.store.tables import Company
from cqi_desktop.store.undo import redo_last, undo, undo_last

FIELDS = ("name", "phone", "trashed_at")
TRASHED = "2011-03-31T12:00:00Z"
VALUES = st.sampled_from(["A", "B", "04", None])

# A cell is a stack of (change set, value): its top is what is shown, and an undo takes its own entries off.
Cell = list[tuple[int, Any]]


class Laptop(RuleBasedStateMachine):
    """``done`` and ``undone`` are what Ctrl+Z and Ctrl+Y take; sets are numbered as they are made."""

    @initialize()
    def open_a_book(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "book.cqi"
        self.book = Book.create(path, surroundings=RepeatableSurroundings(1_300_000_000_000, 5).surroundings())
        self.cells: dict[tuple[bytes, str], Cell] = {}
        self.refs: list[SetRef] = []
        self.made: dict[int, set[bytes]] = {}  # records made by each set
        self.taken: dict[int, dict[tuple[bytes, str], tuple[Cell, Cell]]] = {}  # by each undone set: before, after
        self.done: list[int] = []
        self.undone: list[int] = []

    def teardown(self) -> None:
        if hasattr(self, "book"):
            self.book.close()
            self.folder.cleanup()

    # --- what a person does -----------------------------------------------------------------------------

    @rule(values=st.lists(st.tuples(VALUES, VALUES), min_size=1, max_size=2))
    def add(self, values: list[tuple[Any, Any]]) -> None:
        number = len(self.refs)
        with self.book.change_set("Add") as made:
            for name, phone in values:
                key = self.book.insert(Company, name=name, phone=phone)
                for field, value in zip(FIELDS, (name, phone, None), strict=True):
                    self.cells[key, field] = [(number, value)]
                self.made.setdefault(number, set()).add(key)
        self._done(SetRef(made.writer, made.number))

    @precondition(lambda self: any(self._living()))
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        keys = data.draw(st.lists(st.sampled_from(self._living()), min_size=1, max_size=2, unique=True))
        edits = [(key, data.draw(st.sampled_from(FIELDS[:2])), data.draw(VALUES)) for key in keys for _ in range(2)]
        self._write(edits)

    @precondition(lambda self: any(self._living()))
    @rule(data=st.data(), value=VALUES)
    def edit_there_and_back(self, data: st.DataObject, value: Any) -> None:
        key = data.draw(st.sampled_from(self._living()))
        shown = self.cells[key, "name"][-1][1]
        self._write([(key, "name", value), (key, "name", shown)])

    @precondition(lambda self: any(self._living()))
    @rule(data=st.data())
    def trash(self, data: st.DataObject) -> None:
        self._write([(data.draw(st.sampled_from(self._living())), "trashed_at", TRASHED)])

    @rule()
    def undo_the_last(self) -> None:
        try:
            undo_last(self.book)
        except NothingToUndoError:
            assert not self.done
        else:
            self._undo(self.done[-1])

    @rule()
    def redo_the_last(self) -> None:
        try:
            redo_last(self.book)
        except NothingToRedoError:
            assert not self.undone
        else:
            self._redo(self.undone[-1])

    @precondition(lambda self: self.refs)
    @rule(data=st.data())
    def undo_an_old_one(self, data: st.DataObject) -> None:
        number = data.draw(st.integers(0, len(self.refs) - 1))
        try:
            result = undo(self.book, self.refs[number])
        except AlreadyUndoneError:
            assert number in self.taken
            return
        if result.made is None:
            assert not self._takeable(number)
        else:
            self._undo(number)

    @rule()
    def open_again(self) -> None:
        path = self.book.path
        self.book.close()
        seed = len(self.refs) + 100
        self.book = Book.open(path, surroundings=RepeatableSurroundings(1_300_000_000_000, seed).surroundings())

    @rule()
    def fold_the_log(self) -> None:
        fold(self.book)

    # --- what must hold ----------------------------------------------------------------------------------

    @invariant()
    def the_records_are_what_the_model_says(self) -> None:
        if not hasattr(self, "book"):
            return
        rows = self.book.sql("SELECT id, name, phone, trashed_at IS NULL FROM company").fetchall()
        kept = {key: (name, phone, bool(lives)) for key, name, phone, lives in rows}
        expected = {
            key: (self.cells[key, "name"][-1][1], self.cells[key, "phone"][-1][1], self._lives(key))
            for key, field in self.cells
            if field == "name"
        }
        assert kept == expected
        assert list(faulty_records(self.book, Company)) == []

    # --- the model ---------------------------------------------------------------------------------------

    def _lives(self, key: bytes) -> bool:
        cell = self.cells[key, "trashed_at"]
        return bool(cell) and cell[-1][1] is None

    def _living(self) -> list[bytes]:
        return [key for key, field in self.cells if field == "name" and self._lives(key)]

    def _write(self, edits: list[tuple[bytes, str, Any]]) -> None:
        number, changed = len(self.refs), False
        with self.book.change_set("Edit") as made:
            for key, field, value in edits:
                self.book.update(Company, key, **{field: value})
                cell = self.cells[key, field]
                if cell[-1][1] != value:
                    changed = True
                    cell.append((number, value))
        for cell in self.cells.values():
            others = [entry for entry in cell if entry[0] != number]
            if others and cell and cell[-1][0] == number and cell[-1][1] == others[-1][1]:
                cell[:] = others
        if changed:
            self._done(SetRef(made.writer, made.number))

    def _done(self, ref: SetRef) -> None:
        self.refs.append(ref)
        self.done.append(len(self.refs) - 1)
        self.undone.clear()

    def _takeable(self, number: int) -> list[tuple[bytes, str]]:
        """The cells whose value on show is of that set, and would differ without it."""
        cells = []
        for (key, field), cell in self.cells.items():
            if not cell or cell[-1][0] != number:
                continue
            if key in self.made.get(number, ()):
                if field == "trashed_at" and self._is_untouched(key, number):
                    cells.append((key, field))
            elif next(value for owner, value in reversed(cell) if owner != number) != cell[-1][1]:
                cells.append((key, field))
        return cells

    def _is_untouched(self, key: bytes, number: int) -> bool:
        return all(self.cells[key, field] and self.cells[key, field][-1][0] == number for field in FIELDS)

    def _undo(self, number: int) -> None:
        taken: dict[tuple[bytes, str], tuple[Cell, Cell]] = {}
        for place in self._takeable(number):
            before = list(self.cells[place])
            after = [entry for entry in before if entry[0] != number]
            taken[place] = before, after
        for place, (_, after) in taken.items():
            self.cells[place] = list(after)
        self.taken[number] = taken
        self.done.remove(number)
        self.undone.append(number)

    def _redo(self, number: int) -> None:
        for place, (before, after) in self.taken.pop(number).items():
            if self.cells[place] == after:
                self.cells[place] = list(before)
        self.undone.remove(number)
        self.done.append(number)


TestLaptop = Laptop.TestCase
TestLaptop.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
