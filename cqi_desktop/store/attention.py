"""What needs attention before the year is reported: each line with the records that it speaks of.

Nothing here changes the book or a figure; the window makes sentences of these facts and opens the lists.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import DOCUMENT_SERVICES

from .almost_counted import ALMOST, almost_counted_parameters

if TYPE_CHECKING:
    from .book import Book
    from .duplicates import Progress

# Records listed behind a line; the count is always whole.
MOST_LISTED = 500
# An intervention noted later than that after its date was noted from memory.
LATE_AFTER_DAYS = 30
# So many late ones noted on one day are an import, which says nothing of how the team works.
_MOST_NOTED_IN_A_DAY = 50
_FIRST_DAY = date(1970, 1, 1)


class AttentionKind(StrEnum):
    """In the order in which they are worth settling."""

    NO_MRC = "no_mrc"
    NOT_COMPLETED = "not_completed"
    ALMOST_COUNTED = "almost_counted"
    NO_HOURS = "no_hours"
    LATE_ENTRY = "late_entry"
    NO_CONSENT = "no_consent"
    DUPLICATES = "duplicates"


@dataclass(frozen=True, slots=True)
class AttentionRecord:
    """One record behind a line. ``company`` opens; ``label`` says more; ``record`` is what a fix would write to."""

    record: bytes
    company: bytes | None
    company_name: str
    label: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class AttentionLine:
    """How many records need a look, the first of them, and for NO_MRC how many were served in the year."""

    kind: AttentionKind
    count: int
    records: tuple[AttentionRecord, ...]
    served: int = 0

    @property
    def companies(self) -> tuple[bytes, ...]:
        """The companies of the records; both of each pair for likely doubles."""
        keys = [record.company for record in self.records if record.company]
        if self.kind is AttentionKind.DUPLICATES:
            keys = [key for record in self.records for key in (record.company, record.record) if key]
        return tuple(dict.fromkeys(keys))


def attention_of(book: Book, year: FiscalYear, region: str | None = None) -> tuple[AttentionLine, ...]:
    """The lines that have records, but for duplicates (``duplicates_to_examine``), which take longer to find."""
    lines = (
        _companies_without_mrc(book, year, region),
        _documents_not_completed(book, year, region),
        _almost_counted(book, year, region),
        _without_hours(book, year, region),
        _late_entries(book, year, region),
        _contacts_without_consent(book, region),
    )
    return tuple(line for line in lines if line.count)


def duplicates_to_examine(book: Book, progress: Progress | None = None) -> AttentionLine:
    """The pairs of companies that may be one. Reads every company: for the worker, once a change."""
    from .duplicates import likely_duplicates  # comparing names loads much that the first page does without

    pairs = likely_duplicates(book, progress)
    records = (
        AttentionRecord(other.id, kept.id, kept.name, other.name)
        for kept, other in (pair.companies for pair in pairs[:MOST_LISTED])
    )
    return AttentionLine(AttentionKind.DUPLICATES, len(pairs), tuple(records))


def _listed(book: Book, kind: AttentionKind, query: str, parameters: dict[str, Any], served: int = 0) -> AttentionLine:
    """The line of the records that ``query`` gives in order: all are counted, only those listed are read."""
    count = int(book.scalar(f"SELECT count(*) FROM ({query})", parameters))
    rows = book.sql(f"{query} LIMIT {MOST_LISTED}", parameters) if count else ()
    return _line(kind, rows, count, served)


def _line(kind: AttentionKind, rows: Iterable[tuple[Any, ...]], count: int, served: int = 0) -> AttentionLine:
    records = (
        AttentionRecord(key, company, name or "", label or "", date.fromisoformat(day) if day else None)
        for key, company, name, label, day in rows
    )
    return AttentionLine(kind, count, tuple(records), served)


def _companies_without_mrc(book: Book, year: FiscalYear, region: str | None) -> AttentionLine:
    """Companies of the territory, or of nowhere known, that no row of an MRC can count."""
    query = (
        "SELECT c.id, c.id, c.name, c.municipality, r.last_on FROM company_row r JOIN company c ON c.id = r.company "
        "WHERE r.hidden = 0 AND r.archived = 0 AND r.mrc IS NULL "
        "AND (r.region IS NULL OR (r.region IN (SELECT code FROM region) AND (:region IS NULL OR r.region = :region))) "
        "ORDER BY r.last_on IS NULL, r.last_on DESC, r.name_key"
    )
    bounds = _bounds(year, region)
    served = book.scalar(f"SELECT count(*) FROM ({query}) WHERE last_on BETWEEN :start AND :end", bounds)
    return _listed(book, AttentionKind.NO_MRC, query, bounds, int(served))


_ACTS = (
    "SELECT i.id, coalesce(t.id, c.id), coalesce(t.name, c.name), coalesce(i.subject, s.label_fr), i.date "
    "FROM intervention i JOIN company c ON c.id = i.company_id LEFT JOIN company t ON t.id = c.merged_into_id "
    "LEFT JOIN service s ON s.id = i.service_id WHERE i.date BETWEEN :start AND :end AND i.status = 'done' "
    "AND i.trashed_at IS NULL AND c.trashed_at IS NULL AND (:region IS NULL OR i.region IS :region)"
)


def _bounds(year: FiscalYear, region: str | None) -> dict[str, Any]:
    return {"start": str(year.start), "end": str(year.end), "region": region}


def _documents_not_completed(book: Book, year: FiscalYear, region: str | None) -> AttentionLine:
    """Prediagnostics and diagnostics done but without the date on which they count (rule 4)."""
    codes = {f"code{number}": code for number, code in enumerate(DOCUMENT_SERVICES)}
    marks = ", ".join(f":{name}" for name in codes)
    query = f"{_ACTS} AND i.completed_on IS NULL AND s.code IN ({marks}) ORDER BY i.date DESC"
    return _listed(book, AttentionKind.NOT_COMPLETED, query, {**_bounds(year, region), **codes})


def _almost_counted(book: Book, year: FiscalYear, region: str | None) -> AttentionLine:
    """What is one word short of counting this year ("presque comptés")."""
    asked = almost_counted_parameters(year.start, year.end, book.today(), region)
    return _listed(book, AttentionKind.ALMOST_COUNTED, ALMOST, asked)


def _without_hours(book: Book, year: FiscalYear, region: str | None) -> AttentionLine:
    query = f"{_ACTS} AND coalesce(i.contact_seconds, 0) + coalesce(i.preparation_seconds, 0) = 0 ORDER BY i.date DESC"
    return _listed(book, AttentionKind.NO_HOURS, query, _bounds(year, region))


# The key of a record begins with the moment it was made, in milliseconds: written as a text, it compares.
_NOTED_LATE = (
    "hex(substr(i.id, 1, 6)) >= "
    f"printf('%012X', 1000 * CAST(strftime('%s', i.date, '+{LATE_AFTER_DAYS + 1} days') AS INTEGER))"
)


def _late_entries(book: Book, year: FiscalYear, region: str | None) -> AttentionLine:
    """Interventions noted long after their date, by hand."""
    late = book.sql(f"{_ACTS} AND {_NOTED_LATE} ORDER BY i.date DESC", _bounds(year, region)).fetchall()
    noted = Counter(_noted_on(row[0]) for row in late)
    by_hand = [row for row in late if noted[_noted_on(row[0])] < _MOST_NOTED_IN_A_DAY]
    return _line(AttentionKind.LATE_ENTRY, by_hand[:MOST_LISTED], len(by_hand))


def _noted_on(key: bytes) -> date:
    return _FIRST_DAY + timedelta(milliseconds=int.from_bytes(key[:6], "big"))


def _contacts_without_consent(book: Book, region: str | None) -> AttentionLine:
    """People with an e-mail address of whom the ledger says nothing (LCAP)."""
    query = (
        "SELECT p.id, c.id, c.name, trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')), NULL "
        "FROM company_row r CROSS JOIN contact p ON p.company_id = r.company JOIN company c ON c.id = p.company_id "
        "WHERE p.email IS NOT NULL AND p.trashed_at IS NULL AND p.archived_at IS NULL AND r.hidden = 0 "
        "AND r.archived = 0 AND (:region IS NULL OR r.region = :region) "
        "AND p.id NOT IN (SELECT contact_id FROM consent_entry WHERE contact_id IS NOT NULL) ORDER BY r.name_key"
    )
    return _listed(book, AttentionKind.NO_CONSENT, query, {"region": region})
