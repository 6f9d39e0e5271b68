"""A button that opens a menu: its words, then a chevron at its right."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from cqi_desktop.ui.icons import Icons

_GLYPH, _RIGHT = 13, 8


class CaretButton(QPushButton):
    def __init__(self, icons: Icons, text: str, icon: str) -> None:
        super().__init__(text)
        self._icons = icons
        self.setAccessibleName(text)
        self.setProperty("caret", True)
        icons.dress(self, icon, "text")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        token = "text2" if self.isEnabled() else "disabled"
        pixmap = self._icons.pixmap("chevron-down", token, _GLYPH, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _GLYPH - _RIGHT, (self.height() - _GLYPH) // 2, pixmap)
        painter.end()
