"""The lines of the table: what is measured, the most it may cost, and what it did cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of design.md section 7: ``limit`` is the most that the ratio may be."""

    name: str
    limit: float

    def measured(self, ratio: float, ours: str, bare: str) -> Row:
        return Row(self, ratio, ours, bare)

    def not_there(self, reason: str) -> Row:
        """The line of a part that does not exist yet, or that failed."""
        return Row(self, None, reason, "")


@dataclass(frozen=True, slots=True)
class Row:
    """A bar as it was measured. ``ours`` and ``bare`` say what was compared, in words for a person."""

    bar: Bar
    ratio: float | None
    ours: str
    bare: str

    def holds_within(self, margin: float) -> bool:
        """Whether the ratio is at most so many times its limit: what a busy machine of CI may ask."""
        return self.ratio is not None and self.ratio <= self.bar.limit * margin

    @property
    def holds(self) -> bool:
        return self.holds_within(1.0)

    def to_json(self) -> dict[str, Any]:
        ratio = None if self.ratio is None else round(self.ratio, 3)
        return {"name": self.bar.name, "ratio": ratio, "limit": self.bar.limit, "holds": self.holds}


def as_table(rows: Sequence[Row]) -> str:
    """The lines for a terminal, one a bar."""
    cells = [("bar", "ratio", "at most", "holds", "measured", "against")]
    cells += [
        (
            row.bar.name,
            "-" if row.ratio is None else f"{row.ratio:.2f}",
            f"{row.bar.limit:g}",
            "yes" if row.holds else "NO",
            row.ours,
            row.bare,
        )
        for row in rows
    ]
    widths = [max(len(line[place]) for line in cells) for place in range(len(cells[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def milliseconds(seconds: float) -> str:
    shown = seconds * 1000
    return f"{shown:.0f} ms" if shown >= 100 else f"{shown:.1f} ms" if shown >= 1 else f"{shown:.3f} ms"
