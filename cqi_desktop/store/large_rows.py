"""The rows of a large book, drawn at random from a seed: fifteen years, three regions, a plausible mix.

Rows are tuples in the order of the columns named beside them, made one after the other and never held together.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from random import Random
from typing import Any, NamedTuple

from cqi_desktop.domain.identifiers import fold, service_id

from . import tables
from .large_names import MARKETS, company_name, note, person_name, subjects_by_service
from .places import FrozenPlace, place_on
from .reference import territory
from .sample_people import ADVISERS, STREETS, TITLES
from .tables import BookRecord

FIRST_DAY, LAST_DAY = date(2009, 4, 1), date(2024, 3, 31)
_DAYS = (LAST_DAY - FIRST_DAY).days + 1
_REGION_SHARES = (("17", 0.45), ("04", 0.28), ("05", 0.27))
_SERVICES = ("information", "accompaniment", "prediagnostic", "diagnostic", "export_plan")
_SERVICE_SHARES = (0.56, 0.28, 0.07, 0.04, 0.05)
_ACTIVITY_KINDS = (
    ("awareness", "Sensibilisation"),
    ("training", "Groupe de formation"),
    ("cafe_export", "Café export"),
)
_STATUS_OF_LINK = ("proposed", "in_contact", "concluded", "ended")

Row = tuple[Any, ...]


class RowsOf(NamedTuple):
    """The rows of one table, keys first and rising."""

    model: type[BookRecord]
    columns: tuple[str, ...]
    rows: Iterator[Row]


@dataclass(slots=True)
class _KeyMaker:
    """Rising keys, UUIDv7 of moments spread evenly over the years."""

    random: Random
    count: int
    made: int = 0
    _first_ms: int = int(datetime.combine(FIRST_DAY, datetime.min.time(), UTC).timestamp() * 1000)
    _span_ms: int = _DAYS * 86_400_000

    def next_key(self) -> bytes:
        stamp = self._first_ms + self._span_ms * self.made // self.count
        self.made += 1
        # The number made keeps two keys of one millisecond in order.
        value = stamp << 80 | 7 << 76 | 2 << 62 | (self.made & 0x3FFFFFFF) << 32 | self.random.getrandbits(32)
        return value.to_bytes(16, "big")


class _Home(NamedTuple):
    """Where a company is: what its address and its records say."""

    key: bytes
    adviser: bytes
    mrc: str | None
    region: str | None
    contact: bytes | None


@dataclass(slots=True)
class LargeBookRows:
    """Draws the rows of every table of a large book of that many companies and interventions."""

    companies: int
    interventions: int
    seed: int
    random: Random = field(init=False)
    advisers: list[bytes] = field(default_factory=list)
    homes: list[_Home] = field(default_factory=list)
    activities: list[tuple[bytes, date]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - repeatable on purpose

    def tables(self) -> Iterator[RowsOf]:
        """Every table, parents first: each is to be consumed before the next."""
        yield RowsOf(tables.Adviser, ("id", "name", "email"), self._advisers())
        yield RowsOf(tables.Company, _COMPANY_COLUMNS, self._companies())
        yield RowsOf(tables.Contact, _CONTACT_COLUMNS, self._contacts())
        yield RowsOf(tables.Measure, ("id", "company_id", "kind", "value", "measured_on"), self._measures())
        yield RowsOf(tables.Activity, _ACTIVITY_COLUMNS, self._activities())
        yield RowsOf(tables.Intervention, _INTERVENTION_COLUMNS, self._interventions())
        yield RowsOf(tables.Participation, _PARTICIPATION_COLUMNS, self._participations())
        yield RowsOf(tables.SynergyLink, _LINK_COLUMNS, self._links())
        yield RowsOf(tables.ExportOutcome, _OUTCOME_COLUMNS, self._outcomes())

    def _keys(self, count: int) -> _KeyMaker:
        return _KeyMaker(self.random, max(1, count))

    def _advisers(self) -> Iterator[Row]:
        keys = self._keys(len(ADVISERS))
        for name in ADVISERS:
            self.advisers.append(keys.next_key())
            yield self.advisers[-1], name, f"{_mailbox(name)}@cqi.exemple"

    def _companies(self) -> Iterator[Row]:
        random, keys, addresses = self.random, self._keys(self.companies), _Addresses(self.random)
        for number in range(self.companies):
            name, naics = company_name(random)
            municipality, mrc, region = addresses.draw()
            key, adviser = keys.next_key(), random.choice(self.advisers)
            self.homes.append(_Home(key, adviser, mrc, region, None))
            site = f"{_mailbox(name)[:24]}{number}.exemple"
            yield (
                key, name, f"11{4 + 3 * (number % 2)}{number:07}"[:10], _role(random),
                f"{random.randrange(1, 2000)}, {random.choice(STREETS)}", municipality, mrc, region,
                f"819 555-01{random.randrange(100):02}", f"info@{site}", naics,
                random.choice(tables.EXPORT_STATUSES), _markets(random), adviser,
                f"{LAST_DAY}T12:00:00Z" if random.random() < 0.04 else None,
            )  # fmt: skip

    def _contacts(self) -> Iterator[Row]:
        random, keys = self.random, self._keys(self.companies * 2)
        for place, home in enumerate(self.homes):
            for number in range(1 + (random.random() < 0.3)):
                key = keys.next_key()
                if number == 0:
                    self.homes[place] = home._replace(contact=key)
                first_name, last_name = person_name(random)
                email = f"{_mailbox(first_name)}.{_mailbox(last_name)}@entreprise{place}.exemple"
                yield (
                    key, home.key, first_name, last_name, random.choice(TITLES), email,
                    f"819 555-01{random.randrange(100):02}", "fr", int(number == 0),
                )  # fmt: skip

    def _measures(self) -> Iterator[Row]:
        keys = self._keys(self.companies)
        for home in self.homes:
            employees = 3 + int(240 * self.random.random() ** 2)
            yield keys.next_key(), home.key, "employees", employees, self._day().isoformat()

    def _activities(self) -> Iterator[Row]:
        random, count = self.random, max(12, self.interventions // 400)
        keys = self._keys(count)
        for number in range(count):
            day = FIRST_DAY + timedelta(days=number * _DAYS // count)
            kind, title = random.choice(_ACTIVITY_KINDS)
            region, market = _region(random), random.choice(MARKETS)
            self.activities.append((keys.next_key(), day))
            yield (
                self.activities[-1][0], f"A{number + 1:05}", f"{title} : {market}", kind, day.isoformat(),
                json.dumps([region]), "held", json.dumps([market], ensure_ascii=False), random.choice(self.advisers),
            )  # fmt: skip

    def _interventions(self) -> Iterator[Row]:
        """In the order of their dates; some companies receive many more than others."""
        random, keys = self.random, self._keys(self.interventions)
        subjects = subjects_by_service()
        service_keys = {code: service_id(code) for code in _SERVICES}
        services = random.choices(_SERVICES, _SERVICE_SHARES, k=1000)
        for number in range(self.interventions):
            home = self._frequent_company()
            service = services[random.randrange(1000)]
            status = _status(random)
            if status == "planned":
                day = LAST_DAY + timedelta(days=random.randrange(1, 60))
            else:
                day = FIRST_DAY + timedelta(days=number * _DAYS // self.interventions)
            place = _placed(home, day)
            completed_on, follow_up_on, followed_up_on = _later_days(random, service, status, day)
            yield (
                keys.next_key(), home.key, home.contact, service_keys[service], home.adviser, day.isoformat(), status,
                completed_on, 900 * random.randrange(1, 12), 900 * random.randrange(4),
                random.choice(tables.MEDIUMS), _markets(random), random.choice(subjects[service]), note(random),
                follow_up_on, followed_up_on, *place,
            )  # fmt: skip

    def _participations(self) -> Iterator[Row]:
        random, count = self.random, self.interventions // 5
        keys = self._keys(count)
        for number in range(count):
            activity, day = self.activities[number * len(self.activities) // count]
            home = self._frequent_company()
            attendance = random.choice(("attended", "attended", "attended", "registered", "absent"))
            yield (keys.next_key(), activity, home.key, home.contact, attendance, *_placed(home, day))

    def _links(self) -> Iterator[Row]:
        random, count = self.random, self.companies // 20
        keys = self._keys(count)
        for number in range(count):
            a, b = random.sample(self.homes, 2)
            status = random.choice(_STATUS_OF_LINK)
            reached = _STATUS_OF_LINK.index(status)
            proposed = FIRST_DAY + timedelta(days=number * (_DAYS - 400) // count)
            days = [proposed + timedelta(days=step * random.randrange(20, 120)) for step in range(4)]
            dates = [day.isoformat() if step <= reached else None for step, day in enumerate(days)]
            value = 100_000 * random.randrange(5, 900) if reached >= 2 else None
            yield (
                keys.next_key(), a.key, b.key, random.choice(tables.SYNERGY_KINDS), status, *dates, value,
                random.choice(MARKETS), a.adviser, *_placed(a, proposed), *_placed(b, proposed),
            )  # fmt: skip

    def _outcomes(self) -> Iterator[Row]:
        random, count = self.random, self.companies // 20
        keys = self._keys(count)
        for _ in range(count):
            home, year = self._frequent_company(), random.randrange(FIRST_DAY.year, LAST_DAY.year)
            end = date(year + 1, 3, 31)
            yield (
                keys.next_key(), home.key, "export_sales", 100_000 * random.randrange(10, 5000), random.choice(MARKETS),
                random.choice(("declared", "declared", "estimated")), end.isoformat(), f"{year}-04-01", end.isoformat(),
                *_placed(home, end),
            )  # fmt: skip

    def _frequent_company(self) -> _Home:
        return self.homes[int(len(self.homes) * self.random.random() ** 1.4)]

    def _day(self) -> date:
        return FIRST_DAY + timedelta(days=self.random.randrange(_DAYS))


class _Addresses:
    """Draws municipalities: one in two in the seat of an MRC; a few companies have no MRC, or are elsewhere."""

    def __init__(self, random: Random) -> None:
        self.random = random
        known = territory()
        self.by_region: dict[str, list[tuple[str, str]]] = {}
        for mrc in known.mrcs:
            towns = [town.name for town in known.municipalities if town.mrc_code == mrc.code and not town.valid_to]
            names = towns + [mrc.seat] * len(towns)
            self.by_region.setdefault(mrc.region_code, []).extend((name, mrc.code) for name in names)

    def draw(self) -> tuple[str | None, str | None, str | None]:
        """Municipality, MRC and region."""
        draw = self.random.random()
        if draw < 0.005:
            return None, None, None
        if draw < 0.015:
            return None, None, "Montérégie"
        region = _region(self.random)
        if draw < 0.03:
            return None, None, region
        municipality, mrc = self.random.choice(self.by_region[region])
        return municipality, mrc, region


_REGION_LIMITS = tuple(accumulate(share for _, share in _REGION_SHARES))
_ROLES = ("client",) * 8 + ("prospect", "partner")
_MARKET_TEXTS = tuple(json.dumps([market], ensure_ascii=False) for market in MARKETS)
_PLACES: dict[tuple[str | None, str | None, date], FrozenPlace] = {}


def _region(random: Random) -> str:
    draw = random.random()
    return next(code for (code, _), limit in zip(_REGION_SHARES, _REGION_LIMITS, strict=True) if draw <= limit)


def _role(random: Random) -> str:
    return random.choice(_ROLES)


def _markets(random: Random) -> str | None:
    return random.choice(_MARKET_TEXTS) if random.random() < 0.7 else None


def _mailbox(name: str) -> str:
    return "".join(character for character in fold(name) if character.isalnum())


def _status(random: Random) -> str:
    draw = random.random()
    return "done" if draw < 0.93 else "cancelled" if draw < 0.98 else "planned"


def _later_days(random: Random, service: str, status: str, day: date) -> Sequence[str | None]:
    """Completion, next step and when it was taken; what is due in the last month is still to be done."""
    completed_on = follow_up_on = followed_up_on = None
    if service in ("prediagnostic", "diagnostic") and status == "done" and random.random() < 0.97:
        completed_on = (day + timedelta(days=random.randrange(30))).isoformat()
    if status == "done" and random.random() < 0.2:
        due = day + timedelta(days=random.randrange(7, 45))
        follow_up_on = due.isoformat()
        followed_up_on = follow_up_on if due < LAST_DAY - timedelta(days=30) else None
    return completed_on, follow_up_on, followed_up_on


def _placed(home: _Home, day: date) -> FrozenPlace:
    """The region and MRC frozen on a record of that day."""
    key = (home.region, home.mrc, day)
    if key not in _PLACES:
        _PLACES[key] = place_on(home.region, home.mrc, day)
    return _PLACES[key]


_COMPANY_COLUMNS = (
    "id", "name", "neq", "role", "address", "municipality", "mrc", "region", "phone", "email", "naics",
    "export_status", "markets", "adviser_id", "archived_at",
)  # fmt: skip
_CONTACT_COLUMNS = (
    "id", "company_id", "first_name", "last_name", "title", "email", "phone", "language", "is_main",
)  # fmt: skip
_ACTIVITY_COLUMNS = (
    "id", "code", "title", "kind", "start_date", "regions", "status", "markets", "adviser_id",
)  # fmt: skip
_INTERVENTION_COLUMNS = (
    "id", "company_id", "contact_id", "service_id", "adviser_id", "date", "status", "completed_on", "contact_seconds",
    "preparation_seconds", "medium", "markets", "subject", "notes", "follow_up_on", "followed_up_on", "region", "mrc",
)  # fmt: skip
_PARTICIPATION_COLUMNS = ("id", "activity_id", "company_id", "contact_id", "attendance", "region", "mrc")
_LINK_COLUMNS = (
    "id", "company_a_id", "company_b_id", "kind", "status", "proposed_on", "in_contact_on", "concluded_on",
    "ended_on", "value_cents", "market", "adviser_id", "region_a", "mrc_a", "region_b", "mrc_b",
)  # fmt: skip
_OUTCOME_COLUMNS = (
    "id", "company_id", "kind", "value", "market", "attribution", "recorded_on", "start_date", "end_date", "region",
    "mrc",
)  # fmt: skip
