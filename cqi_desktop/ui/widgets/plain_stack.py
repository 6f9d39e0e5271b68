"""A stack that needs the room of what it shows: nothing hidden behind makes it wider or taller."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget


class PlainStack(QStackedWidget):
    """``lowest`` is the height in pixels that it has at least."""

    def __init__(self, lowest: int = 0) -> None:
        super().__init__()
        self._lowest = lowest

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        current = self.currentWidget()
        least = QSize(0, self._lowest)
        if current is None:
            return least
        layout = current.layout()
        if self._lowest and layout is not None and layout.hasHeightForWidth():
            # Inside a page that scrolls: nothing of what is shown is squeezed.
            least = least.expandedTo(QSize(0, layout.minimumHeightForWidth(self.width())))
        return least.expandedTo(current.minimumSizeHint()).expandedTo(current.minimumSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lowest and event.size().width() != event.oldSize().width():
            self.updateGeometry()
