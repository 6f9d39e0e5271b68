"""Companies as they are written to by post: the person, the company, its address.

Postal mail asks for no consent: Canada's anti-spam law is about electronic messages only (mailing_lists).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .reference import territory

if TYPE_CHECKING:
    from .book import Book

# SQLite takes so many parameters anywhere.
_CHUNK = 500
_SEVERAL_SPACES = "\u00a0\u00a0"


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a label or a letter is for; empty where nothing is known."""

    company_key: bytes
    company: str
    first_name: str
    last_name: str
    title: str
    address: str
    municipality: str
    postal_code: str
    mrc: str
    adviser: str

    @property
    def is_complete(self) -> bool:
        """Whether the post can bring it: a street or a box, and a town."""
        return bool(self.address and self.municipality)

    @property
    def person(self) -> str:
        return " ".join(part for part in (self.first_name, self.last_name) if part)

    def lines(self) -> tuple[str, ...]:
        """The address as Canada Post wants it: the town, the province and the code on the last line."""
        town = f"{self.municipality} (Québec)" if self.municipality else ""
        last = _SEVERAL_SPACES.join(part for part in (town, self.postal_code) if part)
        return tuple(line for line in (self.person, self.company, self.address, last) if line)


def addressees(book: Book, companies: Sequence[bytes], *, to_person: bool = True) -> tuple[list[Addressee], int]:
    """The addressees of these companies in their order, and how many are left out: no whole address.

    ``to_person`` writes to the main contact, or to the only one; what is personal of a person is never read.
    """
    found = {one.company_key: one for one in _read(book, companies, to_person)}
    known = [found[key] for key in companies if key in found]
    whole = [one for one in known if one.is_complete]
    return whole, len(known) - len(whole)


_PERSON = (
    "(SELECT p.id FROM contact p WHERE p.company_id = c.id AND p.trashed_at IS NULL AND p.archived_at IS NULL "
    "AND p.anonymised_at IS NULL ORDER BY p.is_main IS NULL, p.is_main DESC, p.id LIMIT 1)"
)


def _read(book: Book, companies: Sequence[bytes], to_person: bool) -> Iterator[Addressee]:
    for first in range(0, len(companies), _CHUNK):
        keys = list(companies[first : first + _CHUNK])
        marks = ", ".join("?" * len(keys))
        rows = book.sql(
            "SELECT c.id, c.name, p.first_name, p.last_name, p.title, c.address, c.municipality, c.postal_code, c.mrc, "
            "a.name FROM company c LEFT JOIN adviser a ON a.id = c.adviser_id "
            f"LEFT JOIN contact p ON p.id = {_PERSON} "
            f"WHERE c.id IN ({marks}) AND c.trashed_at IS NULL AND c.merged_into_id IS NULL",
            keys,
        ).fetchall()
        yield from (_addressee(row, to_person) for row in rows)


def _addressee(row: Sequence[Any], to_person: bool) -> Addressee:
    key, company, first_name, last_name, title, address, municipality, postal_code, mrc, adviser = row
    person = (first_name or "", last_name or "", title or "") if to_person else ("", "", "")
    return Addressee(
        key, company or "", *person, " ".join((address or "").split()), municipality or "", postal_code or "",
        territory().mrc_name(mrc) if mrc else "", adviser or "",
    )  # fmt: skip
