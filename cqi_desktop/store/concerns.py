"""What companies said that they worry about, at an activity or elsewhere: listened to, then acted upon."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .companies import canonical_company
from .tables import Concern

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class ConcernLine:
    """One concern, and how many of the actions that answer it are done."""

    key: bytes
    company: bytes | None
    company_name: str
    person: str
    text: str
    noted_on: date | None
    actions: int
    done: int


def note_concern(book: Book, *, company: bytes | None, text: str, **fields: Any) -> bytes:
    """Note what a company worries about, today unless ``noted_on`` says otherwise. ``activity``: where it was said."""
    values = checked(Concern, {"text": required(text), "noted_on": book.today(), **fields})
    if company is not None:
        company = canonical_company(book, company)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Note a concern")):
        return book.insert(Concern, company=company, **values)


def edit_concern(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a concern; its text is never emptied."""
    existing(book, Concern, key)
    values = checked(Concern, fields)
    if "text" in values:
        required(values["text"] or "")
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a concern")):
        book.update(Concern, key, **values)


def concerns_of(book: Book, activity: bytes) -> tuple[ConcernLine, ...]:
    """The concerns noted at an activity, by company."""
    rows = book.sql(
        "SELECT x.id, coalesce(t.id, c.id), coalesce(t.name, c.name, ''), "
        "trim(coalesce(w.first_name, '') || ' ' || coalesce(w.last_name, '')), coalesce(x.text, ''), x.noted_on, "
        "count(y.id), coalesce(sum(y.done_on IS NOT NULL), 0) FROM concern x "
        "LEFT JOIN company c ON c.id = x.company_id LEFT JOIN company t ON t.id = c.merged_into_id "
        "LEFT JOIN contact w ON w.id = x.contact_id LEFT JOIN action y ON y.concern_id = x.id AND y.trashed_at IS NULL "
        "WHERE x.activity_id = ? AND x.trashed_at IS NULL GROUP BY x.id "
        "ORDER BY coalesce(t.name, c.name) COLLATE NOCASE, x.id",
        (activity,),
    )
    return tuple(
        ConcernLine(key, company, name, person, text, date.fromisoformat(day) if day else None, actions, done)
        for key, company, name, person, text, day, actions, done in rows
    )
