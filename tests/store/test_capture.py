"""Every write is captured: rebuilding each table from the log alone gives the table, values and types exact (G15)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from peewee import ForeignKeyField, IntegerField, IntegrityError, TextField, chunked

from cqi_desktop.store.book import Book
from cqi_desktop.store.fields import DayField, IdField, MomentField, TextListField
from cqi_desktop.store.log_replay import faulty_records, replayed_rows
from cqi_desktop.store.tables import (
    SYNCHRONISED,
    Adviser,
    BookRecord,
    Company,
    ConflictDecision,
    Intervention,
    Target,
    column_names,
    table_name,
)
from cqi_desktop.store.upgrades import drop_triggers, missing_triggers

MODELS = pytest.mark.parametrize("model", SYNCHRONISED, ids=table_name)

# Texts that a careless log would change: digits, quotes, control characters, NUL, what looks like JSON or a number.
TEXTS = (
    "04", "0412345678", "007.50", "1e5", "+15", " 12 ", "", " ", "null", "true", '{"a":1}', "[]", "O'Brien", 'dit "Ti"',
    "back\\slash", "line\r\nbreak\ttab", "nul\x00within", "\x00", "\x01\x1b\x7f", "L’Érable – Bécancour", "e\u0301",
    "\u2028\ufeff\ufffe", "😀🇨🇦", "x:company_id", "x" * 200_000,
)  # fmt: skip
WHOLE_NUMBERS = (0, 1, -1, 2**31, 2**53 + 1, 2**63 - 1, -(2**63))


def exact(value: Any) -> tuple[str, Any]:
    return type(value).__name__, value


def assert_log_gives_tables(book: Book) -> None:
    """The tables rebuilt from the log are the tables, and ``check`` agrees."""
    for model in SYNCHRONISED:
        names = column_names(model)
        rows = book.sql(f"SELECT id, {', '.join(names)} FROM {table_name(model)} ORDER BY id").fetchall()
        kept = [(key, [exact(value) for value in values]) for key, *values in rows]
        rebuilt = [(key, [exact(row[name]) for name in names]) for key, row in replayed_rows(book, model)]
        assert rebuilt == kept
        assert list(faulty_records(book, model)) == []


class Filler:
    """Values for every column of a model, a different nasty one each time; its parents are made when needed."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.turn = 0
        self.parents: dict[type[BookRecord], bytes] = {}

    def row(self, model: type[BookRecord]) -> dict[str, Any]:
        return {"id": self.book.new_id(), **self.values(model)}

    def values(self, model: type[BookRecord]) -> dict[str, Any]:
        return {field.name: self._value(model, field) for field in model._meta.sorted_fields if not field.primary_key}

    def _value(self, model: type[BookRecord], field: Any) -> Any:
        self.turn += 1
        if isinstance(field, ForeignKeyField):
            return None if field.rel_model is model else self._parent(field.rel_model)
        if isinstance(field, IdField):
            return bytes(range(self.turn % 7, self.turn % 7 + 16))
        if isinstance(field, DayField):
            return date(2011, 1, 1 + self.turn % 28)
        if isinstance(field, MomentField):
            return "2011-03-31T12:00:00Z"
        if isinstance(field, TextListField):
            return ("États-Unis", TEXTS[self.turn % len(TEXTS)])
        if isinstance(field, TextField):
            return TEXTS[self.turn % len(TEXTS)]
        if isinstance(field, IntegerField):
            return WHOLE_NUMBERS[self.turn % len(WHOLE_NUMBERS)]
        return bool(self.turn % 2)

    def _parent(self, model: type[BookRecord]) -> bytes:
        if model not in self.parents:
            self.parents[model] = self.book.insert(model)
        return self.parents[model]


# --- each way of writing, on each table ------------------------------------------------------------------------


def by_book(book: Book, model: type[BookRecord], fill: Filler) -> None:
    key = book.insert(model, **fill.values(model))
    book.update(model, key, **fill.values(model))
    book.update(model, key, **dict.fromkeys(fill.values(model), None))


def by_save_and_create(book: Book, model: type[BookRecord], fill: Filler) -> None:
    record = model.create(**fill.row(model))
    for name, value in fill.values(model).items():
        setattr(record, name, value)
    record.save()
    for name, value in fill.values(model).items():
        setattr(record, name, value)
        record.save(only=[name])
    model(**fill.row(model)).save(force_insert=True)


def by_insert_many(book: Book, model: type[BookRecord], fill: Filler) -> None:
    rows = [fill.row(model) for _ in range(7)]
    for batch in chunked(rows, 3):
        model.insert_many(batch).execute()
    model.insert_many([(book.new_id(),), (book.new_id(),)], fields=[model.id]).execute()


def by_update_of_many(book: Book, model: type[BookRecord], fill: Filler) -> None:
    by_insert_many(book, model, fill)
    model.update(fill.values(model)).execute()
    model.update(fill.values(model)).where(
        model.id == book.scalar(f"SELECT min(id) FROM {table_name(model)}")
    ).execute()


def by_bulk_methods(book: Book, model: type[BookRecord], fill: Filler) -> None:
    records = [model(**fill.row(model)) for _ in range(5)]
    model.bulk_create(records, batch_size=2)
    names = list(fill.values(model))
    for record in records:
        for name, value in fill.values(model).items():
            setattr(record, name, value)
    model.bulk_update(records, fields=names, batch_size=2)


def by_upsert(book: Book, model: type[BookRecord], fill: Filler) -> None:
    row = fill.row(model)
    other = fill.values(model)
    model.insert(**row).on_conflict(conflict_target=[model.id], update=other).execute()
    model.insert(**row).on_conflict(conflict_target=[model.id], update=other).execute()
    model.insert(**{**row, **fill.values(model)}).on_conflict(
        conflict_target=[model.id], preserve=[getattr(model, name) for name in other]
    ).execute()
    model.insert(**row).on_conflict_ignore().execute()


def by_raw_sql(book: Book, model: type[BookRecord], fill: Filler) -> None:
    table, names = table_name(model), column_names(model)
    by_insert_many(book, model, fill)
    marks = ", ".join("?" * (len(names) + 1))
    values = [field.db_value(value) for field, value in _columns(model, fill)]
    rows = [(book.new_id(), *values) for _ in range(3)]
    book.database.connection().executemany(f"INSERT INTO {table}(id, {', '.join(names)}) VALUES ({marks})", rows)
    book.sql(f"INSERT INTO {table}(id) VALUES (?)", (book.new_id(),))
    book.sql(f"INSERT INTO {table} SELECT randomblob(16), {', '.join(names)} FROM {table}")
    book.sql(f"UPDATE {table} SET {', '.join(f'{name} = {name}' for name in names)}")
    first = names[0]
    book.sql(f"UPDATE {table} SET {first} = other.{first} FROM {table} other WHERE {table}.id < other.id")
    book.sql(f"UPDATE OR REPLACE {table} SET {first} = NULL")


def _columns(model: type[BookRecord], fill: Filler) -> list[tuple[Any, Any]]:
    values = fill.values(model)
    return [(field, values[field.name]) for field in model._meta.sorted_fields if not field.primary_key]


WAYS: tuple[Callable[[Book, type[BookRecord], Filler], None], ...] = (
    by_book,
    by_save_and_create,
    by_insert_many,
    by_update_of_many,
    by_bulk_methods,
    by_upsert,
    by_raw_sql,
)


@MODELS
def test_that_every_way_of_writing_is_captured_exactly(book: Book, model: type[BookRecord]) -> None:
    fill = Filler(book)
    with book.database.bind_ctx(list(SYNCHRONISED)):
        for way in WAYS:
            with book.change_set(way.__name__):
                way(book, model, fill)
            with book.change_set("Made, then given up"), book.database.atomic() as savepoint:
                way(book, model, fill)
                savepoint.rollback()
    assert_log_gives_tables(book)


@MODELS
def test_that_no_way_of_removing_or_replacing_a_record_passes(book: Book, model: type[BookRecord]) -> None:
    fill, table = Filler(book), table_name(model)
    with book.change_set("Add"):
        key = book.insert(model, **fill.values(model))
    before = book.scalar("SELECT count(*) FROM change")
    ways: list[Callable[[], Any]] = [
        lambda: model.delete().execute(),
        lambda: model.delete_by_id(key),
        lambda: model.get_by_id(key).delete_instance(recursive=True),
        lambda: model.replace(id=key).execute(),
        lambda: model.replace_many([{"id": key}]).execute(),
        lambda: model.insert(id=key).on_conflict_replace().execute(),
        lambda: model.update(id=book.new_id()).where(model.id == key).execute(),
        lambda: book.sql(f"DELETE FROM {table}"),
        lambda: book.sql(f"INSERT OR REPLACE INTO {table}(id) VALUES (?)", (key,)),
        lambda: book.sql(f"UPDATE {table} SET id = randomblob(16)"),
    ]
    with book.database.bind_ctx(list(SYNCHRONISED)):
        for way in ways:
            with pytest.raises(IntegrityError), book.change_set("Refused"):
                way()
    assert book.scalar("SELECT count(*) FROM change") == before
    assert_log_gives_tables(book)


def test_that_a_change_made_by_another_tool_outside_any_change_set_is_captured(book: Book) -> None:
    with book.change_set("Add"):
        key = book.insert(Company, name="Bois franc")
    book.sql("UPDATE company SET name = ?, neq = ? WHERE id = ?", ("L'Érable\x00", "0412345678", key))
    book.sql("INSERT INTO company(id, name) VALUES (randomblob(16), '007.50')")
    assert_log_gives_tables(book)


def test_that_a_blob_in_a_column_of_text_is_logged_as_it_is(book: Book) -> None:
    with book.change_set("By another tool"):
        book.sql("INSERT INTO company(id, name, contact_every_days) VALUES (randomblob(16), x'02', x'00ff')")
        book.sql("UPDATE company SET notes = x'07'")
    assert_log_gives_tables(book)


def test_that_numbers_that_are_not_whole_are_logged_as_they_are(book: Book) -> None:
    with book.change_set("By another tool"):
        for number in ("0.1", "1.0", "1e400", "-1e400", "1.7976931348623157e308", "5e-324", "0.30000000000000004"):
            book.sql(f"INSERT INTO target(id, value) VALUES (randomblob(16), {number})")
            book.sql(f"UPDATE target SET value = {number} * 2")
    assert_log_gives_tables(book)


def test_that_a_value_set_to_itself_is_no_change(book: Book) -> None:
    with book.change_set("Add"):
        key = book.insert(Company, name="A", contact_every_days=1)
    before = book.scalar("SELECT count(*) FROM change")
    with book.change_set("Nothing"):
        book.update(Company, key, name="A", contact_every_days=1, phone=None)
        book.sql("UPDATE company SET contact_every_days = 1.0, neq = NULL")
    assert book.scalar("SELECT count(*) FROM change") == before


def test_that_a_change_set_that_fails_leaves_nothing_in_the_log(book: Book) -> None:
    before = book.sql("SELECT count(*), max(hlc) FROM change").fetchone()
    with pytest.raises(RuntimeError), book.change_set("Given up"):  # noqa: PT012
        book.insert(Company, name="A")
        raise RuntimeError
    assert book.sql("SELECT count(*), max(hlc) FROM change").fetchone() == before
    assert_log_gives_tables(book)


def test_that_a_missing_or_altered_trigger_is_seen_and_put_back_at_the_next_opening(book: Book) -> None:
    path = book.path
    book.sql("DROP TRIGGER log_company_update")
    book.sql("DROP TRIGGER log_contact_insert")
    book.sql("CREATE TRIGGER log_contact_insert AFTER INSERT ON contact BEGIN SELECT 1; END")
    assert missing_triggers(book.database) == ["log_company_update", "log_contact_insert"]
    book.close()
    with Book.open(path) as again:
        assert missing_triggers(again.database) == []


def test_that_the_proof_fails_when_a_write_is_not_captured(book: Book) -> None:
    drop_triggers(book.database)
    book.sql("INSERT INTO company(id, name) VALUES (randomblob(16), 'A')")
    with pytest.raises(AssertionError):
        assert_log_gives_tables(book)


# --- any value at all ------------------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=40)
ANY_NUMBER = st.integers(-(2**63), 2**63 - 1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    edits=st.lists(
        st.fixed_dictionaries(
            {}, optional={"name": ANY_TEXT | st.none(), "neq": ANY_TEXT, "contact_every_days": ANY_NUMBER | st.none()}
        ),
        min_size=1,
        max_size=4,
    ),
    key=st.binary(min_size=16, max_size=16),
    markets=st.lists(ANY_TEXT, max_size=3),
)
def test_that_any_value_is_captured_exactly(
    book: Book, edits: list[dict[str, Any]], key: bytes, markets: list[str]
) -> None:
    with book.change_set("Any"):
        company = book.insert(Company, markets=tuple(markets), **edits[0])
        book.insert(ConflictDecision, record=key, kind=edits[0].get("neq"))
        book.insert(Target, value=edits[0].get("contact_every_days"))
        adviser = book.insert(Adviser, name=edits[0].get("name"))
        act = book.insert(Intervention, company=company, subject=edits[0].get("neq"))
        for values in filter(None, edits[1:]):
            book.update(Company, company, **values)
        book.update(Intervention, act, adviser=adviser, new_markets=tuple(markets))
    assert_log_gives_tables(book)
