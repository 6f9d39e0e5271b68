"""What a cross table is of: its view, rows, columns, what is counted and over how many years; then copy and export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from cqi_desktop.domain.cross_table import YEARS_OFFERED, Axis, CrossMeasure, CrossTable, cross_table_from
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate
from cqi_desktop.ui.list_views import BuiltInView
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.flow_layout import FlowLayout
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.widgets.view_button import ViewButton, ViewEntry
from cqi_desktop.ui.window_context import WindowContext

from .cross_words import axis_label, measure_label

PAGE = "cross"


class _CrossBuiltIn(BuiltInView):
    """A table that every book has."""

    @property
    def definition(self) -> dict[str, Any]:
        return dict(self.filters)


def built_in_tables(context: WindowContext) -> Sequence[BuiltInView]:
    del context
    return [
        _CrossBuiltIn("all", QT_TRANSLATE_NOOP("Views", "MRC and services"), CrossTable().as_json()),
        _CrossBuiltIn(
            "years", QT_TRANSLATE_NOOP("Views", "Services over three years"),
            CrossTable(Axis.SERVICE, Axis.YEAR, CrossMeasure.COMPANIES, 3).as_json(),
        ),
        _CrossBuiltIn(
            "advisers", QT_TRANSLATE_NOOP("Views", "Hours by adviser and funder"),
            CrossTable(Axis.ADVISER, Axis.FUNDER, CrossMeasure.HOURS).as_json(),
        ),
        _CrossBuiltIn(
            "sectors", QT_TRANSLATE_NOOP("Views", "Sectors and markets"),
            CrossTable(Axis.SECTOR, Axis.MARKET).as_json(),
        ),
        _CrossBuiltIn(
            "sizes", QT_TRANSLATE_NOOP("Views", "Companies by number of employees"),
            CrossTable(Axis.SIZE, Axis.REGION).as_json(),
        ),
    ]  # fmt: skip


class CrossViewButton(ViewButton):
    """The saved tables. They have no number of records, and are not pinned: they are views of a page, not a list."""

    acts = ("save", "save_as", "duplicate", "rename", "trash")

    def is_same(self, view: Mapping[str, Any], shown: Mapping[str, Any]) -> bool:
        return cross_table_from(view) == cross_table_from(shown)

    def _counting(self, entries: Sequence[ViewEntry]) -> Callable[[Progress], dict[str, int]]:
        del entries

        def work(progress: Progress) -> dict[str, int]:
            progress.check_cancelled()
            return {}

        return work


class CrossChoices(QWidget):
    """``changed`` gives the CrossTable asked for."""

    changed = Signal(object)
    copy_asked = Signal()
    export_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        themes, icons = context.themes, context.icons
        self.table = CrossTable()
        self._is_filling = False
        self.views = CrossViewButton(context, PAGE, built_in_tables)
        self.views.chosen.connect(self.view_chosen)
        self.rows_box = self._box(translate("Cross", "Rows"))
        self.columns_box = self._box(translate("Cross", "Columns"))
        self.years_box = self._box(translate("Cross", "Period"))
        self.turn_button = make_button(icons, "", "swap-horizontal", small=True)
        said = translate("Cross", "Exchange rows and columns")
        self.turn_button.setToolTip(said)
        self.turn_button.setAccessibleName(said)
        self.turn_button.clicked.connect(self.turn_pressed)
        measures = [(measure.value, measure_label(measure)) for measure in CrossMeasure]
        self.measure_switch = SegmentSwitch(themes, measures, translate("Cross", "What is counted"))
        self.measure_switch.chosen.connect(self.measure_chosen)
        self.copy_button = make_button(icons, translate("Cross", "Copy"), "content-copy", small=True)
        self.export_button = make_button(icons, translate("Cross", "Export to Excel…"), "tray-arrow-up", small=True)
        self.copy_button.clicked.connect(self.copy_asked)
        self.export_button.clicked.connect(self.export_asked)
        self._fill()
        self._build()
        self.show_table(self.table)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.view().setAccessibleName(name)
        box.currentIndexChanged.connect(self.box_changed)
        return box

    def _fill(self) -> None:
        self._is_filling = True
        self.columns_box.addItem(translate("Cross", "None"), "")
        for axis in Axis:
            self.rows_box.addItem(axis_label(axis), axis.value)
            self.columns_box.addItem(axis_label(axis), axis.value)
        for number in YEARS_OFFERED:
            text = translate("Cross", "%Ln year(s)", "", number) if number > 1 else translate("Cross", "The year")
            self.years_box.addItem(text, number)
        self._is_filling = False

    def _build(self) -> None:
        left = QWidget()
        flow = FlowLayout(left, 10)
        flow.addWidget(self.views)
        for box in (self.rows_box, self.columns_box):
            flow.addWidget(_labelled(box))
        flow.addWidget(self.turn_button)
        flow.addWidget(self.measure_switch)
        flow.addWidget(_labelled(self.years_box))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(left, 1)
        row.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_table(self, table: CrossTable) -> None:
        """Show what ``table`` is of, without asking for it."""
        self.table = table
        self._is_filling = True
        self.rows_box.setCurrentIndex(self.rows_box.findData(table.rows.value))
        self.columns_box.setCurrentIndex(self.columns_box.findData(table.columns.value if table.columns else ""))
        self.years_box.setCurrentIndex(self.years_box.findData(table.years))
        self.measure_switch.choose(table.measure.value)
        self._is_filling = False
        self.turn_button.setEnabled(table.columns is not None)
        self.views.show_current(table.as_json())

    def _ask(self, table: CrossTable) -> None:
        if table != self.table:
            self.show_table(table)
            self.changed.emit(table)

    @Slot(int)
    def box_changed(self, place: int) -> None:
        if self._is_filling or place < 0:
            return
        box = self.sender()
        if box is self.rows_box:
            self._ask(self.table.with_axis("rows", Axis(self.rows_box.currentData())))
        elif box is self.columns_box:
            chosen = self.columns_box.currentData()
            self._ask(self.table.with_axis("columns", Axis(chosen) if chosen else None))
        else:
            self._ask(cross_table_from({**self.table.as_json(), "years": self.years_box.currentData()}))

    @Slot(str)
    def measure_chosen(self, measure: str) -> None:
        if not self._is_filling:
            self._ask(cross_table_from({**self.table.as_json(), "measure": measure}))

    @Slot()
    def turn_pressed(self) -> None:
        self._ask(self.table.turned())

    @Slot(object)
    def view_chosen(self, definition: Mapping[str, Any]) -> None:
        table = cross_table_from(definition)
        is_other = table != self.table
        self.show_table(table)
        if is_other:
            self.changed.emit(table)


def _labelled(box: QComboBox) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    label = make_label(box.accessibleName(), "small", "text2")
    label.setBuddy(box)
    row.addWidget(label)
    row.addWidget(box)
    return holder
