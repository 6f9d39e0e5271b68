"""A small table as plain rows: cells that say their text, tone and dot. For lists short enough to be read whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.table_cell import AnyIndex

from .roles import (
    AFTER_ROLE,
    DOT_ROLE,
    GROUND_ROLE,
    HEADING_ROLE,
    KEY_ROLE,
    MINE_ROLE,
    STRONG_ROLE,
    TONE_ROLE,
)

ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class RowsColumn:
    """A column: ``kind`` is text, status, avatar or link; ``sample`` is the widest usual text, empty to stretch.

    A spare column is left out where the others lack room.
    """

    title: str
    kind: str = "text"
    sample: str = ""
    is_number: bool = False
    is_spare: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows. ``spoken`` is its tooltip and what is read aloud, when the text says less.

    ``ground`` is the token of its ground when it is not that of the row.
    """

    text: str = ""
    tone: str = "text"
    is_strong: bool = False
    dot: str = ""
    is_mine: bool = False
    spoken: str = ""
    after: str = ""
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """``key`` is whatever the page needs to act on the row; a heading has one cell over all the columns.

    A locked row is not typed over where the others are, such as a total.
    """

    cells: tuple[Cell, ...]
    key: Any = None
    is_heading: bool = False
    is_locked: bool = False


class RowsModel(QAbstractTableModel):
    def __init__(self, columns: Sequence[RowsColumn], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def key_at(self, row: int) -> Any:
        return self.rows[row].key if 0 <= row < len(self.rows) else None

    def row_of(self, key: Any) -> int:
        """The first row of that key, -1 when there is none."""
        return next((number for number, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.AccessibleTextRole:  # a column of buttons is read too
            return column.title or translate("RowsTable", "Action")
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = row.cells[index.column()] if index.column() < len(row.cells) else Cell()
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return None if row.is_heading else _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.spoken or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = cell.spoken or cell.text or translate("RowsTable", "none")
            return said if row.is_heading or not column.title else f"{column.title}, {said}"
        return {
            KEY_ROLE: row.key,
            AFTER_ROLE: cell.after,
            HEADING_ROLE: row.is_heading,
            STRONG_ROLE: cell.is_strong,
            TONE_ROLE: cell.tone,
            DOT_ROLE: cell.dot,
            MINE_ROLE: cell.is_mine,
            GROUND_ROLE: cell.ground or ("alt" if row.is_heading or row.is_locked else "base"),
        }.get(int(role))


def _alignment(column: RowsColumn) -> Qt.AlignmentFlag:
    if column.kind == "avatar":
        return Qt.AlignmentFlag.AlignHCenter
    return Qt.AlignmentFlag.AlignRight if column.is_number or column.kind == "link" else Qt.AlignmentFlag.AlignLeft
