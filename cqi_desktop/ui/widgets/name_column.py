"""A name and what is said of it share what the other columns of a small table leave them."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView

from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN, FIRST_CELL_MARGIN
from cqi_desktop.ui.theme import Theme

from .rows_table import RowsTable
from .shared_widths import Wish, shared_widths


def fit_name_column(table: RowsTable, theme: Theme, name: int, other: int) -> None:
    """Give the column ``name`` the width of its longest text, in weight 600, at most half of what both have.

    When what ``other`` says leaves more, it has more; ``other`` stretches over the rest.
    """
    header, columns = table.header, range(len(table.rows.columns))
    lines = [row.cells for row in table.rows.rows if not row.is_heading and len(row.cells) > max(name, other)]
    if not lines:
        return
    strong, plain = theme.metrics("body", True), theme.metrics()
    margins = (FIRST_CELL_MARGIN if name == 0 else CELL_MARGIN) + CELL_MARGIN + 2
    wide = max(strong.horizontalAdvance(cells[name].text) for cells in lines) + margins
    rest = max(plain.horizontalAdvance(cells[other].text) for cells in lines) + 2 * CELL_MARGIN + 2
    taken = sum(header.sectionSize(each) for each in columns
                if each not in (name, other) and not table.isColumnHidden(each))  # fmt: skip
    room = table.viewport().width() - taken
    half = room // 2
    wishes = [Wish(min(wide, half), wide, rank=1), Wish(min(rest, room - half), rest, rank=0)]
    header.setSectionResizeMode(name, QHeaderView.ResizeMode.Fixed)
    header.resizeSection(name, shared_widths(room, wishes)[0])
