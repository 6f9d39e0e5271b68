"""Tables of figures of which each cell in ``link`` is a door: Enter, Space or a click opens the records behind it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from cqi_desktop.ui.delegates.link_cell import LinkCellDelegate
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.roles import TONE_ROLE
from cqi_desktop.ui.models.rows_model import Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource

from .editable_table import EditableTable
from .rows_table import RowsTable


def widened(columns: Sequence[RowsColumn], rows: Sequence[Row]) -> tuple[RowsColumn, ...]:
    """The columns, those of numbers as wide as the longest of them: a number that is cut says another one."""
    found = []
    for number, column in enumerate(columns):
        texts = [row.cells[number].text for row in rows if column.is_number and number < len(row.cells)]
        found.append(replace(column, sample=max((column.sample, *texts), key=len)) if column.is_number else column)
    return tuple(found)


def is_door(index: AnyIndex) -> bool:
    return index.isValid() and index.data(TONE_ROLE) == "link"


class DoorTable(RowsTable):
    """``door_opened`` gives the key of the row and the number of the column; Enter elsewhere takes the first door."""

    door_opened = Signal(object, int)

    def __init__(
        self,
        themes: ThemeSource,
        icons: Icons,
        columns: Sequence[RowsColumn],
        name: str,
        parent: QWidget | None = None,
        row_height: str = "row",
    ) -> None:
        super().__init__(themes, icons, columns, name, parent, row_height)
        for number, column in enumerate(columns):
            if column.kind == "text":
                self.setItemDelegateForColumn(number, LinkCellDelegate(themes, self, row_height))
        self._columns = tuple(columns)
        self.preview_asked.connect(self.row_opened)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.rows.columns = widened(self._columns, rows)
        super().show_rows(rows)
        self._fit_columns()

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        columns = [index.column(), *range(self.rows.columnCount())] if index.isValid() else []
        doors = (column for column in columns if is_door(index.siblingAtColumn(column)))
        column = next(doors, -1)
        if column >= 0:
            self.door_opened.emit(self.rows.key_at(index.row()), column)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_door(index):
            self.door_opened.emit(self.rows.key_at(index.row()), index.column())

    def fit_height(self) -> None:
        """Every row is seen: the view scrolls, not the table."""
        self.setFixedHeight(self.whole_height() + 2)


class EditableDoorTable(EditableTable):
    """The same where most cells are typed over: Enter edits those, Space opens the records of any amount."""

    door_opened = Signal(object, int)

    def __init__(
        self, themes: ThemeSource, icons: Icons, columns: Sequence[RowsColumn], editable: Collection[int], name: str
    ) -> None:
        super().__init__(themes, icons, columns, editable, name)
        for number, column in enumerate(columns):
            if column.kind == "text" and number not in editable:
                self.setItemDelegateForColumn(number, LinkCellDelegate(themes, self))
        self._columns = tuple(columns)
        self.preview_asked.connect(self.preview_pressed)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.rows.columns = widened(self._columns, rows)
        super().show_rows(rows)
        self._fit_columns()
        self._leave_out_spare_columns()
        self._keep_readable()

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        if is_door(index) and not self.rows.can_edit(index):
            self.door_opened.emit(self.rows.key_at(index.row()), index.column())

    @Slot(QModelIndex)
    def preview_pressed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.door_opened.emit(self.rows.key_at(index.row()), index.column())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton:
            self.row_opened(index)
