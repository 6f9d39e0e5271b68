"""What is opened once this window is closed: another book, the same in another language, or a backup brought back."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class NextBook:
    """``restored_from`` is a backup to put in the place of the book at ``path`` before it is opened.

    ``is_new`` asks for an empty book at ``path``; ``page`` and ``section`` are where the window opens, by default
    where work begins. ``password`` opens the book; ``new_password`` is to be set before ("" takes the password off).
    ``is_locked``: the password is asked for, whatever is known of it.
    """

    path: Path
    restored_from: Path | None = None
    is_new: bool = False
    page: str = ""
    section: str = ""
    password: str = field(default="", repr=False)
    new_password: str | None = field(default=None, repr=False)
    is_locked: bool = False


class NextBookRequest(QObject):
    """How a page asks the window to close for another opening."""

    asked = Signal(object)  # NextBook

    def ask(self, following: NextBook) -> None:
        self.asked.emit(following)
