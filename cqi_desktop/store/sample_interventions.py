"""The interventions of the sample book: how many companies received which service, where and when.

The numbers of Centre-du-Québec in 2010-2011 are those that were published; the rest is invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id

from .companies import edit_company
from .interventions import record_intervention
from .sample_companies import MOVED_ON, Written
from .sample_tables import (
    CENTRE_DU_QUEBEC,
    ESTRIE,
    LAST_DAY,
    MAURICIE,
    SampleCompany,
    drawn,
    ordinary_companies_of,
    parts_of,
    rows_of,
    working_day,
)

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class _RegionYear:
    """What one region received in one year: companies by service, documents, and acts that do not count.

    ``information`` is by MRC, or one number for the region.
    """

    region: str
    year: FiscalYear
    information: Mapping[str, int] | int
    accompaniment: int
    prediagnostics: int
    diagnostics: int
    export_plans: int
    cancelled: int = 2


_PUBLISHED = {"490": 27, "390": 20, "320": 9, "380": 6, "500": 2}
_IN_MAURICIE = {"371": 11, "360": 6, "350": 3, "372": 2, "510": 5, "900": 2}
_IN_ESTRIE = {"430": 9, "450": 5, "420": 3, "300": 3, "440": 3, "410": 2, "400": 1}

_REGION_YEARS = (
    _RegionYear(MAURICIE, FiscalYear(2008), 12, 4, 3, 1, 1),
    _RegionYear(MAURICIE, FiscalYear(2009), 21, 8, 5, 2, 2),
    _RegionYear(ESTRIE, FiscalYear(2009), 14, 5, 3, 2, 1),
    _RegionYear(CENTRE_DU_QUEBEC, FiscalYear(2010), _PUBLISHED, 38, 15, 9, 10, cancelled=9),
    _RegionYear(MAURICIE, FiscalYear(2010), _IN_MAURICIE, 13, 6, 3, 4, cancelled=4),
    _RegionYear(ESTRIE, FiscalYear(2010), _IN_ESTRIE, 11, 4, 3, 3, cancelled=3),
)
# Those of Centre-du-Québec still to come: the two other regions stop at the last day.
_PLANNED_AHEAD, _PLANNED_UNTIL = 14, date(2011, 6, 17)
_FORGOTTEN = (date(2011, 3, 22), date(2011, 3, 25), date(2011, 3, 29))
# Up to here the acts are drawn; the last days are a table of their own.
_DRAWN_UNTIL = date(2011, 3, 4)
_MEDIUMS = ("phone", "phone", "email", "email", "meeting", "visit", "video")
_OUTSIDE_ON = date(2009, 11, 12)


@dataclass(slots=True)
class PlannedAct:
    """One intervention to be written: its company and the values of the record."""

    day: date
    company: SampleCompany
    service: str
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def is_done(self) -> bool:
        return self.values["status"] == "done"


def planned_acts(companies: list[SampleCompany]) -> list[PlannedAct]:
    """Every intervention of the sample but those of the last days, in the order of time."""
    draw = _Draw(Random(2011), companies)  # noqa: S311 - repeatable on purpose
    acts: list[PlannedAct] = []
    for counts in _REGION_YEARS:
        acts += draw.acts_of(counts)
    acts += draw.acts_to_come()
    acts += draw.acts_of_special_cases()
    return sorted(acts, key=_order)


def _order(act: PlannedAct) -> tuple[date, int, str]:
    return act.day, act.company.number, act.service


class _Draw:
    """Draws companies, days and subjects, always the same ones."""

    def __init__(self, random: Random, companies: list[SampleCompany]) -> None:
        self.random = random
        self.companies = companies
        self.subjects: dict[str, list[str]] = {}
        for row in rows_of("subjects"):
            self.subjects.setdefault(row["service"], []).append(row["subject"])
        recent = rows_of("recent")
        self.accompanied_lately = tuple(row["company"] for row in recent if row["service"] == "accompaniment")
        self.missing_completion = True

    def acts_of(self, counts: _RegionYear) -> Iterable[PlannedAct]:
        first, last = counts.year.start, min(counts.year.end, _DRAWN_UNTIL)
        companies = ordinary_companies_of(self.companies, counts.region)
        lately = self.accompanied_lately if last == _DRAWN_UNTIL else ()
        for company in self._informed(companies, counts.information):
            for _ in range(self.random.choice((1, 1, 2, 2, 3))):
                yield self._act(company, "information", working_day(self.random, first, last))
        lately = tuple(company.name for company in companies if company.name in lately)
        for company in drawn(self.random, companies, counts.accompaniment, _may_export, first=lately):
            yield from self._accompaniment(company, first, last)
        yield from self._documents(companies, "prediagnostic", counts.prediagnostics, first, last)
        yield from self._documents(companies, "diagnostic", counts.diagnostics, first, last)
        for company in drawn(self.random, companies, counts.export_plans, _may_export):
            for _ in range(self.random.choice((1, 2, 3))):
                yield self._act(company, "export_plan", working_day(self.random, first, last))
        for company in self.random.sample(companies, counts.cancelled):
            day = working_day(self.random, first, last)
            yield self._act(company, self.random.choice(tuple(self.subjects)), day, status="cancelled")

    def acts_to_come(self) -> Iterable[PlannedAct]:
        companies = ordinary_companies_of(self.companies, CENTRE_DU_QUEBEC)
        for company in self.random.sample(companies, _PLANNED_AHEAD):
            day = working_day(self.random, LAST_DAY + timedelta(days=1), _PLANNED_UNTIL)
            yield self._act(company, self.random.choice(tuple(self.subjects)), day, status="planned")
        for company, day in zip(self.random.sample(companies, len(_FORGOTTEN)), _FORGOTTEN, strict=True):
            yield self._act(company, "accompaniment", day, status="planned")

    def acts_of_special_cases(self) -> Iterable[PlannedAct]:
        """Those that show a rule: the trash, likely duplicates, an unknown MRC, a company outside the territory."""
        for company in self.companies:
            if company.case == "trashed":
                for day in (date(2010, 6, 8), date(2010, 12, 7)):
                    yield self._act(company, "information", day)
            elif company.case == "duplicate" and company.region == MAURICIE:
                for day in (date(2009, 9, 15), date(2010, 10, 5)):
                    yield self._act(company, "information", day)
            elif company.case == "duplicate":
                yield self._act(company, "information", date(2011, 4, 6), status="planned")
            elif company.case == "to_specify" and company.region == MAURICIE:
                yield self._act(company, "information", date(2010, 11, 9))
            elif company.case == "elsewhere":
                yield self._act(company, "information", _OUTSIDE_ON)

    def _informed(self, companies: list[SampleCompany], information: Mapping[str, int] | int) -> list[SampleCompany]:
        if isinstance(information, int):
            return self.random.sample(companies, information)
        informed = []
        for mrc, count in information.items():
            informed += [company for company in companies if company.mrc == mrc][:count]
        return informed

    def _accompaniment(self, company: SampleCompany, first: date, last: date) -> Iterable[PlannedAct]:
        """Several meetings about one objective, three weeks or so apart."""
        meetings = self.random.choice((2, 3, 3, 4))
        subject, market = self._subject("accompaniment", company)
        day = working_day(self.random, first, last - timedelta(days=25 * meetings))
        for meeting in range(1, meetings + 1):
            act = self._act(company, "accompaniment", day)
            act.values |= {"subject": f"{subject}, rencontre {meeting} de {meetings}", "markets": market}
            yield act
            day = working_day(self.random, day + timedelta(days=15), day + timedelta(days=25))

    def _documents(
        self, companies: list[SampleCompany], service: str, count: int, first: date, last: date
    ) -> Iterable[PlannedAct]:
        """``count`` documents completed within the year, the first two of them for one company."""
        chosen = drawn(self.random, companies, max(1, count - 1), _may_export)
        for number, company in enumerate([chosen[0], *chosen][:count]):
            day = working_day(self.random, first, last - timedelta(days=30))
            act = self._act(company, service, day)
            act.values["completed_on"] = working_day(self.random, day + timedelta(days=7), day + timedelta(days=28))
            act.values |= {"contact_seconds": 3600 * (2 + number % 3), "medium": "visit"}
            yield act
        if companies[0].region == MAURICIE and last == _DRAWN_UNTIL and service == "diagnostic":
            # One document whose completion date nobody entered: the quality check has something to say (rule 4).
            yield self._act(chosen[-1], service, date(2011, 2, 16))

    def _act(self, company: SampleCompany, service: str, day: date, *, status: str = "done") -> PlannedAct:
        subject, markets = self._subject(service, company)
        medium = self.random.choice(_MEDIUMS)
        values: dict[str, Any] = {"status": status, "subject": subject, "markets": markets, "medium": medium}
        if status == "done":
            values["contact_seconds"] = 900 * self.random.randrange(1, 9)
            values["preparation_seconds"] = 900 * self.random.randrange(0, 5)
            values["travel_seconds"] = 1800 * self.random.randrange(1, 4) if medium == "visit" else None
            values |= self._follow_up(company, day)
        return PlannedAct(day, company, service, values)

    def _follow_up(self, company: SampleCompany, day: date) -> dict[str, date]:
        """A next step one time in three; those due are done, but for the ones of the table of the last days."""
        if self.random.random() > 0.35:
            return {}
        due = working_day(self.random, day + timedelta(days=14), day + timedelta(days=45))
        if due <= date(2011, 3, 25):
            return {"follow_up_on": due, "followed_up_on": due + timedelta(days=self.random.choice((0, 0, 1, 3)))}
        if company.region != CENTRE_DU_QUEBEC:
            return {}
        return {"follow_up_on": max(due, date(2011, 4, 6))}

    def _subject(self, service: str, company: SampleCompany) -> tuple[str, tuple[str, ...]]:
        text = self.random.choice(self.subjects[service])
        if "{market}" not in text:
            return text, ()
        market = self.random.choice(company.markets or ("Ontario",))
        return text.format(market=market), (market,)


def _may_export(company: SampleCompany) -> bool:
    return company.exports


def write_acts(book: Book, acts: Iterable[PlannedAct], written: Mapping[str, Written]) -> None:
    """Write interventions in the order of time; the company that moved does so on its day."""
    moving = None
    for act in acts:
        company = written[act.company.name]
        if act.company.case == "moved":
            moving = act.company
        if moving is not None and act.day >= MOVED_ON:
            _move(book, moving, written)
            moving = None
        record_intervention(
            book,
            company=company.key,
            service=service_id(act.service),
            date=act.day,
            adviser=company.adviser,
            contact=company.people[0] if company.people else None,
            **act.values,
        )


def _move(book: Book, company: SampleCompany, written: Mapping[str, Written]) -> None:
    edit_company(book, written[company.name].key, municipality=company.municipality, postal_code="J2C 4R8")


def write_recent_acts(book: Book, written: Mapping[str, Written]) -> None:
    """The last days, one change set each, signed by whoever did it: what a team would see as its latest work."""
    for row in rows_of("recent"):
        company = written[row["company"]]
        book.adviser = company.adviser
        record_intervention(
            book,
            company=company.key,
            service=service_id(row["service"]),
            date=date.fromisoformat(row["date"]),
            adviser=company.adviser,
            contact=company.people[0],
            status="done",
            subject=row["subject"],
            medium=row["medium"],
            contact_seconds=60 * int(row["minutes"]),
            markets=parts_of(row["markets"]),
            follow_up_on=date.fromisoformat(row["follow_up_on"]) if row["follow_up_on"] else None,
            notes=row["notes"],
        )
