"""The journal of exports (Law 25): who took what out of the book, when, with what left out and why.

Every way out of the window calls ``note_export`` once its file is written, and so does every command that takes persons
out; a command that only reads never writes a book. A book opened read-only keeps no note.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .tables import ExportEntry

if TYPE_CHECKING:
    from .book import Book

# The kind of change set of what was noted by the program itself: ``undo`` never takes back a fact of a register.
REGISTER = "register"


class ExportLine(NamedTuple):
    """One line of the journal. ``left_out`` is how many records stayed behind, by reason."""

    id: bytes
    kind: str
    title: str
    format: str
    record_count: int
    with_personal: bool
    left_out: dict[str, int]
    exported_at: str
    adviser: str


def note_export(
    book: Book,
    *,
    kind: str,
    title: str,
    file_format: str,
    record_count: int,
    with_personal: bool = False,
    definition: Mapping[str, Any] | None = None,
    left_out: Mapping[str, int] | None = None,
) -> bytes | None:
    """Note that a file left the book; None when the book cannot be written.

    ``kind`` is the kind of list (contacts, mailing, person_file, register...), ``definition`` the filter that made it.
    """
    if book.read_only:
        return None
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Export"), kind=REGISTER):
        return book.insert(
            ExportEntry,
            kind=kind,
            title=title,
            format=file_format.removeprefix("."),
            record_count=record_count,
            with_personal=with_personal,
            definition=_json(definition),
            detail=_json(left_out),
            exported_at=book.now_text(),
            adviser=book.adviser,
        )


def exports(book: Book, limit: int = 500) -> list[ExportLine]:
    """The journal, latest first."""
    rows = book.sql(
        "SELECT e.id, e.kind, e.title, e.format, e.record_count, e.with_personal, e.detail, e.exported_at, v.name "
        "FROM export_entry e LEFT JOIN adviser v ON v.id = e.adviser_id ORDER BY e.exported_at DESC, e.id DESC LIMIT ?",
        (limit,),
    )
    return [
        ExportLine(
            key, kind or "", title or "", ending or "", count or 0, bool(personal),
            json.loads(detail) if detail else {}, moment or "", name or "",
        )
        for key, kind, title, ending, count, personal, detail, moment, name in rows
    ]  # fmt: skip


def _json(values: Mapping[str, Any] | None) -> str | None:
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True) if values else None
