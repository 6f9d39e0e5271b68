"""The matrix of the regions and the statuses beside it: any number opens the links that it counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout

from cqi_desktop.domain.synergy import STATUSES
from cqi_desktop.domain.territory import Region
from cqi_desktop.store.synergy_list import SynergyLine
from cqi_desktop.store.synergy_matrix import NO_TERRITORY, OUTSIDE_TERRITORY
from cqi_desktop.translation import format_integer, format_money, translate
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.door_tables import DoorTable
from cqi_desktop.ui.widgets.labels import make_line
from cqi_desktop.ui.window_context import WindowContext

from .link_words import LINK_DOTS, pair_of_regions_name, region_name, status_label

Place = tuple[str, str]


class MatrixPanel(QFrame):
    """``pair_chosen`` gives the pair of a cell, or None when it was the one chosen; ``status_chosen`` a status."""

    pair_chosen = Signal(object)
    status_chosen = Signal(str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName(translate("Synergies", "Links by region"))
        self._context = context
        self._codes: tuple[str, ...] = ()
        self._pair: Place | None = None
        self._rows = QHBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 3)
        self._rows.setSpacing(0)
        self.matrix = self._matrix(context.scope.regions)
        self.statuses = DoorTable(
            context.themes, context.icons,
            (
                RowsColumn(translate("Synergies", "By status"), "status"),
                RowsColumn(translate("Synergies", "Links"), sample="123", is_number=True),
                RowsColumn(translate("Synergies", "Value"), sample="294 750 $", is_number=True),
            ),
            translate("Synergies", "Links by status"),
        )  # fmt: skip
        self.statuses.door_opened.connect(self.status_opened)
        self._rows.addWidget(self.matrix, 3, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(make_line(vertical=True, tone="border"))
        self._rows.addWidget(self.statuses, 2, Qt.AlignmentFlag.AlignTop)

    def _matrix(self, regions: Sequence[Region], others: Sequence[str] = ()) -> DoorTable:
        self._codes = (*(region.code for region in regions), *others)
        names = [region_name(code, regions) for code in self._codes]
        columns = (
            RowsColumn(translate("Synergies", "Region")),
            *(RowsColumn(name, sample="123", is_number=True) for name in names),
        )
        table = DoorTable(
            self._context.themes, self._context.icons, columns, translate("Synergies", "Links, region by region")
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.door_opened.connect(self.cell_opened)
        return table

    def show_links(
        self, counts: Mapping[Place, int], lines: Sequence[SynergyLine], pair: Place | None, regions: Sequence[Region]
    ) -> None:
        """``counts`` by pair of regions (rule 14), ``lines`` those that the statuses count."""
        others = [code for code in (OUTSIDE_TERRITORY, NO_TERRITORY) if any(code in place for place in counts)]
        if self._codes != (*(region.code for region in regions), *others):
            self._renew(regions, others)
        self._pair = pair
        self.matrix.show_rows([self._row(place, counts, regions) for place in range(len(self._codes))])
        self.statuses.show_rows(_status_rows(lines))
        for table in (self.matrix, self.statuses):
            table.fit_height()
            table.setMinimumWidth(_least_width(table))
        self.setFixedHeight(max(self.matrix.height(), self.statuses.height()) + 6)
        if not self.matrix.currentIndex().isValid():
            self.matrix.setCurrentIndex(self.matrix.rows.index(0, 1))

    def _renew(self, regions: Sequence[Region], others: Sequence[str]) -> None:
        """The team has other regions: a table with their columns."""
        old = self.matrix
        self.matrix = self._matrix(regions, others)
        self._rows.replaceWidget(old, self.matrix)
        old.hide()
        old.deleteLater()

    def _row(self, place: int, counts: Mapping[Place, int], regions: Sequence[Region]) -> Row:
        code = self._codes[place]
        cells = [Cell(region_name(code, regions), "text2")]
        for number, other in enumerate(self._codes):
            pair: Place = (code, other) if code < other else (other, code)
            count = counts.get(pair, 0)
            if number < place:
                cells.append(Cell(spoken=translate("Synergies", "see the row above")))
                continue
            told = translate("Synergies", "{pair}: %Ln link(s)", "", count)
            is_chosen = pair == self._pair
            cells.append(
                Cell(
                    format_integer(count), "link" if count or is_chosen else "text3", is_strong=code != other,
                    spoken=told.format(pair=pair_of_regions_name(pair, regions))
                    + (" · " + translate("Synergies", "chosen") if is_chosen else ""),
                    ground="synBg" if is_chosen else "",
                )
            )  # fmt: skip
        return Row(tuple(cells), code)

    @Slot(object, int)
    def cell_opened(self, code: str, column: int) -> None:
        if column < 1:
            return
        other = self._codes[column - 1]
        pair: Place = (code, other) if code < other else (other, code)
        self.pair_chosen.emit(None if pair == self._pair else pair)

    @Slot(object, int)
    def status_opened(self, status: str, column: int) -> None:
        del column
        self.status_chosen.emit(status)


def _least_width(table: DoorTable) -> int:
    """What shows every column: the one that stretches as wide as its title and its texts."""
    metrics = table.fontMetrics()
    width = 6
    for number, column in enumerate(table.rows.columns):
        if column.sample:
            width += table.header.sectionSize(number)
        else:
            texts = [column.title, *(row.cells[number].text for row in table.rows.rows)]
            dot = 14 if column.kind == "status" else 0
            width += max(metrics.horizontalAdvance(text) for text in texts) + dot + (26 if number == 0 else 18)
    return width


def _status_rows(lines: Sequence[SynergyLine]) -> list[Row]:
    counts = Counter(line.status for line in lines)
    rows = []
    for status in STATUSES:
        values = [line.value_cents for line in lines if line.status == status and line.value_cents is not None]
        tone = "link" if counts[status] else "text3"
        rows.append(
            Row(
                (
                    Cell(status_label(status), dot=LINK_DOTS[status]),
                    Cell(format_integer(counts[status]), tone, is_strong=True),
                    Cell(format_money(sum(values)) if values else "", "text2"),
                ),
                status,
            )
        )
    return rows
