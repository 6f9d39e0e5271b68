"""How a figure stands against its target, given the part of the year that has gone by."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .fiscal_year import FiscalYear


class PaceState(StrEnum):
    """Where a figure is on its way to the target."""

    UNKNOWN = "unknown"  # no target, or no figure
    NOT_BEGUN = "not_begun"  # the year is still to come
    REACHED = "reached"
    ON_PACE = "on_pace"
    BEHIND = "behind"
    NOT_REACHED = "not_reached"  # the year is over


@dataclass(frozen=True, slots=True)
class Pace:
    """A figure against its target; all values are in the unit of the indicator.

    ``part`` is 1.0 when the target is met, None when it says nothing (no figure, no target, or a target of 0);
    ``expected`` is what an even year would have given by now.
    """

    state: PaceState
    part: float | None = None
    expected: float | None = None
    missing: int | float = 0

    @property
    def shown_part(self) -> float | None:
        """What a bar of progress shows: a target of 0 is met by any figure."""
        return 1.0 if self.part is None and self.state is PaceState.REACHED else self.part


def pace_of(value: int | float | None, target: int | float | None, year: FiscalYear, today: date) -> Pace:
    """The pace of a figure of ``year`` on ``today``.

    A target is met whenever the figure is at least as large, and one of 0 from the start. Before the end, a figure
    keeps the pace when it has the whole part of what an even year would have given.
    """
    return pace_for_part(value, target, year.elapsed_part(today))


def pace_for_part(value: int | float | None, target: int | float | None, elapsed: float) -> Pace:
    """The same, ``elapsed`` going from 0.0 before the year to 1.0 after it."""
    if value is None or target is None:
        return Pace(PaceState.UNKNOWN)
    part = value / target if target else None
    expected = target * elapsed
    missing = max(target - value, 0)
    if not missing:
        state = PaceState.REACHED
    elif elapsed >= 1:
        state = PaceState.NOT_REACHED
    elif elapsed <= 0 and not value:
        state = PaceState.NOT_BEGUN
    else:
        state = PaceState.ON_PACE if value >= math.floor(expected) else PaceState.BEHIND
    return Pace(state, part, expected, missing)
