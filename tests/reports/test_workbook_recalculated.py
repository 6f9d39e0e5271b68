"""The values kept with the formulas are those that a spreadsheet finds: recalculated by LibreOffice."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import load_workbook

from cqi_desktop.domain.fiscal_year import FiscalYear

Write = Callable[..., Path]

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


def without_values(path: Path) -> Path:
    """The same workbook with no value kept: whatever is shown afterwards was calculated."""
    bare = path.with_name(f"bare-{path.name}")
    with ZipFile(path) as before, ZipFile(bare, "w", ZIP_DEFLATED) as after:
        for member in before.infolist():
            data = before.read(member)
            if member.filename.startswith("xl/worksheets/sheet"):
                data = re.sub(rb' t="str"><f>', b"><f>", data)
                data = re.sub(rb"</f><v>[^<]*</v>", b"</f>", data)
            after.writestr(member.filename, data)
    return bare


def convert(path: Path, kind: str, folder: Path) -> None:
    profile = (path.parent / "profile").as_uri()
    command = [str(SOFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind]
    subprocess.run([*command, "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=120)


def recalculated(path: Path, folder: Path) -> Path:
    out = folder / "recalculated"
    convert(without_values(path), "xlsx", out)
    return out / f"bare-{path.name}"


def formula_values(path: Path, places: set[tuple[str, str]]) -> dict[tuple[str, str], Any]:
    workbook = load_workbook(path, data_only=True)
    return {(sheet, cell): workbook[sheet][cell].value for sheet, cell in places}


def formula_places(path: Path) -> set[tuple[str, str]]:
    workbook = load_workbook(path)
    return {
        (sheet.title, cell.coordinate)
        for sheet in workbook
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


@pytest.mark.parametrize(
    "options",
    [
        {"audience": "board", "region": "17"},
        {"audience": "board", "region": None},
        {"audience": "cre", "region": "05", "year": FiscalYear(2008), "years": 1},
        {"audience": "cre", "region": None, "year": FiscalYear(2030), "years": 2},
    ],
    ids=["region", "territory", "not-applicable", "not-available"],
)
def test_that_recalculated_values_are_those_kept(written: Write, tmp_path: Path, options: dict) -> None:
    path = written(**options)
    places = formula_places(path)
    kept, found = formula_values(path, places), formula_values(recalculated(path, tmp_path), places)
    different = {
        place: (kept[place], found[place])
        for place in places
        if found[place] != (pytest.approx(kept[place]) if isinstance(kept[place], int | float) else kept[place])
    }
    assert not different


def test_that_amounts_are_shown_as_in_quebec(written: Write, tmp_path: Path) -> None:
    """Whatever the language of the program that opens it: the spaces are the workbook's own."""
    convert(written(audience="board"), "html", tmp_path)
    shown = (tmp_path / "report.html").read_text("utf-8")
    assert ">294&nbsp;750&nbsp;$<" in shown
    assert ">2010-05-12<" in shown
    assert re.search(r">[+−]\d+,\d&nbsp;%<", shown)
