"""When a company took each step towards its first sale abroad, and when it is next to be met."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.domain.contact_cadence import NextContact, next_contact
from cqi_desktop.domain.export_journey import STALLED_AFTER_DAYS, ExportJourney, journey_of

if TYPE_CHECKING:
    from .book import Book

_OWN = "(SELECT id FROM company WHERE id = :company OR merged_into_id = :company)"
# A document of the service is done on the day that it was completed (rule 4); a mission, when it began.
_FIRST_DAYS = f"""
SELECT s.code, min(coalesce(i.completed_on, i.date)) FROM intervention i JOIN service s ON s.id = i.service_id
 WHERE i.company_id IN {_OWN} AND i.status = 'done' AND i.trashed_at IS NULL
 AND s.code IN ('information', 'prediagnostic', 'diagnostic', 'export_plan') GROUP BY s.code
UNION ALL SELECT 'mission', min(a.start_date) FROM participation p JOIN activity a ON a.id = p.activity_id
 WHERE p.company_id IN {_OWN} AND p.attendance = 'attended' AND p.trashed_at IS NULL AND a.kind = 'mission'
 AND a.trashed_at IS NULL AND a.status = 'held'
UNION ALL SELECT 'sale', min(coalesce(o.recorded_on, o.end_date)) FROM export_outcome o
 WHERE o.company_id IN {_OWN} AND o.kind = 'export_sales' AND o.value > 0 AND o.trashed_at IS NULL
"""
_LAST_CONTACT = f"""
SELECT max(day) FROM (
 SELECT max(i.date) AS day FROM intervention i
  WHERE i.company_id IN {_OWN} AND i.status = 'done' AND i.trashed_at IS NULL
 UNION ALL SELECT max(a.start_date) FROM participation p JOIN activity a ON a.id = p.activity_id
  WHERE p.company_id IN {_OWN} AND p.attendance = 'attended' AND p.trashed_at IS NULL AND a.trashed_at IS NULL)
"""


def export_journey_of(book: Book, company: bytes) -> ExportJourney:
    """The journey of a company and of those merged into it, seen today."""
    rows = book.database.execute_sql(_FIRST_DAYS, {"company": company}).fetchall()
    first_days = {code: date.fromisoformat(day) for code, day in rows if day}
    return journey_of(first_days, last_contact_on(book, company), book.today())


def last_contact_on(book: Book, company: bytes) -> date | None:
    """The last day on which the company was served or came to an activity, None when it never was."""
    day = book.database.execute_sql(_LAST_CONTACT, {"company": company}).fetchone()[0]
    return date.fromisoformat(day) if day else None


def next_contact_of(book: Book, company: bytes) -> NextContact | None:
    """When the company is next to be met, None when no cadence was set for it."""
    every = book.scalar("SELECT contact_every_days FROM company WHERE id = ?", (company,))
    return next_contact(every, last_contact_on(book, company), book.today()) if every else None


def stalled_companies(book: Book) -> list[bytes]:
    """The companies that began their journey, have not sold abroad, and were not served for half a year."""
    rows = book.sql(
        "SELECT c.id FROM company c WHERE c.trashed_at IS NULL AND c.archived_at IS NULL AND c.merged_into_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM export_outcome o WHERE o.company_id = c.id AND o.kind = 'export_sales' "
        "AND o.value > 0 AND o.trashed_at IS NULL) "
        "AND (SELECT max(i.date) FROM intervention i WHERE i.company_id = c.id AND i.status = 'done' "
        "AND i.trashed_at IS NULL) < date(?, ?) ORDER BY c.name, c.id",
        (book.today().isoformat(), f"-{STALLED_AFTER_DAYS} days"),
    )
    return [key for (key,) in rows if export_journey_of(book, key).stalled_days is not None]
