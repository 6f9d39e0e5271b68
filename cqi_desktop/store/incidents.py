"""The register of confidentiality incidents: the eight groups of facts of the regulation, locked for five years.

An incident can be completed and corrected, never emptied: a group that says something keeps saying something, and the
register keeps every version in the change log. It leaves the register no sooner than five years after the team knew.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from cqi_desktop.domain.errors import InvalidValueError, LockedIncidentError
from cqi_desktop.domain.privacy import INCIDENT_GROUPS, INCIDENT_KINDS, incident_locked_until, missing_groups
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .checked_values import checked, existing
from .export_journal import REGISTER
from .tables import Incident

if TYPE_CHECKING:
    from .book import Book

_FIRST_DAY = date(1970, 1, 1)
_COLUMNS = tuple(column for _, columns in INCIDENT_GROUPS for column in columns)


class IncidentLine(NamedTuple):
    """One line of the register, with the groups that still say nothing."""

    id: bytes
    kind: str
    information: str
    known_on: date | None
    person_count: int | None
    is_serious: bool
    missing: tuple[str, ...]
    locked_until: date
    closed_on: date | None


def record_incident(book: Book, *, kind: str, **fields: Any) -> bytes:
    """Enter an incident, even of low risk: all of them belong in the register. ``known_on`` is today by default."""
    values = _checked(kind, fields)
    values.setdefault("known_on", book.today())
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record an incident"), kind=REGISTER):
        return book.insert(Incident, kind=kind, **{"adviser": book.adviser, **values})


def edit_incident(book: Book, key: bytes, **fields: Any) -> None:
    """Complete or correct an incident. Raises LockedIncidentError for a fact that would be emptied before its time."""
    incident = existing(book, Incident, key)
    values = _checked(fields.get("kind", incident.kind), fields)
    until = locked_until(incident)
    emptied = [name for name, value in values.items() if value is None and getattr(incident, name) is not None]
    if book.today() < until and any(name in _COLUMNS for name in emptied):
        raise LockedIncidentError(until=until)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Complete an incident")):
        book.update(Incident, key, **values)


def _checked(kind: str, fields: dict[str, Any]) -> dict[str, Any]:
    if kind not in INCIDENT_KINDS:
        raise InvalidValueError(text=kind, expected="choice", known=INCIDENT_KINDS)
    return checked(Incident, fields)


def locked_until(incident: Any) -> date:
    """The first day on which an incident may go to the trash; correcting ``known_on`` never brings it nearer."""
    entered_on = _FIRST_DAY + timedelta(milliseconds=int.from_bytes(incident.id[:6], "big"))
    return incident_locked_until(incident.known_on, entered_on)


def refuse_locked_incident(book: Book, key: bytes) -> None:
    """Raises LockedIncidentError before the five years are over."""
    incident = book.find(Incident, key)
    if incident is not None and incident.trashed_at is None:
        until = locked_until(incident)
        if book.today() < until:
            raise LockedIncidentError(until=until)


def incidents(book: Book) -> list[IncidentLine]:
    """The register, latest first."""
    query = (
        Incident.select().where(Incident.trashed_at.is_null()).order_by(Incident.known_on.desc(), Incident.id.desc())
    )
    return [
        IncidentLine(
            incident.id,
            incident.kind or "",
            incident.information or "",
            incident.known_on,
            incident.person_count,
            bool(incident.is_serious),
            missing_groups({name: getattr(incident, name) for name in _COLUMNS}),
            locked_until(incident),
            incident.closed_on,
        )
        for incident in book.execute(query)
    ]


def lost_laptop(book: Book) -> dict[str, Any]:
    """What is known at once of a laptop that was lost or stolen: the form is then completed, not begun.

    The people are all whom the book names, since the whole book was on it.
    """
    people = int(book.scalar("SELECT count(*) FROM contact WHERE trashed_at IS NULL AND company_id IS NOT NULL"))
    return {
        "kind": "lost_laptop",
        "information": translate(
            "Incident",
            "The whole book: companies, names, titles, work addresses and telephones of contacts, mobile and personal "
            "numbers where noted, interventions and notes.",
        ),
        "circumstances": translate(
            "Incident",
            "A laptop of the team was lost or stolen. Place and time: … Who had it: … Was the book protected by a "
            "password? Was the disk encrypted? Was the session open?",
        ),
        "known_on": book.today(),
        "person_count": people,
        "quebec_person_count": people,
        "risk_assessment": translate(
            "Incident",
            "Sensitivity: mostly professional. Malicious use: … Consequences: unwanted messages, phishing. "
            "Probability: low when the book has a password, otherwise to be judged.",
        ),
        "measures": translate(
            "Incident",
            "Shut the laptop out of the team and change the key of the team (Exchange). Change the passwords that were "
            "on it. Report the loss to the police. Tell the person in charge of personal information.",
        ),
    }
