"""Rows of synergy links and of outcomes, in the places of their companies, frozen (rule 14)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.values import Cell, cents_value, count_value
from cqi_desktop.store.tables import ExportOutcome, SynergyLink

from .kinds import stored
from .plan_records import RecordKind, Values, plan_records
from .planning import Planning
from .rows import FilledRow

_STATUS_DAYS = {"in_contact": "in_contact_on", "concluded": "concluded_on", "ended": "ended_on"}
_LINK_COLUMNS = {
    "kind": "kind", "status": "status", "date": "proposed_on", "value": "value_cents", "market": "market",
    "origin": "origin", "notes": "notes",
}  # fmt: skip


def plan_synergies(planning: Planning, rows: Iterable[FilledRow]) -> None:
    kind = RecordKind(
        model=SynergyLink,
        same=("company_a_id", "company_b_id", "kind", "proposed_on"),
        values_of=_link_values,
        completed=_completed_link,
        moved=_moved_link,
    )
    plan_records(planning, rows, kind)


def _link_values(planning: Planning, row: FilledRow) -> Values:
    values = {column: stored(row.values[name]) for name, column in _LINK_COLUMNS.items() if name in row.values}
    for side in ("a", "b"):
        if f"company_{side}" in row.values and not planning.is_refused(row):
            company = planning.company(row, f"company_{side}")
            values[f"company_{side}_id"] = company.key if company else None
    if not planning.is_refused(row) and values.get("company_a_id") == values.get("company_b_id") is not None:
        planning.problems.refuse(row.number, "company_b", "same_company_twice", value=row.get("company_b"))
    day = row.get("status_date")
    if day is not None and row.get("status") in _STATUS_DAYS:
        values[_STATUS_DAYS[row.values["status"]]] = stored(day)
    return values


def _completed_link(planning: Planning, row: FilledRow, filled: Values) -> Values:
    values: Values = {"status": "proposed", **filled}
    day = _STATUS_DAYS.get(values["status"])
    if day is not None and day not in values:
        planning.problems.warn(row.number, "status_date", "status_without_date", value=row.values["status"])
    for side in ("a", "b"):
        values |= _side_place(planning, values[f"company_{side}_id"], side, row.values["date"])
    return values


def _side_place(planning: Planning, company: bytes, side: str, day: date | None) -> Values:
    place = planning.place_of_company(planning.companies.known[company], day)
    return {f"region_{side}": place.region, f"mrc_{side}": place.mrc}


def _moved_link(planning: Planning, row: FilledRow, values: Values, before: Values) -> Values:
    """Another company brings its place; a date for the status that the link has already completes it."""
    moved: dict[str, Any] = {}
    survivors = planning.companies.survivors
    proposed = values.get("proposed_on") or before["proposed_on"]
    for side in ("a", "b"):
        company: bytes | None = values.get(f"company_{side}_id")
        known: bytes = before[f"company_{side}_id"]
        if company is None or company == survivors.get(known, known):
            moved[f"company_{side}_id"] = known
        else:
            moved |= _side_place(planning, company, side, date.fromisoformat(proposed) if proposed else None)
    if "status_date" in row.values and "status" not in row.values and before["status"] in _STATUS_DAYS:
        moved[_STATUS_DAYS[before["status"]]] = stored(row.values["status_date"])
    return moved


# --- outcomes -----------------------------------------------------------------------------------------------

_OUTCOME_COLUMNS = {
    "kind": "kind", "market": "market", "attribution": "attribution", "evidence": "evidence", "date": "recorded_on",
    "notes": "notes",
}  # fmt: skip
SALES = "export_sales"


def plan_outcomes(planning: Planning, rows: Iterable[FilledRow]) -> None:
    kind = RecordKind(
        model=ExportOutcome,
        same=("company_id", "kind", "start_date", "end_date"),
        values_of=_outcome_values,
        completed=_completed_outcome,
        moved=_moved_outcome,
    )
    plan_records(planning, rows, kind)


def _outcome_values(planning: Planning, row: FilledRow) -> Values:
    values = {column: stored(row.values[name]) for name, column in _OUTCOME_COLUMNS.items() if name in row.values}
    year = planning.fiscal_year(row)
    if year is not None:
        values |= {"start_date": stored(year.start), "end_date": stored(year.end)}
    if "value" in row.values and ("kind" in row.values or "id" in row.values):
        values["value"] = _outcome_value(planning, row, row.values["value"])
    if "company" in row.values and not planning.is_refused(row):
        company = planning.company(row)
        values["company_id"] = company.key if company else None
    return values


def _outcome_value(planning: Planning, row: FilledRow, cell: Cell) -> int | None:
    """Sales in cents, anything else as a count."""
    kind = row.get("kind") or planning.plan.draft(ExportOutcome).value(row.values["id"], "kind")
    try:
        return cents_value(cell) if kind == SALES else count_value(cell)
    except CqiError as error:
        planning.problems.refuse_value(row.number, "value", error)
        return None


def _completed_outcome(planning: Planning, row: FilledRow, values: Values) -> Values:
    del row
    company = planning.companies.known[values["company_id"]]
    place = planning.place_of_company(company, date.fromisoformat(values["end_date"]))
    defaults = {"attribution": "declared", "recorded_on": stored(planning.today)}
    return defaults | values | place._asdict()


def _moved_outcome(planning: Planning, row: FilledRow, values: Values, before: Values) -> Values:
    """Another company, or another year, brings the place of that company at the end of that year."""
    del row
    survivors = planning.companies.survivors
    company, known = values.get("company_id"), before["company_id"]
    if company is None or company == survivors.get(known, known):
        return {"company_id": known}
    end = values.get("end_date") or before["end_date"]
    place = planning.place_of_company(planning.companies.known[company], date.fromisoformat(end) if end else None)
    return place._asdict()


def shown_value(kind: str, value: int) -> Decimal:
    """The value of an outcome as a list shows it: dollars for sales, else the count."""
    return Decimal(value) / 100 if kind == SALES else Decimal(value)
