"""A status that opens its choices: dot and word at rest, an edge under the pointer and the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cqi_desktop.ui.delegates.status_cell import AFTER_DOT, DOT_SIZE
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import RADII, ThemeSource

# Where the text of a field begins, so that all the values of a form stand under one another.
TEXT_MARGIN = 10
_GLYPH, _AFTER = 13, 8


class StatusButton(QAbstractButton):
    def __init__(self, themes: ThemeSource, icons: Icons, name: str) -> None:
        super().__init__()
        self._themes = themes
        self._icons = icons
        self._name = name
        self._dot = ""
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def show_status(self, text: str, dot: str = "") -> None:
        """``dot`` is the token of the dot, empty for none."""
        self._dot = dot
        self.setText(text)
        self.setAccessibleName(f"{self._name}, {text}")
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._themes.current
        return QSize(theme.metrics().horizontalAdvance(self.text()) + 48, theme.height("small_button"))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self._hovered:
            focused = self.hasFocus()
            painter.setPen(QPen(theme.colour("link" if focused else "border"), 2 if focused else 1))
            inset = 1 if focused else 0.5
            frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(frame, RADII["field"], RADII["field"])
            pixmap = self._icons.pixmap("chevron-down", "text2", _GLYPH, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - _GLYPH - _AFTER, (self.height() - _GLYPH) // 2, pixmap)
        left = TEXT_MARGIN
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._dot))
            middle = QPointF(left + DOT_SIZE / 2, self.height() / 2)
            painter.drawEllipse(middle, DOT_SIZE / 2, DOT_SIZE / 2)
            left += DOT_SIZE + AFTER_DOT
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        place = self.rect().adjusted(left, 0, -_AFTER, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self.text())
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self.update()
