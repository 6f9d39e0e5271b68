"""How screens stay true: a write tells the kinds of record it touched, and the pages that show them go stale.

A kind is the name of a table in words of the field: ``company``, ``intervention``, ``activity``...
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.store.book import ChangeSet

# What each figure may depend on.
FIGURE_KINDS = frozenset(
    {
        "company",
        "intervention",
        "activity",
        "participation",
        "synergy_link",
        "export_outcome",
        "submission",
        "submission_figure",
        "region",
        "own_indicator",
        "setting",
    }
)
EVERYTHING: frozenset[str] = frozenset({"*"})


class ChangeNotice(QObject):
    """One signal for the whole window."""

    changed = Signal(object)  # frozenset[str]
    _written = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._written.connect(self.tell)

    def book_changed(self, changes: ChangeSet) -> None:
        """Listens to the book; a change made by the worker reaches the pages on the thread of the window."""
        self._written.emit(changes.kinds)

    @Slot(object)
    def tell(self, kinds: Iterable[str]) -> None:
        self.changed.emit(frozenset(kinds))


def concerns(kinds: frozenset[str], read: frozenset[str]) -> bool:
    """Whether a screen that reads ``read`` must be read again after a write to ``kinds``."""
    return kinds == EVERYTHING or not kinds.isdisjoint(read)
