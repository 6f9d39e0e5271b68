"""From an older schema to the present one: backup, numbered migrations, triggers made anew, in one transaction."""

from __future__ import annotations

from pathlib import Path

from peewee import DatabaseError
from playhouse.sqlcipher_ext import SqlCipherDatabase

from .change_triggers import change_triggers, names_to_number
from .company_row_triggers import company_row_triggers
from .search_triggers import search_triggers

# "CQIC", so that a book is told from any other SQLite file by its first bytes.
APPLICATION_ID = 0x43514943
MIGRATIONS = Path(__file__).parent / "migrations"
SCHEMA = len(list(MIGRATIONS.glob("[0-9]*.py")))


def build_schema(database: SqlCipherDatabase) -> None:
    """Make the tables, the log and the index of a new book."""
    database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    with database.atomic():
        _migrate(database)
        install_triggers(database)


def upgrade(database: SqlCipherDatabase, path: Path, found: int) -> Path:
    """Bring a book of schema ``found`` to the present one; returns the backup taken first, beside the book.

    Either everything is upgraded or the book is as it was.
    """
    backup = _free_name(path.with_name(f"{path.stem}.schema-{found}{path.suffix}"))
    database.execute_sql("VACUUM INTO ?", (str(backup),))
    with database.atomic("IMMEDIATE"):
        drop_triggers(database)
        _migrate(database)
        install_triggers(database)
    return backup


def _migrate(database: SqlCipherDatabase) -> None:
    from playhouse.migrations import Runner  # here: it loads PostgreSQL too, which no book already made has to wait for

    Runner(database, str(MIGRATIONS)).up()


def expected_triggers(database: SqlCipherDatabase) -> dict[str, str]:
    """Name and SQL of every trigger that a book must have, with this book's numbers of tables and columns."""
    rows = database.execute_sql("SELECT tbl, col, id FROM change_name")
    numbers = {(table, column): number for table, column, number in rows}
    return change_triggers(numbers) | search_triggers() | company_row_triggers()


def missing_triggers(database: SqlCipherDatabase) -> list[str]:
    """The triggers that are absent from the book, or not as they should be; empty when all is well."""
    there = _triggers(database)
    try:
        expected = expected_triggers(database)
    except (DatabaseError, KeyError):
        return ["change_name"]
    return [name for name, sql in expected.items() if there.get(name) != sql]


def drop_triggers(database: SqlCipherDatabase) -> None:
    for name in _triggers(database):
        database.execute_sql(f'DROP TRIGGER "{name}"')


def install_triggers(database: SqlCipherDatabase) -> None:
    """Number every table and column and make all triggers anew."""
    drop_triggers(database)
    for table, column in names_to_number():
        database.execute_sql("INSERT OR IGNORE INTO change_name(tbl, col) VALUES (?, ?)", (table, column))
    for sql in expected_triggers(database).values():
        database.execute_sql(sql)


def _triggers(database: SqlCipherDatabase) -> dict[str, str]:
    rows = database.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return dict(rows.fetchall())


def _free_name(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
