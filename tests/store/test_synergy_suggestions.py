"""Suggestions read from a book: places, activities, links and what was dismissed; and the list of links."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.list_conditions import Condition, Operator
from cqi_desktop.domain.suggestions import ReasonKind
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.dismissed_suggestions import dismiss_suggestion, dismissed_pairs, restore_suggestion
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.synergies import change_link_status, propose_link
from cqi_desktop.store.synergy_arcs import synergy_arcs
from cqi_desktop.store.synergy_list import LinkFilter, arcs_between, last_result, links_satisfying, synergy_lines
from cqi_desktop.store.synergy_matrix import synergy_matrix
from cqi_desktop.store.synergy_suggestions import synergy_suggestions
from cqi_desktop.store.trash import trash

NOON = 1_301_572_800_000  # 2011-03-31T12:00:00Z
YEAR = FiscalYear(2010)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "book.cqi", surroundings=RepeatableSurroundings(NOON, 3).surroundings()) as made:
        yield made


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("sample") / "sample.cqi"
    make_sample_book(path)
    with Book.open(path) as opened:
        yield opened


def textiles(book: Book) -> bytes:
    return add_company(book, name="Textiles Avelin inc.", naics="313", mrc="490", markets=("Texas",))


def furniture(book: Book, name: str = "Meubles Bovaric ltée") -> bytes:
    return add_company(book, name=name, naics="337", mrc="430", markets=("Texas",))


def test_that_a_suggestion_gives_its_reasons_and_both_places(book: Book) -> None:
    a, b = textiles(book), furniture(book)
    cafe = add_activity(
        book, code="A-1", kind="cafe_export", title="Café Texas", start_date=date(2011, 2, 1), status="held"
    )
    for company in (a, b):
        record_participation(book, activity=cafe, company=company, attendance="attended")
    (found,) = synergy_suggestions(book)
    assert {found.a.key, found.b.key} == {a, b}
    assert {found.a.region, found.b.region} == {"17", "05"}
    assert [reason.kind for reason in found.reasons] == [ReasonKind.SUPPLIER, ReasonKind.ACTIVITY, ReasonKind.MARKET]
    assert [one.pair for one in synergy_suggestions(book, company=b)] == [found.pair]


def test_that_an_old_activity_and_a_company_put_away_suggest_nothing(book: Book) -> None:
    a = add_company(book, name="Avelin", mrc="490")
    b = add_company(book, name="Bovaric", mrc="430")
    old = add_activity(book, code="A-1", kind="mission", title="Lyon", start_date=date(2005, 2, 1), status="held")
    for company in (a, b):
        record_participation(book, activity=old, company=company, attendance="attended")
    assert synergy_suggestions(book) == ()
    textiles(book)
    trash(book, "company", furniture(book))
    assert synergy_suggestions(book) == ()


def test_that_what_is_linked_is_proposed_no_more_even_once_merged(book: Book) -> None:
    a, b, twin = textiles(book), furniture(book), furniture(book, "Meubles Bovaric")
    link = propose_link(book, company_a=a, company_b=twin, kind="supplier")
    assert len(synergy_suggestions(book)) == 1
    merge_companies(book, b, twin)
    assert synergy_suggestions(book) == ()
    trash(book, "synergy_link", link)
    assert len(synergy_suggestions(book)) == 1


def test_that_a_dismissed_pair_is_one_record_whoever_says_it_and_comes_back_when_asked(book: Book) -> None:
    a, b = textiles(book), furniture(book)
    key = dismiss_suggestion(book, a, b)
    assert dismiss_suggestion(book, b, a) == key
    assert synergy_suggestions(book) == ()
    assert [(pair.key, {pair.name_a, pair.name_b}) for pair in dismissed_pairs(book)] == [
        (key, {"Textiles Avelin inc.", "Meubles Bovaric ltée"})
    ]
    restore_suggestion(book, key)
    assert dismissed_pairs(book) == []
    assert len(synergy_suggestions(book)) == 1
    dismiss_suggestion(book, a, b)
    assert synergy_suggestions(book) == ()


def test_that_the_list_agrees_with_the_matrix_and_the_map(sample: Book) -> None:
    lines = synergy_lines(sample)
    counts = synergy_matrix(sample, YEAR).proposed
    for pair, count in counts.items():
        kept = [line for line in lines if LinkFilter(years=(YEAR,), pair=pair).keeps(line)]
        assert len(kept) == count
    assert sum(counts.values()) == len([line for line in lines if line.is_proposed_in(YEAR)])
    assert arcs_between([line for line in lines if line.moves_in(YEAR)]) == synergy_arcs(sample, YEAR)


def test_that_filters_are_alternatives_within_and_conditions_between(sample: Book) -> None:
    lines = synergy_lines(sample)
    concluded = [line for line in lines if LinkFilter(statuses=("concluded",)).keeps(line)]
    assert concluded
    assert all(line.concluded_on for line in concluded)
    either = [line for line in lines if LinkFilter(statuses=("concluded", "ended")).keeps(line)]
    assert len(either) > len(concluded)
    dear = links_satisfying(sample, (Condition("value", Operator.AT_LEAST, (40_000,)),))
    assert dear == {line.id for line in lines if (line.value_cents or 0) >= 4_000_000}
    assert links_satisfying(sample, ()) is None
    latest = last_result(lines, LinkFilter().keeps)
    assert latest is not None
    assert latest.concluded_on == max(line.concluded_on for line in lines if line.concluded_on)


def test_that_a_link_of_last_year_still_open_is_on_the_board_of_the_year(book: Book) -> None:
    a, b = textiles(book), furniture(book)
    key = propose_link(book, company_a=a, company_b=b, kind="supplier", proposed_on=date(2009, 5, 1))
    (line,) = synergy_lines(book)
    assert not line.is_proposed_in(YEAR)
    assert line.is_followed_in(YEAR)
    assert not line.is_followed_in(FiscalYear(2008))
    change_link_status(book, key, "ended", date(2009, 6, 1))
    (line,) = synergy_lines(book)
    assert not line.is_followed_in(YEAR)
    assert line.since == date(2009, 6, 1)
