"""What was filed against the book today: what a figure counted, what it counts now, and what made each change.

Every amount is a whole number in the smallest unit of the indicator (``Unit.scale``), so that what was filed and the
amounts of the explanations add up to today's figure exactly.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from .undoing import SetRef


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # lupdate goes by this name
    """Mark a literal for the translator; the text is translated where it is shown."""
    del context
    return text


# Kind and key of a record.
RecordKey = tuple[str, bytes]
# ``""`` is the row "MRC à préciser", and the only place where the unit has no MRC.
NO_MRC = ""


class Effect(StrEnum):
    """What became of something that a figure counts."""

    ENTERED = "entered"
    LEFT = "left"
    MOVED = "moved"
    CHANGED = "changed"


class Cause(StrEnum):
    """What somebody did, or what happened, that changed a figure."""

    LATE_ENTRY = "late_entry"
    DATE_CORRECTED = "date_corrected"
    STATUS_CHANGED = "status_changed"
    SERVICE_CHANGED = "service_changed"
    COMPANY_CHANGED = "company_changed"
    AMOUNT_CORRECTED = "amount_corrected"
    PLACE_CORRECTED = "place_corrected"
    TRASHED = "trashed"
    RESTORED = "restored"
    MERGED = "merged"
    MERGE_UNDONE = "merge_undone"
    ERASED = "erased"
    TERRITORY_CHANGED = "territory_changed"
    RULES_CHANGED = "rules_changed"
    FIRST_RECORDS = "first_records"
    NO_RECORDS_LEFT = "no_records_left"
    PUBLISHED = "published"
    NOT_IN_BOOK = "not_in_book"
    UNEXPLAINED = "unexplained"


CAUSE_LABELS: dict[Cause, str] = {
    Cause.LATE_ENTRY: QT_TRANSLATE_NOOP("Cause", "entered since"),
    Cause.DATE_CORRECTED: QT_TRANSLATE_NOOP("Cause", "date corrected"),
    Cause.STATUS_CHANGED: QT_TRANSLATE_NOOP("Cause", "status changed"),
    Cause.SERVICE_CHANGED: QT_TRANSLATE_NOOP("Cause", "service or kind changed"),
    Cause.COMPANY_CHANGED: QT_TRANSLATE_NOOP("Cause", "given to another company"),
    Cause.AMOUNT_CORRECTED: QT_TRANSLATE_NOOP("Cause", "amount corrected"),
    Cause.PLACE_CORRECTED: QT_TRANSLATE_NOOP("Cause", "MRC corrected"),
    Cause.TRASHED: QT_TRANSLATE_NOOP("Cause", "put in the trash"),
    Cause.RESTORED: QT_TRANSLATE_NOOP("Cause", "restored from the trash"),
    Cause.MERGED: QT_TRANSLATE_NOOP("Cause", "companies merged"),
    Cause.MERGE_UNDONE: QT_TRANSLATE_NOOP("Cause", "merge undone"),
    Cause.ERASED: QT_TRANSLATE_NOOP("Cause", "erased for privacy"),
    Cause.TERRITORY_CHANGED: QT_TRANSLATE_NOOP("Cause", "territory or region changed"),
    Cause.RULES_CHANGED: QT_TRANSLATE_NOOP("Cause", "counting rules changed"),
    Cause.FIRST_RECORDS: QT_TRANSLATE_NOOP("Cause", "the year had no other record then (n. d.)"),
    Cause.NO_RECORDS_LEFT: QT_TRANSLATE_NOOP("Cause", "the year has no other record left (n. d.)"),
    Cause.PUBLISHED: QT_TRANSLATE_NOOP("Cause", "published figures entered since"),
    Cause.NOT_IN_BOOK: QT_TRANSLATE_NOOP("Cause", "published, its records not in the book"),
    Cause.UNEXPLAINED: QT_TRANSLATE_NOOP("Cause", "no change of the book explains it"),
}


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """The change behind a cause: ``at`` is the wall clock (UTC) of whoever made it; texts are empty when unknown."""

    change_set: SetRef
    at: str
    adviser: str
    laptop: str
    label: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One thing that entered, left or moved, its share of the difference, and why.

    ``from_mrc`` and ``to_mrc`` are where it was counted and where it is, None for nowhere in the region. ``record`` is
    the one whose change decided; ``change`` is None when no change of the log is the cause.
    """

    effect: Effect
    amount: int
    from_mrc: str | None
    to_mrc: str | None
    cause: Cause
    change: LoggedChange | None = None
    kind: str = ""
    record: bytes | None = None
    day: date | None = None
    label: str = ""
    company: bytes | None = None
    company_name: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """One cell of a submission that differs from the book today, or that counts other things than it did.

    ``mrc`` is None for the total and ``""`` for "MRC à préciser"; ``filed`` and ``today`` are None for n. d.
    """

    indicator: str
    mrc: str | None
    filed: int | None
    today: int | None
    explanations: tuple[Explanation, ...]

    @property
    def amount(self) -> int:
        """From what was filed to today; n. d. is nothing yet."""
        return (self.today or 0) - (self.filed or 0)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a figure counts: a company, or a record of any kind, at the place where it counts."""

    place: str
    amount: int
    company: bytes | None
    records: tuple[RecordKey, ...]


@dataclass(frozen=True, slots=True)
class ItemChange:
    """An item that is not as it was filed. ``same_as`` is the filed item that it now is one with (rule 12)."""

    before: Item | None
    after: Item | None
    same_as: Item | None = None

    @property
    def effect(self) -> Effect:
        if self.before is None:
            return Effect.ENTERED
        if self.after is None:
            return Effect.LEFT
        return Effect.CHANGED if self.before.place == self.after.place else Effect.MOVED

    def amount_at(self, place: str | None) -> int:
        """Its share of the difference of a place, or of the total (None)."""
        return _amount(self.after, place) - _amount(self.before, place)

    def concerns(self, place: str | None) -> bool:
        """Whether the place, or the total (None), counts it otherwise than before."""
        return self.amount_at(place) != 0


def _amount(item: Item | None, place: str | None) -> int:
    return item.amount if item is not None and place in (None, item.place) else 0


Identity = TypeVar("Identity", bound=Hashable)


def item_changes(
    filed: Mapping[Identity, Sequence[Item]], today: Mapping[Identity, Item]
) -> Iterator[tuple[Identity, ItemChange]]:
    """What changed, by what each item is today. Several filed items of one identity have become one since (rule 12)."""
    for identity in filed.keys() | today.keys():
        now = today.get(identity)
        items = sorted(filed.get(identity, ()), key=_Nearness(now))
        first = items[0] if items else None
        if first is None or now is None or (first.place, first.amount) != (now.place, now.amount):
            yield identity, ItemChange(first, now)
        for item in items[1:]:
            yield identity, ItemChange(item, None, first if now is not None else None)


@dataclass(frozen=True, slots=True)
class _Nearness:
    """Orders the filed items of one identity: the one that stayed where it was first, then the survivor's own."""

    now: Item | None

    def __call__(self, item: Item) -> tuple[bool, bool, bytes, Sequence[RecordKey]]:
        now = self.now
        return (
            now is None or item.place != now.place,
            now is None or item.company != now.company,
            item.company or b"",
            item.records,
        )


def places_of(items: Iterable[Item]) -> set[str]:
    return {item.place for item in items}
