"""The cells of a change set that is being undone: which ones are still its own, and how they get their value back.

They are rows of ``temp.undo_cell``, one a cell touched (column 0 for a record that the set made), each with its
``fate``.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.undoing import SetRef, Write, stands

from .change_sets import LoggedSet
from .change_triggers import WHOLE_ROW
from .record_references import has_trash, references_to
from .tables import (
    SYNCHRONISED,
    BookRecord,
    ConflictDecision,
    ConsentEntry,
    Setting,
    column_names,
    table_name,
)

if TYPE_CHECKING:
    from .book import Book


class Fate(StrEnum):
    """What becomes of a cell."""

    OURS = "ours"  # nothing later: it gets its value back, or the record goes to the trash
    WITH_RECORD = "with_record"  # a field of a record that the set itself made
    EDITED_SINCE = "edited_since"
    IN_USE = "in_use"  # a record made by the set, which records made since refer to
    NO_TRASH = "no_trash"  # a record of a kind that has no trash
    LEDGER = "ledger"  # a line of the ledger of consents, which only grows
    ERASED = "erased"
    NEWER_VERSION = "newer_version"  # a table or a field that this version does not know


KEPT = (Fate.EDITED_SINCE, Fate.IN_USE)
REFUSED = (Fate.NO_TRASH, Fate.LEDGER, Fate.ERASED, Fate.NEWER_VERSION)

# How the making of a record is taken back where it is not by the trash: NULL in this column.
_EMPTIED_INSTEAD: dict[type[BookRecord], str] = {Setting: "value", ConflictDecision: "decision"}


def find_cells(book: Book, target: LoggedSet) -> None:
    """Fill ``temp.undo_cell`` with the cells of the change set and what is to become of each."""
    book.sql("DROP TABLE IF EXISTS temp.undo_cell")
    book.sql(
        "CREATE TEMP TABLE undo_cell(tbl INTEGER, pk BLOB, col INTEGER, first_seq INTEGER, hlc INTEGER, fate TEXT, "
        "used_by TEXT, PRIMARY KEY(tbl, pk, col)) WITHOUT ROWID"
    )
    book.sql(
        "INSERT INTO temp.undo_cell(tbl, pk, col, first_seq, hlc, fate) "
        "SELECT tbl, pk, col, min(seq), max(hlc), ? FROM change WHERE writer = ? AND seq BETWEEN ? AND ? "
        "GROUP BY tbl, pk, col",
        (Fate.OURS, target.ref.writer, target.first, target.last),
    )
    _set_fate(book, Fate.ERASED, "EXISTS (SELECT 1 FROM erasure e WHERE e.tbl = u.tbl AND e.pk = u.pk)")
    _set_fate(book, Fate.NEWER_VERSION, _unknown_names(book))
    _set_fate(
        book,
        Fate.WITH_RECORD,
        "u.col <> 0 AND EXISTS (SELECT 1 FROM temp.undo_cell r WHERE r.tbl = u.tbl AND r.pk = u.pk AND r.col = 0)",
    )
    _refuse_kinds_without_trash(book)
    _find_edited_cells(book, target)
    _find_edited_records(book, target)


def _set_fate(book: Book, fate: Fate, condition: str, parameters: tuple[Any, ...] = ()) -> int:
    """Give a fate to the cells ``u`` of a condition that have met none yet; returns how many."""
    cursor = book.sql(
        f"UPDATE temp.undo_cell AS u SET fate = ? WHERE fate = ? AND ({condition})", (fate, Fate.OURS, *parameters)
    )
    return int(cursor.rowcount)


def _unknown_names(book: Book) -> str:
    """SQL for cells of a table or a column that came from a newer version."""
    numbers = table_numbers(book)
    known = {(table, column) for model, table in numbers.items() for column in ("", *column_names(model))}
    rows = book.sql("SELECT n.id, t.id, n.col FROM change_name n JOIN change_name t ON t.tbl = n.tbl AND t.col = ''")
    unknown = [(number, table) for number, table, column in rows if (table, column) not in known]
    columns = ", ".join(str(number) for number, _ in unknown) or "-1"
    tables = ", ".join(str(number) for number in numbers.values())
    return f"u.tbl NOT IN ({tables}) OR u.col IN ({columns})"


def _refuse_kinds_without_trash(book: Book) -> None:
    for model, number in table_numbers(book).items():
        if model is ConsentEntry:
            _set_fate(book, Fate.LEDGER, f"u.tbl = {number} AND u.col = 0")
        elif not has_trash(model) and model not in _EMPTIED_INSTEAD:
            _set_fate(book, Fate.NO_TRASH, f"u.tbl = {number} AND u.col = 0")


# --- edited since -----------------------------------------------------------------------------------------


def _find_edited_cells(book: Book, target: LoggedSet) -> None:
    """Most cells have no later change at all; the writes of the others are looked at one cell at a time."""
    later = book.sql(
        "SELECT u.tbl, u.pk, u.col FROM temp.undo_cell u WHERE u.fate = ? AND u.col <> 0 AND EXISTS ("
        "SELECT 1 FROM change c WHERE c.tbl = u.tbl AND c.pk = u.pk AND c.col = u.col AND c.hlc >= u.hlc "
        "AND (c.hlc, c.writer) > (u.hlc, ?))",
        (Fate.OURS, target.ref.writer),
    ).fetchall()
    for table, key, column in later:
        writes = [write for _, write in _writes(book, table, key, (0, column))]
        if not stands(writes, target.ref):
            _mark_edited(book, table, key, column)


def _find_edited_records(book: Book, target: LoggedSet) -> None:
    """A record that the set made counts as edited when any of its fields now comes from elsewhere."""
    edited = book.sql(
        "SELECT u.tbl, u.pk FROM temp.undo_cell u WHERE u.fate = ? AND u.col = 0 AND EXISTS ("
        "SELECT 1 FROM change c WHERE c.tbl = u.tbl AND c.pk = u.pk "
        "AND NOT (c.writer = ? AND c.seq BETWEEN ? AND ?))",
        (Fate.OURS, target.ref.writer, target.first, target.last),
    ).fetchall()
    for table, key in edited:
        writes = list(_writes(book, table, key))
        creations = [write for column, write in writes if column == 0]
        columns = [
            [*creations, *(write for _, write in group)]
            for column, group in groupby(writes, itemgetter(0))
            if column != 0
        ]
        if not all(stands(column, target.ref) for column in (columns or [creations])):
            _mark_edited(book, table, key, 0)


def _writes(book: Book, table: int, key: bytes, columns: tuple[int, int] | None = None) -> Iterator[tuple[int, Write]]:
    """The writes of a record, or of two of its columns, each column's in the order in which they win.

    A change set that left a cell as it had found it did not edit it.
    """
    only = "" if columns is None else f"AND c.col IN ({columns[0]}, {columns[1]}) "
    rows = book.sql(
        "SELECT c.col, c.writer, c.txn, s.undoes_writer, s.undoes_txn, c.old, c.val FROM change c "
        "LEFT JOIN change_set s ON s.writer = c.writer AND s.txn = c.txn "
        f"WHERE c.tbl = ? AND c.pk = ? {only}ORDER BY c.col, c.hlc, c.writer",
        (table, key),
    ).fetchall()
    for (column, writer, number, undoes_writer, undoes_number), group in groupby(rows, itemgetter(0, 1, 2, 3, 4)):
        edits = list(group)
        if column != WHOLE_ROW and edits[0][5] == edits[-1][6]:
            continue
        undoes = None if undoes_writer is None else SetRef(undoes_writer, undoes_number)
        yield column, Write(SetRef(writer, number), undoes)


def _mark_edited(book: Book, table: int, key: bytes, column: int) -> None:
    book.sql(
        "UPDATE temp.undo_cell SET fate = ? WHERE tbl = ? AND pk = ? AND col = ?",
        (Fate.EDITED_SINCE, table, key, column),
    )


# --- taking back ------------------------------------------------------------------------------------------


def restore_cells(book: Book, target: LoggedSet) -> None:
    """Give their value back to the edited fields that nobody touched since."""
    numbers = dict(book.sql("SELECT id, col FROM change_name WHERE col <> ''").fetchall())
    for model, table in table_numbers(book).items():
        columns = book.sql(
            "SELECT DISTINCT col FROM temp.undo_cell WHERE tbl = ? AND col <> 0 AND fate = ?", (table, Fate.OURS)
        ).fetchall()
        for (column,) in columns:
            book.sql(
                f"UPDATE {table_name(model)} SET {numbers[column]} = back.old FROM ("
                "SELECT u.pk, c.old FROM temp.undo_cell u CROSS JOIN change c ON c.seq = u.first_seq "
                "AND c.writer = ? WHERE u.tbl = ? AND u.col = ? AND u.fate = ?"
                f") back WHERE {table_name(model)}.id = back.pk",
                (target.ref.writer, table, column, Fate.OURS),
            )


def trash_creations(book: Book) -> None:
    """Put the records that the set made in the trash, but those that others refer to since."""
    numbers = table_numbers(book)
    while sum(_keep_used(book, model, numbers) for model in numbers):
        continue
    moment = book.now_text()
    for model, number in numbers.items():
        column = _EMPTIED_INSTEAD.get(model, "trashed_at")
        if has_trash(model) or model in _EMPTIED_INSTEAD:
            book.sql(
                f"UPDATE {table_name(model)} SET {column} = ? WHERE id IN "
                "(SELECT pk FROM temp.undo_cell WHERE tbl = ? AND col = 0 AND fate = ?)",
                (moment if column == "trashed_at" else None, number, Fate.OURS),
            )


def _keep_used(book: Book, model: type[BookRecord], numbers: dict[type[BookRecord], int]) -> int:
    """Keep the records of a kind that a living record refers to, unless the set made that one too and it goes as well;
    returns how many.

    A line of a ledger that the set made cannot go; it does not hold the record that it is about.
    """
    number, kept = numbers[model], 0
    if not book.scalar(
        "SELECT 1 FROM temp.undo_cell WHERE tbl = ? AND col = 0 AND fate = ? LIMIT 1", (number, Fate.OURS)
    ):
        return 0
    for other, column in references_to(model):
        table, alive = table_name(other), "AND x.trashed_at IS NULL" if has_trash(other) else ""
        going = (
            f"SELECT 1 FROM temp.undo_cell g WHERE g.tbl = {numbers[other]} AND g.pk = x.id AND g.col = 0 "
            f"AND g.fate IN ('{Fate.OURS}', '{Fate.LEDGER}', '{Fate.NO_TRASH}')"
        )
        cursor = book.sql(
            f"UPDATE temp.undo_cell AS u SET fate = ?, used_by = ? WHERE u.tbl = ? AND u.col = 0 AND u.fate = ? "
            f"AND u.pk IN (SELECT x.{column} FROM {table} x WHERE x.{column} IS NOT NULL {alive} "
            f"AND NOT EXISTS ({going}))",
            (Fate.IN_USE, table, number, Fate.OURS),
        )
        kept += int(cursor.rowcount)
    return kept


def table_numbers(book: Book) -> dict[type[BookRecord], int]:
    """The number of each table in this book's log, parents before children."""
    numbers = dict(book.sql("SELECT tbl, id FROM change_name WHERE col = ''").fetchall())
    return {model: numbers[table_name(model)] for model in SYNCHRONISED}
