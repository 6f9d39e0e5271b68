"""Freezing a submission, correcting one, typing published figures: what is asked, then written on the worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.domain.figures import Status
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.store.book import Book
from cqi_desktop.store.file_fingerprint import file_fingerprint
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.frozen_submissions import SubmissionLine, submissions_in
from cqi_desktop.store.submission_differences import filed_cells
from cqi_desktop.store.submissions import (
    historical_submission,
    mark_records_complete,
    record_historical_submission,
)
from cqi_desktop.translation import format_date, translate, translate_marked

from .dialogs.freeze_dialog import FreezeChoice, FreezeDialog, FreezeFacts
from .dialogs.published_figures_dialog import PublishedFiguresDialog
from .models.breakdown_model import Report, figure_text
from .report_export import export_workbook, workbook_name
from .tasks import Progress

if TYPE_CHECKING:
    from .pages.page import Page

_MAIN = ("information_companies", "accompaniment_companies", "diagnostics_completed", "companies_served")


@dataclass(frozen=True, slots=True)
class Frozen:
    """What was just frozen, and the workbook that was written with it."""

    line: SubmissionLine
    workbook: Path | None


class SubmissionActions(QObject):
    """Owned by the page Rapports. ``frozen`` gives a Frozen; ``read`` the submissions asked for with ``read_all``."""

    frozen = Signal(object)
    read = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    @property
    def _book(self) -> Book:
        return self._page.context.book

    # --- freezing --------------------------------------------------------------------------------------------

    def why_not(self, report: Report | None) -> str:
        """Why the year on show cannot be frozen; empty when it can."""
        if report is None:
            return translate("Freeze", "The figures are being counted.")
        if report.as_of is not None:
            return translate("Freeze", "These are figures of a past day: go back to today first.")
        if report.region is None:
            return translate("Freeze", "Choose a region: each one is filed on its own.")
        figures = report.reported.of_region(report.region).figures.values()
        statuses = {figure.status for figure in figures}
        if Status.PUBLISHED in statuses:
            return translate("Freeze", "This year is known by its published figures: there is nothing to freeze.")
        if Status.COUNTED not in statuses:
            return translate("Freeze", "Nothing is counted in this year: there is nothing to freeze.")
        return ""

    def ask(self, report: Report, score: int | None, corrects: SubmissionLine | None = None) -> FreezeDialog:
        """Open the dialog for the year and region on show."""
        assert report.region is not None
        figures = report.reported.of_region(report.region)
        year = report.reported.fiscal_year
        known = sum(
            sum(figure.value(mrc) is not None for mrc in (None, *(entry.code for entry in figures.mrcs)))
            for figure in figures.figures.values()
        )
        replaces = ""
        if corrects is not None:
            text = translate("Freeze", "It takes the place of the one frozen on {day} by {name}, which is kept.")
            day = format_date(corrects.submitted_on) if corrects.submitted_on else "—"
            replaces = text.format(day=day, name=corrects.adviser or translate("Differences", "somebody"))
        facts = FreezeFacts(figures.region.name, year.label, known, _main(report), score, replaces)
        proposed = Path.home() / workbook_name(figures.region.name, year)
        dialog = FreezeDialog(self._page.context, facts, proposed, self._page)
        dialog.chosen.connect(partial(self.freeze, year, report.region, corrects))
        dialog.open()
        return dialog

    def freeze(self, year: FiscalYear, region: str, corrects: SubmissionLine | None, choice: FreezeChoice) -> None:
        """Freeze on the worker; the workbook, when one is to be written, says that it is frozen."""
        book = self._book

        def write_and_freeze(progress: Progress) -> Frozen:
            key = freeze_submission(
                book,
                region=region,
                year=year,
                adviser_name=choice.name,
                workbook_fingerprint=_fingerprint(choice),
                corrects=None if corrects is None else corrects.id,
                write_workbook=partial(_written, book, year, region, choice, progress) if choice.writes else None,
            )
            line = next(line for line in submissions_in(book, year) if line.id == key)
            return Frozen(line, choice.workbook if choice.writes else None)

        self._page.context.runner.run(self._page, write_and_freeze, self.frozen.emit, self._page.failed.emit)

    # --- published figures -----------------------------------------------------------------------------------

    def ask_published(self, year: FiscalYear, region: str) -> PublishedFiguresDialog:
        """Open the grid of a year and region, with what is known of it already."""
        book = self._book
        key = historical_submission(book, region, year)
        cells = {} if key is None else filed_cells(book, key)
        known = {
            (indicator, mrc): value
            for indicator, by_place in cells.items()
            for mrc, value in by_place.items()
            if value is not None and indicator in INDICATOR_BY_CODE
        }
        dialog = PublishedFiguresDialog(year, region, known, self._page)
        dialog.typed.connect(partial(self.keep_published, year, region))
        dialog.open()
        return dialog

    def keep_published(self, year: FiscalYear, region: str, cells: Mapping[tuple[str, str | None], int]) -> None:
        book, page = self._book, self._page

        def write(progress: Progress) -> int:
            progress.check_cancelled()
            record_historical_submission(book, region=region, year=year, figures=cells)
            return len(cells)

        page.context.runner.run(page, write, self.published_kept, page.failed.emit)

    @Slot(object)
    def published_kept(self, count: int) -> None:
        undo = (translate("Reports", "Undo"), self._page.undo_asked.emit)
        self._page.say_done(translate("Submissions", "%Ln published figure(s) kept", "", count), [undo])

    @Slot(object)
    def complete_pressed(self, line: SubmissionLine) -> None:
        """Say that the records of a published year are complete, or show the published figures again."""
        book, page = self._book, self._page
        complete = not line.records_complete

        def write(progress: Progress) -> bool:
            progress.check_cancelled()
            mark_records_complete(book, line.id, complete)
            return complete

        page.context.runner.run(page, write, self.completeness_written, page.failed.emit)

    @Slot(object)
    def completeness_written(self, complete: bool) -> None:
        text = (
            translate("Submissions", "The year now shows what its records count")
            if complete
            else translate("Submissions", "The year shows its published figures again")
        )
        self._page.say_done(text, [(translate("Reports", "Undo"), self._page.undo_asked.emit)])

    # --- the list --------------------------------------------------------------------------------------------

    def read_all(self) -> None:
        book, page = self._book, self._page

        def read(progress: Progress) -> list[SubmissionLine]:
            progress.check_cancelled()
            return submissions_in(book)

        page.context.runner.run(page, read, self.read.emit, page.failed.emit)


def _main(report: Report) -> tuple[str, ...]:
    """The totals by which a person recognises the year: ``Service d’information : 64``."""
    said = []
    for code in _MAIN:
        figure = report.reported.figure(code, report.region)
        label = translate_marked("Indicator", INDICATOR_BY_CODE[code].label)
        value = figure_text(figure.total, figure.status, INDICATOR_BY_CODE[code].unit)
        said.append(translate("Freeze", "{indicator}: {value}").format(indicator=label, value=value))
    return tuple(said)


def _fingerprint(choice: FreezeChoice) -> str | None:
    return None if choice.writes or choice.workbook is None else file_fingerprint(choice.workbook)


def _written(book: Book, year: FiscalYear, region: str, choice: FreezeChoice, progress: Progress) -> str:
    assert choice.workbook is not None
    export_workbook(book, year, region, "cre", choice.workbook, progress)
    return file_fingerprint(choice.workbook)
