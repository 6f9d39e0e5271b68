"""A dialog that is never larger than the window under it: what lacks room scrolls, its last line stays in view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from .folding_line import FoldingLine

# The most of the window, or of the screen when there is none, that a dialog takes.
PART = 0.94
_BETWEEN = 8


class _Content(QScrollArea):
    """Asks for the room of what it holds, as a plain layout does, up to what ``foot`` leaves of ``room``.

    ``width`` is the one to expect.
    """

    def __init__(self, inside: QWidget, layout: QLayout, room: QSize, foot: QLayout | None, width: int) -> None:
        super().__init__()
        self._inside = inside
        self._layout = layout
        self._whole = room
        self._foot = foot
        self._expected = width
        self.least = QSize(0, 0)
        self.setObjectName("dialogContent")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def room(self) -> QSize:
        """The largest size of the area, its foot left out."""
        if self._foot is None:
            return self._whole
        below = self._foot.minimumSize().height()
        if self._foot.hasHeightForWidth():
            below = max(below, self._foot.minimumHeightForWidth(self._whole.width()))
        return QSize(self._whole.width(), self._whole.height() - below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the dialog's: from the field of a name down to the list under it."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return self._asked(self._inside.minimumSizeHint(), self._layout.minimumHeightForWidth)

    def sizeHint(self) -> QSize:
        return self._asked(self._inside.sizeHint(), self._layout.heightForWidth)

    def _asked(self, wanted: QSize, height_for: Callable[[int], int]) -> QSize:
        height, most = wanted.height(), self.room()
        if self._layout.hasHeightForWidth():
            seen = self.width() if self.isVisible() else max(self._expected, self._inside.sizeHint().width())
            lines = height_for(min(max(wanted.width(), seen), most.width()))
            height = max(lines, self._inside.minimumSizeHint().height())
        bar = self.verticalScrollBar().sizeHint().width()
        across = wanted.width() + bar
        down = height + (bar if wanted.width() > most.width() else 0)
        return QSize(across, down).expandedTo(self.least).boundedTo(most)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class FittedDialog(QDialog):
    """Subclasses lay themselves out as any dialog; what they made is put in a scrolled area when first shown."""

    _is_fitted = False

    def setVisible(self, visible: bool) -> None:
        if visible and not self._is_fitted:
            self._is_fitted = True
            self.fit_to_window()
        super().setVisible(visible)

    def room(self) -> QSize:
        """The largest size that the dialog may have, in pixels."""
        parent = self.parentWidget()
        whole = self.screen().availableSize() if parent is None else parent.window().size()
        return QSize(round(whole.width() * PART), round(whole.height() * PART))

    def fit_to_window(self) -> None:
        """Put what the dialog shows in an area that scrolls, all but its last line."""
        layout, room = self.layout(), self.room()
        if layout is None:
            return
        self.ensurePolished()
        focused, size = self.focusWidget(), self.size()
        was_resized = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        expected = size.width() if was_resized else self.minimumWidth()
        foot = self._take_foot(layout)
        inside = QWidget(self)
        margins = layout.contentsMargins()
        inside.setLayout(layout)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        if foot is not None:
            layout.setContentsMargins(margins.left(), margins.top(), margins.right(), _BETWEEN)
            foot.setContentsMargins(margins.left(), 0, margins.right(), margins.bottom())
        content = _Content(inside, layout, room, foot, expected)
        rows.addWidget(content, 1)
        if foot is not None:
            rows.addLayout(foot)
        # A smallest size of the dialog's own would take the place of the one that its buttons ask for.
        content.least = self.minimumSize()
        self.setMinimumSize(0, 0)
        if was_resized:
            self.resize(size.boundedTo(room))
        if focused is not None:
            focused.setFocus()

    def _take_foot(self, layout: QLayout) -> QHBoxLayout | None:
        """The last line of the dialog, taken out of it: a line of buttons is always within reach."""
        last = layout.itemAt(layout.count() - 1)
        if last is None or not isinstance(layout, QVBoxLayout) or layout.count() < 2:
            return None
        if last.widget() is None and not isinstance(last.layout(), QHBoxLayout):
            return None
        layout.takeAt(layout.count() - 1)
        foot = QHBoxLayout()
        if (widget := last.widget()) is not None:
            # Out of the dialog and in again, so that Tab reaches its buttons after what moves into the area: else the
            # first of them has the focus when the dialog opens, and what is typed is lost.
            widget.setParent(None)
            foot.addWidget(widget)
        elif isinstance(row := last.layout(), QHBoxLayout):
            row.setParent(None)
            foot.addWidget(FoldingLine(row))
        return foot
