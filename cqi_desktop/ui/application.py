"""The application of the process, and the book that the desktop asks it to open.

On macOS a file opened by its icon comes as an event, at the start or while the program runs, and not as a word of the
command line.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from .book_commands import BOOK_SUFFIX

# The event of the file that started the program comes as soon as events are heard; without one nobody waits longer.
FIRST_EVENT_MS = 150


class Application(QApplication):
    """``book_asked`` says that a book waits to be taken by ``take_book``; nobody need listen yet."""

    book_asked = Signal()

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(list(words))
        self._asked: Path | None = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file().lower().endswith(BOOK_SUFFIX):
            self._asked = Path(event.file())
            self.book_asked.emit()
            return True
        return super().event(event)

    def take_book(self) -> Path | None:
        """The book that was asked for and that nobody took, once."""
        asked, self._asked = self._asked, None
        return asked

    def first_book(self, *, waits: bool = sys.platform == "darwin") -> Path | None:
        """The book whose icon started the program. ``waits`` is whether it may come as an event, a moment later."""
        if waits and self._asked is None:
            loop = QEventLoop()
            self.book_asked.connect(loop.quit)
            QTimer.singleShot(FIRST_EVENT_MS, loop.quit)
            loop.exec()
            self.book_asked.disconnect(loop.quit)
        return self.take_book()
