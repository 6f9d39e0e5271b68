"""The steps of a scale of colours: five classes whose bounds are round, whatever is counted.

Zero is a class of its own. Bounds grow as squares do (1, 4, 9, 16, 25), so that a few large values do not flatten the
many small ones; small numbers take closer bounds.
"""

from __future__ import annotations

from bisect import bisect_right

CLASSES = 5

# The smallest greatest value for which each set of lower bounds is used.
_SMALL: tuple[tuple[float, tuple[int, ...]], ...] = (
    (0, (1, 2, 3, 4, 5)),
    (6, (1, 2, 4, 6, 9)),
    (13, (1, 3, 6, 10, 15)),
)
_SQUARES = (1, 4, 9, 16, 25)
_ROUND = (1, 2, 4, 10, 20, 40)


def round_breaks(greatest: float) -> tuple[int, ...]:
    """The lower bounds of the five classes of values up to ``greatest``; the first one holds all that is above zero.

    For 27: 1, 4, 9, 16, 25, read as 1-3, 4-8, 9-15, 16-24, 25 and more.
    """
    if greatest < _SQUARES[-1]:
        return next(bounds for least, bounds in reversed(_SMALL) if greatest >= least or least == 0)
    unit, power = 1, 1
    while True:
        for step in _ROUND:
            if step * power * _SQUARES[-1] > greatest:
                return (1, *(square * unit for square in _SQUARES[1:]))
            unit = step * power
        power *= 100


def class_of(value: float, breaks: tuple[int, ...]) -> int:
    """The class of a value, from 1 to 5; 0 for zero and less."""
    if value <= 0:
        return 0
    return max(1, bisect_right(breaks, value))
