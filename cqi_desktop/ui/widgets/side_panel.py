"""The panel at the right of a list: it follows the selection, closes on Escape and remembers its width."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import SPACES

from .labels import make_elided_label

# The selection may run under the arrow key: the panel waits for it to stop.
FOLLOW_MS = 60

# The least width, in letters of the usual size of text and larger.
_LETTERS = 30


class SidePanel(QWidget):
    """A title on two lines and a close button; the subclass fills ``content``."""

    closed = Signal()

    def __init__(self, icons: Icons, name: str, *, scrolls: bool = True) -> None:
        super().__init__()
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.setMinimumWidth(max(280, self.fontMetrics().averageCharWidth() * _LETTERS))
        self.icons = icons
        self.title = make_elided_label("panel", strong=True)
        self.subtitle = make_elided_label("small", "text3")
        self.close_button = QToolButton()
        self.close_button.setToolTip(translate("SidePanel", "Close the panel (Esc)"))
        self.close_button.setAccessibleName(translate("SidePanel", "Close the panel"))
        icons.dress(self.close_button, "close")
        self.close_button.clicked.connect(self.closed)
        self.content = QWidget()
        self.content.setObjectName("sidePanelContent")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        outer.addWidget(self._scrolled() if scrolls else self.content, 1)

    def _head(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setContentsMargins(SPACES["large"], SPACES["medium"], SPACES["small"], SPACES["small"])
        head.setSpacing(6)
        head.addLayout(texts, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._head_row = head
        return head

    def add_to_head(self, button: QToolButton) -> None:
        """Put a button at the left of the one that closes."""
        self._head_row.insertWidget(self._head_row.count() - 1, button, 0, Qt.AlignmentFlag.AlignTop)

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setObjectName("sidePanelScroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.content)
        return area

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
