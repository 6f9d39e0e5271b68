"""The whole yearly workbook for the board, against openpyxl writing the same cells, styles, tables and charts.

Ours counts from the book on: figures, companies, targets, then the file with its cached values. The bare equivalent is
handed what to write and does it as the documentation of openpyxl says for long sheets, one cell object a cell.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo

from cqi_desktop.reports.breakdown import Audience, Breakdown, gather_breakdown
from cqi_desktop.reports.charts import chart_of
from cqi_desktop.reports.sheet_content import Formula, SheetContent, column_letter
from cqi_desktop.reports.styles import add_styles
from cqi_desktop.reports.workbook import build_sheets, write_workbook
from cqi_desktop.translation import in_language

from .large_book import Ground, last_years
from .rows import Bar, Row, milliseconds
from .timing import in_pairs

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

WORKBOOK = Bar("whole workbook", 1.3)
BARS = (WORKBOOK,)


def measure(ground: Ground) -> list[Row]:
    """The territory's workbook of the latest year, three years compared, every company served named."""
    ours, bare = ground.folder / "ours.xlsx", ground.folder / "bare.xlsx"
    with ground.open() as book:
        breakdown = _gather(book)
        with in_language("fr"):
            contents = build_sheets(breakdown, Audience.BOARD)
        pair = in_pairs(
            lambda: write_workbook(_gather(book), ours, audience=Audience.BOARD),
            lambda: write_with_openpyxl(contents, bare),
            ground.rounds(3, 3),
        )
    assert cells_of(ours) == cells_of(bare), "the two workbooks do not hold the same cells"
    rows = sum(len(content.rows) for content in contents)
    return [
        WORKBOOK.measured(
            pair.ratio,
            f"{milliseconds(pair.ours_median)} from the book, {rows} rows",
            f"{milliseconds(pair.bare_median)} for openpyxl alone",
        )
    ]


def _gather(book: Book) -> Breakdown:
    return gather_breakdown(book, last_years(book, 1)[0], None, years=3, audience=Audience.BOARD)


def write_with_openpyxl(contents: list[SheetContent], path: Path) -> None:
    workbook = Workbook(write_only=True)
    add_styles(workbook)
    for content in contents:
        sheet: Any = workbook.create_sheet(content.title)
        for place, width in enumerate(content.widths, 1):
            sheet.column_dimensions[column_letter(place)].width = width
        for row, height in content.heights.items():
            sheet.row_dimensions[row].height = height
        sheet.freeze_panes = content.frozen or None
        for values, styles in content.rows:
            sheet.append([_cell(sheet, value, style) for value, style in zip(values, styles, strict=True)])
        for table in content.tables:
            columns = [TableColumn(id=place, name=header) for place, header in enumerate(table.headers, 1)]
            style_info = TableStyleInfo(name="TableStyleLight1")
            sheet.tables.add(
                ExcelTable(
                    displayName=table.name, ref=table.address, tableColumns=columns, tableStyleInfo=style_info
                )
            )  # fmt: skip
        for chart in content.charts:
            sheet.add_chart(chart_of(chart, content.title))
    workbook.save(path)


def _cell(sheet: Any, value: Any, style: str | None) -> Any:
    if style is None:
        return None
    cell = WriteOnlyCell(sheet, value=value.text if isinstance(value, Formula) else value)
    cell.style = str(style)
    return cell


def cells_of(path: Path) -> list[list[tuple[Any, ...]]]:
    """Every value, formulas as formulas, sheet by sheet."""
    workbook = load_workbook(path, read_only=True)
    try:
        return [list(sheet.iter_rows(values_only=True)) for sheet in workbook.worksheets]
    finally:
        workbook.close()
