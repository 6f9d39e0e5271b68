"""Mailing lists: a saved filter over people, read again each time; only whom a consent allows is in it (LCAP/CASL)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.consent import NO_CONSENT, Consent, ConsentState
from cqi_desktop.domain.identifiers import id_from_text, id_text
from cqi_desktop.domain.text_folding import fold

from .consents import PRESENT, consents_of

if TYPE_CHECKING:
    from .book import Book

# The page of the saved views that are mailing lists.
MAILING_PAGE = "mailing"


class LeftOut(StrEnum):
    """Why a person who meets the filter is not in the list."""

    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    NO_CONSENT = "no_consent"
    NO_EMAIL = "no_email"
    SAME_ADDRESS = "same_address"


@dataclass(frozen=True, slots=True)
class MailingFilter:
    """Whom a list is for. An empty part keeps everybody; ``activity`` is one they or their company took part in."""

    regions: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    activity: bytes | None = None
    served_since: date | None = None

    def definition(self) -> dict[str, Any]:
        """As a saved view keeps it."""
        kept: dict[str, Any] = {
            name: list(getattr(self, name))
            for name in ("regions", "roles", "languages", "services")
            if getattr(self, name)
        }
        if self.activity is not None:
            kept["activity"] = id_text(self.activity)
        if self.served_since is not None:
            kept["served_since"] = self.served_since.isoformat()
        return kept

    @classmethod
    def of(cls, definition: dict[str, Any]) -> MailingFilter:
        """From what a saved view keeps; parts that a newer version added are ignored."""
        since, activity = definition.get("served_since"), definition.get("activity")
        return cls(
            regions=tuple(definition.get("regions", ())),
            roles=tuple(definition.get("roles", ())),
            languages=tuple(definition.get("languages", ())),
            services=tuple(definition.get("services", ())),
            activity=id_from_text(activity) if activity else None,
            served_since=date.fromisoformat(since) if since else None,
        )


@dataclass(frozen=True, slots=True)
class MailingPerson:
    """A person who meets the filter; ``reason`` is empty for those in the list."""

    contact: bytes
    first_name: str
    last_name: str
    email: str
    language: str
    company: bytes
    company_name: str
    consent: Consent
    reason: LeftOut | None = None

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class MailingList:
    """Who is in and who is left out, by company and name."""

    members: tuple[MailingPerson, ...]
    left_out: tuple[MailingPerson, ...]
    counts: dict[str, int] = field(default_factory=dict)


def mailing_list(book: Book, chosen: MailingFilter) -> MailingList:
    """Everybody whom the filter keeps, and whether they may be written to today.

    An address that anybody withdrew is left out for everyone who has it; one address is written to once.
    """
    condition, values = _condition(chosen)
    consents = consents_of(book, condition, values)
    withdrawn = _withdrawn_addresses(book)
    members: list[MailingPerson] = []
    left_out: list[MailingPerson] = []
    seen: set[str] = set()
    rows = book.sql(
        "SELECT p.id, coalesce(p.first_name, ''), coalesce(p.last_name, ''), coalesce(p.email, ''), "
        "coalesce(p.language, ''), c.id, coalesce(c.name, '') FROM contact p JOIN company c ON c.id = p.company_id "
        f"WHERE {condition} ORDER BY c.name, p.last_name, p.first_name, p.id",
        values,
    )
    for key, first_name, last_name, email, language, company, company_name in rows.fetchall():
        consent, address = consents.get(key, NO_CONSENT), fold(email)
        reason = _reason(email, consent, address in withdrawn, address in seen)
        person = MailingPerson(key, first_name, last_name, email, language, company, company_name, consent, reason)
        (members if reason is None else left_out).append(person)
        if reason is None:
            seen.add(address)
    counts = Counter(str(person.reason) for person in left_out)
    return MailingList(tuple(members), tuple(left_out), dict(counts))


def _reason(email: str, consent: Consent, is_withdrawn: bool, is_seen: bool) -> LeftOut | None:
    if not email:
        return LeftOut.NO_EMAIL
    if is_withdrawn or consent.state is ConsentState.WITHDRAWN:
        return LeftOut.WITHDRAWN
    if consent.state is ConsentState.LAPSED:
        return LeftOut.LAPSED
    if not consent.allows_message:
        return LeftOut.NO_CONSENT
    return LeftOut.SAME_ADDRESS if is_seen else None


def _withdrawn_addresses(book: Book) -> set[str]:
    """The addresses of all who withdrew, wherever they are now: in the trash, at another company, under a new name."""
    condition = "p.id IN (SELECT contact_id FROM consent_entry WHERE kind = 'withdrawn') AND p.email IS NOT NULL"
    consents = consents_of(book, condition)
    rows = book.sql(
        f"SELECT p.id, p.email FROM contact p JOIN company c ON c.id = p.company_id WHERE {condition}"
    ).fetchall()
    return {fold(email) for key, email in rows if consents.get(key, NO_CONSENT).state is ConsentState.WITHDRAWN}


def _condition(chosen: MailingFilter) -> tuple[str, dict[str, Any]]:
    parts, values = [f"{PRESENT} AND c.archived_at IS NULL"], dict[str, Any]()

    def one_of(column: str, name: str, allowed: tuple[str, ...]) -> None:
        if allowed:
            marks = ", ".join(f":{name}{number}" for number in range(len(allowed)))
            values.update({f"{name}{number}": value for number, value in enumerate(allowed)})
            parts.append(f"{column} IN ({marks})")

    one_of("c.region", "region", chosen.regions)
    one_of("c.role", "role", chosen.roles)
    one_of("p.language", "language", chosen.languages)
    if chosen.services or chosen.served_since:
        served = "c.id IN (SELECT i.company_id FROM intervention i LEFT JOIN service s ON s.id = i.service_id"
        parts.append(f"{served} WHERE i.trashed_at IS NULL AND i.status = 'done'")
        if chosen.served_since:
            values["served_since"] = str(chosen.served_since)
            parts[-1] += " AND i.date >= :served_since"
        if chosen.services:
            marks = ", ".join(f":service{number}" for number in range(len(chosen.services)))
            values.update({f"service{number}": code for number, code in enumerate(chosen.services)})
            parts[-1] += f" AND s.code IN ({marks})"
        parts[-1] += ")"
    if chosen.activity is not None:
        values["activity"] = chosen.activity
        parts.append(
            "c.id IN (SELECT t.company_id FROM participation t WHERE t.activity_id = :activity "
            "AND t.trashed_at IS NULL AND t.attendance <> 'absent')"
        )
    return " AND ".join(parts), values
