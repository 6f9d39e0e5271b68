"""The cells of a cross table: groups down and across, then the totals, which are counted and not added up."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from cqi_desktop.domain.cross_table import CrossCounts
from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.models.roles import FIGURE_ROLE, GROUND_ROLE, KEY_ROLE, STRONG_ROLE, TONE_ROLE

from .cross_words import axis_label, measure_label, member_label, value_text

ROOT = QModelIndex()
Place = tuple[str | None, str | None]


class CrossModel(QAbstractTableModel):
    """``KEY_ROLE`` gives the place of a cell, (row, column) with None for a total; FIGURE_ROLE, whether it opens."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counts: CrossCounts | None = None
        self._rows: tuple[tuple[str | None, str], ...] = ()
        self._columns: tuple[tuple[str | None, str], ...] = ()

    def show_counts(self, counts: CrossCounts) -> None:
        self.beginResetModel()
        table, total = counts.table, translate("Cross", "Total")
        self.counts = counts
        self._rows = (*((one.key, member_label(table.rows, one)) for one in counts.rows), (None, total))
        across = table.columns
        if across is None:
            self._columns = ((None, measure_label(table.measure)),)
        else:
            self._columns = (*((one.key, member_label(across, one)) for one in counts.columns), (None, total))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() or self.counts is None else 1 + len(self._columns)

    def place_at(self, index: AnyIndex) -> Place | None:
        """The groups of a cell; None for the name of a row."""
        if not index.isValid() or index.column() == 0:
            return None
        return self._rows[index.row()][0], self._columns[index.column() - 1][0]

    def index_of(self, place: Place) -> QModelIndex:
        """Where a cell stands, invalid when it is not in the table."""
        rows, columns = [key for key, _ in self._rows], [key for key, _ in self._columns]
        if place[0] in rows and place[1] in columns:
            return self.index(rows.index(place[0]), 1 + columns.index(place[1]))
        return QModelIndex()

    def first_door(self) -> QModelIndex:
        """The first cell that opens, else the total."""
        for row in range(self.rowCount()):
            for column in range(1, self.columnCount()):
                if self.index(row, column).data(FIGURE_ROLE):
                    return self.index(row, column)
        return self.index(self.rowCount() - 1, self.columnCount() - 1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or self.counts is None or section > len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return axis_label(self.counts.table.rows) if section == 0 else self._columns[section - 1][1]
        return _align(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.counts is None:
            return None
        place = self.place_at(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(index.column())
        is_total = self._rows[index.row()][0] is None or (place is not None and place[1] is None)
        if place is None:
            return self._label(index.row(), role, is_total=is_total)
        value = self.counts.value(*place)
        if role == Qt.ItemDataRole.DisplayRole:
            return value_text(self.counts.table.measure, value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return translate("Cross", "No record of that time and place is in the book") if value is None else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column() - 1, value)
        return {
            KEY_ROLE: place,
            FIGURE_ROLE: bool(value),
            STRONG_ROLE: is_total,
            TONE_ROLE: "link" if value else "text3",
            GROUND_ROLE: "alt" if is_total else "base",
        }.get(int(role))

    def _label(self, row: int, role: int, *, is_total: bool) -> Any:
        text = self._rows[row][1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        return {
            STRONG_ROLE: is_total,
            TONE_ROLE: "text" if self._rows[row][0] != "" else "text2",
            GROUND_ROLE: "alt" if is_total else "base",
        }.get(int(role))

    def _spoken(self, row: int, column: int, value: int | float | None) -> str:
        """``Information, Bécancour : 6``."""
        if self.counts is None:
            return ""
        said = translate("Cross", "not available") if value is None else value_text(self.counts.table.measure, value)
        return translate("Cross", "{column}, {row}: {value}").format(
            column=self._columns[column][1], row=self._rows[row][1], value=said
        )


def _align(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
