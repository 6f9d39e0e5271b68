"""The targets of the fiscal year of the top bar: an indicator a line, a region a column, typed in place."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.domain.indicators import INDICATORS, Indicator, Unit
from cqi_desktop.store.targets import remove_target, set_target, targets_of
from cqi_desktop.translation import format_number, language, translate, translate_marked
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

from .section import RefusedLine, SettingsSection


class TargetsSection(SettingsSection):
    reads: ClassVar[frozenset[str]] = frozenset({"target", "region", "setting"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Targets"))
        self.refused = RefusedLine()
        # The code of each region in the order of the columns; None is the whole territory.
        self._places: list[str | None] = [*(region.code for region in context.scope.regions), None]
        names = [*(region.name for region in context.scope.regions), translate("Settings", "Territory")]
        self.table = EditableTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Settings", "Indicator")),
                *(RowsColumn(name, sample="Centre-du-Québec", is_number=True) for name in names),
            ),
            range(1, len(names) + 1),
            translate("Settings", "Targets"),
        )
        self.table.edited.connect(self.target_edited)
        self.panel = Panel("")
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

    def refresh(self) -> None:
        year = self.context.scope.year
        title = translate("Settings", "Targets of {year}").format(year=year.label)
        self.panel.title.setText(title)
        self.panel.setAccessibleName(title)
        self.panel.more.setText(translate("Settings", "the year is that of the top bar; Enter keeps and goes down"))
        self.table.rows.is_locked = self.context.book.read_only
        known = {(row.indicator, row.region): row.value for row in targets_of(self.context.book, year)}
        self.table.show_rows([self._row(indicator, known) for indicator in INDICATORS])
        self.table.fit_height()

    def _row(self, indicator: Indicator, known: dict[tuple[str, str | None], int]) -> Row:
        label = translate_marked("Indicator", indicator.label)
        shown = f"\u2003{label}" if indicator.part_of else label
        unit = {Unit.HOURS: "h", Unit.DOLLARS: "$"}.get(indicator.unit, "")
        first = Cell(shown, "text2" if indicator.part_of else "text", after=unit, spoken=label)
        values = (known.get((indicator.code, place)) for place in self._places)
        return Row((first, *(_value_cell(indicator, value) for value in values)), indicator.code)

    def first_field(self) -> QWidget:
        return self.table

    @Slot(object, int, str)
    def target_edited(self, code: str, column: int, text: str) -> None:
        self.refused.hide()
        indicator = next(indicator for indicator in INDICATORS if indicator.code == code)
        year, region = self.context.scope.year, self._places[column - 1]
        try:
            value = number_from(text, indicator.unit)
            if value is None:
                remove_target(
                    self.context.book, indicator=code, start_date=year.start, end_date=year.end, region=region
                )
            else:
                set_target(
                    self.context.book, indicator=code, start_date=year.start, end_date=year.end, value=value,
                    region=region,
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
