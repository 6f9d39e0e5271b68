"""Measures of a company at a date: employees, sales, export share. Added, never overwritten."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked
from .companies import canonical_company
from .tables import Measure

if TYPE_CHECKING:
    from .book import Book


def record_measure(
    book: Book,
    *,
    company: bytes,
    kind: str,
    value: int,
    measured_on: date | None = None,
    source: str | None = None,
) -> bytes:
    """Add a measure: a number of employees, sales in cents, or an export share in hundredths of a percent."""
    values = checked(
        Measure,
        {"kind": kind, "value": value, "measured_on": measured_on or book.today(), "source": source},
    )
    company = canonical_company(book, company)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record a measure")):
        return book.insert(Measure, company=company, **values)
