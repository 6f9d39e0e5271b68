"""A part of a page in its frame: a title and what says more of it on one line, then its content."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from .folding_line import FoldingLine
from .labels import make_elided_label, make_label, make_line

_TITLE_HEIGHT = 34


class Panel(QFrame):
    """``head`` is the line of the title, where buttons may be added; ``rows`` takes the content."""

    def __init__(self, title: str, more: str = "") -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName(title)
        self.title = make_label(title, strong=True)
        self.more = make_elided_label("small", "text3")
        self.more.setText(more)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(15, 0, 11, 0)
        self.head.setSpacing(8)
        top = FoldingLine(self.head)
        self.head.addWidget(self.title)
        self.head.addWidget(self.more, 1)
        top.setMinimumHeight(max(_TITLE_HEIGHT, self.title.sizeHint().height()))
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(1, 1, 1, 3)
        self.rows.setSpacing(0)
        self.rows.addWidget(top)
        self.rows.addWidget(make_line())
