"""The book as it was, and what changed since: by the wall clock, or by a mark that no clock can mislead.

A *mark* is a vector: of every writer, the last row held. What came later is what lies outside it, whenever it was made
(sync.md G12). A *moment* is the wall clock that each change set carries, in UTC; changes made by another tool outside
any change set go with the set before them.

Few records are outside a recent cut, and only these are replayed from the log: the others are as they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from .fold import vector_bytes, vector_from_bytes
from .log_replay import RowValues, replayed_record
from .tables import SYNCHRONISED, BookRecord, column_names, table_name

if TYPE_CHECKING:
    from .book import Book

_AFTER_EVERY_ROW = 2**62
# A past moment is written as the book writes moments, so that texts compare.
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Cut:
    """A state of the book: all of the log but the rows ``outside``, ranges (first, last) by writer."""

    outside: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    def holds(self, writer: int, seq: int) -> bool:
        return not any(first <= seq <= last for first, last in self.outside.get(writer, ()))


def vector_now(book: Book) -> dict[int, int]:
    """The mark of the present: the last row of each writer."""
    rows = book.sql(
        "SELECT writer, (SELECT max(seq) FROM change c WHERE c.writer = w.writer) AS seq FROM writer w "
        "WHERE seq IS NOT NULL"
    )
    return dict(rows.fetchall())


def set_mark(book: Book, name: str) -> dict[int, int]:
    """Keep the present under a name, such as a submission; set again, it moves. It stays on this laptop."""
    with book.database.atomic():
        vector = vector_now(book)
        book.sql(
            "INSERT INTO mark(name, vector, at) VALUES (?, ?, ?) "
            "ON CONFLICT(name) DO UPDATE SET vector = excluded.vector, at = excluded.at",
            (name, vector_bytes(vector), book.now_text()),
        )
    return vector


def mark(book: Book, name: str) -> dict[int, int] | None:
    """The vector kept under a name; None when there is none."""
    kept = book.scalar("SELECT vector FROM mark WHERE name = ?", (name,))
    return None if kept is None else vector_from_bytes(kept)


def at_mark(book: Book, vector: Mapping[int, int]) -> Cut:
    """The book with the changes of a mark only."""
    return Cut(
        {
            writer: ((vector.get(writer, 0) + 1, _AFTER_EVERY_ROW),)
            for writer, seq in vector_now(book).items()
            if seq > vector.get(writer, 0)
        }
    )


def at_moment(book: Book, moment: str) -> Cut:
    """The book at a moment (UTC, ``2011-03-31T14:32:05Z``), the change sets of that very second included."""
    rows = book.sql(
        "SELECT writer, first_seq, coalesce(next_seq - 1, ?) FROM (SELECT writer, first_seq, txn, at_wall, "
        "lead(first_seq) OVER (PARTITION BY writer ORDER BY first_seq, txn) AS next_seq "
        "FROM change_set WHERE last_seq IS NOT NULL) WHERE at_wall > ? ORDER BY writer, first_seq, txn",
        (_AFTER_EVERY_ROW, moment),
    )
    outside: dict[int, list[tuple[int, int]]] = {}
    for writer, first, last in rows:
        ranges = outside.setdefault(writer, [])
        if ranges and ranges[-1][1] + 1 == first:
            first = ranges.pop()[0]
        ranges.append((first, last))
    return Cut({writer: tuple(ranges) for writer, ranges in outside.items()})


def end_of_day(day: date) -> str:
    """The last second of a day where this laptop is, as a moment."""
    midnight = datetime.combine(day + timedelta(days=1), time()).astimezone()
    return (midnight.astimezone(UTC) - timedelta(seconds=1)).strftime(_MOMENT)


def changed_since(book: Book, vector: Mapping[int, int]) -> dict[str, set[bytes]]:
    """The keys of the records touched by changes outside a mark, by table. No clock is looked at."""
    return touched_outside(book, at_mark(book, vector))


def touched_outside(book: Book, cut: Cut) -> dict[str, set[bytes]]:
    """The keys of the records with changes outside a cut, by table."""
    touched: dict[str, set[bytes]] = {}
    for writer, ranges in cut.outside.items():
        for first, last in ranges:
            rows = book.sql(
                "SELECT DISTINCT n.tbl, c.pk FROM change c JOIN change_name n ON n.id = c.tbl "
                "WHERE c.writer = ? AND c.seq BETWEEN ? AND ?",
                (writer, first, last),
            )
            for table, key in rows:
                touched.setdefault(table, set()).add(key)
    return touched


def record_as_of(book: Book, model: type[BookRecord], key: bytes, cut: Cut) -> RowValues | None:
    """The columns of one record in a past state, as SQLite keeps them; None when it did not exist yet."""
    return replayed_record(book, model, key, cut.holds)


def rows_as_of(book: Book, model: type[BookRecord], cut: Cut) -> Iterator[tuple[bytes, RowValues]]:
    """A whole table in a past state, in the order of the keys."""
    touched = touched_outside(book, cut).get(table_name(model), set())
    names = column_names(model)
    for key, *values in book.sql(f"SELECT id, {', '.join(names)} FROM {table_name(model)} ORDER BY id"):
        if key not in touched:
            yield key, dict(zip(names, values, strict=True))
        elif (past := record_as_of(book, model, key, cut)) is not None:
            yield key, past


@contextmanager
def past_tables(book: Book, cut: Cut) -> Iterator[None]:
    """Within it, this connection reads the records in a past state: every query, none need know.

    Each table that has changed since is hidden behind a view of the same name, on this connection only; the file is not
    written, and nothing can be written to these tables meanwhile. What is derived from the records (the search index,
    the list of companies) stays that of the present.
    """
    touched = touched_outside(book, cut)
    models = [model for model in SYNCHRONISED if table_name(model) in touched]
    with book.scratch_tables():
        try:
            for model in models:
                _hide_behind_past(book, model, touched[table_name(model)], cut)
            book.reads_past = True
            yield
        finally:
            book.reads_past = False
            for model in models:
                table = table_name(model)
                book.sql(f"DROP VIEW IF EXISTS temp.{table}")
                book.sql(f"DROP TABLE IF EXISTS temp.past_{table}")
                book.sql(f"DROP TABLE IF EXISTS temp.touched_{table}")


def _hide_behind_past(book: Book, model: type[BookRecord], touched: set[bytes], cut: Cut) -> None:
    table, names = table_name(model), column_names(model)
    columns = ", ".join(("id", *names))
    book.sql(f"CREATE TEMP TABLE touched_{table}(id BLOB PRIMARY KEY) WITHOUT ROWID")
    book.sql(f"CREATE TEMP TABLE past_{table} AS SELECT {columns} FROM main.{table} LIMIT 0")
    connection = book.database.connection()
    connection.executemany(f"INSERT INTO temp.touched_{table} VALUES (?)", ((key,) for key in touched))
    past = ((key, record_as_of(book, model, key, cut)) for key in touched)
    connection.executemany(
        f"INSERT INTO temp.past_{table} VALUES ({', '.join('?' * (len(names) + 1))})",
        ((key, *(row[name] for name in names)) for key, row in past if row is not None),
    )
    book.sql(
        f"CREATE TEMP VIEW {table} AS SELECT {columns} FROM main.{table} "
        f"WHERE id NOT IN (SELECT id FROM temp.touched_{table}) UNION ALL SELECT {columns} FROM temp.past_{table}"
    )
