"""A funder's workbook filled: the cells written hold the figures, all the rest is as it was, to the byte."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from cqi_desktop.domain.errors import ReportTemplateError
from cqi_desktop.domain.report_templates import CellRefusal, TemplateCell, mapping_cells, mapping_text
from cqi_desktop.reports.sheet_content import address
from cqi_desktop.reports.sheet_splice import spliced
from cqi_desktop.reports.template_file import TemplateFile
from cqi_desktop.reports.template_filling import FilledTemplate, calculated_on_load, fill_template
from cqi_desktop.reports.template_matching import proposed_cells
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of

from .funder_form import SHEET, make_form
from .reported_book import YEAR
from .test_workbook_recalculated import SOFFICE, convert


@pytest.fixture
def form(tmp_path: Path) -> TemplateFile:
    path = make_form(tmp_path / "form.xlsx")
    return TemplateFile(path.name, path.read_bytes())


def proposals(form: TemplateFile) -> list[TemplateCell]:
    return [one.proposal for one in proposed_cells(form, YEAR) if one.proposal is not None]


def filled(book: Book, form: TemplateFile, cells: list[TemplateCell] | None = None) -> FilledTemplate:
    return fill_template(book, form, proposals(form) if cells is None else cells, YEAR, "17")


def look_of(cell: Any) -> tuple[Any, ...]:
    return (cell.value, cell.data_type, cell.style_id, cell.number_format, cell.fill.fgColor.rgb, cell.font.b,
            cell.border.bottom.style, cell.protection.locked)  # fmt: skip


def test_that_the_labels_of_a_form_say_what_its_cells_ask_for(form: TemplateFile) -> None:
    wanted = {one.cell: (one.indicator, one.place, one.years_back) for one in proposals(form)}
    assert wanted["B5"] == ("information_companies", "490", 0)
    assert wanted["F9"] == ("companies_served", "500", 0)
    assert wanted["B13"] == ("information_companies", "total", 2)
    assert wanted["D14"] == ("training_groups", "total", 0)
    assert "G5" not in wanted  # a formula
    assert "F13" not in wanted  # merged


def test_that_the_cells_hold_the_figures(reported_book: Book, form: TemplateFile) -> None:
    sheet = load_workbook(BytesIO(filled(reported_book, form).content))[SHEET]
    figure = figures_of(reported_book, YEAR).figure("information_companies", "17")
    assert sheet["B5"].value == figure.by_mrc["490"]
    assert sheet["D13"].value == figure.total
    assert sheet["B13"].value == 34  # published, two years before
    assert sheet["B14"].value == "n. d."  # not known, and no zero


def test_that_every_other_cell_and_setting_is_as_it_was(reported_book: Book, form: TemplateFile) -> None:
    result = filled(reported_book, form)
    before, after = load_workbook(BytesIO(form.content)), load_workbook(BytesIO(result.content))
    written = {(one.cell.sheet, one.cell.cell) for one in result.written}
    assert before.sheetnames == after.sheetnames
    for sheet in before:
        same = after[sheet.title]
        assert sheet.merged_cells.ranges == same.merged_cells.ranges
        for row in sheet.iter_rows():
            for cell in row:
                if (sheet.title, cell.coordinate) in written:
                    assert look_of(cell)[2:] == look_of(same[cell.coordinate])[2:]
                else:
                    assert look_of(cell) == look_of(same[cell.coordinate])
        assert [(str(one.sqref), one.type, one.formula1) for one in sheet.data_validations.dataValidation] == [
            (str(one.sqref), one.type, one.formula1) for one in same.data_validations.dataValidation
        ]
        assert (sheet.print_area, sheet.print_title_rows) == (same.print_area, same.print_title_rows)
        assert sheet.page_setup.orientation == same.page_setup.orientation
        assert sheet.oddFooter.center.text == same.oddFooter.center.text
        assert sheet.protection.password == same.protection.password
        assert len(sheet.conditional_formatting) == len(same.conditional_formatting)


def test_that_the_other_parts_of_the_file_keep_every_byte(reported_book: Book, form: TemplateFile) -> None:
    with ZipFile(BytesIO(form.content)) as before, ZipFile(BytesIO(filled(reported_book, form).content)) as after:
        assert before.namelist() == after.namelist()
        changed = [name for name in before.namelist() if before.read(name) != after.read(name)]
        assert changed == ["xl/worksheets/sheet1.xml"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<w><sheets><sheet/></sheets></w>", b'<w><sheets><sheet/></sheets><calcPr fullCalcOnLoad="1"/></w>'),
        (b'<w><calcPr calcId="1"/></w>', b'<w><calcPr calcId="1" fullCalcOnLoad="1"/></w>'),
        (b'<x:w><x:calcPr calcId="1"></x:calcPr></x:w>',
         b'<x:w><x:calcPr calcId="1" fullCalcOnLoad="1"></x:calcPr></x:w>'),
        (b'<w><calcPr fullCalcOnLoad="1"/></w>', b'<w><calcPr fullCalcOnLoad="1"/></w>'),
    ],
)  # fmt: skip
def test_that_formulas_are_calculated_again_when_the_file_opens(before: bytes, after: bytes) -> None:
    assert calculated_on_load(before) == after


@pytest.mark.parametrize(
    ("sheet", "cell", "place", "reason"),
    [
        ("Autre", "B5", "total", CellRefusal.MISSING_SHEET),
        (SHEET, "B0", "total", CellRefusal.BAD_ADDRESS),
        (SHEET, "ZZZZ1", "total", CellRefusal.BAD_ADDRESS),
        (SHEET, "C1", "total", CellRefusal.MERGED),
        (SHEET, "G5", "total", CellRefusal.FORMULA),
        (SHEET, "A5", "total", CellRefusal.LOCKED),
        (SHEET, "Z99", "total", CellRefusal.LOCKED),
        (SHEET, "B5", "371", CellRefusal.UNKNOWN_PLACE),
    ],
)
def test_that_a_cell_that_may_not_be_written_is_told_and_left(
    reported_book: Book, form: TemplateFile, sheet: str, cell: str, place: str, reason: CellRefusal
) -> None:
    good = TemplateCell(SHEET, "C5", "information_companies")
    result = filled(reported_book, form, [TemplateCell(sheet, cell, "information_companies", place), good])
    assert [why.reason for _, why in result.refused] == [reason]
    assert [one.cell for one in result.written] == [good]
    if reason is CellRefusal.MERGED:
        assert result.refused[0][1].instead == "A1"
    if reason is CellRefusal.FORMULA:
        assert load_workbook(BytesIO(result.content))[SHEET]["G5"].value == "=SUM(B5:F5)"


def test_that_a_cell_and_a_row_that_are_not_there_are_made(reported_book: Book, tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.active["B2"] = "seul"
    workbook.create_sheet("Vide")
    workbook.save(tmp_path / "bare.xlsx")
    bare = TemplateFile("bare.xlsx", (tmp_path / "bare.xlsx").read_bytes())
    cells = [
        TemplateCell(sheet, cell, "information_companies")
        for sheet, cell in (("Sheet", "A1"), ("Sheet", "A2"), ("Sheet", "C2"), ("Sheet", "D9"), ("Vide", "C3"))
    ]
    result = load_workbook(BytesIO(filled(reported_book, bare, cells).content))
    total = figures_of(reported_book, YEAR).figure("information_companies", "17").total
    assert [result[cell.sheet][cell.cell].value for cell in cells] == [total] * 5
    assert result["Sheet"]["B2"].value == "seul"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"a;b\n1;2\n", "format"),
        (b"", "format"),
        (b"PK\x03\x04 cut", "format"),
    ],
)
def test_that_a_file_that_cannot_be_filled_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    with pytest.raises(ReportTemplateError) as refused:
        TemplateFile("form.xls", content)
    assert refused.value.values["reason"] == reason


def test_that_a_zip_that_is_no_workbook_is_refused() -> None:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(ReportTemplateError):
        TemplateFile("form.xlsx", file.getvalue())


def test_that_a_mapping_is_read_back_and_its_faults_are_named(form: TemplateFile) -> None:
    cells = tuple(proposals(form))
    assert mapping_cells(mapping_text(cells)) == cells
    good = '{"sheet": "F", "cell": "B5", "indicator": "hours", "place": "total", "year": 0}'
    for text, fault in (
        ("{", "JSON"),
        ("[]", "cells"),
        (f'{{"cells": [{good}, {{"cell": "B6"}}]}}', "2"),
        ('{"cells": [{"sheet": "F", "cell": "B5", "indicator": "nothing"}]}', "1"),
        ('{"cells": [{"sheet": "F", "cell": "B5", "indicator": "hours", "year": 1}]}', "1"),
        ('{"cells": [{"sheet": "F", "cell": "B5", "indicator": "hours", "place": "elsewhere"}]}', "1"),
    ):
        with pytest.raises(ReportTemplateError) as refused:
            mapping_cells(text)
        assert refused.value.values["text"] == fault


def test_that_nothing_is_written_when_nothing_is_mapped(reported_book: Book, form: TemplateFile) -> None:
    with pytest.raises(ReportTemplateError):
        filled(reported_book, form, [])


places = st.tuples(st.integers(1, 30), st.integers(1, 12))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    there=st.dictionaries(places, st.one_of(st.integers(-999, 999), st.text("aé<&\"'> ", max_size=5)), max_size=20),
    values=st.dictionaries(places, st.one_of(st.integers(0, 10**9), st.sampled_from(["n. d.", "a<b&c", 12.5]))),
)
def test_that_any_cells_are_written_among_any_others(
    there: dict[tuple[int, int], Any], values: dict[tuple[int, int], Any]
) -> None:
    workbook = Workbook()
    for (row, column), value in there.items():
        workbook.active.cell(row, column, value)
    saved, output = BytesIO(), BytesIO()
    workbook.save(saved)
    with ZipFile(saved) as before, ZipFile(output, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = spliced(content, {address(*place): value for place, value in values.items()})
            after.writestr(name, content)
    expected, sheet = load_workbook(saved).active, load_workbook(output).active
    for row in range(1, 31):
        for column in range(1, 13):
            wanted = values.get((row, column), expected.cell(row, column).value)
            assert sheet.cell(row, column).value == wanted
    rows = [int(line.row) for (line,) in sheet.iter_rows(max_col=1)]
    assert rows == sorted(rows)


def test_that_a_sheet_written_with_a_prefix_keeps_it() -> None:
    xml = (
        b'<x:worksheet xmlns:x="urn:s"><x:sheetData><x:row><x:c t="s" s="3"><x:v>0</x:v></x:c></x:row>'
        b"</x:sheetData></x:worksheet>"
    )
    assert spliced(xml, {"A1": 5, "B2": "n"}) == (
        b'<x:worksheet xmlns:x="urn:s"><x:sheetData><x:row><x:c r="A1" s="3"><x:v>5</x:v></x:c></x:row>'
        b'<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>n</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
    )


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_that_the_totals_of_the_form_are_calculated_again(
    reported_book: Book, form: TemplateFile, tmp_path: Path
) -> None:
    path = tmp_path / "filled.xlsx"
    path.write_bytes(filled(reported_book, form).content)
    convert(path, "xlsx", tmp_path / "out")
    sheet = load_workbook(tmp_path / "out" / "filled.xlsx", data_only=True)[SHEET]
    figure = figures_of(reported_book, YEAR).figure("information_companies", "17")
    assert sheet["G5"].value == (figure.total or 0) - (figure.mrc_to_specify or 0)
    shutil.rmtree(tmp_path / "out")
