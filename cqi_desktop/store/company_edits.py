"""Edits of one field at a time, against the value that the person saw: what came in between is never overwritten."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.contact_cadence import MOST_DAYS
from cqi_desktop.domain.contact_writing import written_email, written_phone, written_website
from cqi_desktop.domain.errors import ChangedMeanwhileError, InvalidValueError
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import existing
from .companies import edit_company, place_after_edit
from .contacts import edit_contact
from .places import PLACED_TABLES, place_on
from .record_titles import title_sql, trimmed_title
from .tables import Company, Contact
from .trash import archive, unarchive

if TYPE_CHECKING:
    from .book import Book

# What tells a record of a company from its others, the name of the company being known.
_TITLES = {
    "intervention": "coalesce(t.subject, (SELECT label_fr FROM service WHERE id = t.service_id))",
    "participation": "(SELECT title FROM activity WHERE id = t.activity_id)",
    "export_outcome": "coalesce(t.notes, t.market, t.kind)",
}
_WRITTEN = {
    "phone": written_phone,
    "mobile": written_phone,
    "personal_phone": written_phone,
    "email": written_email,
    "personal_email": written_email,
    "website": written_website,
}


@dataclass(frozen=True, slots=True)
class PlacedRecord:
    """A record of a company that keeps another place than the one that the company is given now."""

    kind: str
    id: bytes
    day: date | None
    title: str
    mrc_name: str


def edit_company_field(
    book: Book, key: bytes, field: str, loaded: Any, value: Any, corrected: Collection[bytes] = ()
) -> int:
    """Write one field of a company unless it changed since ``loaded`` was read; returns the records completed.

    Raises ChangedMeanwhileError, and the errors of ``edit_company``.
    """
    _refuse_changed(getattr(existing(book, Company, key), field), loaded)
    return edit_company(book, key, corrected=corrected, **{field: written_value(field, value)})


def edit_contact_field(book: Book, key: bytes, field: str, loaded: Any, value: Any) -> None:
    """Write one field of a person unless it changed since ``loaded`` was read. Raises like the one above."""
    _refuse_changed(getattr(existing(book, Contact, key), field), loaded)
    edit_contact(book, key, **{field: written_value(field, value)})


def _refuse_changed(current: Any, loaded: Any) -> None:
    if (current or None) != (loaded or None):
        text = ", ".join(current) if isinstance(current, tuple) else str(current or "")
        raise ChangedMeanwhileError(text=text)


def written_value(field: str, value: Any) -> Any:
    """A value as the book writes it: a telephone by its usual groups, a cadence that makes sense.

    Raises InvalidValueError.
    """
    if isinstance(value, str) and not value.strip():
        return None
    if field in _WRITTEN and isinstance(value, str):
        return _WRITTEN[field](value.strip())
    if field == "contact_every_days" and value is not None and not 0 < value <= MOST_DAYS:
        raise InvalidValueError(text=str(value), expected="integer")
    return value


# --- the past of a company that is given another place -----------------------------------------------------


def records_elsewhere(book: Book, company: bytes, **fields: Any) -> list[PlacedRecord]:
    """The records of a company whose place is known and differs from the one that an edit would give it.

    Empty when the edit moves nothing, or only fills in what was unknown (rule 5).
    """
    record = existing(book, Company, company)
    place = place_after_edit(book, company, **fields)
    if record.mrc is None or place.mrc is None or place.mrc == record.mrc:
        return []
    found = []
    for table in PLACED_TABLES:
        rows = book.sql(
            f"SELECT t.id, {table.day.replace('r.', 't.')}, t.{table.mrc}, t.{table.region}, "
            f"{_TITLES.get(table.kind) or title_sql(table.kind)}, "
            f"(SELECT name FROM mrc WHERE code = t.{table.mrc}) "
            f"FROM {table.kind} t WHERE t.{table.company} = ? AND t.{table.mrc} IS NOT NULL AND t.trashed_at IS NULL",
            (company,),
        ).fetchall()
        for key, text, mrc, region, title, name in rows:
            day = date.fromisoformat(text) if text else None
            if (region, mrc) != place_on(place.region, place.mrc, day):
                found.append(PlacedRecord(table.kind, key, day, trimmed_title(title), name or mrc))
    return sorted(found, key=_latest, reverse=True)


def _latest(record: PlacedRecord) -> tuple[date, bytes]:
    return record.day or date.min, record.id


# --- people ------------------------------------------------------------------------------------------------


def make_main_contact(book: Book, key: bytes) -> None:
    """The person to speak to first; the one before is a contact like the others."""
    edit_contact(book, key, is_main=True)


def archive_contact(book: Book, key: bytes, *, archived: bool = True) -> None:
    """No longer there: out of the choices, still in the past. The main contact is then somebody else's place."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Archive a contact")):
        if archived:
            if existing(book, Contact, key).is_main:
                book.update(Contact, key, is_main=False)
            archive(book, "contact", key)
        else:
            unarchive(book, "contact", key)
