"""A click on a figure: its first records, for every figure on show, against a limit in milliseconds.

What the worker does between the click and the panel; the slowest figures of a large book are those that count.
"""

from __future__ import annotations

from cqi_desktop.domain.figures import Status
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.first_records import first_records
from cqi_desktop.store.records_behind import records_behind

from .large_book import Ground, last_years
from .rows import Bar, Row, milliseconds
from .timing import seconds_of

LIMIT_SECONDS = 0.050
FIRST_RECORDS = Bar("click on a figure, first records, p95", 1.0)
BARS = (FIRST_RECORDS,)


def measure(ground: Ground) -> list[Row]:
    """Every figure of the latest year: of the territory, of each region, and of each MRC of the first region."""
    with ground.open() as book:
        year = last_years(book, 1)[0]
        figures = figures_of(book, year)
        shown = figures.regions[0]
        places: list[tuple[str | None, str | None]] = [(None, None)]
        places += [(entry.region.code, None) for entry in figures.regions]
        places += [(shown.region.code, mrc) for mrc in (*(entry.code for entry in shown.mrcs), "")]
        times = []
        for indicator in INDICATORS:
            for region, mrc in places:
                figure = figures.figure(indicator.code, region)
                if figure.status is not Status.COUNTED or not figure.value(mrc):
                    continue

                def click() -> None:
                    first = first_records(book, year, indicator.code, region, mrc, figure)  # noqa: B023
                    if first is None:
                        records_behind(book, year, indicator.code, region, mrc, figure=figure)  # noqa: B023

                times.append(min(seconds_of(click) for _ in range(ground.rounds(2, 3))))
    times.sort()
    p95 = times[max(0, round(len(times) * 0.95) - 1)]
    return [
        FIRST_RECORDS.measured(
            p95 / LIMIT_SECONDS,
            f"{milliseconds(p95)}, slowest {milliseconds(times[-1])}, {len(times)} figures",
            f"at most {milliseconds(LIMIT_SECONDS)}",
        )
    ]
