"""``report mrc --pdf`` and ``report template``: what they write, what they say, what they refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from cqi_desktop.store.book import Book
from cqi_desktop.store.report_templates import add_report_template
from tests.reports.funder_form import SHEET, make_form

from .conftest import Run

YEAR = ("--year", "2010-2011", "--region", "17")


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return make_form(tmp_path / "form.xlsx")


@pytest.fixture
def mapping(cqi: Run, sample: Path, form: Path, tmp_path: Path) -> Path:
    """What the form's labels seem to ask for, as the command proposes it."""
    path = tmp_path / "mapping.json"
    done = cqi("--database", sample, "report", "template", "--template", form, *YEAR, "--propose", path, "--json")
    assert done.status == 0
    assert len(done.json["proposed"]) == len(json.loads(path.read_text("utf-8"))["cells"]) > 25
    return path


def test_that_the_pdf_comes_with_the_workbook(cqi: Run, sample: Path, tmp_path: Path) -> None:
    book, pdf = tmp_path / "mrc.xlsx", tmp_path / "mrc.pdf"
    done = cqi("--database", sample, "report", "mrc", *YEAR, "--output", book, "--pdf", pdf)
    assert (done.status, book.exists()) == (0, True)
    document = PdfDocument(pdf)
    assert "64" in document[0].get_textpage().get_text_bounded()
    document.close()
    assert str(pdf) in done.out


def test_that_a_pdf_is_named_so(cqi: Run, sample: Path, tmp_path: Path) -> None:
    done = cqi(
        "--database", sample, "report", "mrc", *YEAR, "--output", tmp_path / "a.xlsx", "--pdf", tmp_path / "a.doc"
    )
    assert "a.doc" in done.complaint
    assert not (tmp_path / "a.xlsx").exists()


def test_that_a_form_is_filled_and_its_cells_listed(
    cqi: Run, sample: Path, form: Path, mapping: Path, tmp_path: Path
) -> None:
    output = tmp_path / "filled.xlsx"
    words = ("report", "template", "--template", form, "--mapping", mapping, *YEAR, "--output", output)
    done = cqi("--database", sample, *words, "--json")
    assert (done.status, done.json["refused"]) == (0, [])
    first = done.json["written"][0]
    assert first == {
        "sheet": SHEET, "cell": "B5", "indicator": "information_companies", "place": "490", "year": 0,
        "fiscal_year": "2010-2011", "value": 27,
    }  # fmt: skip
    sheet = load_workbook(output)[SHEET]
    assert [sheet.cell(5, column).value for column in range(2, 7)] == [27, 20, 9, 6, 2]
    assert (sheet["B13"].value, sheet["C13"].value, sheet["D13"].value) == (34, 65, 64)
    assert f"{SHEET}!B5" in cqi("--database", sample, *words).out


def test_that_a_template_of_the_book_is_filled_by_its_name(
    cqi: Run, sample: Path, form: Path, mapping: Path, tmp_path: Path
) -> None:
    from cqi_desktop.domain.report_templates import mapping_cells

    with Book.open(sample) as book:
        add_report_template(
            book, name="Reddition CRÉ", funder="CRÉ", file=form.name, content=form.read_bytes(),
            cells=mapping_cells(mapping.read_text("utf-8")),
        )  # fmt: skip
    output = tmp_path / "filled.xlsx"
    done = cqi("--database", sample, "report", "template", "--template", "reddition cre", *YEAR, "--output", output)
    assert (done.status, load_workbook(output)[SHEET]["B5"].value) == (0, 27)


def test_that_a_cell_that_is_not_written_is_a_finding(cqi: Run, sample: Path, form: Path, tmp_path: Path) -> None:
    mapping, output = tmp_path / "mapping.json", tmp_path / "filled.xlsx"
    entry = {"sheet": SHEET, "cell": "G5", "indicator": "information_companies"}
    mapping.write_text(json.dumps({"cells": [entry]}), "utf-8")
    words = ("report", "template", "--template", form, "--mapping", mapping, *YEAR, "--output", output)
    done = cqi("--database", sample, *words)
    assert (done.status, f"{SHEET}!G5" in done.err) == (1, True)
    assert cqi("--database", sample, *words, "--json").json["refused"][0]["reason"] == "formula"


def test_that_what_cannot_be_filled_is_refused_in_a_line(cqi: Run, sample: Path, form: Path, tmp_path: Path) -> None:
    old, bad = tmp_path / "old.xls", tmp_path / "bad.json"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))
    bad.write_text("{", "utf-8")
    output = ("--output", tmp_path / "filled.xlsx")
    for template, more, said in (
        (old, (), "old.xls"),
        (form, (), "form.xlsx"),
        (form, ("--mapping", bad), "JSON"),
        (form, ("--mapping", tmp_path / "absent.json"), "absent.json"),
        ("no such template", (), "no such template"),
    ):
        words = ("report", "template", "--template", template, *more, *YEAR, *output)
        assert said in cqi("--database", sample, *words).complaint
    assert not (tmp_path / "filled.xlsx").exists()
    assert cqi("--database", sample, "report", "template", "--template", form, *YEAR).status == 2
