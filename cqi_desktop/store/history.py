"""The history of a record, of one of its fields, of a company with all that hangs on it: every change, latest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import UnknownRecordError
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.domain.undoing import SetRef

from .change_triggers import WHOLE_ROW
from .log_replay import whole_row
from .record_references import references_to
from .tables import SYNCHRONISED, BookRecord, Company, table_name

if TYPE_CHECKING:
    from .book import Book

MODELS: dict[str, type[BookRecord]] = {table_name(model): model for model in SYNCHRONISED}

# What ``_entry`` reads of a change ``c`` of the table ``t``, and the tables that say who made it, where and in what.
_COLUMNS = (
    "c.writer, c.seq, c.hlc, c.txn, s.at_wall, a.name, l.name, s.label, s.kind, t.tbl, c.pk, c.col, n.col, c.old, c.val"
)
_AROUND = (
    "LEFT JOIN change_name n ON n.id = c.col "
    "LEFT JOIN change_set s ON s.writer = c.writer AND s.txn = c.txn LEFT JOIN writer w ON w.writer = c.writer "
    "LEFT JOIN adviser a ON a.id = s.user_id LEFT JOIN laptop l ON l.id = w.laptop"
)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change. ``field`` is a column of ``table``, empty for the creation of the record.

    Values are as SQLite keeps them; the ``after`` of a creation is the mapping of the columns that it filled. ``at`` is
    the wall clock (UTC) of whoever made it; ``adviser``, ``laptop`` and ``label`` are empty when unknown.
    """

    change_set: SetRef
    at: str
    adviser: str
    laptop: str
    label: str
    kind: str
    table: str
    record: bytes
    field: str
    before: Any
    after: Any


def table_of(book: Book, key: bytes) -> str:
    """The table of the record of that key. Raises UnknownRecordError."""
    for table in MODELS:
        if book.scalar(f"SELECT 1 FROM {table} WHERE id = ?", (key,)):
            return table
    raise UnknownRecordError(kind="record", text=id_text(key))


def history_of(book: Book, key: bytes, limit: int | None = None) -> list[HistoryEntry]:
    """The changes of a record, whatever it is; a company's with those of its contacts, interventions and the rest.

    Raises UnknownRecordError.
    """
    table = table_of(book, key)
    if table == table_name(Company):
        return company_history(book, key, limit)
    return record_history(book, table, key, limit=limit)


def record_history(
    book: Book, table: str, key: bytes, field: str | None = None, limit: int | None = None
) -> list[HistoryEntry]:
    """The changes of one record, or of one of its fields (a column; its creation, if it filled it, included)."""
    condition, parameters = "c.pk = ? AND t.tbl = ?", [key, table]
    if field is None:
        return _entries(book, condition, parameters, limit)
    entries = _entries(book, f"{condition} AND (c.col = 0 OR n.col = ?)", [*parameters, field], limit)
    return [_of_field(entry, field) for entry in entries if entry.field or field in entry.after]


def company_history(book: Book, company: bytes, limit: int | None = None) -> list[HistoryEntry]:
    """The changes of a company, of the companies merged into it, and of every record that is about it."""
    of_records = ["(t.tbl = 'company' AND c.pk = ?)"]
    parameters: list[Any] = [company]
    for model, column in references_to(Company):
        table = table_name(model)
        of_records.append(f"(t.tbl = '{table}' AND c.pk IN (SELECT id FROM {table} WHERE {column} = ?))")
        parameters.append(company)
    # One look at the index of the log for each kind: an OR over all of them would read the whole log.
    found: dict[tuple[int, int], tuple[Any, ...]] = {}
    for condition, parameter in zip(of_records, parameters, strict=True):
        for row in _rows(book, condition, [parameter], limit):
            found[row[0], row[1]] = row
    latest = sorted(found.values(), key=_stamp, reverse=True)[:limit]
    return [_entry(row) for row in latest]


def change_set_history(book: Book, ref: SetRef, limit: int | None = None) -> list[HistoryEntry]:
    """The changes of one change set, in the order in which they were made; none when the book does not hold it."""
    bounds = book.sql("SELECT first_seq, last_seq FROM change_set WHERE writer = ? AND txn = ?", ref).fetchone()
    if bounds is None or bounds[1] is None:
        return []
    rows = book.sql(
        f"SELECT {_COLUMNS} FROM change c JOIN change_name t ON t.id = c.tbl {_AROUND} "
        "WHERE c.writer = ? AND c.seq BETWEEN ? AND ? ORDER BY c.seq LIMIT ?",
        (ref.writer, *bounds, -1 if limit is None else limit),
    ).fetchall()
    return [_entry(row) for row in rows]


def _entries(book: Book, condition: str, parameters: Sequence[Any], limit: int | None) -> list[HistoryEntry]:
    return [_entry(row) for row in _rows(book, condition, parameters, limit)]


def _rows(book: Book, condition: str, parameters: Sequence[Any], limit: int | None) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = book.sql(
        f"SELECT {_COLUMNS} FROM change_name t CROSS JOIN change c INDEXED BY change_cell ON c.tbl = t.id {_AROUND} "
        f"WHERE t.col = '' AND {condition} ORDER BY c.hlc DESC, c.writer DESC, c.seq DESC LIMIT ?",
        (*parameters, -1 if limit is None else limit),
    ).fetchall()
    return rows


def _entry(row: tuple[Any, ...]) -> HistoryEntry:
    writer, _, _, number, at, adviser, laptop, label, kind, table, key, column, field, before, after = row
    is_creation = column == WHOLE_ROW
    if is_creation and table in MODELS:
        after = {name: value for name, value in whole_row(MODELS[table], after).items() if value is not None}
    return HistoryEntry(
        SetRef(writer, number), at or "", adviser or "", laptop or "", label or "", kind or "", table, key,
        "" if is_creation else field or "", None if is_creation else before, after,
    )  # fmt: skip


def _of_field(entry: HistoryEntry, field: str) -> HistoryEntry:
    """The creation of a record as the first value of one of its fields."""
    if entry.field:
        return entry
    return HistoryEntry(
        entry.change_set, entry.at, entry.adviser, entry.laptop, entry.label, entry.kind, entry.table, entry.record,
        field, None, entry.after[field],
    )  # fmt: skip


def _stamp(row: tuple[Any, ...]) -> tuple[int, int, int]:
    return row[2], row[0], row[1]
