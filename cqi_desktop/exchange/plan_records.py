"""Rows of what happened (interventions, participations, links...): a new record, or one whose cells all agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from cqi_desktop.store.tables import BookRecord

from .agreement import paired
from .drafts import TableDraft
from .planning import Planning
from .rows import FilledRow, without_repeated_identifiers

Values = dict[str, Any]

_DAY = "date"


@dataclass(frozen=True, slots=True)
class RecordKind:
    """How rows of one kind become records.

    ``values_of`` gives the columns that the filled cells write, reporting what is wrong; ``completed`` the columns of a
    new record, its defaults and its frozen place with them; ``moved`` those that follow when ``values`` change a
    record. Rows and records are compared within equal ``same`` columns, the first of which is the company.
    """

    model: type[BookRecord]
    same: tuple[str, ...]
    values_of: Callable[[Planning, FilledRow], Values]
    completed: Callable[[Planning, FilledRow, Values], Values]
    moved: Callable[[Planning, FilledRow, Values, Values], Values]


def plan_records(planning: Planning, rows: Iterable[FilledRow], kind: RecordKind) -> None:
    """Plan the rows with an identifier first, then pair the others with the records that are left."""
    draft = planning.plan.draft(kind.model)
    kept = list(without_repeated_identifiers(rows, planning.problems))
    keys = [row.values["id"] for row in kept if "id" in row.values]
    draft.load_where_in(planning.book, "id", keys)
    unnamed: list[tuple[FilledRow, Values]] = []
    for row in kept:
        key = row.get("id")
        if key is None or not draft.holds(key):
            planning.lacks_required(row)
        elif draft.value(key, "trashed_at") is not None:
            planning.refuse_in_trash(row)
        if planning.is_refused(row):
            continue
        values = kind.values_of(planning, row)
        if planning.is_refused(row):
            continue
        if key is None:
            unnamed.append((row, values))
        else:
            _write(planning, draft, kind, row, key, values)
    _plan_unnamed(planning, draft, kind, unnamed, taken=set(keys))


def _write(planning: Planning, draft: TableDraft, kind: RecordKind, row: FilledRow, key: bytes, values: Values) -> None:
    if draft.holds(key):
        moved = kind.moved(planning, row, values, dict(draft.record(key)))
        if not planning.is_refused(row):
            planning.change(row, draft, key, values | moved)
    else:
        planning.note(row, draft.create(key, kind.completed(planning, row, values)))


def _plan_unnamed(
    planning: Planning,
    draft: TableDraft,
    kind: RecordKind,
    rows: Sequence[tuple[FilledRow, Values]],
    taken: set[bytes],
) -> None:
    records = _records_of_book(planning, kind, [values for _, values in rows])
    groups: dict[tuple[Any, ...], list[tuple[FilledRow, Values]]] = {}
    for row, values in rows:
        groups.setdefault(tuple(values[column] for column in kind.same), []).append((row, values))
    for same, group in groups.items():
        there = [(key, record) for key, record in records.get(same, ()) if key not in taken]
        pairs = paired([values for _, values in group], [record for _, record in there]) if there else []
        for place, (row, values) in enumerate(group):
            pair = pairs[place] if pairs else None
            if pair is None:
                outcome = draft.create(planning.book.new_id(), kind.completed(planning, row, values))
            else:
                key, record = there[pair]
                draft.existing[key] = record
                outcome = draft.change(key, values)
            planning.note(row, outcome)


def _records_of_book(
    planning: Planning, kind: RecordKind, rows: Sequence[Values]
) -> dict[tuple[Any, ...], list[tuple[bytes, Values]]]:
    """Records of the companies of these rows, by their ``same`` columns, under the survivor of a merge.

    When the day is one of those columns, only records of the days that the rows span are read.
    """
    survivors = planning.companies.survivors
    wanted = {values[kind.same[0]] for values in rows}
    wanted |= {key for key, survivor in survivors.items() if survivor in wanted}
    condition, bounds = "trashed_at IS NULL", tuple[str, ...]()
    if _DAY in kind.same and rows:
        days = [values[_DAY] for values in rows]
        condition, bounds = f"{condition} AND {_DAY} BETWEEN ? AND ?", (min(days), max(days))
    found = TableDraft(kind.model)
    found.load_where_in(planning.book, kind.same[0], wanted, condition, bounds)
    records: dict[tuple[Any, ...], list[tuple[bytes, Values]]] = {}
    for key, record in found.existing.items():
        for column in kind.same:
            if column.startswith("company"):
                record[column] = survivors.get(record[column], record[column])
        records.setdefault(tuple(record[column] for column in kind.same), []).append((key, record))
    return records
