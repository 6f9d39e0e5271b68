"""Likely duplicates of a book: known pairs are found, others are not, and what the team said of a pair is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.domain.duplicates import Reason
from cqi_desktop.domain.errors import CancelledError, SameCompanyError, UnknownRecordError
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company, archive_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.distinct_pairs import are_marked_distinct, mark_distinct, unmark_distinct
from cqi_desktop.store.duplicates import REASON_WORDS, likely_duplicates
from cqi_desktop.store.look_alikes import resembling_companies
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import redo_last, undo_last

from .doubled_companies import doubled_companies, missed_and_wrong, worth_of

COMPANIES, PAIRS = 1500, 250
FLOOR = 0.93


def proposed(book: Book) -> list[tuple[str, str]]:
    return [(pair.companies[0].name, pair.companies[1].name) for pair in likely_duplicates(book)]


# --- known pairs ---------------------------------------------------------------------------------------------


def test_that_known_pairs_are_found_and_few_others(book: Book) -> None:
    made = doubled_companies(COMPANIES, PAIRS, seed=11)
    place = {key: number for number, key in enumerate(made.write(book))}
    pairs = {
        (min(numbers), max(numbers))
        for found in likely_duplicates(book)
        if (numbers := [place[company.id] for company in found.companies])
    }
    worth = worth_of(made, pairs)
    told = "\n".join(missed_and_wrong(made, pairs))
    assert worth.known == PAIRS
    assert worth.recall >= FLOOR, told
    assert worth.precision >= FLOOR, told


@pytest.fixture(scope="module")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def sample(sample_path: Path) -> Iterator[Book]:
    with Book.open(sample_path, read_only=True) as opened:
        yield opened


def test_that_the_sample_book_proposes_its_two_likely_duplicates(sample: Book) -> None:
    found = likely_duplicates(sample)
    assert {(pair.companies[0].name, pair.companies[1].name) for pair in found} == {
        ("Meubles Tourigan inc.", "Les Meubles Tourigan"),
        ("Scierie du Haut-Rapide ltée", "Scierie Haut-Rapide"),
    }
    assert all(Reason.SAME_PHONE in pair.reasons for pair in found)


def test_that_every_reason_has_words() -> None:
    assert set(REASON_WORDS) == set(Reason)


# --- what is compared ----------------------------------------------------------------------------------------


def test_that_an_archived_company_is_compared_and_a_trashed_or_merged_one_is_not(book: Book) -> None:
    kept = add_company(book, name="Meubles Tourigan inc.", neq="1143567890")
    archived = add_company(book, name="Les Meubles Tourigan")
    archive_company(book, archived)
    assert proposed(book) == [("Meubles Tourigan inc.", "Les Meubles Tourigan")]
    merge_companies(book, kept, archived)
    assert proposed(book) == []
    trashed = add_company(book, name="Meubles Tourigan")
    assert len(proposed(book)) == 1
    trash(book, "company", trashed)
    assert proposed(book) == []


def test_that_the_best_comes_first_and_the_fuller_company_before_its_double(book: Book) -> None:
    add_company(book, name="Usinage Hautcoeur")
    add_company(book, name="Usinage Hautecoeur inc.", neq="1143567890", phone="819 555-0111")
    add_company(book, name="Ébénisterie Vaudrelle inc.", phone="819 555-0122", municipality="Warwick")
    add_company(book, name="EBENISTERIE VAUDRELLE", phone="(819) 555-0122")
    found = likely_duplicates(book)
    assert [pair.companies[0].name for pair in found] == ["Ébénisterie Vaudrelle inc.", "Usinage Hautecoeur inc."]
    assert found[0].score > found[1].score
    assert likely_duplicates(book, least=found[0].score) == found[:1]


def test_that_the_domain_of_a_person_counts_as_the_companys(book: Book) -> None:
    one = add_company(book, name="Meubles Tourigan", municipality="Warwick")
    other = add_company(book, name="Tourigan", municipality="Warwick")
    assert proposed(book) == []
    for company, mailbox in ((one, "lucie"), (other, "rejean")):
        add_contact(book, company=company, last_name="Champoux", email=f"{mailbox}@tourigan.exemple")
    ((pair),) = likely_duplicates(book)
    assert Reason.SAME_DOMAIN in pair.reasons


def test_that_a_telephone_shared_by_many_tells_nobody_from_another(book: Book) -> None:
    with book.change_set("Incubator"):
        for name in ("Tourigan", "Meubles Tourigan"):
            add_company(book, name=name, phone="819 555-0111", municipality="Warwick")
        assert len(proposed(book)) == 1
        for number in range(12):
            add_company(book, name=f"Atelier {'abcdefghijkl'[number] * 6}", phone="819 555-0111")
    assert proposed(book) == []


def test_that_two_companies_of_one_neq_are_proposed_whatever_their_names(book: Book) -> None:
    add_company(book, name="Meubles Tourigan", neq="1143567890", municipality="Drummondville")
    add_company(book, name="9123-4567 Québec inc.", neq="1143567890", municipality="Warwick")
    assert len(proposed(book)) == 1


def test_that_a_surer_pair_explains_a_weaker_one(book: Book) -> None:
    add_company(book, name="Usinage Perrodeau inc.", neq="1143567890", municipality="Warwick", phone="819 555-0111")
    add_company(book, name="Usinage Perrodeau ltée", neq="1178123456", municipality="Magog", phone="819 555-0122")
    double = add_company(book, name="Usinage Perrodeau", phone="819-555-0111")
    assert proposed(book) == [("Usinage Perrodeau inc.", "Usinage Perrodeau")]
    first = likely_duplicates(book)[0].companies[0].id
    mark_distinct(book, first, double)
    assert proposed(book) == [("Usinage Perrodeau ltée", "Usinage Perrodeau")]


def test_that_the_search_tells_how_far_it_is_and_can_be_stopped(book: Book) -> None:
    told: list[tuple[int, int]] = []
    likely_duplicates(book, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] == len(told) - 1

    def stop(done: int, total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        likely_duplicates(book, stop)


# --- not a double ------------------------------------------------------------------------------------------


@pytest.fixture
def two(book: Book) -> tuple[bytes, bytes]:
    return add_company(book, name="Meubles Tourigan inc."), add_company(book, name="Les Meubles Tourigan")


def test_that_two_companies_said_to_be_two_are_proposed_no_more(book: Book, two: tuple[bytes, bytes]) -> None:
    one, other = two
    assert len(proposed(book)) == 1
    key = mark_distinct(book, other, one)
    assert key == mark_distinct(book, one, other)
    assert proposed(book) == []
    assert are_marked_distinct(book, one, other)
    assert book.scalar("SELECT count(*) FROM distinct_pair") == 1
    unmark_distinct(book, one, other)
    assert len(proposed(book)) == 1
    mark_distinct(book, one, other)
    assert proposed(book) == []
    assert check_book(book) == []


def test_that_what_was_said_of_a_pair_is_undone_and_done_again(book: Book, two: tuple[bytes, bytes]) -> None:
    mark_distinct(book, *two)
    undo_last(book)
    assert len(proposed(book)) == 1
    redo_last(book)
    assert proposed(book) == []


def test_that_what_was_said_of_a_merged_company_holds_for_its_survivor(book: Book, two: tuple[bytes, bytes]) -> None:
    one, other = two
    third = add_company(book, name="Meubles Tourigan")
    mark_distinct(book, one, other)
    merge_companies(book, third, one)
    assert proposed(book) == []
    assert are_marked_distinct(book, third, other)
    undo_last(book)
    assert not are_marked_distinct(book, third, other)


def test_that_one_company_is_not_two(book: Book, two: tuple[bytes, bytes]) -> None:
    one, other = two
    with pytest.raises(SameCompanyError):
        mark_distinct(book, one, one)
    with pytest.raises(UnknownRecordError):
        mark_distinct(book, one, bytes(16))
    merge_companies(book, one, other)
    with pytest.raises(SameCompanyError):
        mark_distinct(book, one, other)


# --- while a name is typed -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("meubles tourigan", "Meubles Tourigan inc."),
        ("Meubles Touri", "Meubles Tourigan inc."),
        ("Muebles Tourigan", "Meubles Tourigan inc."),
        ("Meubles Tuorigan", "Meubles Tourigan inc."),
        ("Imprimerie Ste-Brigide ltée", "Imprimerie Sainte-Brigide inc."),
        ("ebenisterie vaudrele", "Ébénisterie Vaudrelle inc."),
        ("Bois Franc structures", "Structures Bois-Franc inc."),
    ],
)
def test_that_a_typed_name_finds_those_it_resembles(sample: Book, typed: str, name: str) -> None:
    assert name in [alike.company.name for alike in resembling_companies(sample, typed)]


@pytest.mark.parametrize(
    "typed", ["", " ", "M", "inc.", '"*', "Meubles", "Les", "Zymologie Xanadu", "9123-4567 Québec inc."]
)
def test_that_a_name_like_no_other_finds_none(sample: Book, typed: str) -> None:
    assert resembling_companies(sample, typed) == []


def test_that_a_merged_company_answers_as_its_survivor_and_a_trashed_one_not_at_all(book: Book) -> None:
    kept = add_company(book, name="Aliments Fermanel inc.")
    merged = add_company(book, name="Meubles Tourigan inc.")
    merge_companies(book, kept, merged)
    (alike,) = resembling_companies(book, "Les Meubles Tourigan")
    assert (alike.company.id, alike.company.name) == (kept, "Aliments Fermanel inc.")
    trash(book, "company", kept)
    assert resembling_companies(book, "Les Meubles Tourigan") == []


def test_that_no_more_are_shown_than_asked(book: Book) -> None:
    with book.change_set("Namesakes"):
        for municipality in ("Warwick", "Magog", "Nicolet"):
            add_company(book, name="Meubles Tourigan inc.", municipality=municipality)
    assert len(resembling_companies(book, "Meubles Tourigan", limit=2)) == 2
