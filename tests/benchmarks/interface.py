"""The longest work on the thread of the interface, while every page is visited and the scope changes on each."""

from __future__ import annotations

from statistics import median

from .large_book import Ground
from .rows import Bar, Row, milliseconds
from .window_process import run_probe

LONGEST = Bar("longest work on the interface's thread", 1.0)
BARS = (LONGEST,)

LIMIT = 0.100


def measure(ground: Ground) -> list[Row]:
    """Of each act the median of a few visits; the longest act decides. On a copy: a visit notes interventions."""
    path = ground.copy("visited.cqi")
    try:
        answer = run_probe("interface", path, ground.folder / "home", CQI_ROUNDS=str(ground.rounds(3, 3)))
    finally:
        path.unlink()
    medians = {name: median(seconds) for name, seconds in answer["longest"].items()}
    slowest = max(medians, key=lambda name: medians[name])
    shown = f"{milliseconds(medians[slowest])} to {slowest}, the longest of {len(medians)} acts"
    return [LONGEST.measured(medians[slowest] / LIMIT, shown, "100 ms")]
