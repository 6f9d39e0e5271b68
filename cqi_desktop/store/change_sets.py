"""The named change sets of the book: their list, who made them where, and how they are called on a command line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import UnknownRecordError
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate_marked

if TYPE_CHECKING:
    from .book import Book

_IMPORT = QT_TRANSLATE_NOOP("ChangeSet", "Import")
# Kinds that a person never takes back: the making of the book, who belongs to the team, an erasure for privacy, a
# fact of a register that the law asks for.
NEVER_UNDONE = ("creation", "exchange", "erasure", "register")


@dataclass(frozen=True, slots=True)
class ChangeSetLine:
    """One line of the list of change sets.

    ``at`` is the wall clock (UTC) of whoever made it, ``records`` the number of records touched by kind of table,
    ``changes`` the number of changes. ``adviser`` and ``laptop`` are names, empty when unknown. ``undoes`` is the set
    that this one took back, ``undone_by`` the one that took this one back, unless it was done again.
    """

    ref: SetRef
    at: str
    label: str
    kind: str
    adviser: str
    laptop: str
    is_own: bool
    changes: int
    records: dict[str, int]
    undoes: SetRef | None
    undone_by: SetRef | None

    @property
    def id(self) -> str:
        return change_set_text(self.ref)


@dataclass(frozen=True, slots=True)
class LoggedSet:
    """A change set and the rows ``first`` to ``last`` of its writer that it made."""

    ref: SetRef
    at: str
    label: str
    kind: str
    first: int
    last: int
    undoes: SetRef | None


def change_set_text(ref: SetRef) -> str:
    """The name of a change set in lists and commands, ``1c3f9a07b2d4e1-12``."""
    return f"{ref.writer:014x}-{ref.number}"


def change_set_from_text(text: str) -> SetRef:
    """Read the name of a change set. Raises UnknownRecordError."""
    writer, _, number = text.strip().partition("-")
    try:
        return SetRef(int(writer, 16), int(number))
    except ValueError:
        raise UnknownRecordError(kind="change_set", text=text) from None


def label_of(label: str) -> str:
    """The name of a change set in the language of the person; an import goes on with the name of its file."""
    head, space, rest = label.partition(" ")
    if head == _IMPORT and space:
        return f"{translate_marked('ChangeSet', _IMPORT)} {rest}"
    return translate_marked("ChangeSet", label)


def change_sets(book: Book, limit: int | None = None, skip: int = 0, kind: str | None = None) -> list[ChangeSetLine]:
    """The change sets, latest first; with ``kind``, those of that kind only."""
    rows = book.sql(
        "SELECT s.writer, s.txn, s.at_wall, s.label, s.kind, a.name, l.name, w.laptop IS b.laptop, "
        "s.first_seq, s.last_seq, s.undoes_writer, s.undoes_txn "
        "FROM change_set s JOIN book_state b LEFT JOIN writer w ON w.writer = s.writer "
        "LEFT JOIN adviser a ON a.id = s.user_id LEFT JOIN laptop l ON l.id = w.laptop "
        "WHERE s.last_seq IS NOT NULL AND (?1 IS NULL OR s.kind = ?1) "
        "ORDER BY s.hlc DESC, s.writer DESC, s.txn DESC LIMIT ?2 OFFSET ?3",
        (kind, -1 if limit is None else limit, skip),
    ).fetchall()
    return [_line(book, row) for row in rows]


def _line(book: Book, row: tuple[object, ...]) -> ChangeSetLine:
    writer, number, at, label, kind, adviser, laptop, is_own, first, last, undoes_writer, undoes_number = row
    ref = SetRef(int(writer), int(number))  # type: ignore[call-overload]
    undoes = _ref_or_none(undoes_writer, undoes_number)
    counts = book.sql(
        "SELECT n.tbl, count(DISTINCT c.pk), count(*) FROM change c JOIN change_name n ON n.id = c.tbl "
        "WHERE c.writer = ? AND c.seq BETWEEN ? AND ? GROUP BY c.tbl",
        (writer, first, last),
    ).fetchall()
    return ChangeSetLine(
        ref=ref,
        at=str(at or ""),
        label=str(label or ""),
        kind=str(kind or ""),
        adviser=str(adviser or ""),
        laptop=str(laptop or ""),
        is_own=bool(is_own),
        changes=sum(count for _, _, count in counts),
        records={table: records for table, records, _ in counts},
        undoes=undoes,
        undone_by=_undone_by(book, ref, str(kind), undoes),
    )


def is_undoable(book: Book, ref: SetRef) -> bool:
    """Whether ``undo`` would take that set: it is in force, and of a kind that a person takes back."""
    logged = logged_set(book, ref)
    return logged.kind not in NEVER_UNDONE and _undone_by(book, ref, logged.kind, logged.undoes) is None


def logged_set(book: Book, ref: SetRef) -> LoggedSet:
    """One change set with its place in the log. Raises UnknownRecordError."""
    row = book.sql(
        "SELECT at_wall, label, kind, first_seq, last_seq, undoes_writer, undoes_txn FROM change_set "
        "WHERE writer = ? AND txn = ? AND last_seq IS NOT NULL",
        ref,
    ).fetchone()
    if row is None:
        raise UnknownRecordError(kind="change_set", text=change_set_text(ref))
    return LoggedSet(ref, row[0] or "", row[1] or "", row[2] or "", row[3], row[4], _ref_or_none(row[5], row[6]))


def latest_of_family(book: Book, root: SetRef) -> tuple[SetRef, str]:
    """The latest among a set, the undos of it and the redos of these, with its kind: what holds of the set now."""
    row = book.sql(
        "SELECT writer, txn, kind FROM ("
        "  SELECT s.writer, s.txn, s.kind, s.hlc FROM change_set s WHERE s.undoes_writer = ?1 AND s.undoes_txn = ?2"
        "  UNION ALL"
        "  SELECT r.writer, r.txn, r.kind, r.hlc FROM change_set s CROSS JOIN change_set r"
        "  ON r.undoes_writer = s.writer AND r.undoes_txn = s.txn WHERE s.undoes_writer = ?1 AND s.undoes_txn = ?2"
        ") WHERE hlc IS NOT NULL ORDER BY hlc DESC, writer DESC LIMIT 1",
        root,
    ).fetchone()
    return (root, "") if row is None else (SetRef(row[0], row[1]), row[2])


def root_of(book: Book, ref: SetRef, undoes: SetRef | None) -> SetRef:
    """The set that an undo undoes or that a redo does again, itself for any other; ``undoes`` is what it takes back."""
    if undoes is None:
        return ref
    row = book.sql("SELECT undoes_writer, undoes_txn FROM change_set WHERE writer = ? AND txn = ?", undoes).fetchone()
    return (row and _ref_or_none(*row)) or undoes


def _undone_by(book: Book, ref: SetRef, kind: str, undoes: SetRef | None) -> SetRef | None:
    latest, latest_kind = latest_of_family(book, root_of(book, ref, undoes))
    return latest if latest != ref and (kind == "undo") != (latest_kind == "undo") else None


def latest_sets(book: Book) -> Iterator[tuple[SetRef, str, SetRef | None, bool]]:
    """Every change set, latest first: its name, its kind, what it undoes, whether this laptop made it."""
    rows = book.sql(
        "SELECT s.writer, s.txn, s.kind, s.undoes_writer, s.undoes_txn, w.laptop IS b.laptop "
        "FROM change_set s JOIN book_state b LEFT JOIN writer w ON w.writer = s.writer "
        "WHERE s.last_seq IS NOT NULL ORDER BY s.hlc DESC, s.writer DESC, s.txn DESC"
    )
    for writer, number, kind, undoes_writer, undoes_number, is_own in rows:
        yield SetRef(writer, number), kind or "", _ref_or_none(undoes_writer, undoes_number), bool(is_own)


def _ref_or_none(writer: object, number: object) -> SetRef | None:
    return SetRef(writer, number) if isinstance(writer, int) and isinstance(number, int) else None
