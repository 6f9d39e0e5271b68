"""A button that says what it sets, then the value in weight 600: the scope of the window, the filters of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import RADII, Theme, ThemeSource

_GLYPH = 13
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class TwoToneButton(QAbstractButton):
    """``label`` in ``text3`` and ``value`` in weight 600, with a glyph after them (a chevron unless told otherwise)."""

    size_name = "body"
    height_name = "field"
    label_tone = "text3"
    margins = (8, 6)
    longest_value = 260

    def __init__(self, themes: ThemeSource, icons: Icons, label: str, value: str = "") -> None:
        super().__init__()
        self._themes = themes
        self._icons = icons
        self.label = label
        self.value = value
        self.glyph = "chevron-down"
        self._hovered = False
        self._shows_label = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes.changed.connect(self.updateGeometry)
        self._describe()

    @property
    def theme(self) -> Theme:
        return self._themes.current

    def show_value(self, value: str) -> None:
        self.value = value
        self._describe()
        self.updateGeometry()
        self.update()

    def fold(self, is_folded: bool) -> None:
        """Show the value alone; the label stays in the accessible name and the tooltip."""
        if self._shows_label == is_folded:
            self._shows_label = not is_folded
            self._describe()
            self.updateGeometry()
            self.update()

    @property
    def _shown_label(self) -> str:
        return self.label if self._shows_label else ""

    def place_below(self) -> QPoint:
        """Where a menu of this button opens, on the screen."""
        return self.mapToGlobal(QPoint(0, self.height() + 2))

    def sizeHint(self) -> QSize:
        before, after = self.margins
        glyph = _GLYPH + 4 if self.glyph else 0
        return QSize(
            before + self._label_width() + self._value_width() + glyph + after,
            self.theme.height(self.height_name),
        )

    def _label_width(self) -> int:
        return self.theme.metrics(self.size_name).horizontalAdvance(self.label + " ") if self._shown_label else 0

    def _value_width(self) -> int:
        width = self.theme.metrics(self.size_name, True).horizontalAdvance(self.value)
        return min(width, self.longest_value)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        left = self.margins[0]
        left = self._paint_texts(painter, left)
        if self.glyph:
            pixmap = self._icons.pixmap(self.glyph, "text2", _GLYPH, self.devicePixelRatioF())
            painter.drawPixmap(left + 4, (self.height() - _GLYPH) // 2, pixmap)

    def _paint_texts(self, painter: QPainter, left: int) -> int:
        ink = "text" if self.isEnabled() else "disabled"
        if self._shown_label:
            painter.setFont(self.theme.font(self.size_name))
            painter.setPen(self.theme.colour(self.label_tone))
            painter.drawText(QRect(left, 0, self._label_width(), self.height()), _LINE, self.label)
            left += self._label_width()
        width = self._value_width()
        metrics = self.theme.metrics(self.size_name, True)
        painter.setFont(self.theme.font(self.size_name, True))
        painter.setPen(self.theme.colour(ink))
        value = metrics.elidedText(self.value, Qt.TextElideMode.ElideRight, width + 1)
        painter.drawText(QRect(left, 0, width + 2, self.height()), _LINE, value)
        return left + width

    def paint_ground(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(self.theme.colour("hover") if self._hovered else Qt.BrushStyle.NoBrush)
        painter.setPen(self._edge(None))
        painter.drawRoundedRect(frame, RADII["field"], RADII["field"])

    def _edge(self, token: str | None) -> QPen | Qt.PenStyle:
        if self.hasFocus():
            return QPen(self.theme.colour("link"), 2)
        return QPen(self.theme.colour(token), 1) if token else Qt.PenStyle.NoPen

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def _describe(self) -> None:
        name = f"{self.label} {self.value}".strip()
        self.setText(name)
        self.setAccessibleName(name)
        cut = self.theme.metrics(self.size_name, True).horizontalAdvance(self.value) > self.longest_value
        self.setToolTip("" if not cut and self._shows_label else self.value if self._shows_label else name)
