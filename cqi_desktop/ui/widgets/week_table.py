"""The grid of a week: a line for each company and service, a column for each day, typed over in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.rows_model import Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource

from .editable_table import EditableTable
from .name_column import fit_name_column

COMPANY, SERVICE, FIRST_DAY = range(3)
_FEWEST_ROWS = 3


class WeekTable(EditableTable):
    """Delete empties a cell; the rest is the editable table's. Short of room, the rows scroll."""

    def __init__(self, themes: ThemeSource, icons: Icons, columns: Sequence[RowsColumn], days: int, name: str) -> None:
        super().__init__(themes, icons, columns, range(FIRST_DAY, FIRST_DAY + days), name)

    def show_week(self, rows: Sequence[Row]) -> None:
        """Show the lines; the current cell and a field that is open stay."""
        if [row.key for row in rows] == [row.key for row in self.rows.rows]:
            self.rows.show_rows(rows)
        else:
            self.show_rows(rows)
        self._keep_readable()
        self.fit_height()

    def go_to(self, row: int, day: int) -> None:
        self.setCurrentIndex(self.rows.index(row, FIRST_DAY + day))

    def _keep_readable(self) -> None:
        super()._keep_readable()
        if self.header.sectionResizeMode(SERVICE) == QHeaderView.ResizeMode.Stretch:
            fit_name_column(self, self._themes.current, COMPANY, SERVICE)

    @Slot()
    def fit_height(self) -> None:
        """As tall as its rows, and less where the dialog is short of room."""
        scrolls = self.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setMinimumHeight(self.whole_height(_FEWEST_ROWS) + bar + 2)
        self.setMaximumHeight(self.whole_height() + bar + 2)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.rows.can_edit(index):
            self.rows.setData(index, "")
        else:
            super().keyPressEvent(event)
