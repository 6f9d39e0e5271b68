"""Many records written at once, for imports: one prepared statement a table, the triggers log as ever."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .tables import BookRecord, column_names, table_name

if TYPE_CHECKING:
    from .book import Book


def insert_records(book: Book, model: type[BookRecord], records: Mapping[bytes, Mapping[str, Any]]) -> None:
    """Write new records, by key; values by column, as the columns keep them. Runs inside a change set."""
    columns = [column for column in column_names(model) if any(column in values for values in records.values())]
    names, marks = ", ".join(["id", *columns]), ", ".join("?" * (len(columns) + 1))
    rows = ((key, *(values.get(column) for column in columns)) for key, values in records.items())
    _write(book, f"INSERT INTO {table_name(model)}({names}) VALUES ({marks})", rows)


def update_records(book: Book, model: type[BookRecord], changes: Mapping[bytes, Mapping[str, Any]]) -> None:
    """Write the given columns of records, by key. Runs inside a change set."""
    by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for key, values in changes.items():
        columns = tuple(sorted(values))
        by_columns.setdefault(columns, []).append((*(values[column] for column in columns), key))
    for columns, rows in by_columns.items():
        assignments = ", ".join(f"{column} = ?" for column in columns)
        _write(book, f"UPDATE {table_name(model)} SET {assignments} WHERE id = ?", rows)


def _write(book: Book, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
    book.database.connection().executemany(statement, rows)
