"""Repair: make the records what the change log says that they are, after a backup.

What no fault touched is left alone. A record that the log knows nothing of (written while a trigger was missing) is not
lost: it enters the log as it is, in a change set of its own, so that it has a history and reaches the other laptops.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .backups import keep_as_it_is
from .change_triggers import WHOLE_ROW, row_as_json
from .log_replay import Disagreement, faulty_records, replayed_record
from .tables import SYNCHRONISED, BookRecord, column_names, table_name

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many records were made right and how many entered the log; ``backup`` is the book as it was."""

    righted: int
    logged: int
    backup: Path


def rebuild_from_log(book: Book) -> Rebuilt:
    """Back the book up beside it, then right every record that differs from its changes. Raises UnwritableError."""
    backup = _free_name(book.path)
    keep_as_it_is(book, backup)
    logged = _log_unknown_records(book)
    with unlogged(book):
        return Rebuilt(right_records(book), logged, backup)


def right_records(book: Book) -> int:
    """Write what the log says wherever a record differs from it; returns how many. Runs within ``unlogged``."""
    righted = 0
    for model in SYNCHRONISED:
        for key in _faulty_keys(book, model, unknown=False):
            _write_from_log(book, model, key)
            righted += 1
    return righted


@contextmanager
def unlogged(book: Book) -> Iterator[None]:
    """A transaction in which records are written without being logged: the log knows them already."""
    with book.database.atomic("IMMEDIATE"):
        book.sql("PRAGMA defer_foreign_keys = 1")
        book.sql("UPDATE book_state SET applying = 1")
        yield
        book.sql("UPDATE book_state SET applying = 0")


def _faulty_keys(book: Book, model: type[BookRecord], *, unknown: bool) -> list[bytes]:
    """The keys of the records that the log knows nothing of, or of those that differ from it."""
    return [
        record.id
        for record in faulty_records(book, model)
        if (record.disagreement is Disagreement.NO_CHANGES) == unknown
    ]


def _write_from_log(book: Book, model: type[BookRecord], key: bytes) -> None:
    values = replayed_record(book, model, key) or {}
    names = [*values] or list(column_names(model))
    assignments = ", ".join(f"{name} = excluded.{name}" for name in names)
    book.sql(
        f"INSERT INTO {table_name(model)}(id, {', '.join(names)}) VALUES ({', '.join('?' * (len(names) + 1))}) "
        f"ON CONFLICT(id) DO UPDATE SET {assignments}",
        (key, *(values.get(name) for name in names)),
    )


def _log_unknown_records(book: Book) -> int:
    logged = 0
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Repair of the change log"), kind="repair"):
        for model in SYNCHRONISED:
            for key in _faulty_keys(book, model, unknown=True):
                _log_record(book, model, key)
                logged += 1
    return logged


def _log_record(book: Book, model: type[BookRecord], key: bytes) -> None:
    book.sql("UPDATE book_state SET hlc = max(hlc + 1, wall << 16), seq = seq + 1")
    book.sql(
        "INSERT INTO change(writer, seq, hlc, txn, tbl, pk, col, val) "
        f"SELECT s.writer, s.seq, s.hlc, s.txn, n.id, t.id, {WHOLE_ROW}, {row_as_json(model, 't')} "
        f"FROM book_state s, change_name n, {table_name(model)} t WHERE n.tbl = ? AND n.col = '' AND t.id = ?",
        (table_name(model), key),
    )


def _free_name(path: Path) -> Path:
    number, free = 1, path.with_name(f"{path.stem}.before-repair{path.suffix}")
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}.before-repair-{number}{path.suffix}")
    return free
