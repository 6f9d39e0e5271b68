"""Winner and conflicts of a cell: the same whatever the order, and as a second, plainer account has them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.changes import Stamp, Version, conflicts, losers_never_replaced, wall_milliseconds, winner


@st.composite
def cells(draw: st.DrawFn) -> list[Version]:
    """The versions of one cell: a creation or two, then edits that each replace a version made before."""
    count = draw(st.integers(1, 8))
    made: list[Version] = []
    for number in range(count):
        is_creation = not made or (number < 3 and draw(st.booleans()) and draw(st.booleans()))
        base = None if is_creation else draw(st.sampled_from(made))
        clock = draw(st.integers(0, 3)) + (base.stamp.clock + 1 if base else 0)
        stamp = Stamp(clock, number + 1 if draw(st.booleans()) else 100 - number)
        made.append(Version(stamp, number + 1, draw(st.sampled_from("abc")), base.stamp if base else None, is_creation))
    return made


@given(cells(), st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_that_the_order_of_arrival_changes_nothing(versions: list[Version], chance: object) -> None:
    shuffled = list(versions)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    again = [*shuffled, *shuffled[:2]]
    assert winner(versions) == winner(shuffled)
    assert conflicts(versions) == conflicts(shuffled)
    assert set(conflicts(again)) == set(conflicts(versions))


@given(cells())
@settings(max_examples=150)
def test_that_the_conflicts_are_those_of_a_plainer_account(versions: list[Version]) -> None:
    shown = None
    for version in versions:
        edits = not version.is_creation
        if shown is None or (edits, *version.stamp) > (not shown.is_creation, *shown.stamp):
            shown = version
    assert shown is not None
    expected = []
    for version in versions:
        is_replaced = any(other.base == version.stamp for other in versions)
        twin_replaced = version.is_creation and any(
            twin.is_creation and twin.value == version.value and any(o.base == twin.stamp for o in versions)
            for twin in versions
        )
        if version != shown and not is_replaced and not twin_replaced and version.value != shown.value:
            expected.append(version)
    assert winner(versions) == shown
    assert set(conflicts(versions)) == set(expected)


def test_that_an_edit_beats_a_later_creation() -> None:
    edit = Version(Stamp(5, 1), 2, "Diagnostic complet", Stamp(1, 1))
    first, late = (Version(Stamp(clock, 9), 1, "Diagnostic", None, is_creation=True) for clock in (1, 99))
    assert winner([first, edit, late]) == edit


def test_that_one_version_is_no_conflict() -> None:
    only = Version(Stamp(1, 1), 1, "a")
    assert losers_never_replaced([only]) == []
    assert conflicts([only]) == []


def test_that_the_clock_holds_its_milliseconds() -> None:
    assert wall_milliseconds(1_300_000_000_000 << 16 | 77) == 1_300_000_000_000
