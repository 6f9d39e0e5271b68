"""The change log replayed: what each record must be according to its changes alone, compared with what it is.

The winner of a cell is the edit with the greatest (clock, writer), else the creation of its record
(``domain.changes``); the columns that the JSON of a creation leaves out are NULL (``change_triggers``). Both sides are
read in the order of the keys and compared as they pass, so that memory does not grow with the book.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import Any

from .book import Book
from .change_triggers import BLOB_MARK, WHOLE_ROW, row_as_json
from .tables import BookRecord, column_names, table_name

# A record as the log writes it: NULL columns left out, ``x:`` and hexadecimal for keys.
LoggedRow = dict[str, Any]
# The same as SQLite keeps it, every column named.
RowValues = dict[str, Any]

# One change as the replay reads it: key, column number, value, clock, writer.
_Change = tuple[bytes, int, Any, int, int]


class Disagreement(StrEnum):
    """How a record and its changes disagree."""

    NO_CHANGES = "no_changes"
    NO_RECORD = "no_record"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class FaultyRecord:
    """A record that is not what its changes say; ``columns`` are those that differ."""

    id: bytes
    disagreement: Disagreement
    columns: tuple[str, ...] = ()


def faulty_records(book: Book, model: type[BookRecord]) -> Iterator[FaultyRecord]:
    """The records of a table that differ from the replay of the log, value by value, types included."""
    names = _column_numbers(book, model)
    for key, kept, changes in _side_by_side(_kept_rows(book, model), _changes_by_record(book, model)):
        if kept is None:
            yield FaultyRecord(key, Disagreement.NO_RECORD)
        elif changes is None:
            yield FaultyRecord(key, Disagreement.NO_CHANGES)
        elif not _is_the_very_row(kept, changes):
            columns = _differing(_from_json(kept), replayed_row(changes, names))
            if columns:
                yield FaultyRecord(key, Disagreement.DIFFERS, columns)


def replayed_rows(book: Book, model: type[BookRecord]) -> Iterator[tuple[bytes, RowValues]]:
    """The whole table made from the log alone, in the order of the keys: each key with the values of its columns."""
    names = _column_numbers(book, model)
    for key, changes in _changes_by_record(book, model):
        yield key, plain_values(model, replayed_row(changes, names))


def replayed_record(
    book: Book,
    model: type[BookRecord],
    key: bytes,
    is_counted: Callable[[int, int], bool] | None = None,
) -> RowValues | None:
    """One record made from its changes, or from those that ``is_counted(writer, seq)`` tells; None without creation."""
    rows = book.sql(
        "SELECT pk, col, val, hlc, writer, seq FROM change WHERE pk = ? AND tbl = "
        "(SELECT id FROM change_name WHERE tbl = ? AND col = '') ORDER BY col, hlc, writer",
        (key, table_name(model)),
    ).fetchall()
    changes = [row[:5] for row in rows if is_counted is None or is_counted(row[4], row[5])]
    if not changes or changes[0][1] != WHOLE_ROW:
        return None
    return plain_values(model, replayed_row(changes, _column_numbers(book, model)))


def plain_values(model: type[BookRecord], row: LoggedRow) -> RowValues:
    """Every column of a logged row as SQLite keeps it: None for the unknown, bytes for keys."""
    values: RowValues = {}
    for column in column_names(model):
        hexadecimal = row.get(BLOB_MARK + column)
        values[column] = row.get(column) if hexadecimal is None else bytes.fromhex(hexadecimal)
    return values


def whole_row(model: type[BookRecord], text: Any) -> RowValues:
    """The values that the creation of a record gave it, from the JSON of its change."""
    return plain_values(model, _from_json(text))


def replayed_row(changes: Iterable[_Change], names: Mapping[int, str]) -> LoggedRow:
    """What the changes of one record make of it. They come in the order of column, clock and writer.

    ``names`` gives the column of a number; the changes of a column unknown to this version are passed over.
    """
    row: LoggedRow = {}
    made_at, latest_at = (-1, -1), dict[int, tuple[int, int]]()
    for _, column, value, hlc, writer in changes:
        stamp = (hlc, writer)
        if column == WHOLE_ROW:
            if stamp > made_at:
                made_at, row = stamp, _from_json(value)
        elif column in names and stamp > latest_at.get(column, (-1, -1)):
            latest_at[column] = stamp
            _put(row, names[column], value)
    return row


def _kept_rows(book: Book, model: type[BookRecord]) -> Iterator[tuple[bytes, str]]:
    """Each record as the trigger of an insert would log it, in the order of the keys."""
    row = row_as_json(model, "t")
    rows: Iterator[tuple[bytes, str]] = book.sql(f"SELECT t.id, {row} FROM {table_name(model)} t ORDER BY t.id")
    return rows


def _changes_by_record(book: Book, model: type[BookRecord]) -> Iterator[tuple[bytes, list[_Change]]]:
    number = book.scalar("SELECT id FROM change_name WHERE tbl = ? AND col = ''", (table_name(model),))
    changes = book.sql(
        "SELECT pk, col, val, hlc, writer FROM change INDEXED BY change_cell WHERE tbl = ? "
        "ORDER BY pk, col, hlc, writer",
        (number,),
    )
    for key, group in groupby(changes, itemgetter(0)):
        yield key, list(group)


def _side_by_side(
    kept: Iterator[tuple[bytes, str]], logged: Iterator[tuple[bytes, list[_Change]]]
) -> Iterator[tuple[bytes, str | None, list[_Change] | None]]:
    """Both streams joined on the key, whichever side lacks it."""
    left, right = next(kept, None), next(logged, None)
    while left is not None or right is not None:
        if right is None or (left is not None and left[0] < right[0]):
            assert left is not None
            yield left[0], left[1], None
            left = next(kept, None)
        elif left is None or right[0] < left[0]:
            yield right[0], None, right[1]
            right = next(logged, None)
        else:
            yield left[0], left[1], right[1]
            left, right = next(kept, None), next(logged, None)


def _is_the_very_row(kept: str, changes: list[_Change]) -> bool:
    """True for a record never changed since it was made, text for text: most of a large book."""
    return len(changes) == 1 and changes[0][1] == WHOLE_ROW and changes[0][2] == kept


def _column_numbers(book: Book, model: type[BookRecord]) -> dict[int, str]:
    known = set(column_names(model))
    rows = book.sql("SELECT id, col FROM change_name WHERE tbl = ? AND col <> ''", (table_name(model),))
    return {number: column for number, column in rows if column in known}


def _from_json(text: Any) -> LoggedRow:
    """The columns of a whole row; none when an erasure emptied it or when it cannot be read."""
    try:
        row = json.loads(text) if isinstance(text, str) else {}
    except ValueError:
        return {}
    return {name: value for name, value in row.items() if value is not None} if isinstance(row, dict) else {}


def _put(row: LoggedRow, column: str, value: Any) -> None:
    row.pop(column, None)
    row.pop(BLOB_MARK + column, None)
    if isinstance(value, bytes):
        row[BLOB_MARK + column] = value.hex().upper()
    elif value is not None:
        row[column] = value


def _differing(kept: LoggedRow, logged: LoggedRow) -> tuple[str, ...]:
    names = [name for name in kept | logged if not _same(kept.get(name), logged.get(name))]
    return tuple(sorted({name.removeprefix(BLOB_MARK) for name in names}))


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other
