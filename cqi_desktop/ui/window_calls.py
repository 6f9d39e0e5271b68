"""A second start on a book that a window here already shows: that window is called to the front, and is enough.

By a small file in a folder of this person, watched by the window: no socket is opened. The names of the files are
digests, and say nothing of the books.
"""

from __future__ import annotations

import hashlib
import sys
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

ANSWER_S, _LOOK_S = 2.0, 0.05


class WindowCalls(QObject):
    """``called`` when another start of the program wants the window of the book. A folder that refuses is no fault."""

    called = Signal()

    def __init__(self, folder: Path, book: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._open, self._call = _files(folder, book)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._call.unlink(missing_ok=True)
            self._open.touch()
        except OSError:
            return
        self._watcher.addPath(str(folder))

    @Slot()
    def look(self) -> None:
        try:
            self._call.unlink()  # that it is gone is the answer
        except OSError:
            return  # the call was for another window, or is not there yet
        self.called.emit()

    def close(self) -> None:
        """Hear no more calls."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        _remove(self._open)


def call_window(folder: Path, book: Path, answer_s: float = ANSWER_S) -> bool:
    """Whether a window that shows ``book`` answered, and came to the front."""
    is_open, call = _files(folder, book)
    if not is_open.exists():
        return False
    _let_come_to_front()
    try:
        call.touch()
    except OSError:
        return False
    until = time.monotonic() + answer_s
    while call.exists() and time.monotonic() < until:
        time.sleep(_LOOK_S)
    if not call.exists():
        return True
    _remove(call)  # the window was killed, or is busy: nobody comes
    return False


def _files(folder: Path, book: Path) -> tuple[Path, Path]:
    name = hashlib.sha256(str(book.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return folder / f"{name}.open", folder / f"{name}.call"


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return  # what is left is written over by the next window


if sys.platform == "win32":  # pragma: no cover

    def _let_come_to_front() -> None:
        """Only the program in front may put another one there: this one was just started by the person, and lets it."""
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # any process

else:

    def _let_come_to_front() -> None:
        """Elsewhere a window needs no leave."""
