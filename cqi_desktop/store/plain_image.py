"""A book as the bytes of a plain SQLite file, made and read in memory only: nothing in the clear touches the disk.

SQLCipher encrypts page by page, so that the file of a protected book neither compresses nor opens under another key.
Its rows are copied, table by table, to or from a database in memory of Python's own SQLite, which can give its bytes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .database import connect_to

if TYPE_CHECKING:
    from .book import Book

# The first SQLite that knows STRICT tables.
_OLDEST_SQLITE = (3, 37, 0)
_REFUSALS = (sqlite3.Error, UnicodeDecodeError)


def is_possible() -> bool:
    """Whether Python's own SQLite can do it; an old system's cannot, and the segments say the same then."""
    return sqlite3.sqlite_version_info >= _OLDEST_SQLITE and hasattr(sqlite3.Connection, "serialize")


def image_of(book: Book, *, emptied: Collection[str], finishing: Iterable[str] = ()) -> bytes:
    """The book's tables but the rows of those ``emptied``, after the statements ``finishing``."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with book.database.atomic():  # one state of the book
            _copy(book.database.connection(), memory, emptied)
        for statement in finishing:
            memory.execute(statement)
        return memory.serialize()
    finally:
        memory.close()


def book_from_image(image: bytes, draft: Path, password: str) -> bool:
    """Write the book of an image to a new protected file; False when the bytes are no such image."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    database = connect_to(draft, password, journal_mode="delete")
    try:
        memory.deserialize(image)
        database.execute_sql("PRAGMA foreign_keys = 0")
        connection = database.connection()
        with database.atomic():
            _copy(memory, connection, ())
    except _REFUSALS:
        return False
    finally:
        memory.close()
        database.close()
    return True


def _copy(source: Any, target: Any, emptied: Collection[str]) -> None:
    """Tables and rows, then indexes, then what only SQLite's own list says: triggers, views, virtual tables."""
    tables = source.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' ORDER BY rowid"
    ).fetchall()
    for name, sql in tables:
        target.execute(sql)
        if name not in emptied:
            _copy_rows(source, target, name)
    for (sql,) in source.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall():
        target.execute(sql)
    rest = source.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('trigger', 'view') "
        "OR (type = 'table' AND rootpage = 0)"
    ).fetchall()
    target.execute("PRAGMA writable_schema = 1")
    target.executemany("INSERT INTO sqlite_master(type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, 0, ?)", rest)
    target.execute("PRAGMA writable_schema = 0")
    for pragma in ("application_id", "user_version"):
        target.execute(f"PRAGMA {pragma} = {int(source.execute(f'PRAGMA {pragma}').fetchone()[0])}")


def _copy_rows(source: Any, target: Any, table: str) -> None:
    columns = [row[1] for row in source.execute(f'PRAGMA table_info("{table}")').fetchall()]
    if _has_hidden_number(source, table):  # other tables may refer to it
        columns.insert(0, "rowid")
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    target.executemany(
        f'INSERT INTO "{table}"({names}) VALUES ({marks})', source.execute(f'SELECT {names} FROM "{table}"')
    )


def _has_hidden_number(source: Any, table: str) -> bool:
    """Whether the rows have a number that is none of their columns."""
    (is_without,) = source.execute("SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'", (table,)).fetchone()
    keys = [row for row in source.execute(f'PRAGMA table_info("{table}")').fetchall() if row[5]]
    return not is_without and not (len(keys) == 1 and keys[0][2].upper() == "INTEGER")
