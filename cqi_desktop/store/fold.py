"""Fold: make this laptop's new changes ready to be sent and merged (sync.md 2.2), before every push and pull.

Saving only appends to the log. Folding then, for the rows that no fold has seen:

* gives each its base, the stamp of the value that it replaced;
* advances ``cell_clock``. It holds one row a record (column 0, its creation) and one a cell edited since: a cell
  without a row of its own has the clock of its record;
* cuts them into segments, in the order in which they were written, each with what its writer had seen then.

What had been seen is kept in ``seen``, the contiguous prefix held of every writer, own ones included. The ``deps`` of a
segment are only what was not yet said by an earlier segment of this laptop (``seen.told``), which it depends on in
turn: causal delivery makes the rest follow, and ten years of writers do not travel with every segment.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .book import Book

# A segment ends with a change set, once it has this many rows.
SEGMENT_ROWS = 50_000

Vector = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Run:
    """Rows ``a`` to ``b`` of one writer, written one after the other."""

    writer: int
    a: int
    b: int


def vector_bytes(vector: Vector) -> bytes:
    """A vector, writer to the last row held of it, as tables and segments keep it."""
    return json.dumps({str(writer): vector[writer] for writer in sorted(vector)}, separators=(",", ":")).encode()


def vector_from_bytes(kept: bytes) -> dict[int, int]:
    return {int(writer): int(seq) for writer, seq in json.loads(kept).items()}


def fold(book: Book) -> list[Run]:
    """Fold the new rows of this laptop, in the transaction under way or in one of its own; returns the new segments.

    A merge must fold first, so that the new rows depend on nothing that was merged after they were written.
    """
    database = book.database
    with database.atomic() if database.in_transaction() else database.atomic("IMMEDIATE"):
        if not book.scalar("SELECT hlc > folded FROM book_state"):
            return []
        _find_new_rows(book)
        runs = _runs(book)
        if runs:
            _give_bases(book)
            _add_segments(book, runs)
        book.sql("DROP TABLE temp.new_change")
        book.sql("UPDATE book_state SET folded = hlc")
        return runs


def _find_new_rows(book: Book) -> None:
    """Every row that is not in ``seen``: a merge enters its rows there, so that only own ones are left."""
    book.sql("DROP TABLE IF EXISTS temp.new_change")
    book.sql(
        "CREATE TEMP TABLE new_change AS SELECT c.writer, c.seq, c.hlc, c.txn, c.tbl, c.pk, c.col "
        "FROM writer w LEFT JOIN seen s ON s.writer = w.writer "
        "CROSS JOIN change c ON c.writer = w.writer AND c.seq > coalesce(s.seq, 0)"
    )


def _runs(book: Book) -> list[Run]:
    """The new rows cut where the writer changes (a window and a command may write in turn) and where one is full."""
    sets = book.sql(
        "SELECT writer, min(seq), max(seq) FROM temp.new_change "
        "GROUP BY writer, iif(txn = 0, -seq, txn) ORDER BY min(hlc), min(seq)"
    ).fetchall()
    runs: list[Run] = []
    for writer, first, last in sets:
        open_run = runs[-1] if runs else None
        if open_run and open_run.writer == writer and open_run.b - open_run.a + 1 < SEGMENT_ROWS:
            runs[-1] = Run(writer, open_run.a, last)
        else:
            runs.append(Run(writer, first, last))
    return runs


def _give_bases(book: Book) -> None:
    book.sql(
        "INSERT INTO cell_clock(tbl, pk, col, hlc, writer) "
        "SELECT tbl, pk, 0, hlc, writer FROM temp.new_change WHERE col = 0 "
        "ON CONFLICT(tbl, pk, col) DO UPDATE SET hlc = excluded.hlc, writer = excluded.writer "
        "WHERE (excluded.hlc, excluded.writer) > (hlc, writer)"
    )
    book.sql(
        "UPDATE change SET bh = base.hlc, bw = base.writer FROM ("
        "  SELECT n.writer AS of_writer, n.seq AS of_seq,"
        "    coalesce(n.hlc_before, cell.hlc, made.hlc) AS hlc,"
        "    coalesce(n.writer_before, cell.writer, made.writer) AS writer"
        "  FROM (SELECT *, lag(hlc) OVER same AS hlc_before, lag(writer) OVER same AS writer_before"
        "    FROM temp.new_change WHERE col <> 0"
        "    WINDOW same AS (PARTITION BY tbl, pk, col ORDER BY hlc, writer)) n"
        "  LEFT JOIN cell_clock cell ON cell.tbl = n.tbl AND cell.pk = n.pk AND cell.col = n.col"
        "  LEFT JOIN cell_clock made ON made.tbl = n.tbl AND made.pk = n.pk AND made.col = 0"
        ") base WHERE change.writer = base.of_writer AND change.seq = base.of_seq"
    )
    book.sql(
        "INSERT INTO cell_clock(tbl, pk, col, hlc, writer) "
        "SELECT tbl, pk, col, max(hlc), writer FROM temp.new_change WHERE col <> 0 GROUP BY tbl, pk, col "
        "ON CONFLICT(tbl, pk, col) DO UPDATE SET hlc = excluded.hlc, writer = excluded.writer "
        "WHERE (excluded.hlc, excluded.writer) > (hlc, writer)"
    )


def _add_segments(book: Book, runs: list[Run]) -> None:
    """Freeze what had been seen: each run depends on the news since the last fold, and on the run before it."""
    for run in runs:
        news = dict(book.sql("SELECT writer, seq FROM seen WHERE seq > told AND writer <> ?", (run.writer,)).fetchall())
        book.sql(
            "INSERT INTO segment(writer, a, b, deps) VALUES (?, ?, ?, ?)",
            (run.writer, run.a, run.b, vector_bytes(news)),
        )
        book.sql("UPDATE seen SET told = seq WHERE seq > told")
        book.sql(
            "INSERT INTO seen(writer, seq) VALUES (?, ?) ON CONFLICT(writer) DO UPDATE SET seq = excluded.seq",
            (run.writer, run.b),
        )
