"""Freezing a submission: the figures of a region and year, the records behind each, and with what they were counted.

What is frozen is locked: nobody edits it or puts it in the trash; only a corrected submission takes its place.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from cqi_desktop import __version__
from cqi_desktop.domain.errors import (
    AlreadyFrozenError,
    EmptyYearError,
    NotApplicableYearError,
    NotInForceError,
    PublishedYearError,
)
from cqi_desktop.domain.figures import Figure, RegionFigures, Status
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE, INDICATORS
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .advisers import adviser_named
from .bulk_writes import insert_records
from .checked_values import existing, region_code
from .counted_items import counted_record
from .figures import figures_of
from .frozen_submissions import FROZEN, in_force
from .published_figures import published_cells
from .records_behind import records_behind
from .tables import Submission, SubmissionFigure, SubmissionRecord
from .time_machine import vector_now

if TYPE_CHECKING:
    from .book import Book


def freeze_submission(
    book: Book,
    *,
    region: str,
    year: FiscalYear,
    adviser_name: str | None = None,
    workbook_fingerprint: str | None = None,
    corrects: bytes | None = None,
    write_workbook: Callable[[], str] | None = None,
) -> bytes:
    """Freeze what counts today for a region and year, in one change set, and return the key of the submission.

    ``workbook_fingerprint`` is that of the file given to the funder. ``write_workbook`` writes that file once the
    figures are frozen, so that it says so, and returns its fingerprint; when it fails nothing is frozen. ``corrects``
    is the submission in force that this one takes the place of. Raises UnknownRegionError, NotApplicableYearError,
    EmptyYearError, PublishedYearError, AlreadyFrozenError, UnknownRecordError or NotInForceError; nothing is written
    then.
    """
    code = region_code(region)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Freeze a submission")):
        figures = figures_of(book, year).of_region(code)
        _refuse_unless_counted(book, figures, year)
        _refuse_unless_free(book, figures, year, corrects)
        adviser = book.adviser if adviser_name is None else adviser_named(book, adviser_name)
        mark = vector_now(book)
        key = book.insert(
            Submission,
            kind=FROZEN,
            region=code,
            start_date=year.start,
            end_date=year.end,
            records_complete=True,
            submitted_at=book.now_text(),
            adviser=adviser,
            rules=json.dumps(rules_now(book), sort_keys=True, separators=(",", ":")),
            fingerprint=workbook_fingerprint,
            corrects=corrects,
            mark=json.dumps({str(writer): mark[writer] for writer in sorted(mark)}, separators=(",", ":")),
        )
        insert_records(book, SubmissionFigure, {book.new_id(): cell for cell in _cells(key, figures)})
        insert_records(book, SubmissionRecord, {book.new_id(): row for row in _records(book, key, figures, year)})
        if write_workbook is not None:
            book.update(Submission, key, fingerprint=write_workbook())
    return key


def rules_now(book: Book) -> dict[str, Any]:
    """What figures are counted with: the version of each indicator, of the territory and of the program."""
    return {
        "software": __version__,
        "territory": _territory_fingerprint(book),
        "indicators": {indicator.code: indicator.version for indicator in INDICATORS},
    }


def _territory_fingerprint(book: Book) -> str:
    """Changes when an MRC changes region or dates of validity, which a new version of the program may bring."""
    mrcs = book.sql("SELECT code, region_code, valid_from, valid_to FROM mrc ORDER BY code").fetchall()
    return hashlib.sha256(json.dumps(mrcs).encode()).hexdigest()[:16]


def _refuse_unless_counted(book: Book, figures: RegionFigures, year: FiscalYear) -> None:
    name = figures.region.name
    statuses = {figure.status for figure in figures.figures.values()}
    if figures.region.code in published_cells(book, year):
        raise PublishedYearError(region=name, year=year.label)
    if Status.NOT_APPLICABLE in statuses:
        raise NotApplicableYearError(region=name, year=year.label)
    if statuses == {Status.ABSENT}:
        raise EmptyYearError(region=name, year=year.label)


def _refuse_unless_free(book: Book, figures: RegionFigures, year: FiscalYear, corrects: bytes | None) -> None:
    """One submission a region and year, unless it corrects the one in force."""
    current = in_force(book, year).get(figures.region.code)
    facts = {"region": figures.region.name, "year": year.label}
    if corrects is not None:
        existing(book, Submission, corrects)
        if current is None or current.id != corrects:
            raise NotInForceError(text=id_text(corrects), **facts)
    elif current is not None:
        raise AlreadyFrozenError(text=id_text(current.id), day=current.submitted_on, **facts)


def _cells(submission: bytes, figures: RegionFigures) -> Iterable[dict[str, Any]]:
    """Totals and values by MRC. A cell that is n. d. has no row; the row "MRC à préciser" is known by its records."""
    for code, figure in figures.figures.items():
        unit = INDICATOR_BY_CODE[code].unit
        for mrc in (None, *(mrc.code for mrc in figures.mrcs)):
            value = figure.value(mrc)
            if value is not None:
                yield {"submission_id": submission, "indicator": code, "mrc": mrc, "value": unit.to_stored(value)}


def _records(book: Book, submission: bytes, figures: RegionFigures, year: FiscalYear) -> Iterable[dict[str, Any]]:
    for indicator in INDICATORS:
        figure: Figure = figures.figures[indicator.code]
        behind = records_behind(book, year, indicator.code, figures.region.code, figure=figure, with_left_out=False)
        for one in (counted_record(indicator, record) for record in behind.counted):
            yield {
                "submission_id": submission,
                "indicator": indicator.code,
                **one._asdict(),
                "mrc": one.mrc or None,
            }
