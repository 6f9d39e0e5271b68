"""Whose value stands in a cell, once what was undone and done again is seen through. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class SetRef(NamedTuple):
    """Names a change set on every laptop: the opening of a book that made it, and its number there."""

    writer: int
    number: int


class Write(NamedTuple):
    """One value written to a cell, by its change set; ``undoes`` is the set that this one took back, if it did."""

    change_set: SetRef
    undoes: SetRef | None


def stands(writes: Sequence[Write], target: SetRef) -> bool:
    """Whether the value shown is the one that ``target`` wrote. ``writes`` are those of one cell, the one shown last.

    An undo gives the cell back to whoever had it before the change set that it undoes, so that the older set may be
    undone in its turn; to redo is to undo the undo.
    """
    place = len(writes) - 1
    while place >= 0:
        write = writes[place]
        if write.change_set == target:
            return True
        first = next((index for index in range(place) if writes[index].change_set == write.undoes), None)
        if first is None:
            return False
        place = first - 1
    return False
