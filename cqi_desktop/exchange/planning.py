"""What every kind of list needs while its rows are planned: the words of the book, places, companies, advisers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import CancelledError, InvalidFiscalYearError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import fold
from cqi_desktop.domain.indicators import INDICATORS, Indicator
from cqi_desktop.domain.territory import Mrc, Place
from cqi_desktop.domain.values import EARLIEST_YEAR, LATEST_YEAR
from cqi_desktop.store.interventions import incomplete_documents
from cqi_desktop.store.places import FrozenPlace, place_on
from cqi_desktop.store.reference import territory
from cqi_desktop.store.tables import Adviser, Company
from cqi_desktop.store.team_settings import first_month
from cqi_desktop.translation import LANGUAGES, in_language, translate_marked

from .drafts import ImportPlan, Outcome, TableDraft
from .kinds import Kind
from .matching import CompanyDirectory, KnownCompany, Match, company_directory, names_of
from .report import Problems
from .rows import FilledRow, lacks_required

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# Called with the rows done and the rows in all; it raises CancelledError to stop.
Progress = Callable[[int, int], None]

_ELSEWHERE = frozenset(
    {
        "bas saint laurent", "saguenay lac saint jean", "capitale nationale", "outaouais", "abitibi temiscamingue",
        "cote nord", "nord du quebec", "gaspesie iles de la madeleine", "chaudiere appalaches", "laval", "lanaudiere",
        "laurentides", "monteregie", "montreal", "ontario", "nouveau brunswick", "hors territoire",
    }
)  # fmt: skip
# A region this near to one of the three is a slip of the keyboard, not a region elsewhere.
_SLIP_OF_A_REGION = 80


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the person allows: see the command ``import`` of the contract."""

    accept_suggestions: bool = False
    create_companies: bool = False
    allow_duplicates: bool = False
    skip_errors: bool = False


@dataclass(slots=True)
class RowDecisions:
    """What a person decided of single rows, by their numbers.

    ``companies``: the company that the cell of a row and field means; ``doubles``: rows that make a company of their
    own although one resembles it; ``left_out``: rows that are not imported.
    """

    companies: dict[tuple[int, str], bytes] = field(default_factory=dict)
    doubles: set[int] = field(default_factory=set)
    left_out: set[int] = field(default_factory=set)

    def copy(self) -> RowDecisions:
        return RowDecisions(dict(self.companies), set(self.doubles), set(self.left_out))


@dataclass
class Planning:
    """One list being planned. Problems and writes gather in ``problems`` and ``plan``.

    ``candidates`` are the companies that the cell of a row and field may mean when none is known for sure.
    """

    book: Book
    kind: Kind
    options: ImportOptions
    problems: Problems
    plan: ImportPlan = field(default_factory=ImportPlan)
    decisions: RowDecisions = field(default_factory=RowDecisions)
    candidates: dict[tuple[int, str], tuple[KnownCompany, ...]] = field(default_factory=dict)
    _places: dict[tuple[str | None, str | None, date | None], FrozenPlace] = field(default_factory=dict)

    # --- the words of the book ---

    @cached_property
    def today(self) -> date:
        return self.book.today()

    @cached_property
    def first_month(self) -> int:
        return first_month(self.book)

    @cached_property
    def companies(self) -> CompanyDirectory:
        return company_directory(self.book)

    @cached_property
    def services(self) -> dict[str, bytes]:
        """Keys of services by code and label, folded."""
        rows = self.book.sql(
            "SELECT id, code, label_fr, label_en FROM service WHERE trashed_at IS NULL ORDER BY position DESC, id DESC"
        ).fetchall()
        found: dict[str, bytes] = {}
        for column in (3, 2, 1):
            found |= {fold(row[column]): row[0] for row in rows if row[column]}
        return found

    @cached_property
    def advisers(self) -> dict[str, bytes]:
        """Keys of advisers by name, folded; the oldest of two of one name."""
        rows = self.book.sql("SELECT id, name FROM adviser WHERE trashed_at IS NULL ORDER BY id DESC").fetchall()
        return {fold(name): key for key, name in rows if name}

    @cached_property
    def incomplete_documents(self) -> frozenset[bytes]:
        return incomplete_documents(self.book)

    @cached_property
    def indicators(self) -> dict[str, Indicator]:
        """Indicators by code and by label in each language, folded."""
        found = {fold(indicator.code): indicator for indicator in INDICATORS}
        found |= {fold(indicator.code.replace("_", " ")): indicator for indicator in INDICATORS}
        for language in LANGUAGES:
            with in_language(language):
                for indicator in INDICATORS:
                    found.setdefault(fold(translate_marked("Indicator", indicator.label)), indicator)
        return found

    # --- cells that name something ---

    def service(self, row: FilledRow) -> bytes | None:
        found: bytes | None = self._named(row, "service", self.services, "unknown_service", self.service_labels)
        return found

    @cached_property
    def service_labels(self) -> dict[str, str]:
        """Codes and labels of services as they are written, by what they are folded."""
        rows = self.book.sql("SELECT code, label_fr, label_en FROM service WHERE trashed_at IS NULL").fetchall()
        return {fold(text): text for row in rows for text in row if text}

    def indicator(self, row: FilledRow) -> Indicator | None:
        found: Indicator | None = self._named(row, "indicator", self.indicators, "unknown_indicator")
        return found

    def _named(
        self, row: FilledRow, name: str, known: dict[str, Any], code: str, written: Mapping[str, str] | None = None
    ) -> Any:
        text = row.get(name)
        if text is None:
            return None
        found = known.get(fold(text))
        if found is None:
            nearest = nearest_text(text, known)
            self.problems.refuse(row.number, name, code, (written or {}).get(nearest, nearest), value=text)
        return found

    def adviser(self, row: FilledRow) -> bytes | None:
        """The adviser of a row; one who is not in the team yet is added to it, with a warning."""
        text = row.get("adviser")
        if text is None:
            return None
        key = self.advisers.get(fold(text))
        if key is None:
            key = self.book.new_id()
            self.advisers[fold(text)] = key
            self.plan.draft(Adviser).create(key, {"name": text})
            self.problems.warn(row.number, "adviser", "adviser_created", value=text)
        return key

    def fiscal_year(self, row: FilledRow) -> FiscalYear | None:
        text = row.get("fiscal_year")
        if text is None:
            return None
        try:
            year = FiscalYear.parse(text, self.first_month)
            if not EARLIEST_YEAR <= year.start_year <= LATEST_YEAR:  # as for a date: a slip of the keyboard
                raise InvalidFiscalYearError(text=text)
        except InvalidFiscalYearError as error:
            self.problems.refuse_value(row.number, "fiscal_year", error)
            return None
        return year

    # --- places ---

    def mrc(self, row: FilledRow) -> Mrc | None:
        """The MRC of a row; an error names the nearest when there is none of that name."""
        text = row.get("mrc")
        mrc = territory().find_mrc(text) if text else None
        if text and mrc is None:
            nearest = territory().nearest_mrc(text)
            self.problems.refuse(row.number, "mrc", "unknown_mrc", nearest.name if nearest else "", value=text)
        return mrc

    def region_in_territory(self, row: FilledRow) -> str | None:
        """The code of one of the three regions: a submission, a source of funding and a target have no other."""
        text = row.get("region")
        region = territory().find_region(text) if text else None
        if text and region is None:
            self.refuse_region(row, text)
        return region.code if region else None

    def is_acceptable_region(self, row: FilledRow, name: str = "region") -> bool:
        """A region elsewhere is accepted as typed, but not what is one of the three but for a slip."""
        text = row.get(name)
        if not text or territory().find_region(text) or fold(text) in _ELSEWHERE:
            return True
        if _nearest_region(text):
            self.refuse_region(row, text)
            return False
        return True

    def refuse_region(self, row: FilledRow, text: str, name: str = "region") -> None:
        known = tuple(region.name for region in territory().regions)
        self.problems.refuse(row.number, name, "unknown_region", _nearest_region(text), value=text, known=known)

    def tell_of_disagreement(self, row: FilledRow, place: Place) -> None:
        """Warn when parts of an address say different places."""
        if place.disagreement is not None:
            told = place.disagreement
            name = told.other_source.value
            self.problems.warn(row.number, name, "place_disagrees", kept=told.kept, value=told.other)

    def place_of_company(self, company: KnownCompany, day: date | None) -> FrozenPlace:
        key = (company.region, company.mrc, day)
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = place_on(*key)
        return place

    # --- companies ---

    def company(self, row: FilledRow, name: str = "company", neq: str | None = None) -> KnownCompany | None:
        """The company that a cell names, for records that hang on one; None when the row was refused."""
        text = row.get(name)
        chosen_key = self.decisions.companies.get((row.number, name))
        if chosen_key is not None:
            match = self.companies.of_key(chosen_key)
        else:
            match = self.companies.find_text(text, neq) if text else self.companies.find(None, neq)
        if match.company is not None:
            return match.company
        if match.problem == "resembling_company" and self.options.accept_suggestions:
            chosen = match.candidates[0]
            self.problems.warn(row.number, name, "suggestion_accepted", chosen.name, value=text)
            return chosen
        if text and self._may_create(row, match):
            return self._new_company(row, name, text, neq)
        self.refuse_company(row, name, match, text or neq)
        return None

    def _may_create(self, row: FilledRow, match: Match) -> bool:
        if row.number in self.decisions.doubles:
            return match.problem in {"resembling_company", "unknown_company"}
        if match.problem == "resembling_company":
            return self.options.create_companies and self.options.allow_duplicates
        return self.options.create_companies and match.problem == "unknown_company"

    def _new_company(self, row: FilledRow, name: str, text: str, neq: str | None) -> KnownCompany:
        company = KnownCompany(self.book.new_id(), text, neq, None, None, None)
        values = {"name": text, "neq": neq, "role": "client"}
        self.plan.draft(Company).create(company.key, {column: value for column, value in values.items() if value})
        self.companies.add(company)
        self.problems.warn(row.number, name, "company_created", value=text)
        return company

    def refuse_company(self, row: FilledRow, name: str, match: Match, text: object) -> None:
        """The error of a row whose company is not known for sure."""
        candidates = names_of(match.candidates)
        self.candidates[row.number, name] = match.candidates
        suggestion = match.suggestion if match.problem == "resembling_company" else ""
        self.problems.refuse(row.number, name, match.problem, suggestion, value=text, candidates=candidates)

    # --- rows ---

    def lacks_required(self, row: FilledRow) -> bool:
        return lacks_required(row, self.kind, self.problems)

    def is_refused(self, row: FilledRow) -> bool:
        return row.number in self.problems.rows_in_error

    def note(self, row: FilledRow, outcome: Outcome) -> None:
        """What the row did."""
        self.plan.note(row.number, outcome)

    def change(self, row: FilledRow, draft: TableDraft, key: bytes, values: Mapping[str, Any]) -> Outcome:
        """Change a record as the row says."""
        return self.plan.change(row.number, draft, key, values)

    def refuse_in_trash(self, row: FilledRow) -> None:
        """The identifier of a row is that of a record in the trash, which is never matched."""
        self.problems.refuse(row.number, "id", "in_trash")


def nearest_text(text: str, known: dict[str, Any]) -> str:
    """The known text most like one that is not, for a suggestion."""
    from rapidfuzz import fuzz, process  # only when a text was wrong

    found = process.extractOne(fold(text), list(known), scorer=fuzz.WRatio, score_cutoff=60)
    return found[0] if found else ""


def _nearest_region(text: str) -> str:
    from rapidfuzz import fuzz

    scores = [(fuzz.ratio(fold(text), fold(region.name)), region.name) for region in territory().regions]
    best, name = max(scores)
    return name if best >= _SLIP_OF_A_REGION else ""


def never_cancelled(done: int, total: int) -> None:
    """The progress of a work that nobody watches."""
    del done, total


__all__ = ["CancelledError", "ImportOptions", "Planning", "Progress", "RowDecisions", "never_cancelled"]
