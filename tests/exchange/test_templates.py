"""The empty sheet to fill: what it proposes is what an import accepts."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from cqi_desktop.domain.errors import InvalidValueError, UnknownRecordError, UnwritableError
from cqi_desktop.exchange.kinds import KINDS
from cqi_desktop.exchange.plan import read_list
from cqi_desktop.exchange.templates import write_template
from cqi_desktop.translation import in_language

each_kind = pytest.mark.parametrize("kind", list(KINDS))


@each_kind
def test_that_a_template_has_exactly_the_headers_in_both_languages(tmp_path: Path, kind: str) -> None:
    for language in ("fr", "en"):
        path = tmp_path / f"{language}.xlsx"
        with in_language(language):
            write_template(kind, path)
        workbook = load_workbook(path)
        sheet = workbook.worksheets[0]
        assert sheet.title == KINDS[kind].title
        assert [cell.value for cell in sheet[1]] == [field.header for field in KINDS[kind].fields]
        assert workbook.worksheets[1].max_row == len(KINDS[kind].fields) + 1


@each_kind
def test_that_the_values_proposed_are_values_accepted(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "modele.xlsx"
    write_template(kind, path)
    proposed = load_workbook(path).worksheets[0].data_validations.dataValidation
    fields = [field for field in KINDS[kind].fields if field.choices is not None]
    assert len(proposed) == len(fields)
    for validation, field in zip(proposed, fields, strict=True):
        for label in validation.formula1.strip('"').split(","):
            assert field.read(label) is not None
        assert len(validation.formula1) <= 257, "Excel refuses a longer list"


@each_kind
def test_that_a_filled_template_is_read_as_a_list_of_its_kind(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "modele.xlsx"
    write_template(kind, path)
    workbook = load_workbook(path)
    workbook.worksheets[0].append(["" if field.name != "notes" else "x" for field in KINDS[kind].fields])
    workbook.save(path)
    assert read_list(path, kind).kind is KINDS[kind]


@each_kind
def test_that_every_column_has_an_example_that_is_accepted(tmp_path: Path, kind: str) -> None:
    write_template(kind, tmp_path / "modele.xlsx")
    shown = load_workbook(tmp_path / "modele.xlsx").worksheets[1]
    for row, field in enumerate(KINDS[kind].fields[1:], 3):
        assert field.read(shown.cell(row, 4).value) is not None, field.name


def test_that_a_template_is_the_same_twice(tmp_path: Path) -> None:
    for name in ("un.xlsx", "deux.xlsx"):
        write_template("companies", tmp_path / name)
    assert (tmp_path / "un.xlsx").read_bytes() == (tmp_path / "deux.xlsx").read_bytes()


def test_that_another_kind_ending_or_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownRecordError):
        write_template("gadgets", tmp_path / "x.xlsx")
    with pytest.raises(InvalidValueError):
        write_template("companies", tmp_path / "x.csv")
    with pytest.raises(UnwritableError):
        write_template("companies", tmp_path / "absent" / "x.xlsx")
    assert list(tmp_path.iterdir()) == []
