"""Records in two states of the book, and the change of the log that gave each field its value in the later one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.differences import LoggedChange
from cqi_desktop.domain.undoing import SetRef

from .history import MODELS
from .log_replay import RowValues
from .tables import Company, column_names, table_name
from .time_machine import Cut, record_as_of, touched_outside

if TYPE_CHECKING:
    from .book import Book

# Clock, writer and number of a change: the later is the greater.
Stamp = tuple[int, int, int]

_COMPANY = table_name(Company)
_EMPTY: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class StampedChange:
    """A change with its place in the log."""

    stamp: Stamp
    change: LoggedChange


class NetChanges:
    """What differs between the state ``earlier`` of the book and the one that its queries read.

    That one is the present, or the state ``later`` within ``past_tables``. Values are as SQLite keeps them.
    """

    def __init__(self, book: Book, earlier: Cut, later: Cut | None = None) -> None:
        self._book = book
        self._earlier = earlier
        self._later = later or Cut()
        self._touched = touched_outside(book, earlier)
        self._rows: dict[tuple[str, bytes], tuple[RowValues | None, RowValues | None]] = {}

    def rows(self, table: str, key: bytes) -> tuple[RowValues | None, RowValues | None]:
        """A record before and after; None where it did not exist."""
        found = self._rows.get((table, key))
        if found is None:
            names = column_names(MODELS[table])
            row = self._book.sql(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", (key,)).fetchone()
            after = None if row is None else dict(zip(names, row, strict=True))
            before = (
                record_as_of(self._book, MODELS[table], key, self._earlier) if self.is_touched(table, key) else after
            )
            found = self._rows[table, key] = before, after
        return found

    def is_touched(self, table: str, key: bytes) -> bool:
        return key in self._touched.get(table, ())

    def touched(self, table: str) -> frozenset[bytes]:
        return frozenset(self._touched.get(table, ()))

    def differs(self, table: str, key: bytes, *columns: str) -> str | None:
        """The first of these columns that has another value than before, or None."""
        if not self.is_touched(table, key):
            return None
        before, after = self.rows(table, key)
        return next((name for name in columns if (before or _EMPTY).get(name) != (after or _EMPTY).get(name)), None)

    def is_erased(self, table: str, key: bytes) -> bool:
        """Whether somebody had the record erased for privacy."""
        return bool(
            self._book.scalar(
                "SELECT 1 FROM erasure WHERE pk = ? AND tbl = (SELECT id FROM change_name WHERE tbl = ? AND col = '')",
                (key, table),
            )
        )

    def change_of(self, table: str, key: bytes, column: str = "") -> StampedChange | None:
        """The change that gave a column its value in the later state; without a column, that made the record."""
        rows = self._book.sql(
            "SELECT c.hlc, c.writer, c.seq, c.txn, s.at_wall, a.name, l.name, s.label "
            "FROM change c INDEXED BY change_cell "
            "LEFT JOIN change_set s ON s.writer = c.writer AND s.txn = c.txn LEFT JOIN writer w ON w.writer = c.writer "
            "LEFT JOIN adviser a ON a.id = s.user_id LEFT JOIN laptop l ON l.id = w.laptop "
            "WHERE c.pk = ? AND c.tbl = (SELECT id FROM change_name WHERE tbl = ? AND col = '') "
            "AND c.col = coalesce((SELECT id FROM change_name WHERE tbl = ? AND col = ? AND col <> ''), 0) "
            "ORDER BY c.hlc DESC, c.writer DESC, c.seq DESC",
            (key, table, table, column),
        ).fetchall()
        for hlc, writer, seq, number, at, adviser, laptop, label in rows:
            if self._later.holds(writer, seq):
                change = LoggedChange(SetRef(writer, number), at or "", adviser or "", laptop or "", label or "")
                return StampedChange((hlc, writer, seq), change)
        return None

    def merges(self, *companies: bytes | None) -> Iterator[tuple[bytes, bool]]:
        """The companies, on the way from these to the ones that they turned out to be then or now, whose merge is new
        (True) or was undone (False).
        """
        waiting = [company for company in companies if company is not None]
        seen: set[bytes] = set()
        while waiting:
            company = waiting.pop(0)
            if company in seen:
                continue
            seen.add(company)
            rows = self.rows(_COMPANY, company)
            was, now = ((row or _EMPTY).get("merged_into_id") for row in rows)
            if was != now:
                yield company, now is not None
            waiting += [other for other in (was, now) if other is not None]
