"""One filter of a list, as a chip: click to change it, the cross or Delete to remove it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource

from .two_tone_button import TwoToneButton

_CROSS_WIDTH = 24


class FilterChip(TwoToneButton):
    """``key`` names the filter. ``clicked`` asks to change it, ``removed`` to take it away."""

    removed = Signal(str)

    size_name = "small"
    height_name = "chip"
    label_tone = "text2"
    margins = (10, 8)

    def __init__(self, themes: ThemeSource, icons: Icons, key: str, label: str) -> None:
        super().__init__(themes, icons, label)
        self.key = key
        self.glyph = "close"

    def paint_ground(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(self.theme.colour("base"))
        painter.setPen(self._edge("field" if self._hovered else "border"))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self.width() - _CROSS_WIDTH:
            self.setDown(False)
            self.removed.emit(self.key)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        super()._describe()
        self.setAccessibleDescription(translate("FilterChip", "Enter changes this filter, Delete removes it"))


class AddFilterChip(TwoToneButton):
    """The dashed chip that adds a filter."""

    size_name = "small"
    height_name = "chip"
    label_tone = "text2"
    margins = (7, 10)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(themes, icons, translate("FilterChip", "Filter"))
        self.glyph = ""
        self.setToolTip(translate("FilterChip", "Add a filter (Ctrl+Shift+F)"))

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        size.setWidth(size.width() + 18)
        return size

    def paint_ground(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(self.theme.colour("hover") if self._hovered else Qt.BrushStyle.NoBrush)
        pen = self._edge("field")
        if isinstance(pen, QPen) and not self.hasFocus():
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)

    def _paint_texts(self, painter: QPainter, left: int) -> int:
        pixmap = self._icons.pixmap("plus", "text2", 14, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - 14) // 2, pixmap)
        return super()._paint_texts(painter, left + 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
