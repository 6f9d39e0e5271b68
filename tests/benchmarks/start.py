"""From nothing to a usable window on the large book, against a bare window with the same libraries; and its memory."""

from __future__ import annotations

from statistics import median
from typing import Any

from .large_book import Ground
from .rows import Bar, Row, milliseconds
from .window_process import run_probe

START = Bar("start to a usable window, large book", 2.0)
MEMORY = Bar("memory of the open window", 1.0)
BARS = (START, MEMORY)

MORE_MEGABYTES = 80
_MEGABYTE = 1 << 20


def measure(ground: Ground) -> list[Row]:
    """Processes started in turn, one uncounted of each first; medians."""
    answers: dict[str, list[dict[str, Any]]] = {"bare": [], "start": []}
    for number in range(1 + ground.rounds(9, 5)):
        for name in ("bare", "start") if number % 2 == 0 else ("start", "bare"):
            answer = run_probe(name, ground.path, ground.folder / "home")
            if number:
                answers[name].append(answer)
    seconds = {name: median(answer["elapsed"] for answer in found) for name, found in answers.items()}
    memory = {name: median(answer["memory"] for answer in found) / _MEGABYTE for name, found in answers.items()}
    more = memory["start"] - memory["bare"]
    return [
        START.measured(
            seconds["start"] / seconds["bare"], milliseconds(seconds["start"]), f"{milliseconds(seconds['bare'])} bare"
        ),
        MEMORY.measured(
            more / MORE_MEGABYTES,
            f"{memory['start']:.0f} MB, {more:.0f} more than bare",
            f"{memory['bare']:.0f} MB bare + {MORE_MEGABYTES} MB",
        )
        if memory["bare"]
        else MEMORY.not_there("this system does not tell the memory of a process"),
    ]
