"""The links on the map of the MRC: how many touch each of them, an arc for those between two, the latest result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cqi_desktop.domain.figures import Figure, Status
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.round_breaks import class_of, round_breaks
from cqi_desktop.domain.territory import Region
from cqi_desktop.store.reference import territory
from cqi_desktop.store.synergy_list import SynergyLine, arcs_between
from cqi_desktop.translation import format_date, format_money, translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.breakdown_model import Place, ShownFigure
from cqi_desktop.ui.models.map_values import MapValues, MrcValue, RegionTotal, arc_words, short_text
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_elided_label, make_line
from cqi_desktop.ui.widgets.map_legend import MapLegend
from cqi_desktop.ui.widgets.map_panel import RegionTotals
from cqi_desktop.ui.widgets.mrc_map import MrcMap
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.widgets.rows_table import RowsTable

from .link_words import pair_name

_INSET = 12
_LINKS = INDICATOR_BY_CODE["synergy_links"]


def link_map_values(lines: Sequence[SynergyLine], regions: Sequence[Region], year: FiscalYear) -> MapValues:
    """How many links touch each MRC and each region of the year, a link within one counted once; their arcs."""
    by_mrc = Counter(code for line in lines for code in {line.mrc_a, line.mrc_b} if code)
    by_region = Counter(code for line in lines for code in {line.region_a, line.region_b} if code)
    breaks = round_breaks(max(by_mrc.values(), default=0))
    mrcs, totals = [], []
    for region in regions:
        served = region.served_from is None or region.served_from <= year.end
        known = territory().mrcs_of(region.code, year.end)
        figure = Figure(
            _LINKS.code,
            Status.COUNTED if served else Status.NOT_APPLICABLE,
            by_region[region.code] if served else None,
            {mrc.code: by_mrc[mrc.code] if served else None for mrc in known},
        )
        total = ShownFigure(_LINKS, figure, Place(0, region.code), region.name, year.label)
        totals.append(RegionTotal(region.code, region.name, total, short_text(total)))
        for mrc in known:
            shown = ShownFigure(_LINKS, figure, Place(0, region.code, mrc.code), mrc.name, year.label)
            step = None if shown.value is None else class_of(shown.value, breaks)
            mrcs.append(MrcValue(mrc.code, mrc.name, region.code, region.name, shown, short_text(shown), step))
    return MapValues(_LINKS, breaks, tuple(mrcs), tuple(totals), arcs_between(lines))


class LinksMapPanel(Panel):
    """``place_opened`` gives a region and an MRC (empty for the whole region), ``result_opened`` a link."""

    place_opened = Signal(str, str)
    reach_changed = Signal()
    result_opened = Signal(object)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(translate("Synergies", "Links by MRC"))
        self.between_box = QCheckBox(translate("Synergies", "Between regions only"))
        self.between_box.setChecked(True)
        self.between_box.setMinimumHeight(24)
        self.between_box.toggled.connect(self.reach_changed)
        self.table_button = QToolButton()
        self.table_button.setCheckable(True)
        told = translate("Synergies", "See as a table")
        self.table_button.setAccessibleName(told)
        self.table_button.setToolTip(told)
        icons.dress(self.table_button, "table")
        self.table_button.toggled.connect(self.table_toggled)
        self.head.addWidget(self.between_box)
        self.head.addWidget(self.table_button)
        self.map = MrcMap(themes)
        self.map.setAccessibleName(translate("Synergies", "Map of the links by MRC"))
        self.map.mrc_opened.connect(self.mrc_opened)
        self.legend = MapLegend(themes, self.map)
        self.totals = RegionTotals(self.map)
        self.totals.figure_opened.connect(self.total_opened)
        self.table = RowsTable(
            themes, icons,
            (
                RowsColumn(translate("Synergies", "MRC")),
                RowsColumn(translate("Synergies", "Region"), sample="Centre-du-Québec"),
                RowsColumn(translate("Synergies", "Links"), "link", sample="1 234"),
                RowsColumn(translate("Synergies", "With"), is_spare=True),
            ),
            translate("Synergies", "Links by MRC"),
        )  # fmt: skip
        self.table.acted.connect(self.mrc_opened)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.map)
        self.stack.addWidget(self.table)
        self.rows.addWidget(self.stack, 1)
        self.rows.addWidget(make_line())
        self.rows.addWidget(self._result_line(icons))

    def _result_line(self, icons: Icons) -> QWidget:
        """What the links came to last."""
        self.result_title = make_elided_label("body", strong=True)
        self.result_detail = make_elided_label("small", "text2")
        icon = QLabel()
        icon.setPixmap(icons.pixmap("handshake-outline", "syn"))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.result_title)
        texts.addWidget(self.result_detail)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(15, 8, 15, 6)
        row.setSpacing(8)
        row.addWidget(icon)
        row.addLayout(texts, 1)
        return line

    # --- what is shown -------------------------------------------------------------------------------------

    def show_links(self, values: MapValues, region: str, counts: tuple[int, int]) -> None:
        """``counts``: the links between regions, and all of them."""
        between, every = counts
        said = translate("Synergies", "{between} out of %Ln", "", every)
        self.more.setText(said.format(between=between))
        self.more.setToolTip(translate("Synergies", "Links between regions, out of all those of the year"))
        self.map.show_values(values, region)
        self.legend.show_values(values)
        self.totals.show_values(values, region)
        self.legend.show()
        self.totals.show()
        self._fill_table(values)
        self.place_corners()

    def show_result(self, line: SynergyLine | None) -> None:
        if line is None or line.concluded_on is None:
            self.result_title.setText(translate("Synergies", "No link concluded in the year yet"))
            self.result_detail.setText(translate("Synergies", "A link that comes to something is shown here."))
            return
        self.result_title.setText(
            translate("Synergies", "Latest result · {companies}").format(companies=pair_name(line))
        )
        value = format_money(line.value_cents) if line.value_cents is not None else ""
        concluded = translate("Synergies", "concluded on {day}").format(day=format_date(line.concluded_on))
        self.result_detail.setText(" · ".join(part for part in (line.market, value, concluded) if part))

    def _fill_table(self, values: MapValues) -> None:
        rows = []
        for value in values.mrcs:
            arcs = [arc for arc in values.arcs if value.code in (arc.mrc_a, arc.mrc_b)]
            told = "\n".join(arc_words(arc, values) for arc in arcs)
            ends = [arc.mrc_b if arc.mrc_a == value.code else arc.mrc_a for arc in arcs]
            names = [found.name if (found := values.of(end)) else end for end in ends]
            tone = "link" if value.shown.opens and value.shown.value else "text3"
            cells = (
                Cell(value.name, is_strong=True),
                Cell(value.region_name, "text2"),
                Cell(value.text, tone, spoken=value.spoken),
                Cell(", ".join(names), "text2", spoken=told),
            )
            rows.append(Row(cells, value.code))
        self.table.show_rows(rows)

    def place_corners(self) -> None:
        self.totals.resize(self.totals.sizeHint())
        self.legend.move(_INSET, self.map.height() - self.legend.height() - _INSET + 4)
        self.totals.move(self.map.width() - self.totals.width() - _INSET, _INSET - 4)
        self.map.corners_moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rows.activate()
        self.place_corners()

    # --- doors ---------------------------------------------------------------------------------------------

    @Slot(bool)
    def table_toggled(self, shown: bool) -> None:
        self.stack.setCurrentIndex(1 if shown else 0)

    @Slot(object)
    def mrc_opened(self, code: str) -> None:
        value = self.map.values.of(code) if self.map.values else None
        if value is not None and value.shown.opens:
            self.place_opened.emit(value.region, code)

    @Slot(object)
    def total_opened(self, shown: ShownFigure) -> None:
        self.place_opened.emit(shown.place.region or "", "")

    def shown_view(self) -> QWidget:
        return self.table if self.table_button.isChecked() else self.map
