"""A section of the page Réglages: panels one under the other, in a column that scrolls when it is too long."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.ui.theme import SPACES
from cqi_desktop.ui.widgets.flow_layout import FlowLayout
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

WIDEST = 1040
_LABEL_WIDTH = 190
_NO_LIMIT = 16_777_215  # of Qt
# A control beside its name has at least that many times the width of the name; else it goes under it.
_BESIDE = 3.4


class SettingsSection(QScrollArea):
    """``refresh`` reads the book again; ``told`` and ``failed`` go to the page."""

    told = Signal(str, object)
    failed = Signal(object)
    undo_asked = Signal()  # take back what was just done

    reads: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, context: WindowContext, name: str, widest: int = WIDEST) -> None:
        super().__init__()
        self.context = context
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setMaximumWidth(round(widest * context.themes.current.growth))
        self.rows = QVBoxLayout(body)
        self.rows.setContentsMargins(SPACES["small"], 2, SPACES["large"], SPACES["large"])
        self.rows.setSpacing(SPACES["medium"])
        outer = QWidget()
        beside = QHBoxLayout(outer)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(body, 1)
        beside.addStretch(0)
        beside.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setWidget(outer)

    def refresh(self) -> None:
        """Read the book again."""

    def first_field(self) -> QWidget:
        """Where the focus goes when the section is entered."""
        return self

    def add_panel(self, panel: QWidget, stretch: int = 0) -> None:
        self.rows.addWidget(panel, stretch)

    def end(self) -> None:
        """The panels stay at the top."""
        self.rows.addStretch(1)

    @Slot(object)
    def fail(self, error: Exception) -> None:
        self.failed.emit(error)


class FormPanel(Panel):
    """Settings one under the other: what is set at left, its control, and its consequence under it."""

    def __init__(self, title: str, more: str = "") -> None:
        super().__init__(title, more)
        self._lines: list[tuple[QBoxLayout, QLabel]] = []

    def add_setting(self, name: str, control: QWidget, consequence: str = "") -> QWidget:
        """``consequence`` says what the setting changes, when its name does not. Returns the line."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(15, 10, 15, 10)
        row.setSpacing(16)
        label = make_label(name, tone="text2")
        label.setWordWrap(True)
        label.setFixedWidth(self._name_width())
        label.setMinimumHeight(28)
        label.setBuddy(control)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(control, 0, _placed(control))
        if consequence:
            said = make_label(consequence, "small", "text3")
            said.setWordWrap(True)
            right.addWidget(said)
        row.addLayout(right, 1)
        self.rows.addWidget(line)
        self._lines.append((row, label))
        return line

    def _name_width(self) -> int:
        return max(_LABEL_WIDTH, self.fontMetrics().averageCharWidth() * 26)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._name_width() * _BESIDE
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        for row, label in self._lines:
            if row.direction() != way:
                row.setDirection(way)
                row.setSpacing(16 if is_wide else 4)
                label.setMinimumWidth(self._name_width() if is_wide else 0)
                label.setMaximumWidth(self._name_width() if is_wide else _NO_LIMIT)


class RefusedLine(QWidget):
    """Under a table or a field: why what was typed cannot be kept, until something else is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._text = make_label(size="small", tone="err")
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 4, 15, 4)
        row.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, error: CqiError) -> None:
        self._text.setText(describe(error))
        self.show()


def _placed(control: QWidget) -> Qt.AlignmentFlag:
    """A control of its own width stands at left; one that takes the room it is given takes it all."""
    fixed = control.sizePolicy().horizontalPolicy() == control.sizePolicy().Policy.Fixed
    return Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0)


def side_by_side(*buttons: QWidget) -> QWidget:
    """Buttons one after the other, on as many lines as the width asks."""
    line = QWidget()
    flow = FlowLayout(line, 8)
    for button in buttons:
        flow.addWidget(button)
    return line
