"""What names a record in a sentence: the name of a company, the date and company of an intervention..."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .book import Book

_COMPANY = "coalesce((SELECT c.name FROM company c WHERE c.id = t.company_id), '')"
_ACTIVITY = "coalesce((SELECT a.title FROM activity a WHERE a.id = t.activity_id), '')"
_CONTACT = (
    "(SELECT trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')) FROM contact p WHERE p.id = {})"
)
_AND = " || ' · ' || "

# SQL over the table ``t``; a table that is not here is named by its column ``name``.
_TITLES: dict[str, str] = {
    "contact": "coalesce(t.first_name, '') || ' ' || coalesce(t.last_name, '')",
    "service": "coalesce(t.label_fr, t.code)",
    "measure": f"coalesce(t.measured_on, ''){_AND}{_COMPANY}",
    "funding_line": "t.funder",
    "activity": "t.title",
    "intervention": f"coalesce(t.date, ''){_AND}{_COMPANY}",
    "participation": f"{_ACTIVITY}{_AND}{_COMPANY}",
    "synergy_link": "coalesce((SELECT c.name FROM company c WHERE c.id = t.company_a_id), '') || ' – ' || "
    "coalesce((SELECT c.name FROM company c WHERE c.id = t.company_b_id), '')",
    "export_outcome": f"coalesce(t.recorded_on, ''){_AND}{_COMPANY}",
    "consent_entry": f"coalesce(t.entered_on, ''){_AND}coalesce({_CONTACT.format('t.contact_id')}, '')",
    "target": f"coalesce(t.indicator, ''){_AND}coalesce(t.start_date, '')",
    "submission": f"coalesce(t.region, ''){_AND}coalesce(t.start_date, '')",
    "submission_figure": "t.indicator",
    "submission_record": "t.indicator",
    "conflict_decision": f"coalesce(t.kind, ''){_AND}coalesce(t.field, '')",
    "acknowledgement": "t.kind",
    "funding_share": f"coalesce((SELECT l.funder FROM funding_line l WHERE l.id = t.funding_line_id), ''){_AND}"
    f"coalesce((SELECT i.date FROM intervention i WHERE i.id = t.intervention_id), '')",
    "survey": "t.title",
    "survey_answer": f"coalesce((SELECT s.title FROM survey s WHERE s.id = t.survey_id), ''){_AND}{_COMPANY}",
    "concern": f"coalesce(t.text, ''){_AND}{_COMPANY}",
    "action": f"coalesce(t.text, ''){_AND}{_COMPANY}",
    "questionnaire": "coalesce(t.label_fr, t.code)",
    "assessment": f"coalesce(t.questionnaire, ''){_AND}{_COMPANY}",
    "privacy_request": f"coalesce(t.received_on, ''){_AND}coalesce(t.person, '')",
    "incident": f"coalesce(t.occurred_on, t.known_on, ''){_AND}coalesce(t.kind, '')",
    "export_entry": "t.title",
    "own_indicator": "coalesce(t.label_fr, t.code)",
    "dismissed_suggestion": "coalesce((SELECT c.name FROM company c WHERE c.id = t.company_a), '') || ' – ' || "
    "coalesce((SELECT c.name FROM company c WHERE c.id = t.company_b), '')",
    "distinct_pair": "coalesce((SELECT c.name FROM company c WHERE c.id = t.company_a), '') || ' – ' || "
    "coalesce((SELECT c.name FROM company c WHERE c.id = t.company_b), '')",
}


def title_of(book: Book, table: str, key: bytes) -> str:
    """The title of a record of a table, empty when nothing names it or when it is not in the book."""
    return trimmed_title(book.scalar(f"SELECT {title_sql(table)} FROM {table} t WHERE t.id = ?", (key,)))


def title_sql(table: str) -> str:
    """The SQL of a title over the table named ``t``; what it gives is to be trimmed."""
    return _TITLES.get(table, "t.name")


def trimmed_title(found: str | None) -> str:
    """A title without the marks that stood between parts that are missing."""
    return (found or "").strip(" ·–")


class RecordFacts(NamedTuple):
    """The day of a record behind a figure and what it was about; the label is empty when nothing was said."""

    day: date | None
    label: str


# SQL for the day and the label of each kind of record that a figure counts, over the table ``t``.
_FACTS: dict[str, tuple[str, str, str]] = {
    "intervention": (
        "intervention",
        "t.date",
        "coalesce(t.subject, (SELECT s.label_fr FROM service s WHERE s.id = t.service_id))",
    ),
    "participation": ("participation", "(SELECT a.start_date FROM activity a WHERE a.id = t.activity_id)", _ACTIVITY),
    "activity": ("activity", "t.start_date", "t.title"),
    "synergy_link": ("synergy_link", "coalesce(t.concluded_on, t.proposed_on)", "t.kind"),
    "outcome": ("export_outcome", "t.recorded_on", "t.market"),
    "company": ("company", "NULL", "NULL"),
}


def facts_of(book: Book, kind: str, key: bytes) -> RecordFacts:
    """The day and the label of a record behind a figure (``FigureRecord.kind``), as they are now."""
    table, day, label = _FACTS[kind]
    row = book.sql(f"SELECT {day}, {label} FROM {table} t WHERE t.id = ?", (key,)).fetchone()
    return (
        RecordFacts(None, "")
        if row is None
        else RecordFacts(date.fromisoformat(row[0]) if row[0] else None, row[1] or "")
    )
