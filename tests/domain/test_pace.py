"""The pace of a figure against its target, for any figure, target and moment of the year."""

from __future__ import annotations

import math
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.pace import PaceState, pace_for_part, pace_of

YEAR = FiscalYear(2010)
figures = st.integers(0, 10_000)
targets = st.integers(0, 10_000)
parts = st.floats(0, 1)


def test_that_a_target_of_0_is_reached_from_the_first_day() -> None:
    for value in (0, 3):
        pace = pace_of(value, 0, YEAR, YEAR.start - timedelta(days=1))
        assert (pace.state, pace.part, pace.shown_part, pace.missing) == (PaceState.REACHED, None, 1.0, 0)


def test_that_without_a_figure_or_a_target_nothing_is_said() -> None:
    assert pace_of(None, 10, YEAR, YEAR.end).state is PaceState.UNKNOWN
    assert pace_of(10, None, YEAR, YEAR.end).shown_part is None


def test_that_half_a_year_expects_half_the_target() -> None:
    middle = date(2010, 9, 30)
    pace = pace_of(29, 60, YEAR, middle)
    assert pace.state is PaceState.BEHIND
    assert pace.expected is not None
    assert math.isclose(pace.expected, 60 * 183 / 365)
    assert pace_of(30, 60, YEAR, middle).state is PaceState.ON_PACE
    assert pace_of(60, 60, YEAR, middle).state is PaceState.REACHED


def test_that_a_year_that_is_over_reaches_its_target_or_not() -> None:
    assert pace_of(59, 60, YEAR, YEAR.end).state is PaceState.NOT_REACHED
    assert pace_of(0, 60, YEAR.previous, date(2011, 3, 31)).missing == 60
    assert pace_of(0, 60, FiscalYear(2011), date(2011, 3, 31)).state is PaceState.NOT_BEGUN


@given(figures, targets, parts)
def test_that_a_pace_says_what_it_means(value: int, target: int, elapsed: float) -> None:
    pace = pace_for_part(value, target, elapsed)
    assert (pace.state is PaceState.REACHED) == (value >= target)
    assert pace.missing == max(target - value, 0)
    assert pace.part is None if not target else pace.part == value / target
    if pace.state is PaceState.BEHIND:
        assert pace.expected is not None
        assert value < pace.expected
        assert 0 < elapsed < 1
    if pace.state is PaceState.ON_PACE:
        assert pace.expected is not None
        assert value > pace.expected - 1


@given(figures, figures, targets, parts)
def test_that_one_more_never_makes_the_pace_worse(one: int, other: int, target: int, elapsed: float) -> None:
    order = [PaceState.NOT_REACHED, PaceState.BEHIND, PaceState.NOT_BEGUN, PaceState.ON_PACE, PaceState.REACHED]
    less, more = sorted((one, other))
    before, after = pace_for_part(less, target, elapsed).state, pace_for_part(more, target, elapsed).state
    assert order.index(before) <= order.index(after)


@given(figures, targets, parts, parts)
def test_that_time_alone_never_makes_the_pace_better(value: int, target: int, one: float, other: float) -> None:
    order = [PaceState.NOT_REACHED, PaceState.BEHIND, PaceState.ON_PACE, PaceState.NOT_BEGUN, PaceState.REACHED]
    sooner, later = sorted((one, other))
    assert order.index(pace_for_part(value, target, later).state) <= order.index(
        pace_for_part(value, target, sooner).state
    )
