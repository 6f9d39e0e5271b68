"""Work that is one word short of counting: an act planned for a day that has passed, a company registered at an
activity that was held, a document done without its date. And the one step that makes it count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from .interventions import edit_intervention
from .participations import edit_participation
from .tables import Intervention

if TYPE_CHECKING:
    from .book import Book

# Key, company that opens, its name, what it is, the day: planned acts of the year whose day has passed, then people
# who registered at activities that were held.
ALMOST = """
SELECT i.id, coalesce(t.id, c.id), coalesce(t.name, c.name), coalesce(i.subject, s.label_fr), i.date AS day
FROM intervention i JOIN company c ON c.id = i.company_id LEFT JOIN company t ON t.id = c.merged_into_id
LEFT JOIN service s ON s.id = i.service_id
WHERE i.date BETWEEN :start AND :end AND i.date < :today AND i.status = 'planned'
  AND i.trashed_at IS NULL AND c.trashed_at IS NULL AND (:region IS NULL OR i.region IS :region)
UNION ALL
SELECT p.id, coalesce(t.id, c.id), coalesce(t.name, c.name), a.title, a.start_date
FROM activity a JOIN participation p ON p.activity_id = a.id JOIN company c ON c.id = p.company_id
LEFT JOIN company t ON t.id = c.merged_into_id
WHERE a.start_date BETWEEN :start AND :end AND a.status = 'held' AND a.trashed_at IS NULL
  AND p.attendance = 'registered' AND p.trashed_at IS NULL AND c.trashed_at IS NULL
  AND (:region IS NULL OR p.region IS :region)
ORDER BY day DESC"""


def almost_counted_parameters(start: date, end: date, today: date, region: str | None) -> dict[str, Any]:
    """What ALMOST is asked for."""
    return {"start": str(start), "end": str(end), "today": str(today), "region": region}


def make_it_count(book: Book, key: bytes, document_day: date | None = None) -> None:
    """The one step: the act was done, the company came, or the document was completed on ``document_day``.

    Raises what the intents of the record raise.
    """
    if document_day is not None:
        edit_intervention(book, key, completed_on=document_day)
    elif book.find(Intervention, key) is not None:
        edit_intervention(book, key, status="done")
    else:
        edit_participation(book, key, attendance="attended")
