"""What an import would do, row by row: new, updated cell by cell, same, likely double with reasons, in error.

Verdicts are counted once and cheap; the rest of a row is told when it is looked at, so that a list of 50,000 rows is
paged through at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.duplicates import Reason, compared_company, likeness
from cqi_desktop.domain.errors import RowProblem
from cqi_desktop.domain.values import Cell, text_value
from cqi_desktop.row_messages import describe_row
from cqi_desktop.store.duplicates import REASON_WORDS
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.translation import language, translate_marked

from .drafts import CellChange, Outcome
from .kinds import COMPANIES
from .matching import KnownCompany
from .plan import PlannedImport
from .shown_values import shown_value

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# Errors that say that a company is probably known, and nothing worse.
LIKELY_CODES = frozenset({"resembling_company", "resembling_new_company", "ambiguous_company"})
_LEFT_OUT_CODES = frozenset({"total_row", "repeated_headers"})
# Columns of the book that a field of another name fills.
_FIELD_OF_COLUMN = {
    "company_id": "company", "service_id": "service", "adviser_id": "adviser", "contact_seconds": "hours",
    "preparation_seconds": "preparation_hours", "travel_seconds": "travel_hours", "value_cents": "value",
    "forecast_cents": "forecast", "requested_cents": "requested", "accepted_cents": "accepted",
    "received_cents": "received", "spent_cents": "spent", "is_own_revenue": "own_revenue", "first_proposed_on": "date",
    "activity_id": "activity", "contact_id": "contact",
}  # fmt: skip
_FIELD_OF_LINE = {"measure": "employees", "consent_entry": "consent"}


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATE = "update"
    SAME = "same"
    LIKELY_DOUBLE = "likely_double"
    ERROR = "error"
    LEFT_OUT = "left_out"


_OF_OUTCOME = {
    Outcome.CREATED: Verdict.NEW,
    Outcome.UPDATED: Verdict.UPDATE,
    Outcome.UNCHANGED: Verdict.SAME,
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell of the book that the row changes, in words. ``place`` is the column of the file, None when it has none."""

    label: str
    before: str
    after: str
    place: int | None


@dataclass(frozen=True, slots=True)
class LikelyCompany:
    """A company of the book that the cell at ``place`` probably means."""

    key: bytes
    name: str
    neq: str | None
    municipality: str | None
    score: int
    reasons: tuple[Reason, ...]
    place: int | None
    field: str

    @property
    def reasons_text(self) -> str:
        return ", ".join(translate_marked("Duplicate", REASON_WORDS[reason]) for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class CellProblem:
    """An error or a warning of a row; ``place`` is the column of the file, None for one that the file lacks."""

    problem: RowProblem
    place: int | None

    @property
    def text(self) -> str:
        """What is wrong, and what to do about it."""
        return describe_row(self.problem)


@dataclass(frozen=True, slots=True)
class RowPreview:
    """All about one row. ``record`` is what it is in the book, when it is there."""

    number: int
    verdict: Verdict
    cells: tuple[str, ...]
    differences: tuple[Difference, ...]
    errors: tuple[CellProblem, ...]
    warnings: tuple[CellProblem, ...]
    likely: tuple[LikelyCompany, ...]
    record: bytes | None


class ImportPreview:
    """The rows of a plan. A row that was planned again by itself answers from that plan (``replace_row``)."""

    def __init__(self, book: Book, planned: PlannedImport) -> None:
        self._book = book
        self.planned = planned
        columns = planned.file.columns
        self._place_of_field = {column.field.name: column.place for column in columns.known}
        self._place_of_header = {column.header: column.place for column in reversed(columns.known)}
        self._width = max((column.place for column in columns.known), default=-1) + 1
        self._rows = {
            number: at for at, (number, _) in enumerate(planned.file.grid.rows) if number > columns.header_row
        }
        self._alone: dict[int, PlannedImport] = {}
        self._index(planned)

    def _index(self, planned: PlannedImport) -> None:
        self._errors: dict[int, list[RowProblem]] = {}
        self._warnings: dict[int, list[RowProblem]] = {}
        for found, problems in ((self._errors, planned.problems.errors), (self._warnings, planned.problems.warnings)):
            for problem in problems:
                found.setdefault(problem.row, []).append(problem)
        self._verdicts = {number: self._verdict(planned, number) for number in self._rows}

    def _verdict(self, planned: PlannedImport, number: int) -> Verdict:
        if number in planned.decisions.left_out:
            return Verdict.LEFT_OUT
        errors = self._errors.get(number)
        if errors:
            return Verdict.LIKELY_DOUBLE if all(one.code in LIKELY_CODES for one in errors) else Verdict.ERROR
        outcome = planned.plan.rows.get(number)
        if outcome is not None:
            return _OF_OUTCOME[outcome]
        is_left_out = any(one.code in _LEFT_OUT_CODES for one in self._warnings.get(number, ()))
        return Verdict.LEFT_OUT if is_left_out else Verdict.SAME

    @property
    def counts(self) -> Counter[Verdict]:
        """How many rows of each verdict."""
        return Counter(self._verdicts.values())

    @property
    def is_provisional(self) -> bool:
        """A row was planned by itself since the whole was: what it changes for other rows is not counted."""
        return bool(self._alone)

    @property
    def general_warnings(self) -> list[RowProblem]:
        """What is worth knowing of the list itself: columns left out."""
        return self._warnings.get(self.planned.file.columns.header_row, [])

    def verdict(self, number: int) -> Verdict:
        return self._verdicts[number]

    def numbers(self, *verdicts: Verdict) -> list[int]:
        """The rows of these verdicts, all when none is given, by their number in the file."""
        if not verdicts:
            return list(self._rows)
        return [number for number, verdict in self._verdicts.items() if verdict in verdicts]

    def rows(self, numbers: Sequence[int]) -> list[RowPreview]:
        """All about some rows: those of the page that is shown."""
        return [self.row(number) for number in numbers]

    def row(self, number: int) -> RowPreview:
        """All about one row. KeyError for a row that the list has not."""
        planned = self._alone.get(number, self.planned)
        cells = planned.file.grid.rows[0][1] if planned is not self.planned else self._cells(number)
        return RowPreview(
            number,
            self._verdicts[number],
            tuple(map(shown_cell, cells)),
            tuple(self._difference(change) for change in planned.plan.differences.get(number, ())),
            tuple(self._placed(problem) for problem in self._errors.get(number, ())),
            tuple(self._placed(problem) for problem in self._warnings.get(number, ())),
            self._likely(planned, number),
            planned.plan.records.get(number),
        )

    def replace_row(self, number: int, planned: PlannedImport) -> None:
        """Take what a plan of that row alone says; its grid begins with the row."""
        self._alone[number] = planned
        for found, problems in ((self._errors, planned.problems.errors), (self._warnings, planned.problems.warnings)):
            found.pop(number, None)
            mine = [problem for problem in problems if problem.row == number]
            if mine:
                found[number] = mine
        self._verdicts[number] = self._verdict(planned, number)

    def _cells(self, number: int) -> tuple[Any, ...]:
        return self.planned.file.grid.rows[self._rows[number]][1]

    def _difference(self, change: CellChange) -> Difference:
        name = _FIELD_OF_LINE.get(change.table) or _FIELD_OF_COLUMN.get(change.column, change.column)
        before, after = (
            shown_value(self._book, change.table, change.column, value, {"kind": change.kind})
            for value in (change.before, change.after)
        )
        return Difference(field_label(change.column), before, after, self._place_of_field.get(name))

    def _placed(self, problem: RowProblem) -> CellProblem:
        return CellProblem(problem, self._place_of_header.get(problem.column))

    def _likely(self, planned: PlannedImport, number: int) -> tuple[LikelyCompany, ...]:
        found = []
        for (row, name), candidates in planned.candidates.items() if planned is not self.planned else ():
            if row == number:
                found += [self._compared(planned, number, name, candidate) for candidate in candidates]
        if planned is self.planned:
            for name in (column.field.name for column in planned.file.columns.known):
                for candidate in planned.candidates.get((number, name), ()):
                    found.append(self._compared(planned, number, name, candidate))
        return tuple(sorted(found, key=lambda one: (-one.score, one.name)))

    def _compared(self, planned: PlannedImport, number: int, name: str, candidate: KnownCompany) -> LikelyCompany:
        """How alike the company of a row and one of the book are: of a company's row all of its cells speak."""
        texts = {field: self._text(planned, number, field) for field in self._place_of_field}
        if planned.file.kind is not COMPANIES:
            texts = {"name": texts.get(name, "")}
        row = self._book.sql(
            "SELECT name, neq, phone, email, website, municipality, postal_code FROM company WHERE id = ?",
            (candidate.key,),
        ).fetchone() or (candidate.name, candidate.neq, None, None, None, candidate.municipality, None)
        ours = compared_company(
            name=texts.get("name", ""),
            neq=texts.get("neq"),
            phone=texts.get("phone"),
            emails=(texts.get("email"),),
            website=texts.get("website"),
            municipality=texts.get("municipality"),
            postal_code=texts.get("postal_code"),
        )
        theirs = compared_company(
            name=row[0], neq=row[1], phone=row[2], emails=(row[3],), website=row[4], municipality=row[5],
            postal_code=row[6],
        )  # fmt: skip
        alike = likeness(ours, theirs)
        place = self._place_of_field.get(name)
        return LikelyCompany(
            candidate.key,
            candidate.name,
            candidate.neq,
            candidate.municipality,
            alike.score,
            alike.reasons,
            place,
            name,
        )

    def _text(self, planned: PlannedImport, number: int, field: str) -> str:
        cells = planned.file.grid.rows[0][1] if planned is not self.planned else self._cells(number)
        place = self._place_of_field[field]
        return "" if place >= len(cells) or cells[place] is None else str(cells[place]).strip()


def shown_cell(cell: Cell) -> str:
    """A cell as a person would type it: no time beside a day, no point after a whole number, our decimal comma."""
    if cell is None or isinstance(cell, str):
        return cell or ""
    if isinstance(cell, float) and not cell.is_integer():
        return f"{cell:.15g}".replace(".", "," if language() == "fr" else ".")
    return text_value(cell) or ""
