"""What the rows of a segment may hold, so that the merge and all that reads the records later understand them.

The encryption says that somebody of the team made a file, not that the program that made it was right: a file whose
rows no book could hold is damaged like one with a bit changed, waits alone and stops nobody else's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from itertools import chain
from typing import Annotated, Any

import msgspec
from peewee import BooleanField, Field, IntegerField

from cqi_desktop.domain.changes import Value
from cqi_desktop.store.change_triggers import BLOB_MARK
from cqi_desktop.store.fields import DayField, TextListField
from cqi_desktop.store.tables import SYNCHRONISED, blob_columns, column_names, table_name
from cqi_desktop.store.upgrades import SCHEMA

from .segment import Fault, Segment, SegmentError

_LARGEST = 2**63 - 1
_KEY_BYTES = 16
_KEY_AS_TEXT = Annotated[str, msgspec.Meta(pattern=f"^[0-9A-Fa-f]{{{2 * _KEY_BYTES}}}$")]
_read_any_record = msgspec.json.Decoder(dict[str, str | int | float | None]).decode
_read_texts = msgspec.json.Decoder(list[str]).decode
_Check = Callable[[Any], object]


def check_rows(segment: Segment) -> None:
    """Raise SegmentError when no book could hold the rows.

    Values of a later schema are not looked into: their columns may be of another kind.
    """
    try:
        _check_numbers(segment)
        _check_values(segment, is_known=segment.schema <= SCHEMA)
    except (ValueError, TypeError, RecursionError, msgspec.MsgspecError) as error:
        raise SegmentError(Fault.DAMAGED) from error


def check_place(deps: Iterable[tuple[int, int]], parted: tuple[int, int] | None) -> None:
    """Raise SegmentError when no writer has seen that: ``deps`` and the row from which a branch parts."""
    if not all(0 <= number <= _LARGEST for number in chain(parted or (), chain.from_iterable(deps))):
        raise SegmentError(Fault.DAMAGED)


def _check_numbers(segment: Segment) -> None:
    """Numbers that SQLite keeps, keys of 16 bytes."""
    numbers: Iterable[int | None] = chain(
        (segment.schema, segment.writer, segment.last),
        chain.from_iterable((row.hlc, row.txn, row.base_hlc, row.base_writer) for row in segment.rows),
        chain.from_iterable((one.txn, one.undoes_writer, one.undoes_txn) for one in segment.change_sets),
    )
    if not all(number is None or 0 <= number <= _LARGEST for number in numbers):
        raise ValueError("a number that no book holds")
    if {len(row.key) for row in segment.rows} != {_KEY_BYTES}:
        raise ValueError("a row of no record")


def _check_values(segment: Segment, *, is_known: bool) -> None:
    """None is always a value: a cell that is empty, or a record that was erased."""
    records, cells = (_records(), _cells()) if is_known else ({}, {})
    for row in segment.rows:
        if row.value is None:
            continue
        if row.column:
            check = cells.get((row.table, row.column))
            if check is not None:
                check(row.value)
        elif isinstance(row.value, str):
            records.get(row.table, _read_any_record)(row.value)
        else:
            raise TypeError("a record that is no text")


@cache
def _records() -> dict[str, _Check]:
    """What reads the JSON of a record that is created, by table."""
    return {table_name(model): _record_check(model) for model in SYNCHRONISED}


def _record_check(model: Any) -> _Check:
    fields, names, lists = [], {}, []
    for place, column in enumerate(column_names(model)):
        name, kind = f"c{place}", _kind_of(model._meta.columns[column])
        names[name] = column
        if column in blob_columns(model):
            names[name], kind = f"{BLOB_MARK}{column}", _KEY_AS_TEXT
        elif isinstance(model._meta.columns[column], TextListField):
            lists.append(name)
        fields.append((name, kind | None, None))
    read = msgspec.json.Decoder(msgspec.defstruct("Record", fields, rename=names)).decode
    return _ReadWithLists(read, tuple(lists)) if lists else read


def _kind_of(field: Field) -> Any:
    if isinstance(field, DayField):
        return date
    return int | float if isinstance(field, IntegerField | BooleanField) else str


class _ReadWithLists:
    """Reads a record, then the lists that some of its texts are."""

    def __init__(self, read: _Check, lists: tuple[str, ...]) -> None:
        self._read, self._lists = read, lists

    def __call__(self, text: str) -> None:
        record = self._read(text)
        for name in self._lists:
            _check_texts(getattr(record, name))


@cache
def _cells() -> dict[tuple[str, str], _Check]:
    """What checks a value that a column is given, by table and column."""
    return {
        (table_name(model), column): _check_key if column in blob_columns(model) else _cell_check(model, column)
        for model in SYNCHRONISED
        for column in column_names(model)
    }


def _cell_check(model: Any, column: str) -> _Check:
    field = model._meta.columns[column]
    if isinstance(field, DayField):
        return date.fromisoformat
    if isinstance(field, TextListField):
        return _check_texts
    return _check_number if isinstance(field, IntegerField | BooleanField) else _check_text


def _check_key(value: Value) -> None:
    if not isinstance(value, bytes) or len(value) != _KEY_BYTES:
        raise TypeError("no key")


def _check_number(value: Value) -> None:
    if not isinstance(value, int | float):
        raise TypeError("no number")


def _check_text(value: Value) -> None:
    if not isinstance(value, str):
        raise TypeError("no text")


def _check_texts(value: str | None) -> None:
    if value:
        _read_texts(value)
