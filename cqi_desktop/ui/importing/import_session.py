"""One import off the window's thread: reading, checking, correcting and writing, one at a time, with cancel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.domain.errors import CancelledError
from cqi_desktop.exchange.apply import rejected_path
from cqi_desktop.exchange.assisted_import import AssistedImport, ImportPreview, RowPreview, Verdict
from cqi_desktop.exchange.import_effect import ImportEffect, effect_on
from cqi_desktop.exchange.kinds import AUTO
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.exchange.planning import Progress as Advance
from cqi_desktop.exchange.report import ImportReport
from cqi_desktop.store.kept_backups import LARGE_IMPORT, BackupRound, back_up_before
from cqi_desktop.translation import translate
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.window_context import WindowContext


@dataclass(frozen=True, slots=True)
class ImportDone:
    """What was written. ``rejected`` is the workbook of the refused rows, ``backup`` the copy made before."""

    name: str
    report: ImportReport
    rejected: Path | None = None
    backup: BackupRound | None = None


class ImportSession(QObject):
    """``assisted`` and ``preview`` are what the dialog shows; ``preview`` is None while the list is not checked."""

    opened = Signal()  # a list was read, or is read in another way
    planned = Signal()  # ``preview`` is another one
    row_changed = Signal(int)  # that row was checked again
    written = Signal(object)  # ImportDone
    failed = Signal(object)
    stopped = Signal()  # the person stopped the work
    work_started = Signal(str)
    work_progressed = Signal(float, str)
    work_ended = Signal()

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks: list[Task] = []
        self._path: Path | None = None
        self._written: ImportDone | None = None
        self.assisted: AssistedImport | None = None
        self.preview: ImportPreview | None = None
        self.effect: ImportEffect | None = None
        self.touched: set[int] = set()
        self.is_writing = False

    @property
    def is_busy(self) -> bool:
        return bool(self._tasks)

    # --- reading and checking ------------------------------------------------------------------------------

    def open_file(self, path: Path, kind: str = AUTO) -> None:
        """Read a file and check it at once; the list before it stays until then."""
        book = self._context.book
        self._open(lambda: AssistedImport.of_file(book, path, kind), path)

    def open_cells(self, text: str, kind: str = AUTO) -> None:
        """Take cells copied from a sheet."""
        book = self._context.book
        self._open(lambda: AssistedImport.of_cells(book, text, kind), None)

    def _open(self, make: Callable[[], AssistedImport], path: Path | None) -> None:
        def work(progress: Progress) -> tuple[AssistedImport, ImportPreview | None]:
            progress.check_cancelled()
            assisted = make()
            assisted.options = ImportOptions()
            progress.check_cancelled()
            return assisted, _checked(assisted, progress)

        def done(found: tuple[AssistedImport, ImportPreview | None]) -> None:
            self._path, self.touched = path, set()
            self.assisted, self.preview = found
            self._look_at_effect()
            self.opened.emit()

        self._run(translate("ImportDialog", "Reading and checking the list"), work, done)

    def change(self, step: Callable[[AssistedImport], None]) -> None:
        """Read the list in another way, or take a column for another field; then check it again."""
        assisted = self._assisted()

        def work(progress: Progress) -> ImportPreview | None:
            progress.check_cancelled()
            step(assisted)
            return _checked(assisted, progress)

        def done(preview: ImportPreview | None) -> None:
            self.preview = preview
            self._look_at_effect()
            self.opened.emit()

        self._run(translate("ImportDialog", "Checking the list"), work, done)

    def check(self) -> None:
        """Check every row again, with what was corrected."""
        assisted = self._assisted()

        def work(progress: Progress) -> ImportPreview | None:
            return _checked(assisted, progress)

        self._run(translate("ImportDialog", "Checking the list"), work, self.checked)

    @Slot(object)
    def checked(self, preview: ImportPreview | None) -> None:
        self.preview = preview
        self._look_at_effect()
        self.planned.emit()

    def choose_options(self, options: ImportOptions) -> None:
        """What the person allows; the rows are checked again when that may change one of them."""
        assisted = self._assisted()
        before, assisted.options = assisted.options, options
        is_same_check = (before.create_companies, before.accept_suggestions, before.allow_duplicates) == (
            options.create_companies, options.accept_suggestions, options.allow_duplicates,
        )  # fmt: skip
        if not is_same_check and not assisted.missing:
            self.check()

    def decide(self, number: int, step: Callable[[AssistedImport], RowPreview]) -> None:
        """Correct a row or decide of it; it is checked again by itself."""
        assisted = self._assisted()
        self.touched.add(number)

        def work(progress: Progress) -> int:
            progress.check_cancelled()
            step(assisted)
            return number

        def done(row: int) -> None:
            self.row_changed.emit(row)

        self._run(translate("ImportDialog", "Checking the row"), work, done)

    def _look_at_effect(self) -> None:
        """On the figures of the year that the window works on; only what one question tells."""
        self.effect = None
        if self.preview is not None:
            self.effect = effect_on(self._context.book, self.preview.planned, self._context.scope.year)

    def _assisted(self) -> AssistedImport:
        assert self.assisted is not None
        return self.assisted

    # --- writing -------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Import the list: a copy of the book first when it is large, then one change set."""
        assisted, book = self._assisted(), self._context.book
        rejected = free_path(rejected_path(self._path or book.path.with_name(assisted.name)))
        second = self._context.settings.second_backup_folder
        self.is_writing, self._written = True, None

        def work(progress: Progress) -> ImportDone | None:
            preview = assisted.preview
            is_current = preview is not None and not preview.is_provisional
            if (
                preview is None
                or not is_current
                or not preview.planned.still_holds(book, assisted.options, assisted.decisions)
            ):
                preview = assisted.plan(_advance(progress))
            if preview.planned.problems.errors and not assisted.options.skip_errors:
                return None
            backup = None
            if _changing(preview) >= LARGE_IMPORT:
                progress.check_cancelled()
                backup = back_up_before(book, "import", Path(second) if second else None)
            try:
                report = assisted.write(_advance(progress), rejected)
            except BaseException:
                rejected.unlink(missing_ok=True)
                raise
            if report.is_refused:
                return None
            self._written = ImportDone(assisted.name, report, rejected if rejected.exists() else None, backup)
            return self._written

        self._run(translate("ImportDialog", "Importing"), work, self.write_done)

    @Slot(object)
    def write_done(self, done: ImportDone | None) -> None:
        """None when the last check found errors: they are shown, nothing was written."""
        self.is_writing = False
        if done is None:
            self.checked(self._assisted().preview)
        else:
            self.written.emit(done)

    # --- the worker ----------------------------------------------------------------------------------------

    def _run(self, text: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        task = self._context.runner.run(self, work, done, self.refused)
        self._tasks.append(task)
        task.progressed.connect(self.work_progressed)
        task.ended.connect(self.task_ended)
        self.work_started.emit(text)

    @Slot()
    def task_ended(self) -> None:
        task = self.sender()
        self._tasks = [one for one in self._tasks if one is not task]
        if not self._tasks:
            self.work_ended.emit()
        if isinstance(task, Task) and task.progress.is_cancelled:
            self._was_stopped()

    def _was_stopped(self) -> None:
        """What was written in the very moment of the cancel is told all the same."""
        done, self._written = self._written, None
        self.is_writing = False
        if done is not None:
            self.written.emit(done)
            return
        if self.assisted is not None:
            self.preview = self.assisted.preview
            self.opened.emit()
        self.stopped.emit()

    @Slot(object)
    def refused(self, error: Exception) -> None:
        self.is_writing = False
        if self.assisted is not None:
            self.preview = self.assisted.preview
            self.opened.emit()
        self.failed.emit(error)

    def cancel(self) -> None:
        for task in self._tasks:
            task.cancel()


def _checked(assisted: AssistedImport, progress: Progress) -> ImportPreview | None:
    return None if assisted.missing else assisted.plan(_advance(progress))


def _advance(progress: Progress) -> Advance:
    """The progress of the engine, in rows, as that of the window; raises CancelledError when stopped."""

    def told(done: int, total: int) -> None:
        progress.report(done / total if total else 1.0)

    return told


def _changing(preview: ImportPreview) -> int:
    return preview.counts[Verdict.NEW] + preview.counts[Verdict.UPDATE]


def free_path(path: Path) -> Path:
    """``path``, or the same name with a number when there is a file already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


__all__ = ["CancelledError", "ImportDone", "ImportSession", "free_path"]
