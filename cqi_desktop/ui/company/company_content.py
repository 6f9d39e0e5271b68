"""What the page of a company shows, read from the book at once: on the worker, since there may be much of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cqi_desktop.domain.consent import Consent
from cqi_desktop.domain.contact_cadence import NextContact
from cqi_desktop.domain.export_journey import ExportJourney
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.assessments import assessment_count
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import canonical_company
from cqi_desktop.store.company_detail import CompanyDetail, company_detail
from cqi_desktop.store.company_journey import export_journey_of, next_contact_of
from cqi_desktop.store.company_people import PersonLine, people_of
from cqi_desktop.store.consents import consents_of_company
from cqi_desktop.store.team_settings import first_month
from cqi_desktop.store.timeline import FOLLOW_UP, TimelineKey, counts_of, timeline_keys


@dataclass(frozen=True, slots=True)
class CompanyContent:
    """``asked`` is the company that was asked for, ``key`` the one that it turned out to be."""

    asked: bytes
    key: bytes
    detail: CompanyDetail
    people: tuple[PersonLine, ...]
    consents: dict[bytes, Consent]
    next_contact: NextContact | None
    journey: ExportJourney
    keys: tuple[TimelineKey, ...]
    counts: dict[str, int]
    assessment_count: int
    first_month: int
    today: date

    @property
    def is_late(self) -> bool:
        """Whether a follow-up is overdue."""
        return any(one.kind == FOLLOW_UP and one.day is not None and one.day < self.today for one in self.to_do)

    @property
    def to_do(self) -> list[TimelineKey]:
        found = []
        for one in self.keys:  # they come first
            if not one.is_to_do:
                break
            found.append(one)
        return found

    @property
    def first_day(self) -> date | None:
        """The earliest day of all that was done: the last of the line, those without a date left out."""
        return next((one.day for one in reversed(self.keys) if one.day is not None and not one.is_to_do), None)


def read_content(book: Book, company: bytes, year: FiscalYear) -> CompanyContent | None:
    """Everything of a company, None when it is gone. ``year`` is that of what it received."""
    key = canonical_company(book, company)
    detail = company_detail(book, key, year)
    if detail is None:
        return None
    keys = tuple(timeline_keys(book, key))
    return CompanyContent(
        company, key, detail, tuple(people_of(book, key)), consents_of_company(book, key), next_contact_of(book, key),
        export_journey_of(book, key), keys, counts_of(keys), assessment_count(book, key),
        first_month(book), book.today(),
    )  # fmt: skip
