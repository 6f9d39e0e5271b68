"""Cards of persons as the usual programs write them."""

from __future__ import annotations

import pytest

from cqi_desktop.domain.errors import UnreadableFileError
from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.exchange.readers import read_grid

from .conftest import codes, counts
from .list_shapes import GOOGLE, ICLOUD, OUTLOOK, THUNDERBIRD

MAKING = ImportOptions(create_companies=True)


RENEE = ("Meubles Été inc.", "Renée", "Bédard", "Directrice des ventes à l’exportation")
LUC = ("Acier Roy ltée", "Luc-André", "Roy", "Acheteur", "luc@acier-roy.example", "+1 819-555-0102", "+1 819-555-0143")
ANNE = ("Érablière de l’Œuvre", "Anne", "Côté", "Présidente", "anne@erabliere.example", "", "8195550144")
MINH = ("Bois, métal et cie", "Minh", "Nguyen", "Logistique", "minh@bois-metal.example", "819 555-0105 poste 4")


@pytest.mark.parametrize(
    ("text", "encoding", "row"),
    [
        (OUTLOOK, "cp1252", (*RENEE, "renee.bedard@meubles-ete.example", "(819) 555-0101", "(819) 555-0142")),
        (GOOGLE, "utf-8", LUC),
        (ICLOUD, "utf-8-sig", ANNE),
        (THUNDERBIRD, "utf-16", (*MINH, "+1-819-555-0145", "fr")),
    ],
    ids=["outlook", "google", "icloud", "thunderbird"],
)
def test_that_the_cards_of_the_usual_programs_are_read(tmp_path, text, encoding, row):
    path = tmp_path / "carte.vcf"
    path.write_bytes(text.encode(encoding))
    assert read_grid(path).rows[1] == (1, row)


def test_that_several_cards_are_several_contacts_and_the_same_the_second_time(book, tmp_path):
    path = tmp_path / "equipe.vcf"
    path.write_text(GOOGLE + ICLOUD + THUNDERBIRD, encoding="utf-8")
    report = import_file(book, path, "contacts", MAKING)
    assert (counts(report), codes(report)) == ((3, 0, 0), [])
    found = book.sql("SELECT last_name, phone, mobile, language FROM contact ORDER BY last_name").fetchall()
    assert found == [
        ("Côté", None, "819 555-0144", None),
        ("Nguyen", "819 555-0105, poste 4", "819 555-0145", "fr"),
        ("Roy", "819 555-0102", "819 555-0143", None),
    ]
    assert counts(import_file(book, path, "auto", MAKING)) == (0, 0, 3)


def test_that_a_card_without_a_company_says_which_one_it_is(book, tmp_path):
    path = tmp_path / "equipe.vcf"
    path.write_text(GOOGLE + "BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Roy\nEND:VCARD\n", encoding="utf-8")
    report = import_file(book, path, "contacts", MAKING)
    assert codes(report) == [(2, "missing_value")]
    assert book.scalar("SELECT count(*) FROM contact") == 0


def test_that_a_line_that_says_nothing_spoils_no_card(tmp_path):
    path = tmp_path / "carte.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\n%%% rien\nN:Roy;Luc\nORG:Acier\nEND:VCARD\n", encoding="utf-8")
    assert read_grid(path).rows[1][1][:3] == ("Acier", "Luc", "Roy")


def test_that_a_card_that_never_ends_is_refused(tmp_path):
    path = tmp_path / "carte.vcf"
    path.write_text("BEGIN:VCARD\nN:Roy;Luc\n", encoding="utf-8")
    with pytest.raises(UnreadableFileError):
        read_grid(path)
