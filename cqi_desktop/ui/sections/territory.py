"""The regions that the team serves, and since when: what comes before is not applicable, and says so."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import mrcs_in_force
from cqi_desktop.store.regions import serve_from
from cqi_desktop.store.tables import Region
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

from .section import RefusedLine, SettingsSection
from .typed_days import day_from

_SERVED_FROM = 1


class TerritorySection(SettingsSection):
    reads: ClassVar[frozenset[str]] = frozenset({"region", "setting"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Regions"))
        self.refused = RefusedLine()
        self.table = EditableTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Settings", "Region"), sample="Centre-du-Québec MM"),
                RowsColumn(translate("Settings", "Served from"), sample="2011-03-31 MM"),
                RowsColumn(translate("Settings", "First year counted"), sample="2010-2011 MMMM"),
                RowsColumn(translate("Settings", "MRC")),
            ),
            (_SERVED_FROM,),
            translate("Settings", "Regions served"),
        )
        self.table.edited.connect(self.day_edited)
        how = make_label(
            translate(
                "Settings",
                "A year that ends before this day shows “s. o.” (not applicable) and never a zero. Without a date, the "
                "region was always served. Regions and MRC come from the reference tables of the program.",
            ),
            "small",
            "text3",
        )
        how.setWordWrap(True)
        how.setContentsMargins(15, 8, 15, 8)
        panel = Panel(translate("Settings", "Regions served"), translate("Settings", "shared with the team"))
        panel.rows.addWidget(self.table)
        panel.rows.addWidget(self.refused)
        panel.rows.addWidget(how)
        self.add_panel(panel)
        self.end()

    def refresh(self) -> None:
        self.table.rows.is_locked = self.context.book.read_only
        self.table.show_rows(_rows(self.context.book, self.context.scope.year))
        self.table.fit_height()

    def first_field(self) -> QWidget:
        return self.table

    @Slot(object, int, str)
    def day_edited(self, key: bytes, column: int, text: str) -> None:
        del column
        self.refused.hide()
        try:
            serve_from(self.context.book, key, day_from(text))
        except CqiError as error:
            self.refused.say(error)


def _rows(book: Book, year: FiscalYear) -> list[Row]:
    mrcs = mrcs_in_force(book, year)
    rows = []
    for region in book.execute(Region.select().order_by(Region.position, Region.code)):
        names = ", ".join(mrc.name for mrc in mrcs.get(region.code, ()))
        first = FiscalYear.of(region.served_from, year.first_month).label if region.served_from else NOTHING
        rows.append(
            Row(
                (
                    Cell(region.name or NOTHING, is_strong=True),
                    Cell(format_date(region.served_from) if region.served_from else NOTHING, "text2"),
                    Cell(first, "text2"),
                    Cell(names, "text3", spoken=names),
                ),
                region.id,
            )
        )
    return rows
