"""Each formula and the value stated beside it, for numbers, unknowns and what does not apply."""

from __future__ import annotations

import pytest

from cqi_desktop.reports.formulas import (
    NOT_APPLICABLE,
    NOT_AVAILABLE,
    difference,
    growth_part,
    same_as,
    share,
    total,
)
from cqi_desktop.reports.sheet_content import Formula, Span, Spot, column_letter


def spots(now: object, before: object) -> tuple[Spot, Spot]:
    return Spot("D6", now), Spot("C6", before)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "is_known", "expected"),
    [
        ((1, 2, 3.5), True, 6.5),
        ((1, "n. d.", "—"), True, 1),
        (("n. d.", "n. d."), True, "n. d."),
        ((), True, "n. d."),
        ((5, "n. d."), False, "n. d."),
        ((Formula("=A1", 4), 1), True, 5),
    ],
)
def test_that_a_total_adds_what_is_known(values: tuple, is_known: bool, expected: object) -> None:
    made = total(Span("B2:D2", values), is_known=is_known)
    assert made.value == expected
    assert made.text.startswith("=IF(COUNT(B2:D2)<")


def test_that_a_total_of_a_region_not_served_does_not_apply() -> None:
    assert total(Span("B2:C2", ("s. o.", "s. o.")), otherwise=NOT_APPLICABLE).value == "s. o."


@pytest.mark.parametrize(
    ("now", "before", "gap", "part"),
    [
        (64, 65, -1, -1 / 65),
        (10, 4, 6, NOT_APPLICABLE),
        (6, 5, 1, 0.2),
        (3, 0, 3, NOT_APPLICABLE),
        (3, "n. d.", NOT_AVAILABLE, NOT_AVAILABLE),
        (3, "s. o.", NOT_APPLICABLE, NOT_APPLICABLE),
        ("n. d.", "s. o.", NOT_APPLICABLE, NOT_APPLICABLE),
        ("n. d.", "n. d.", NOT_AVAILABLE, NOT_AVAILABLE),
    ],
)
def test_that_growth_is_a_difference_and_from_a_base_of_five_a_part(
    now: object, before: object, gap: object, part: object
) -> None:
    assert difference(*spots(now, before)).value == gap
    assert growth_part(*spots(now, before)).value == part


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(3, 12, 0.25), (0, 0, NOT_APPLICABLE), ("n. d.", 12, NOT_AVAILABLE), ("s. o.", 12, NOT_APPLICABLE)],
)
def test_that_a_share_of_nothing_does_not_apply(part: object, whole: object, expected: object) -> None:
    assert share(*spots(part, whole)).value == expected


def test_that_a_repeated_cell_keeps_what_it_shows() -> None:
    assert same_as(Spot("K7", Formula("=SUM(A1:A2)", 12)), "Par MRC") == Formula("='Par MRC'!K7", 12)


@pytest.mark.parametrize(("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
def test_that_columns_have_the_letters_of_a_spreadsheet(column: int, letters: str) -> None:
    assert column_letter(column) == letters
