"""Undo and redo of the window: what comes next by its name, the work on the worker, the result in plain words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import logged_set
from cqi_desktop.store.undo import redo_last, undo, undo_last
from cqi_desktop.store.undo_report import UndoResult
from cqi_desktop.store.undo_sequence import undo_sequence
from cqi_desktop.translation import translate

from .commands import Command
from .tasks import Progress, Task
from .undo_words import undone_sentence
from .widgets.toast import Action
from .window_context import WindowContext

# Writes come in bursts: the name of the next undo is read once they stop.
_READ_AFTER_MS = 120


@dataclass(frozen=True, slots=True)
class NextActions:
    """The names of what an undo and a redo would do, empty when there is nothing."""

    undo: str = ""
    redo: str = ""


class UndoActions(QObject):
    """``told`` gives a sentence and buttons for a toast; ``changed`` when the next undo or redo is another one."""

    told = Signal(str, object)
    changed = Signal()
    failed = Signal(object)
    details_asked = Signal(object)  # UndoResult

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._reading: Task | None = None
        self._last: UndoResult | None = None
        self.next = NextActions()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_AFTER_MS)
        self._timer.timeout.connect(self.read_next)
        context.notice.changed.connect(self.records_changed)
        self._timer.start()

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        del kinds
        self._timer.start()

    @Slot()
    def read_next(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        book = self._context.book

        def read(progress: Progress) -> NextActions:
            progress.check_cancelled()
            sequence = undo_sequence(book)
            return NextActions(_name_of(book, sequence.undo), _undone_name(book, sequence.redo))

        self._reading = self._context.runner.run(self, read, self.next_read, self.failed.emit)

    @Slot(object)
    def next_read(self, actions: NextActions) -> None:
        self._reading = None
        if actions != self.next:
            self.next = actions
            self.changed.emit()

    # --- doing it ------------------------------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take back the latest change of this laptop: it may be a whole import."""
        self._move(undo_last, self.undone)

    @Slot()
    def redo(self) -> None:
        self._move(redo_last, self.redone)

    def undo_set(self, ref: SetRef) -> None:
        """Take back any change set: an import, an old edit."""

        def move(book: Book) -> UndoResult:
            return undo(book, ref)

        self._move(move, self.undone)

    def _move(self, move: Callable[[Book], UndoResult], told: Callable[[UndoResult], None]) -> None:
        book = self._context.book

        def work(progress: Progress) -> UndoResult:
            progress.check_cancelled()
            return move(book)

        self._context.runner.run(self, work, told, self.failed.emit)

    @Slot(object)
    def undone(self, result: UndoResult) -> None:
        again: list[Action] = []
        if result.made is not None:
            again.append((translate("MainWindow", "Redo"), self.redo))
        self._tell(result, undone_sentence(result), again)

    @Slot(object)
    def redone(self, result: UndoResult) -> None:
        self._tell(result, undone_sentence(result, is_redo=True), [(translate("MainWindow", "Undo"), self.undo)])

    def _tell(self, result: UndoResult, sentence: str, buttons: Sequence[Action]) -> None:
        self._last = result
        details: list[Action] = []
        if result.kept or result.refused:
            details.append((translate("MainWindow", "Details…"), self.show_details))
        self.told.emit(sentence, [*details, *buttons])
        self.read_next()

    @Slot()
    def show_details(self) -> None:
        if self._last is not None:
            self.details_asked.emit(self._last)

    # --- naming it -----------------------------------------------------------------------------------------

    def undo_text(self) -> str:
        """``Annuler : Employés, 108 → 112``, empty when there is nothing to undo."""
        return translate("MainWindow", "Undo: {label}").format(label=self.next.undo) if self.next.undo else ""

    def redo_text(self) -> str:
        return translate("MainWindow", "Redo: {label}").format(label=self.next.redo) if self.next.redo else ""

    def commands(self) -> list[Command]:
        """What the command field offers: nothing that would do nothing."""
        found = []
        if self.next.undo:
            found.append(Command(self.undo_text(), self.undo, "undo", "Ctrl+Z"))
        if self.next.redo:
            found.append(Command(self.redo_text(), self.redo, "redo", "Ctrl+Y"))
        return found


def _name_of(book: Book, ref: SetRef | None) -> str:
    from .change_words import change_words  # here: the words of every field are read once the window is there

    return change_words(book, ref) if ref is not None else ""


def _undone_name(book: Book, ref: SetRef | None) -> str:
    """The name of what an undo took back: the redo of it does that again."""
    return "" if ref is None else _name_of(book, logged_set(book, ref).undoes)
