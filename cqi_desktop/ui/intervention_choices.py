"""What the fields of an intervention offer: companies as they are typed, services, advisers, ways of meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.quick_entry import phrase_key
from cqi_desktop.store.book import Book
from cqi_desktop.store.list_choices import adviser_choices, service_choices
from cqi_desktop.store.named_in_line import MOST_CANDIDATES, CompanyNow, companies_now
from cqi_desktop.store.search_index import Found, matching_companies
from cqi_desktop.store.tables import MEDIUMS, Company
from cqi_desktop.translation import format_date, translate

from .models.companies_model import initials_of
from .widgets.pick_field import Pick
from .wording import in_our_language, medium_label

CREATE_ICON = "plus"


@dataclass(frozen=True, slots=True)
class NewCompany:
    """A company that is added to the book when the intervention is noted."""

    name: str


class CompanySource:
    """The companies that answer to what is typed, then the offer to add one of that name."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def __call__(self, text: str) -> list[Pick]:
        text = text.strip()
        return self.picks_of(matching_companies(self._book, text, MOST_CANDIDATES), text) if text else []

    def picks_of(self, found: list[Found], typed: str) -> list[Pick]:
        now = companies_now(self._book, [item.id for item in found])
        today = self._book.today()
        picks = [Pick(item.id, item.title, item.subtitle, _now_text(now.get(item.id), today)) for item in found]
        return [*picks, create_pick(typed)] if typed and not self._book.read_only else picks

    def pick_of(self, key: bytes) -> Pick | None:
        """The company of that key, as a choice."""
        company = self._book.find(Company, key)
        return Pick(company.id, company.name or "", company.municipality or "") if company else None


def create_pick(name: str) -> Pick:
    title = translate("QuickEntry", "Create a company “{name}”").format(name=name)
    return Pick(NewCompany(name), title, icon=CREATE_ICON, shown=name)


def _now_text(now: CompanyNow | None, today: date) -> str:
    """The latest intervention and the follow-up of a company, in a few words."""
    if now is None or now.last_intervention is None:
        last = translate("QuickEntry", "No intervention yet")
    else:
        days = (today - now.last_intervention).days
        if days == 0:
            last = translate("QuickEntry", "Latest intervention today")
        elif 0 < days <= 31:
            last = translate("QuickEntry", "Latest intervention %n day(s) ago", "", days)
        else:
            last = translate("QuickEntry", "Latest intervention on {day}").format(
                day=format_date(now.last_intervention)
            )
    if now is None or now.next_follow_up is None:
        return last
    if now.next_follow_up < today:
        due = translate("QuickEntry", "follow-up late")
    else:
        due = translate("QuickEntry", "follow-up on {day}").format(day=format_date(now.next_follow_up))
    return f"{last} · {due}"


def service_values(book: Book) -> list[tuple[bytes, str]]:
    """Key and label of each service."""
    return [(service_id(code), in_our_language(french, english)) for code, french, english in service_choices(book)]


def service_picks(book: Book) -> list[Pick]:
    return [Pick(key, label) for key, label in service_values(book)]


def service_phrases(book: Book) -> dict[str, str]:
    """The code of each service by its labels, for the reading of a line."""
    return {phrase_key(label): code for code, *labels in service_choices(book) for label in labels}


def adviser_picks(book: Book) -> list[Pick]:
    return [Pick(key, name, shown=initials_of(name)) for key, name in adviser_choices(book)]


def medium_picks() -> list[Pick]:
    return [Pick(code, medium_label(code)) for code in MEDIUMS]
