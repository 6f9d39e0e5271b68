"""What needs attention, a line each; Enter or a click opens the list behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.attention_words import AttentionWords
from cqi_desktop.ui.delegates.attention_row import AttentionRowDelegate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.attention_model import AttentionModel
from cqi_desktop.ui.models.roles import KEY_ROLE
from cqi_desktop.ui.theme import ThemeSource

from .empty_state import EmptyState
from .panel import Panel
from .plain_stack import PlainStack

# As many rows as the panel always shows, if there are as many.
_SEEN = 4


class AttentionList(QListView):
    chosen = Signal(object)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self.lines = AttentionModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(AttentionRowDelegate(themes, icons, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setAccessibleName(translate("Attention", "To settle"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.choose_index)
        themes.changed.connect(self.theme_changed)

    @Slot(QModelIndex)
    def choose_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(KEY_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose_index(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        rows = self.lines.rowCount() * max(self.sizeHintForRow(0), 0)
        return QSize(super().sizeHint().width(), rows + 2)

    def minimumSizeHint(self) -> QSize:
        shown = min(max(self.lines.rowCount(), 2), _SEEN)
        return QSize(200, shown * max(self.sizeHintForRow(0), 36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole rows are shown: what is left under the last one stays empty."""
        super().resizeEvent(event)
        self.keep_rows_whole()

    def keep_rows_whole(self) -> None:
        row = self.sizeHintForRow(0)
        if row > 0:
            self.setViewportMargins(0, 0, 0, self.contentsRect().height() % row)

    @Slot()
    def theme_changed(self) -> None:
        self.doItemsLayout()
        self.keep_rows_whole()
        self.updateGeometry()
        self.viewport().update()


class AttentionPanel(Panel):
    """``chosen`` gives the key of a line."""

    chosen = Signal(object)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(translate("Attention", "To settle"))
        self.list = AttentionList(themes, icons)
        self.list.chosen.connect(self.chosen)
        self.empty = EmptyState(icons)
        self.empty.narrow()
        self.stack = PlainStack()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.rows.addWidget(self.stack, 1)
        themes.changed.connect(self.empty.theme_changed)

    def show_lines(self, lines: Sequence[tuple[Any, AttentionWords]], is_whole: bool) -> None:
        """``is_whole`` is False while likely doubles are still looked for."""
        row = max(self.list.currentIndex().row(), 0)
        self.list.lines.show_lines(lines)
        if lines:
            self.list.setCurrentIndex(self.list.lines.index(min(row, len(lines) - 1)))
        self.more.setText(format_integer(len(lines)) if lines or is_whole else "")
        if not lines and is_whole:
            self.empty.say("check", translate("Attention", "Nothing to settle."),
                           translate("Attention", "No record to complete."))  # fmt: skip
        self.stack.setCurrentIndex(1 if not lines and is_whole else 0)
        self.list.keep_rows_whole()
        self.list.updateGeometry()
