"""The attendance sheet of an activity: a line a participation, merged companies under the name that they have now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.text_folding import fold

from .contacts import shown_name
from .counting_sql import CANONICAL, IN_TRASH

if TYPE_CHECKING:
    from .book import Book

ATTENDED, REGISTERED, ABSENT = "attended", "registered", "absent"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One person of one company, or a company without a name of a person."""

    key: bytes
    company: bytes
    company_name: str
    municipality: str
    contact: bytes | None
    person: str
    email: str
    attendance: str
    notes: str


@dataclass(frozen=True, slots=True)
class SheetCounts:
    """``people`` present, of ``companies``; ``registered`` lines wait for an answer, ``absent`` did not come."""

    lines: int
    people: int
    companies: int
    registered: int
    absent: int


def attendance_sheet(book: Book, activity: bytes) -> tuple[SheetLine, ...]:
    """The lines out of the trash, by company then person."""
    rows = book.sql(
        f"WITH RECURSIVE {CANONICAL} "
        "SELECT p.id, c.id, coalesce(c.name, ''), coalesce(c.municipality, ''), p.contact_id, "
        "trim(coalesce(w.first_name, '') || ' ' || coalesce(w.last_name, '')), coalesce(w.email, ''), "
        "coalesce(p.attendance, ''), coalesce(p.notes, ''), w.anonymised_at "
        "FROM participation p LEFT JOIN canonical k ON k.company = p.company_id "
        "JOIN company c ON c.id = coalesce(k.root, p.company_id) LEFT JOIN contact w ON w.id = p.contact_id "
        f"WHERE p.activity_id = ? AND p.trashed_at IS NULL AND c.id NOT IN {IN_TRASH}",
        (activity,),
    )
    return tuple(sorted((_line(*row) for row in rows), key=_by_name))


def _line(*row: Any) -> SheetLine:
    *cells, anonymised = row
    line = SheetLine(*cells)
    return replace(line, person=shown_name(line.person, anonymised))


def _by_name(line: SheetLine) -> tuple[str, str, bytes]:
    return fold(line.company_name), fold(line.person), line.key


def counts_of_sheet(lines: tuple[SheetLine, ...]) -> SheetCounts:
    """What a sheet adds up to: several people of one company are one attendance (rule 9)."""
    present = [line for line in lines if line.attendance == ATTENDED]
    return SheetCounts(
        len(lines),
        len(present),
        len({line.company for line in present}),
        sum(line.attendance == REGISTERED for line in lines),
        sum(line.attendance == ABSENT for line in lines),
    )
