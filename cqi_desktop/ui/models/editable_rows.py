"""Rows of which some cells are typed over in place; the page writes what was typed and shows the rows again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from cqi_desktop.ui.delegates.table_cell import AnyIndex

from .companies_model import NOTHING
from .rows_model import Row, RowsColumn, RowsModel


class EditableRowsModel(RowsModel):
    """``edited`` gives the key of a row, the number of a column and the new text, empty when it was emptied."""

    edited = Signal(object, int, str)

    def __init__(self, columns: Sequence[RowsColumn], editable: Collection[int], parent: QObject) -> None:
        super().__init__(columns, parent)
        self.editable = frozenset(editable)
        self.is_locked = False

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Rows of the same keys take their new values in place, so that a field being typed stays open."""
        if [row.key for row in rows] != [row.key for row in self.rows]:
            super().show_rows(rows)
            return
        self.rows = tuple(rows)
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def can_edit(self, index: AnyIndex) -> bool:
        if not index.isValid() or index.column() not in self.editable or self.is_locked:
            return False
        row = self.rows[index.row()]
        return not (row.is_locked or row.is_heading)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_edit(index) else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            text = str(super().data(index, Qt.ItemDataRole.DisplayRole) or "")
            return "" if text == NOTHING else text
        return super().data(index, role)

    def setData(self, index: QModelIndex | AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not self.can_edit(index) or text == self.data(index, role):
            return False
        self.edited.emit(self.key_at(index.row()), index.column(), text)
        return True
