"""Opening and making a book: what is refused, what is never touched, what a change set promises."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from peewee import BooleanField, ForeignKeyField, IntegerField
from playhouse.migrations import Runner
from playhouse.sqlcipher_ext import SqlCipherDatabase

from cqi_desktop.domain.errors import (
    BookExistsError,
    BusyBookError,
    CqiError,
    DamagedBookError,
    ForeignFileError,
    InvalidValueError,
    MissingBookError,
    NewerBookError,
    OlderBookError,
    UnwritableError,
    WrongPasswordError,
)
from cqi_desktop.store import upgrades
from cqi_desktop.store.book import Book
from cqi_desktop.store.checked_values import existing
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import REFERENCE, SYNCHRONISED, Company, Contact, table_name

NOON = 1_301_572_800_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "carnet.cqi"
    Book.create(path, adviser="Mylène Gaudreault").close()
    return path


def files_beside(path: Path) -> dict[str, bytes]:
    return {found.name: found.read_bytes() for found in path.parent.iterdir()}


# --- what is refused, and left as it was ---------------------------------------------------------------------


def text_file(path: Path) -> None:
    path.write_text("Ceci est une lettre.\n" * 40, "utf-8")


def database_of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE company(id, name)")


def empty_file(path: Path) -> None:
    path.touch()


def folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [text_file, database_of_another_program, empty_file, folder])
@pytest.mark.parametrize("read_only", [True, False])
def test_that_a_foreign_file_is_refused_and_never_written(tmp_path: Path, make: object, read_only: bool) -> None:
    path = tmp_path / "autre.cqi"
    make(path)  # type: ignore[operator]
    before = {} if path.is_dir() else files_beside(path)
    with pytest.raises(ForeignFileError):
        Book.open(path, read_only=read_only)
    assert path.is_dir() or files_beside(path) == before


def test_that_a_book_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(MissingBookError):
        Book.open(tmp_path / "absent.cqi")
    assert list(tmp_path.iterdir()) == []


def test_that_a_newer_book_is_refused_and_left_as_it_was(path: Path) -> None:
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute("PRAGMA user_version = 9999")
    before = files_beside(path)
    with pytest.raises(NewerBookError) as refusal:
        Book.open(path)
    assert refusal.value.values["found"] == 9999
    assert files_beside(path) == before


@pytest.mark.parametrize("length", [100, 4096, 20_000])
def test_that_a_book_cut_short_is_told_from_a_foreign_file(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises((DamagedBookError, CqiError)):
        Book.open(path, read_only=True)


def test_that_making_a_book_never_replaces_a_file(path: Path) -> None:
    before = files_beside(path)
    with pytest.raises(BookExistsError):
        Book.create(path)
    assert files_beside(path) == before


def test_that_a_book_in_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnwritableError):
        Book.create(tmp_path / "nulle part" / "carnet.cqi")


def test_that_a_book_whose_making_fails_leaves_nothing(tmp_path: Path) -> None:
    def stopped() -> int:
        raise KeyboardInterrupt

    real = RepeatableSurroundings(NOON, 1).surroundings()
    with pytest.raises(KeyboardInterrupt):
        Book.create(tmp_path / "carnet.cqi", surroundings=type(real)(real.now_ms, real.new_id, stopped))
    assert list(tmp_path.iterdir()) == []


# --- password -------------------------------------------------------------------------------------------------


def test_that_a_protected_book_opens_with_its_password_only(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    with Book.create(path, "l’érable rouge") as book, book.change_set("Test"):
        book.insert(Company, name="Chaises Rotinel")
    assert b"Chaises Rotinel" not in path.read_bytes()
    with pytest.raises(ForeignFileError):
        Book.open(path)
    with pytest.raises(WrongPasswordError):
        Book.open(path, "l'érable rouge")
    with Book.open(path, "l’érable rouge", read_only=True) as book:
        assert book.scalar("SELECT name FROM company") == "Chaises Rotinel"


# --- reading only ---------------------------------------------------------------------------------------------


def test_that_reading_leaves_the_book_and_its_folder_as_they_were(path: Path) -> None:
    before = files_beside(path)
    with Book.open(path, read_only=True) as book:
        assert book.scalar("SELECT count(*) FROM mrc") == 20
        with pytest.raises(UnwritableError), book.change_set("Test"):
            book.insert(Company, name="X")
    assert files_beside(path) == before


def test_that_a_reader_leaves_what_a_killed_program_wrote_where_it_is(path: Path) -> None:
    killed = path.parent / "killed"
    with Book.open(path) as writer:
        with writer.change_set("Later"):
            writer.insert(Company, name="Bois du Nord")
        killed.mkdir()
        for name in ("carnet.cqi", "carnet.cqi-wal"):
            (killed / name).write_bytes((path.parent / name).read_bytes())
    before = files_beside(killed / "carnet.cqi")
    with Book.open(killed / "carnet.cqi", read_only=True) as book:
        assert book.scalar("SELECT name FROM company") == "Bois du Nord"
    after = files_beside(killed / "carnet.cqi")
    del after["carnet.cqi-shm"]  # the map of the log that readers share; it holds nothing of the book
    assert after == before
    with Book.open(killed / "carnet.cqi") as book:
        assert book.scalar("SELECT name FROM company") == "Bois du Nord"


def test_that_a_book_is_read_where_nothing_may_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite would set files beside it; root may write anywhere, so the system's answer stands for its refusal."""
    monkeypatch.setattr("os.access", lambda place, mode: mode != os.W_OK)
    with Book.open(path, read_only=True) as book:
        assert book.scalar("SELECT count(*) FROM mrc") == 20
        assert set(files_beside(path)) == {"carnet.cqi"}


# --- change sets ------------------------------------------------------------------------------------------------


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    with Book.open(path) as book:
        yield book


def test_that_an_error_within_a_change_set_keeps_nothing_of_it(book: Book) -> None:
    sets = book.scalar("SELECT count(*) FROM change_set")
    changes = book.scalar("SELECT count(*) FROM change")
    with pytest.raises(CqiError), book.change_set("Test"):
        existing(book, Contact, book.insert(Company, name="X"))
    assert book.scalar("SELECT count(*) FROM company") == 0
    assert (book.scalar("SELECT count(*) FROM change_set"), book.scalar("SELECT count(*) FROM change")) == (
        sets,
        changes,
    )


def test_that_change_sets_within_one_are_one(book: Book) -> None:
    before = book.scalar("SELECT count(*) FROM change_set")
    with book.change_set("Outer"):
        key = book.insert(Company, name="X")
        with book.change_set("Inner"):
            book.insert(Contact, company=key, last_name="Y")
    rows = book.sql("SELECT label FROM change_set ORDER BY at_wall").fetchall()
    assert len(rows) == before + 1
    assert ("Outer",) in rows
    assert ("Inner",) not in rows


def test_that_a_change_set_that_changed_nothing_leaves_no_trace(book: Book) -> None:
    before = book.scalar("SELECT count(*) FROM change_set")
    with book.change_set("Nothing") as nothing:
        pass
    assert nothing.kinds == frozenset()
    assert book.scalar("SELECT count(*) FROM change_set") == before


def test_that_listeners_hear_the_kinds_that_were_touched(book: Book) -> None:
    heard: list[frozenset[str]] = []
    book.listeners.append(lambda changes: heard.append(changes.kinds))
    with book.change_set("Test"):
        key = book.insert(Company, name="X")
        book.insert(Contact, company=key, last_name="Y")
    assert heard == [frozenset({"company", "contact"})]


def test_that_any_sqlite_can_read_a_book(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT count(*) FROM mrc").fetchone() == (20,)


@pytest.mark.skipif(sqlite3.sqlite_version_info < (3, 43), reason="the search index needs SQLite 3.43 to be written")
def test_that_what_another_program_writes_is_logged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("INSERT INTO company(id, name) VALUES (x'000102030405060708090a0b0c0d0e0f', 'Ébénisterie')")
    with Book.open(path) as book:
        assert check_book(book) == []
        assert book.scalar("SELECT name_key FROM company_row") == "ebenisterie"


def test_that_each_opening_is_another_writer(path: Path) -> None:
    writers = set()
    for name in ("A", "B"):
        with Book.open(path) as book, book.change_set("Test") as changes:
            book.insert(Company, name=name)
            writers.add(changes.writer)
    assert len(writers) == 2


def test_that_two_books_open_at_once_write_in_turn_and_keep_their_writers(path: Path) -> None:
    with Book.open(path) as one, Book.open(path) as two:
        for turn, book in enumerate((one, two, one, two)):
            with book.change_set("Test"):
                book.insert(Company, name=str(turn))
        rows = one.sql(
            "SELECT writer, count(*), max(seq) FROM change WHERE tbl = "
            "(SELECT id FROM change_name WHERE tbl = 'company' AND col = '') GROUP BY writer"
        ).fetchall()
    assert sorted(count for _, count, _ in rows) == [2, 2]
    assert sorted(last for _, _, last in rows) == [2, 2]


def test_that_a_write_waits_and_then_says_that_the_book_is_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cqi_desktop.store.database.PATIENCE_SECONDS", 0.2)
    with Book.open(path) as one, Book.open(path) as two, one.change_set("Long"):
        one.insert(Company, name="X")
        with pytest.raises(BusyBookError), two.change_set("Late"):
            two.insert(Company, name="Y")


# --- schema -----------------------------------------------------------------------------------------------------


def test_that_models_and_migrations_agree(book: Book) -> None:
    for model in (*SYNCHRONISED, *REFERENCE):
        expected = {
            field.column_name: "BLOB"
            if isinstance(field, ForeignKeyField) or field.field_type == "BLOB"
            else "INTEGER"
            if isinstance(field, (IntegerField, BooleanField))
            else "TEXT"
            for field in model._meta.sorted_fields
        }
        found = {row[1]: row[2] for row in book.sql(f"PRAGMA table_info({table_name(model)})")}
        assert found == expected, table_name(model)


def test_that_every_table_that_is_merged_accepts_null_and_has_one_unique_key(book: Book) -> None:
    for model in SYNCHRONISED:
        for _, name, _, not_null, _, key in book.sql(f"PRAGMA table_info({table_name(model)})"):
            assert bool(not_null) == bool(key), f"{table_name(model)}.{name}"
        for _, name, unique, origin, _ in book.sql(f"PRAGMA index_list({table_name(model)})"):
            assert not unique or origin == "pk", name


def older_book(path: Path) -> None:
    """Make the book one that only knew the first migration."""
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA user_version = 1")


def test_that_an_older_book_is_not_upgraded_by_reading(path: Path) -> None:
    older_book(path)
    before = files_beside(path)
    with pytest.raises(OlderBookError):
        Book.open(path, read_only=True)
    assert files_beside(path) == before


def first_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book as the first version of the program made it."""
    first = tmp_path / "first"
    first.mkdir()
    source = upgrades.MIGRATIONS / "0001_first_book.py"
    (first / source.name).write_bytes(source.read_bytes())
    path = tmp_path / "ancien.cqi"
    database = SqlCipherDatabase(str(path))
    database.execute_sql(f"PRAGMA application_id = {upgrades.APPLICATION_ID}")
    with monkeypatch.context() as patched:
        patched.setattr(upgrades, "MIGRATIONS", first)
        Runner(database, str(first)).up()
    database.execute_sql("INSERT INTO company(id, name) VALUES (x'000102030405060708090a0b0c0d0e0f', 'Ancienne')")
    database.close()
    return path


def test_that_a_book_of_the_first_version_is_upgraded_after_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = first_schema(tmp_path, monkeypatch)
    with Book.open(path) as book:
        assert book.scalar("PRAGMA user_version") == upgrades.SCHEMA
        assert book.scalar("SELECT name FROM company") == "Ancienne"
        assert upgrades.missing_triggers(book.database) == []
    (backup,) = tmp_path.glob("ancien.schema-1*.cqi")
    with closing(sqlite3.connect(backup)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)


def test_that_an_upgrade_that_fails_leaves_the_old_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = first_schema(tmp_path, monkeypatch)
    before = path.read_bytes()

    def broken(_database: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(upgrades, "install_triggers", broken)
    with pytest.raises(ZeroDivisionError):
        Book.open(path)
    with closing(sqlite3.connect(path)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)
        assert kept.execute("SELECT name FROM company").fetchone() == ("Ancienne",)
    assert len(path.read_bytes()) >= len(before)


def test_that_a_missing_trigger_is_put_back_at_the_next_opening(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DROP TRIGGER log_company_update")
    with Book.open(path) as book:
        assert upgrades.missing_triggers(book.database) == []


# --- today --------------------------------------------------------------------------------------------------------


def test_that_today_can_be_fixed(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CQI_TODAY", "2011-03-31")
    assert book.today().isoformat() == "2011-03-31"
    monkeypatch.setenv("CQI_TODAY", "hier")
    with pytest.raises(InvalidValueError):
        book.today()
