"""What leaves the book about people: the file of a person, a mailing list, a register; each noted in the journal."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from cqi_desktop.domain.errors import InvalidValueError, UnwritableError
from cqi_desktop.exchange.lists import export_list
from cqi_desktop.exchange.mailing_file import write_mailing_file
from cqi_desktop.exchange.person_files import write_person_file
from cqi_desktop.exchange.register_files import REGISTERS, write_register
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.consents import note_consent
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.export_journal import exports
from cqi_desktop.store.incidents import lost_laptop, record_incident
from cqi_desktop.store.mailing_lists import MailingFilter
from cqi_desktop.store.privacy_requests import record_request
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.sync.person_erasure import anonymise_contact


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def book(sample_file: Path, tmp_path: Path) -> Iterator[Book]:
    with Book.open(Path(shutil.copy(sample_file, tmp_path / "carnet.cqi"))) as opened:
        yield opened


@pytest.fixture
def contact(book: Book) -> bytes:
    """A person whose texts could do harm."""
    company = add_company(book, name="=HYPERLINK(1) <b>Łódź</b>")
    key = add_contact(
        book, company=company, first_name="Zoé", last_name="<script>", email="zoe@exemple.ca", mobile="819 555-0100",
        personal_notes="Aime la pêche",
    )  # fmt: skip
    note_consent(book, key, "express", evidence="+Formulaire")
    record_request(book, kind="access", contact=key)
    return key


def test_that_the_page_of_a_person_says_everything_and_runs_nothing(book: Book, contact: bytes, tmp_path: Path) -> None:
    write_person_file(book, contact, tmp_path / "dossier.html")
    page = (tmp_path / "dossier.html").read_text("utf-8")
    for text in ("Zoé", "zoe@exemple.ca", "819 555-0100", "Aime la pêche", "+Formulaire", "Łódź"):
        assert text in page
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_that_the_pdf_of_a_person_can_be_read(book: Book, contact: bytes, tmp_path: Path) -> None:
    write_person_file(book, contact, tmp_path / "dossier.pdf")
    document = PdfDocument(tmp_path / "dossier.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "819 555-0100" in text
    assert "Aime la pêche" in text


def test_that_the_portable_copy_holds_only_what_the_person_provided(book: Book, contact: bytes, tmp_path: Path) -> None:
    write_person_file(book, contact, tmp_path / "copie.json")
    document = json.loads((tmp_path / "copie.json").read_text("utf-8"))
    assert document["provided"]["mobile"] == "819 555-0100"
    assert [line["kind"] for line in document["consents"]] == ["express"]
    write_person_file(book, contact, tmp_path / "copie.csv")
    rows = list(csv.reader((tmp_path / "copie.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert ["email", "zoe@exemple.ca"] in rows
    for name in ("copie.json", "copie.csv"):
        assert "pêche" not in (tmp_path / name).read_text("utf-8-sig")


def test_that_another_ending_or_an_absent_folder_is_refused_and_nothing_is_noted(
    book: Book, contact: bytes, tmp_path: Path
) -> None:
    with pytest.raises(InvalidValueError):
        write_person_file(book, contact, tmp_path / "dossier.docx")
    with pytest.raises(UnwritableError):
        write_person_file(book, contact, tmp_path / "absent" / "dossier.pdf")
    assert exports(book) == []


def test_that_the_journal_names_nobody(book: Book, contact: bytes, tmp_path: Path) -> None:
    write_person_file(book, contact, tmp_path / "dossier.html")
    (line,) = exports(book)
    assert (line.kind, line.format, line.with_personal) == ("person_file", "html", True)
    assert "Zoé" not in line.title


def test_that_a_mailing_list_never_holds_an_address_that_was_left_out(book: Book, tmp_path: Path) -> None:
    found = write_mailing_file(book, "Café export", MailingFilter(), tmp_path / "liste.xlsx")
    assert found.members
    assert found.left_out
    workbook = load_workbook(tmp_path / "liste.xlsx")
    first, second = workbook.worksheets
    assert [row[3] for row in first.iter_rows(min_row=2, values_only=True)] == [each.email for each in found.members]
    assert second.max_row == len(found.left_out) + 1
    written = {str(value) for sheet in workbook for row in sheet.iter_rows(values_only=True) for value in row}
    allowed = {each.email for each in found.members}
    assert not {each.email for each in found.left_out if each.email not in allowed} & written
    (line,) = exports(book)
    assert (line.title, line.record_count, line.left_out) == ("Café export", len(found.members), found.counts)
    write_mailing_file(book, "Café export", MailingFilter(), tmp_path / "liste.csv")
    assert (tmp_path / "liste.csv").read_text("utf-8-sig").count("\n") == len(found.members) + 1


def test_that_each_register_is_a_workbook_without_a_formula_of_anybody(
    book: Book, contact: bytes, tmp_path: Path
) -> None:
    record_incident(book, **{**lost_laptop(book), "measures": "=1+1"})
    for register in REGISTERS:
        path = tmp_path / f"{register}.xlsx"
        count = write_register(book, register, path)
        (sheet,) = load_workbook(path).worksheets
        assert sheet.max_row == count + 1
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
        assert None not in [cell.value for cell in sheet[1]]
    assert [line.title for line in exports(book)] == list(reversed(REGISTERS))


def test_that_an_anonymised_person_is_in_no_list_that_goes_out(book: Book, contact: bytes, tmp_path: Path) -> None:
    before = export_list(book, "contacts", tmp_path / "contacts.csv")
    anonymise_contact(book, contact, purpose="Statistiques")
    assert export_list(book, "contacts", tmp_path / "contacts.csv") == before - 1
