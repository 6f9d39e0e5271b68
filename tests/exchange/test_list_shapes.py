"""Lists in the shapes that people have: read as a person would."""

from __future__ import annotations

from pathlib import Path

import pytest

from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.delimited_text import pasted_grid
from cqi_desktop.exchange.headers import KNOWN_HEADERS, columns_of
from cqi_desktop.exchange.plan import read_list
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.exchange.readers import read_grid

from .conftest import codes, counts, warned
from .list_shapes import MESSY, write_open_document, write_sheets, write_title_sheet

FILES = Path(__file__).parent / "files"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-16", "mac_roman", "cp850"])
def test_that_a_messy_list_is_read_as_a_person_would(book, tmp_path, encoding):
    text = MESSY if encoding != "cp850" else MESSY.translate({0x2019: "'", 0x2013: "-", 0x152: "OE"})
    path = tmp_path / "clients.csv"
    path.write_bytes(text.encode(encoding))
    report = import_file(book, path, "companies")
    assert (counts(report), codes(report)) == ((3, 0, 0), [])
    assert warned(report) == [(8, "total_row")]
    found = book.sql("SELECT name, mrc, phone, postal_code, email, notes FROM company ORDER BY name").fetchall()
    assert found[:2] == [
        ("Acier Roy ltée", "490", "819 555-0102", "J2B 1H8", "luc@acier-roy.example", None),
        ("Meubles Été inc.", "380", "819 555-0101", "G9H 1A1", "info@meubles-ete.example", found[1][5]),
    ]
    assert found[2][2:] == ("819 555-0103, poste 21", None, None, "=1+1")
    assert sorted(row[0] for row in book.sql("SELECT value FROM measure").fetchall()) == [12, 38, 1245]
    assert counts(import_file(book, path, "companies")) == (0, 0, 3)


def test_that_a_sheet_with_a_title_and_merged_cells_is_read_as_a_person_would(book, tmp_path):
    path = write_title_sheet(tmp_path / "rencontres.xlsx")
    report = import_file(book, path, "auto", ImportOptions(create_companies=True))
    assert (counts(report), codes(report)) == ((3, 0, 0), [])
    assert [(row, code) for row, code in warned(report) if code in {"total_row", "repeated_headers"}] == [
        (8, "repeated_headers"),
        (9, "total_row"),
    ]
    found = book.sql(
        "SELECT i.date, c.name, i.contact_seconds, i.subject FROM intervention i JOIN company c ON c.id = i.company_id "
        "ORDER BY i.date"
    ).fetchall()
    assert found == [
        ("2010-05-03", "Meubles Été inc.", 5400, "Étiquetage"),
        ("2010-06-12", "Meubles Été inc.", 9000, "Douanes"),
        ("2010-09-01", "Acier Roy", 4500, '=HYPERLINK("x")'),
    ]


@pytest.mark.parametrize("name", ["clients.xls", "clients.ods", "clients.xlsx"])
def test_that_workbooks_of_excel_97_and_of_libreoffice_are_read(book, name):
    report = import_file(book, FILES / name, "companies")
    assert (counts(report), codes(report)) == ((3, 0, 0), [])
    found = book.sql("SELECT name, neq, phone, notes FROM company ORDER BY name").fetchall()
    assert found[1] == ("L'Érable doré enr.", None, "819 555-0102", None)
    assert found[2] == ("Meubles Été inc.", "1143567890", "819 555-0101", "=1+1")


def test_that_a_workbook_with_macros_is_read_without_running_them(book, tmp_path):
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.active.append(["Nom"])
    workbook.active.append(["Acier Roy"])
    path = tmp_path / "macros.xlsm"
    workbook.save(path)
    import zipfile

    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" + b"Sub Auto_Open()" * 10)
    assert counts(import_file(book, path, "companies")) == (1, 0, 0)


def test_that_cells_copied_from_excel_are_a_list():
    text = 'Nom\tNotes\r\nMeubles Roy\t"deux\nlignes, ""citées"""\r\nAcier Côté\t\r\n'
    grid = pasted_grid(text, "Collage", KNOWN_HEADERS)
    assert grid.separator == "\t"
    assert grid.rows == [(1, ("Nom", "Notes")), (2, ("Meubles Roy", 'deux\nlignes, "citées"')), (4, ("Acier Côté",))]


def test_that_an_encoding_and_a_separator_may_be_chosen(tmp_path):
    path = tmp_path / "liste.csv"
    path.write_bytes("Nom|Notes\nCôté|a;b\n".encode("cp850"))
    told = read_grid(path, known_headers=KNOWN_HEADERS)
    assert (told.encoding, told.separator) == ("cp850", "|")
    chosen = read_grid(path, known_headers=KNOWN_HEADERS, encoding="cp1252", separator=";")
    assert (chosen.encoding, chosen.rows[1][1][1]) == ("cp1252", "b")


def test_that_errors_of_the_spreadsheet_and_lost_formulas_are_seen(book, tmp_path):
    xml = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>Notes</t></is></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Roy</t></is></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
        '<row r="3"><c r="A3" t="inlineStr"><is><t>Houle</t></is></c><c r="B3"><f>B3&amp;"x"</f></c></row>'
    )
    path = write_sheets(tmp_path / "erreurs.xlsx", xml)
    report = import_file(book, path, "companies", ImportOptions(skip_errors=True))
    assert codes(report) == [(2, "spreadsheet_error")]
    assert warned(report) == [(3, "formula_value")]
    assert book.sql("SELECT name, notes FROM company").fetchall() == [("Houle", '=B3&"x"')]


def test_that_a_sheet_written_in_an_unusual_way_is_read_too(tmp_path):
    path = tmp_path / "prefixes.xlsx"
    write_sheets(
        path, '<row><c t="inlineStr"><is><t>Nom</t></is></c></row><row><c t="inlineStr"><is><t>Roy</t></is></c></row>'
    )
    assert read_grid(path).rows == [(1, ("Nom",)), (2, ("Roy",))]


def test_that_a_second_column_of_one_field_is_left_out_when_it_says_the_same(write_csv_list):
    columns = columns_of(read_grid(write_csv_list("Nom;NEQ;Nom\nRoy;;Roy\nHoule;;\n")), "companies")
    assert columns.repeated == ("Nom",)


def test_that_a_header_of_the_contract_beats_another_word_for_it(write_csv_list):
    columns = columns_of(read_grid(write_csv_list("Entreprise;Nom;Ville\nRoy;Houle;\n")), "companies")
    assert [(column.place, column.field.name) for column in columns.known] == [(1, "name"), (2, "municipality")]


def test_that_a_company_called_total_is_no_total(book, take):
    assert counts(take("companies", "Nom;Municipalité\nTotal;Drummondville\n")) == (1, 0, 0)


def test_that_the_rows_of_an_open_document_are_numbered_as_it_numbers_them(tmp_path):
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = (
        f"<table:table-row>{cell.format('Nom')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
        f"<table:table-row>{cell.format('Roy')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048571">'
        '<table:table-cell table:number-columns-repeated="16384"/>'
        "</table:table-row>"
    )
    path = write_open_document(tmp_path / "liste.ods", rows)
    assert read_list(path, "companies").grid.rows == [(1, ("Nom",)), (5, ("Roy",))]
