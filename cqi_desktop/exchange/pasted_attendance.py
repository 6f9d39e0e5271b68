"""Names pasted from Excel for an attendance sheet: which column is which, and what each line means in the book.

Nothing is written here. A company that only resembles one of the book is never taken for it: a person says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from cqi_desktop.domain.contact_writing import written_email
from cqi_desktop.domain.duplicates import LIKELY
from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import normal_neq, words_of_name
from cqi_desktop.domain.name_words import telling_words
from cqi_desktop.domain.person_names import split_person_name
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.arrivals import Arrival
from cqi_desktop.store.attendance_sheet import ATTENDED, attendance_sheet
from cqi_desktop.store.look_alikes import resembling_companies
from cqi_desktop.store.search_index import matching_companies

from .delimited_text import pasted_grid
from .headers import KNOWN_HEADERS, bare_key, fields_at, header_key
from .kinds import COMPANIES, CONTACTS
from .matching import CompanyDirectory, KnownCompany, company_directory

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# What a column may hold, in the order of a person who chooses.
COMPANY, PERSON, FIRST, LAST, EMAIL, PHONE, TOWN, NEQ = (
    "company", "person", "first_name", "last_name", "email", "phone", "municipality", "neq",
)  # fmt: skip
ROLES = (COMPANY, PERSON, FIRST, LAST, EMAIL, PHONE, TOWN, NEQ)
_PERSON_HEADERS = frozenset(
    {"participant", "participants", "participante", "personne", "contact", "nom complet", "name", "nom et prenom",
     "prenom et nom", "nom du participant", "representant", "full name", "attendee", "person"}
)  # fmt: skip
_LOOKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (EMAIL, re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")),
    (NEQ, re.compile(r"(?:11|22|33|88)\d{8}")),
    (PHONE, re.compile(r"\+?1?[\s.(-]*[2-9]\d{2}[\s.)-]*[2-9]\d{2}[\s.-]*\d{4}.*")),
)
_MOSTLY, _LOOKED_AT = 0.6, 60
_MOST_ASKED, _LETTERS_THAT_TELL = 1_000, 6


class Verdict(StrEnum):
    """What a line means; only the first three are written without a person's word."""

    KNOWN = "known"  # a company of the book
    PERSON = "person"  # recognised by the person or the e-mail alone
    NEW = "new"  # nothing resembles it: added to the book
    THERE = "there"  # on the sheet already, present
    RESEMBLES = "resembles"  # to be chosen: one of the book, or a new one
    SEVERAL = "several"  # more than one company of that name
    TRASHED = "trashed"
    UNKNOWN_PERSON = "unknown_person"  # a person without a company


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One line as it was pasted, and what it means. ``candidates`` are those among whom a person chooses."""

    number: int
    company: str
    person: str
    email: str
    phone: str
    municipality: str
    verdict: Verdict
    match: KnownCompany | None = None
    contact: bytes | None = None
    candidates: tuple[KnownCompany, ...] = ()
    bad_email: bool = False

    @property
    def is_ready(self) -> bool:
        """Whether it can be written as it stands."""
        return self.verdict in (Verdict.KNOWN, Verdict.PERSON, Verdict.NEW)

    def chosen(self, company: KnownCompany | None) -> PastedLine:
        """The line once a person said which company it is; None is a new one."""
        return replace(self, match=company, verdict=Verdict.KNOWN if company else Verdict.NEW)

    def arrival(self) -> Arrival:
        """What to write."""
        key = self.match.key if self.match else None
        return Arrival(
            key, "" if key else self.company, self.contact, self.person, "" if self.bad_email else self.email,
            self.phone, self.municipality,
        )  # fmt: skip


@dataclass(slots=True)
class PastedAttendance:
    """``roles`` says what each column holds, "" for one that is left out; ``samples`` shows its first text."""

    roles: tuple[str, ...] = ()
    samples: tuple[str, ...] = ()
    has_headers: bool = False
    lines: list[PastedLine] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Person:
    key: bytes
    company: bytes


@dataclass(slots=True)
class _People:
    by_email: dict[str, list[_Person]] = field(default_factory=dict)
    by_name: dict[str, list[_Person]] = field(default_factory=dict)


def read_pasted(book: Book, activity: bytes, text: str, roles: Sequence[str] | None = None) -> PastedAttendance:
    """Understand pasted cells. ``roles`` are a person's own for the columns. Raises UnreadableFileError when empty."""
    grid = pasted_grid(text, "paste", KNOWN_HEADERS, "\t" if "\t" in text else _separator(text))
    rows = [tuple(_text(cell) for cell in cells) for _, cells in grid.rows]
    numbers = [number for number, _ in grid.rows]
    rows = [row for row in rows if any(row)]
    width = max((len(row) for row in rows), default=0)
    rows = [row + ("",) * (width - len(row)) for row in rows]
    directory, people = company_directory(book), _people_of(book)
    found = _roles_in_headers(rows[0]) if rows else {}
    has_headers = bool(found)
    body = rows[1:] if has_headers else rows
    if roles is None:
        roles = tuple(found.get(place, "") for place in range(width)) if found else _guessed(body, directory, people)
        if not {COMPANY, PERSON, LAST, EMAIL} & set(roles):
            roles = _guessed(body, directory, people)
    samples = tuple(next((row[place] for row in body if row[place]), "") for place in range(width))
    pasted = PastedAttendance(tuple(roles), samples, has_headers)
    reader = _Reader(book, activity, directory, people)
    for number, row in zip(numbers[1:] if has_headers else numbers, body, strict=False):
        pasted.lines.append(reader.line(number, _cells(row, roles)))
    return pasted


def _separator(text: str) -> str:
    """One column unless every line has a semicolon: a comma may be part of a name (``Rotinel, inc.``)."""
    lines = [line for line in text.splitlines() if line.strip()]
    return ";" if lines and all(";" in line for line in lines) else "\t"


def _text(cell: object) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""


def _cells(row: Sequence[str], roles: Sequence[str]) -> dict[str, str]:
    cells: dict[str, str] = {}
    for role, text in zip(roles, row, strict=False):
        if role and text:
            cells.setdefault(role, text)
    if FIRST in cells or LAST in cells:
        cells.setdefault(PERSON, f"{cells.get(LAST, '')}, {cells.get(FIRST, '')}".strip(", "))
    return cells


# --- which column is which ----------------------------------------------------------------------------------


def _roles_in_headers(row: Sequence[str]) -> dict[int, str]:
    """The columns that a first row names; nothing when it is a line like the others."""
    keys = [header_key(cell) for cell in row]
    named = {place: one.name for place, one in fields_at(CONTACTS, keys).items() if one.name in ROLES}
    companies = fields_at(COMPANIES, keys)
    for place, one in companies.items():
        named.setdefault(place, {"name": COMPANY}.get(one.name, one.name if one.name in ROLES else ""))
    for place, key in enumerate(keys):
        if bare_key(key) in _PERSON_HEADERS:
            named[place] = PERSON
    taken = list(named.values())
    # "Nom" alone beside a company is the person, without "Prénom" as much as with it.
    if LAST in taken and FIRST not in taken:
        place = next(place for place, role in named.items() if role == LAST)
        named[place] = PERSON if COMPANY in taken else COMPANY
    named = {place: role for place, role in named.items() if role}
    return named if set(named.values()) & {COMPANY, PERSON, EMAIL} else {}


def _guessed(rows: Sequence[Sequence[str]], directory: CompanyDirectory, people: _People) -> tuple[str, ...]:
    """What the cells look like, and which column names companies of the book."""
    width = len(rows[0]) if rows else 0
    roles = [""] * width
    texts: list[int] = []
    for place in range(width):
        cells = [row[place] for row in rows[:_LOOKED_AT] if row[place]]
        looks = next((role for role, form in _LOOKS if _share(cells, form) >= _MOSTLY), "")
        if looks and looks not in roles:
            roles[place] = looks
        elif cells and not all(cell.replace(".", "").isdigit() for cell in cells):
            texts.append(place)
    named = {place: _company_share([row[place] for row in rows[:_LOOKED_AT]], directory) for place in texts}
    called = {place: _person_share([row[place] for row in rows[:_LOOKED_AT]], people) for place in texts}
    if texts:
        company = max(texts, key=lambda place: (named[place] - called[place], -place))
        if len(texts) == 1 and called[company] > named[company]:
            roles[company] = PERSON
            return tuple(roles)
        roles[company] = COMPANY
        others = [place for place in texts if place != company]
        if others:
            roles[max(others, key=lambda place: (called[place], -place))] = PERSON
    return tuple(roles)


def _share(cells: Sequence[str], form: re.Pattern[str]) -> float:
    return sum(bool(form.fullmatch(cell)) for cell in cells) / len(cells) if cells else 0.0


def _company_share(cells: Sequence[str], directory: CompanyDirectory) -> float:
    """How much of a column is names of companies: of the book, or with a legal form."""
    filled = [cell for cell in cells if cell]
    known = sum(directory.find(cell).company is not None or _has_legal_form(cell) for cell in filled)
    return known / len(filled) if filled else 0.0


def _person_share(cells: Sequence[str], people: _People) -> float:
    filled = [cell for cell in cells if cell]
    known = sum(_name_key(cell) in people.by_name for cell in filled)
    return known / len(filled) if filled else 0.0


def _has_legal_form(cell: str) -> bool:
    return len(re.findall(r"\w+", cell)) > len(words_of_name(cell))


# --- what a line means --------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Reader:
    book: Book
    activity: bytes
    directory: CompanyDirectory
    people: _People
    _there: set[tuple[bytes, bytes | None]] = field(init=False)
    _asked: int = 0

    def __post_init__(self) -> None:
        present = [line for line in attendance_sheet(self.book, self.activity) if line.attendance == ATTENDED]
        self._there = {(line.company, line.contact) for line in present}
        self._there |= {(line.company, None) for line in present}

    def line(self, number: int, cells: Mapping[str, str]) -> PastedLine:
        email = cells.get(EMAIL, "")
        read = PastedLine(
            number, cells.get(COMPANY, ""), cells.get(PERSON, ""), email, cells.get(PHONE, ""), cells.get(TOWN, ""),
            Verdict.NEW, bad_email=bool(email) and not _is_email(email),
        )  # fmt: skip
        found = self._company_of(read, _neq(cells.get(NEQ, "")))
        return self._on_the_sheet(found)

    def _company_of(self, line: PastedLine, neq: str | None) -> PastedLine:
        if not line.company and neq is None:
            return self._by_person(line)
        match = self.directory.find(line.company or None, neq, line.municipality or None)
        if match.company is not None:
            return replace(line, verdict=Verdict.KNOWN, match=match.company, contact=self._contact(line, match.company))
        by_email = self._people_at(line, self.people.by_email.get(line.email.lower(), ()))
        if match.problem == "ambiguous_company":
            return replace(line, verdict=Verdict.SEVERAL, candidates=match.candidates)
        alike = self._alike(line.company)
        candidates = tuple(dict.fromkeys([*(company.key for company in (*by_email, *match.candidates)), *alike]))
        if candidates:
            known = tuple(self.directory.known[key] for key in candidates if key in self.directory.known)
            return replace(line, verdict=Verdict.RESEMBLES, candidates=known)
        return line

    def _alike(self, name: str) -> list[bytes]:
        """What the form of a new company would warn of; a very long list asks it of its first lines only."""
        self._asked += 1
        if self._asked > _MOST_ASKED:
            return []
        alike = [one.company.id for one in resembling_companies(self.book, name, 4) if one.score >= LIKELY]
        return alike or self._shortened(name)

    def _shortened(self, name: str) -> list[bytes]:
        """The companies whose name has every telling word of this one: people shorten names on a list."""
        written = words_of_name(name)
        words = set(telling_words(written))
        if len(words) < 2 and len("".join(words)) < _LETTERS_THAT_TELL:
            return []
        found = matching_companies(self.book, " ".join(written), 40)
        return [one.id for one in found if words <= set(telling_words(words_of_name(one.title)))][:4]

    def _by_person(self, line: PastedLine) -> PastedLine:
        """A person without a company: the e-mail decides, then a name that only one person has."""
        found = self.people.by_email.get(line.email.lower(), []) if line.email else []
        found = found or (self.people.by_name.get(_name_key(line.person), []) if line.person else [])
        companies = self._people_at(line, found)
        if len(found) == 1 and len(companies) == 1:
            return replace(line, verdict=Verdict.PERSON, match=companies[0], contact=found[0].key)
        if companies:
            return replace(line, verdict=Verdict.SEVERAL, candidates=tuple(companies))
        return replace(line, verdict=Verdict.UNKNOWN_PERSON)

    def _people_at(self, line: PastedLine, people: Sequence[_Person]) -> list[KnownCompany]:
        del line
        found = [self.directory.of_key(person.company).company for person in people]
        return [company for company in found if company is not None]

    def _contact(self, line: PastedLine, company: KnownCompany) -> bytes | None:
        """The person at that company whom the e-mail or the name means."""
        wanted: list[_Person] = [*self.people.by_email.get(line.email.lower(), ())] if line.email else []
        wanted += self.people.by_name.get(_name_key(line.person), ()) if line.person else ()
        for person in wanted:
            found = self.directory.of_key(person.company).company
            if found is not None and found.key == company.key:
                return person.key
        return None

    def _on_the_sheet(self, line: PastedLine) -> PastedLine:
        if line.match is None or not line.is_ready:
            return line
        wants_person = line.contact is not None or bool(line.person)
        if ((line.match.key, line.contact) in self._there) and (line.contact is not None or not wants_person):
            return replace(line, verdict=Verdict.THERE)
        return line


def _is_email(text: str) -> bool:
    try:
        written_email(text)
    except InvalidValueError:
        return False
    return True


def _neq(text: str) -> str | None:
    try:
        return normal_neq(text) if text else None
    except InvalidValueError:
        return None


def _name_key(text: str) -> str:
    return " ".join(sorted(fold(" ".join(split_person_name(text))).split()))


def _people_of(book: Book) -> _People:
    people = _People()
    rows = book.sql(
        "SELECT id, company_id, coalesce(first_name, ''), coalesce(last_name, ''), coalesce(email, ''), "
        "coalesce(personal_email, '') FROM contact WHERE trashed_at IS NULL AND company_id IS NOT NULL ORDER BY id"
    )
    for key, company, first, last, *emails in rows:
        person = _Person(key, company)
        name = " ".join(sorted(fold(f"{first} {last}").split()))
        if name:
            people.by_name.setdefault(name, []).append(person)
        for email in {email.lower() for email in emails if email}:
            people.by_email.setdefault(email, []).append(person)
    return people
