"""All that the page of an activity shows, read at once off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cqi_desktop.store.actions import ActionLine, actions_of
from cqi_desktop.store.activity_since import SinceLine, since_activity
from cqi_desktop.store.attendance_sheet import SheetCounts, SheetLine, attendance_sheet, counts_of_sheet
from cqi_desktop.store.book import Book
from cqi_desktop.store.checked_values import existing
from cqi_desktop.store.concerns import ConcernLine, concerns_of
from cqi_desktop.store.tables import Activity, Adviser


@dataclass(frozen=True, slots=True)
class ActivityContent:
    """``record`` is the activity itself; ``since`` is empty before it was held."""

    key: bytes
    record: Any
    adviser_name: str
    sheet: tuple[SheetLine, ...]
    counts: SheetCounts
    concerns: tuple[ConcernLine, ...]
    actions: tuple[ActionLine, ...]
    since: tuple[SinceLine, ...]


def read_activity(book: Book, key: bytes) -> ActivityContent:
    """Raises UnknownRecordError."""
    record = existing(book, Activity, key)
    adviser = book.find(Adviser, record.adviser_id) if record.adviser_id else None
    sheet = attendance_sheet(book, key)
    return ActivityContent(
        key,
        record,
        (adviser.name or "") if adviser is not None else "",
        sheet,
        counts_of_sheet(sheet),
        concerns_of(book, key),
        actions_of(book, key),
        since_activity(book, key),
    )
