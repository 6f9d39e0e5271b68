"""A row of joined buttons of which one is down: the views of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqi_desktop.ui.theme import RADII, ThemeSource

_MARGIN = 12


class SegmentSwitch(QWidget):
    """``chosen`` gives the key of the segment; the arrows move from one to the next."""

    chosen = Signal(str)

    def __init__(self, themes: ThemeSource, segments: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self._themes = themes
        self._segments = tuple(segments)
        self.key = self._segments[0][0]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._describe()
        themes.changed.connect(self.update)

    def choose(self, key: str) -> None:
        if key == self.key or key not in dict(self._segments):
            return
        self.key = key
        self._describe()
        self.update()
        self.chosen.emit(key)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()), self._themes.current.height("field"))

    def _widths(self) -> list[int]:
        metrics = self._themes.current.metrics("body", True)
        return [metrics.horizontalAdvance(title) + 2 * _MARGIN for _, title in self._segments]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADII["field"], RADII["field"])
        painter.fillPath(shape, theme.colour("base"))
        painter.setClipPath(shape)
        left = 0
        for (key, title), width in zip(self._segments, self._widths(), strict=True):
            self._paint_segment(painter, QRectF(left, 0, width, self.height()), title, key == self.key)
            left += width
        painter.setClipping(False)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("link" if focused else "field"), 2 if focused else 1))
        inset = 0.5 if focused else 0
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), RADII["field"], RADII["field"])

    def _paint_segment(self, painter: QPainter, place: QRectF, title: str, is_down: bool) -> None:
        theme = self._themes.current
        if is_down:
            painter.fillRect(place, theme.colour("sel"))
        if place.x() > 0:
            painter.fillRect(QRectF(place.x(), 0, 1, place.height()), theme.colour("border"))
        painter.setFont(theme.font("body", is_down))
        painter.setPen(theme.colour("selText" if is_down else "text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, title)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = 0
        for (key, _), width in zip(self._segments, self._widths(), strict=True):
            if left <= event.position().x() < left + width:
                self.choose(key)
            left += width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, _ in self._segments]
        self.choose(keys[max(0, min(keys.index(self.key) + step, len(keys) - 1))])

    def _describe(self) -> None:
        self.setAccessibleDescription(dict(self._segments)[self.key])
