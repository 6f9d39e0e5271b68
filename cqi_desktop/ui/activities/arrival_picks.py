"""Who may be meant by what is typed at an activity: those expected first, then companies, people, and a new one."""

from __future__ import annotations

from dataclasses import replace

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.arrivals import Arrival
from cqi_desktop.store.attendance_sheet import REGISTERED, SheetLine
from cqi_desktop.store.book import Book
from cqi_desktop.store.company_people import people_of
from cqi_desktop.store.search_index import matching_companies, matching_people
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.pick_field import Pick

from .words import attendance_word

_MOST_EXPECTED, _MOST_FOUND = 6, 6
NOBODY = "nobody"


class ArrivalSource:
    """``show_sheet`` says who is on the sheet: those registered come first. Each choice is an ``Arrival``."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._expected: list[tuple[list[str], SheetLine]] = []
        self._by_company: dict[bytes, str] = {}

    def show_sheet(self, sheet: tuple[SheetLine, ...]) -> None:
        self._by_company = {line.company: line.attendance for line in sheet}
        self._expected = [
            (_words(f"{line.company_name} {line.person}"), line) for line in sheet if line.attendance == REGISTERED
        ]

    def __call__(self, text: str) -> list[Pick]:
        wanted = _words(text)
        if not wanted:
            return []
        expected = [line for words, line in self._expected if _answer(words, wanted)][:_MOST_EXPECTED]
        picks = [_expected_pick(line) for line in expected]
        listed = {(line.company, line.contact) for line in expected}
        picks += [pick for pick in self._companies(text) if (pick.value.company, None) not in listed]  # type: ignore[attr-defined]
        picks += [
            pick
            for pick in self._people(text)
            if (pick.value.company, pick.value.contact) not in listed  # type: ignore[attr-defined]
        ]
        return [*picks, *self._new(text.strip())]

    def _companies(self, text: str) -> list[Pick]:
        return [
            Pick(Arrival(item.id), item.title, item.subtitle, self._there(item.id))
            for item in matching_companies(self._book, text, _MOST_FOUND)
        ]

    def _people(self, text: str) -> list[Pick]:
        return [
            Pick(Arrival(item.company, contact=item.id), item.title, detail=item.subtitle, icon="account-outline")
            for item in matching_people(self._book, text, _MOST_FOUND)
            if item.company is not None
        ]

    def _there(self, company: bytes) -> str:
        attendance = self._by_company.get(company)
        if attendance is None:
            return translate("Activities", "Not on the sheet yet")
        return translate("Activities", "On the sheet: {attendance}").format(attendance=attendance_word(attendance))

    def _new(self, text: str) -> list[Pick]:
        if self._book.read_only:
            return []
        name, comma, person = (part.strip() for part in text.partition(","))
        if comma and " " in person and name:
            title = translate("Activities", "Create “{name}” and {person}").format(name=name, person=person)
            return [Pick(Arrival(new_company=name, person=person), title, icon="plus", shown=text)]
        title = translate("QuickEntry", "Create a company “{name}”").format(name=text)
        return [Pick(Arrival(new_company=text), title, icon="plus", shown=text)]


def _expected_pick(line: SheetLine) -> Pick:
    arrival = Arrival(line.company, contact=line.contact)
    detail = f"{line.person} · {line.municipality}" if line.person else line.municipality
    return Pick(arrival, line.company_name, attendance_word(line.attendance), detail.strip(" ·"))


def _words(text: str) -> list[str]:
    return fold(text).replace("-", " ").replace("’", " ").replace("'", " ").split()


def _answer(words: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)


class PersonOfCompanySource:
    """The people of the company chosen: nobody first, so that Enter alone goes on, then a new one."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.arrival: Arrival | None = None

    def __call__(self, text: str) -> list[Pick]:
        if self.arrival is None:
            return []
        text = text.strip()
        company = self.arrival.company
        known = people_of(self._book, company) if company is not None else []
        wanted = _words(text)
        picks = [
            Pick(replace(self.arrival, contact=one.id), one.name, one.title, one.email, "account-outline")
            for one in known
            if one.is_reachable and one.name and _answer(_words(one.name), wanted)
        ]
        if not text:
            return [Pick(NOBODY, translate("Activities", "Nobody in particular")), *picks]
        title = translate("Activities", "Add the person “{name}”").format(name=text)
        return [*picks, Pick(replace(self.arrival, person=text), title, icon="plus", shown=text)]
