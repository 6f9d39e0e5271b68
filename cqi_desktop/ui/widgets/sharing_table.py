"""A table typed over in place whose columns share its width: names first, what is left to the last; no side scroll."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHeaderView

from cqi_desktop.ui.delegates.status_cell import DOT_SIZE
from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN, FIRST_CELL_MARGIN
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.rows_model import Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource

from .editable_table import EditableTable
from .shared_widths import Wish, shared_widths

# The longest texts are measured, not thousands of them.
_MOST_MEASURED = 40


@dataclass(frozen=True, slots=True)
class Share:
    """``least`` characters stay readable; the lowest ``rank`` is whole first. A column without a share is whole."""

    least: int
    rank: int


class SharingTable(EditableTable):
    """Where even the least does not fit, the spare columns are left out, the last one first."""

    def __init__(
        self,
        themes: ThemeSource,
        icons: Icons,
        columns: Sequence[RowsColumn],
        editable: Collection[int],
        name: str,
        shares: Mapping[int, Share],
    ) -> None:
        self._shares = dict(shares)
        self._whole: dict[int, int] = {}
        super().__init__(themes, icons, columns, editable, name)

    def show_rows(self, rows: Sequence[Row]) -> None:
        super().show_rows(rows)
        self._measure()
        self._share_width()

    @Slot()
    def _fit_columns(self) -> None:
        for number in range(len(self.rows.columns)):
            self.header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
        self._measure()
        self._share_width()

    def _measure(self) -> None:
        """The width at which each column shows every text of the rows."""
        theme = self._themes.current
        for number, column in enumerate(self.rows.columns):
            cells = [row.cells[number] for row in self.rows.rows if not row.is_heading and number < len(row.cells)]
            metrics = theme.metrics("body", any(cell.is_strong for cell in cells))
            longest = sorted({cell.text for cell in cells}, key=len, reverse=True)[:_MOST_MEASURED]
            title = theme.metrics("small", True).horizontalAdvance(column.title)
            widths = [metrics.horizontalAdvance(text) for text in (*longest, column.sample)]
            self._whole[number] = max(*widths, title) + self._around(number) + 2

    def _around(self, number: int) -> int:
        before = FIRST_CELL_MARGIN if number == 0 else CELL_MARGIN
        return before + CELL_MARGIN + (DOT_SIZE + 6 if self.rows.columns[number].kind == "status" else 0)

    def _leave_out_spare_columns(self) -> None:
        """Called at each new width."""
        self._share_width()

    def _keep_readable(self) -> None:
        """The columns share the width: nothing scrolls sideways."""

    def _share_width(self) -> None:
        if not self._whole:
            return
        columns, room = self.rows.columns, self.viewport().width()
        shown = list(range(len(columns)))
        for number in [number for number in reversed(shown) if columns[number].is_spare]:
            if sum(self._least(place) for place in shown) > room:
                shown.remove(number)
        wishes = [Wish(self._least(number), self._whole[number], self._rank(number)) for number in shown]
        for number, width in zip(shown, shared_widths(room, wishes), strict=True):
            self.header.resizeSection(number, width)
        for number, column in enumerate(columns):
            if column.is_spare:
                self.setColumnHidden(number, number not in shown)

    def _rank(self, number: int) -> int:
        return self._shares[number].rank if number in self._shares else 0

    def _least(self, number: int) -> int:
        if number not in self._shares:
            return self._whole[number]
        wanted = self._themes.current.metrics("body").averageCharWidth() * self._shares[number].least
        return min(self._whole[number], wanted + self._around(number))

    @Slot()
    def fit_height(self) -> None:
        """The table scrolls by itself, whatever its length."""
