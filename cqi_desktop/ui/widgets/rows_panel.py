"""A panel of a section that is a short table: what can be done in its head, a sentence when it has no rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from cqi_desktop.ui.models.rows_model import Row, RowsColumn
from cqi_desktop.ui.window_context import WindowContext

from .labels import make_label
from .page_header import make_button
from .panel import Panel
from .rows_table import RowsTable

_MOST_ROWS = 8


class RowsPanel(Panel):
    """``acted`` gives the key of the row whose link was clicked, or on which Enter was pressed."""

    acted = Signal(object)

    def __init__(
        self, context: WindowContext, title: str, more: str, columns: Sequence[RowsColumn], empty: str
    ) -> None:
        super().__init__(title, more)
        self._icons = context.icons
        self.table = RowsTable(context.themes, context.icons, columns, title)
        self.table.acted.connect(self.acted)
        self.empty = make_label(empty, tone="text3")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(15, 10, 15, 10)
        self.rows.addWidget(self.table)
        self.rows.addWidget(self.empty)
        context.themes.changed.connect(self.fit_height)
        self.show_rows(())

    def add_button(self, text: str, icon: str = "") -> QPushButton:
        button = make_button(self._icons, text, icon, small=True)
        self.head.addWidget(button)
        return button

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.fit_height()

    @Slot()
    def fit_height(self) -> None:
        """Some rows are seen; more of them scroll."""
        self.table.setFixedHeight(self.table.whole_height(_MOST_ROWS) + 2)

    def first_field(self) -> QWidget:
        """The table, or what can be done when it is empty."""
        if self.table.rows.rowCount():
            return self.table
        return self.findChild(QPushButton) or self.table
