"""Which company a row means: by identifier, NEQ, then name and municipality; never one that only resembles it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import comparison_name, id_from_text, normal_neq
from cqi_desktop.domain.territory import place_key

from .resemblance import ResemblanceIndex

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book


@dataclass(slots=True)
class KnownCompany:
    """What a company is recognised by, and its place. ``key`` is that of the survivor of a merge."""

    key: bytes
    name: str
    neq: str | None
    municipality: str | None
    region: str | None
    mrc: str | None


@dataclass(frozen=True, slots=True)
class Match:
    """The company that a row means, or why none is: a code of the report and the companies it may be.

    ``by_name`` says that nothing surer than the name led there; ``was_merged`` that the row names the company by an
    identifier that it had before a merge.
    """

    company: KnownCompany | None = None
    problem: str = ""
    candidates: tuple[KnownCompany, ...] = ()
    by_name: bool = False
    was_merged: bool = False

    @property
    def suggestion(self) -> str:
        return self.candidates[0].name if self.candidates else ""


@dataclass(slots=True)
class CompanyDirectory:
    """The companies of the book out of the trash, and those that the list at hand adds."""

    known: dict[bytes, KnownCompany] = field(default_factory=dict)
    survivors: dict[bytes, bytes] = field(default_factory=dict)
    trashed: set[bytes] = field(default_factory=set)
    _names: list[tuple[str, KnownCompany]] = field(default_factory=list)
    _by_neq: dict[str, list[KnownCompany]] = field(default_factory=dict)
    _by_name: dict[str, list[KnownCompany]] = field(default_factory=dict)
    _resemblance: ResemblanceIndex | None = None
    _by_exact_name: dict[str, list[KnownCompany]] = field(default_factory=dict)
    _indexed: int = 0
    _compared: int = 0
    _texts: dict[tuple[str, str | None], Match] = field(default_factory=dict)

    def add(self, company: KnownCompany) -> None:
        """One more company that rows can mean from now on."""
        self.known[company.key] = company
        self._also_called(company, company.name, company.neq)

    def update(self, company: KnownCompany, record: Mapping[str, Any]) -> None:
        """The company as its record will be: rows below find it by what a row above wrote."""
        company.municipality, company.region, company.mrc = (
            record.get(column) for column in ("municipality", "region", "mrc")
        )
        name, neq = record.get("name") or "", record.get("neq")
        if (name, neq) != (company.name, company.neq):
            company.name, company.neq = name, neq
            self._also_called(company, name, neq)

    def _also_called(self, company: KnownCompany, name: str, neq: str | None) -> None:
        self._names.append((name, company))
        if neq:
            _append(self._by_neq, neq, company)
        self._texts.clear()

    # --- finding ---

    def of_key(self, key: bytes) -> Match:
        """The company of an identifier; that of its survivor after a merge."""
        survivor = self.survivors.get(key, key)
        if survivor in self.trashed:
            return Match(problem="in_trash")
        company = self.known.get(survivor)
        return Match(company, was_merged=survivor != key) if company else Match(problem="unknown_company")

    def find(self, name: str | None, neq: str | None = None, municipality: str | None = None) -> Match:
        """The company of a NEQ, else of a name; several of one name are told apart by the municipality."""
        holders = self._by_neq.get(neq, []) if neq else []
        if len(holders) == 1:
            return Match(holders[0])
        if name is None:
            return Match(problem="ambiguous_company" if holders else "unknown_company", candidates=tuple(holders))
        same = holders or self._of_name(name)
        # Two NEQ are two companies, whatever their names.
        possible: Sequence[KnownCompany] = [company for company in same if not _two_neqs(neq, company)]
        if len(possible) > 1:
            possible = self._narrowed(possible, name, municipality)
        if len(possible) == 1:
            return Match(possible[0], by_name=True)
        if possible:
            return Match(problem="ambiguous_company", candidates=tuple(possible))
        likely = same or [company for company in self._resembling(name) if not _two_neqs(neq, company)]
        problem = "resembling_company" if likely else "unknown_company"
        return Match(problem=problem, candidates=tuple(likely))

    def find_text(self, text: str, neq: str | None = None) -> Match:
        """The company that a cell means: a name, or the identifier or NEQ of one."""
        found = self._texts.get((text, neq))
        if found is None:
            found = self._texts[text, neq] = self._by_identifier(text) or self.find(text, neq)
        return found

    def _by_identifier(self, text: str) -> Match | None:
        try:
            match = self.of_key(id_from_text(text))
        except InvalidValueError:
            pass
        else:
            return None if match.problem == "unknown_company" else match
        try:
            holders = self._by_neq.get(normal_neq(text), [])
        except InvalidValueError:
            return None
        return Match(holders[0]) if len(holders) == 1 else None

    def _narrowed(
        self, companies: Sequence[KnownCompany], name: str, municipality: str | None
    ) -> Sequence[KnownCompany]:
        """Those in the municipality; else, when only one has the name letter for letter, that one."""
        if municipality:
            wanted = place_key(municipality)
            there = [company for company in companies if place_key(company.municipality or "") == wanted]
            if there:
                companies = there
        exact = [company for company in companies if company.name == name]
        return exact if len(exact) == 1 else companies

    # --- indexes, made when first needed and completed as companies are added ---

    def _of_name(self, name: str) -> list[KnownCompany]:
        for other, company in self._names[self._compared :]:
            _append(self._by_name, comparison_name(other), company)
        self._compared = len(self._names)
        return self._by_name.get(comparison_name(name), [])

    def _resembling(self, name: str) -> list[KnownCompany]:
        if self._resemblance is None:
            self._resemblance = ResemblanceIndex()
        for other, company in self._names[self._indexed :]:
            self._resemblance.add(other)
            _append(self._by_exact_name, other, company)
        self._indexed = len(self._names)
        found = {
            company.key: company
            for other in self._resemblance.resembling(name)
            for company in self._by_exact_name[other]
        }
        return list(found.values())


def _append(index: dict[str, list[KnownCompany]], key: str, company: KnownCompany) -> None:
    companies = index.setdefault(key, [])
    if all(other.key != company.key for other in companies):
        companies.append(company)


def _two_neqs(neq: str | None, company: KnownCompany) -> bool:
    return bool(neq and company.neq and company.neq != neq)


def company_directory(book: Book) -> CompanyDirectory:
    """The companies of the book, merged ones under the name and identifier that they had too."""
    rows = book.sql(
        "SELECT id, name, neq, municipality, region, mrc, merged_into_id, trashed_at FROM company ORDER BY id"
    ).fetchall()
    directory = CompanyDirectory()
    merged_into = {row[0]: row[6] for row in rows if row[6] is not None}
    directory.survivors = {key: _survivor(key, merged_into) for key in merged_into}
    directory.trashed = {row[0] for row in rows if row[7] is not None}
    for key, name, neq, municipality, region, mrc, _, trashed_at in rows:
        if trashed_at is None and directory.survivors.get(key, key) == key:
            directory.add(KnownCompany(key, name or "", neq, municipality, region, mrc))
    for key, name, neq, *_ in rows:
        survivor = directory.known.get(directory.survivors.get(key, key))
        if survivor is not None and survivor.key != key:
            directory._also_called(survivor, name or "", neq)
    return directory


def _survivor(key: bytes, merged_into: dict[bytes, bytes]) -> bytes:
    """As ``store.companies.canonical_company``: of the companies of a loop the smallest key is meant."""
    path: list[bytes] = []
    while key in merged_into:
        if key in path:
            return min(path[path.index(key) :])
        path.append(key)
        key = merged_into[key]
    return key


def names_of(companies: Iterable[KnownCompany]) -> tuple[str, ...]:
    """The names of companies, each with its municipality when it is known, for a message."""
    return tuple(
        f"{company.name} ({company.municipality})" if company.municipality else company.name for company in companies
    )
