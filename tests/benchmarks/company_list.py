"""The table of companies in the real window: opened, sorted, filtered; and its memory when gone through."""

from __future__ import annotations

from statistics import median

from .large_book import Ground
from .rows import Bar, Row, milliseconds
from .window_process import run_probe

FIRST_ROWS = Bar("open, sort or filter the company table, first rows", 1.0)
GROWTH = Bar("memory of the company table when gone through", 1.0)
BARS = (FIRST_ROWS, GROWTH)

LONGEST = 0.050
# Rows are read by the hundred and a dozen hundreds are kept; the rest is what the allocator does with them.
MOST_GROWTH = 8 << 20


def measure(ground: Ground) -> list[Row]:
    """The slowest act decides."""
    answer = run_probe("company_table", ground.path, ground.folder / "home", CQI_ROUNDS=str(ground.rounds(7, 5)))
    medians = {name: median(seconds) for name, seconds in answer["seconds"].items()}
    slowest = max(medians, key=lambda name: medians[name])
    shown = (
        f"{milliseconds(medians[slowest])} to {slowest}, the slowest of {len(medians)} acts on {answer['rows']} rows"
    )
    return [
        FIRST_ROWS.measured(medians[slowest] / LONGEST, shown, "50 ms"),
        GROWTH.measured(answer["grown"] / MOST_GROWTH, f"{answer['grown'] / (1 << 20):.1f} MB", "8 MB"),
    ]
