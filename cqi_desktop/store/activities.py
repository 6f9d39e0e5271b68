"""Activities: awareness, training, café export, mission. They count for the regions they are held for (rule 8)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import ChangedMeanwhileError, InvalidValueError
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .places import place_on
from .tables import Activity, Participation

if TYPE_CHECKING:
    from .book import Book

_REQUIRED = ("title", "code", "kind", "start_date", "status")


def add_activity(book: Book, *, code: str, title: str, kind: str, start_date: date, **fields: Any) -> bytes:
    """Add an activity. ``regions`` by code or name; the status is held, or planned ahead of today."""
    values = checked(
        Activity,
        {"code": required(code), "title": required(title), "kind": kind, "start_date": start_date, **fields},
    )
    if values.get("status") is None:
        values["status"] = "held" if start_date <= book.today() else "planned"
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add an activity")):
        return book.insert(Activity, **values)


def edit_activity(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of an activity. A new date keeps the MRC of those who took part, with its region that day."""
    activity = existing(book, Activity, key)
    values = checked(Activity, fields)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit an activity")):
        book.update(Activity, key, **values)
        if values.get("start_date", activity.start_date) != activity.start_date:
            _refreeze_participations(book, key, values["start_date"])


def edit_activity_field(book: Book, key: bytes, field: str, loaded: Any, value: Any) -> None:
    """Write one field unless it changed since ``loaded`` was read. ``adviser`` goes by its key.

    Raises ChangedMeanwhileError; InvalidValueError for a title, a code, a kind or a first day that is emptied.
    """
    activity = existing(book, Activity, key)
    current = activity.adviser_id if field == "adviser" else getattr(activity, field)
    if (current or None) != (loaded or None):
        raise ChangedMeanwhileError(text=", ".join(current) if isinstance(current, tuple) else str(current or ""))
    if field in _REQUIRED and value in (None, ""):
        raise InvalidValueError(text="", expected="date" if field == "start_date" else "text")
    edit_activity(book, key, **{field: value})


def next_code(book: Book, day: date) -> str:
    """A code that no activity has yet: ``2011-03-A``, then ``B``; it is only proposed."""
    start = f"{day:%Y-%m}-"
    taken = {code for (code,) in book.sql("SELECT code FROM activity WHERE code LIKE ?", (f"{start}%",))}
    letters = (chr(ord("A") + number) for number in range(26))
    free = next((start + letter for letter in letters if start + letter not in taken), "")
    return free or f"{start}{len(taken) + 1}"


def _refreeze_participations(book: Book, activity: bytes, day: date) -> None:
    rows = book.sql(
        "SELECT id, region, mrc FROM participation WHERE activity_id = ? AND mrc IS NOT NULL", (activity,)
    ).fetchall()
    for key, region, mrc in rows:
        book.update(Participation, key, region=place_on(region, mrc, day).region)
