"""The consent of people (LCAP/CASL): the append-only ledger, and the clocks that interventions and activities start.

Nothing computed is written: an intervention put in the trash, or moved by a merge, takes its clock along. An act counts
for its contact; one that names nobody counts for the main contact of the company, whom the team deals with there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.consent import (
    DEFAULT_BASIS,
    MONTHS_BY_BASIS,
    NO_CONSENT,
    SOON_DAYS,
    Consent,
    ConsentState,
    Evidence,
    Source,
    consent_at,
    months_later,
)
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .contacts import enter_consent
from .tables import ConsentEntry

if TYPE_CHECKING:
    from .book import Book

# The basis of a ledger line that says that a withdrawal was applied.
HONOURED = "honoured"
# People who may be written to at all: alias ``p``, with the company ``c`` of theirs.
PRESENT = (
    "p.trashed_at IS NULL AND p.archived_at IS NULL AND p.anonymised_at IS NULL "
    "AND c.trashed_at IS NULL AND c.merged_into_id IS NULL"
)
_LONGEST_MONTHS = max(months or 0 for months in MONTHS_BY_BASIS.values())
_NAME = "trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, ''))"
_BASIS_OF_SERVICE = "CASE WHEN s.code IS NULL OR s.code = 'information' THEN 'inquiry' ELSE 'business_relationship' END"
_BASIS_OF_ATTENDANCE = "CASE WHEN t.attendance = 'attended' THEN 'business_relationship' ELSE 'inquiry' END"
_THEIRS = "({act}.contact_id = p.id OR ({act}.contact_id IS NULL AND p.is_main))"

_ACTS = f"""
WITH people AS MATERIALIZED (
  SELECT p.id, p.company_id, p.is_main FROM contact p JOIN company c ON c.id = p.company_id WHERE {{people}}
)
SELECT p.id, 'intervention', {_BASIS_OF_SERVICE} AS basis, max(i.date), i.id
FROM people p CROSS JOIN intervention i ON i.company_id = p.company_id AND {_THEIRS.format(act="i")}
LEFT JOIN service s ON s.id = i.service_id
WHERE i.status = 'done' AND i.trashed_at IS NULL AND i.date BETWEEN :since AND :day GROUP BY p.id, basis
UNION ALL
SELECT p.id, 'participation', {_BASIS_OF_ATTENDANCE} AS basis, max(a.start_date), t.id
FROM people p CROSS JOIN participation t ON t.company_id = p.company_id AND {_THEIRS.format(act="t")}
CROSS JOIN activity a ON a.id = t.activity_id
WHERE t.trashed_at IS NULL AND t.attendance IN ('attended', 'registered') AND a.trashed_at IS NULL
AND a.status = 'held' AND a.start_date BETWEEN :since AND :day GROUP BY p.id, basis
"""
_LEDGER = """
SELECT e.contact_id, e.kind, e.basis, e.entered_on, e.id FROM consent_entry e
WHERE e.entered_on <= :day AND e.contact_id IN (
  SELECT p.id FROM contact p JOIN company c ON c.id = p.company_id WHERE {people}
)
"""


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """A person and what holds for them today."""

    contact: bytes
    name: str
    email: str
    company: bytes
    company_name: str
    consent: Consent


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One fact of the ledger of a person, latest first: a line somebody entered, or an act that started a clock.

    ``detail`` is the evidence noted, or the service or activity; ``key`` the record.
    """

    kind: str
    basis: str
    day: date
    expires_on: date | None
    source: Source
    detail: str
    adviser: str
    key: bytes


# --- what holds ---------------------------------------------------------------------------------------------


def consents_of(
    book: Book,
    people: str,
    parameters: Mapping[str, Any] | None = None,
    day: date | None = None,
    *,
    only_running: bool = False,
) -> dict[bytes, Consent]:
    """The consent of each person that the SQL condition ``people`` keeps, of ``p`` (contact) and ``c`` (company).

    Those of whom nothing is known are absent. Set-based: two statements however many people there are.
    ``only_running`` reads only the acts whose clock may still run, which is quicker: what lapsed long ago is then
    absent too.
    """
    at = day or book.today()
    since = months_later(at, -_LONGEST_MONTHS) if only_running else date.min
    values = {**(parameters or {}), "day": str(at), "since": str(since)}
    known: dict[bytes, list[Evidence]] = {}
    for contact, kind, basis, entered_on, key in book.sql(_LEDGER.format(people=people), values):
        is_honoured = kind == "withdrawn" and basis == HONOURED
        evidence = Evidence("honoured" if is_honoured else kind, _day(entered_on), basis or "", order=key)
        known.setdefault(contact, []).append(evidence)
    for contact, source, basis, started_on, key in book.sql(_ACTS.format(people=people), values):
        evidence = Evidence("implied", _day(started_on), basis, Source(source), key)
        known.setdefault(contact, []).append(evidence)
    return {contact: consent_at(evidences, at) for contact, evidences in known.items()}


def consent_of(book: Book, contact: bytes, day: date | None = None) -> Consent:
    """The consent of one person at the end of ``day``, today by default."""
    return consents_of(book, "p.id = :contact", {"contact": contact}, day).get(contact, NO_CONSENT)


def consents_of_company(book: Book, company: bytes) -> dict[bytes, Consent]:
    """Today's consent of the people of a company; those of whom nothing is known are absent."""
    return consents_of(book, "p.company_id = :company", {"company": company})


# --- who needs a step ----------------------------------------------------------------------------------------


def soon_lapsed(book: Book, within: int = SOON_DAYS) -> list[ConsentLine]:
    """The people whose implied consent ends within so many days, the nearest first.

    Only those who have an act or a line whose own clock ends then are looked at, found by its date.
    """
    today = book.today()
    values: dict[str, Any] = {}
    windows: list[str] = []
    for basis in ("business_relationship", "inquiry"):
        months = MONTHS_BY_BASIS[basis] or 0
        # Some days more on each side: the ends of months are not of one length.
        values[f"{basis}_from"] = str(months_later(today, -months) - timedelta(days=3))
        values[f"{basis}_to"] = str(months_later(today + timedelta(days=within), -months) + timedelta(days=3))
        windows.append(basis)
    candidates = " UNION ".join(
        statement.format(start=f":{basis}_from", end=f":{basis}_to") for basis in windows for statement in _STARTED
    )
    condition = f"p.email IS NOT NULL AND {PRESENT} AND p.id IN ({candidates})"
    lines = _lines(book, condition, values, consents_of(book, condition, values, only_running=True))
    soon = [line for line in lines if line.consent.is_soon_lapsed(today, within)]
    return sorted(soon, key=_end_and_name)


_STARTED = (
    "SELECT contact_id FROM intervention WHERE date BETWEEN {start} AND {end} AND contact_id IS NOT NULL",
    "SELECT m.id FROM intervention i JOIN contact m ON m.company_id = i.company_id AND m.is_main "
    "WHERE i.date BETWEEN {start} AND {end} AND i.contact_id IS NULL",
    "SELECT m.id FROM activity a JOIN participation t ON t.activity_id = a.id "
    "JOIN contact m ON m.company_id = t.company_id WHERE a.start_date BETWEEN {start} AND {end}",
    "SELECT contact_id FROM consent_entry WHERE kind = 'implied' AND entered_on BETWEEN {start} AND {end}",
)


def withdrawals_to_apply(book: Book) -> list[ConsentLine]:
    """The people who withdrew and for whom nobody has said yet that it was applied, the nearest deadline first."""
    condition = "p.id IN (SELECT contact_id FROM consent_entry WHERE kind = 'withdrawn') AND p.trashed_at IS NULL"
    lines = _lines(book, condition, {}, consents_of(book, condition))
    waiting = [
        line for line in lines if line.consent.state is ConsentState.WITHDRAWN and line.consent.honoured_on is None
    ]
    return sorted(waiting, key=_deadline_and_name)


def without_consent(book: Book, limit: int = 200) -> list[ConsentLine]:
    """The first people with an e-mail address to whom no consent allows to write, express, implied or withdrawn."""
    found: list[ConsentLine] = []
    read = 0
    while len(found) < limit:
        condition = f"p.id IN ({_UNSETTLED} LIMIT {_BATCH} OFFSET {read})"
        lines = _lines(book, condition, {}, consents_of(book, condition))
        if not lines:
            break
        read += _BATCH
        found += [line for line in lines if line.consent.state in (ConsentState.NONE, ConsentState.LAPSED)]
    return found[:limit]


_BATCH = 1000
_UNSETTLED = (
    "SELECT p.id FROM company_row r CROSS JOIN company c ON c.id = r.company CROSS JOIN contact p "
    f"ON p.company_id = c.id WHERE p.email IS NOT NULL AND {PRESENT} AND NOT EXISTS "
    "(SELECT 1 FROM consent_entry e WHERE e.contact_id = p.id AND e.kind <> 'implied') ORDER BY r.name_key, p.id"
)


def _lines(book: Book, condition: str, values: Mapping[str, Any], consents: dict[bytes, Consent]) -> list[ConsentLine]:
    rows = book.sql(
        f"SELECT p.id, {_NAME}, p.email, c.id, c.name FROM contact p JOIN company c ON c.id = p.company_id "
        f"WHERE {condition} ORDER BY c.name, p.last_name, p.id",
        values,
    )
    return [
        ConsentLine(key, name, email or "", company, company_name or "", consents.get(key, NO_CONSENT))
        for key, name, email, company, company_name in rows
    ]


def _end_and_name(line: ConsentLine) -> tuple[date, str]:
    return line.consent.expires_on or date.max, line.company_name


def _deadline_and_name(line: ConsentLine) -> tuple[date, str]:
    return line.consent.apply_by or date.max, line.company_name


# --- the ledger ---------------------------------------------------------------------------------------------


def ledger_of(book: Book, contact: bytes) -> list[LedgerLine]:
    """All that is known of the consent of a person: lines entered, and every act that started a clock. Latest first."""
    rows = book.sql(
        "SELECT e.kind, e.basis, e.entered_on, 'ledger', coalesce(e.evidence, ''), coalesce(v.name, ''), e.id "
        "FROM consent_entry e LEFT JOIN adviser v ON v.id = e.adviser_id "
        "WHERE e.contact_id = :contact AND e.entered_on IS NOT NULL UNION ALL "
        f"SELECT 'implied', {_BASIS_OF_SERVICE}, i.date, 'intervention', coalesce(i.subject, s.label_fr, ''), "
        "coalesce(v.name, ''), i.id FROM contact p JOIN intervention i ON i.company_id = p.company_id "
        f"AND {_THEIRS.format(act='i')} LEFT JOIN service s ON s.id = i.service_id "
        "LEFT JOIN adviser v ON v.id = i.adviser_id WHERE p.id = :contact AND i.status = 'done' "
        "AND i.trashed_at IS NULL AND i.date <= :day UNION ALL "
        f"SELECT 'implied', {_BASIS_OF_ATTENDANCE}, a.start_date, 'participation', coalesce(a.title, ''), "
        "coalesce(v.name, ''), t.id FROM contact p JOIN participation t ON t.company_id = p.company_id "
        f"AND {_THEIRS.format(act='t')} JOIN activity a ON a.id = t.activity_id "
        "LEFT JOIN adviser v ON v.id = a.adviser_id WHERE p.id = :contact AND t.trashed_at IS NULL "
        "AND t.attendance IN ('attended', 'registered') AND a.trashed_at IS NULL AND a.status = 'held' "
        "AND a.start_date <= :day",
        {"contact": contact, "day": str(book.today())},
    )
    lines = [_ledger_line(*row) for row in rows]
    return sorted(lines, key=_day_and_key, reverse=True)


def _ledger_line(
    kind: str | None, basis: str | None, day: str, source: str, detail: str, adviser: str, key: bytes
) -> LedgerLine:
    if kind == "withdrawn" and basis == HONOURED:
        kind = "honoured"
    shown = basis or (DEFAULT_BASIS if kind == "implied" else "")
    evidence = Evidence(kind or "", _day(day), shown, Source(source), key)
    return LedgerLine(kind or "", shown, evidence.day, evidence.expires_on, evidence.source, detail, adviser, key)


def _day_and_key(line: LedgerLine) -> tuple[date, bytes]:
    return line.day, line.key


def _day(text: str) -> date:
    return date.fromisoformat(text)


# --- intents -------------------------------------------------------------------------------------------------


def note_consent(
    book: Book,
    contact: bytes,
    kind: str,
    *,
    basis: str | None = None,
    evidence: str | None = None,
    entered_on: date | None = None,
) -> bytes:
    """Add an express, implied (with its ``basis``) or withdrawn line; ``evidence`` says what proves it.

    The law puts the burden of proof on who writes: an implied line without a basis takes the shortest clock.
    """
    if kind == "implied":
        basis = basis or DEFAULT_BASIS
    return enter_consent(book, contact=contact, kind=kind, basis=basis, evidence=evidence, entered_on=entered_on)


def honour_withdrawal(
    book: Book, contact: bytes, *, evidence: str | None = None, applied_on: date | None = None
) -> bytes:
    """Add the line that says that a withdrawal was applied: the address left the lists and tools of mailing."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Apply a withdrawal of consent")):
        return book.insert(
            ConsentEntry,
            contact=contact,
            kind="withdrawn",
            basis=HONOURED,
            evidence=evidence,
            entered_on=applied_on or book.today(),
            adviser=book.adviser,
        )
