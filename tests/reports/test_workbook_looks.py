"""How the workbook looks and prints: styles, formats, tables, charts, pages, properties."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

from cqi_desktop.reports.breakdown import Breakdown
from cqi_desktop.reports.sheet_content import Style

Write = Callable[..., Path]


@pytest.fixture
def workbook(written: Write) -> Any:
    return load_workbook(written())


def test_that_every_filled_cell_has_a_named_style(workbook: Any) -> None:
    known = {style.value for style in Style}
    used = {cell.style for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert used <= known
    assert len(used) > 12


def test_that_numbers_have_french_canadian_formats(workbook: Any) -> None:
    budget = workbook["Budget"]
    amount = next(cell for row in budget.iter_rows() for cell in row if cell.value == 60_000)
    assert "\\\u00a0" in amount.number_format
    assert amount.number_format.endswith("\\$")
    days = [
        cell for (cell,) in workbook["Activités"].iter_rows(min_col=4, max_col=4) if isinstance(cell.value, datetime)
    ]
    assert days
    assert {cell.number_format for cell in days} == {"yyyy-mm-dd"}


def test_that_each_sheet_has_tables_with_distinct_names_over_their_headers(workbook: Any) -> None:
    names: list[str] = []
    for sheet in workbook:
        assert sheet.tables, sheet.title
        for table in sheet.tables.values():
            names.append(table.name)
            first_column, top, last_column, bottom = range_boundaries(table.ref)
            assert bottom > top, table.name
            headers = [sheet.cell(top, column).value for column in range(first_column, last_column + 1)]
            assert headers == [column.name for column in table.tableColumns]
            assert len({header.casefold() for header in headers}) == len(headers)
    assert len({name.casefold() for name in names}) == len(names)


def test_that_panes_are_frozen_and_pages_are_one_wide(workbook: Any) -> None:
    for sheet in workbook:
        assert sheet.freeze_panes, sheet.title
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth == 1
        area = sheet.print_area
        assert area, sheet.title
        _, _, last_column, last_row = range_boundaries(area.split("!")[1].replace("$", ""))
        assert last_column >= sheet.max_column
        assert last_row >= sheet.max_row


def test_that_pages_say_whose_figures_of_when_and_how_firm(workbook: Any) -> None:
    for sheet in workbook:
        assert sheet.oddHeader.left.text == "Carrefour Québec International"
        assert sheet.oddHeader.right.text == "Centre-du-Québec · 2010-2011"
        assert sheet.oddFooter.left.text == "Données provisoires"
        assert sheet.oddFooter.right.text == "&P/&N"


def test_that_the_document_says_what_it_is_and_nothing_of_the_laptop(
    workbook: Any, gather: Callable[..., Breakdown]
) -> None:
    properties = workbook.properties
    assert properties.title == "Ventilation annuelle par MRC, Centre-du-Québec, 2010-2011"
    assert properties.creator == properties.lastModifiedBy == "Carrefour Québec International"
    assert properties.language == "fr-CA"
    assert properties.modified == gather().last_change_at.replace(tzinfo=None)


@pytest.mark.parametrize("sheet_name", ["Sommaire", "Par MRC"])
def test_that_charts_draw_cells_and_keep_their_values(workbook: Any, sheet_name: str) -> None:
    sheet = workbook[sheet_name]
    (chart,) = sheet._charts
    assert len(chart.series) == 3
    for series in chart.series:
        title, cells = re.fullmatch(r"'(.+)'!(.+)", series.val.numRef.f).groups()
        assert title == sheet_name
        drawn = [cell.value for row in sheet[cells.replace("$", "")] for cell in row]
        numbers = {place: value for place, value in enumerate(drawn) if isinstance(value, int | float)}
        assert {point.idx: point.v for point in series.val.numRef.numCache.pt} == numbers
        assert series.val.numRef.numCache.ptCount == len(drawn)
    anchor = chart.anchor
    last_row = range_boundaries(sheet.print_area.split("!")[1].replace("$", ""))[3]
    assert anchor.to.row < last_row


def test_that_long_texts_have_the_height_that_they_need(workbook: Any) -> None:
    notes = workbook["Notes"]
    long = [cell for (cell,) in notes.iter_rows(min_col=2, max_col=2) if len(str(cell.value or "")) > 150]
    assert long
    assert all(notes.row_dimensions[cell.row].height >= 26 for cell in long)


def test_that_an_ampersand_in_the_name_of_the_team_is_printed(tmp_path: Path) -> None:
    from cqi_desktop.reports.breakdown import gather_breakdown
    from cqi_desktop.reports.workbook import write_workbook
    from cqi_desktop.store.team_settings import ORGANISATION, change_setting

    from .reported_book import YEAR, make_book

    with make_book(tmp_path / "b.cqi") as book:
        change_setting(book, ORGANISATION, "Export & Cie")
        write_workbook(gather_breakdown(book, YEAR, "17"), tmp_path / "r.xlsx")
    assert load_workbook(tmp_path / "r.xlsx")["Notes"].oddHeader.left.text == "Export && Cie"
