"""The company that a typed line names: found among the words, never guessed between two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.named_in_line import companies_now, company_in_words


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "book.cqi") as book:
        for name in ("Acier Bécancour inc.", "Meubles Boisclerc inc.", "Emballages Boischamp ltée"):
            add_company(book, name=name, municipality="Bécancour")
        yield book


def test_that_the_words_of_a_name_leave_the_others(book: Book) -> None:
    named = company_in_words(book, ("pour", "acier", "bécancour", "étiquetage"))
    assert named.company is not None
    assert (named.company.title, named.typed) == ("Acier Bécancour inc.", "acier bécancour")
    assert named.others == ("pour", "étiquetage")
    assert companies_now(book, [named.company.id])[named.company.id].last_intervention is None


def test_that_two_companies_are_candidates_and_none_is_chosen(book: Book) -> None:
    named = company_in_words(book, ("boisc", "douanes"))
    assert named.company is None
    assert len(named.candidates) == 2


def test_that_a_town_alone_names_no_company(book: Book) -> None:
    add_company(book, name="Usinage Fortan inc.", municipality="Warwick")
    assert company_in_words(book, ("warwick",)).candidates == ()
    assert company_in_words(book, ()).others == ()
