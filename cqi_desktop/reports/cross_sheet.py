"""A cross table as a sheet of Excel: its title, its cells with their totals, and how they are counted."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cqi_desktop.domain.cross_table import CrossMeasure

from .sheet_content import SheetContent, Style, Value


@dataclass(frozen=True, slots=True)
class CrossSheet:
    """What the sheet says, in the words of the window. The last row is the total; so is the last of several columns.

    A value is None where nothing is known of it.
    """

    title: str
    subtitle: str
    headers: tuple[str, ...]
    labels: tuple[str, ...]
    values: tuple[tuple[int | float | None, ...], ...]
    notes: tuple[str, ...]
    measure: CrossMeasure
    not_known: str
    organisation: str
    moment: datetime


def build_cross_sheet(table: CrossSheet, name: str) -> SheetContent:
    """The sheet, not written yet. Totals are values and no formulas: they are counted, not added up."""
    many = len(table.headers) > 2
    sheet = SheetContent(name, (34.0, *(13.0,) * (len(table.headers) - 1)), is_landscape=many)
    sheet.add_line(table.title, Style.TITLE, 24)
    sheet.add_line(table.subtitle, Style.SUBTITLE)
    sheet.add_blank()
    plain = Style.HOURS if table.measure is CrossMeasure.HOURS else Style.COUNT
    total = Style.TOTAL_HOURS if table.measure is CrossMeasure.HOURS else Style.TOTAL_COUNT
    summed = Style.SUM_HOURS if table.measure is CrossMeasure.HOURS else Style.SUM_COUNT
    over = (Style.HEADER, *(Style.HEADER_NUMBER,) * (len(table.headers) - 1))
    top = sheet.add(table.headers, over, 30)
    last = len(table.labels) - 1
    for number, (label, values) in enumerate(zip(table.labels, table.values, strict=True)):
        row: list[Value] = [label, *(table.not_known if value is None else value for value in values)]
        if number == last:
            styles: Sequence[Style] = (Style.TOTAL_TEXT, *(total,) * len(values))
        else:
            styles = (Style.TEXT, *(plain,) * (len(values) - 1), summed if many else plain)
        sheet.add(row, styles)
    sheet.frozen = f"B{top + 1}"
    sheet.repeated_rows = f"{top}:{top}"
    sheet.add_blank()
    for note in table.notes:
        sheet.add_note(note)
    return sheet


def write_cross_sheet(table: CrossSheet, name: str, path: Path) -> None:
    """Write the workbook of one sheet, the same bytes for the same table. Raises UnwritableError."""
    from cqi_desktop.store.memory_workbook import MemoryWorkbook, write_members

    from .sheet_writer import PageText, write_sheet
    from .stable_file import StableArchive, replacing, stable_moment
    from .styles import add_styles

    with closing(MemoryWorkbook()) as workbook:
        add_styles(workbook)
        workbook.properties.creator = workbook.properties.lastModifiedBy = table.organisation
        workbook.properties.title = table.title
        moment = stable_moment(table.moment)
        workbook.properties.created = workbook.properties.modified = moment.replace(tzinfo=None)
        page_text = PageText(table.organisation, table.subtitle, "")
        write_sheet(workbook, build_cross_sheet(table, name), page_text, _nothing)
        with replacing(path) as file, StableArchive(file, moment, {}) as archive:
            write_members(workbook, archive, archive.add_sheet)


def _nothing(rows: int) -> None:
    del rows
