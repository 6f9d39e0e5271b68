"""From a file to what an import will write: read, understood, matched and planned; nothing is written here."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from . import kinds
from .drafts import ImportPlan, Outcome
from .grids import Grid, NumberedRow
from .headers import KNOWN_HEADERS, Columns, columns_of, holds_list
from .matching import KnownCompany
from .plan_activities import plan_activities, plan_participations
from .plan_companies import plan_companies
from .plan_contacts import plan_contacts
from .plan_interventions import plan_interventions
from .plan_links import plan_outcomes, plan_synergies
from .plan_reported import plan_funding, plan_submissions, plan_targets
from .planning import ImportOptions, Planning, Progress, RowDecisions, never_cancelled
from .readers import read_grid
from .remembered_headers import remembered_mapping
from .report import ImportReport, Problems
from .rows import ROWS_A_STEP, Advance, FilledRow, filled_rows

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_PLANNERS: dict[str, Callable[[Planning, list[FilledRow]], None]] = {
    kinds.COMPANIES.code: plan_companies,
    kinds.CONTACTS.code: plan_contacts,
    kinds.INTERVENTIONS.code: plan_interventions,
    kinds.ACTIVITIES.code: plan_activities,
    kinds.PARTICIPATIONS.code: plan_participations,
    kinds.SYNERGIES.code: plan_synergies,
    kinds.SUBMISSIONS.code: plan_submissions,
    kinds.OUTCOMES.code: plan_outcomes,
    kinds.FUNDING.code: plan_funding,
    kinds.TARGETS.code: plan_targets,
}


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file that was read and whose headers are understood: it can be planned as often as needed."""

    grid: Grid
    columns: Columns

    @property
    def path(self) -> Path:
        return self.grid.path

    @property
    def kind(self) -> kinds.Kind:
        return self.columns.kind


@dataclass(frozen=True, slots=True)
class PlannedImport:
    """A plan with what is wrong and worth knowing about its rows."""

    file: ListFile
    plan: ImportPlan
    problems: Problems
    options: ImportOptions
    book_clock: int
    decisions: RowDecisions = field(default_factory=RowDecisions)
    candidates: Mapping[tuple[int, str], tuple[KnownCompany, ...]] = field(default_factory=dict)

    def still_holds(self, book: Book, options: ImportOptions, decisions: RowDecisions | None = None) -> bool:
        """Nothing was written into the book since, and the person allows and decided the same."""
        is_same = self.options == options and self.decisions == (decisions or RowDecisions())
        return is_same and self.book_clock == clock_of(book)

    def report(self, *, was_written: bool = False) -> ImportReport:
        """The counts of the rows that are right, with every error and warning by row."""
        return ImportReport(
            created=self.plan.count(Outcome.CREATED),
            updated=self.plan.count(Outcome.UPDATED),
            unchanged=self.plan.count(Outcome.UNCHANGED),
            errors=tuple(sorted(self.problems.errors, key=_row)),
            warnings=tuple(sorted(self.problems.warnings, key=_row)),
            was_written=was_written,
            kind=self.file.kind.code,
        )


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Millions of small values are made here and none in a circle: the collector would only walk them over and over."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def clock_of(book: Book) -> int:
    """The clock of the book's latest change, its own or another laptop's: it moves with each one."""
    return int(book.scalar("SELECT coalesce(max(hlc), 0) FROM book_state"))


def _row(problem: object) -> int:
    return getattr(problem, "row", 0)


def read_list(
    path: Path,
    kind: str,
    *,
    sheet: str | None = None,
    mapping: Mapping[str, str] | None = None,
    encoding: str | None = None,
    separator: str | None = None,
    book: Book | None = None,
) -> ListFile:
    """Read a list and understand its headers. ``kind`` is a code of ``KINDS`` or ``auto``.

    Without ``mapping``, what ``book`` remembers of such headers serves. Raises UnreadableFileError,
    UnknownSheetError, MissingHeaderError, RepeatedHeaderError, UnknownHeaderError.
    """

    def is_wanted(rows: Sequence[NumberedRow]) -> bool:
        return holds_list(rows, kind, mapping)

    known = KNOWN_HEADERS | set(mapping or {})
    with collector_at_rest():
        grid = read_grid(path, sheet, known, is_wanted, encoding=encoding, separator=separator)
    if mapping is None and book is not None:
        mapping = remembered_mapping(book, kind, grid)
    return ListFile(grid, columns_of(grid, kind, mapping))


def plan_import(
    book: Book,
    file: ListFile,
    options: ImportOptions | None = None,
    *,
    decisions: RowDecisions | None = None,
    progress: Progress = never_cancelled,
) -> PlannedImport:
    """Match every row with the book and say what would be written. The book is only read.

    Raises CancelledError (from ``progress``, told the rows done of twice their number: read, then matched).
    """
    problems, options = Problems(file.columns.headers), options or ImportOptions()
    decisions = decisions.copy() if decisions else RowDecisions()
    clock = clock_of(book)
    planning = Planning(book, file.kind, options, problems, decisions=decisions)
    total = 2 * len(file.grid.rows)

    def advance(done: int) -> None:
        progress(done, total)

    with collector_at_rest():
        rows = filled_rows(file.grid, file.columns, problems, decisions.left_out, advance)
        _PLANNERS[file.kind.code](planning, _WatchedRows(rows, len(file.grid.rows), advance))
        planning.plan.settle()
    progress(total, total)
    return PlannedImport(file, planning.plan, problems, options, clock, decisions, planning.candidates)


class _WatchedRows(list[FilledRow]):
    """Rows that tell how far they are gone through the first time, so that a person sees it and may stop."""

    def __init__(self, rows: Iterable[FilledRow], before: int, advance: Advance) -> None:
        super().__init__(rows)
        self._before, self._advance = before, advance

    def __iter__(self) -> Iterator[FilledRow]:
        for place, row in enumerate(super().__iter__()):
            if place % ROWS_A_STEP == 0:
                self._advance(self._before + place)
            yield row
