"""From the page Rapports: the yearly breakdown as a PDF, seen before it is saved, and a funder's own workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.translation import translate

from .dialogs.pdf_preview_dialog import PdfPreviewDialog
from .dialogs.report_template_dialog import ReportTemplateDialog
from .report_export import YEARS_COMPARED, export_sentence, open_file, open_folder, workbook_name
from .tasks import Progress, Task
from .widgets.progress_strip import ProgressStrip
from .widgets.toast import Action

if TYPE_CHECKING:
    from .pages.page import Page

# Counting comes first and cannot be measured; it is given this part of the bar.
_COUNTED = 0.3


def pdf_name(region_name: str, year: FiscalYear) -> str:
    """``Ventilation MRC Centre-du-Québec 2010-2011.pdf``."""
    return workbook_name(region_name, year).removesuffix(".xlsx") + ".pdf"


def make_pdf(book: Book, year: FiscalYear, region: str | None, audience: str, progress: Progress) -> bytes:
    """Gather the figures and draw the PDF. Runs on the worker; raises CancelledError when the person stopped it."""
    from cqi_desktop.reports.breakdown import gather_breakdown
    from cqi_desktop.reports.pdf import pdf_bytes

    def rows_drawn(done: int, total: int) -> None:
        progress.report(_COUNTED + (1 - _COUNTED) * done / max(total, 1))

    progress.report(0.0)
    breakdown = gather_breakdown(book, year, region, years=YEARS_COMPARED, audience=audience)
    progress.report(_COUNTED)
    return pdf_bytes(breakdown, progress=rows_drawn)


class ReportPapers(QObject):
    """Owned by the page; shows how far it is on the strip that the page shows above its table."""

    def __init__(self, page: Page, strip: ProgressStrip) -> None:
        super().__init__(page)
        self._page = page
        self._strip = strip
        self._task: Task | None = None
        self._written = Path()
        self.preview: PdfPreviewDialog | None = None
        strip.cancel_asked.connect(self.cancel_pressed)

    def add_to(self, menu: QMenu, *, is_past: bool) -> None:
        """The entries of a menu, disabled with their reason on a past day: they all hold the figures of today."""
        first = len(menu.actions())
        for audience, title in (
            ("cre", translate("Papers", "PDF for the CRÉ: preview…")),
            ("board", translate("Papers", "PDF for the board: preview…")),
        ):
            action = menu.addAction(title)
            action.setProperty("audience", audience)
            action.setEnabled(not is_past)
            action.triggered.connect(self.pdf_pressed)
        menu.addSeparator()
        template = menu.addAction(translate("Papers", "Fill a funder’s own workbook…"))
        template.setEnabled(not is_past)
        template.triggered.connect(self.template_pressed)
        if is_past:
            for action in menu.actions()[first:]:
                action.setToolTip(translate("Papers", "It holds the figures of today: go back to today first."))

    @Slot()
    def pdf_pressed(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_pdf(str(action.property("audience")))

    def show_pdf(self, audience: str) -> None:
        """Draw the PDF of the scope, then show it."""
        book, scope = self._page.context.book, self._page.context.scope
        year, region = scope.year, scope.region or None
        self._strip.begin(translate("Papers", "Drawing the PDF"))

        def draw(progress: Progress) -> bytes:
            return make_pdf(book, year, region, audience, progress)

        self._task = self._page.context.runner.run(self._page, draw, self.pdf_drawn, self._page.failed.emit)
        self._task.progressed.connect(self._strip.advance)
        self._task.ended.connect(self.drawing_ended)

    @Slot()
    def drawing_ended(self) -> None:
        self._task = None
        self._strip.end()

    @Slot()
    def cancel_pressed(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._page.say_done(translate("Papers", "PDF stopped: nothing was written"))

    @Slot(object)
    def pdf_drawn(self, content: bytes) -> None:
        scope = self._page.context.scope
        self.preview = PdfPreviewDialog(
            self._page.context, content, pdf_name(scope.region_name, scope.year), self._page
        )
        self.preview.saved.connect(self.save_to)
        self.preview.failed.connect(self._page.failed)
        self.preview.finished.connect(self.preview_closed)
        self.preview.open()

    @Slot()
    def preview_closed(self) -> None:
        self.preview = None

    @Slot(Path)
    def save_to(self, path: Path) -> None:
        """Write the PDF that is shown."""
        if self.preview is None:
            return
        content = self.preview.content

        def write(progress: Progress) -> Path:
            from cqi_desktop.reports.stable_file import replacing

            progress.check_cancelled()
            with replacing(path) as file:
                file.write(content)
            return path

        self._page.context.runner.run(self._page, write, self.file_written, self._page.failed.emit)

    @Slot()
    def template_pressed(self) -> None:
        dialog = ReportTemplateDialog(self._page.context, self._page)
        dialog.written.connect(self.file_written)
        dialog.told.connect(self.changed_told)
        dialog.open()

    @Slot(str)
    def changed_told(self, text: str) -> None:
        self._page.say_done(text)

    @Slot(object)
    def file_written(self, path: Path) -> None:
        if self.preview is not None:
            self.preview.accept()
        self._written = path
        actions: list[Action] = [
            (translate("Reports", "Open the file"), self.open_written_file),
            (translate("Reports", "Open the folder"), self.open_written_folder),
        ]
        self._page.say_done(export_sentence(path), actions)

    @Slot()
    def open_written_file(self) -> None:
        open_file(self._written)

    @Slot()
    def open_written_folder(self) -> None:
        open_folder(self._written)
