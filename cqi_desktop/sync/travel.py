"""Between the change log of a book, which numbers tables and columns, and segments, which name them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from cqi_desktop.store.fold import vector_from_bytes

from .segment import CHAIN_START, MAX_BODY_BYTES, Row, Segment, TravellingChangeSet, chain_of, walls_of

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# What a row takes beside its values, at most, before compression.
_ROW_BYTES = 64
# Enough to tell the histories of one writer apart.
DEP_CHAIN_BYTES = 8


class Names:
    """The numbers that one book gives to tables and columns."""

    def __init__(self, book: Book) -> None:
        rows = book.sql("SELECT tbl, col, id FROM change_name").fetchall()
        self.numbers: dict[tuple[str, str], int] = {(table, column): number for table, column, number in rows}

    def pair(self, book: Book, table: str, column: str) -> tuple[int, int]:
        """``tbl`` and ``col`` of the log for a name that travelled; a name that this version lacks is numbered too."""
        of_table = self.numbers.get((table, "")) or self._add(book, table, "")
        return of_table, 0 if not column else self.numbers.get((table, column)) or self._add(book, table, column)

    def _add(self, book: Book, table: str, column: str) -> int:
        book.sql("INSERT INTO change_name(tbl, col) VALUES (?, ?)", (table, column))
        number = int(book.scalar("SELECT id FROM change_name WHERE tbl = ? AND col = ?", (table, column)))
        self.numbers[table, column] = number
        return number


def rows_of(book: Book, writer: int, first: int, last: int) -> list[Row]:
    """The rows of the log as they travel, in the order of their numbers."""
    found = book.sql(
        "SELECT c.hlc, c.txn, t.tbl, c.pk, coalesce(n.col, ''), c.val, c.old, c.bh, c.bw "
        "FROM change c JOIN change_name t ON t.id = c.tbl LEFT JOIN change_name n ON n.id = c.col AND c.col <> 0 "
        "WHERE c.writer = ? AND c.seq BETWEEN ? AND ? ORDER BY c.seq",
        (writer, first, last),
    )
    return [Row(*row) for row in found.fetchall()]


def chain_at(book: Book, writer: int, number: int) -> bytes:
    """The running hash of a writer's rows up to ``number``, kept for the ends of segments."""
    if number == 0:
        return _chain_before_all(book, writer)
    kept = book.sql(
        "SELECT b, hash FROM segment WHERE writer = ? AND b <= ? AND hash IS NOT NULL ORDER BY b DESC LIMIT 1",
        (writer, number),
    ).fetchone()
    start, chain = (int(kept[0]), bytes(kept[1])) if kept else (0, _chain_before_all(book, writer))
    if start == number:
        return chain
    rows = rows_of(book, writer, start + 1, number)
    return chain_of(rows, chain, walls_of(_change_sets(book, writer, rows)))[-1]


def _chain_before_all(book: Book, writer: int) -> bytes:
    """A branch goes on with the running hash of the rows from which it parts (forked_writer)."""
    return bytes(book.scalar("SELECT start FROM writer_branch WHERE new = ?", (writer,)) or CHAIN_START)


def keep_chains(book: Book) -> None:
    """Give their hash to the segments that a fold has just cut."""
    missing = book.sql("SELECT number, writer, b FROM segment WHERE hash IS NULL ORDER BY number").fetchall()
    for number, writer, last in missing:
        book.sql("UPDATE segment SET hash = ? WHERE number = ?", (chain_at(book, writer, last), number))


def segments_of(
    book: Book, writer: int, first: int, last: int, deps: bytes, limit: int = MAX_BODY_BYTES
) -> Iterable[Segment]:
    """The rows of one segment of the log, cut again where their file would pass ``limit`` bytes."""
    laptop, user, app, schema, opened_at = book.sql(
        "SELECT laptop, user_id, app, schema, opened_at FROM writer WHERE writer = ?", (writer,)
    ).fetchone()
    parted = book.sql("SELECT writer, before FROM writer_branch WHERE new = ?", (writer,)).fetchone()
    rows = rows_of(book, writer, first, last)
    before = tuple(sorted(vector_from_bytes(deps).items()))
    chains = tuple(chain_at(book, *dep)[:DEP_CHAIN_BYTES] for dep in before)
    for start, end in _pieces(rows, limit):
        piece = rows[start:end]
        yield Segment(
            writer, first + start, first + end - 1, int(schema or 0), app or "", laptop, user, opened_at,
            before if start == 0 else (), _change_sets(book, writer, piece), piece, chains if start == 0 else (),
            parted,
        )  # fmt: skip


def _pieces(rows: list[Row], limit: int) -> Iterable[tuple[int, int]]:
    start, size = 0, 0
    for place, row in enumerate(rows):
        weight = _ROW_BYTES + _weight(row.value) + _weight(row.old)
        if size and size + weight > limit:
            yield start, place
            start, size = place, 0
        size += weight
    if start < len(rows):
        yield start, len(rows)


def _weight(value: object) -> int:
    if isinstance(value, str):
        return len(value.encode())
    return len(value) if isinstance(value, bytes) else 8


def _change_sets(book: Book, writer: int, rows: list[Row]) -> tuple[TravellingChangeSet, ...]:
    numbers = sorted({row.txn for row in rows})
    found: Mapping[int, TravellingChangeSet] = {
        row[0]: TravellingChangeSet(*row)
        for row in book.sql(
            "SELECT txn, at_wall, label, kind, user_id, undoes_writer, undoes_txn FROM change_set "
            "WHERE writer = ? AND txn BETWEEN ? AND ?",
            (writer, numbers[0], numbers[-1]),
        ).fetchall()
    }
    return tuple(found.get(number) or TravellingChangeSet(number) for number in numbers)
