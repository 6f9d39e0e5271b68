"""The parts of a page as underlined titles, each with its number; the arrows move from one to the next.

Without room for all of them on one line, as with text at 200 %, they go on as many lines as they need.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqi_desktop.ui.theme import ThemeSource

_GAP, _EDGE, _UNDERLINE = 20, 16, 2


class TabStrip(QWidget):
    """``chosen`` gives the key of the part. ``show_count`` puts a number after its title."""

    chosen = Signal(str)

    def __init__(self, themes: ThemeSource, tabs: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self._themes = themes
        self._tabs = tuple(tabs)
        self._counts: dict[str, str] = {}
        self._hovered = ""
        self.key = self._tabs[0][0]
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._describe()
        themes.changed.connect(self.fit)

    def show_count(self, key: str, count: str) -> None:
        if self._counts.get(key) != count:
            self._counts[key] = count
            self._describe()
            self.fit()

    def choose(self, key: str) -> None:
        if key == self.key or key not in dict(self._tabs):
            return
        self.key = key
        self._describe()
        self.update()
        self.chosen.emit(key)

    def sizeHint(self) -> QSize:
        return QSize(400, self._line_height() * self._line_count())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _line_height(self) -> int:
        return self._themes.current.height("navigation") + 4

    def _line_count(self) -> int:
        return self._places()[-1][-1].bottom() // self._line_height() + 1

    @Slot()
    def fit(self) -> None:
        """Take the lines that the titles need."""
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    def _places(self) -> list[tuple[str, str, str, QRect]]:
        theme = self._themes.current
        strong, plain = theme.metrics("body", True), theme.metrics("body")
        titles = [(key, title, self._counts.get(key, "")) for key, title in self._tabs]
        widths = [
            strong.horizontalAdvance(title) + (plain.horizontalAdvance(f" {count}") + 2 if count else 0)
            for _, title, count in titles
        ]
        room = self.width() - 2 * _EDGE - sum(widths)
        gap = max(6, min(_GAP, room // max(1, len(widths) - 1)))
        places, left, top, line = [], _EDGE, 0, self._line_height()
        for (key, title, count), width in zip(titles, widths, strict=True):
            if left > _EDGE and left + width > self.width() - _EDGE // 2 > _EDGE:
                left, top = _EDGE, top + line
            places.append((key, title, count, QRect(left, top, width, line)))
            left += width + gap
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        line = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        for key, title, count, place in self._places():
            is_down = key == self.key
            painter.setFont(theme.font("body", is_down))
            painter.setPen(theme.colour("link" if is_down else "text" if key == self._hovered else "text2"))
            painter.drawText(place, line, title)
            used = theme.metrics("body", is_down).horizontalAdvance(title)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("text3"))
            painter.drawText(place.adjusted(used, 0, 4, 0), line, f" {count}" if count else "")
            if is_down:
                underline = QRect(place.x(), place.bottom() + 1 - _UNDERLINE, place.width(), _UNDERLINE)
                painter.fillRect(underline, theme.colour("link"))
                if self.hasFocus():
                    painter.setPen(QPen(theme.colour("link"), 2))
                    painter.drawRoundedRect(place.adjusted(-5, 4, 5, -6), 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if key := self._key_at(event):
            self.choose(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        key = self._key_at(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)
        if key != self._hovered:
            self._hovered = key
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = ""
        self.update()

    def _key_at(self, event: QMouseEvent) -> str:
        place = event.position().toPoint()
        return next((key for key, _, _, rect in self._places() if rect.adjusted(-6, 0, 6, 0).contains(place)), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, _ in self._tabs]
        self.choose(keys[max(0, min(keys.index(self.key) + step, len(keys) - 1))])

    def _describe(self) -> None:
        self.setAccessibleDescription(f"{dict(self._tabs)[self.key]} {self._counts.get(self.key, '')}".strip())
