"""Two companies side by side, merged one by one or many at once, undone weeks later, found by other laptops."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import CancelledError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company, canonical_company, edit_company
from cqi_desktop.store.company_merge import MOVED, merge_companies
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.distinct_pairs import are_marked_distinct, mark_distinct
from cqi_desktop.store.duplicate_comparison import (
    LEFT,
    RIGHT,
    chosen_values,
    compare_companies,
    merge_pairs,
    still_likely,
)
from cqi_desktop.store.duplicates import LikelyDuplicate, likely_duplicates
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.surveys import ask_companies, make_survey
from cqi_desktop.store.tables import Action, Assessment, Company, Concern
from cqi_desktop.store.undo import undo, undo_last
from tests.sample_team import exchange_all, make_team


def latest_set(book: Book) -> SetRef:
    row = book.sql("SELECT writer, txn FROM change_set ORDER BY at_wall DESC, writer DESC, txn DESC LIMIT 1").fetchone()
    return SetRef(*row)


def doubles(book: Book) -> tuple[bytes, bytes]:
    keep = add_company(book, name="Acier Roy inc.", phone="819 555-0101", municipality="Drummondville")
    other = add_company(
        book, name="Acier Roy", phone="819 555-0101", municipality="Warwick", email="info@roy.exemple", neq="1143567890"
    )
    return keep, other


def test_that_what_differs_stands_side_by_side_and_the_unknown_is_taken_from_the_other(book: Book) -> None:
    keep, other = doubles(book)
    add_contact(book, company=other, last_name="Champoux")
    comparison = compare_companies(book, keep, other)
    differing = {field.name: field.usual for field in comparison.fields if field.differs}
    assert differing == {
        "name": LEFT, "neq": RIGHT, "municipality": LEFT, "mrc": LEFT, "email": RIGHT,
    }  # fmt: skip
    assert [held.contacts for held in comparison.held] == [0, 1]
    assert chosen_values(comparison, {}) == {}


def test_that_the_values_chosen_are_those_kept(book: Book) -> None:
    keep, other = doubles(book)
    comparison = compare_companies(book, keep, other)
    chosen = chosen_values(comparison, {"name": RIGHT, "municipality": RIGHT, "email": LEFT})
    merge_companies(book, keep, other, chosen)
    kept = book.find(Company, keep)
    assert (kept.name, kept.municipality, kept.email, kept.neq) == ("Acier Roy", "Warwick", None, "1143567890")
    assert kept.mrc == comparison.fields[[field.name for field in comparison.fields].index("mrc")].values[LEFT][0]


def test_that_the_place_of_the_other_is_chosen_whole(book: Book) -> None:
    keep, other = doubles(book)
    comparison = compare_companies(book, keep, other)
    merge_companies(book, keep, other, chosen_values(comparison, {"municipality": RIGHT, "mrc": RIGHT}))
    kept, merged = book.find(Company, keep), book.find(Company, other)
    assert (kept.mrc, kept.region) == (merged.mrc, merged.region)


def test_that_everything_that_hangs_on_a_company_goes_with_it(book: Book) -> None:
    keep, other = doubles(book)
    survey = make_survey(book, title="Résultats", year=FiscalYear.parse("2010-2011", 4))
    ask_companies(book, survey, [other])
    with book.change_set("Desk"):
        book.insert(Concern, company=other, text="Taux de change")
        book.insert(Action, company=other, text="Rappeler")
        book.insert(Assessment, company=other, questionnaire="diagnostic")
    merge_companies(book, keep, other)
    for table in ("concern", "action", "assessment", "survey_answer"):
        assert book.sql(f"SELECT DISTINCT company_id FROM {table}").fetchall() == [(keep,)], table
    undo_last(book)
    for table in ("concern", "action", "assessment", "survey_answer"):
        assert book.sql(f"SELECT DISTINCT company_id FROM {table}").fetchall() == [(other,)], table


def test_that_a_merge_walks_no_table_however_large(book: Book) -> None:
    for field in MOVED:
        table, column = field.model._meta.table_name, field.column_name
        update = f"EXPLAIN QUERY PLAN UPDATE {table} SET {column} = ? WHERE {column} = ?"
        (plan,) = book.sql(update, (b"", b"")).fetchall()
        assert "SEARCH" in plan[3], f"{table}.{column}: {plan[3]}"


def certain(book: Book) -> list[LikelyDuplicate]:
    return [pair for pair in likely_duplicates(book) if pair.is_certain]


def test_that_the_certain_pairs_are_merged_in_one_step_that_one_undo_takes_back(book: Book) -> None:
    for name, phone in (("Acier Roy", "0101"), ("Müller", "0102"), ("Scierie Houle", "0103")):
        for text in (f"{name} inc.", name):
            add_company(book, name=text, phone=f"819 555-{phone}", municipality="Warwick")
    add_company(book, name="Usinage Hautcoeur", municipality="Warwick")
    add_company(book, name="Usinage Hautecoeur", municipality="Warwick")
    found = likely_duplicates(book)
    assert len(certain(book)) == 3 < len(found)
    told: list[tuple[int, int]] = []
    result = merge_pairs(book, certain(book), lambda done, total: told.append((done, total)))
    assert (result.merged, result.left, told) == (3, 0, [(0, 3), (1, 3), (2, 3)])
    assert len(still_likely(book, found)) == len(found) - 3
    undo_last(book)
    assert still_likely(book, found) == found


def test_that_a_merge_of_many_that_is_stopped_writes_nothing(book: Book) -> None:
    for text in ("Acier Roy inc.", "Acier Roy", "Müller inc.", "Müller"):
        add_company(book, name=text, phone="819 555-0101" if "Roy" in text else "819 555-0102", municipality="Warwick")
    before = book.scalar("SELECT count(*) FROM change")

    def stop(done: int, total: int) -> None:
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        merge_pairs(book, certain(book), stop)
    assert book.scalar("SELECT count(*) FROM change") == before


def test_that_a_pair_to_which_a_merge_gave_two_neq_is_left_to_a_person(book: Book) -> None:
    place = {"municipality": "Warwick", "phone": "819 555-0101"}
    first = add_company(book, name="Acier Roy", **place)
    second = add_company(book, name="Acier Roy inc.", neq="1143567890", **place)
    third = add_company(book, name="Acier Roy ltée", neq="1178123456", **place)
    pairs = [pair for pair in likely_duplicates(book) if {company.id for company in pair.companies} != {second, third}]
    assert len(pairs) == 2
    result = merge_pairs(book, pairs)
    assert result == (1, 1)
    assert canonical_company(book, first) in (second, third)


def test_that_a_pair_told_apart_or_merged_is_no_longer_likely(book: Book) -> None:
    keep, other = doubles(book)
    found = likely_duplicates(book)
    assert len(still_likely(book, found)) == 1
    mark_distinct(book, keep, other)
    assert still_likely(book, found) == []
    undo_last(book)
    assert still_likely(book, found) == found
    merge_companies(book, keep, other)
    assert still_likely(book, found) == []


def test_that_a_merge_undone_weeks_later_keeps_what_was_edited_since(book: Book) -> None:
    keep, other = doubles(book)
    mine = record_intervention(book, company=other, service=service_id("information"), date=date(2011, 3, 1))
    merge_companies(book, keep, other)
    merge = latest_set(book)
    edit_company(book, keep, email="ventes@roy.exemple")
    later = record_intervention(book, company=keep, service=service_id("information"), date=date(2011, 3, 20))
    result = undo(book, merge)
    kept, merged = book.find(Company, keep), book.find(Company, other)
    assert (kept.email, kept.neq) == ("ventes@roy.exemple", None)
    assert (merged.merged_into_id, merged.archived_at, merged.email) == (None, None, "info@roy.exemple")
    owners = dict(book.sql("SELECT id, company_id FROM intervention").fetchall())
    assert owners == {mine: other, later: keep}
    assert result.kept


# --- other laptops -------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_that_another_laptop_finds_the_survivor_and_what_was_told_apart(tmp_path: Path) -> None:
    sample = tmp_path / "sample.cqi"
    make_sample_book(sample)
    here, there = make_team(sample, tmp_path, 2)
    with Book.open(here) as book:
        first, second = likely_duplicates(book)
        keep, other = (company.id for company in first.companies)
        mark_distinct(book, *(company.id for company in second.companies))
    with Book.open(there) as book:
        noted = record_intervention(book, company=other, service=service_id("information"), date=date(2011, 3, 3))
    with Book.open(here) as book:
        merge_companies(book, keep, other)
    exchange_all([here, there])
    for path in (here, there):
        with Book.open(path) as book:
            assert canonical_company(book, other) == keep
            assert are_marked_distinct(book, *(company.id for company in second.companies))
            assert likely_duplicates(book) == []
            owner = book.scalar("SELECT company_id FROM intervention WHERE id = ?", (noted,))
            assert canonical_company(book, owner) == keep
