"""Bring the rows of other laptops into the book: set-based, in one transaction, all or nothing (sync.md 2.2).

The log takes every row; the records take the winners only. Nothing is read row by row but what two laptops created
under one key. The clock moves inside the same transaction, so that a merge that fails moves nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from cqi_desktop.store.change_triggers import BLOB_MARK
from cqi_desktop.store.company_list import rebuild_company_rows
from cqi_desktop.store.database import PAGE_CACHE_KIB
from cqi_desktop.store.fold import vector_bytes
from cqi_desktop.store.log_replay import plain_values, replayed_row
from cqi_desktop.store.search_index import rebuild_search_index
from cqi_desktop.store.tables import SYNCHRONISED, BookRecord, blob_columns, column_names, table_name
from cqi_desktop.store.upgrades import drop_triggers, install_triggers

from .forked_writer import name_what_is_meant
from .progress import Progress
from .segment import Segment, TravellingChangeSet
from .travel import Names

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# A merge touches pages all over the file; while it lasts the page cache may be this large, in KiB.
MERGE_CACHE_KIB = 128_000

# From this many changes on, when they are most of the book, its search index and list are made anew.
MANY_CHANGES = 20_000

# Table and column of a ``Row``.
_NAME_OF = itemgetter(2, 4)
_CELL = "tbl, pk, col"


@dataclass(slots=True)
class Merged:
    """What a merge brought. ``kinds`` are the tables touched, for the pages that show them."""

    changes: int = 0
    change_sets: int = 0
    kinds: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a segment that the book lacks, from row ``first`` on, and the running hash at its end."""

    segment: Segment
    first: int
    chain: bytes


@contextmanager
def applying(book: Book) -> Iterator[None]:
    """A transaction in which records are written without being logged, and the page cache is large."""
    book.sql(f"PRAGMA cache_size = -{MERGE_CACHE_KIB}")
    try:
        with book.database.atomic("IMMEDIATE"):
            book.sql("PRAGMA defer_foreign_keys = 1")
            book.sql("UPDATE book_state SET applying = 1")
            yield
            book.sql("UPDATE book_state SET applying = 0")
    finally:
        book.sql(f"PRAGMA cache_size = -{PAGE_CACHE_KIB}")


def merge(book: Book, pieces: Iterable[Piece], progress: Progress, expected: int = 0) -> Merged:
    """Merge pieces that come in causal order, within ``applying`` and after a fold.

    ``expected`` is how many changes may come. Raises CancelledError.
    """
    _make_temporary_tables(book)
    merged = Merged()
    with _made_anew_at_the_end(book, expected):
        for piece in pieces:
            _log(book, piece)
            merged.changes += piece.segment.last - piece.first + 1
            merged.change_sets += len(piece.segment.change_sets)
            progress.report(0.5)
        is_renamed = bool(book.scalar("SELECT EXISTS (SELECT 1 FROM temp.moved)"))
        if merged.changes or is_renamed:
            _apply(book, progress)
    if not merged.changes and not is_renamed:
        return merged
    _settle_double_creations(book, Names(book).numbers)
    _settle_moved_records(book, Names(book).numbers)
    _note_conflicts(book)
    progress.report(0.9)
    rows = book.sql("SELECT DISTINCT n.tbl FROM temp.arrived a JOIN change_name n ON n.id = a.tbl")
    merged.kinds = frozenset(row[0] for row in rows.fetchall())
    _drop_temporary_tables(book)
    return merged


def _apply(book: Book, progress: Progress) -> None:
    """From the log to the records."""
    name_what_is_meant(book)
    _advance_clock(book)
    numbers = Names(book).numbers
    _find_arrived(book)
    _advance_cells(book)
    progress.report(0.6)
    for model in SYNCHRONISED:
        _create_records(book, model, numbers)
        progress.report(0.7)
    edited = book.sql("SELECT DISTINCT tbl, col FROM temp.arrived WHERE col <> 0").fetchall()
    for model in SYNCHRONISED:
        _edit_records(book, model, numbers, set(edited))
        progress.report(0.8)


@contextmanager
def _made_anew_at_the_end(book: Book, expected: int) -> Iterator[None]:
    """When most of a book arrives, its indexes and what is derived from its records are made anew at the end."""
    if expected < MANY_CHANGES or expected < int(book.scalar("SELECT count(*) FROM change")):
        yield
        return
    drop_triggers(book.database)
    indexes = book.sql("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    for name, _ in indexes:
        book.sql(f'DROP INDEX "{name}"')
    yield
    for _, statement in indexes:
        book.sql(statement)
    rebuild_search_index(book)
    rebuild_company_rows(book)
    install_triggers(book.database)


def _make_temporary_tables(book: Book) -> None:
    _drop_temporary_tables(book)
    book.sql("CREATE TEMP TABLE arrived_range(writer INTEGER, a INTEGER, b INTEGER, hlc INTEGER)")
    book.sql("CREATE TEMP TABLE moved(tbl INTEGER, pk BLOB, col INTEGER)")


def _drop_temporary_tables(book: Book) -> None:
    for table in ("arrived_range", "arrived", "twice", "moved"):
        book.sql(f"DROP TABLE IF EXISTS temp.{table}")


# --- the log ---------------------------------------------------------------------------------------------


def _log(book: Book, piece: Piece) -> None:
    segment, skipped = piece.segment, piece.first - piece.segment.first
    names = Names(book)
    rows = segment.rows[skipped:]
    writer = segment.writer
    pairs = set(map(_NAME_OF, rows))
    numbers = {pair: names.pair(book, *pair) for pair in sorted(pairs)}
    _execute_many(
        book,
        "INSERT INTO change(writer, seq, hlc, txn, tbl, col, pk, val, old, bh, bw) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        (
            (writer, seq, hlc, txn, *numbers[table, column], key, value, old, base_hlc, base_writer)
            for seq, (hlc, txn, table, key, column, value, old, base_hlc, base_writer) in enumerate(rows, piece.first)
        ),
    )  # fmt: skip
    book.sql(
        "INSERT OR IGNORE INTO writer(writer, laptop, user_id, app, schema, opened_at) VALUES (?, ?, ?, ?, ?, ?)",
        (writer, segment.laptop, segment.user, segment.app, segment.schema, segment.opened_at),
    )
    _log_change_sets(book, piece)
    book.sql(
        "INSERT OR IGNORE INTO segment(writer, a, b, deps, hash) VALUES (?, ?, ?, ?, ?)",
        (writer, piece.first, segment.last, vector_bytes(dict(segment.deps)), piece.chain),
    )
    book.sql(
        "INSERT INTO seen(writer, seq) VALUES (?, ?) ON CONFLICT(writer) DO UPDATE SET seq = excluded.seq",
        (writer, segment.last),
    )
    book.sql(
        "INSERT INTO temp.arrived_range(writer, a, b, hlc) VALUES (?, ?, ?, ?)",
        (writer, piece.first, segment.last, max(map(itemgetter(0), rows))),
    )


def _execute_many(book: Book, statement: str, rows: Iterable[Sequence[object]]) -> None:
    """Rows go straight to SQLite: a query object for each of a million would be most of the work."""
    book.database.connection().executemany(statement, rows)


def _log_change_sets(book: Book, piece: Piece) -> None:
    spans: dict[int, list[int]] = {}
    for seq, row in enumerate(piece.segment.rows, piece.segment.first):
        span = spans.setdefault(row.txn, [seq, seq, row.hlc])
        span[1:] = seq, row.hlc
    said = {change_set.txn: change_set for change_set in piece.segment.change_sets}
    _execute_many(
        book,
        "INSERT INTO change_set(writer, txn, at_wall, label, kind, user_id, undoes_writer, undoes_txn, first_seq, "
        "last_seq, hlc) VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(writer, txn) DO UPDATE SET "
        "first_seq = min(first_seq, excluded.first_seq), last_seq = max(last_seq, excluded.last_seq), "
        "hlc = max(hlc, excluded.hlc)",
        ((piece.segment.writer, *_fields(said[txn]), *span) for txn, span in sorted(spans.items()) if txn in said),
    )


def _fields(change_set: TravellingChangeSet) -> tuple[object, ...]:
    return (
        change_set.txn, change_set.at_wall, change_set.label, change_set.kind, change_set.user,
        change_set.undoes_writer, change_set.undoes_txn,
    )  # fmt: skip


def _advance_clock(book: Book) -> None:
    """What is written here from now on is later than all that arrived; nothing of one's own is left to fold."""
    arrived = "coalesce((SELECT max(hlc) FROM temp.arrived_range), 0)"
    book.sql(f"UPDATE book_state SET hlc = max(hlc, {arrived}), folded = max(hlc, {arrived})")


def _find_arrived(book: Book) -> None:
    book.sql(
        "CREATE TEMP TABLE arrived AS SELECT c.writer, c.seq, c.hlc, c.tbl, c.pk, c.col FROM temp.arrived_range r "
        "CROSS JOIN change c ON c.writer = r.writer AND c.seq BETWEEN r.a AND r.b"
    )


def _advance_cells(book: Book) -> None:
    """The clock of each cell becomes its greatest (clock, writer)."""
    book.sql(
        f"INSERT INTO cell_clock({_CELL}, hlc, writer) SELECT {_CELL}, hlc, writer FROM temp.arrived "
        f"WHERE true ORDER BY {_CELL} ON CONFLICT({_CELL}) DO UPDATE "
        "SET hlc = excluded.hlc, writer = excluded.writer WHERE (excluded.hlc, excluded.writer) > (hlc, writer)"
    )


# --- the records -----------------------------------------------------------------------------------------


def _create_records(book: Book, model: type[BookRecord], numbers: Mapping[tuple[str, str], int]) -> None:
    table, blobs = table_name(model), blob_columns(model)
    names = ", ".join(column_names(model))
    values = ", ".join(
        f"unhex(json_extract(c.val, '$.\"{BLOB_MARK}{column}\"'))"
        if column in blobs
        else f"json_extract(c.val, '$.{column}')"
        for column in column_names(model)
    )
    book.sql(
        # Keys are sorted before values are read: to sort whole rows takes half as long again. LIMIT keeps the order.
        f"INSERT OR IGNORE INTO {table}(id, {names}) SELECT a.pk, {values} "
        "FROM (SELECT pk, writer, seq FROM temp.arrived WHERE tbl = ? AND col = 0 ORDER BY pk LIMIT -1) a "
        "CROSS JOIN change c ON c.writer = a.writer AND c.seq = a.seq",
        (numbers[table, ""],),
    )


def _edit_records(
    book: Book, model: type[BookRecord], numbers: Mapping[tuple[str, str], int], edited: Collection[tuple[int, int]]
) -> None:
    table = table_name(model)
    for column in column_names(model):
        if (numbers[table, ""], numbers[table, column]) in edited:
            book.sql(
                f"UPDATE {table} SET {column} = won.val FROM ("
                "  SELECT a.pk, c.val FROM temp.arrived a"
                "  JOIN cell_clock k ON k.tbl = a.tbl AND k.pk = a.pk AND k.col = a.col"
                "    AND k.hlc = a.hlc AND k.writer = a.writer"
                "  JOIN change c ON c.writer = a.writer AND c.seq = a.seq"
                "  WHERE a.tbl = ? AND a.col = ?"
                f") won WHERE {table}.id = won.pk",
                (numbers[table, ""], numbers[table, column]),
            )


def _settle_double_creations(book: Book, numbers: Mapping[tuple[str, str], int]) -> None:
    """Records that several laptops created under one key: the later creation is the row, the edits are upon it."""
    book.sql(
        "CREATE TEMP TABLE twice AS SELECT a.tbl, a.pk FROM (SELECT DISTINCT tbl, pk FROM temp.arrived) a "
        "WHERE (SELECT count(*) FROM (SELECT 1 FROM change c WHERE c.tbl = a.tbl AND c.pk = a.pk AND c.col = 0 "
        "LIMIT 2)) = 2"
    )
    for model in SYNCHRONISED:
        keys = book.sql("SELECT pk FROM temp.twice WHERE tbl = ?", (numbers[table_name(model), ""],)).fetchall()
        for (key,) in keys:
            write_from_log(book, model, key, numbers)


def _settle_moved_records(book: Book, numbers: Mapping[tuple[str, str], int]) -> None:
    """Records with rows that were given another writer: where two clocks were equal, another value may have won."""
    for model in SYNCHRONISED:
        keys = book.sql("SELECT DISTINCT pk FROM temp.moved WHERE tbl = ?", (numbers[table_name(model), ""],))
        for (key,) in keys.fetchall():
            write_from_log(book, model, key, numbers)


def write_from_log(book: Book, model: type[BookRecord], key: bytes, numbers: Mapping[tuple[str, str], int]) -> None:
    """Make one record what its changes say that it is. Runs within ``applying``."""
    table = table_name(model)
    columns = {numbers[table, column]: column for column in column_names(model)}
    changes = book.sql(
        "SELECT pk, col, val, hlc, writer FROM change WHERE tbl = ? AND pk = ? ORDER BY col, hlc, writer",
        (numbers[table, ""], key),
    ).fetchall()
    row = plain_values(model, replayed_row(changes, columns))
    values = [row[column] for column in columns.values()]
    assignments = ", ".join(f"{column} = excluded.{column}" for column in columns.values())
    book.sql(
        f"INSERT INTO {table}(id, {', '.join(columns.values())}) VALUES ({', '.join('?' * (len(values) + 1))}) "
        f"ON CONFLICT(id) DO UPDATE SET {assignments}",
        (key, *values),
    )


# --- conflicts -------------------------------------------------------------------------------------------


def _note_conflicts(book: Book) -> None:
    """Keep the cells just touched in which somebody's value may have been lost; ``conflicts`` looks closer."""
    book.sql(
        f"INSERT OR IGNORE INTO conflict_candidate({_CELL}) "
        f"SELECT DISTINCT c.tbl, c.pk, c.col FROM (SELECT DISTINCT {_CELL} FROM temp.arrived WHERE col <> 0) t "
        "JOIN change c ON c.tbl = t.tbl AND c.pk = t.pk AND c.col = t.col "
        "JOIN cell_clock k ON k.tbl = t.tbl AND k.pk = t.pk AND k.col = t.col "
        "WHERE (c.hlc, c.writer) <> (k.hlc, k.writer) AND NOT EXISTS (SELECT 1 FROM change d "
        "WHERE d.tbl = c.tbl AND d.pk = c.pk AND d.col = c.col AND d.bh = c.hlc AND d.bw = c.writer)"
    )
    book.sql(f"INSERT OR IGNORE INTO conflict_candidate({_CELL}) SELECT tbl, pk, 0 FROM temp.twice WHERE true")
    book.sql(f"INSERT OR IGNORE INTO conflict_candidate({_CELL}) SELECT {_CELL} FROM temp.moved WHERE col <> 0")
