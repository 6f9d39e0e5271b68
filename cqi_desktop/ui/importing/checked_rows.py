"""The rows of a list being checked, read from the preview as they come on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from cqi_desktop.exchange.assisted_import import ImportPreview, RowPreview, Verdict
from cqi_desktop.exchange.column_matches import ColumnMatch
from cqi_desktop.exchange.grids import NumberedRow
from cqi_desktop.exchange.import_preview import shown_cell
from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.models.roles import GROUND_ROLE, KEY_ROLE, STRONG_ROLE, TONE_ROLE

from .import_words import field_title
from .row_words import whole_text

ROOT = QModelIndex()
# Rows kept once read: what is on the screen, and what was a moment ago.
_KEPT = 2_000
_STATES = (Verdict.ERROR, Verdict.LIKELY_DOUBLE)


class CheckedRows(QAbstractTableModel):
    """Columns: the number of the row, those of the file, then the verdict. ``corrected`` gives row, place and text."""

    corrected = Signal(int, int, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.columns: tuple[ColumnMatch, ...] = ()
        self.numbers: list[int] = []
        self._preview: ImportPreview | None = None
        self._raw: dict[int, RowPreview] = {}
        self._read: dict[int, RowPreview] = {}

    # --- what is shown -------------------------------------------------------------------------------------

    def show_preview(self, columns: Sequence[ColumnMatch], preview: ImportPreview, numbers: Sequence[int]) -> None:
        """The rows ``numbers`` of a preview."""
        self._replace(columns, preview, {}, numbers)

    def show_raw(self, columns: Sequence[ColumnMatch], rows: Sequence[NumberedRow]) -> None:
        """Rows that cannot be checked yet: a column is missing, or the check was stopped."""
        raw = {
            number: RowPreview(number, Verdict.SAME, tuple(map(shown_cell, cells)), (), (), (), (), None)
            for number, cells in rows
        }  # fmt: skip
        self._replace(columns, None, raw, list(raw))

    def _replace(
        self,
        columns: Sequence[ColumnMatch],
        preview: ImportPreview | None,
        raw: dict[int, RowPreview],
        numbers: Sequence[int],
    ) -> None:
        self.beginResetModel()
        self.columns, self._preview, self._raw = tuple(columns), preview, raw
        self.numbers, self._read = list(numbers), {}
        self.endResetModel()

    def forget_row(self, number: int) -> None:
        """A row was checked again: read it anew."""
        self._read.pop(number, None)
        row = self.place_of(number)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.verdict_column))

    def place_of(self, number: int) -> int:
        """Where the row of that number of the file stands, -1 when it is not shown."""
        from bisect import bisect_left

        at = bisect_left(self.numbers, number)
        return at if at < len(self.numbers) and self.numbers[at] == number else -1

    @property
    def verdict_column(self) -> int:
        return len(self.columns) + 1

    @property
    def is_checked(self) -> bool:
        return self._preview is not None

    def row_at(self, row: int) -> RowPreview | None:
        """All about the row at a place of the table."""
        if not 0 <= row < len(self.numbers):
            return None
        number = self.numbers[row]
        if self._preview is None:
            return self._raw[number]
        found = self._read.get(number)
        if found is None:
            if len(self._read) >= _KEPT:
                self._read.clear()
            found = self._read[number] = self._preview.row(number)
        return found

    def column_of_place(self, place: int) -> int:
        """The column of the table that shows a column of the file."""
        return next((at for at, match in enumerate(self.columns, 1) if match.place == place), 0)

    # --- the model -----------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section == 0 else Qt.AlignmentFlag.AlignLeft
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return translate("ImportDialog", "Row")
        if section == self.verdict_column:
            return translate("ImportDialog", "Check")
        return self._header(self.columns[section - 1])

    def _header(self, match: ColumnMatch) -> str:
        return match.header or translate("ImportDialog", "(no header)")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.is_checked and 0 < index.column() < self.verdict_column:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == KEY_ROLE:
            return row
        if index.column() == 0:
            return self._number_data(row, role)
        if index.column() == self.verdict_column:
            return self._verdict_data(row, role)
        return self._cell_data(row, self.columns[index.column() - 1], role)

    def _number_data(self, row: RowPreview, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row.number)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight
        if role == TONE_ROLE:
            return "text3"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = whole_text(row) if self.is_checked else ""
            return translate("ImportDialog", "Row {number}: {state}").format(number=row.number, state=said)
        return None

    def _verdict_data(self, row: RowPreview, role: int) -> Any:
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role in texts and self.is_checked:
            return whole_text(row)
        return None

    def _cell_data(self, row: RowPreview, match: ColumnMatch, role: int) -> Any:
        text = row.cells[match.place] if match.place < len(row.cells) else ""
        changed = next((one for one in row.differences if one.place == match.place), None)
        is_wrong = row.verdict in _STATES and any(error.place == match.place for error in row.errors)
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.DisplayRole:
            flat = " ".join(text.split())
            is_update = changed is not None and changed.before and row.verdict is Verdict.UPDATE
            return f"{changed.before} → {changed.after}" if is_update and changed else flat
        if role == Qt.ItemDataRole.ToolTipRole:
            return text if len(text) > 12 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, match, self._cell_data(row, match, Qt.ItemDataRole.DisplayRole), is_wrong)
        return self._look(row, match, role, is_wrong, changed is not None and row.verdict is Verdict.UPDATE)

    def _spoken(self, row: RowPreview, match: ColumnMatch, text: str, is_wrong: bool) -> str:
        parts = [self._header(match), text or translate("ImportDialog", "empty")]
        if match.field is not None and field_title(match.field) != match.header:
            parts.insert(1, field_title(match.field))
        if is_wrong:
            parts.append(whole_text(row))
        return ", ".join(parts)

    def _look(self, row: RowPreview, match: ColumnMatch, role: int, is_wrong: bool, is_changed: bool) -> Any:
        if is_wrong:
            token = "err" if row.verdict is Verdict.ERROR else "warn"
            return {TONE_ROLE: token, GROUND_ROLE: f"{token}Bg", STRONG_ROLE: True}.get(int(role))
        if is_changed:
            return {TONE_ROLE: "info", GROUND_ROLE: "infoBg"}.get(int(role))
        if role == TONE_ROLE:
            return "text3" if match.field is None or row.verdict is Verdict.LEFT_OUT else "text"
        return None

    def setData(self, index: QModelIndex | AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        row, text = self.row_at(index.row()), str(value).strip()
        if row is None or text == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        self.corrected.emit(row.number, self.columns[index.column() - 1].place, text)
        return True
