"""A value that reads as text and becomes a field under Tab, F2 or a click; it saves itself when left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from .labels import restyle
from .line_at_rest import paint_at_rest


class EditableLine(QLineEdit):
    """``edited`` gives the field and the new text, once, when it differs from what was shown."""

    edited = Signal(str, str)

    def __init__(self, field: str, name: str) -> None:
        super().__init__()
        self.field = field
        self._kept = ""
        self.setProperty("quiet", True)
        self.setAccessibleName(name)
        self.editingFinished.connect(self.finish)

    def show_value(self, text: str) -> None:
        """Show the value of the book, unless the person is typing another one."""
        if self.hasFocus() and self.text() != self._kept:
            return
        self._kept = text
        self.setText(text)
        self.setCursorPosition(0)
        self.setToolTip(text)
        self.show_refused(False)

    @property
    def kept(self) -> str:
        """The text of the book, whatever is typed over it."""
        return self._kept

    def base_on(self, text: str) -> None:
        """The book holds another text now; what is typed stays, and differs from it."""
        self._kept = text

    def show_refused(self, is_refused: bool) -> None:
        if bool(self.property("invalid")) != is_refused:
            self.setProperty("invalid", is_refused)
            restyle(self)

    @Slot()
    def finish(self) -> None:
        text = self.text().strip()
        if text != self._kept:
            self.edited.emit(self.field, text)

    def take(self, text: str) -> None:
        """What was typed is in the book."""
        self._kept = text
        self.setToolTip(text)
        self.show_refused(False)

    def give_up(self) -> None:
        """Back to the value of the book."""
        self.setText(self._kept)
        self.show_refused(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.text() != self._kept or self.property("invalid")):
            self.give_up()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not paint_at_rest(self):
            super().paintEvent(event)
