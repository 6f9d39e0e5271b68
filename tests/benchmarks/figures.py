"""All figures of three years, against the same counts in hand-written SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cqi_desktop.domain.figures import Figure, Status, YearFigures
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.store.figures import figures_of

from .figures_by_hand import NOWHERE, OUTSIDE, Cell, count_by_hand
from .large_book import Ground, last_years
from .rows import Bar, Row, milliseconds
from .timing import in_pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

FIGURES = Bar("all figures of three years", 2.0)
BARS = (FIGURES,)


def measure(ground: Ground) -> list[Row]:
    """Both count the last three years; that they agree is checked first."""
    with ground.open() as book:
        years = last_years(book, 3)
        for year in years:
            differing = differences(figures_of(book, year), count_by_hand(book, year))
            assert not differing, f"{year}: {differing[:5]}"
        pair = in_pairs(
            lambda: [figures_of(book, year) for year in years],
            lambda: [count_by_hand(book, year) for year in years],
            ground.rounds(5, 7),
        )
    return [
        FIGURES.measured(
            pair.ratio, f"{milliseconds(pair.ours_median)}", f"{milliseconds(pair.bare_median)} by hand, warm cache"
        )
    ]


def differences(figures: YearFigures, by_hand: Mapping[Cell, int]) -> list[tuple[Cell, object, float]]:
    """The counted values that the two do not agree on: none, or one of them is wrong."""
    found: list[tuple[Cell, object, float]] = []
    for code, territory in figures.territory.items():
        cells = [cell for of in figures.regions for cell in _cells(of.figures[code], of.region.code)]
        has_mrc = INDICATOR_BY_CODE[code].unit.has_mrc
        if territory.status is Status.COUNTED and not has_mrc:
            cells.append(((code, "", ""), territory.total))
        elif territory.status is Status.COUNTED:
            cells += [
                ((code, OUTSIDE, ""), territory.outside_territory), ((code, NOWHERE, ""), territory.no_territory)
            ]  # fmt: skip
        for cell, value in cells:
            expected = INDICATOR_BY_CODE[code].unit.from_stored(by_hand.get(cell, 0))
            if value != expected:
                found.append((cell, value, expected))
    return found


def _cells(figure: Figure, region: str) -> list[tuple[Cell, int | float | None]]:
    """The values of a region: by MRC and the row "MRC à préciser", or its only one."""
    if figure.status is not Status.COUNTED:
        return []
    if not INDICATOR_BY_CODE[figure.indicator].unit.has_mrc:
        return [((figure.indicator, region, ""), figure.total)]
    by_mrc = [((figure.indicator, region, mrc), value) for mrc, value in figure.by_mrc.items()]
    return [*by_mrc, ((figure.indicator, region, ""), figure.mrc_to_specify)]
