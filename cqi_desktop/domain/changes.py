"""The order of changes made apart: which value of a cell wins, and which one is a conflict to examine (sync.md 2.2).

A *version* of a cell is one value that somebody gave it: by an edit of that cell, or by the creation of its record. Two
laptops that hold the same versions choose the same winner and list the same conflicts, whatever the order of arrival.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

# A hybrid logical clock in one integer: milliseconds since 1970 in the high bits, a counter in the low ones.
COUNTER_BITS = 16

Value = int | float | str | bytes | None


class Stamp(NamedTuple):
    """When a change was made, by the clock that never goes back, and which opening of a book made it."""

    clock: int
    writer: int


@dataclass(frozen=True, slots=True)
class Version:
    """One value of a cell. ``base`` is the stamp of the value that its author replaced, None for a creation.

    ``number`` is the place of the change in the log of its writer.
    """

    stamp: Stamp
    number: int
    value: Value
    base: Stamp | None = None
    is_creation: bool = False

    @property
    def rank(self) -> tuple[bool, int, int]:
        """What decides: an edit beats the creation of its record, then the later clock, then the greater writer."""
        return not self.is_creation, self.stamp.clock, self.stamp.writer


def winner(versions: Iterable[Version]) -> Version:
    """The version that every laptop shows. Raises ValueError when there is none."""
    return max(versions, key=lambda version: version.rank)


def losers_never_replaced(versions: Iterable[Version]) -> list[Version]:
    """The versions that lost their cell and that nobody knowingly replaced, in the order of their rank.

    Records created apart under one key start out with equal values: replacing one of these is replacing all.
    """
    held = sorted(versions, key=lambda version: version.rank)
    if len(held) < 2:
        return []
    replaced = {version.base for version in held if version.base is not None}
    known_values = {version.value for version in held if version.is_creation and version.stamp in replaced}
    return [
        version
        for version in held[:-1]
        if version.stamp not in replaced and not (version.is_creation and version.value in known_values)
    ]


def conflicts(versions: Iterable[Version]) -> list[Version]:
    """The versions to examine: those never replaced whose value is not the one shown."""
    held = list(versions)
    return [version for version in losers_never_replaced(held) if version.value != winner(held).value]


def wall_milliseconds(clock: int) -> int:
    """The milliseconds since 1970 that a clock stands for."""
    return clock >> COUNTER_BITS
