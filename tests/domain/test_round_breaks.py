"""The steps of the scale of colours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.round_breaks import CLASSES, class_of, round_breaks


@pytest.mark.parametrize(
    ("greatest", "breaks"),
    [
        (0, (1, 2, 3, 4, 5)),
        (5, (1, 2, 3, 4, 5)),
        (9, (1, 2, 4, 6, 9)),
        (20, (1, 3, 6, 10, 15)),
        (27, (1, 4, 9, 16, 25)),
        (60, (1, 8, 18, 32, 50)),
        (1000, (1, 160, 360, 640, 1000)),
        (250_000, (1, 40_000, 90_000, 160_000, 250_000)),
    ],
)
def test_that_the_bounds_are_round(greatest: float, breaks: tuple[int, ...]) -> None:
    assert round_breaks(greatest) == breaks


def test_that_the_classes_are_those_of_the_map_of_the_design() -> None:
    breaks = round_breaks(27)
    values = (0, 1, 3, 4, 8, 9, 15, 16, 24, 25, 27)
    assert [class_of(value, breaks) for value in values] == [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]


@given(st.floats(0, 1e9), st.floats(0, 1e9))
def test_that_more_is_never_paler(one: float, other: float) -> None:
    least, most = sorted((one, other))
    breaks = round_breaks(most)
    assert list(breaks) == sorted(set(breaks))
    assert 0 <= class_of(least, breaks) <= class_of(most, breaks) <= CLASSES
    assert (class_of(least, breaks) == 0) == (least == 0)
