"""What an undo did: undone, kept because edited since, refused and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cqi_desktop.domain.undoing import SetRef

from .change_sets import LoggedSet
from .undo_cells import KEPT, REFUSED, Fate

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class UndoneItem:
    """A cell that has its value back, or a record put in the trash (``field`` is empty)."""

    table: str
    record: bytes
    field: str


@dataclass(frozen=True, slots=True)
class KeptItem:
    """A cell or a record left as it is. ``reason`` is EDITED_SINCE or IN_USE.

    For the first, the latest change that made it so: by whom, where, when (UTC) and in which change set; for the
    second, ``used_by`` is the table of the records that refer to it.
    """

    table: str
    record: bytes
    field: str
    reason: Fate
    adviser: str = ""
    laptop: str = ""
    at: str = ""
    label: str = ""
    used_by: str = ""


@dataclass(frozen=True, slots=True)
class RefusedItem:
    """A cell or a record that no undo may touch; ``reason`` is NO_TRASH, LEDGER, ERASED or NEWER_VERSION."""

    table: str
    record: bytes
    field: str
    reason: Fate


@dataclass(slots=True)
class UndoResult:
    """``target`` is the change set that was taken back, ``made`` the one that did it: None when nothing could be."""

    target: SetRef
    label: str
    kind: str
    undone: list[UndoneItem] = field(default_factory=list)
    kept: list[KeptItem] = field(default_factory=list)
    refused: list[RefusedItem] = field(default_factory=list)
    made: SetRef | None = None


def report(book: Book, target: LoggedSet) -> UndoResult:
    """Sort the cells of ``temp.undo_cell`` by their fate, in the order in which the set had touched them."""
    result = UndoResult(target.ref, target.label, target.kind)
    rows = book.sql(
        "SELECT t.tbl, u.pk, n.col, u.fate, u.used_by, u.tbl, u.col FROM temp.undo_cell u "
        "JOIN change_name t ON t.id = u.tbl LEFT JOIN change_name n ON n.id = u.col "
        "WHERE u.fate <> ? ORDER BY u.first_seq",
        (Fate.WITH_RECORD,),
    ).fetchall()
    for table, key, name, fate, used_by, *cell in rows:
        if fate == Fate.OURS:
            result.undone.append(UndoneItem(table, key, name or ""))
        elif fate in REFUSED:
            result.refused.append(RefusedItem(table, key, name or "", Fate(fate)))
        elif fate in KEPT:
            by = _latest_elsewhere(book, target, key, *cell) if fate == Fate.EDITED_SINCE else ("", "", "", "")
            result.kept.append(KeptItem(table, key, name or "", Fate(fate), *by, used_by=used_by or ""))
    return result


def _latest_elsewhere(book: Book, target: LoggedSet, key: bytes, table: int, column: int) -> tuple[str, str, str, str]:
    """Who changed a cell, or any field of a record, last and outside the change set: adviser, laptop, when, label."""
    row = book.sql(
        "SELECT a.name, l.name, s.at_wall, s.label FROM change c "
        "LEFT JOIN change_set s ON s.writer = c.writer AND s.txn = c.txn LEFT JOIN writer w ON w.writer = c.writer "
        "LEFT JOIN adviser a ON a.id = s.user_id LEFT JOIN laptop l ON l.id = w.laptop "
        "WHERE c.tbl = ? AND c.pk = ? AND (c.col = ? OR ? = 0) AND NOT (c.writer = ? AND c.seq BETWEEN ? AND ?) "
        "ORDER BY c.hlc DESC, c.writer DESC LIMIT 1",
        (table, key, column, column, target.ref.writer, target.first, target.last),
    ).fetchone()
    return ("", "", "", "") if row is None else tuple(value or "" for value in row)  # type: ignore[return-value]
