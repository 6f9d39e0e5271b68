"""Everything that happened with a company, on one line of time: keys first, the words of a page when it is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from .contacts import shown_name
from .history import record_history

if TYPE_CHECKING:
    from .book import Book

# What a person filters the timeline by, in the order of the page.
KINDS = ("intervention", "participation", "synergy_link", "export_outcome", "document", "consent_entry", "merge")
FOLLOW_UP = "follow_up"

_OWN = "(SELECT id FROM company WHERE id = :company OR merged_into_id = :company)"
_DAY_OF_LINK = "coalesce(l.ended_on, l.concluded_on, l.in_contact_on, l.proposed_on)"
# A step that nobody made yet, an act or an activity that is still to come, comes before what was done.
_KEYS = f"""
SELECT 'follow_up' AS kind, i.id AS id, i.follow_up_on AS day, 1 AS to_do FROM intervention i
 WHERE i.company_id IN {_OWN} AND i.trashed_at IS NULL AND i.status IS NOT 'cancelled'
 AND i.follow_up_on IS NOT NULL AND i.followed_up_on IS NULL
UNION ALL SELECT 'intervention', i.id, i.date, i.status IS 'planned' FROM intervention i
 WHERE i.company_id IN {_OWN} AND i.trashed_at IS NULL
 AND NOT (i.status IS 'planned' AND i.follow_up_on IS NOT NULL AND i.followed_up_on IS NULL)
UNION ALL SELECT 'participation', p.id, a.start_date, p.attendance IS 'registered' AND a.status IS 'planned'
 FROM participation p JOIN activity a ON a.id = p.activity_id
 WHERE p.company_id IN {_OWN} AND p.trashed_at IS NULL AND a.trashed_at IS NULL
UNION ALL SELECT 'synergy_link', l.id, {_DAY_OF_LINK}, 0 FROM synergy_link l
 WHERE (l.company_a_id IN {_OWN} OR l.company_b_id IN {_OWN}) AND l.trashed_at IS NULL
UNION ALL SELECT 'export_outcome', o.id, coalesce(o.recorded_on, o.end_date), 0 FROM export_outcome o
 WHERE o.company_id IN {_OWN} AND o.trashed_at IS NULL
UNION ALL SELECT 'document', d.id, d.added_on, 0 FROM document d
 WHERE d.company_id IN {_OWN} AND d.trashed_at IS NULL AND d.content_hash IS NOT NULL
UNION ALL SELECT 'consent_entry', e.id, e.entered_on, 0 FROM consent_entry e JOIN contact c ON c.id = e.contact_id
 WHERE c.company_id IN {_OWN} AND c.trashed_at IS NULL
"""


class TimelineKey(NamedTuple):
    """One thing that happened or is to be done; ``day`` is None when nobody wrote it."""

    kind: str
    id: bytes
    day: date | None
    is_to_do: bool


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """What is known of one key. Fields that do not concern its kind stay empty.

    ``code`` is that of the service, of the kind of activity, of link, of outcome or of consent; ``other`` names the
    other company, the activity, the person or the file; ``value`` is in the unit of the kind (cents, jobs, bytes).
    """

    kind: str
    id: bytes
    day: date | None
    code: str = ""
    label_fr: str = ""
    label_en: str = ""
    title: str = ""
    status: str = ""
    medium: str = ""
    markets: tuple[str, ...] = ()
    seconds: int | None = None
    adviser: bytes | None = None
    adviser_name: str = ""
    other: str = ""
    place: str = ""
    value: int | None = None
    follow_up_on: date | None = None


def timeline_keys(book: Book, company: bytes) -> list[TimelineKey]:
    """Everything about a company and those merged into it: what is to do, soonest first, then the rest, latest first.

    One statement reads the keys alone, so that five thousand interventions take no longer to open than ten.
    """
    rows = book.database.execute_sql(f"SELECT kind, id, day, to_do FROM ({_KEYS})", {"company": company}).fetchall()
    keys = [TimelineKey(kind, key, date.fromisoformat(day) if day else None, bool(due)) for kind, key, day, due in rows]
    keys += _merges(book, company)
    to_do = sorted((key for key in keys if key.is_to_do), key=_soonest)
    done = sorted((key for key in keys if not key.is_to_do), key=_latest, reverse=True)
    return [*to_do, *done]


def _soonest(key: TimelineKey) -> tuple[date, bytes]:
    return key.day or date.max, key.id


def _latest(key: TimelineKey) -> tuple[date, bytes]:
    return key.day or date.min, key.id


def _merges(book: Book, company: bytes) -> list[TimelineKey]:
    """The companies that turned out to be this one, on the day when somebody said so."""
    rows = book.sql("SELECT id FROM company WHERE merged_into_id = ?", (company,)).fetchall()
    found = []
    for (key,) in rows:
        entries = record_history(book, "company", key, "merged_into_id", limit=1)
        found.append(TimelineKey("merge", key, date.fromisoformat(entries[0].at[:10]) if entries else None, False))
    return found


def counts_of(keys: Sequence[TimelineKey]) -> dict[str, int]:
    """How many of each kind; a follow-up is one with its intervention."""
    counts = dict.fromkeys(KINDS, 0)
    for key in keys:
        if key.kind in counts:
            counts[key.kind] += 1
    return counts


# --- the words of a page -----------------------------------------------------------------------------------

_INTERVENTION = (
    "SELECT i.id, coalesce(s.code, ''), coalesce(s.label_fr, ''), coalesce(s.label_en, ''), coalesce(i.subject, ''), "
    "coalesce(i.status, ''), coalesce(i.medium, ''), i.markets, i.contact_seconds, i.preparation_seconds, "
    "i.travel_seconds, a.id, coalesce(a.name, ''), i.follow_up_on, i.date FROM intervention i "
    "LEFT JOIN service s ON s.id = i.service_id LEFT JOIN adviser a ON a.id = i.adviser_id WHERE i.id IN ({})"
)
_PERSON = (
    "coalesce(nullif(trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')), ''), "
    "CASE WHEN c.anonymised_at IS NOT NULL THEN :anonymised END, '')"
)
# Of the other kinds: code, label, title, status, other, place, value, adviser and their name, by the same names.
_OTHERS: dict[str, str] = {
    "participation": "SELECT p.id, coalesce(a.kind, ''), coalesce(a.title, ''), coalesce(p.attendance, ''), "
    f"{_PERSON}, coalesce(a.place, ''), NULL, v.id, "
    "coalesce(v.name, '') FROM participation p JOIN activity a ON a.id = p.activity_id "
    "LEFT JOIN contact c ON c.id = p.contact_id LEFT JOIN adviser v ON v.id = a.adviser_id WHERE p.id IN ({marks})",
    "synergy_link": "SELECT l.id, coalesce(l.kind, ''), '', coalesce(l.status, ''), coalesce(o.name, ''), "
    "coalesce(r.name, o.region, ''), l.value_cents, v.id, coalesce(v.name, '') FROM synergy_link l "
    f"JOIN company o ON o.id = CASE WHEN l.company_a_id IN {_OWN} THEN l.company_b_id ELSE l.company_a_id END "
    "LEFT JOIN region r ON r.code = o.region LEFT JOIN adviser v ON v.id = l.adviser_id WHERE l.id IN ({marks})",
    "export_outcome": "SELECT o.id, coalesce(o.kind, ''), coalesce(o.notes, ''), coalesce(o.attribution, ''), "
    "coalesce(o.market, ''), '', o.value, NULL, '' FROM export_outcome o WHERE o.id IN ({marks})",
    "document": "SELECT d.id, '', coalesce(d.name, ''), '', '', '', d.byte_count, NULL, '' FROM document d "
    "WHERE d.id IN ({marks})",
    "consent_entry": "SELECT e.id, coalesce(e.kind, ''), coalesce(e.basis, e.evidence, ''), '', "
    f"{_PERSON}, '', NULL, v.id, coalesce(v.name, '') "
    "FROM consent_entry e JOIN contact c ON c.id = e.contact_id LEFT JOIN adviser v ON v.id = e.adviser_id "
    "WHERE e.id IN ({marks})",
    "merge": "SELECT m.id, '', '', '', coalesce(m.name, ''), coalesce(m.municipality, ''), NULL, NULL, '' "
    "FROM company m WHERE m.id IN ({marks})",
}


def timeline_lines(book: Book, company: bytes, keys: Sequence[TimelineKey]) -> dict[tuple[str, bytes], TimelineLine]:
    """What is known of some keys, by kind and identifier; one that is gone since is left out."""
    found: dict[tuple[str, bytes], TimelineLine] = {}
    days = {(key.kind, key.id): key.day for key in keys}
    for kind in dict.fromkeys(key.kind for key in keys):
        wanted = [key.id for key in keys if key.kind == kind]
        read = _intervention_lines if kind in ("intervention", FOLLOW_UP) else _other_lines
        for line in read(book, company, kind, wanted, days):
            found[kind, line.id] = line
    return found


_Days = Mapping[tuple[str, bytes], date | None]


def _intervention_lines(book: Book, company: bytes, kind: str, wanted: list[bytes], days: _Days) -> list[TimelineLine]:
    del company
    lines = []
    for row in book.sql(_INTERVENTION.format(", ".join("?" * len(wanted))), wanted):
        key, code, french, english, subject, status, medium, markets, *times, adviser, name, follow_up, _ = row
        spent = [seconds for seconds in times if seconds is not None]
        lines.append(
            TimelineLine(
                kind, key, days[kind, key], code, french, english, subject, status, medium, _texts(markets),
                sum(spent) if spent else None, adviser, name,
                follow_up_on=date.fromisoformat(follow_up) if follow_up else None,
            )
        )  # fmt: skip
    return lines


def _other_lines(book: Book, company: bytes, kind: str, wanted: list[bytes], days: _Days) -> list[TimelineLine]:
    names = {f"key{number}": key for number, key in enumerate(wanted)}
    marks = ", ".join(f":{name}" for name in names)
    told = {**names, "company": company, "anonymised": shown_name("", "")}
    rows = book.database.execute_sql(_OTHERS[kind].format(marks=marks), told).fetchall()
    return [
        TimelineLine(
            kind, key, days[kind, key], code, title=title, status=status, other=other, place=place, value=value,
            adviser=adviser, adviser_name=name,
        )
        for key, code, title, status, other, place, value, adviser, name in rows
    ]  # fmt: skip


def _texts(kept: Any) -> tuple[str, ...]:
    return tuple(json.loads(kept)) if kept else ()
