"""Timing in pairs: ours, then the bare equivalent, again and again, so that a busy machine slows both.

The first pair of calls is not counted: caches are warm. Collection of garbage is off while a call is timed.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Any


@dataclass(frozen=True, slots=True)
class Paired:
    """Seconds of each call of ours and of the bare equivalent, in the order in which they were made."""

    ours: tuple[float, ...]
    bare: tuple[float, ...]

    @property
    def ours_median(self) -> float:
        return median(self.ours)

    @property
    def bare_median(self) -> float:
        return median(self.bare)

    @property
    def ratio(self) -> float:
        return self.ours_median / self.bare_median

    @property
    def ours_quickest(self) -> float:
        """For what takes a few milliseconds: anything longer is another program that had the processor."""
        return min(self.ours)

    @property
    def bare_quickest(self) -> float:
        return min(self.bare)


def seconds_of(work: Callable[[], Any]) -> float:
    """How long one call takes, without collection of garbage."""
    gc.collect()
    return _timed(work)


def in_pairs(ours: Callable[[], Any], bare: Callable[[], Any], rounds: int) -> Paired:
    """Time both ``rounds`` times, after one call of each that warms the caches; who goes first alternates."""
    ours()
    bare()
    gc.collect()
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for which in (0, 1) if number % 2 == 0 else (1, 0):
            times[which].append(_timed((ours, bare)[which]))
    return Paired(tuple(times[0]), tuple(times[1]))


def percentile(values: Sequence[float], part: float) -> float:
    """The value that ``part`` of them do not exceed (0.95 for p95)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(part * len(ordered)))]


def _timed(work: Callable[[], Any]) -> float:
    was_on = gc.isenabled()
    gc.disable()
    try:
        start = perf_counter()
        work()
        return perf_counter() - start
    finally:
        if was_on:
            gc.enable()
