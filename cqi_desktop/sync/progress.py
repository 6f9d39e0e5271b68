"""What a long work is handed: it says how far it is and asks whether the person stopped it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """The window's task, a line on the terminal, or nobody."""

    def report(self, part: float, step: str = "") -> None:
        """``part`` goes from 0.0 to 1.0. Raises CancelledError when the person stopped the work."""
        ...


class NobodyWatching:
    """For a work that nobody follows."""

    def report(self, part: float, step: str = "") -> None:
        """Nothing to tell."""
