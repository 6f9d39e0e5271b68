"""Books of every earlier version open upgraded, after a backup, with every value; a failure leaves them alone."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from playhouse.migrations import Runner
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from cqi_desktop.domain.errors import NewerBookError
from cqi_desktop.store import upgrades
from cqi_desktop.store.book import Book
from cqi_desktop.store.cipher import opening_key
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import SYNCHRONISED, table_name

Rows = dict[str, list[tuple[object, ...]]]
SYNCHRONISED_NAMES = {table_name(model) for model in SYNCHRONISED}
EARLIER = range(1, upgrades.SCHEMA)


def book_of_schema(folder: Path, schema: int) -> Path:
    """A book as the version with so many migrations made it, two rows in every table of the team."""
    scripts = folder / "migrations"
    scripts.mkdir()
    for script in sorted(upgrades.MIGRATIONS.glob("[0-9]*.py"))[:schema]:
        shutil.copy(script, scripts)
    path = folder / "ancien.cqi"
    database = SqlCipherDatabase(str(path))
    database.execute_sql(f"PRAGMA application_id = {upgrades.APPLICATION_ID}")
    Runner(database, str(scripts)).up()
    for table in sorted(SYNCHRONISED_NAMES & tables_of(database)):
        columns = database.execute_sql(f"PRAGMA table_info({table})").fetchall()
        for number in (1, 2):
            values = [sample_value(name, kind, number, is_key=bool(key)) for _, name, kind, _, _, key in columns]
            marks = ", ".join("?" * len(values))
            database.execute_sql(f"INSERT INTO {table} VALUES ({marks})", values)
    database.close()
    return path


def sample_value(name: str, kind: str, number: int, *, is_key: bool) -> object:
    """A value of the column's own kind; references stay empty, so that the rows need no order."""
    if is_key:
        return bytes([number]) * 16
    if name.endswith("_id") or kind == "BLOB":
        return None
    if kind == "INTEGER":
        return number * 7
    return f"{name} {number} é ’ 04"


def tables_of(database: SqlCipherDatabase) -> set[str]:
    return {name for (name,) in database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}


def rows_of(path: Path, columns: dict[str, list[str]] | None = None) -> tuple[dict[str, list[str]], Rows]:
    """The rows of every table of the team, by the columns given (those of an earlier version)."""
    with closing(sqlite3.connect(path)) as raw:
        found = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        columns = columns or {
            table: [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
            for table in sorted(found & SYNCHRONISED_NAMES)
        }
        return columns, {
            table: raw.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY id").fetchall()
            for table, names in columns.items()
        }


@pytest.mark.parametrize("schema", EARLIER)
def test_that_a_book_of_an_earlier_version_opens_and_keeps_every_value(tmp_path: Path, schema: int) -> None:
    path = book_of_schema(tmp_path, schema)
    columns, before = rows_of(path)
    assert before["company"]
    with Book.open(path) as book:
        assert book.scalar("PRAGMA user_version") == upgrades.SCHEMA
        kinds = {finding.kind.value for finding in check_book(book)}
    assert kinds <= {"record_without_log", "list_row", "not_indexed", "more"}  # these rows were written by no program
    assert rows_of(path, columns)[1] == before
    (backup,) = tmp_path.glob(f"ancien.schema-{schema}*.cqi")
    assert rows_of(backup)[1] == before


@pytest.mark.parametrize("schema", EARLIER)
def test_that_an_upgrade_that_fails_leaves_the_earlier_book(
    tmp_path: Path, schema: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book_of_schema(tmp_path, schema)
    columns, before = rows_of(path)

    def fail(_database: object) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(upgrades, "install_triggers", fail)
        with pytest.raises(OSError):  # noqa: PT011
            Book.open(path)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (schema,)
    assert rows_of(path) == (columns, before)
    with Book.open(path) as book:  # and the next try succeeds
        assert book.scalar("PRAGMA user_version") == upgrades.SCHEMA


def test_that_a_newer_book_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "futur.cqi"
    Book.create(path).close()
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(f"PRAGMA user_version = {upgrades.SCHEMA + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerBookError):
        Book.open(path)
    assert path.read_bytes() == before


def test_that_a_protected_book_of_an_earlier_version_and_its_backup_stay_protected(tmp_path: Path) -> None:
    password = "sept érables d'hiver"
    plain = book_of_schema(tmp_path, 3)
    path = tmp_path / "protege.cqi"
    with closing(dbapi2.connect(plain)) as connection:
        connection.execute("ATTACH ? AS protected KEY ?", (str(path), opening_key(password)))
        connection.execute("SELECT sqlcipher_export('protected')").fetchone()
        connection.execute(f"PRAGMA protected.application_id = {upgrades.APPLICATION_ID}")
        connection.execute("PRAGMA protected.user_version = 3")
    with Book.open(path, password) as book:
        assert book.scalar("SELECT name FROM company ORDER BY id") == "name 1 é ’ 04"
    (backup,) = tmp_path.glob("protege.schema-3*.cqi")
    for file in (path, backup):
        assert "name 1 é".encode() not in file.read_bytes()
        assert b"CREATE TABLE" not in file.read_bytes()
