"""Sources of funding: forecast, requested, accepted, received, spent, for a region and a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .tables import FundingLine

if TYPE_CHECKING:
    from .book import Book


def add_funding_line(
    book: Book, *, funder: str, region: str | None, start_date: date, end_date: date, **fields: Any
) -> bytes:
    """Add a source of funding; amounts are cents. It keeps the dates it was made with (rule 1)."""
    values = checked(
        FundingLine,
        {
            "funder": required(funder),
            "region": region,
            "start_date": start_date,
            "end_date": end_date,
            **fields,
        },
    )
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add a source of funding")):
        return book.insert(FundingLine, **values)


def edit_funding_line(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a source of funding."""
    existing(book, FundingLine, key)
    values = checked(FundingLine, fields)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a source of funding")):
        book.update(FundingLine, key, **values)
