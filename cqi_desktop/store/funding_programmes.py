"""Programmes of funders: the names that a programme had, from when to when, and which one follows which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.funding import Programme, would_loop
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .tables import FundingProgramme

if TYPE_CHECKING:
    from .book import Book


def programmes_of(book: Book) -> tuple[Programme, ...]:
    """Every programme, by funder, then by the day it began."""
    query = FundingProgramme.select().where(FundingProgramme.trashed_at.is_null())
    found = [
        Programme(row.id, row.funder or "", row.name or "", row.start_date, row.end_date, row.succeeds_id)
        for row in book.execute(query)
    ]
    return tuple(sorted(found, key=lambda one: (fold(one.funder), one.first_day, fold(one.name), one.key)))


def add_programme(book: Book, *, funder: str, name: str, **fields: Any) -> bytes:
    """Add a programme. Raises InvalidValueError, for days in the wrong order too."""
    values = checked(FundingProgramme, {"funder": required(funder), "name": name, **fields})
    _refuse_disorder(book, None, values)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add a programme of funding")):
        return book.insert(FundingProgramme, **values)


def edit_programme(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a programme; the sources made with it keep the name they were made with.

    Raises InvalidValueError(expected='later_day') when it would end before it begins, and
    InvalidValueError(expected='earlier_programme') when it would follow itself.
    """
    existing(book, FundingProgramme, key)
    values = checked(FundingProgramme, fields)
    _refuse_disorder(book, key, values)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a programme of funding")):
        book.update(FundingProgramme, key, **values)


def programme_named(book: Book, text: str) -> Programme:
    """The programme of that name, the latest when several have it. Raises InvalidValueError."""
    wanted = fold(text)
    found = [one for one in programmes_of(book) if wanted in (fold(one.name), fold(f"{one.funder} {one.name}"))]
    if not found:
        raise InvalidValueError(text=text, expected="earlier_programme")
    return max(found, key=lambda one: one.first_day)


def _refuse_disorder(book: Book, key: bytes | None, values: dict[str, Any]) -> None:
    record = book.find(FundingProgramme, key) if key else None
    start = values.get("start_date", record.start_date if record else None)
    end = values.get("end_date", record.end_date if record else None)
    if start and end and end < start:
        raise InvalidValueError(text=end.isoformat(), expected="later_day")
    followed = values.get("succeeds")
    if key and followed and would_loop(programmes_of(book), key, followed):
        raise InvalidValueError(
            text=existing(book, FundingProgramme, followed).name or "", expected="earlier_programme"
        )
