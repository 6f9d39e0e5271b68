"""From a key in the search field of the real window to its results painted."""

from __future__ import annotations

from statistics import median

from .large_book import Ground
from .rows import Bar, Row, milliseconds
from .timing import percentile
from .window_process import run_probe

KEYSTROKE = Bar("keystroke to results on screen, p95", 1.0)
BARS = (KEYSTROKE,)

FRAME = 0.016


def measure(ground: Ground) -> list[Row]:
    answer = run_probe("keystrokes", ground.path, ground.folder / "home", CQI_TEXTS=str(ground.rounds(60, 16)))
    seconds = answer["seconds"]
    slow = percentile(seconds, 0.95)
    shown = f"{milliseconds(slow)} (half under {milliseconds(median(seconds))}), {len(seconds)} keys"
    return [KEYSTROKE.measured(slow / FRAME, shown, "16 ms, one frame")]
