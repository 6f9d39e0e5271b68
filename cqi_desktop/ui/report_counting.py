"""What the page Rapports asks of the book, on the worker: its figures, the records behind one, the differences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from cqi_desktop.domain.differences import Difference
from cqi_desktop.domain.errors import NotFrozenError
from cqi_desktop.domain.figures import RecordsBehind
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of, regions_of
from cqi_desktop.store.figures_as_of import book_as_of
from cqi_desktop.store.first_records import first_records
from cqi_desktop.store.frozen_submissions import SubmissionLine
from cqi_desktop.store.own_indicators import hidden_indicators
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.submission_differences import (
    differences_between,
    differences_of,
    filed_cells,
    submission_to_compare,
)
from cqi_desktop.store.time_machine import at_moment, end_of_day
from cqi_desktop.store.year_standing import standing_of

from .models.breakdown_model import Report, ShownFigure
from .report_export import YEARS_COMPARED
from .tasks import Progress


@dataclass(frozen=True, slots=True)
class Question:
    """What is on show: a year and a region (None: the territory), the years beside it, and a past day or today.

    ``beside`` is the one year compared; None shows the years before.
    """

    year: FiscalYear
    region: str | None
    beside: FiscalYear | None = None
    as_of: date | None = None

    @property
    def years(self) -> tuple[FiscalYear, ...]:
        return self.year.last(YEARS_COMPARED) if self.beside is None else (self.year, self.beside)


@dataclass(frozen=True, slots=True)
class RegionDifferences:
    """What differs in a region: since a submission, or (None) between two days."""

    region: str
    region_name: str
    submission: SubmissionLine | None
    differences: tuple[Difference, ...]


@contextmanager
def _moment(book: Book, as_of: date | None) -> Iterator[None]:
    if as_of is None:
        yield
        return
    with book_as_of(book, as_of):
        yield


def count_report(book: Book, question: Question, progress: Progress) -> Report:
    """The figures of every year on show. Before the book had a region, a past day has none: no year then."""
    years = []
    with progress.stopping(book.interrupter()), _moment(book, question.as_of):
        for year in question.years:
            progress.check_cancelled()
            years.append(figures_of(book, year))
        if question.as_of is not None:
            return Report(tuple(years), question.region, as_of=question.as_of, hidden=hidden_indicators(book))
        standings = tuple(standing_of(book, figures, question.region) for figures in years)
    line = _submission(book, question.year, question.region)
    filed = {} if line is None else filed_cells(book, line.id)
    hidden = hidden_indicators(book)
    return Report(tuple(years), question.region, standings=standings, filed=filed, submission=line, hidden=hidden)


def _submission(book: Book, year: FiscalYear, region: str | None) -> SubmissionLine | None:
    if region is None:
        return None
    try:
        return submission_to_compare(book, year, region)
    except NotFrozenError:
        return None


def read_first_records(book: Book, report: Report, shown: ShownFigure) -> RecordsBehind | None:
    """The first records of a figure at once; None when there is nothing quicker than the whole."""
    place = shown.place
    year = report.years[place.year].fiscal_year
    if report.as_of is not None:
        return None
    return first_records(book, year, shown.indicator.code, place.region, place.mrc, shown.figure)


def read_records(book: Book, report: Report, shown: ShownFigure, progress: Progress) -> RecordsBehind:
    """Every record of a figure, and those left out; cancelling stops the question at once."""
    place = shown.place
    year = report.years[place.year].fiscal_year
    with progress.stopping(book.interrupter()), _moment(book, report.as_of):
        return records_behind(book, year, shown.indicator.code, place.region, place.mrc, figure=shown.figure)


def read_differences(book: Book, year: FiscalYear, region: str | None, progress: Progress) -> list[RegionDifferences]:
    """The differences since the submission in force of the region, or of each region that has one."""
    found = []
    for entry in regions_of(book):
        progress.check_cancelled()
        if region not in (None, entry.code) or (line := _submission(book, year, entry.code)) is None:
            continue
        with progress.stopping(book.interrupter()):
            differences = differences_of(book, year, entry.code)
        found.append(RegionDifferences(entry.code, entry.name, line, differences))
    return found


def read_changes_between(
    book: Book, year: FiscalYear, region: str | None, days: tuple[date, date | None], progress: Progress
) -> list[RegionDifferences]:
    """What changed in the figures of a year from the end of one day to that of another (None: now).

    Nothing when the book held nothing yet on the first day.
    """
    earlier, later = days
    first = at_moment(book, end_of_day(earlier))
    last = None if later is None else at_moment(book, end_of_day(later))
    with book_as_of(book, earlier):
        if not regions_of(book):
            return []
    found = []
    for entry in regions_of(book):
        progress.check_cancelled()
        if region in (None, entry.code):
            with progress.stopping(book.interrupter()):
                differences = differences_between(book, year, entry.code, first, last)
            found.append(RegionDifferences(entry.code, entry.name, None, differences))
    return found
