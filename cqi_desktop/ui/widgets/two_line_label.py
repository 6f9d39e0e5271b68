"""A text on one line when it fits, else on two; what two lines do not hold ends in an ellipsis and is the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption

from .labels import ElidedLabel

# Two lines are rarely of the same length: the words decide.
_UNEVEN = 1.15


class TwoLineLabel(ElidedLabel):
    """Told by ``give_room`` how wide it may be; its size hint is then what the text takes of it."""

    def __init__(self) -> None:
        super().__init__()
        self._room = 0

    def give_room(self, width: int) -> None:
        self._room = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        whole = metrics.horizontalAdvance(self.text()) + 2
        if not self._room or whole <= self._room:
            return QSize(whole, metrics.height())
        width = min(self._room, round(whole / 2 * _UNEVEN))
        while width < self._room and len(self._lines(width)) > 2:
            width = min(self._room, width + metrics.averageCharWidth() * 2)
        return QSize(width, 2 * metrics.lineSpacing())

    def shown(self) -> list[str]:
        """The lines as they are painted."""
        width, metrics = self.contentsRect().width(), self.fontMetrics()
        lines = self._lines(width)
        if self.height() < 2 * metrics.height():
            return [metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)]
        if len(lines) > 2:
            rest = self.text()[len(lines[0]) :].strip()
            return [lines[0], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics, lines = self.fontMetrics(), self.shown()
        height = metrics.height() + metrics.lineSpacing() * (len(lines) - 1)
        top = (self.height() - height) // 2 + metrics.ascent()
        for number, line in enumerate(lines):
            painter.drawText(QPoint(self.contentsRect().left(), top + number * metrics.lineSpacing()), line.strip())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def _lines(self, width: int) -> list[str]:
        """The text broken between words, within a word that is longer than a line."""
        text = self.text()
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            lines.append(text[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return lines

    def _update_tooltip(self) -> None:
        is_cut = "".join(self.shown()).replace(" ", "") != self.text().replace(" ", "")
        self.setToolTip(self.text() if is_cut else "")
