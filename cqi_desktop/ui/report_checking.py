"""The quality check of the page Rapports: read on the worker once the figures are there, settled one step at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.store.almost_counted import make_it_count
from cqi_desktop.store.attention import (
    AttentionKind,
    AttentionLine,
    AttentionRecord,
    attention_of,
    duplicates_to_examine,
)
from cqi_desktop.store.book import Book
from cqi_desktop.store.company_list import count_companies
from cqi_desktop.store.filing_check import FilingCheck, check_filing
from cqi_desktop.translation import translate
from cqi_desktop.ui.attention_words import counted_words, document_day

from .models.breakdown_model import Report
from .tasks import Progress, Task

if TYPE_CHECKING:
    from .pages.page import Page

# Comparing the companies of a larger book takes a moment: the person asks for it.
MOST_COMPARED = 5_000


class ReportChecking(QObject):
    """``checked`` gives the FilingCheck of the report last asked for."""

    checked = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._report: Report | None = None
        self._task: Task | None = None
        self._duplicates: AttentionLine | None = None
        self.check: FilingCheck | None = None

    @Slot()
    def forget_duplicates(self) -> None:
        """Companies changed: the likely doubles are to look for again."""
        self._duplicates = None

    def start(self, report: Report) -> None:
        """Check the year on show; a past day is not checked."""
        self.stop()
        self._report = report
        self._run(looks_for_duplicates=False)

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot()
    def look_for_duplicates(self) -> None:
        if self._report is not None:
            self._run(looks_for_duplicates=True)

    def _run(self, *, looks_for_duplicates: bool) -> None:
        book, report, known = self._page.context.book, self._report, self._duplicates
        if report is None or report.as_of is not None or not report.years:
            return

        def read(progress: Progress) -> tuple[FilingCheck, AttentionLine | None]:
            duplicates = known
            with progress.stopping(book.interrupter()):
                lines = attention_of(book, report.reported.fiscal_year, report.region)
                is_small = count_companies(book) <= MOST_COMPARED
            if duplicates is None and (is_small or looks_for_duplicates):
                duplicates = duplicates_to_examine(book, partial(_tell, progress))
            return check_filing(report.reported, report.region, lines, duplicates), duplicates

        self._task = self._page.context.runner.run(self._page, read, self._read, self._page.failed.emit)

    def _read(self, answer: tuple[FilingCheck, AttentionLine | None]) -> None:
        self._task = None
        self.check, self._duplicates = answer
        self.checked.emit(self.check)

    @Slot(object, object)
    def settle(self, kind: AttentionKind, record: AttentionRecord) -> None:
        """The one step of a record: make it count, compare doubles, or open the company."""
        page = self._page
        if (said := counted_words(kind, record)) is not None:
            work = partial(_make_it_count, page.context.book, kind, record)
            page.context.runner.run(self, work, partial(self._settled, said), page.failed.emit)
        elif kind is AttentionKind.DUPLICATES:
            page.page_asked.emit("duplicates")
        elif record.company is not None:
            page.company_asked.emit(record.company)

    def _settled(self, said: str, result: object) -> None:
        del result
        self._page.say_done(said, [(translate("Dashboard", "Undo"), self._page.undo_asked.emit)])


def _make_it_count(book: Book, kind: AttentionKind, record: AttentionRecord, progress: Progress) -> None:
    progress.check_cancelled()
    make_it_count(book, record.record, document_day(kind, record))


def _tell(progress: Progress, done: int, total: int) -> None:
    progress.report(done / max(total, 1))
