"""A machine that was resumed from a picture of itself: two that write under one identity (sync.md 2.4).

Pull comes before push, so that the second one to exchange finds rows under its own writer that it did not write, before
its own are known to anybody. It gives its rows another writer, and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cqi_desktop.store.fold import vector_bytes, vector_from_bytes

from .travel import chain_at, keep_chains, rows_of

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book


def first_other_row(book: Book, writer: int, first: int, last: int, chain: Sequence[bytes]) -> int | None:
    """The first row from which the book's history of a writer is not that of a file, whose running hash is ``chain``.

    None when they part before the file begins.
    """
    if first > 1 and not rows_of(book, writer, first - 1, first - 1):
        return None
    for number in range(first, last + 1):
        if chain_at(book, writer, number) != chain[number - first]:
            return number
    return None


def is_published(book: Book, writer: int, number: int, sizes: dict[str, int]) -> bool:
    """Whether a whole file of the folder, written from this history, holds that row."""
    files = book.sql(
        "SELECT name, size FROM exchange_file WHERE writer = ? AND a <= ? AND b >= ?", (writer, number, number)
    ).fetchall()
    return any(sizes.get(name) == size for name, size in files)


def give_other_writer(book: Book, writer: int, first: int) -> int:
    """Move the rows of a writer from ``first`` on under a new one, with all that refers to them. In a transaction."""
    new, before = book.surroundings.new_writer(), first - 1
    book.sql(
        "INSERT INTO writer(writer, laptop, user_id, app, schema, opened_at) "
        "SELECT ?, laptop, user_id, app, schema, opened_at FROM writer WHERE writer = ?",
        (new, writer),
    )
    sets = book.sql("SELECT txn FROM change_set WHERE writer = ? AND first_seq >= ?", (writer, first)).fetchall()
    book.sql("UPDATE change SET writer = ?, seq = seq - ? WHERE writer = ? AND seq >= ?", (new, before, writer, first))
    book.sql(
        "UPDATE change_set SET writer = ?, first_seq = first_seq - ?, last_seq = last_seq - ? "
        "WHERE writer = ? AND first_seq >= ?",
        (new, before, before, writer, first),
    )
    for (txn,) in sets:
        book.sql(
            "UPDATE change_set SET undoes_writer = ? WHERE undoes_writer = ? AND undoes_txn = ?", (new, writer, txn)
        )
    _move_stamps(book, writer, new)
    _move_segments(book, writer, new, first)
    book.take_new_identity()
    return new


def _move_stamps(book: Book, writer: int, new: int) -> None:
    book.sql(
        "UPDATE cell_clock SET writer = ? WHERE writer = ? AND EXISTS (SELECT 1 FROM change c "
        "WHERE c.tbl = cell_clock.tbl AND c.pk = cell_clock.pk AND c.col = cell_clock.col "
        "AND c.hlc = cell_clock.hlc AND c.writer = ?)",
        (new, writer, new),
    )
    book.sql(
        "UPDATE change SET bw = ? WHERE bw = ? AND EXISTS (SELECT 1 FROM change c WHERE c.tbl = change.tbl "
        "AND c.pk = change.pk AND c.col IN (change.col, 0) AND c.hlc = change.bh AND c.writer = ?)",
        (new, writer, new),
    )


def _move_segments(book: Book, writer: int, new: int, first: int) -> None:
    """Segments not sent yet: those that hold the rows are cut and renamed, those that had seen them say so."""
    before = first - 1
    held = book.sql("SELECT number, a, b, deps FROM segment WHERE writer = ? AND b >= ?", (writer, first)).fetchall()
    for number, start, end, deps in held:
        if start < first:
            book.sql("UPDATE segment SET b = ?, hash = NULL WHERE number = ?", (before, number))
            book.sql(
                "INSERT INTO segment(writer, a, b, deps) VALUES (?, 1, ?, ?)",
                (new, end - before, vector_bytes({writer: before})),
            )
        else:
            seen = vector_from_bytes(deps) | ({writer: before} if start == first and before else {})
            book.sql(
                "UPDATE segment SET writer = ?, a = ?, b = ?, deps = ?, hash = NULL WHERE number = ?",
                (new, start - before, end - before, vector_bytes(seen), number),
            )
    for number, deps in book.sql("SELECT number, deps FROM segment").fetchall():
        seen = vector_from_bytes(deps)
        if seen.get(writer, 0) >= first:
            seen[new], seen[writer] = seen[writer] - before, before
            book.sql("UPDATE segment SET deps = ?, hash = NULL WHERE number = ?", (vector_bytes(seen), number))
    last = book.scalar("SELECT max(seq) FROM change WHERE writer = ?", (new,))
    book.sql("INSERT INTO seen(writer, seq, told) VALUES (?, ?, ?)", (new, last, last))
    book.sql("UPDATE seen SET seq = ?, told = min(told, ?) WHERE writer = ?", (before, before, writer))
    keep_chains(book)
