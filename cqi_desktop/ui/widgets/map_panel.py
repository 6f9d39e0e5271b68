"""The map in its frame: the indicator to choose, synergies or not, totals of regions, the same as a table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QMenu, QPushButton, QStackedWidget, QToolButton, QWidget

from cqi_desktop.domain.indicators import Indicator
from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.breakdown_model import ShownFigure
from cqi_desktop.ui.models.map_values import MAP_INDICATORS, MapValues, arc_words, indicator_name, unit_words
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource

from .labels import make_label
from .map_legend import MapLegend
from .mrc_map import CORNER, MrcMap
from .panel import Panel
from .rows_table import RowsTable
from .two_tone_button import TwoToneButton

_INSET = 12


class RegionTotals(QWidget):
    """Name and figure of each region, over the corner of the map that nothing fills."""

    figure_opened = Signal(object)  # ShownFigure

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(CORNER)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(0)
        self.buttons: list[QPushButton] = []
        self._figures: list[ShownFigure] = []

    def show_values(self, values: MapValues, region: str) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons, self._figures = [], []
        for row, total in enumerate(values.regions):
            is_chosen = total.code == region
            name = make_label(total.name, "small", "link" if is_chosen else "text2", strong=is_chosen)
            value = self._value(total.shown, total.text, total.name)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
            name.show()
            value.show()

    def _value(self, shown: ShownFigure, text: str, name: str) -> QWidget:
        if not (shown.opens and shown.value):
            return make_label(text, "body", "text2", strong=True)
        button = QPushButton(text)
        button.setProperty("link", True)
        button.setMinimumWidth(24)
        font = button.font()
        font.setWeight(font.Weight.DemiBold)
        button.setFont(font)
        button.setAccessibleName(f"{name}, {text}")
        button.setToolTip(translate("Map", "See the records of {region}").format(region=name))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("place", len(self._figures))
        button.clicked.connect(self.value_pressed)
        self.buttons.append(button)
        self._figures.append(shown)
        return button

    @Slot()
    def value_pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self.figure_opened.emit(self._figures[int(button.property("place"))])


class MapPanel(Panel):
    """``indicator_chosen`` gives its code, ``figure_opened`` the figure of an MRC or a region."""

    indicator_chosen = Signal(str)
    figure_opened = Signal(object)
    current_changed = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(translate("Map", "Map of the MRC"))
        self.indicator = MAP_INDICATORS[0]
        # Those of the year on show, the team's own included.
        self.offered: tuple[Indicator, ...] = MAP_INDICATORS
        self.title.hide()
        self.chooser = TwoToneButton(themes, icons, "", indicator_name(self.indicator))
        self.chooser.setAccessibleName(translate("Map", "Indicator of the map"))
        self.chooser.clicked.connect(self.chooser_pressed)
        self.head.insertWidget(0, self.chooser)
        self.head.setContentsMargins(7, 0, 8, 0)
        self.arcs_box = QCheckBox(translate("Map", "Synergies"))
        self.arcs_box.setChecked(True)
        self.arcs_box.setMinimumHeight(24)
        self.arcs_box.setToolTip(translate("Map", "Links proposed or concluded in the year, between two MRC"))
        self.arcs_box.toggled.connect(self.arcs_toggled)
        self.table_button = QToolButton()
        self.table_button.setCheckable(True)
        told = translate("Map", "See as a table")
        self.table_button.setAccessibleName(told)
        self.table_button.setToolTip(told)
        icons.dress(self.table_button, "table")
        self.table_button.toggled.connect(self.table_toggled)
        self.head.addWidget(self.arcs_box)
        self.head.addWidget(self.table_button)
        self.map = MrcMap(themes)
        self.map.setAccessibleName(translate("Map", "Map of the MRC"))
        self.map.mrc_opened.connect(self.mrc_opened)
        self.map.current_changed.connect(self.current_changed)
        self.legend = MapLegend(themes, self.map)
        self.totals = RegionTotals(self.map)
        self.totals.figure_opened.connect(self.figure_opened)
        self.table = self._table(themes, icons)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.map)
        self.stack.addWidget(self.table)
        self.rows.addWidget(self.stack, 1)

    def _table(self, themes: ThemeSource, icons: Icons) -> RowsTable:
        columns = (
            RowsColumn(translate("Map", "MRC")),
            RowsColumn(translate("Map", "Region"), sample="Centre-du-Québec"),
            RowsColumn(translate("Map", "Synergy links"), sample="123", is_number=True),
            RowsColumn(translate("Map", "Value"), "link", sample="1 234 567"),
        )
        table = RowsTable(themes, icons, columns, translate("Map", "Values by MRC"))
        table.acted.connect(self.mrc_opened)
        return table

    # --- what is shown -------------------------------------------------------------------------------------

    def show_values(self, values: MapValues, region: str) -> None:
        self.indicator = values.indicator
        name = indicator_name(values.indicator)
        self.chooser.value = name
        self.chooser.setAccessibleName(translate("Map", "Indicator of the map: {name}").format(name=name))
        self.chooser.updateGeometry()
        self.chooser.update()
        self.more.setText(unit_words(values.indicator.unit))
        self.map.show_values(values, region)
        self.legend.show_values(values)
        self.totals.show_values(values, region)
        self.legend.show()
        self.totals.show()
        self._fill_table(values)
        self.place_corners()

    def _fill_table(self, values: MapValues) -> None:
        rows = []
        for value in values.mrcs:
            arcs = [arc for arc in values.arcs if value.code in (arc.mrc_a, arc.mrc_b)]
            links = sum(arc.count for arc in arcs)
            told = "\n".join(arc_words(arc, values) for arc in arcs)
            tone = "link" if value.shown.opens else "text3"
            cells = (
                Cell(value.name, is_strong=True),
                Cell(value.region_name, "text2"),
                Cell(str(links) if links else "0", "text2" if links else "text3", spoken=told),
                Cell(value.text, tone, spoken=value.spoken),
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

    # --- choosing ------------------------------------------------------------------------------------------

    @Slot()
    def chooser_pressed(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for indicator in self.offered:
            action = menu.addAction(indicator_name(indicator))
            action.setData(indicator.code)
            action.setCheckable(True)
            action.setChecked(indicator.code == self.indicator.code)
        menu.triggered.connect(self.menu_chosen)
        menu.popup(self.chooser.mapToGlobal(QPoint(0, self.chooser.height() + 2)))

    @Slot(QAction)
    def menu_chosen(self, action: QAction) -> None:
        self.indicator_chosen.emit(str(action.data()))

    @Slot(bool)
    def arcs_toggled(self, shown: bool) -> None:
        self.map.show_arcs(shown)

    @Slot(bool)
    def table_toggled(self, shown: bool) -> None:
        self.stack.setCurrentIndex(1 if shown else 0)
        self.arcs_box.setEnabled(not shown)

    @Slot(object)
    def mrc_opened(self, code: str) -> None:
        value = self.map.values.of(code) if self.map.values else None
        if value is not None and value.shown.opens:
            self.figure_opened.emit(value.shown)

    def shown_view(self) -> QWidget:
        return self.table if self.table_button.isChecked() else self.map
