"""A large book at random, quickly: for the benchmarks and for trying the program at its size.

The triggers are put aside while the rows go in by the thousand; the log, the index and the list of companies are then
written from the tables themselves, as the triggers would have done. ``check`` proves it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .book import Book
from .change_triggers import WHOLE_ROW, row_as_json
from .clock import RepeatableSurroundings
from .company_list import rebuild_company_rows
from .draft_book import filled_book
from .large_rows import LAST_DAY, LargeBookRows, Row, RowsOf
from .search_index import rebuild_search_index
from .tables import BookRecord, table_name
from .team_settings import SAMPLE_TODAY, change_setting
from .upgrades import drop_triggers, install_triggers

_STARTED = datetime(2024, 3, 31, 13, 0, tzinfo=UTC)
# The rows of one change set: a segment of an exchange ends with a change set, and is read whole.
_ROWS_A_CHANGE_SET = 25_000
_CACHE_KIB = 256_000


def generate_book(path: Path, companies: int, interventions: int, seed: int = 1) -> None:
    """Write a large book at ``path``, the same for the same seed; it appears only once it is whole.

    Raises BookExistsError, UnwritableError.
    """
    surroundings = RepeatableSurroundings(int(_STARTED.timestamp() * 1000), seed).surroundings()
    with filled_book(path, surroundings) as book:
        change_setting(book, SAMPLE_TODAY, LAST_DAY.isoformat())
        _fill(book, LargeBookRows(companies, interventions if companies else 0, seed))


def _fill(book: Book, rows: LargeBookRows) -> None:
    """Without triggers, checks of keys and safety from a power cut: a draft that fails is thrown away."""
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", f"cache_size = -{_CACHE_KIB}"):
        book.sql(f"PRAGMA {pragma}")
    drop_triggers(book.database)
    with _without_indexes(book):
        for rows_of_table in rows.tables():
            _write(book, rows_of_table)
    rebuild_search_index(book)
    rebuild_company_rows(book)
    install_triggers(book.database)


@contextmanager
def _without_indexes(book: Book) -> Iterator[None]:
    """Sorted once at the end, an index takes a fraction of the time."""
    indexes = book.sql("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    for name, _ in indexes:
        book.sql(f'DROP INDEX "{name}"')
    yield
    for _, statement in indexes:
        book.sql(statement)


def _write(book: Book, rows: RowsOf) -> None:
    columns, marks = ", ".join(rows.columns), ", ".join("?" * len(rows.columns))
    statement = f"INSERT INTO {table_name(rows.model)}({columns}) VALUES ({marks})"
    while chunk := list(islice(rows.rows, _ROWS_A_CHANGE_SET)):
        with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Generated data"), kind="import"):
            book.database.cursor().executemany(statement, chunk)
            _log(book, rows.model, chunk)


def _log(book: Book, model: type[BookRecord], chunk: list[Row]) -> None:
    """One change a row, as the trigger of the table writes it; the keys of a chunk rise."""
    table = table_name(model)
    book.sql(
        "INSERT INTO change(writer, seq, hlc, txn, tbl, pk, col, val) "
        "SELECT s.writer, s.seq + row_number() OVER (ORDER BY r.id), "
        "max(s.hlc + 1, s.wall << 16) - 1 + row_number() OVER (ORDER BY r.id), s.txn, "
        f"(SELECT id FROM change_name WHERE tbl = '{table}' AND col = ''), r.id, {WHOLE_ROW}, "
        f"{row_as_json(model, 'r')} "
        f"FROM {table} r, book_state s WHERE r.id BETWEEN ? AND ?",
        (chunk[0][0], chunk[-1][0]),
    )
    book.sql(
        "UPDATE book_state SET seq = seq + :count, hlc = max(hlc + 1, wall << 16) - 1 + :count", {"count": len(chunk)}
    )
