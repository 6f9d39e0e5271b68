"""How the columns of a table share its width: by rank, so that names are whole before the rest takes room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """Widths in pixels: ``least`` stays readable, ``whole`` shows every text. The lowest ``rank`` is served first."""

    least: int
    whole: int
    rank: int


def shared_widths(room: int, wishes: Sequence[Wish]) -> list[int]:
    """A width for each wish, of which the sum is ``room``: never more, so that nothing scrolls sideways.

    Each has its ``least``; then rank after rank comes to its ``whole``, those of one rank in proportion to what
    they lack; what is left goes to the last one. Where even the least does not fit, all shrink alike.
    """
    least = sum(wish.least for wish in wishes)
    if not wishes or least >= room:
        return _filled([wish.least * max(room, 0) // max(least, 1) for wish in wishes], room)
    widths, left = [wish.least for wish in wishes], room - least
    for rank in sorted({wish.rank for wish in wishes}):
        lacks = [max(wish.whole - wish.least, 0) if wish.rank == rank else 0 for wish in wishes]
        given = min(left, sum(lacks))
        if given:
            parts = [lack * given // sum(lacks) for lack in lacks]
            widths = [width + part for width, part in zip(widths, parts, strict=True)]
            left -= sum(parts)
    return _filled(widths, room)


def _filled(widths: list[int], room: int) -> list[int]:
    """The last one takes what is left."""
    if widths:
        widths[-1] += max(room, 0) - sum(widths)
    return widths
