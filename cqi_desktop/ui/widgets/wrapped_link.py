"""A link that is a sentence: it goes on to the next line when it lacks room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_AROUND, _ABOVE = 5, 3


class WrappedLink(QPushButton):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("link", True)
        self.setProperty("wraps", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - 2 * _AROUND, 1), 10_000)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height() + 2 * _ABOVE

    def minimumSizeHint(self) -> QSize:
        widest = max(map(self.fontMetrics().horizontalAdvance, self.text().split(" ")), default=0)
        return QSize(widest + 2 * _AROUND, self.fontMetrics().height() + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _AROUND
        return QSize(width, self.fontMetrics().height() + 2 * _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect().adjusted(_AROUND, 0, -_AROUND, 0), _FLAGS, self.text())
        painter.end()
