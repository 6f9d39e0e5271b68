"""The invitation to an activity, as an iCalendar file that any calendar opens. It names nobody who is invited."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import UnwritableError
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.store.checked_values import existing
from cqi_desktop.store.tables import Activity
from cqi_desktop.store.team_settings import ORGANISATION, setting

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_STATUS = {"planned": "CONFIRMED", "held": "CONFIRMED", "cancelled": "CANCELLED"}


def invitation(book: Book, activity: bytes) -> bytes:
    """One event of whole days: the book keeps no hours. Sent again after a change, it replaces the one before."""
    from icalendar import Calendar, Event

    record = existing(book, Activity, activity)
    calendar = Calendar()
    calendar.add("prodid", "-//CQI Desktop//FR")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    event = Event()
    event.add("uid", f"{id_text(activity)}@cqi-desktop")
    event.add("dtstamp", datetime.fromtimestamp(book.surroundings.now_ms() / 1000, UTC))
    event.add("summary", record.title or "")
    if record.start_date is not None:
        event.add("dtstart", record.start_date)
        event.add("dtend", (record.end_date or record.start_date) + timedelta(1))
    if record.place:
        event.add("location", record.place)
    lines = [*(record.markets or ()), str(setting(book, ORGANISATION, "") or "")]
    event.add("description", "\n".join(line for line in lines if line))
    event.add("status", _STATUS.get(record.status or "", "TENTATIVE"))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def write_invitation(book: Book, activity: bytes, path: Path) -> Path:
    """Raises UnwritableError, UnknownRecordError."""
    content = invitation(book, activity)
    try:
        path.write_bytes(content)
    except OSError:
        raise UnwritableError(path=path, reason="denied") from None
    return path
