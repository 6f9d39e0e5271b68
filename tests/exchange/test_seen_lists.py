"""Lists as seen: real dates and numbers, no formula, a sheet that says what they are, and the way back from Excel."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from cqi_desktop.domain.errors import InvalidValueError, UnwritableError
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.exchange.assisted_import import AssistedImport
from cqi_desktop.exchange.import_preview import Verdict
from cqi_desktop.exchange.seen_lists import SeenList, import_fields, import_table, sheet_title, write_seen_list
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.export_journal import exports
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.new_files import free_name
from cqi_desktop.translation import in_language

MADE_AT = datetime(2011, 3, 31, 16, 5, tzinfo=UTC)
ROWS = [
    ['=HYPERLINK("http://exemple")', date(2011, 3, 31), 12, Decimal("2.50")],
    ["Côté\x07 & frères", None, -3, None],
]
SEEN = SeenList("list", "Liste: essai?", ["Nom", "Date", "Nombre", "Heures"], ROWS, ["Région : Estrie"], "Nom")


def test_that_excel_gets_dates_and_numbers_a_head_that_stays_and_no_formula(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    with in_language("en"):
        assert write_seen_list(book, SEEN, path, MADE_AT, "Ana") == 2
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    assert sheet.title == "Liste essai"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:D3")
    assert sheet["A1"].font.bold
    assert sheet["A1"].fill.fill_type == "solid"
    assert (sheet["A2"].data_type, sheet["A2"].value) == ("s", ROWS[0][0])
    assert sheet["A2"].quotePrefix
    assert (sheet["B2"].value, sheet["B2"].number_format) == (datetime(2011, 3, 31), "yyyy-mm-dd")
    assert (sheet["C2"].value, sheet["D2"].value, sheet["C3"].value) == (12, 2.5, -3)
    assert sheet["A3"].value == "Côté & frères"
    told = {row[0].value: row[1].value for row in workbook.worksheets[1].iter_rows()}
    assert told["Filter"] == "Région : Estrie"
    assert (told["Order"], told["Made by"], told["Rows"]) == ("Nom", "Ana", "2")
    assert "2011-03-31" in told["Made on"]
    workbook.close()


def test_that_csv_keeps_a_formula_as_text(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    write_seen_list(book, SEEN, path, MADE_AT)
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0] == "Nom;Date;Nombre;Heures"
    assert lines[1].startswith("\"'=HYPERLINK")
    assert lines[1].endswith(";2011-03-31;12;2,5")


def test_that_each_export_is_noted_with_its_filter(book: Book, tmp_path: Path) -> None:
    write_seen_list(book, SEEN, tmp_path / "liste.csv", MADE_AT)
    (line,) = exports(book)
    assert (line.kind, line.title, line.format, line.record_count) == ("list", "Liste: essai?", "csv", 2)
    assert "Estrie" in book.scalar("SELECT definition FROM export_entry")


def test_that_a_name_of_another_kind_and_a_file_open_elsewhere_are_refused(book: Book, tmp_path: Path) -> None:
    with pytest.raises(InvalidValueError):
        write_seen_list(book, SEEN, tmp_path / "liste.doc", MADE_AT)
    path = tmp_path / "liste.xlsx"
    (tmp_path / "~$liste.xlsx").touch()
    with pytest.raises(UnwritableError):
        write_seen_list(book, SEEN, path, MADE_AT)
    assert not path.exists()
    assert exports(book) == []
    (tmp_path / "liste (2).xlsx").touch()
    assert free_name(path).name == "liste (3).xlsx"


def test_that_a_list_with_identifiers_corrected_in_excel_shows_what_changed_cell_by_cell(
    book: Book, tmp_path: Path
) -> None:
    keys = [add_company(book, name=name, phone="819 555-0101", mrc="390") for name in ("Acier Roy", "Houle", "Müller")]
    names = import_fields("companies", ["name", "phone", "mrc", "last_intervention"])
    assert names == ["id", "name", "phone", "mrc"]
    headers, rows = import_table(book, "companies", names, [keys[2], keys[0]])
    path = tmp_path / "liste.xlsx"
    write_seen_list(book, SeenList("companies", "Entreprises", headers, rows), path, MADE_AT)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    assert [cell.value for cell in sheet[2]][1:] == ["Müller", "819 555-0101", "Arthabaska"]
    sheet["C2"].value = "819 555-0199"
    sheet["B3"].value = "Acier Roy inc."
    workbook.save(path)
    workbook.close()
    opened = AssistedImport.of_file(book, path, "companies")
    preview = opened.plan()
    seen = preview.rows(preview.numbers())
    assert [row.verdict for row in seen] == [Verdict.UPDATE, Verdict.UPDATE]
    assert [(one.before, one.after) for row in seen for one in row.differences] == [
        ("819 555-0101", "819 555-0199"),
        ("Acier Roy", "Acier Roy inc."),
    ]
    opened.write()
    assert book.scalar("SELECT phone FROM company WHERE id = ?", (keys[2],)) == "819 555-0199"
    assert book.scalar("SELECT count(*) FROM company") == 3


def test_that_interventions_with_identifiers_read_back_as_the_same(book: Book, tmp_path: Path) -> None:
    company = add_company(book, name="Acier Roy", mrc="390")
    for day, seconds in ((date(2011, 3, 1), 5400), (date(2011, 3, 2), None)):
        record_intervention(
            book, company=company, service=service_id("information"), date=day, contact_seconds=seconds,
            subject="-5 % de taxes", follow_up_on=date(2011, 4, 1),
        )  # fmt: skip
    names = import_fields("interventions", ["date", "hours", "follow_up_on", "subject"])
    assert names == ["id", "date", "hours", "follow_up_on", "subject", "company", "service"]
    headers, rows = import_table(book, "interventions", names)
    path = tmp_path / "liste.csv"
    write_seen_list(book, SeenList("interventions", "Interventions", headers, rows), path, MADE_AT)
    preview = AssistedImport.of_file(book, path, "interventions").plan()
    assert [preview.verdict(number) for number in preview.numbers()] == [Verdict.SAME, Verdict.SAME]


def test_that_personal_fields_stay_in_unless_asked_for(book: Book) -> None:
    company = add_company(book, name="Acier Roy")
    add_contact(book, company=company, last_name="Champoux", phone="819 555-0101", mobile="819 555-0122")
    without = import_table(book, "contacts", import_fields("contacts"))
    assert "Cellulaire" not in without[0]
    assert not any("555-0122" in str(value) for row in without[1] for value in row)
    headers, rows = import_table(book, "contacts", import_fields("contacts", with_personal=True))
    assert rows[0][headers.index("Cellulaire")] == "819 555-0122"


def test_that_a_title_becomes_a_name_that_excel_takes() -> None:
    assert sheet_title("Entreprises : [MRC]/2010 et bien d’autres choses") == "Entreprises MRC 2010 et bien d’"
    assert sheet_title("///") == "Liste"
