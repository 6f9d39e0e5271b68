"""A stack that needs the room of what it shows: nothing hidden behind makes it wider or taller."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PlainStack(QStackedWidget):
    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        current = self.currentWidget()
        return QSize(0, 0) if current is None else current.minimumSizeHint().expandedTo(current.minimumSize())
