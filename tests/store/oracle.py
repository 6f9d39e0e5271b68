"""The counting rules once more, in plain Python over lists of rows: slow, obvious, and apart from the SQL.

It reads the tables and nothing else of the program: not the dictionary of indicators, not the place of a record.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

SERVED_FROM = {"17": None, "04": date(2008, 4, 1), "05": date(2009, 4, 1)}
LATE_MRC = {"460": date(2021, 7, 8), "470": date(2021, 7, 8)}
BY_SERVICE = {
    "information_companies": "information",
    "accompaniment_companies": "accompaniment",
    "export_plan_companies": "export_plan",
}
DOCUMENTS = {
    "diagnostics_completed": {"prediagnostic", "diagnostic"},
    "prediagnostics_completed": {"prediagnostic"},
    "full_diagnostics_completed": {"diagnostic"},
}
BY_KIND = {"awareness": "awareness", "training": "training"}


class Oracle:
    """Counts a book whose tables are given as lists of dicts (dates as ``date``, keys as bytes)."""

    def __init__(self, tables: dict[str, list[dict[str, Any]]], mrc_region: dict[str, str]) -> None:
        self.tables = tables
        self.mrc_region = mrc_region
        self.companies = {row["id"]: row for row in tables["company"]}
        self.services = {row["id"]: row["code"] for row in tables["service"]}

    def root(self, company: bytes) -> bytes:
        """The company that this one turned out to be; in a loop, the smallest of those that go round."""
        trail = [company]
        while (following := self.companies[trail[-1]]["merged_into_id"]) is not None:
            if following in trail:
                return min(trail[trail.index(following) :])
            trail.append(following)
        return trail[-1]

    def is_live(self, company: bytes) -> bool:
        return self.companies[self.root(company)]["trashed_at"] is None

    def place(self, mrc: str | None, region: str | None, day: date) -> tuple[str, str, str]:
        """('mrc', region, mrc), ('region', region, ''), ('outside', '', '') or ('none', '', '')."""
        if mrc is not None:
            if mrc not in self.mrc_region or (mrc in LATE_MRC and day < LATE_MRC[mrc]):
                return "outside", "", ""
            return "mrc", self.mrc_region[mrc], mrc
        if region is None:
            return "none", "", ""
        return ("region", region, "") if region in SERVED_FROM else ("outside", "", "")

    def serves(self, region: str, end: date) -> bool:
        since = SERVED_FROM[region]
        return since is None or since <= end

    def acts(self, start: date, end: date, field: str) -> list[dict[str, Any]]:
        found = []
        for row in self.tables["intervention"]:
            day = row[field]
            if row["status"] != "done" or row["trashed_at"] or day is None or not start <= day <= end:
                continue
            if not self.is_live(row["company_id"]):
                continue
            place = self.place(row["mrc"], row["region"], row["date"])
            if place[1] and not self.serves(place[1], end):
                continue
            found.append(
                {
                    "id": row["id"],
                    "company": self.root(row["company_id"]),
                    "day": row["date"],
                    "place": place,
                    "service": self.services.get(row["service_id"]),
                    "seconds": (row["contact_seconds"] or 0) + (row["preparation_seconds"] or 0),
                }
            )
        return found

    def presences(self, start: date, end: date) -> list[dict[str, Any]]:
        held = {
            row["id"]: row
            for row in self.tables["activity"]
            if row["status"] == "held" and not row["trashed_at"] and start <= row["start_date"] <= end
        }
        found = []
        for row in self.tables["participation"]:
            activity = held.get(row["activity_id"])
            if activity is None or row["attendance"] != "attended" or row["trashed_at"]:
                continue
            if not self.is_live(row["company_id"]):
                continue
            place = self.place(row["mrc"], row["region"], activity["start_date"])
            if place[1] and not self.serves(place[1], end):
                continue
            found.append(
                {
                    "id": row["id"],
                    "company": self.root(row["company_id"]),
                    "day": activity["start_date"],
                    "place": place,
                    "activity": row["activity_id"],
                    "kind": activity["kind"],
                }
            )
        return found

    @staticmethod
    def company_places(records: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
        """One place a company: the best known, then the latest, then the greatest key."""
        order = {"mrc": 3, "region": 2, "outside": 1, "none": 0}
        by_company = defaultdict(list)
        for record in records:
            by_company[record["company"]].append(record)
        return [
            max(mine, key=lambda record: (order[record["place"][0]], record["day"], record["id"]))["place"]
            for mine in by_company.values()
        ]

    @staticmethod
    def attendances(presences: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
        """One place a pair of company and activity."""
        pairs = defaultdict(list)
        for record in presences:
            pairs[record["activity"]].append(record)
        return [place for records in pairs.values() for place in Oracle.company_places(records)]

    def places_by_indicator(self, start: date, end: date) -> dict[str, list[tuple[tuple[str, str, str], int]]]:
        """For every indicator with an MRC: the places counted, each with what it adds (seconds for hours)."""
        acts, presences = self.acts(start, end, "date"), self.presences(start, end)
        counted: dict[str, list[tuple[tuple[str, str, str], int]]] = {}
        for code, service in BY_SERVICE.items():
            mine = [act for act in acts if act["service"] == service]
            counted[code] = [(place, 1) for place in self.company_places(mine)]
        completed = self.acts(start, end, "completed_on")
        for code, services in DOCUMENTS.items():
            counted[code] = [(act["place"], 1) for act in completed if act["service"] in services]
        for kind in BY_KIND:
            mine = [presence for presence in presences if presence["kind"] == kind]
            counted[f"{kind}_companies"] = [(place, 1) for place in self.company_places(mine)]
            counted[f"{kind}_attendances"] = [(place, 1) for place in self.attendances(mine)]
        counted["companies_served"] = [(place, 1) for place in self.company_places([*acts, *presences])]
        counted["interventions"] = [(act["place"], 1) for act in acts]
        counted["hours"] = [(act["place"], act["seconds"]) for act in acts]
        return counted

    def held(self, start: date, end: date, kind: str) -> list[set[str]]:
        """The regions of each activity held, ``{''}`` for one without any."""
        return [
            set(row["regions"]) or {""}
            for row in self.tables["activity"]
            if row["kind"] == kind
            and row["status"] == "held"
            and not row["trashed_at"]
            and start <= row["start_date"] <= end
        ]

    def present(self, start: date, end: date) -> set[str]:
        """The regions that have a record of the year (rule 10)."""
        records = [*self.acts(start, end, "date"), *self.presences(start, end)]
        records += [
            act for act in self.acts(start, end, "completed_on") if act["service"] in DOCUMENTS["diagnostics_completed"]
        ]
        regions = {record["place"][1] for record in records}
        for row in self.tables["activity"]:
            if row["status"] == "held" and not row["trashed_at"] and start <= row["start_date"] <= end:
                regions |= set(row["regions"])
        return {region for region in regions if region in SERVED_FROM and self.serves(region, end)}
