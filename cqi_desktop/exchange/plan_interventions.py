"""Rows of interventions: the place is that of the cells, else of the company on the day, and it is frozen (rule 5)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cqi_desktop.store.places import place_on
from cqi_desktop.store.reference import territory
from cqi_desktop.store.tables import Intervention

from .kinds import stored
from .plan_records import RecordKind, Values, plan_records
from .planning import Planning
from .rows import FilledRow

_PLAIN_COLUMNS = {
    "status": "status", "completed_on": "completed_on", "hours": "contact_seconds",
    "preparation_hours": "preparation_seconds", "travel_hours": "travel_seconds", "medium": "medium",
    "markets": "markets", "subject": "subject", "notes": "notes", "follow_up_on": "follow_up_on", "date": "date",
}  # fmt: skip


def plan_interventions(planning: Planning, rows: Iterable[FilledRow]) -> None:
    kind = RecordKind(
        model=Intervention,
        same=("company_id", "date", "service_id"),
        values_of=_values,
        completed=_completed,
        moved=_moved,
    )
    plan_records(planning, rows, kind)


def _values(planning: Planning, row: FilledRow) -> Values:
    values = {column: stored(row.values[name]) for name, column in _PLAIN_COLUMNS.items() if name in row.values}
    if "service" in row.values:
        values["service_id"] = planning.service(row)
    planning.mrc(row)
    planning.is_acceptable_region(row)
    if planning.is_refused(row):
        return values  # before a company or an adviser is made for nothing
    values |= _stated_place(planning, row, row.get("date"))
    if "company" in row.values or "neq" in row.values:
        company = planning.company(row, neq=row.get("neq"))
        if company is None:
            return values
        values["company_id"] = company.key
    if "adviser" in row.values:
        values["adviser_id"] = planning.adviser(row)
    return values


def _stated_place(planning: Planning, row: FilledRow, day: date | None) -> Values:
    """The place that the cells say; MRC beats region."""
    if "mrc" not in row.values and "region" not in row.values:
        return {}
    place = territory().place_of(mrc=row.get("mrc"), region=row.get("region"), day=day)
    planning.tell_of_disagreement(row, place)
    return {"region": place.region} | ({"mrc": place.mrc} if "mrc" in row.values else {})


def _completed(planning: Planning, row: FilledRow, values: Values) -> Values:
    day: date = row.values["date"]
    if values.get("status") is None:
        values["status"] = "done" if day <= planning.today else "planned"
    _tell_of_completion(planning, row, values["status"])
    if "region" not in values:
        company = planning.companies.known[values["company_id"]]
        values |= planning.place_of_company(company, day)._asdict()
    return values


def _moved(planning: Planning, row: FilledRow, values: Values, before: Values) -> Values:
    """A new date keeps the MRC and takes its region of that day; another company brings its place."""
    _tell_of_completion(planning, row, values.get("status") or before["status"])
    _refuse_incomplete(planning, row, values, before)
    day = row.get("date") or (date.fromisoformat(before["date"]) if before["date"] else None)
    if "region" in values:
        return _stated_place(planning, row, day) if "date" not in row.values else {}
    survivors = planning.companies.survivors
    company = values.get("company_id")
    if company is not None and company != survivors.get(before["company_id"], before["company_id"]):
        return planning.place_of_company(planning.companies.known[company], day)._asdict()
    if company is not None:
        values["company_id"] = before["company_id"]
    if values.get("date", before["date"]) != before["date"]:
        return place_on(before["region"], before["mrc"], day)._asdict()
    return {}


def _tell_of_completion(planning: Planning, row: FilledRow, status: str | None) -> None:
    if "completed_on" in row.values and status != "done":
        planning.problems.warn(row.number, "completed_on", "completed_not_done", value=row.values["completed_on"])


def _refuse_incomplete(planning: Planning, row: FilledRow, values: Values, before: Values) -> None:
    """A questionnaire that is begun is completed by its answers, never by a list (rule 4)."""
    day = values.get("completed_on")
    if day is not None and day != before["completed_on"] and row.values["id"] in planning.incomplete_documents:
        planning.problems.refuse(row.number, "completed_on", "incomplete_document", value=row.values["completed_on"])
