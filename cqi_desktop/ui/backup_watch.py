"""The copies that the window makes by itself, off the thread: soon after it opens, then from time to time."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store.kept_backups import BackupRound, back_up_if_due

from .kept_settings import keep_choices
from .tasks import Progress
from .window_context import WindowContext

FIRST_AFTER_MS = 90_000
EVERY_MS = 20 * 60_000


class BackupWatch(QObject):
    """``made`` gives what a round did, ``failed`` why no copy could be made; told once until one succeeds again."""

    made = Signal(object)  # BackupRound
    failed = Signal(object)

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._is_told = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.back_up)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(FIRST_AFTER_MS)
        self._first.timeout.connect(self.back_up)

    def start(self) -> None:
        """Begin, unless this window may not write."""
        if not self._context.book.read_only:
            self._first.start()
            self._timer.start()

    @Slot()
    def back_up(self) -> None:
        """One round: a copy if it is due, the older ones thinned out."""
        book, second = self._context.book, self._context.settings.second_backup_folder

        def work(progress: Progress) -> BackupRound:
            progress.check_cancelled()
            return back_up_if_due(book, Path(second) if second else None)

        self._context.runner.run(self, work, self.round_done, self.round_failed)

    @Slot(object)
    def round_done(self, done: BackupRound) -> None:
        remember_round(self._context, done)
        if done.made is not None:
            self.made.emit(done)
        if done.second_refusal is not None:
            self._tell(done.second_refusal)
        elif done.made is not None:
            self._is_told = False

    @Slot(object)
    def round_failed(self, error: Exception) -> None:
        if not isinstance(error, CqiError):
            raise error
        self._tell(error)

    def _tell(self, error: CqiError) -> None:
        """A key that is not plugged in is told once, not every twenty minutes."""
        if not self._is_told:
            self._is_told = True
            self.failed.emit(error)


def remember_round(context: WindowContext, done: BackupRound) -> None:
    """Note in the settings which copies there are now, and when the latest was verified."""
    backups = context.settings.backups
    for path in done.removed:
        backups.pop(str(path), None)
    if done.made is not None:
        backups[str(done.made.path)] = datetime.now(UTC).isoformat(timespec="seconds")
        if context.saves_settings:
            keep_choices(context.settings)
