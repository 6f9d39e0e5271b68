"""A choice that reads as text and becomes a field under Tab, F2 or a click; it saves itself once it is made."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.line_at_rest import paint_at_rest
from cqi_desktop.ui.widgets.pick_field import Pick, PickField, Source


class QuietPick(PickField):
    """``edited`` gives the field and the value chosen, None when it was emptied; a text that is no choice goes back."""

    edited = Signal(str, object)

    def __init__(self, themes: ThemeSource, icons: Icons, field: str, name: str, source: Source) -> None:
        super().__init__(themes, icons, name, source)
        self.field = field
        self._kept: Pick | None = None
        self.setProperty("quiet", True)
        self.picked.connect(self.choice_made)

    def show_kept(self, value: Hashable | None, text: str) -> None:
        """Show the value of the book, unless the person is choosing another one."""
        self._kept = Pick(value, text) if value is not None else None
        if not (self.hasFocus() and self.isModified()):
            self.show_pick(self._kept)

    @Slot()
    def choice_made(self) -> None:
        self.setModified(False)
        if self.value != (self._kept.value if self._kept else None):
            self.edited.emit(self.field, self.value)

    def give_up(self) -> None:
        self.setModified(False)
        self.show_pick(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_open and self.isModified():
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_open:
            self._settle()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def _settle(self) -> None:
        if not self.text().strip() and self._kept is not None:
            self.setModified(False)
            self.pick = None
            self.edited.emit(self.field, None)
        elif self.pick is None and self.isModified():
            self.give_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not paint_at_rest(self):
            super().paintEvent(event)
