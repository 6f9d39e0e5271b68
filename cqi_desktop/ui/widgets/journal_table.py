"""The table of the journal: F2 and a double click edit a cell, Enter opens, Delete sends to the trash."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from cqi_desktop.ui.delegates.avatar_cell import AvatarCellDelegate
from cqi_desktop.ui.delegates.cell_editors import EditableCellDelegate, EditableStatusDelegate
from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.interventions_model import COLUMNS, InterventionsModel
from cqi_desktop.ui.theme import ThemeSource

from .data_table import DataTable

_TRIGGERS = QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked


class JournalTable(DataTable):
    """``trash_asked`` on Delete. ``opened`` on Enter, and on a double click where nothing is edited."""

    trash_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, model: InterventionsModel) -> None:
        super().__init__(themes, icons)
        self.setModel(model)
        self.doubleClicked.disconnect(self.opened)
        self.doubleClicked.connect(self.cell_double_clicked)
        self.setEditTriggers(_TRIGGERS)
        self._cells = EditableCellDelegate(themes, self)
        self._status = EditableStatusDelegate(themes, self)
        self._adviser = AvatarCellDelegate(themes, self)
        self.setItemDelegate(self._cells)
        for column, entry in enumerate(COLUMNS):
            if entry.key == "status":
                self.setItemDelegateForColumn(column, self._status)
            elif entry.key == "adviser":
                self.setItemDelegateForColumn(column, self._adviser)
        self._cells.went_down.connect(self.go_down)

    @property
    def is_editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def usual_width(self, column: int) -> int:
        metrics = self._themes.current.metrics("body", COLUMNS[column].key == "company")
        before = 16 if column == 0 else CELL_MARGIN
        return metrics.horizontalAdvance(COLUMNS[column].sample) + before + CELL_MARGIN

    @Slot(QModelIndex)
    def cell_double_clicked(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(index)

    @Slot()
    def go_down(self) -> None:
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.trash_asked.emit()
        else:
            super().keyPressEvent(event)
