"""The table of a panel or a dialog: a few rows, columns as wide as their widest usual text, an action as a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from cqi_desktop.ui.delegates.avatar_cell import AvatarCellDelegate
from cqi_desktop.ui.delegates.link_cell import LinkCellDelegate
from cqi_desktop.ui.delegates.status_cell import DOT_SIZE, StatusCellDelegate
from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN, FIRST_CELL_MARGIN, TableCellDelegate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.roles import TONE_ROLE
from cqi_desktop.ui.models.rows_model import Row, RowsColumn, RowsModel
from cqi_desktop.ui.theme import ThemeSource

from .data_table import DataTable

# What a column that stretches must be able to show.
_FEWEST_LETTERS = 18
_DELEGATES = {"status": StatusCellDelegate, "avatar": AvatarCellDelegate, "link": LinkCellDelegate}


class RowsTable(DataTable):
    """``acted`` gives the key of the row whose link was clicked, or on which Enter was pressed."""

    acted = Signal(object)
    current_changed = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        icons: Icons,
        columns: Sequence[RowsColumn],
        name: str,
        parent: QWidget | None = None,
        row_height: str = "row",
    ) -> None:
        super().__init__(themes, icons, row_height, parent)
        self._widths: dict[int, int] = {}
        self.rows = RowsModel(columns, self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(TableCellDelegate(themes, self, row_height))
        for number, column in enumerate(columns):
            if column.kind in _DELEGATES:
                self.setItemDelegateForColumn(number, _DELEGATES[column.kind](themes, self, row_height))
        self.header.setSectionsClickable(False)
        self.opened.connect(self.row_opened)
        self.selectionModel().currentChanged.connect(self.moved)
        self.theme_changed()
        self._fit_columns()
        themes.changed.connect(self._fit_columns)

    @Slot()
    def _fit_columns(self) -> None:
        metrics = self._themes.current.metrics("body", True)
        for number, column in enumerate(self.rows.columns):
            is_fixed = bool(column.sample)
            mode = QHeaderView.ResizeMode.Fixed if is_fixed else QHeaderView.ResizeMode.Stretch
            self.header.setSectionResizeMode(number, mode)
            if is_fixed:
                before = FIRST_CELL_MARGIN if number == 0 else CELL_MARGIN
                dot = DOT_SIZE + 6 if column.kind == "status" else 0
                text = max(metrics.horizontalAdvance(column.sample), metrics.horizontalAdvance(column.title))
                self._widths[number] = text + before + dot + CELL_MARGIN + 2
                self.header.resizeSection(number, self._widths[number])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_out_spare_columns()

    def _leave_out_spare_columns(self) -> None:
        """The columns that stretch keep a readable width: the spare ones give way, the last one first."""
        columns = self.rows.columns
        metrics = self._themes.current.metrics("body", True)
        stretched = sum(not column.sample for column in columns)
        room = self.viewport().width() - stretched * metrics.averageCharWidth() * _FEWEST_LETTERS
        shown = {number for number, column in enumerate(columns) if column.sample}
        for number in sorted(shown, reverse=True):
            if columns[number].is_spare and sum(self._widths[place] for place in shown) > room:
                shown.discard(number)
        for number, column in enumerate(columns):
            if column.is_spare:
                self.setColumnHidden(number, number not in shown)

    def least_width(self) -> int:
        """The pixels under which the columns that stretch are no longer readable."""
        metrics = self._themes.current.metrics("body", True)
        columns = enumerate(self.rows.columns)
        widths = [self._widths.get(number, metrics.averageCharWidth() * _FEWEST_LETTERS) for number, column in columns
                  if not column.is_spare]  # fmt: skip
        return sum(widths)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; the current one stays when its key is still there."""
        kept, column = self.current_key(), max(self.currentIndex().column(), 0)
        self.rows.show_rows(rows)
        self.clearSpans()
        for number, row in enumerate(rows):
            if row.is_heading:
                self.setSpan(number, 0, 1, len(self.rows.columns))
        again = self.rows.row_of(kept) if kept is not None else -1
        if again >= 0:
            self.setCurrentIndex(self.rows.index(again, column))
        self.viewport().update()
        self.updateGeometry()
        self.current_changed.emit()

    def current_key(self) -> object:
        return self.rows.key_at(self.currentIndex().row())

    def whole_height(self, most_rows: int = 10_000) -> int:
        """The height at which that many rows are seen without scrolling."""
        shown = min(self.rows.rowCount(), most_rows)
        return self.header.sizeHint().height() + shown * self.verticalHeader().defaultSectionSize()

    @Slot(QModelIndex, QModelIndex)
    def moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self.current_changed.emit()

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        if index.isValid() and self._link_of(index.row()):
            self.acted.emit(self.rows.key_at(index.row()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.columns[index.column()].kind == "link" and self._link_of(index.row()):
            self.acted.emit(self.rows.key_at(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        acts = index.isValid() and index.data(TONE_ROLE) == "link"
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)

    def _link_of(self, row: int) -> bool:
        """Whether something can be done with a row: one of its cells is a link."""
        return any(cell.tone == "link" for cell in self.rows.rows[row].cells)
