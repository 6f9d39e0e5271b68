"""Names pasted from Excel: which column is which, and what each line means."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.exchange.pasted_attendance import COMPANY, EMAIL, PERSON, Verdict, read_pasted
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.arrivals import Arrival, record_arrivals
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.trash import trash

NOON = 1_301_572_800_000


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "carnet.cqi", surroundings=RepeatableSurroundings(NOON, 7).surroundings()) as made:
        add_company(made, name="Meubles Tourigan inc.", municipality="Drummondville")
        add_company(made, name="Acier inoxydable Warvick ltée", municipality="Warwick")
        add_company(made, name="Ateliers maritimes du Quai inc.", municipality="Bécancour")
        yield made


@pytest.fixture
def held(book: Book) -> bytes:
    return add_activity(book, code="A", title="Café export", kind="cafe_export", start_date=date(2010, 11, 18))


def verdicts(book: Book, held: bytes, text: str) -> list[Verdict]:
    return [line.verdict for line in read_pasted(book, held, text).lines]


def test_that_a_column_of_names_is_read_without_headers(book: Book, held: bytes) -> None:
    text = "Meubles Tourigan\nAteliers maritimes du Quai inc.\nFromagerie inventée ltée\n"
    assert verdicts(book, held, text) == [Verdict.KNOWN, Verdict.KNOWN, Verdict.NEW]


def test_that_a_comma_of_a_name_is_no_separator(book: Book, held: bytes) -> None:
    assert verdicts(book, held, "Meubles Tourigan, inc.\nFromagerie, fille et fils\n") == [Verdict.KNOWN, Verdict.NEW]


def test_that_columns_are_recognised_by_headers_or_by_what_they_hold(book: Book, held: bytes) -> None:
    with_headers = "Nom\tEntreprise\tCourriel\nJean Roy\tMeubles Tourigan inc.\tjean@essai.exemple"
    without = "Jean Roy\tMeubles Tourigan inc.\tjean@essai.exemple\nAnne Roy\tNouvelle boîte ltée\tanne@essai.exemple"
    for text in (with_headers, without):
        pasted = read_pasted(book, held, text)
        assert pasted.roles == (PERSON, COMPANY, EMAIL)
        line = pasted.lines[0]
        assert (line.company, line.person, line.email) == ("Meubles Tourigan inc.", "Jean Roy", "jean@essai.exemple")


def test_that_first_and_last_names_in_two_columns_are_one_person(book: Book, held: bytes) -> None:
    text = "Prénom\tNom\tEntreprise\nMarie-Ève\tde la Durantaye\tMeubles Tourigan inc."
    (line,) = read_pasted(book, held, text).lines
    assert line.person == "de la Durantaye, Marie-Ève"
    record_arrivals(book, held, [line.arrival()])
    assert book.sql("SELECT first_name, last_name FROM contact").fetchall() == [("Marie-Ève", "de la Durantaye")]


def test_that_a_person_chooses_what_a_column_holds(book: Book, held: bytes) -> None:
    text = "Meubles Tourigan inc.\tJean Roy\n"
    (line,) = read_pasted(book, held, text, ("", COMPANY)).lines
    assert line.company == "Jean Roy"


def test_that_what_only_resembles_is_never_written_by_itself(book: Book, held: bytes) -> None:
    pasted = read_pasted(book, held, "Acier Warvick\nAteliers du Quai\nMeubles Tourigann inc.")
    for line in pasted.lines:
        assert line.verdict is Verdict.RESEMBLES
        assert not line.is_ready
        assert line.candidates
    chosen = pasted.lines[0].chosen(pasted.lines[0].candidates[0])
    assert chosen.is_ready
    assert chosen.arrival().company == pasted.lines[0].candidates[0].key
    assert pasted.lines[0].chosen(None).arrival().new_company == "Acier Warvick"


def test_that_two_companies_of_one_name_are_chosen_by_hand(book: Book, held: bytes) -> None:
    add_company(book, name="Meubles Tourigan inc.", municipality="Sherbrooke")
    assert verdicts(book, held, "Meubles Tourigan inc.") == [Verdict.SEVERAL]
    text = "Entreprise\tVille\nMeubles Tourigan inc.\tSherbrooke"
    assert verdicts(book, held, text) == [Verdict.KNOWN]


def test_that_a_person_alone_is_recognised_by_address_or_by_name(book: Book, held: bytes) -> None:
    company = add_company(book, name="Usinage Roy inc.")
    add_contact(book, company=company, first_name="Jean", last_name="Roy", email="jean@roy.exemple")
    assert verdicts(book, held, "Nom complet\tCourriel\nJ. R.\tJEAN@roy.exemple") == [Verdict.PERSON]
    assert verdicts(book, held, "Participant\tTéléphone\nRoy, Jean\t819 555-0199") == [Verdict.PERSON]
    assert verdicts(book, held, "Participant\tTéléphone\nInconnue Parfaite\t819 555-0199") == [Verdict.UNKNOWN_PERSON]


def test_that_who_is_there_already_is_told(book: Book, held: bytes) -> None:
    company = book.scalar("SELECT id FROM company WHERE name LIKE 'Meubles%'")
    record_arrivals(book, held, [Arrival(company, person="Jean Roy")])
    assert verdicts(book, held, "Meubles Tourigan inc.") == [Verdict.THERE]
    text = "Entreprise\tParticipant\nMeubles Tourigan inc.\tJean Roy\nMeubles Tourigan inc.\tAnne Roy"
    assert verdicts(book, held, text) == [Verdict.THERE, Verdict.KNOWN]


def test_that_an_address_that_cannot_be_right_is_left_out(book: Book, held: bytes) -> None:
    text = "Entreprise\tParticipant\tCourriel\nMeubles Tourigan inc.\tJean Roy\tjean.roy"
    (line,) = read_pasted(book, held, text).lines
    assert line.bad_email
    record_arrivals(book, held, [line.arrival()])
    assert book.scalar("SELECT email FROM contact") is None


def test_that_a_company_of_the_trash_is_a_new_one(book: Book, held: bytes) -> None:
    trash(book, "company", book.scalar("SELECT id FROM company WHERE name LIKE 'Meubles%'"))
    assert verdicts(book, held, "Meubles Tourigan inc.") == [Verdict.NEW]


def test_that_nothing_is_written_by_reading(book: Book, held: bytes) -> None:
    before = book.scalar("SELECT count(*) FROM change")
    read_pasted(book, held, "Meubles Tourigan\nFromagerie inventée")
    assert book.scalar("SELECT count(*) FROM change") == before
