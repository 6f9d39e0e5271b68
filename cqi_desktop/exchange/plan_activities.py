"""Rows of activities, known by their code, and of participations, in the company's place on the activity's day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import fold, id_from_text
from cqi_desktop.store.places import place_on
from cqi_desktop.store.reference import territory
from cqi_desktop.store.tables import Activity, Contact, Participation

from .drafts import Outcome
from .kinds import stored
from .plan_contacts import ContactNames
from .plan_records import RecordKind, Values, plan_records
from .planning import Planning, nearest_text
from .rows import FilledRow, without_repeated_identifiers

_PLAIN_COLUMNS = ("code", "title", "kind", "start_date", "end_date", "place", "status")


class KnownActivities:
    """The activities of the book by code, accents and case ignored."""

    def __init__(self, planning: Planning) -> None:
        self.days: dict[bytes, str | None] = {}
        self.trashed: set[bytes] = set()
        self.by_code: dict[str, list[bytes]] = {}
        for key, code, day, trashed_at in planning.book.sql(
            "SELECT id, code, start_date, trashed_at FROM activity ORDER BY id"
        ).fetchall():
            if trashed_at is None:
                self.add(key, code, day)
            else:
                self.trashed.add(key)

    def add(self, key: bytes, code: str | None, day: str | None) -> None:
        self.days[key] = day
        if code:
            self.by_code.setdefault(fold(code), []).append(key)

    def of_text(self, text: str) -> list[bytes]:
        """The activities that a cell means: those of a code, or the one of an identifier."""
        found = self.by_code.get(fold(text))
        if found:
            return found
        try:
            key = id_from_text(text)
        except InvalidValueError:
            return []
        return [key] if key in self.days else []


def plan_activities(planning: Planning, rows: Iterable[FilledRow]) -> None:
    known = KnownActivities(planning)
    draft = planning.plan.draft(Activity)
    for row in without_repeated_identifiers(rows, planning.problems):
        key = _key(planning, known, row)
        if planning.is_refused(row):
            continue
        values = _activity_values(planning, row)
        if planning.is_refused(row):
            continue
        if key is not None and key in known.days:
            draft.fetch(planning.book, key)
            outcome = planning.change(row, draft, key, values)
            if outcome is Outcome.UPDATED and known.days[key] != draft.value(key, "start_date"):
                _move_participations(planning, key, draft.value(key, "start_date"))
        else:
            key = key or planning.book.new_id()
            if values.get("status") is None:
                values["status"] = "held" if row.values["start_date"] <= planning.today else "planned"
            known.add(key, values.get("code"), values.get("start_date"))
            planning.note(row, draft.create(key, values))


def _key(planning: Planning, known: KnownActivities, row: FilledRow) -> bytes | None:
    """The activity of a row, a key not known yet for a new one; None without identifier nor known code."""
    key: bytes | None = row.get("id")
    if key in known.trashed:
        planning.refuse_in_trash(row)
        return None
    if key is not None:
        if key not in known.days:
            planning.lacks_required(row)
        return key
    if planning.lacks_required(row):
        return None
    found = known.by_code.get(fold(row.values["code"]), [])
    if len(found) > 1:
        planning.problems.refuse(row.number, "code", "ambiguous_activity", value=row.values["code"])
    return found[0] if found else None


def _activity_values(planning: Planning, row: FilledRow) -> Values:
    values = {column: stored(row.values[column]) for column in _PLAIN_COLUMNS if column in row.values}
    if "regions" in row.values:
        codes = []
        for text in row.values["regions"]:
            region = territory().find_region(text)
            if region is None:
                planning.refuse_region(row, text, "regions")
            else:
                codes.append(region.code)
        values["regions"] = stored(tuple(dict.fromkeys(codes)))
    return values


def _move_participations(planning: Planning, activity: bytes, day: str | None) -> None:
    """Who took part keeps its MRC, with the region that it was in on the new day (rule 7)."""
    draft = planning.plan.draft(Participation)
    draft.load(planning.book, "activity_id = ? AND mrc IS NOT NULL", (activity,))
    for key, record in draft.existing.items():
        if record["activity_id"] == activity:
            place = place_on(record["region"], record["mrc"], date.fromisoformat(day) if day else None)
            draft.change(key, place._asdict())


# --- participations -----------------------------------------------------------------------------------------


def plan_participations(planning: Planning, rows: Iterable[FilledRow]) -> None:
    cells = _ParticipationCells(planning)
    kind = RecordKind(
        model=Participation,
        same=("company_id", "activity_id"),
        values_of=cells.values,
        completed=cells.completed,
        moved=cells.moved,
    )
    plan_records(planning, rows, kind)


class _ParticipationCells:
    """The cells of a participation: an activity by its code, a company, a person of it."""

    def __init__(self, planning: Planning) -> None:
        self._planning = planning
        self._activities = KnownActivities(planning)

    @cached_property
    def _contacts(self) -> ContactNames:
        return ContactNames(self._planning)

    def values(self, planning: Planning, row: FilledRow) -> Values:
        values: Values = {}
        if "attendance" in row.values:
            values["attendance"] = row.values["attendance"]
        if "activity" in row.values:
            values["activity_id"] = self._activity(row)
        if "company" in row.values and not planning.is_refused(row):
            company = planning.company(row)
            values["company_id"] = company.key if company else None
            if company and "contact" in row.values:
                values["contact_id"] = self._contact(row, company.key)
        return values

    def _activity(self, row: FilledRow) -> bytes | None:
        text = row.values["activity"]
        found = self._activities.of_text(text)
        if len(found) == 1:
            return found[0]
        if found:
            self._planning.problems.refuse(row.number, "activity", "ambiguous_activity", value=text)
        else:
            nearest = nearest_text(text, self._activities.by_code)
            self._planning.problems.refuse(row.number, "activity", "unknown_activity", nearest, value=text)
        return None

    def _contact(self, row: FilledRow, company: bytes) -> bytes | None:
        """The person of that name at the company; one who is not known yet is added, with a warning."""
        text = row.values["contact"]
        found = self._contacts.of_text(company, text)
        if len(found) > 1:
            self._planning.problems.refuse(row.number, "contact", "ambiguous_contact", value=text)
        if found:
            return found[0]
        first_name, _, last_name = text.rpartition(" ")
        key = self._planning.book.new_id()
        values = {"company_id": company, "first_name": first_name or None, "last_name": last_name}
        self._contacts.add(key, company, first_name, last_name, None)
        self._planning.plan.draft(Contact).create(key, values)
        self._planning.problems.warn(row.number, "contact", "contact_created", value=text)
        return key

    def completed(self, planning: Planning, row: FilledRow, values: Values) -> Values:
        del row
        company = planning.companies.known[values["company_id"]]
        day = self._activities.days[values["activity_id"]]
        place = planning.place_of_company(company, date.fromisoformat(day) if day else None)
        return {"attendance": "attended"} | values | place._asdict()

    def moved(self, planning: Planning, row: FilledRow, values: Values, before: dict[str, Any]) -> Values:
        """Another company brings its place."""
        del row
        survivors = planning.companies.survivors
        company = values.get("company_id")
        if company is None or company == survivors.get(before["company_id"], before["company_id"]):
            return {"company_id": before["company_id"]}
        day = self._activities.days.get(values.get("activity_id") or before["activity_id"])
        known = planning.companies.known[company]
        return planning.place_of_company(known, date.fromisoformat(day) if day else None)._asdict()
