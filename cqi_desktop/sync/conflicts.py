"""Conflicts to examine: a value that lost its cell and that nobody knowingly replaced (sync.md 2.2).

The same log gives the same list on every laptop. ``ours`` is the value in force, which every laptop shows; ``theirs``
the one that lost. A decision is a record of its own and travels like any other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Literal
from uuid import uuid5

from cqi_desktop.domain.changes import Stamp, Value, Version, conflicts, winner
from cqi_desktop.domain.errors import DecidedConflictError, UnknownRecordError
from cqi_desktop.domain.identifiers import PROJECT_NAMESPACE, id_text
from cqi_desktop.store.change_triggers import BLOB_MARK
from cqi_desktop.store.frozen_submissions import SubmissionStatus, submissions_in
from cqi_desktop.store.tables import SYNCHRONISED, ConflictDecision, blob_columns, column_names, table_name
from cqi_desktop.store.writer_branches import WriterNames
from cqi_desktop.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

Side = Literal["ours", "theirs"]
# Tables whose rows say something of the exchange itself, or that two laptops write to say one thing: nobody is asked.
_NOT_EXAMINED = frozenset({"laptop", "conflict_decision", "acknowledgement", "distinct_pair"})
_MODELS = {table_name(model): model for model in SYNCHRONISED}


@dataclass(frozen=True, slots=True)
class OneValue:
    """One value of a conflict: what, by which adviser, on which laptop, when (its own clock, UTC)."""

    value: Value
    adviser: bytes | None
    laptop: bytes | None
    at: str | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell in which a value was lost. ``kind`` is the table, ``base`` the value that both replaced, when known."""

    id: bytes
    kind: str
    record: bytes
    field: str
    ours: OneValue
    theirs: OneValue
    base: Value
    writer: int
    seq: int


@dataclass(frozen=True, slots=True)
class _Held:
    """A version with what the log says around it."""

    version: Version
    old: Value
    txn: int


def open_conflicts(book: Book) -> list[Conflict]:
    """Those that nobody decided, in an order that is the same on every laptop."""
    decided = {row[0] for row in book.sql("SELECT id FROM conflict_decision WHERE decision IS NOT NULL").fetchall()}
    found = [one for one in chain(_all_conflicts(book), _frozen_apart(book)) if one.id not in decided]
    return sorted(found, key=lambda conflict: (conflict.kind, conflict.record, conflict.field, conflict.id))


def conflict_of(book: Book, key: bytes) -> Conflict:
    """The open conflict of that key. Raises DecidedConflictError, UnknownRecordError."""
    for conflict in open_conflicts(book):
        if conflict.id == key:
            return conflict
    if book.scalar("SELECT decision FROM conflict_decision WHERE id = ?", (key,)) is not None:
        raise DecidedConflictError(text=id_text(key))
    raise UnknownRecordError(kind="conflict", text=id_text(key))


def resolve(book: Book, key: bytes, keep: Side) -> Conflict:
    """Keep the value in force, or give the other back its place. Raises as ``conflict_of``."""
    conflict = conflict_of(book, key)
    return _decide(book, conflict, keep, conflict.ours.value if keep == "ours" else conflict.theirs.value)


def resolve_with(book: Book, key: bytes, value: Value) -> Conflict:
    """Write a third value, already in the form of its column. Raises as ``conflict_of``."""
    return _decide(book, conflict_of(book, key), "other", value)


def _decide(book: Book, conflict: Conflict, decision: str, value: Value) -> Conflict:
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Conflict decided"), kind="conflict"):
        if value != conflict.ours.value:
            column = next(name for name in column_names(_MODELS[conflict.kind]) if name == conflict.field)
            book.sql(f"UPDATE {conflict.kind} SET {column} = ? WHERE id = ?", (value, conflict.record))
        said = {
            "writer": conflict.writer,
            "seq": conflict.seq,
            "kind": conflict.kind,
            "record": conflict.record,
            "field": conflict.field,
            "decision": decision,
            "decided_at": book.now_text(),
            "adviser": book.adviser,
        }
        if book.find(ConflictDecision, conflict.id) is None:
            book.insert(ConflictDecision, id=conflict.id, **said)
        else:
            book.update(ConflictDecision, conflict.id, **said)
    return conflict


def _all_conflicts(book: Book) -> Iterator[Conflict]:
    cells = book.sql(
        "SELECT t.tbl, n.col, k.tbl, k.pk, k.col FROM conflict_candidate k JOIN change_name t ON t.id = k.tbl "
        "LEFT JOIN change_name n ON n.id = k.col AND k.col <> 0"
    ).fetchall()
    names = WriterNames(book)
    done: set[tuple[str, bytes, str]] = set()
    for table, column, tbl, key, col in cells:
        if table not in _MODELS or table in _NOT_EXAMINED or _is_erased(book, tbl, key):
            continue
        for name in (column,) if col else column_names(_MODELS[table]):
            if name in column_names(_MODELS[table]) and (table, key, name) not in done:
                done.add((table, key, name))
                yield from _conflicts_of(book, names, table, key, name)


def _frozen_apart(book: Book) -> Iterator[Conflict]:
    """Submissions of one region and year frozen on two laptops: the first one stands, and the other may correct it."""
    lines = submissions_in(book)
    names = WriterNames(book)
    for line in lines:
        if line.status is not SubmissionStatus.CONFLICT:
            continue
        standing = [
            one.id
            for one in lines
            if one.status is SubmissionStatus.IN_FORCE
            and (one.region, one.start, one.end) == (line.region, line.start, line.end)
        ]
        if not standing:
            continue  # each says that it corrects another: nobody can be asked to choose
        made = max(versions_of(book, "submission", line.id, "corrects_id"), key=lambda held: held.version.rank)
        writer, seq = made.version.stamp.writer, made.version.number
        side = _side(book, made)
        yield Conflict(
            id=_conflict_id(names, made.version, side, "corrects_id"),
            kind="submission",
            record=line.id,
            field="corrects_id",
            ours=replace(side, value=line.corrects),
            theirs=replace(side, value=standing[0]),
            base=None,
            writer=writer,
            seq=seq,
        )


def _conflict_id(names: WriterNames, lost: Version, side: OneValue, column: str) -> bytes:
    """The same on every laptop and for good: the writer of a change may be called otherwise one day."""
    writer, number = names.written_as(lost.stamp.writer, lost.number)
    said = f"conflict:{writer}:{number}:{lost.stamp.clock}:{side.at}:{column}"
    return uuid5(PROJECT_NAMESPACE, said).bytes


def _is_erased(book: Book, tbl: int, key: bytes) -> bool:
    return book.scalar("SELECT 1 FROM erasure WHERE tbl = ? AND pk = ?", (tbl, key)) is not None


def _conflicts_of(book: Book, names: WriterNames, table: str, key: bytes, column: str) -> Iterator[Conflict]:
    held = versions_of(book, table, key, column)
    lost = conflicts([one.version for one in held])
    if not lost:
        return
    by_version = {one.version: one for one in held}
    ours = by_version[winner(by_version)]
    for version in lost:
        theirs = _side(book, by_version[version])
        writer, seq = version.stamp.writer, version.number
        yield Conflict(
            id=_conflict_id(names, version, theirs, column),
            kind=table,
            record=key,
            field=column,
            ours=_side(book, ours),
            theirs=theirs,
            base=by_version[version].old,
            writer=writer,
            seq=seq,
        )


def versions_of(book: Book, table: str, key: bytes, column: str) -> list[_Held]:
    """Every version of a cell that the log holds."""
    is_key = column in blob_columns(_MODELS[table])
    rows = book.sql(
        "SELECT c.writer, c.seq, c.hlc, c.txn, c.col, c.val, c.old, c.bh, c.bw FROM change c WHERE c.pk = ? AND "
        "c.tbl = (SELECT id FROM change_name WHERE tbl = ? AND col = '') AND "
        "(c.col = 0 OR c.col = (SELECT id FROM change_name WHERE tbl = ? AND col = ?))",
        (key, table, table, column),
    ).fetchall()
    held = []
    for writer, seq, hlc, txn, col, val, old, base_hlc, base_writer in rows:
        base = None if base_hlc is None else Stamp(base_hlc, base_writer)
        value = val if col else _from_creation(val, column, is_key)
        held.append(_Held(Version(Stamp(hlc, writer), seq, value, base, not col), old, txn))
    return _with_bases(held)


def _with_bases(held: list[_Held]) -> list[_Held]:
    """What no fold has seen yet was written here, knowing all that the log held: it replaced the value before it."""
    ordered = sorted(held, key=lambda one: one.version.rank)
    for place, one in enumerate(ordered):
        if place and one.version.base is None and not one.version.is_creation:
            before = ordered[place - 1].version.stamp
            ordered[place] = replace(one, version=replace(one.version, base=before))
    return ordered


def _from_creation(text: Value, column: str, is_key: bool) -> Value:
    row = json.loads(text) if isinstance(text, str) else {}
    if not is_key:
        value: Value = row.get(column)
        return value
    kept = row.get(BLOB_MARK + column)
    return None if kept is None else bytes.fromhex(kept)


def _side(book: Book, held: _Held) -> OneValue:
    writer = held.version.stamp.writer
    found = book.sql(
        "SELECT s.user_id, w.laptop, s.at_wall FROM change_set s LEFT JOIN writer w ON w.writer = s.writer "
        "WHERE s.writer = ? AND s.txn = ?",
        (writer, held.txn),
    ).fetchone()
    return OneValue(held.version.value, *(found or (None, None, None)))
