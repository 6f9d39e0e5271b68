"""What a conflict is about, in the words of the records: the company it is listed under and the name of the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

    from .conflicts import Conflict

_COMPANY_OF = {
    "company": "id",
    "synergy_link": "company_a_id",
    "consent_entry": "(SELECT company_id FROM contact WHERE contact.id = contact_id)",
}
_TITLE_OF = {
    "company": "name",
    "contact": "trim(coalesce(first_name, '') || ' ' || coalesce(last_name, ''))",
    "activity": "title",
    "service": "label_fr",
    "funding_line": "funder",
    "intervention": "date",
    "measure": "kind",
    "target": "indicator",
    "submission": "start_date",
    "export_outcome": "kind",
    "synergy_link": "kind",
    "participation": "(SELECT title FROM activity WHERE activity.id = activity_id)",
}
_WITH_NAME = ("region", "setting", "adviser", "project", "document", "saved_view")
_WITH_COMPANY = ("contact", "measure", "intervention", "participation", "export_outcome", "document")


def company_of(book: Book, conflict: Conflict) -> tuple[bytes | None, str]:
    """The company that the record belongs to and its name; (None, "") for what belongs to none."""
    column = _COMPANY_OF.get(conflict.kind) or ("company_id" if conflict.kind in _WITH_COMPANY else None)
    if column is None:
        return None, ""
    row = book.sql(
        f"SELECT c.id, c.name FROM {conflict.kind} r JOIN company c ON c.id = r.{column} WHERE r.id = ?"
        if column.isidentifier()
        else f"SELECT c.id, c.name FROM {conflict.kind} JOIN company c ON c.id = {column} WHERE {conflict.kind}.id = ?",
        (conflict.record,),
    ).fetchone()
    return (row[0], row[1] or "") if row else (None, "")


def title_of(book: Book, conflict: Conflict) -> str:
    """What names the record, or nothing."""
    title = _TITLE_OF.get(conflict.kind) or ("name" if conflict.kind in _WITH_NAME else None)
    if title is None:
        return ""
    return str(book.scalar(f"SELECT {title} FROM {conflict.kind} WHERE id = ?", (conflict.record,)) or "")
