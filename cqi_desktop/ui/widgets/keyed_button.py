"""The primary button of a page with its key at the right of its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.key_names import key_name
from cqi_desktop.ui.theme import RADII, ThemeSource

_PADDING, _GAP, _EDGE = 5, 8, 0.55


class KeyedButton(QPushButton):
    """``keys`` as Qt writes them, such as ``Ctrl+I``; the window listens to them, the button only says them."""

    def __init__(self, themes: ThemeSource, icons: Icons, text: str, icon: str, keys: str) -> None:
        super().__init__(text)
        self._themes = themes
        self.key_text = key_name(keys)
        self.setProperty("primary", True)
        self.setAccessibleName(text)
        icons.dress(self, icon, "onAccent")
        themes.changed.connect(self.updateGeometry)

    def _key_width(self) -> int:
        return self._themes.current.metrics("caption").horizontalAdvance(self.key_text) + 2 * _PADDING

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._key_width() + _GAP, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect = self.rect().adjusted(0, 0, -self._key_width() - _GAP, 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        self._paint_key(painter)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        theme, width = self._themes.current, self._key_width()
        height = theme.metrics("caption").height() + 3
        place = QRectF(self.width() - width - _GAP - 2, (self.height() - height) / 2, width, height)
        ink = theme.colour("onAccent" if self.isEnabled() else "disabled")
        edge = QColor(ink)
        edge.setAlphaF(_EDGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(edge)
        painter.drawRoundedRect(place, RADII["field"], RADII["field"])
        painter.setPen(ink)
        painter.setFont(theme.font("caption"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self.key_text)
