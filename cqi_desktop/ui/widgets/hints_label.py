"""Hints on one line, as many whole ones as there is room for; all of them are its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

BETWEEN = " · "


class HintsLabel(QLabel):
    """``text`` is the whole list; ``shown`` what is painted of it. A hint that lacks room is left out, never cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @property
    def shown(self) -> str:
        """The first hints, as many as fit."""
        hints = self.text().split(BETWEEN)
        while hints and self.fontMetrics().horizontalAdvance(BETWEEN.join(hints)) > self.contentsRect().width():
            hints.pop()
        return BETWEEN.join(hints)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._update_tooltip()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())  # what the others leave

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), self.shown)
        painter.end()

    def _update_tooltip(self) -> None:
        self.setToolTip("" if self.shown == self.text() else self.text())
