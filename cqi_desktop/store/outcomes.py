"""Export outcomes: sales, new markets, jobs, attributed to a company and a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing
from .companies import canonical_company, place_of_company
from .tables import ExportOutcome

if TYPE_CHECKING:
    from .book import Book


def record_outcome(
    book: Book, *, company: bytes, kind: str, value: int | None, start_date: date, end_date: date, **fields: Any
) -> bytes:
    """Record an outcome of the year from ``start_date`` to ``end_date``; sales are in cents.

    ``attribution`` says who affirms it (declared unless given); its place is the company's at the end of the year.
    """
    company = canonical_company(book, company)
    values = checked(
        ExportOutcome,
        {
            "kind": kind,
            "value": value,
            "start_date": start_date,
            "end_date": end_date,
            "attribution": "declared",
            "recorded_on": book.today(),
            **fields,
        },
    )
    place = place_of_company(book, company, end_date)._asdict()
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record an outcome")):
        return book.insert(ExportOutcome, company=company, **place, **values)


def edit_outcome(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of an outcome."""
    existing(book, ExportOutcome, key)
    values = checked(ExportOutcome, fields)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit an outcome")):
        book.update(ExportOutcome, key, **values)
