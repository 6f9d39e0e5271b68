"""One line of the table of faults, and how it is printed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import Bench


@dataclass(slots=True)
class Fault:
    """A fault, what was promised of it, how and how many ``times`` it was tried, what was lost against that promise."""

    name: str
    promise: str
    tried: str
    times: int = 0
    losses: list[str] = field(default_factory=list)
    # Why it could not be tried here; empty when it was.
    not_tried: str = ""

    def expect(self, holds: bool, loss: str) -> None:
        """Count a loss unless the promise holds."""
        if not holds:
            self.losses.append(loss)


Attempt = Callable[["Bench", random.Random, int], Fault]
"""Try a fault so many times on copies of the books of a bench."""


def table_of(faults: Sequence[Fault]) -> str:
    """The table of the run: one line a fault."""
    rows = [("fault", "promised", "tried", "times", "lost"), *map(_row, faults)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "-" * max(map(len, lines)))
    return "\n".join(lines)


def _row(fault: Fault) -> tuple[str, str, str, str, str]:
    lost = str(len(fault.losses)) if fault.losses else "nothing"
    lost = f"not tried: {fault.not_tried}" if fault.not_tried else lost
    return fault.name, fault.promise, fault.tried, str(fault.times), lost
