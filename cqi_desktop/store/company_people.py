"""The people of a company, the main one first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .contacts import shown_name

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
    is_anonymised: bool = False

    @property
    def is_reachable(self) -> bool:
        """Still at the company, and known: one who left or was anonymised is proposed no more."""
        return not self.is_archived and not self.is_anonymised


def people_of(book: Book, company: bytes) -> list[PersonLine]:
    """The people of a company out of the trash: the main one, then by name, those who left, those anonymised last."""
    rows = book.sql(
        "SELECT p.id, trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')), coalesce(p.title, ''), "
        "coalesce(p.phone, p.mobile, ''), coalesce(p.email, ''), coalesce(p.is_main, 0), p.archived_at IS NOT NULL, "
        "p.anonymised_at FROM contact p WHERE p.company_id = ? AND p.trashed_at IS NULL "
        "ORDER BY p.anonymised_at IS NOT NULL, p.archived_at IS NOT NULL, p.is_main IS NOT 1, "
        "p.last_name, p.first_name, p.id",
        (company,),
    )
    return [
        PersonLine(
            key, shown_name(name, anonymised), title, phone, email, bool(main), bool(gone), anonymised is not None
        )
        for key, name, title, phone, email, main, gone, anonymised in rows
    ]
