"""The companies of the sample book with their people, consents and measures."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.identifiers import fold
from cqi_desktop.resource_files import resource

from .companies import add_company
from .contacts import add_contact, enter_consent
from .measures import record_measure
from .sample_people import FIRST_NAMES, LAST_NAMES, STREETS, TITLES
from .sample_tables import CENTRE_DU_QUEBEC, SampleCompany, parts_of, working_day

if TYPE_CHECKING:
    from .book import Book

# Where the company that moved was until then, and the day of its move.
FORMER_MUNICIPALITY = "Warwick"
MOVED_ON = date(2010, 11, 15)

_PHONES_OF_DUPLICATES = {"Drummondville": "819 555-0111", "La Tuque": "873 555-0106"}
_LETTERS = "ABCEGHJKLMNPRSTVXYZ"
_LEGAL_FORMS = {"inc", "ltee", "et", "cie", "fils"}


@dataclass(frozen=True, slots=True)
class Written:
    """A company of the sample once it is in the book: its key, its people, the adviser who follows it."""

    key: bytes
    people: tuple[bytes, ...]
    adviser: bytes


def write_companies(
    book: Book, companies: list[SampleCompany], advisers: tuple[bytes, ...], served: Set[str]
) -> dict[str, Written]:
    """Write every company, by its name. Those ``served`` are clients, the others prospects or partners."""
    random = Random(1995)  # noqa: S311 - repeatable on purpose
    written = {}
    for company in companies:
        adviser = advisers[(company.number * 7 + len(company.mrc)) % len(advisers)]
        key = add_company(book, **_fields(company, served), adviser=adviser)
        people = _write_people(book, random, company, key, adviser)
        _write_measures(book, random, company, key)
        written[company.name] = Written(key, people, adviser)
    return written


def _fields(company: SampleCompany, served: Set[str]) -> dict[str, Any]:
    municipality = FORMER_MUNICIPALITY if company.case == "moved" else company.municipality
    role = "client" if company.name in served else "partner" if company.case == "partner" else "prospect"
    return {
        "name": company.name,
        "neq": None if company.case == "duplicate" else f"11{4 + 3 * (company.number % 2)}0000{company.number + 1:03}",
        "role": role,
        "address": f"{100 + company.number * 37 % 890}, {STREETS[company.number % len(STREETS)]}",
        "municipality": municipality,
        "postal_code": _postal_code(municipality, company.number),
        "region": None if company.mrc else company.region,
        "phone": _phone(company),
        "email": f"info@{_domain(company.name)}",
        "website": f"www.{_domain(company.name)}",
        "naics": company.naics,
        "export_status": company.export_status,
        "markets": company.markets,
        "contact_every_days": 90 if company.export_status == "regular" else None,
    }


def _phone(company: SampleCompany) -> str:
    """The 555-01xx numbers that belong to nobody; a likely duplicate has the number of the company it doubles."""
    if company.case == "duplicate":
        return _PHONES_OF_DUPLICATES[company.municipality]
    area = "819" if company.region == CENTRE_DU_QUEBEC or not company.is_ordinary else "873"
    return f"{area} 555-01{company.number % 100 if company.is_ordinary else company.number - 65:02}"


def _domain(name: str) -> str:
    words = [word for word in fold(name).replace(".", "").split() if word not in _LEGAL_FORMS]
    return f"{''.join(words[-2:])}.exemple"


def _postal_code(municipality: str, number: int) -> str | None:
    """In a town, one of its codes; in a village, that of its town hall."""
    code = _town_hall_codes().get(municipality) or None
    if code is None or code[1] == "0":
        return code
    return f"{code[:3]} {1 + number % 9}{_LETTERS[number * 5 % len(_LETTERS)]}{number * 3 % 10}"


@cache
def _town_hall_codes() -> Mapping[str, str]:
    with resource("reference", "municipalities.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = {alias: row["town_hall_postal_code"] for row in rows for alias in parts_of(row["aliases"])}
    return codes | {row["name"]: row["town_hall_postal_code"] for row in rows}


def _write_people(book: Book, random: Random, company: SampleCompany, key: bytes, adviser: bytes) -> tuple[bytes, ...]:
    if company.case == "duplicate":
        return ()
    people = []
    for place in range(1 + (random.random() < 0.4)):
        first_name, last_name = random.choice(FIRST_NAMES), random.choice(LAST_NAMES)
        person = add_contact(
            book,
            company=key,
            first_name=first_name,
            last_name=last_name,
            title=TITLES[0] if place == 0 and random.random() < 0.5 else random.choice(TITLES),
            email=f"{_mailbox(first_name)}.{_mailbox(last_name)}@{_domain(company.name)}",
            phone=f"{_phone(company)}, poste {20 + place}",
            mobile=f"514 555-01{random.randrange(100):02}" if random.random() < 0.3 else None,
            language="en" if random.random() < 0.06 else "fr",
            is_main=place == 0,
        )
        _enter_consents(book, random, person, adviser)
        people.append(person)
    return tuple(people)


def _mailbox(name: str) -> str:
    return fold(name).replace(" ", "")


def _enter_consents(book: Book, random: Random, person: bytes, adviser: bytes) -> None:
    draw = random.random()
    day = working_day(random, date(2010, 4, 1), date(2011, 2, 28))
    if draw < 0.45:
        enter_consent(
            book,
            contact=person,
            kind="express",
            entered_on=day,
            evidence="Formulaire d’inscription signé",
            adviser=adviser,
        )
    elif draw < 0.8:
        implied_on = working_day(random, date(2009, 4, 6), date(2011, 2, 28))
        enter_consent(
            book,
            contact=person,
            kind="implied",
            basis="business_relationship",
            entered_on=implied_on,
            evidence="Service reçu",
            adviser=adviser,
        )
    if 0.4 < draw < 0.45:
        withdrawn_on = working_day(random, day, date(2011, 3, 25))
        enter_consent(
            book,
            contact=person,
            kind="withdrawn",
            entered_on=withdrawn_on,
            evidence="Demande par courriel",
            adviser=adviser,
        )


def _write_measures(book: Book, random: Random, company: SampleCompany, key: bytes) -> None:
    if company.employees is None:
        return
    earlier = max(1, round(company.employees * (0.85 + 0.25 * random.random())))
    for employees, measured_on in ((earlier, date(2010, 4, 1)), (company.employees, date(2011, 2, 1))):
        record_measure(book, company=key, kind="employees", value=employees, measured_on=measured_on)
    if company.exports and random.random() < 0.6:
        sales = company.employees * (90_000 + random.randrange(90) * 1000)
        share = {"regular": 35, "occasional": 12, "preparing": 0}[company.export_status] + random.randrange(10)
        source = "États financiers"
        record_measure(
            book, company=key, kind="sales", value=sales * 100, measured_on=date(2010, 12, 31), source=source
        )
        record_measure(
            book, company=key, kind="export_share", value=share * 100, measured_on=date(2010, 12, 31), source=source
        )
