"""Who comes to an activity, as they are typed, pasted or let in: never twice on the sheet, created when unknown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.identifiers import comparison_name
from cqi_desktop.domain.person_names import split_person_name
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .companies import add_company, canonical_company
from .contacts import add_contact
from .participations import record_participation
from .tables import Activity, Participation

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class Arrival:
    """A company by its key, or by the name of one to add; a person of it by key, or by name; ``email`` of the person.

    A person whose name the company already has is that one.
    """

    company: bytes | None = None
    new_company: str = ""
    contact: bytes | None = None
    person: str = ""
    email: str = ""
    phone: str = ""
    municipality: str = ""


@dataclass(slots=True)
class ArrivalsWritten:
    """The participations, in the order asked, and what was added on the way. ``known`` were on the sheet already."""

    participations: list[bytes]
    added: int = 0
    known: int = 0
    companies: int = 0
    people: int = 0


def record_arrivals(
    book: Book, activity: bytes, arrivals: Iterable[Arrival], attendance: str | None = None
) -> ArrivalsWritten:
    """Put these on the sheet as one change set; ``attendance`` by default as ``record_participation`` decides.

    A company that is on the sheet without a person takes the one given; the same person twice is marked, not added.
    Raises InvalidValueError, UnknownRecordError; then nothing is written.
    """
    held = existing(book, Activity, activity)
    if attendance is None:
        attendance = "registered" if held.status == "planned" else "attended"
    written = ArrivalsWritten([])
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record attendances")):
        made: dict[str, bytes] = {}
        for arrival in arrivals:
            company = _company_of(book, arrival, made, written)
            contact = _contact_of(book, arrival, company, written)
            written.participations.append(_put(book, activity, company, contact, attendance, written))
    return written


def _company_of(book: Book, arrival: Arrival, made: dict[str, bytes], written: ArrivalsWritten) -> bytes:
    if arrival.company is not None:
        return canonical_company(book, arrival.company)
    name = required(arrival.new_company)
    key = comparison_name(name) or name
    if key not in made:
        more = {"municipality": arrival.municipality} if arrival.municipality else {}
        made[key] = add_company(book, name=name, **more)
        written.companies += 1
    return made[key]


def _contact_of(book: Book, arrival: Arrival, company: bytes, written: ArrivalsWritten) -> bytes | None:
    if arrival.contact is not None or not arrival.person.strip():
        return arrival.contact
    known = person_named(book, company, arrival.person)
    if known is not None:
        return known
    first, last = split_person_name(arrival.person)
    details: dict[str, Any] = {"first_name": first or None, "email": arrival.email, "phone": arrival.phone}
    written.people += 1
    return add_contact(book, company=company, last_name=last, **{name: text for name, text in details.items() if text})


def person_named(book: Book, company: bytes, name: str) -> bytes | None:
    """The person of a company whose name is that one, whichever part comes first."""
    wanted = sorted(fold(" ".join(split_person_name(name))).split())
    rows = book.sql(
        "SELECT id, coalesce(first_name, ''), coalesce(last_name, '') FROM contact WHERE trashed_at IS NULL "
        "AND company_id IN (SELECT id FROM company WHERE id = :company OR merged_into_id = :company) ORDER BY id",
        {"company": company},
    )
    return next((key for key, first, last in rows if sorted(fold(f"{first} {last}").split()) == wanted), None)


def _put(
    book: Book, activity: bytes, company: bytes, contact: bytes | None, attendance: str, written: ArrivalsWritten
) -> bytes:
    rows = book.sql(
        "SELECT id, contact_id, attendance FROM participation WHERE activity_id = :activity AND trashed_at IS NULL "
        "AND company_id IN (SELECT id FROM company WHERE id = :company OR merged_into_id = :company) "
        "ORDER BY contact_id IS NOT NULL, id",
        {"activity": activity, "company": company},
    ).fetchall()
    same = next((row for row in rows if row[1] == contact), None)
    if same is None and contact is not None:
        same = next((row for row in rows if row[1] is None), None)
    elif same is None and rows:
        same = rows[0]  # the company alone: somebody of it is there already
    if same is None:
        written.added += 1
        return record_participation(book, activity=activity, company=company, contact=contact, attendance=attendance)
    key: bytes = same[0]
    values: dict[str, Any] = checked(Participation, {"attendance": attendance})
    written.known += 1
    book.update(Participation, key, contact=contact or same[1], **values)
    return key
