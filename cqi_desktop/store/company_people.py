"""The people of a company, the main one first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person of a company; what they agreed to receive is told by ``store.consents``."""

    id: bytes
    name: str
    title: str
    phone: str
    email: str
    is_main: bool
    is_archived: bool


def people_of(book: Book, company: bytes) -> list[PersonLine]:
    """The people of a company out of the trash: the main one, then by name, those who left last."""
    rows = book.sql(
        "SELECT p.id, trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')), coalesce(p.title, ''), "
        "coalesce(p.phone, p.mobile, ''), coalesce(p.email, ''), coalesce(p.is_main, 0), p.archived_at IS NOT NULL "
        "FROM contact p WHERE p.company_id = ? AND p.trashed_at IS NULL "
        "ORDER BY p.archived_at IS NOT NULL, p.is_main IS NOT 1, p.last_name, p.first_name, p.id",
        (company,),
    )
    return [
        PersonLine(key, name, title, phone, email, bool(main), bool(gone))
        for key, name, title, phone, email, main, gone in rows
    ]
