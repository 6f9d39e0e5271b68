"""The history of records and fields, the state of a past moment, what changed since a mark."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.domain.errors import UnknownRecordError
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.history import company_history, history_of, record_history, table_of
from cqi_desktop.store.log_replay import replayed_rows
from cqi_desktop.store.tables import Adviser, Company, Contact, Intervention, Laptop, column_names, table_name
from cqi_desktop.store.time_machine import (
    at_mark,
    at_moment,
    changed_since,
    end_of_day,
    mark,
    past_tables,
    record_as_of,
    rows_as_of,
    set_mark,
    vector_now,
)
from cqi_desktop.store.undo import undo_last

START_MS = 1_300_000_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "carnet.cqi"
    Book.create(path, surroundings=RepeatableSurroundings(START_MS, 1).surroundings()).close()
    return path


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    with Book.open(path, surroundings=RepeatableSurroundings(START_MS + 100_000, 2).surroundings()) as book:
        yield book


def add(book: Book, model: type = Company, **values: Any) -> bytes:
    with book.change_set("Add"):
        return book.insert(model, **values)


def edit(book: Book, model: type, key: bytes, label: str = "Edit", **values: Any) -> str:
    """Edit and give the moment at which it was done."""
    with book.change_set(label):
        book.update(model, key, **values)
    return str(book.last_change_at())


def content(book: Book, model: type = Company) -> dict[bytes, dict[str, Any]]:
    names = column_names(model)
    rows = book.sql(f"SELECT id, {', '.join(names)} FROM {table_name(model)}").fetchall()
    return {key: dict(zip(names, values, strict=True)) for key, *values in rows}


# --- history ------------------------------------------------------------------------------------------------


def test_that_history_says_who_when_before_and_after_latest_first(book: Book) -> None:
    book.adviser = add(book, Adviser, name="Louise Tremblay")
    key = add(book, name="Bois franc", neq="0412345678")
    moment = edit(book, Company, key, "Edit a company", name="Boisé", phone="819 555-0101")
    entries = record_history(book, "company", key)
    assert [(entry.field, entry.before, entry.after) for entry in entries[:2]] in (
        [("name", "Bois franc", "Boisé"), ("phone", None, "819 555-0101")],
        [("phone", None, "819 555-0101"), ("name", "Bois franc", "Boisé")],
    )
    assert {(entry.adviser, entry.label, entry.at) for entry in entries[:2]} == {
        ("Louise Tremblay", "Edit a company", moment)
    }
    creation = entries[2]
    assert (creation.field, creation.before) == ("", None)
    assert creation.after == {"name": "Bois franc", "neq": "0412345678"}
    assert len(entries) == 3


def test_that_the_history_of_a_field_starts_with_the_value_it_was_made_with(book: Book) -> None:
    key = add(book, name="A", phone="1")
    edit(book, Company, key, name="B")
    edit(book, Company, key, phone="2")
    edit(book, Company, key, name="C")
    entries = record_history(book, "company", key, field="name")
    assert [(entry.before, entry.after) for entry in entries] == [("B", "C"), ("A", "B"), (None, "A")]
    assert record_history(book, "company", key, field="email") == []


def test_that_the_laptop_is_named_once_the_team_knows_it(book: Book) -> None:
    laptop = add(book, Laptop, name="Portable de Louise")
    book.sql("UPDATE writer SET laptop = ?", (laptop,))
    assert record_history(book, "laptop", laptop)[0].laptop == "Portable de Louise"


def test_that_the_history_of_a_company_has_its_children_and_the_companies_merged_into_it(book: Book) -> None:
    keep, other, stranger = add(book, name="A"), add(book, name="A inc."), add(book, name="Z")
    contact = add(book, Contact, company=other, last_name="Gagnon")
    act = add(book, Intervention, company=keep, date=date(2011, 1, 5))
    edit(book, Contact, contact, email="g@exemple.ca")
    edit(book, Company, stranger, name="Y")
    merge_companies(book, keep, other)
    entries = company_history(book, keep)
    assert {entry.record for entry in entries} == {keep, other, contact, act}
    assert entries[0].label == "Merge companies"
    assert history_of(book, keep) == entries
    assert company_history(book, keep, limit=2) == entries[:2]


def test_that_a_change_made_by_another_tool_is_in_the_history(book: Book) -> None:
    key = add(book, name="A")
    book.sql("UPDATE company SET name = 'B' WHERE id = ?", (key,))
    entry = record_history(book, "company", key)[0]
    assert (entry.before, entry.after, entry.label, entry.at) == ("A", "B", "", "")


def test_that_an_unknown_record_is_said_to_be_so(book: Book) -> None:
    assert table_of(book, add(book, Contact, last_name="Gagnon")) == "contact"
    with pytest.raises(UnknownRecordError):
        history_of(book, b"x" * 16)


# --- the past -----------------------------------------------------------------------------------------------


def test_that_a_record_and_a_table_are_read_as_they_were_at_every_past_moment(book: Book) -> None:
    states: list[tuple[str, dict[bytes, dict[str, Any]]]] = []
    keys: list[bytes] = []
    for turn in range(6):
        keys.append(add(book, name=f"Company {turn}", neq=f"04{turn:08}"))
        states.append((str(book.last_change_at()), content(book)))
        states.append((edit(book, Company, keys[turn // 2], name=f"Turn {turn}", phone=None), content(book)))
    undo_last(book)
    for moment, expected in states:
        cut = at_moment(book, moment)
        assert dict(rows_as_of(book, Company, cut)) == expected
        for key in keys:
            assert record_as_of(book, Company, key, cut) == expected.get(key)


def test_that_before_the_book_there_was_nothing(book: Book) -> None:
    add(book, name="A")
    cut = at_moment(book, "2001-01-01T00:00:00Z")
    assert dict(rows_as_of(book, Company, cut)) == {}


def test_that_every_query_reads_the_past_within_past_tables_and_the_present_after(book: Book, path: Path) -> None:
    key = add(book, name="A")
    then = add(book, Intervention, company=key, date=date(2011, 1, 5), status="done")
    moment = str(book.last_change_at())
    edit(book, Company, key, name="B")
    edit(book, Intervention, then, status="cancelled")
    add(book, Intervention, company=key, status="done")
    query = (
        "SELECT c.name, count(*) FROM intervention i JOIN company c ON c.id = i.company_id WHERE i.status = 'done' "
        "GROUP BY c.id"
    )
    now = book.sql(query).fetchall()
    with past_tables(book, at_moment(book, moment)):
        assert book.sql(query).fetchall() == [("A", 1)]
        assert book.find(Company, key).name == "A"
    assert book.sql(query).fetchall() == now == [("B", 1)]
    with Book.open(path, read_only=True) as reader:
        with past_tables(reader, at_moment(reader, moment)):
            assert reader.sql(query).fetchall() == [("A", 1)]
        assert reader.sql(query).fetchall() == now


def test_that_the_end_of_a_day_is_the_last_second_before_the_next(book: Book) -> None:
    assert end_of_day(date(2011, 3, 31)) < end_of_day(date(2011, 4, 1))
    assert end_of_day(date(2011, 3, 31)).endswith(":59Z")


# --- marks ---------------------------------------------------------------------------------------------------


def test_that_what_changed_since_a_mark_is_what_lies_outside_its_vector_whatever_the_clock(path: Path) -> None:
    with Book.open(path, surroundings=RepeatableSurroundings(START_MS, 2).surroundings()) as book:
        keys = [add(book, name=f"Company {number}") for number in range(3)]
        set_mark(book, "Submission 2011")
    a_year_back = RepeatableSurroundings(START_MS - 365 * 86_400_000, 3).surroundings()
    with Book.open(path, surroundings=a_year_back) as book:
        vector = mark(book, "Submission 2011")
        assert vector is not None
        assert changed_since(book, vector) == {}
        edit(book, Company, keys[1], name="Edited")
        contact = add(book, Contact, company=keys[0], last_name="Gagnon")
        assert changed_since(book, vector) == {"company": {keys[1]}, "contact": {contact}}
        assert dict(rows_as_of(book, Company, at_mark(book, vector)))[keys[1]]["name"] == "Company 1"
        assert changed_since(book, vector_now(book)) == {}
        assert mark(book, "never") is None


def test_that_the_whole_table_is_the_replay_of_its_log(book: Book) -> None:
    for number in range(3):
        edit(book, Company, add(book, name=f"Company {number}", notes="\x00x"), name="N", adviser=None)
    assert dict(replayed_rows(book, Company)) == content(book)


def test_that_every_column_has_a_name_and_every_record_a_title_query(book: Book) -> None:
    from cqi_desktop.store.field_labels import field_label
    from cqi_desktop.store.record_titles import title_of
    from cqi_desktop.store.tables import SYNCHRONISED

    for model in SYNCHRONISED:
        assert [column for column in column_names(model) if field_label(column) == column] == []
        assert title_of(book, table_name(model), b"x" * 16) == ""
