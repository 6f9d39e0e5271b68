"""Everything the book holds on one person (Law 25): each value with its nature and where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.consent import Consent
from cqi_desktop.domain.privacy import CONTACT_FIELDS, FieldNature, Nature, Origin
from cqi_desktop.domain.text_folding import fold

from .checked_values import existing
from .consents import LedgerLine, consent_of, ledger_of
from .contacts import known_person
from .privacy_requests import RequestLine, requests
from .tables import Contact

if TYPE_CHECKING:
    from .book import Book

_WORK_FACT = FieldNature(Nature.PROFESSIONAL, Origin.OBSERVED)


@dataclass(frozen=True, slots=True)
class PersonValue:
    """One column of the person; ``field`` is its name in ``CONTACT_FIELDS``."""

    field: str
    value: str
    nature: Nature
    origin: Origin


@dataclass(frozen=True, slots=True)
class PersonAct:
    """An intervention, a participation, a concern, or a note of the company that names the person."""

    kind: str
    day: date | None
    title: str
    detail: str
    adviser: str


@dataclass(frozen=True, slots=True)
class PersonFile:
    """All that is held; ``made_on`` is the day of the copy."""

    contact: bytes
    name: str
    company_name: str
    values: tuple[PersonValue, ...]
    acts: tuple[PersonAct, ...]
    consent: Consent
    ledger: tuple[LedgerLine, ...]
    requests: tuple[RequestLine, ...]
    made_on: date

    @property
    def provided(self) -> tuple[PersonValue, ...]:
        """What the person gave: all that the portable file holds."""
        return tuple(value for value in self.values if value.origin is Origin.PROVIDED)


def person_file(book: Book, contact: bytes) -> PersonFile:
    """Gather the file of a person. Raises UnknownRecordError, also for one who was erased or anonymised."""
    person = known_person(book, contact)
    company = book.scalar("SELECT name FROM company WHERE id = ?", (person.company_id,)) or ""
    values = tuple(
        PersonValue(name, _text(getattr(person, name)), known.nature, known.origin)
        for name, known in CONTACT_FIELDS.items()
        if getattr(person, name) is not None
    )
    return PersonFile(
        contact,
        f"{person.first_name or ''} {person.last_name or ''}".strip(),
        company,
        values,
        (*_acts(book, contact), *notes_naming(book, contact)),
        consent_of(book, contact),
        tuple(line for line in ledger_of(book, contact) if line.source == "ledger"),
        tuple(line for line in requests(book) if line.contact == contact),
        book.today(),
    )


def _text(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _acts(book: Book, contact: bytes) -> list[PersonAct]:
    rows = book.sql(
        "SELECT 'intervention', i.date, coalesce(i.subject, s.label_fr, ''), coalesce(i.notes, ''), v.name "
        "FROM intervention i LEFT JOIN service s ON s.id = i.service_id LEFT JOIN adviser v ON v.id = i.adviser_id "
        "WHERE i.contact_id = :contact UNION ALL "
        "SELECT 'participation', a.start_date, coalesce(a.title, ''), coalesce(t.notes, ''), v.name "
        "FROM participation t LEFT JOIN activity a ON a.id = t.activity_id LEFT JOIN adviser v ON v.id = a.adviser_id "
        "WHERE t.contact_id = :contact UNION ALL "
        "SELECT 'concern', n.noted_on, coalesce(n.text, ''), '', '' FROM concern n WHERE n.contact_id = :contact "
        "ORDER BY 2 DESC",
        {"contact": contact},
    )
    return [_act(*row) for row in rows]


def notes_naming(book: Book, contact: bytes) -> list[PersonAct]:
    """Interventions of the company, with somebody else or nobody named, whose texts hold the person's last name.

    Said in the file, and before an erasure: a free text cannot be erased with the person, a colleague reads it.
    """
    person = existing(book, Contact, contact)
    name = fold(person.last_name or "")
    if not name:
        return []
    rows = book.sql(
        "SELECT 'note', i.date, coalesce(i.subject, s.label_fr, ''), coalesce(i.notes, ''), v.name "
        "FROM intervention i LEFT JOIN service s ON s.id = i.service_id LEFT JOIN adviser v ON v.id = i.adviser_id "
        "WHERE i.company_id = ? AND i.contact_id IS NOT ? AND (i.notes IS NOT NULL OR i.subject IS NOT NULL) "
        "ORDER BY i.date DESC",
        (person.company_id, contact),
    ).fetchall()
    return [_act(*row) for row in rows if name in fold(f"{row[2]} {row[3]}").split()]


def _act(kind: str, day: str | None, title: str, detail: str, adviser: str | None) -> PersonAct:
    return PersonAct(kind, date.fromisoformat(day) if day else None, title, detail, adviser or "")
