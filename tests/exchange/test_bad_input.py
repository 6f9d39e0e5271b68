"""Files that are no list, or are made to harm: refused with a reason, or read without harm; nothing half-written."""

from __future__ import annotations

import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import UnreadableFileError
from cqi_desktop.error_messages import describe
from cqi_desktop.exchange import grids, workbook_parts
from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.readers import read_grid
from cqi_desktop.translation import in_language

from .conftest import counts
from .list_shapes import write_open_document, write_sheets

NAME = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c></row>'


def refused(path: Path) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as refusal:
        read_grid(path)
    return refusal.value


def test_that_a_workbook_under_a_password_is_refused_with_what_to_do(tmp_path):
    path = tmp_path / "secret.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 500
    )
    error = refused(path)
    assert error.values["reason"] == "encrypted"
    with in_language("en"):
        assert "take the password off" in describe(error)


def test_that_an_open_document_under_a_password_is_refused(tmp_path):
    path = tmp_path / "secret.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("META-INF/manifest.xml", "<m:manifest xmlns:m='x'><m:encryption-data/></m:manifest>")
        archive.writestr("content.xml", b"\x13\x37scrambled")
    assert refused(path).values["reason"] == "encrypted"


@pytest.mark.parametrize(
    "start", [b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0\0\x10JFIF", b"GIF89a\0\0", b"%PDF-1.4\n"]
)
def test_that_a_picture_renamed_is_called_one(tmp_path, start):
    path = tmp_path / "photo.xlsx"
    path.write_bytes(start + b"x" * 500)
    assert refused(path).values["reason"] == "picture"


def test_that_a_bomb_is_refused_before_it_expands(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_parts, "MOST_EXPANDED", 60_000_000)
    path = tmp_path / "bombe.xlsx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(7):
            part.write(b" " * 10_000_000)
    assert path.stat().st_size < 2_000_000
    tracemalloc.start()
    try:
        assert refused(path).values["reason"] == "too_large"
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_that_a_bomb_that_lies_about_its_size_is_refused(tmp_path):
    path = write_sheets(tmp_path / "menteuse.xlsx", NAME + " " * 3_000_000)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        told = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    for place in (content.find(struct.pack("<I", told)), content.rfind(struct.pack("<I", told))):
        content[place : place + 4] = struct.pack("<I", 100)
    path.write_bytes(content)
    assert refused(path).values["reason"] == "format"


@pytest.mark.parametrize("far", ["XFD1048576", "A90000"])
def test_that_one_cell_far_away_fills_no_memory(tmp_path, far):
    row = far.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    path = write_sheets(tmp_path / "loin.xlsx", f'{NAME}<row r="{row}"><c r="{far}"><v>1</v></c></row>')
    if far.startswith("X"):
        assert refused(path).values["reason"] == "too_large"
    else:
        assert [number for number, _ in read_grid(path).rows] == [1, 90_000]


def test_that_an_open_document_that_repeats_a_cell_without_end_is_refused(tmp_path):
    rows = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" '
        'table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'
    )
    assert refused(write_open_document(tmp_path / "sans-fin.ods", rows)).values["reason"] == "too_large"


def test_that_parts_that_declare_entities_are_refused(tmp_path):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><styleSheet>&a;</styleSheet>'
    path = write_sheets(tmp_path / "entites.xlsx", NAME, extra={"xl/styles.xml": bomb})
    assert refused(path).values["reason"] == "format"


def test_that_a_sheet_of_a_million_rows_of_200_columns_stops_early(tmp_path, monkeypatch):
    monkeypatch.setattr(grids, "MOST_CELLS", 20_000)
    monkeypatch.setattr(workbook_parts, "MOST_PLACES", 400_000)
    columns = [f"{first}{second}" for first in ("", *"ABCDEF") for second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    xml = "".join(
        f'<row r="{row}">{"".join(f"""<c r="{column}{row}"><v>1</v></c>""" for column in columns)}</row>'
        for row in range(1, 400)
    )
    error = refused(write_sheets(tmp_path / "immense.xlsx", xml))
    assert error.values["reason"] == "too_large"
    with in_language("en"):
        assert "too large" in describe(error)


@pytest.mark.slow
@pytest.mark.parametrize("size", [300_000_000, 240_000_000])
def test_that_a_text_of_300_megabytes_stops_within_bounded_memory(tmp_path, size):
    path = tmp_path / "immense.csv"
    line = b"Meubles Roy;Drummondville;819 555-0101;une note;;;;;;;\n"
    with path.open("wb") as file:
        file.write(b"Nom;Municipalite;Telephone;Notes;;;;;;;\n")
        for _ in range(size // len(line) // 1000):
            file.write(line * 1000)
    tracemalloc.start()
    try:
        assert refused(path).values["reason"] == "too_large"
        assert tracemalloc.get_traced_memory()[1] < 900_000_000
    finally:
        tracemalloc.stop()


def test_that_a_text_of_too_many_cells_stops_early(tmp_path, monkeypatch):
    monkeypatch.setattr(grids, "MOST_CELLS", 1000)
    path = tmp_path / "longue.csv"
    path.write_text("Nom;Notes\n" + "a;b\n" * 600, encoding="utf-8")
    assert refused(path).values["reason"] == "too_large"
    path.write_text("Nom;Notes\n" + "a;b\n" * 400, encoding="utf-8")
    assert len(read_grid(path).rows) == 401


def test_that_zeros_that_are_not_utf_16_are_refused(tmp_path):
    path = tmp_path / "zeros.csv"
    path.write_bytes(b"Nom;Notes\nRoy;a\0b\n")
    assert refused(path).values["reason"] == "format"


def test_that_formulas_in_a_circle_and_links_elsewhere_are_read_without_harm(book, tmp_path):
    from openpyxl import Workbook

    workbook = Workbook()
    for row in (
        ["Nom", "Notes", "Employés"],
        ["Roy", "=B2", "=C3"],
        ["Houle", "='[autre classeur.xlsx]Feuil1'!A1", "=C2"],
    ):
        workbook.active.append(row)
    workbook.save(tmp_path / "cercle.xlsx")
    report = import_file(book, tmp_path / "cercle.xlsx", "companies")
    assert {problem.code for problem in report.errors} == {"invalid_number"}
    assert book.scalar("SELECT count(*) FROM company") == 0


def test_that_headers_alone_are_an_empty_list_in_every_format(book, tmp_path, write_excel_list):
    assert counts(import_file(book, write_excel_list([["Nom", "NEQ"]]), "companies")) == (0, 0, 0)
    assert not book.sql("SELECT 1 FROM change_set WHERE kind = 'import'").fetchall()


def test_that_a_damaged_old_workbook_that_asks_for_all_memory_is_refused(tmp_path):
    content = (Path(__file__).parent / "files" / "clients.xls").read_bytes()
    at = content.index(b"\x00\x02\x0e\x00")
    path = tmp_path / "abime.xls"
    path.write_bytes(content[: at + 8] + struct.pack("<I", 4_000_000_000) + content[at + 12 :])
    assert refused(path).values["reason"] == "format"
    path.write_bytes(content[:3000])
    assert refused(path).values["reason"] == "format"
