"""The pages one over the other, which scroll when the window is too small for the one shown or its text is large."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrolledPages(QScrollArea):
    """The view of a stack of pages: bars come only when a page would be cut."""

    def __init__(self, stack: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(stack)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
