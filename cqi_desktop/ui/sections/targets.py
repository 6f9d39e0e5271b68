"""The targets of the fiscal year of the top bar: an indicator a line, a region or an MRC a column, typed in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Indicator, Unit
from cqi_desktop.domain.own_indicators import indicators_of_year
from cqi_desktop.store.figures import mrcs_in_force
from cqi_desktop.store.own_indicators import own_indicators_of
from cqi_desktop.store.targets import mrc_targets_of, remove_target, set_target, targets_of
from cqi_desktop.translation import format_number, language, translate, translate_marked
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.window_context import WindowContext

from .section import RefusedLine, SettingsSection

# What a column shows at its widest; less where there are many.
_WIDE_SAMPLE, _SAMPLE = "Centre-du-Québec", "12 345"
# Targets of the regions and of the territory; else the code of the region whose MRC are shown.
BY_REGION = ""


class TargetsSection(SettingsSection):
    reads: ClassVar[frozenset[str]] = frozenset({"target", "region", "setting", "own_indicator"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Targets"))
        self.refused = RefusedLine()
        # The places of the columns: a region and an MRC of it, or neither for the whole territory.
        self._places: list[tuple[str | None, str | None]] = []
        self._shown: tuple[str, FiscalYear] | None = None
        views = (
            (BY_REGION, translate("Settings", "Regions and territory")),
            *(
                (region.code, translate("Settings", "MRC: {region}").format(region=region.name))
                for region in context.scope.regions
            ),
        )
        self.switch = SegmentSwitch(context.themes, views, translate("Settings", "Places of the targets"))
        self.switch.chosen.connect(self.places_chosen)
        self.panel = Panel("")
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(15, 8, 15, 8)
        row.addWidget(self.switch)
        row.addStretch(1)
        self.panel.rows.addWidget(above)
        self._row_of_table = self.panel.rows.count()
        self.table = self._made([])
        self.panel.rows.addWidget(self.table)
        self.panel.rows.addWidget(self.refused)
        how = make_label(
            translate(
                "Settings",
                "An emptied cell has no target: its progress is not shown. The target of the territory is typed apart, "
                "and is not the sum of the regions: a company or an activity may count in several.",
            ),
            "small",
            "text3",
        )
        how.setWordWrap(True)
        how.setContentsMargins(15, 8, 15, 8)
        self.panel.rows.addWidget(how)
        self.add_panel(self.panel)
        self.end()

    def _made(self, names: Sequence[str]) -> EditableTable:
        table = EditableTable(
            self.context.themes,
            self.context.icons,
            (
                RowsColumn(translate("Settings", "Indicator")),
                *(
                    RowsColumn(name, sample=_SAMPLE if len(names) > 5 else _WIDE_SAMPLE, is_number=True)
                    for name in names
                ),
            ),
            range(1, len(names) + 1),
            translate("Settings", "Targets"),
        )
        table.edited.connect(self.target_edited)
        return table

    def _show_places(self, view: str, year: FiscalYear) -> None:
        """The columns are the places: others make another table."""
        if view == BY_REGION:
            regions = self.context.scope.regions
            self._places = [*((region.code, None) for region in regions), (None, None)]
            names = [*(region.name for region in regions), translate("Settings", "Territory")]
        else:
            mrcs = mrcs_in_force(self.context.book, year).get(view, ())
            self._places = [(view, mrc.code) for mrc in mrcs]
            names = [mrc.name for mrc in mrcs]
        self.panel.rows.removeWidget(self.table)
        self.table.deleteLater()
        self.table = self._made(names)
        self.panel.rows.insertWidget(self._row_of_table, self.table)
        self._shown = view, year

    @Slot(str)
    def places_chosen(self, view: str) -> None:
        del view
        self.refused.hide()
        self.refresh()

    def refresh(self) -> None:
        year, view = self.context.scope.year, self.switch.key
        if self._shown != (view, year):
            self._show_places(view, year)
        title = translate("Settings", "Targets of {year}").format(year=year.label)
        self.panel.title.setText(title)
        self.panel.setAccessibleName(title)
        self.panel.more.setText(translate("Settings", "the year is that of the top bar; Enter keeps and goes down"))
        self.table.rows.is_locked = self.context.book.read_only
        known = self._known(view, year)
        shown = [indicator for indicator in self._indicators() if view == BY_REGION or indicator.unit.has_mrc]
        self.table.show_rows([self._row(indicator, known) for indicator in shown])
        self.table.fit_height()

    def _indicators(self) -> tuple[Indicator, ...]:
        return indicators_of_year(own_indicators_of(self.context.book, self.context.scope.year))

    def _known(self, view: str, year: FiscalYear) -> dict[tuple[str, str | None, str | None], int]:
        book = self.context.book
        if view == BY_REGION:
            return {(row.indicator, row.region, None): row.value for row in targets_of(book, year)}
        return {(code, view, mrc): value for (code, mrc), value in mrc_targets_of(book, year, view).items()}

    def _row(self, indicator: Indicator, known: dict[tuple[str, str | None, str | None], int]) -> Row:
        label = translate_marked("Indicator", indicator.label)
        shown = f"\u2003{label}" if indicator.part_of else label
        unit = {Unit.HOURS: "h", Unit.DOLLARS: "$"}.get(indicator.unit, "")
        first = Cell(shown, "text2" if indicator.part_of else "text", after=unit, spoken=label)
        values = (known.get((indicator.code, *place)) for place in self._places)
        return Row((first, *(_value_cell(indicator, value) for value in values)), indicator.code)

    def first_field(self) -> QWidget:
        return self.table

    @Slot(object, int, str)
    def target_edited(self, code: str, column: int, text: str) -> None:
        self.refused.hide()
        indicator = next(indicator for indicator in self._indicators() if indicator.code == code)
        year, (region, mrc) = self.context.scope.year, self._places[column - 1]
        try:
            value = number_from(text, indicator.unit)
            if value is None:
                remove_target(
                    self.context.book, indicator=code, start_date=year.start, end_date=year.end, region=region, mrc=mrc
                )
            else:
                set_target(
                    self.context.book, indicator=code, start_date=year.start, end_date=year.end, value=value,
                    region=region, mrc=mrc,
                )  # fmt: skip
        except CqiError as error:
            self.refused.say(error)


def _value_cell(indicator: Indicator, value: int | None) -> Cell:
    if value is None:
        return Cell(NOTHING, "text3")
    return Cell(format_number(indicator.unit.from_stored(value)))


def number_from(text: str, unit: Unit) -> int | None:
    """``1 200``, ``2,5 h`` or ``294 750 $`` as the book keeps it; None when nothing is typed.

    Raises InvalidValueError.
    """
    bare = "".join(character for character in text if not character.isspace()).strip("$h")
    bare = bare.replace(",", "." if language() == "fr" else "")
    if not bare:
        return None
    whole_only = unit.scale == 1
    try:
        number = int(bare) if whole_only else float(bare)
    except ValueError:
        raise InvalidValueError(text=text, expected="integer" if whole_only else "number") from None
    if not 0 <= number <= 1e12:
        raise InvalidValueError(text=text, expected="integer" if whole_only else "number")
    return unit.to_stored(number)
