"""Rows of companies: found or new, filled cells written, place filled in, employees added as a dated measure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import comparison_name, has_usual_neq_prefix, normal_postal_code
from cqi_desktop.domain.territory import Place
from cqi_desktop.store.reference import territory
from cqi_desktop.store.tables import Company, Measure

from .drafts import Outcome
from .kinds import stored
from .matching import KnownCompany, Match
from .neat_values import drop_same_telephones
from .planning import Planning
from .rows import FilledRow, without_repeated_identifiers

_PLAIN_COLUMNS = (
    "name", "neq", "role", "address", "municipality", "phone", "email", "website", "naics", "export_status", "markets",
    "notes",
)  # fmt: skip
_ADDRESS = ("mrc", "region", "municipality", "postal_code")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
EMPLOYEES = "employees"


def plan_companies(planning: Planning, rows: list[FilledRow]) -> None:
    """Plan each row in turn: a company that one row makes is known to the next ones."""
    measures = _Measures(planning)
    for row in without_repeated_identifiers(rows, planning.problems):
        values = _values(planning, row)
        match = _match(planning, row)
        if match is None or planning.is_refused(row):
            continue
        if "adviser" in row.values:
            values["adviser_id"] = planning.adviser(row)
        if match.company is None:
            company = _create(planning, row, values)
        elif match.was_merged:
            planning.problems.warn(row.number, "name", "merged_company", value=match.company.name)
            planning.note(row, Outcome.UNCHANGED)
            continue
        else:
            company = _update(planning, row, values, match)
        measures.add(row, company.key)
    measures.finish()


def _values(planning: Planning, row: FilledRow) -> dict[str, Any]:
    """The columns that the filled cells write, but for MRC and region."""
    values = {column: stored(row.values[column]) for column in _PLAIN_COLUMNS if column in row.values}
    if "postal_code" in row.values:
        values["postal_code"] = _postal_code(planning, row)
    if "neq" in row.values and not has_usual_neq_prefix(row.values["neq"]):
        planning.problems.warn(row.number, "neq", "unusual_neq", value=row.values["neq"])
    if "email" in row.values and not _EMAIL.fullmatch(row.values["email"]):
        planning.problems.warn(row.number, "email", "unusual_email", value=row.values["email"])
    planning.mrc(row)
    planning.is_acceptable_region(row)
    return values


def _postal_code(planning: Planning, row: FilledRow) -> str:
    """In its usual form; one that is none is kept as typed, with a warning."""
    text: str = row.values["postal_code"]
    try:
        return normal_postal_code(text)
    except InvalidValueError:
        planning.problems.warn(row.number, "postal_code", "unusual_postal_code", value=text)
        return text


# --- which company ------------------------------------------------------------------------------------------


def _match(planning: Planning, row: FilledRow) -> Match | None:
    """The company of a row; a match without company for a new one; None when the row was refused."""
    directory, options = planning.companies, planning.options
    key, name, neq = row.get("id"), row.get("name"), row.get("neq")
    if key is not None:
        match = directory.of_key(key)
        if match.problem == "in_trash":
            planning.refuse_in_trash(row)
            return None
        if match.company is None and planning.lacks_required(row):
            return None
        return match
    if planning.lacks_required(row):
        return None
    chosen_key = planning.decisions.companies.get((row.number, "name"))
    if chosen_key is not None:
        return Match(directory.of_key(chosen_key).company, by_name=True)
    if row.number in planning.decisions.doubles:
        return Match()
    match = directory.find(name, neq, row.get("municipality"))
    if match.company is not None or match.problem == "unknown_company":
        return match
    if match.problem == "resembling_company" and options.accept_suggestions:
        chosen = match.candidates[0]
        planning.problems.warn(row.number, "name", "suggestion_accepted", chosen.name, value=name)
        return Match(chosen, by_name=True)
    if match.problem == "resembling_company" and options.allow_duplicates:
        return Match()
    if match.problem == "resembling_company":
        _refuse_resembling(planning, row, match)
    else:
        planning.refuse_company(row, "name", match, name)
    return None


def _refuse_resembling(planning: Planning, row: FilledRow, match: Match) -> None:
    """The same name under another NEQ is told as such: it is not the name that a person has to correct."""
    likely, name = match.candidates[0], row.values["name"]
    told = {"value": name}
    if likely.neq and row.get("neq") and comparison_name(likely.name) == comparison_name(name):
        told["other_neq"] = likely.neq
    planning.candidates[row.number, "name"] = match.candidates
    planning.problems.refuse(row.number, "name", "resembling_new_company", match.suggestion, **told)


def _create(planning: Planning, row: FilledRow, values: dict[str, Any]) -> KnownCompany:
    key = row.get("id") or planning.book.new_id()
    if row.get("id"):
        _warn_of_namesake(planning, row)
    mrc, region, municipality, postal_code = (row.get(part) for part in _ADDRESS)
    place = _place_of(mrc, municipality, postal_code, region)
    planning.tell_of_disagreement(row, place)
    place_values = {"region": place.region, "mrc": place.mrc}
    planning.plan.draft(Company).create(key, {"role": "client"} | values | place_values)
    company = KnownCompany(key, values["name"], values.get("neq"), values.get("municipality"), place.region, place.mrc)
    planning.companies.add(company)
    planning.note(row, Outcome.CREATED)
    return company


@lru_cache(maxsize=10_000)
def _place_of(mrc: str | None, municipality: str | None, postal_code: str | None, region: str | None) -> Place:
    return territory().place_of(mrc, municipality, postal_code, region)


def _warn_of_namesake(planning: Planning, row: FilledRow) -> None:
    """An unknown identifier makes a new company, even beside one of the same name or NEQ: a person should know."""
    namesake = planning.companies.find(row.get("name"), row.get("neq"), row.get("municipality")).company
    if namesake is not None:
        planning.problems.warn(row.number, "name", "likely_duplicate", namesake.name, value=row.get("name"))


def _update(planning: Planning, row: FilledRow, values: dict[str, Any], match: Match) -> KnownCompany:
    company = match.company
    assert company is not None
    draft = planning.plan.draft(Company)
    draft.fetch(planning.book, company.key)
    if match.by_name:
        values.pop("name", None)  # another writing of the same name is no news
    before = dict(draft.record(company.key))
    drop_same_telephones(values, before)
    values |= _place(planning, row, values, before)
    planning.change(row, draft, company.key, values)
    if (before.get("mrc") is None and values.get("mrc")) or (before.get("region") is None and values.get("region")):
        planning.plan.newly_placed.add(company.key)
    planning.companies.update(company, draft.record(company.key))
    return company


def _place(planning: Planning, row: FilledRow, values: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """MRC and region after the row: those that it states, or that a new address says; else nothing changes."""
    stated = {part: row.get(part) for part in ("mrc", "region") if part in row.values}
    address = {part: values[part] for part in ("municipality", "postal_code") if part in values}
    if not stated and all(before.get(part) == value for part, value in address.items()):
        return {}
    if "mrc" not in stated and "region" in stated and before.get("mrc"):
        stated["mrc"] = before["mrc"]  # a region says less than the MRC that is known
        place = territory().place_of(**stated)
        planning.tell_of_disagreement(row, place)
        return {}
    place = territory().place_of(**stated, **address)
    planning.tell_of_disagreement(row, place)
    if place.mrc is None and "region" not in stated:
        return {}
    return {"mrc": place.mrc, "region": place.region}


# --- employees ----------------------------------------------------------------------------------------------


class _Measures:
    """Numbers of employees: added at their date, never overwritten.

    Of several rows that give one company a number without a date, the last is meant.
    """

    def __init__(self, planning: Planning) -> None:
        self._planning = planning
        self._known: dict[bytes, list[tuple[str, int]]] | None = None
        self._undated: dict[bytes, tuple[FilledRow, int]] = {}

    def add(self, row: FilledRow, company: bytes) -> None:
        count = row.get("employees")
        if count is None:
            return
        day = stored(row.get("employees_on"))
        if day is None:
            self._undated[company] = (row, count)
        elif (day, count) not in self._measures().get(company, ()):
            self._add_line(row, company, day, count)

    def finish(self) -> None:
        """Add the numbers without a date, at today's, unless the latest one is the same."""
        today = self._planning.today.isoformat()
        for company, (row, count) in self._undated.items():
            known = self._measures().get(company)
            if not known or (max(known)[1] != count and (today, count) not in known):
                self._add_line(row, company, today, count)

    def _add_line(self, row: FilledRow, company: bytes, day: str, count: int) -> None:
        self._measures().setdefault(company, []).append((day, count))
        values = {"company_id": company, "kind": EMPLOYEES, "value": count, "measured_on": day}
        plan = self._planning.plan
        plan.add_line(row.number, plan.draft(Measure), self._planning.book.new_id(), values, "value")

    def _measures(self) -> dict[bytes, list[tuple[str, int]]]:
        if self._known is None:
            self._known = {}
            rows = self._planning.book.sql(
                "SELECT company_id, coalesce(measured_on, ''), value FROM measure "
                "WHERE kind = ? AND trashed_at IS NULL",
                (EMPLOYEES,),
            )
            for company, day, value in rows:
                self._known.setdefault(company, []).append((day, value))
        return self._known
