"""Conflicts as a person decides them: by record, then by field, each value with who gave it, where and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from cqi_desktop.domain.changes import Value
from cqi_desktop.domain.errors import DecidedConflictError, UnknownRecordError
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .conflict_titles import company_of, title_of
from .conflicts import Conflict, OneValue, open_conflicts, resolve, resolve_with

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book


@dataclass(frozen=True, slots=True)
class GivenValue:
    """A value that somebody gave to a field. ``conflict`` is the key of the conflict that it lost, None in force.

    ``at`` is the wall clock (UTC) of whoever gave it; ``adviser`` and ``laptop`` are names, empty when unknown.
    """

    conflict: bytes | None
    value: Value
    adviser: str
    laptop: str
    is_from_here: bool
    at: str | None


@dataclass(frozen=True, slots=True)
class FieldInConflict:
    """A field and the values given to it apart, the one in force first. ``base`` is what they replaced, if known."""

    field: str
    base: Value
    values: tuple[GivenValue, ...]


@dataclass(frozen=True, slots=True)
class ConflictGroup:
    """A record of which fields were given several values. ``kind`` is its table, ``company`` the one it is about."""

    kind: str
    record: bytes
    title: str
    company: bytes | None
    company_name: str
    fields: tuple[FieldInConflict, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a field: it keeps its value, takes that of ``conflict``, or takes a third one, ``other``."""

    conflict: bytes | None = None
    is_other: bool = False
    other: Value = None


def conflict_groups(book: Book) -> list[ConflictGroup]:
    """The conflicts that nobody decided, by company, then by record."""
    groups = [
        _group(book, list(conflicts))
        for _, conflicts in groupby(open_conflicts(book), key=lambda one: (one.kind, one.record))
    ]
    return sorted(groups, key=lambda one: (one.company_name.casefold(), one.kind != "company", one.title, one.record))


def decide(book: Book, group: ConflictGroup, decisions: Mapping[str, Decision]) -> int:
    """Decide the fields named in ``decisions``, in one change set; returns how many fields were.

    A conflict that was decided meanwhile, here or elsewhere, is left as it was decided.
    """
    decided = 0
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Conflict decided"), kind="conflict"):
        for field in group.fields:
            if field.field in decisions:
                decided += _decide_field(book, field, decisions[field.field])
    return decided


def _decide_field(book: Book, field: FieldInConflict, decision: Decision) -> bool:
    lost = [given.conflict for given in field.values if given.conflict is not None]
    # The value chosen first: the others then lose to it, whatever they are.
    first = decision.conflict or lost[0]
    was_decided = False
    for key in (first, *(key for key in lost if key != first)):
        try:
            if key == first and decision.is_other:
                resolve_with(book, key, decision.other)
            else:
                resolve(book, key, "theirs" if key == decision.conflict else "ours")
            was_decided = True
        except (DecidedConflictError, UnknownRecordError):
            continue
    return was_decided


def _group(book: Book, conflicts: list[Conflict]) -> ConflictGroup:
    company, name = company_of(book, conflicts[0])
    fields = tuple(_field(book, list(of_field)) for _, of_field in groupby(conflicts, key=lambda one: one.field))
    first = conflicts[0]
    return ConflictGroup(first.kind, first.record, title_of(book, first), company, name, fields)


def _field(book: Book, conflicts: list[Conflict]) -> FieldInConflict:
    first = conflicts[0]
    lost = tuple(_given(book, conflict.theirs, conflict.id) for conflict in conflicts)
    return FieldInConflict(first.field, first.base, (_given(book, first.ours, None), *lost))


def _given(book: Book, side: OneValue, conflict: bytes | None) -> GivenValue:
    own = book.scalar("SELECT laptop FROM book_state")
    return GivenValue(
        conflict=conflict,
        value=side.value,
        adviser=str(book.scalar("SELECT name FROM adviser WHERE id = ?", (side.adviser,)) or ""),
        laptop=str(book.scalar("SELECT name FROM laptop WHERE id = ?", (side.laptop,)) or ""),
        is_from_here=side.laptop is not None and side.laptop == own,
        at=side.at,
    )
