"""What people ask of their personal information (Law 25), each with its thirty days, and what was answered.

The register also keeps what the team did of its own: a correction, an anonymisation. Once a person is erased the line
stays, without their name: it proves that the request was met.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.privacy import REQUEST_DECISIONS, REQUEST_KINDS, request_due_on
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .tables import Contact, PrivacyRequest

if TYPE_CHECKING:
    from .book import Book


class RequestLine(NamedTuple):
    """One line of the register. ``due_on`` is the last day to answer."""

    id: bytes
    kind: str
    contact: bytes | None
    person: str
    received_on: date | None
    due_on: date | None
    answered_on: date | None
    decision: str
    reason: str
    notes: str
    adviser: str

    def days_left(self, today: date) -> int | None:
        """Days left to answer, negative when late; None once answered."""
        return None if self.due_on is None or self.answered_on else (self.due_on - today).days


def record_request(book: Book, *, kind: str, contact: bytes | None = None, person: str = "", **fields: Any) -> bytes:
    """Enter a request in the register; the clock starts on ``received_on``, today by default.

    ``person`` names who asks, when they are no contact of the book. Raises InvalidValueError, UnknownRecordError.
    """
    if kind not in REQUEST_KINDS:
        raise InvalidValueError(text=kind, expected="choice", known=REQUEST_KINDS)
    name = person_name(book, contact) if contact is not None and not person else required(person)
    values = checked(PrivacyRequest, {"received_on": book.today(), "adviser": book.adviser, **fields})
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record a privacy request")):
        return book.insert(PrivacyRequest, kind=kind, contact=contact, person=name, **values)


def answer_request(book: Book, key: bytes, *, decision: str, reason: str = "", answered_on: date | None = None) -> None:
    """Close a request. A refusal, even in part, must say why: the law wants it in writing."""
    existing(book, PrivacyRequest, key)
    if decision not in REQUEST_DECISIONS:
        raise InvalidValueError(text=decision, expected="choice", known=REQUEST_DECISIONS)
    kept = reason.strip() if decision == "granted" else required(reason)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Answer a privacy request")):
        book.update(
            PrivacyRequest, key, decision=decision, reason=kept or None, answered_on=answered_on or book.today()
        )


def requests(book: Book) -> list[RequestLine]:
    """The register: those that wait first, the nearest due on top, then those answered, latest first."""
    rows = book.sql(
        "SELECT r.id, r.kind, r.contact_id, r.person, r.received_on, r.answered_on, r.decision, r.reason, r.notes, "
        "v.name FROM privacy_request r LEFT JOIN adviser v ON v.id = r.adviser_id WHERE r.trashed_at IS NULL "
        "ORDER BY r.answered_on IS NOT NULL, CASE WHEN r.answered_on IS NULL THEN r.received_on END, "
        "r.answered_on DESC, r.id DESC"
    )
    return [_line(row) for row in rows]


def _line(row: tuple[Any, ...]) -> RequestLine:
    key, kind, contact, person, received, answered, decision, reason, notes, adviser = row
    received_on = date.fromisoformat(received) if received else None
    return RequestLine(
        key, kind or "", contact, person or "", received_on, request_due_on(received_on) if received_on else None,
        date.fromisoformat(answered) if answered else None, decision or "", reason or "", notes or "", adviser or "",
    )  # fmt: skip


def person_name(book: Book, contact: bytes) -> str:
    """The name of a contact; empty once erased or anonymised. Raises UnknownRecordError."""
    person = existing(book, Contact, contact)
    return f"{person.first_name or ''} {person.last_name or ''}".strip()


def rectify_contact(book: Book, contact: bytes, reason: str, **fields: Any) -> bytes:
    """Correct what the book says of a person, for a reason that the register keeps; the log keeps the value before.

    Returns the line of the register. Raises InvalidValueError without a reason.
    """
    from .contacts import edit_contact

    why = required(reason)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Rectify a contact")):
        edit_contact(book, contact, **fields)
        today = book.today()
        return record_request(
            book,
            kind="rectification",
            contact=contact,
            received_on=today,
            answered_on=today,
            decision="granted",
            reason=why,
        )
