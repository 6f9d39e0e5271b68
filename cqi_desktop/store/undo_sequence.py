"""What Ctrl+Z and Ctrl+Y take next, read from the log alone so that it outlives the window.

Undo goes back through what this laptop did, one change set a time, and never stops at what was undone already. Redo
goes forward through what was undone, until something new is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.undoing import SetRef

from .change_sets import NEVER_UNDONE, latest_sets, root_of

if TYPE_CHECKING:
    from .book import Book


class UndoSequence(NamedTuple):
    """The change set that an undo takes back, and the undo that a redo takes back; None when there is none."""

    undo: SetRef | None
    redo: SetRef | None


def undo_sequence(book: Book) -> UndoSequence:
    """What comes next on this laptop. Of a set, its undos and redos, only the latest says where it stands."""
    settled: set[SetRef] = set()
    undo: SetRef | None = None
    redo: SetRef | None = None
    may_redo = True
    for ref, kind, undoes, is_own in latest_sets(book):
        root = root_of(book, ref, undoes)
        if root not in settled and is_own and kind not in NEVER_UNDONE:
            if kind != "undo":
                undo = undo or root
            elif may_redo:
                redo = redo or ref
        settled.add(root)
        if is_own and undoes is None:
            may_redo = False
        if undo and (redo or not may_redo):
            break
    return UndoSequence(undo, redo)
