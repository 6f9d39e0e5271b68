"""What the view Écarts compares: the book with what was filed, or one day with another; read on the worker."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from .dialogs.moment_dialog import MomentDialog
from .report_counting import Question, RegionDifferences, read_changes_between, read_differences
from .tasks import Progress, Task
from .widgets.differences_view import DifferencesView

if TYPE_CHECKING:
    from .pages.page import Page


class ReportDifferences(QObject):
    """Owned by the page; fills ``view`` when asked."""

    def __init__(self, page: Page, view: DifferencesView) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._task: Task | None = None
        self._indicator = ""
        # The days compared; None compares with what was filed.
        self.days: tuple[date, date | None] | None = None

    def since_filing(self, indicator: str = "") -> None:
        """The next reading compares with what was filed, and goes to ``indicator`` if it differs."""
        self.days, self._indicator = None, indicator

    def read(self, question: Question) -> None:
        if self._task is not None:
            self._task.cancel()
        book, days = self._page.context.book, self.days

        def read(progress: Progress) -> list[RegionDifferences]:
            if days is None:
                return read_differences(book, question.year, question.region, progress)
            return read_changes_between(book, question.year, question.region, days, progress)

        self._year = question.year.label
        self._task = self._page.context.runner.run(self._page, read, self.differences_read, self._page.failed.emit)

    @Slot(object)
    def differences_read(self, found: list[RegionDifferences]) -> None:
        self._task = None
        if self.days is None:
            self._view.show_since_filing(found, self._year)
        else:
            self._view.show_between(found, self.days, self._year)
        if self._indicator:
            self._view.show_indicator(self._indicator)
            self._indicator = ""
        self._page.status_changed.emit()

    def ask_days(self, shown: date | None) -> MomentDialog:
        dialog = MomentDialog(self._page.context.book.today(), shown, self._page, compares=True)
        dialog.open()
        return dialog
