"""Many records written at once, for imports: one prepared statement a table; the triggers log each, as ever."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .change_triggers import LIST, RECORD
from .company_row_triggers import DATES_ADVANCED_BY_LIST
from .search_index import index_records
from .search_triggers import SEARCH_TABLE_BY_KIND
from .tables import BookRecord, Intervention, column_names, table_name

if TYPE_CHECKING:
    from .book import Book

# The search index and the list of companies follow one by one, or all at once from so many records on.
_WORTH_DERIVING_AS_ONE = 100


def insert_records(book: Book, model: type[BookRecord], records: Mapping[bytes, Mapping[str, Any]]) -> None:
    """Write new records, by key; values by column, as the columns keep them. Runs inside a change set."""
    columns = [column for column in column_names(model) if any(column in values for values in records.values())]
    names, marks = ", ".join(["id", *columns]), ", ".join("?" * (len(columns) + 1))
    rows = ((key, *(values.get(column) for column in columns)) for key, values in records.items())
    statement = f"INSERT INTO {table_name(model)}({names}) VALUES ({marks})"
    search = SEARCH_TABLE_BY_KIND.get(table_name(model))
    if search is None or len(records) < _WORTH_DERIVING_AS_ONE:
        _write(book, statement, rows)
        return
    book.sql("UPDATE book_state SET applying = ?", (LIST,))
    _write(book, statement, rows)
    book.sql("UPDATE book_state SET applying = ?", (RECORD,))
    index_records(book, search, records)
    if model is Intervention:
        book.sql(DATES_ADVANCED_BY_LIST, {"keys": json.dumps([key.hex() for key in records])})


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
