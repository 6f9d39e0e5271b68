"""The records behind a figure, read into its panel: the first ones at once, the whole once the person stays there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cqi_desktop.domain.figures import RecordsBehind
from cqi_desktop.translation import translate

from .models.breakdown_model import Report, ShownFigure, figure_text
from .models.sum_notes import sum_notes
from .pace_words import target_sentence
from .report_counting import read_first_records, read_records
from .tasks import Progress, Task
from .widgets.figure_panel import FigurePanel

if TYPE_CHECKING:
    from .pages.page import Page

# The whole of a large figure waits so long, so that going from one to the next never waits for it.
WHOLE_MS = 250
FEW_RECORDS = 100
Answer = tuple[ShownFigure, RecordsBehind, bool]


class ReportRecords(QObject):
    """Owned by the page. ``listed`` gives the ShownFigure whose records the panel now shows."""

    listed = Signal(object)

    def __init__(self, page: Page, panel: FigurePanel) -> None:
        super().__init__(page)
        self._page = page
        self._panel = panel
        self._report: Report | None = None
        self._task: Task | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.read_whole)

    def open(self, report: Report, shown: ShownFigure) -> None:
        """Read on the worker; what the panel shows stays until the new records are there."""
        self.stop()
        self._report = report
        book = self._page.context.book

        def read(progress: Progress) -> Answer:
            progress.check_cancelled()
            first = read_first_records(book, report, shown)
            if first is None:
                return shown, read_records(book, report, shown, progress), True
            return shown, first, False

        self._task = self._page.context.runner.run(self._page, read, self.records_read, self._page.failed.emit)

    def stop(self) -> None:
        self._later.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot()
    def read_whole(self) -> None:
        """The rest of the records, and those left out."""
        book, report, shown = self._page.context.book, self._report, self._panel.shown
        if report is None or shown is None or self._panel.is_whole:
            return

        def read(progress: Progress) -> Answer:
            return shown, read_records(book, report, shown, progress), True

        self._task = self._page.context.runner.run(self._page, read, self.records_read, self._page.failed.emit)

    @Slot(object)
    def records_read(self, answer: Answer) -> None:
        self._task = None
        shown, behind, is_whole = answer
        self._panel.show_figure(shown, behind, is_whole=is_whole)
        if self._report is not None:
            notes = [*sum_notes(self._report, shown), *self._target_notes(self._report, shown)]
            self._panel.show_notes(notes, filed_sentence(self._report, shown))
        self.listed.emit(shown)
        if not is_whole:
            # Few records: their whole takes no longer than the first of many.
            self._later.start(0 if len(behind.counted) < FEW_RECORDS else WHOLE_MS)

    def _target_notes(self, report: Report, shown: ShownFigure) -> list[str]:
        """How the figure stands against its target, when it has one."""
        place = shown.place
        year = report.years[place.year].fiscal_year
        said = target_sentence(
            self._page.context.book, year, shown.indicator.code, place.region, place.mrc, shown.value
        )
        return [said] if said else []


def filed_sentence(report: Report, shown: ShownFigure) -> str:
    """``63 déposé, 64 aujourd’hui : voir pourquoi``; empty when what was filed is what the figure says."""
    filed = report.filed_value(shown)
    if filed is None or shown.value is None or filed == shown.value:
        return ""
    was, is_now = (figure_text(value, shown.figure.status, shown.indicator.unit) for value in (filed, shown.value))
    return translate("Reports", "{filed} filed, {today} today: see why").format(filed=was, today=is_now)
