"""A box to tick with its text, in our colours: that of the platform's style can hardly be seen on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import RADII, ThemeSource

_BOX, _GAP, _EDGE, _MARK = 16, 8, 4, 13
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class TickBox(QCheckBox):
    def __init__(self, themes: ThemeSource, icons: Icons, text: str = "") -> None:
        super().__init__(text)
        self._themes, self._icons = themes, icons
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        theme = self._themes.current
        width = theme.metrics("body").horizontalAdvance(self.text())
        return QSize(_EDGE + _BOX + _GAP + width + _EDGE + 2, theme.height("small_button"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "text" if self.isEnabled() else "disabled"
        is_ticked = self.isChecked()
        edge = "border" if not self.isEnabled() else "accent" if is_ticked else "field"
        box = QRectF(_EDGE + 0.5, (self.height() - _BOX) // 2 + 0.5, _BOX - 1, _BOX - 1)
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour("accent" if is_ticked and self.isEnabled() else "base"))
        painter.drawRoundedRect(box, 3, 3)
        if is_ticked:
            token = "onAccent" if self.isEnabled() else "disabled"
            mark = self._icons.pixmap("check", token, _MARK, self.devicePixelRatioF())
            painter.drawPixmap(_EDGE + (_BOX - _MARK) // 2, (self.height() - _MARK) // 2, mark)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour(ink))
        left = _EDGE + _BOX + _GAP
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), _LINE, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("link"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADII["field"], RADII["field"])

    def hitButton(self, place: object) -> bool:
        """Anywhere on it."""
        del place
        return True
