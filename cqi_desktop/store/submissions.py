"""Historical submissions: a year known only by its published figures, until its records are complete (rule 11)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import LockedSubmissionError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, region_code
from .frozen_submissions import refuse_frozen
from .tables import Submission, SubmissionFigure

if TYPE_CHECKING:
    from .book import Book

HISTORICAL = "historical"
# A cell of a published report: an indicator and an MRC, None for the total.
Cell = tuple[str, str | None]


def record_historical_submission(
    book: Book, *, region: str, year: FiscalYear, figures: Mapping[Cell, int], notes: str | None = None
) -> bytes:
    """Keep published figures, in the smallest unit of each indicator; cells not given stay n. d.

    A historical submission of that region and year is completed by them. Raises LockedSubmissionError for a cell that
    it has already with another value: what was published never changes.
    """
    code = region_code(region)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record a historical submission")):
        key = historical_submission(book, code, year)
        if key is None:
            key = book.insert(
                Submission,
                kind=HISTORICAL,
                region=code,
                start_date=year.start,
                end_date=year.end,
                records_complete=False,
                submitted_at=book.now_text(),
                adviser=book.adviser,
                notes=notes,
            )
        for (indicator, mrc), value in figures.items():
            _write_cell(book, key, indicator, mrc, value)
    return key


def historical_submission(book: Book, region: str, year: FiscalYear) -> bytes | None:
    """The historical submission of a region (code) and a year of the same bounds; None when there is none."""
    key: bytes | None = book.scalar(
        "SELECT id FROM submission WHERE kind = ? AND region = ? AND start_date = ? AND end_date = ? "
        "AND trashed_at IS NULL ORDER BY id",
        (HISTORICAL, region, year.start.isoformat(), year.end.isoformat()),
    )
    return key


def mark_records_complete(book: Book, key: bytes, complete: bool = True) -> None:
    """Say that the records of the year are all in the book: from then on they are what is shown."""
    existing(book, Submission, key)
    refuse_frozen(book, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Mark the records of a year complete")):
        book.update(Submission, key, records_complete=complete)


def _write_cell(book: Book, submission: bytes, indicator: str, mrc: str | None, value: int) -> None:
    values = checked(SubmissionFigure, {"indicator": indicator, "mrc": mrc, "value": value})
    key = book.scalar(
        "SELECT id FROM submission_figure WHERE submission_id = ? AND indicator = ? AND mrc IS ? "
        "AND trashed_at IS NULL ORDER BY id",
        (submission, indicator, values["mrc"]),
    )
    if key is None:
        book.insert(SubmissionFigure, submission=submission, **values)
    elif book.scalar("SELECT value FROM submission_figure WHERE id = ?", (key,)) != values["value"]:
        raise LockedSubmissionError(reason="historical")
