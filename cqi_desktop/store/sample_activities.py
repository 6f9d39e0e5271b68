"""The activities of the sample book and who took part in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear

from .activities import add_activity
from .participations import record_participation
from .projects import add_project
from .sample_companies import Written
from .sample_tables import (
    CENTRE_DU_QUEBEC,
    ESTRIE,
    MAURICIE,
    YEAR,
    SampleCompany,
    day_in,
    ordinary_companies_of,
    parts_of,
    rows_of,
)

if TYPE_CHECKING:
    from .book import Book

# Different companies that took part: region, year, awareness, training. The fourth line is the published one.
_TAKING_PART = (
    (MAURICIE, FiscalYear(2008), 15, 6),
    (MAURICIE, FiscalYear(2009), 20, 8),
    (ESTRIE, FiscalYear(2009), 13, 6),
    (CENTRE_DU_QUEBEC, YEAR, 60, 13),
    (MAURICIE, YEAR, 28, 11),
    (ESTRIE, YEAR, 22, 8),
)
# Those who come to what counts in no indicator but "companies served".
_AT_CAFE_OR_MISSION = 5
_AT_CAFE_TO_COME = 14
_WESTERN_CANADA = "Ouest canadien"


@dataclass(frozen=True, slots=True)
class PlannedPresence:
    """One company at one activity, by its code; ``people`` of it, one record each."""

    activity: str
    company: SampleCompany
    attendance: str
    people: int = 1


def planned_presences(companies: list[SampleCompany]) -> list[PlannedPresence]:
    """Who takes part in what."""
    random = Random(17)  # noqa: S311 - repeatable on purpose
    activities = rows_of("activities")
    presences: list[PlannedPresence] = []
    for region, year, aware, trained in _TAKING_PART:
        of_region = ordinary_companies_of(companies, region)
        codes = {kind: _codes(activities, kind, region, year) for kind in ("awareness", "training")}
        attending = random.sample(of_region, aware)
        presences += _spread(attending, codes["awareness"])
        presences += _spread(random.sample(of_region, trained), codes["training"])
        absent = [company for company in of_region if company not in attending]
        presences += [
            PlannedPresence(codes["awareness"][number % len(codes["awareness"])], company, "absent")
            for number, company in enumerate(absent[:8])
        ]
        for kind in ("cafe_export", "mission"):
            for code in _codes(activities, kind, region, year):
                chosen = random.sample(attending, _AT_CAFE_OR_MISSION)
                presences += [PlannedPresence(code, company, "attended") for company in chosen]
    return presences + _presences_that_do_not_count(random, companies)


def _codes(activities: list[dict[str, str]], kind: str, region: str, year: FiscalYear) -> list[str]:
    return [
        row["code"]
        for row in activities
        if row["kind"] == kind
        and region in parts_of(row["regions"])
        and date.fromisoformat(row["start_date"]) in year
        and row["status"] == "held"
    ]


def _spread(companies: list[SampleCompany], codes: list[str]) -> list[PlannedPresence]:
    """Each company at one activity, one in three at a second one, one in ten with two people."""
    presences = []
    for number, company in enumerate(companies):
        here, there = codes[number % len(codes)], codes[(number * 7 + 3) % len(codes)]
        presences.append(PlannedPresence(here, company, "attended", 2 if number % 10 == 0 else 1))
        if number % 3 == 0 and there != here:
            presences.append(PlannedPresence(there, company, "attended"))
    return presences


def _presences_that_do_not_count(random: Random, companies: list[SampleCompany]) -> list[PlannedPresence]:
    """Registered for what is still to come, or for what was cancelled."""
    here = ordinary_companies_of(companies, CENTRE_DU_QUEBEC)
    western = [company for company in here if _WESTERN_CANADA in company.markets]
    others = random.sample([company for company in here if company not in western], _AT_CAFE_TO_COME - len(western))
    coming = [PlannedPresence("C11-C1", company, "registered") for company in western + others]
    return coming + [PlannedPresence("S10-CX", company, "registered") for company in random.sample(here, 7)]


def write_activities(
    book: Book, presences: list[PlannedPresence], written: Mapping[str, Written], advisers: tuple[bytes, ...]
) -> None:
    """Write every activity with its participations, and the project of those on Western Canada."""
    project = add_project(
        book,
        code="OUEST-2011",
        name="Ouest canadien 2010-2011",
        description="Mission de prospection à Calgary et à Edmonton, puis café export de juin 2011.",
        start_date=date(2010, 9, 1),
        end_date=date(2011, 6, 30),
        adviser=advisers[1],
    )
    keys = {}
    for number, row in enumerate(rows_of("activities")):
        keys[row["code"]] = add_activity(
            book,
            code=row["code"],
            title=row["title"],
            kind=row["kind"],
            start_date=date.fromisoformat(row["start_date"]),
            end_date=day_in(row["end_date"]),
            regions=parts_of(row["regions"]),
            place=row["place"],
            status=row["status"],
            markets=parts_of(row["markets"]),
            adviser=advisers[number % len(advisers)],
            project=project if row["code"] in ("X10-T1", "C11-C1") else None,
        )
    for presence in presences:
        company = written[presence.company.name]
        for person in company.people[: presence.people] or (None,):
            record_participation(
                book,
                activity=keys[presence.activity],
                company=company.key,
                contact=person,
                attendance=presence.attendance,
            )
