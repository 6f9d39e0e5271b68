"""Activities and follow-ups as calendars (iCalendar) that Outlook, Google and iCloud take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.store.export_journal import note_export
from cqi_desktop.translation import translate

from .list_files import write_whole_file

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_MAKER = "-//CQI Desktop//FR"
_STATUS = {"planned": "TENTATIVE", "held": "CONFIRMED", "cancelled": "CANCELLED"}
_NOT_IN_A_NAME = '<>:"/\\|?*'
_LONGEST_NAME = 80
_MILLISECONDS = 1000


def write_activity_calendar(book: Book, path: Path, activities: Sequence[bytes] | None = None) -> int:
    """Write every activity, or those ``activities``, to one calendar; returns how many. Raises as ``_write``."""
    events = [event for _, event in _activities(book, activities)]
    return _write(book, path, events, "activities")


def write_activity_files(book: Book, folder: Path, activities: Sequence[bytes] | None = None) -> list[Path]:
    """Write one calendar an activity into ``folder``, to attach to an invitation; returns the files."""
    paths = []
    for name, event in _activities(book, activities):
        path = folder / f"{name}.ics"
        number = 2
        while path in paths:
            path = folder / f"{name} ({number}).ics"
            number += 1
        write_whole_file(path, _calendar([event]))
        paths.append(path)
    if paths:
        note_export(book, kind="activities", title=folder.name, file_format="ics", record_count=len(paths))
    return paths


def write_follow_ups(
    book: Book,
    path: Path,
    *,
    adviser: bytes | None = None,
    companies: Sequence[bytes] | None = None,
    as_events: bool = False,
) -> int:
    """Write the follow-ups that nobody made yet, as tasks, or as whole-day events for what knows no task.

    All of them, those of an ``adviser`` or those of ``companies``; returns how many. Raises as ``_write``.
    """
    return _write(book, path, _follow_ups(book, adviser, companies, as_events), "follow_ups")


def _write(book: Book, path: Path, parts: Sequence[Any], kind: str) -> int:
    """Raises InvalidValueError for another ending, UnwritableError."""
    if path.suffix.lower() != ".ics":
        raise InvalidValueError(text=path.name, expected="list_file")
    write_whole_file(path, _calendar(parts))
    note_export(book, kind=kind, title=path.stem, file_format=path.suffix, record_count=len(parts))
    return len(parts)


def _calendar(parts: Iterable[Any]) -> bytes:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for part in parts:
        calendar.add_component(part)
    content: bytes = calendar.to_ical()
    return content


def _activities(book: Book, activities: Sequence[bytes] | None) -> list[tuple[str, Any]]:
    """The event of each activity, under the name of its file."""
    from icalendar import Event

    wanted = None if activities is None else set(activities)
    rows = book.sql(
        "SELECT id, code, title, start_date, end_date, place, status FROM activity "
        "WHERE trashed_at IS NULL AND start_date IS NOT NULL ORDER BY start_date, code, id"
    ).fetchall()
    found = []
    for key, code, title, start, end, place, status in rows:
        if wanted is not None and key not in wanted:
            continue
        event = _part(Event(), key)
        first = date.fromisoformat(start)
        event.add("summary", title or code or translate("CalendarFile", "Activity"))
        event.add("dtstart", first)
        # The end of a whole day is the day after it.
        event.add("dtend", max(date.fromisoformat(end) if end else first, first) + timedelta(days=1))
        event.add("status", _STATUS.get(status or "", "CONFIRMED"))
        event.add("transp", "TRANSPARENT")
        if place:
            event.add("location", place)
        found.append((_name(f"{start} {code or ''} {title or ''}"), event))
    return found


def _follow_ups(book: Book, adviser: bytes | None, companies: Sequence[bytes] | None, as_events: bool) -> list[Any]:
    from icalendar import Event, Todo

    wanted = None if companies is None else set(companies)
    rows = book.sql(
        "SELECT i.id, i.follow_up_on, i.subject, s.label_fr, c.name, c.phone, c.id FROM intervention i "
        "JOIN company c ON c.id = i.company_id LEFT JOIN service s ON s.id = i.service_id "
        "WHERE i.follow_up_on IS NOT NULL AND i.followed_up_on IS NULL AND i.trashed_at IS NULL "
        "AND c.trashed_at IS NULL AND (? IS NULL OR i.adviser_id = ?) ORDER BY i.follow_up_on, c.name, i.id",
        (adviser, adviser),
    ).fetchall()
    parts = []
    for key, due, subject, service, company, phone, owner in rows:
        if wanted is not None and owner not in wanted:
            continue
        part = _part(Event() if as_events else Todo(), key)
        text = translate("CalendarFile", "Follow-up: {company}").format(company=company or "")
        part.add("summary", ", ".join(each for each in (text, subject) if each))
        day = date.fromisoformat(due)
        if as_events:
            part.add("dtstart", day)
            part.add("dtend", day + timedelta(days=1))
            part.add("transp", "TRANSPARENT")
        else:
            part.add("due", day)
            part.add("status", "NEEDS-ACTION")
        told = [each for each in (service, phone) if each]
        if told:
            part.add("description", "\n".join(told))
        parts.append(part)
    return parts


def _part(part: Any, key: bytes) -> Any:
    """What a calendar knows it again by: imported twice, it is one. The stamp is the moment the record was made."""
    part.add("uid", f"{UUID(bytes=key)}@cqi-desktop")
    made = datetime.fromtimestamp(int.from_bytes(key[:6], "big") // _MILLISECONDS, UTC)
    part.add("dtstamp", made)
    return part


def _name(text: str) -> str:
    bare = "".join(letter for letter in text if letter not in _NOT_IN_A_NAME)
    return " ".join(bare.split())[:_LONGEST_NAME].strip(" .")
