"""Who registered for an activity and who attended; in the place of the company on the activity's day (rule 9)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing
from .companies import canonical_company, place_of_company
from .tables import Activity, Participation

if TYPE_CHECKING:
    from .book import Book


def record_participation(book: Book, *, activity: bytes, company: bytes, **fields: Any) -> bytes:
    """Record that a company (and a ``contact`` of it) takes part; attended, or registered ahead of the day."""
    held = existing(book, Activity, activity)
    company = canonical_company(book, company)
    values = checked(Participation, fields)
    if values.get("attendance") is None:
        values["attendance"] = "registered" if held.status == "planned" else "attended"
    place = place_of_company(book, company, held.start_date)._asdict()
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record a participation")):
        return book.insert(Participation, activity=activity, company=company, **place, **values)


def record_participations(
    book: Book, *, activity: bytes, companies: Iterable[bytes], attendance: str | None = None
) -> list[bytes]:
    """Record the whole attendance sheet of an activity at once."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record an attendance sheet")):
        return [
            record_participation(book, activity=activity, company=company, attendance=attendance)
            for company in companies
        ]


def edit_participation(book: Book, key: bytes, **fields: Any) -> None:
    """Write the attendance, the person or the notes of a participation."""
    existing(book, Participation, key)
    values = checked(Participation, fields)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a participation")):
        book.update(Participation, key, **values)


def change_attendances(book: Book, keys: Iterable[bytes], attendance: str) -> None:
    """Mark several participations registered, attended or absent at once."""
    values = checked(Participation, {"attendance": attendance})
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record attendances")):
        for key in keys:
            existing(book, Participation, key)
            book.update(Participation, key, **values)


def take_off_sheet(book: Book, keys: Iterable[bytes]) -> None:
    """Put several participations in the trash as one: they count no more until they are restored."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Take off an attendance sheet")):
        for key in keys:
            existing(book, Participation, key)
            book.update(Participation, key, trashed_at=book.now_text())
