"""A small table typed over in place: Enter or F2 opens a cell, Enter again keeps it and goes down, Escape gives up."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QWidget

from cqi_desktop.ui.delegates.edit_cell import EditCellDelegate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.editable_rows import EditableRowsModel
from cqi_desktop.ui.models.rows_model import RowsColumn
from cqi_desktop.ui.theme import ThemeSource

from .rows_table import RowsTable

# What a column that takes the room that is left shows at least.
_LEAST_CHARACTERS = 20


class EditableTable(RowsTable):
    """``edited`` gives a key, the number of a column and the text typed; the one who listens writes it."""

    edited = Signal(object, int, str)

    def __init__(
        self, themes: ThemeSource, icons: Icons, columns: Sequence[RowsColumn], editable: Collection[int], name: str
    ) -> None:
        super().__init__(themes, icons, columns, name)
        self.rows: EditableRowsModel = EditableRowsModel(columns, editable, self)
        self.setModel(self.rows)
        self.selectionModel().currentChanged.connect(self.moved)
        for column in editable:
            self.setItemDelegateForColumn(column, EditCellDelegate(themes, self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed)
        # Later, so that the editor is closed before the rows are shown again.
        self.rows.edited.connect(self.edited, Qt.ConnectionType.QueuedConnection)
        self.opened.connect(self.edit_asked)
        self._fit_columns()
        themes.changed.connect(self.fit_height)

    # --- widths and height ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_readable()

    def _keep_readable(self) -> None:
        """Where the room is short, the columns that stretch keep a width and the table scrolls."""
        header, columns = self.header, self.rows.columns
        stretched = [number for number, column in enumerate(columns) if not column.sample]
        fixed = sum(header.sectionSize(number) for number, column in enumerate(columns) if column.sample)
        least = self._themes.current.metrics().averageCharWidth() * _LEAST_CHARACTERS
        is_short = self.viewport().width() - fixed < least * len(stretched)
        mode = QHeaderView.ResizeMode.Fixed if is_short else QHeaderView.ResizeMode.Stretch
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_short else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        for number in stretched:
            if header.sectionResizeMode(number) != mode:
                header.setSectionResizeMode(number, mode)
            if is_short:
                header.resizeSection(number, least)
        if self.horizontalScrollBarPolicy() != policy:
            self.setHorizontalScrollBarPolicy(policy)
            self.fit_height()

    @Slot()
    def fit_height(self) -> None:
        """Every row is seen: the section scrolls, not the table."""
        scrolls = self.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(self.whole_height() + bar + 2)

    # --- editing -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The Enter that closes a field reaches the table too: it opens nothing."""
        if self.state() == QAbstractItemView.State.EditingState and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        ):
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def edit_asked(self, index: QModelIndex) -> None:
        if self.rows.can_edit(index):
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        kept = hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache
        super().closeEditor(editor, hint)
        index = self.currentIndex()
        if kept and index.row() + 1 < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(index.row() + 1, index.column()))
