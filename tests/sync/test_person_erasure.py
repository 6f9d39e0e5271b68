"""A person erased or anonymised: nowhere in the file or on another laptop, and no past figure moves."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import InvalidValueError, UnknownRecordError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.company_detail import company_detail
from cqi_desktop.store.company_people import people_of
from cqi_desktop.store.contacts import edit_contact
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.privacy_requests import record_request, requests
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.search_index import search
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.submission_differences import differences_of
from cqi_desktop.store.tables import Contact
from cqi_desktop.sync.person_erasure import anonymise_contact, erase_contact
from cqi_desktop.translation import translate
from tests.sync.laptops import team_of
from tests.sync.test_erasure import CANARY, is_anywhere, person

YEARS = [FiscalYear(year, 4) for year in (2008, 2009, 2010)]


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Book]:
    with Book.open(Path(shutil.copy(sample_file, tmp_path / "carnet.cqi"))) as book:
        yield book


def busiest(book: Book) -> bytes:
    """The person with the most interventions."""
    key: bytes = book.scalar(
        "SELECT contact_id FROM intervention WHERE contact_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"
    )
    edit_contact(book, key, last_name=CANARY)
    record_request(book, kind="access", contact=key, notes=f"Demande de {CANARY}")
    return key


@pytest.mark.parametrize("keeps_acts", [True, False])
def test_that_no_figure_and_no_frozen_submission_moves(sample: Book, keeps_acts: bool) -> None:
    contact = busiest(sample)
    freeze_submission(sample, region="17", year=YEARS[-1])
    before = [figures_of(sample, year) for year in YEARS]
    if keeps_acts:
        done = anonymise_contact(sample, contact, purpose="Statistiques des années passées")
    else:
        done = erase_contact(sample, contact)
    assert done.acts > 0
    assert [figures_of(sample, year) for year in YEARS] == before
    assert differences_of(sample, YEARS[-1], "17") == ()
    assert check_book(sample) == []
    assert search(sample, CANARY, 5) == []
    sample.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    assert CANARY.encode() not in sample.path.read_bytes()


def test_that_an_anonymised_person_leaves_somebody_of_the_company_who_did_the_same(sample: Book) -> None:
    contact = busiest(sample)
    company = sample.find(Contact, contact).company_id
    acts = sample.sql("SELECT id FROM intervention WHERE contact_id = ? ORDER BY id", (contact,)).fetchall()
    stub = anonymise_contact(sample, contact, purpose="Statistiques").stub
    assert stub is not None
    record = sample.find(Contact, stub)
    assert (record.company_id, record.last_name, record.email) == (company, None, None)
    assert record.anonymised_at
    assert sample.sql("SELECT id FROM intervention WHERE contact_id = ? ORDER BY id", (stub,)).fetchall() == acts
    shown = people_of(sample, company)[-1]
    assert (shown.id, shown.name, shown.is_reachable) == (stub, translate("Contact", "Anonymised person"), False)
    main = company_detail(sample, company, FiscalYear(2010, 4)).contact
    assert main is None or main.id != stub
    register = [(line.kind, line.person) for line in requests(sample)]
    assert ("anonymisation", "") in register
    assert all(not name for _, name in register)


def test_that_what_was_erased_cannot_be_erased_again_and_a_purpose_is_needed(sample: Book) -> None:
    contact = busiest(sample)
    with pytest.raises(InvalidValueError):
        anonymise_contact(sample, contact, purpose=" ")
    erase_contact(sample, contact)
    with pytest.raises(UnknownRecordError):
        erase_contact(sample, contact)
    with pytest.raises(UnknownRecordError):
        anonymise_contact(sample, contact, purpose="Statistiques")


@pytest.mark.parametrize("keeps_acts", [True, False])
def test_that_another_laptop_obeys_at_its_exchange(tmp_path: Path, keeps_acts: bool) -> None:
    with team_of(tmp_path, 2) as team:
        key = person(team[0])
        record_request(team[0], kind="access", contact=key)
        team.exchange_all()
        if keeps_acts:
            anonymise_contact(team[0], key, purpose="Statistiques")
        else:
            erase_contact(team[0], key)
        team.exchange_all()
        for book in team.books:
            assert not is_anywhere(team, book)
            assert check_book(book) == []
