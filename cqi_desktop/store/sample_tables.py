"""The tables of the sample book: companies, activities, subjects... kept as lists in ``resources/reference/sample``."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.resource_files import resource

from .reference import territory

CENTRE_DU_QUEBEC, MAURICIE, ESTRIE = "17", "04", "05"
LAST_DAY = date(2011, 3, 31)
YEAR = FiscalYear(2010)


def rows_of(name: str) -> list[dict[str, str]]:
    """The rows of one table of the sample."""
    with resource("reference", "sample", f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day_in(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def parts_of(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(";") if part)


def working_day(random: Random, first: date, last: date) -> date:
    """A day from Monday to Friday between two of them, both included."""
    day = first + timedelta(days=random.randrange((last - first).days + 1))
    return max(first, day - timedelta(days=max(0, day.weekday() - 4)))


@dataclass(frozen=True, slots=True)
class SampleCompany:
    """A company of the sample as its table tells it. ``case`` says why it is not one like the others."""

    number: int
    name: str
    municipality: str
    naics: str
    export_status: str
    markets: tuple[str, ...]
    employees: int | None
    region: str
    mrc: str
    case: str

    @property
    def is_ordinary(self) -> bool:
        """Served like any other; the rest are there to show one thing each."""
        return self.case in ("", "archived", "moved")

    @property
    def exports(self) -> bool:
        return self.export_status not in ("", "none")


def sample_companies() -> list[SampleCompany]:
    """Every company of the sample, with the place that its municipality gives."""
    return [_company(number, row) for number, row in enumerate(rows_of("companies"))]


def _company(number: int, row: dict[str, str]) -> SampleCompany:
    place = territory().place_of(municipality=row["municipality"], region=row["region"])
    return SampleCompany(
        number=number,
        name=row["name"],
        municipality=row["municipality"],
        naics=row["naics"],
        export_status=row["export_status"],
        markets=parts_of(row["markets"]),
        employees=int(row["employees"]) if row["employees"] else None,
        region=place.region or "",
        mrc=place.mrc or "",
        case=row["case"],
    )


def ordinary_companies_of(companies: list[SampleCompany], region: str) -> list[SampleCompany]:
    return [company for company in companies if company.region == region and company.is_ordinary]


def drawn(
    random: Random,
    companies: list[SampleCompany],
    count: int,
    suitable: Callable[[SampleCompany], bool],
    *,
    first: tuple[str, ...] = (),
) -> list[SampleCompany]:
    """``count`` different companies among the suitable ones, those named ``first`` always among them."""
    named = [company for company in companies if company.name in first]
    others = [company for company in companies if company not in named and suitable(company)]
    return named + random.sample(others, count - len(named))
