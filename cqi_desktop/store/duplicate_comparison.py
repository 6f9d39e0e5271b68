"""Two companies side by side, field by field, and what a person decides of many pairs at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from cqi_desktop.domain.errors import UnknownRecordError
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import existing
from .companies import canonical_company
from .company_merge import merge_companies
from .distinct_pairs import pairs_told_apart, sorted_pair
from .duplicates import LikelyDuplicate
from .tables import Company

if TYPE_CHECKING:
    from .book import Book

LEFT, RIGHT = 0, 1
# The MRC and the region are one choice: half a place is none.
PLACE = "mrc"
_FIELDS = (
    "name", "neq", "role", "address", "municipality", "postal_code", PLACE, "phone", "email", "website", "naics",
    "export_status", "markets", "adviser", "contact_every_days", "notes",
)  # fmt: skip
# What an MRC may be told from: with one of these chosen, the place chosen is said too.
_TELLS_PLACE = ("municipality", "postal_code")
_COUNTED = {
    "interventions": "SELECT count(*) FROM intervention WHERE company_id = ? AND trashed_at IS NULL",
    "contacts": "SELECT count(*) FROM contact WHERE company_id = ? AND trashed_at IS NULL",
    "participations": "SELECT count(*) FROM participation WHERE company_id = ? AND trashed_at IS NULL",
    "documents": "SELECT count(*) FROM document WHERE company_id = ? AND trashed_at IS NULL",
}

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ComparedField:
    """A field and what each of both companies says of it; a place is (MRC, region). None is unknown."""

    name: str
    values: tuple[Any, Any]

    @property
    def differs(self) -> bool:
        return self.values[LEFT] != self.values[RIGHT]

    @property
    def usual(self) -> int:
        """The side whose value is kept unless a person thinks otherwise: the company kept, if it knows."""
        return RIGHT if self.values[LEFT] is None else LEFT


class HeldRecords(NamedTuple):
    """How many records hang on a company."""

    interventions: int
    contacts: int
    participations: int
    documents: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """The company kept first. ``since`` are the days on which each was entered."""

    companies: tuple[bytes, bytes]
    names: tuple[str, str]
    fields: tuple[ComparedField, ...]
    held: tuple[HeldRecords, HeldRecords]


def compare_companies(book: Book, keep: bytes, other: bytes) -> Comparison:
    """What two companies say of themselves. Raises UnknownRecordError."""
    sides: tuple[Any, Any] = (existing(book, Company, keep), existing(book, Company, other))
    fields = tuple(ComparedField(name, (_value(sides[LEFT], name), _value(sides[RIGHT], name))) for name in _FIELDS)
    return Comparison(
        (keep, other),
        (sides[LEFT].name or "", sides[RIGHT].name or ""),
        tuple(field for field in fields if field.values != (None, None)),
        (_held(book, keep), _held(book, other)),
    )


def _value(company: Any, name: str) -> Any:
    if name == PLACE:
        return (company.mrc, company.region) if company.mrc or company.region else None
    value = company.adviser_id if name == "adviser" else getattr(company, name)
    return value or None


def _held(book: Book, company: bytes) -> HeldRecords:
    return HeldRecords(*(int(book.scalar(query, (company,))) for query in _COUNTED.values()))


def chosen_values(comparison: Comparison, sides: Mapping[str, int]) -> dict[str, Any]:
    """What ``merge_companies`` is to write, where the person chose otherwise than usual.

    ``sides`` gives LEFT or RIGHT for the fields chosen.
    """
    chosen: dict[str, Any] = {}
    fields = {field.name: field for field in comparison.fields}
    for name, field in fields.items():
        side = sides.get(name, field.usual)
        if field.differs and name != PLACE and side != field.usual:
            chosen[name] = field.values[side]
    place = fields.get(PLACE)
    if place is not None:
        side = sides.get(PLACE, place.usual)
        says_place = any(name in chosen or _is_filled(fields.get(name)) for name in _TELLS_PLACE)
        if (place.differs and side != place.usual) or (says_place and place.values[side] is not None):
            mrc, region = place.values[side] or (None, None)
            chosen |= {"mrc": mrc, "region": region}
    return chosen


def _is_filled(field: ComparedField | None) -> bool:
    """Whether a field that is unknown on the left is taken from the right."""
    return field is not None and field.values[LEFT] is None


def still_likely(book: Book, pairs: Iterable[LikelyDuplicate]) -> list[LikelyDuplicate]:
    """The pairs that nobody merged, told apart or put in the trash since they were found, in their order."""
    rows = book.sql("SELECT id FROM company WHERE merged_into_id IS NOT NULL OR trashed_at IS NOT NULL")
    gone = {row[0] for row in rows}
    told_apart = pairs_told_apart(book)
    return [
        pair
        for pair in pairs
        if gone.isdisjoint(company.id for company in pair.companies)
        and sorted_pair(*(company.id for company in pair.companies)) not in told_apart
    ]


class Merged(NamedTuple):
    """How many pairs were merged, and how many left for a person because something now speaks against."""

    merged: int
    left: int


def merge_pairs(book: Book, pairs: Sequence[LikelyDuplicate], progress: Progress | None = None) -> Merged:
    """Merge many pairs in one change set. What ``progress`` raises stops it, and nothing is written.

    A pair is left when what was merged before it gave both companies a NEQ, and not the same.
    """
    merged = left = 0
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Merge several companies")):
        for number, pair in enumerate(pairs):
            if progress is not None:
                progress(number, len(pairs))
            keep, other = (canonical_company(book, company.id) for company in pair.companies)
            if keep == other:
                merged += 1
            elif _has_two_numbers(book, keep, other):
                left += 1
            else:
                merge_companies(book, keep, other)
                merged += 1
    return Merged(merged, left)


def _has_two_numbers(book: Book, keep: bytes, other: bytes) -> bool:
    rows = book.sql("SELECT neq FROM company WHERE id IN (?, ?) AND trashed_at IS NULL", (keep, other)).fetchall()
    if len(rows) < 2:
        raise UnknownRecordError(kind="company", text="")
    numbers = {neq for (neq,) in rows if neq}
    return len(numbers) > 1
