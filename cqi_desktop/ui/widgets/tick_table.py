"""Rows to tick: Space or a click ticks one, Ctrl+A all or none; the boxes say what will be done, nothing is yet."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.check_cell import BOX, CheckCellDelegate
from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN, FIRST_CELL_MARGIN, AnyIndex
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.roles import HEADING_ROLE, KEY_ROLE
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource

from .rows_table import RowsTable


class _TickDelegate(CheckCellDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, table: TickTable) -> None:
        super().__init__(themes, table)
        self._icons = icons
        self._table = table

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.data(HEADING_ROLE) or index.data(KEY_ROLE) not in self._table.ticked:
            super().paint_content(painter, rect, option, index)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("field"), 1))
        painter.setBrush(self.theme.colour("accent"))
        box = QRectF(rect.x() + 0.5, rect.center().y() - BOX / 2 + 0.5, BOX, BOX)
        painter.drawRoundedRect(box, 3, 3)
        pixmap = self._icons.pixmap("check", "onAccent", 12, self._table.devicePixelRatioF())
        painter.drawPixmap(int(box.x()) + 1, int(box.y()) + 1, pixmap)


class TickTable(RowsTable):
    """``ticked`` holds the keys; ``ticks_changed`` whenever they change. The first column is that of the boxes."""

    ticks_changed = Signal()

    def __init__(
        self, themes: ThemeSource, icons: Icons, columns: Sequence[RowsColumn], name: str, parent: QWidget | None = None
    ) -> None:
        self.ticked: set[Hashable] = set()
        boxes = RowsColumn(translate("TickTable", "Chosen"), sample=" ")
        super().__init__(themes, icons, (boxes, *columns), name, parent)
        self.setItemDelegateForColumn(0, _TickDelegate(themes, icons, self))
        self.preview_asked.connect(self.toggle_at)
        self.opened.connect(self.toggle_at)

    @Slot()
    def _fit_columns(self) -> None:
        super()._fit_columns()
        title = self._themes.current.metrics("small", True).horizontalAdvance(self.rows.columns[0].title)
        self.header.resizeSection(0, FIRST_CELL_MARGIN + max(BOX, title) + 2 * CELL_MARGIN)

    def show_ticks(self, rows: Sequence[tuple[Any, Sequence[Cell]]], ticked: Collection[Hashable]) -> None:
        """Each row by its key and its cells, and the keys ticked at first."""
        self.ticked = set(ticked)
        self.show_rows([Row((self._box(key), *cells), key) for key, cells in rows])

    def _box(self, key: Hashable) -> Cell:
        is_ticked = key in self.ticked
        return Cell(spoken=translate("TickTable", "ticked") if is_ticked else translate("TickTable", "not ticked"))

    @Slot(QModelIndex)
    def toggle_at(self, index: QModelIndex) -> None:
        key = self.rows.key_at(index.row()) if index.isValid() else None
        if key is not None:
            self.ticked ^= {key}
            self._show_boxes()

    def tick_all(self) -> None:
        """Every row, or none when all of them are ticked."""
        keys = {row.key for row in self.rows.rows if not row.is_heading}
        self.ticked = set() if self.ticked >= keys else keys
        self._show_boxes()

    def _show_boxes(self) -> None:
        here = self.currentIndex()
        rows = [row if row.is_heading else Row((self._box(row.key), *row.cells[1:]), row.key) for row in self.rows.rows]
        self.rows.rows = tuple(rows)
        self.viewport().update()
        if here.isValid():
            self.rows.dataChanged.emit(here.siblingAtColumn(0), here.siblingAtColumn(0))
        self.ticks_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.tick_all()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0:
            self.toggle_at(index)
