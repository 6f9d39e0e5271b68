"""From a ``SheetContent`` to a sheet of openpyxl, row by row, and the values of its formulas."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo

from .charts import chart_of
from .sheet_content import TEXT_STYLES, Formula, SheetContent, Style, Table, Value, address, column_letter

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# Texts that a spreadsheet takes for something else when a person edits the cell.
_FORMULA_STARTS = ("=", "+", "-", "@")
_ROWS_A_STEP = 500
_LETTER_PAPER = 1
_TABLE_STYLE = "TableStyleLight1"

StepDone = Callable[[int], None]


class RowWriter:
    """Writes rows with one cell object a column and style, filled again for each row: openpyxl is done with a cell
    as soon as its row is written, and making one costs more than the rest."""

    def __init__(self, sheet: Any) -> None:
        self.sheet = sheet
        self.cached: dict[str, int | float | str] = {}
        self._cells: dict[tuple[int, Style, bool], Any] = {}

    def write(self, row: int, values: Sequence[Value], styles: Sequence[Style | None]) -> None:
        cells = [
            None if style is None else self._cell(row, column, value, style)
            for column, (value, style) in enumerate(zip(values, styles, strict=True), 1)
        ]
        self.sheet.append(cells)

    def _cell(self, row: int, column: int, value: Value, style: Style) -> Any:
        if isinstance(value, Formula):
            self.cached[address(row, column)] = value.value
            cell = self._blank(column, style, is_quoted=False)
            cell.value = value.text
            return cell
        if not isinstance(value, str):
            cell = self._blank(column, style, is_quoted=False)
            cell.value = value
            return cell
        if style not in TEXT_STYLES and not style.name.startswith("TOTAL"):
            style = Style.ABSENT
        cell = self._blank(column, style, is_quoted=value.startswith(_FORMULA_STARTS))
        cell.value = _CONTROLS.sub("", value)
        cell.data_type = "s"  # never a formula, never an error such as "#N/A"
        return cell

    def _blank(self, column: int, style: Style, *, is_quoted: bool) -> Any:
        key = (column, style, is_quoted)
        cell = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = WriteOnlyCell(self.sheet)
            cell.style = style.value
            if is_quoted:
                cell.quotePrefix = True
        return cell


class PageText(NamedTuple):
    """What each printed page says around the sheet."""

    organisation: str
    period: str
    standing: str


def write_sheet(
    workbook: Workbook, content: SheetContent, page_text: PageText, step_done: StepDone
) -> dict[str, int | float | str]:
    """Write a sheet and return the values of its formulas by address.

    ``step_done`` is told how many rows were written since it was last called; what it raises stops the writing.
    """
    sheet = workbook.create_sheet(content.title)
    _set_up_view(sheet, content)
    _set_up_page(sheet, content, page_text)
    writer = RowWriter(sheet)
    for number, row in enumerate(content.rows, 1):
        writer.write(number, row.values, row.styles)
        if number % _ROWS_A_STEP == 0:
            step_done(_ROWS_A_STEP)
    step_done(len(content.rows) % _ROWS_A_STEP)
    for table in content.tables:
        sheet.tables.add(_excel_table(table))  # add_table warns of every table of a streamed sheet
    for cells in content.merged:
        sheet.merged_cells.add(cells)
    for chart in content.charts:
        sheet.add_chart(chart_of(chart, content.title))
    sheet.close()
    return writer.cached


def _set_up_view(sheet: Any, content: SheetContent) -> None:
    for place, width in enumerate(content.widths, 1):
        sheet.column_dimensions[column_letter(place)].width = width
    for row, height in content.heights.items():
        sheet.row_dimensions[row].height = height
    sheet.sheet_view.showGridLines = False
    if content.frozen:
        sheet.freeze_panes = content.frozen


def _set_up_page(sheet: Any, content: SheetContent, page_text: PageText) -> None:
    """Letter paper, one page wide; organisation, period, standing and page number around it."""
    sheet.page_setup.paperSize = _LETTER_PAPER
    sheet.page_setup.orientation = "landscape" if content.is_landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, content.pages_high
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top = sheet.page_margins.bottom = 0.75
    sheet.print_area = f"A1:{column_letter(len(content.widths))}{max(len(content.rows), 1)}"
    if content.repeated_rows:
        sheet.print_title_rows = content.repeated_rows
    for row in content.page_breaks:
        sheet.row_breaks.append(Break(id=row))
    sheet.oddHeader.left.text = _page_line(page_text.organisation)
    sheet.oddHeader.right.text = _page_line(page_text.period)
    sheet.oddFooter.left.text = _page_line(page_text.standing)
    sheet.oddFooter.center.text = _page_line(content.title)
    sheet.oddFooter.right.text = "&P/&N"


def _page_line(text: str) -> str:
    """Text of a header or footer: an ampersand would begin a code."""
    return text.replace("&", "&&")


def _excel_table(table: Table) -> ExcelTable:
    columns = [TableColumn(id=place, name=header) for place, header in enumerate(table.headers, 1)]
    return ExcelTable(
        displayName=table.name,
        ref=table.address,
        tableColumns=columns,
        autoFilter=AutoFilter(ref=table.address) if table.has_filter else None,
        tableStyleInfo=TableStyleInfo(name=_TABLE_STYLE, showRowStripes=False, showColumnStripes=False),
    )
