"""Undo and redo of a change set, of this laptop or any other, the last one or an old one (sync.md 2.4).

What nobody touched since gets its value back; what somebody edited since is kept, and named. A record made by the
change set goes to the trash, unless it was edited or is used since. An undo is a change set too, so that redo is its
undo. Everything is one transaction, and set-based where there may be many: an import of 50,000 rows is one undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import AlreadyUndoneError, NothingToRedoError, NothingToUndoError, NotUndoableError
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .change_sets import (
    NEVER_UNDONE,
    LoggedSet,
    change_set_text,
    latest_of_family,
    logged_set,
    root_of,
)
from .undo_cells import find_cells, restore_cells, trash_creations
from .undo_report import UndoResult, report
from .undo_sequence import undo_sequence

if TYPE_CHECKING:
    from .book import Book

_LABELS = {
    "undo": QT_TRANSLATE_NOOP("ChangeSet", "Undo"),
    "redo": QT_TRANSLATE_NOOP("ChangeSet", "Redo"),
}


def undo_last(book: Book) -> UndoResult:
    """Take back the latest change set of this laptop that is in force. Raises NothingToUndoError.

    One of which all was edited since changes nothing, and the next undo goes further back.
    """
    target = undo_sequence(book).undo
    if target is None:
        raise NothingToUndoError
    return _undo(book, logged_set(book, target), passes_by=True)


def redo_last(book: Book) -> UndoResult:
    """Do again what the latest undo took back, if nothing new was done since. Raises NothingToRedoError."""
    target = undo_sequence(book).redo
    if target is None:
        raise NothingToRedoError
    return _undo(book, logged_set(book, target), passes_by=True)


def undo(book: Book, ref: SetRef) -> UndoResult:
    """Take back any change set; the undo of an undo is a redo.

    Raises UnknownRecordError, AlreadyUndoneError, or NotUndoableError for the kinds NEVER_UNDONE.
    """
    logged = logged_set(book, ref)
    if logged.kind in NEVER_UNDONE:
        raise NotUndoableError(label=logged.label)
    root = root_of(book, ref, logged.undoes)
    latest, latest_kind = latest_of_family(book, root)
    if (latest_kind == "undo") != (logged.kind == "undo"):
        raise AlreadyUndoneError(label=logged.label, text=change_set_text(ref))
    return _undo(book, logged_set(book, latest if logged.kind == "undo" else root))


def _undo(book: Book, target: LoggedSet, *, passes_by: bool = False) -> UndoResult:
    """With ``passes_by``, an undo that writes nothing is remembered, so that the sequence does not stop there."""
    assert not book.database.in_transaction(), "an undo is a change set of its own"
    kind = "redo" if target.kind == "undo" else "undo"
    with book.change_set(_LABELS[kind], kind=kind) as made:
        book.sql(
            "UPDATE change_set SET undoes_writer = ?, undoes_txn = ? WHERE writer = ? AND txn = ?",
            (*target.ref, made.writer, made.number),
        )
        find_cells(book, target)
        restore_cells(book, target)
        trash_creations(book)
        result = report(book, target)
        book.sql("DROP TABLE temp.undo_cell")
    if made.kinds:
        result.made = SetRef(made.writer, made.number)
    elif passes_by:
        _remember(book, SetRef(made.writer, made.number), kind, target.ref)
    return result


def _remember(book: Book, empty: SetRef, kind: str, target: SetRef) -> None:
    """Keep a change set without changes: it stands in the sequence of this laptop, and is never sent."""
    with book.database.atomic("IMMEDIATE"):
        book.sql("UPDATE book_state SET hlc = hlc + 1")
        book.sql(
            "INSERT INTO change_set(writer, txn, at_wall, label, kind, user_id, undoes_writer, undoes_txn, first_seq, "
            "last_seq, hlc) SELECT ?, ?, ?, ?, ?, ?, ?, ?, last.seq + 1, last.seq, b.hlc FROM book_state b, "
            "(SELECT coalesce(max(seq), 0) AS seq FROM change WHERE writer = ?) AS last",
            (*empty, book.now_text(), _LABELS[kind], kind, book.adviser, *target, empty.writer),
        )
