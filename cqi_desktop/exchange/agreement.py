"""Rows without identifier and the records they are: the same only when all filled cells agree, each record once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Values = Mapping[str, Any]

# Beyond this many rows for one company, day and service the first fit is good enough.
_LARGEST_EXACT = 60


def agrees(row: Values, record: Values) -> bool:
    """Every filled cell of the row is what the record has."""
    return all(record.get(column) == value for column, value in row.items())


def paired(rows: Sequence[Values], records: Sequence[Values]) -> list[int | None]:
    """For each row the place of the record that it is, or None for a new one; as many pairs as can be.

    n equal rows are n records. A row prefers the record that says the least beside what the row says, so that a file
    imported again finds what it made the first time.
    """
    choices = [_choices(row, records) for row in rows]
    taken: dict[int, int] = {}
    for place in sorted(range(len(rows)), key=lambda place: (-len(rows[place]), place)):
        free = next((record for record in choices[place] if record not in taken), None)
        if free is not None:
            taken[free] = place
    if len(rows) <= _LARGEST_EXACT:
        for place in set(range(len(rows))) - set(taken.values()):
            _make_room(place, choices, taken, set())
    found = {place: record for record, place in taken.items()}
    return [found.get(place) for place in range(len(rows))]


def _choices(row: Values, records: Sequence[Values]) -> list[int]:
    fitting = [place for place, record in enumerate(records) if agrees(row, record)]
    return sorted(fitting, key=lambda place: (_filled(records[place]), place))


def _filled(record: Values) -> int:
    return sum(value is not None for value in record.values())


def _make_room(place: int, choices: Sequence[Sequence[int]], taken: dict[int, int], tried: set[int]) -> bool:
    """Give the row a record, moving other rows to other records when that is possible."""
    for record in choices[place]:
        if record in tried:
            continue
        tried.add(record)
        if record not in taken or _make_room(taken[record], choices, taken, tried):
            taken[record] = place
            return True
    return False
