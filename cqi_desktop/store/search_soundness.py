"""Proof that the search index holds what the records say, no more and no less.

The records are indexed again, some at a time, in an index of the connection's own memory with the same tokenizer; the
terms of each record, with their places, must be those of the book's index. One number a record is kept for each side,
so that memory stays small.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from .book import Book
from .search_triggers import SearchTable, indexed_values, is_indexed

# Records indexed again at a time.
_AT_A_TIME = 20_000

_EXPECTED, _FOUND = 1, 2
_NOT_COMPARED = re.compile(r",\s*(?:prefix|contentless_delete)\s*=\s*(?:'[^']*'|\w+)")


class IndexFault(StrEnum):
    """How the index and a record disagree."""

    NOT_INDEXED = "not_indexed"
    SHOULD_NOT_BE_INDEXED = "should_not_be_indexed"
    OTHER_TERMS = "other_terms"


@dataclass(frozen=True, slots=True)
class FaultyEntry:
    """A record whose entry in the index is wrong; ``record`` is None for an entry of nothing."""

    record: bytes | None
    fault: IndexFault


def faulty_entries(book: Book, table: SearchTable) -> Iterator[FaultyEntry]:
    """The records of a search table whose entry is missing, too many or made of other terms.

    Makes temporary tables: the connection must accept them (see ``soundness``).
    """
    rows = book.sql(
        f"SELECT r.id FROM {table.kind} r WHERE {is_indexed(table, 'r')} "
        "AND NOT EXISTS (SELECT 1 FROM search_number n WHERE n.record = r.id)"
    )
    for (record,) in rows:
        yield FaultyEntry(record, IndexFault.NOT_INDEXED)
    entries = _Entries(int(book.scalar("SELECT coalesce(max(number), 0) FROM search_number")))
    entries.mark(_EXPECTED, book.sql(f"SELECT n.number {_indexed_records(table)}"))
    entries.mark(_FOUND, book.sql(f"SELECT rowid FROM {table.name}"))
    _add_terms(book, table, entries)
    for number, fault in entries.faults():
        record = book.scalar("SELECT record FROM search_number WHERE number = ?", (number,))
        yield FaultyEntry(record, fault)


class _Entries:
    """What is known of each entry, by its number."""

    def __init__(self, last: int) -> None:
        self._sides = bytearray(last + 1)
        # The terms of both sides, mixed so that equal ones cancel out.
        self._terms = array("q", bytes(8 * (last + 1)))
        self._strangers: list[int] = []

    def mark(self, side: int, rows: Iterable[tuple[int]]) -> None:
        sides, last = self._sides, len(self._sides)
        for (number,) in rows:
            if 0 <= number < last:
                sides[number] |= side
            else:
                self._strangers.append(number)

    def add(self, instances: Iterable[tuple[str, int, str, int]]) -> None:
        """Mix in the terms of one side: adding the same term in the same place twice changes nothing."""
        terms, last = self._terms, len(self._terms)
        for term, number, column, offset in instances:
            if number < last:
                terms[number] ^= hash((term, column, offset))

    def faults(self) -> Iterator[tuple[int, IndexFault]]:
        for number in self._strangers:
            yield number, IndexFault.SHOULD_NOT_BE_INDEXED
        both = _EXPECTED | _FOUND
        for number, side in enumerate(self._sides):
            if side == _EXPECTED:
                yield number, IndexFault.NOT_INDEXED
            elif side == _FOUND:
                yield number, IndexFault.SHOULD_NOT_BE_INDEXED
            elif side == both and self._terms[number]:
                yield number, IndexFault.OTHER_TERMS


def _indexed_records(table: SearchTable) -> str:
    return f"FROM search_number n JOIN {table.kind} r ON r.id = n.record WHERE {is_indexed(table, 'r')}"


def _add_terms(book: Book, table: SearchTable, entries: _Entries) -> None:
    """Read the terms of the book's index, then those of the records indexed again."""
    declared = book.scalar("SELECT sql FROM sqlite_master WHERE name = ?", (table.name,))
    arguments = _NOT_COMPARED.sub("", declared[declared.index("(") :])
    instances = "SELECT term, doc, col, offset FROM"
    try:
        book.sql(f"CREATE VIRTUAL TABLE temp.kept_terms USING fts5vocab(main, {table.name}, instance)")
        entries.add(book.sql(f"{instances} temp.kept_terms"))
        book.sql(f"CREATE VIRTUAL TABLE temp.again USING fts5{arguments}")
        book.sql("CREATE VIRTUAL TABLE temp.again_terms USING fts5vocab(temp, again, instance)")
        for _ in _index_again(book, table):
            entries.add(book.sql(f"{instances} temp.again_terms"))
    finally:
        for name in ("kept_terms", "again_terms", "again"):
            book.sql(f"DROP TABLE IF EXISTS temp.{name}")


def _index_again(book: Book, table: SearchTable) -> Iterator[int]:
    """Fill the temporary index with some records, then with the next ones; gives the first number of each lot."""
    last = int(book.scalar("SELECT coalesce(max(number), 0) FROM search_number"))
    columns = ", ".join(name for name, _ in table.columns)
    for first in range(1, last + 1, _AT_A_TIME):
        added = book.sql(
            f"INSERT INTO temp.again(rowid, {columns}) SELECT n.number, {indexed_values(table, 'r')} "
            f"{_indexed_records(table)} AND n.number BETWEEN ? AND ?",
            (first, first + _AT_A_TIME - 1),
        )
        if added.rowcount:
            yield first
            book.sql("INSERT INTO temp.again(again) VALUES ('delete-all')")
