"""Free notes on several lines: they read as text, become a field when they are reached, and save themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

_LINES = 5


class NotesField(QPlainTextEdit):
    """``edited`` gives the field and its text once it is left, and only when it differs. Tab leaves it."""

    edited = Signal(str, str)

    def __init__(self, field: str, name: str) -> None:
        super().__init__()
        self.field = field
        self._kept = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.setProperty("quiet", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 14)

    @property
    def kept(self) -> str:
        return self._kept

    def show_value(self, text: str) -> None:
        """Show the value of the book, unless the person is typing another one."""
        if self.hasFocus() and self.toPlainText() != self._kept:
            return
        if text != self._kept or text != self.toPlainText():
            self._kept = text
            self.setPlainText(text)

    def take(self, text: str) -> None:
        self._kept = text

    def base_on(self, text: str) -> None:
        self._kept = text

    def show_refused(self, is_refused: bool) -> None:
        """What is refused here was changed meanwhile: the sentence under the form says so."""
        del is_refused

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._kept:
            self.setPlainText(self._kept)
        elif event.key() == Qt.Key.Key_Return and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._finish()

    def _finish(self) -> None:
        text = self.toPlainText().strip()
        if text != self._kept.strip():
            self.edited.emit(self.field, text)
