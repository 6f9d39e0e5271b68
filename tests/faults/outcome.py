"""One line of the table of faults, and how it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Fault:
    """A fault that was tried ``times`` times, what was promised of it, and what was lost against that promise."""

    name: str
    promise: str
    times: int = 0
    losses: list[str] = field(default_factory=list)
    # Why it could not be tried here; empty when it was.
    not_tried: str = ""

    def expect(self, holds: bool, loss: str) -> None:
        """Count a loss unless the promise holds."""
        if not holds:
            self.losses.append(loss)


def table_of(faults: Sequence[Fault]) -> str:
    """The table of the run: one line a fault."""
    rows = [("fault", "promised", "times", "lost"), *map(_row, faults)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "-" * max(map(len, lines)))
    return "\n".join(lines)


def _row(fault: Fault) -> tuple[str, str, str, str]:
    lost = str(len(fault.losses)) if fault.losses else "nothing"
    return fault.name, fault.promise, str(fault.times), f"not tried: {fault.not_tried}" if fault.not_tried else lost
