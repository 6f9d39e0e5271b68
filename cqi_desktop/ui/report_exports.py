"""What the page Rapports gives away: the table, the workbook, the list behind a figure; off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from cqi_desktop.store.export_journal import note_export
from cqi_desktop.translation import translate, translate_marked

from .file_saving import FileSaving
from .page_files import excel_filter, list_filters
from .places_of_menus import below
from .report_export import (
    export_records,
    export_sentence,
    export_workbook,
    open_file,
    open_folder,
    records_name,
    workbook_name,
)
from .report_papers import ReportPapers
from .tasks import Progress, Task
from .widgets.figure_panel import FigurePanel
from .widgets.progress_strip import ProgressStrip
from .widgets.toast import Action
from .window_context import WindowContext

if TYPE_CHECKING:
    from .pages.page import Page


class ReportExports(QObject):
    """Owned by the page; ``button`` opens its menu and is disabled while a file is being written."""

    def __init__(self, page: Page, button: QPushButton, strip: ProgressStrip, panel: FigurePanel) -> None:
        super().__init__(page)
        self._page = page
        self._button = button
        self._strip = strip
        self._panel = panel
        self._task: Task | None = None
        self._written = Path()
        self.saving = FileSaving(page)
        self.saving.failed.connect(page.failed)
        self.papers = ReportPapers(page, strip)
        # Whether the page shows a past day: the workbook is always that of today.
        self.is_past = False
        strip.cancel_asked.connect(self.cancel_pressed)

    @property
    def context(self) -> WindowContext:
        return self._page.context

    def open_menu(self, others: Sequence[QAction]) -> None:
        """The two workbooks, then ``others``."""
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        for audience, title in (
            ("cre", translate("Reports", "For the CRÉ, without any company’s name…")),
            ("board", translate("Reports", "For the board, with targets and funding…")),
        ):
            action = menu.addAction(title)
            action.setData(audience)
            action.setEnabled(not self.is_past)
            if self.is_past:
                action.setToolTip(translate("Reports", "The workbook is that of today: go back to today first."))
        self.papers.add_to(menu, is_past=self.is_past)
        menu.addSeparator()
        menu.addActions(list(others))
        menu.triggered.connect(self.audience_chosen)
        menu.popup(below(self._button, menu))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def audience_chosen(self, action: QAction) -> None:
        if action.data():
            scope = self.context.scope
            self.saving.ask(
                translate("Reports", "Export to Excel"),
                workbook_name(scope.region_name, scope.year),
                excel_filter(),
                partial(self.export_to, audience=str(action.data())),
            )

    def export_to(self, output: Path, audience: str) -> None:
        """Write the workbook of the scope at ``output``."""
        book, scope = self.context.book, self.context.scope
        year, region = scope.year, scope.region or None

        def write(progress: Progress) -> Path:
            return export_workbook(book, year, region, audience, output, progress)

        self._button.setEnabled(False)
        self._strip.begin(translate("Reports", "Writing the workbook"))
        self._task = self.context.runner.run(self._page, write, self.file_written, self._page.failed.emit)
        self._task.progressed.connect(self._strip.advance)
        self._task.ended.connect(self.export_ended)

    # --- the list behind a figure ----------------------------------------------------------------------------

    @Slot()
    def records_pressed(self) -> None:
        shown = self._panel.shown
        if shown is None:
            return
        label = translate_marked("Indicator", shown.indicator.label)
        self.saving.ask(
            translate("Reports", "Export the records behind the figure"),
            records_name(label, shown.place_name, shown.year_label, self._panel.as_of),
            list_filters(),
            self.export_records_to,
        )

    def export_records_to(self, output: Path) -> None:
        """Write the records that the panel lists."""
        book = self.context.book
        shown, behind, as_of = self._panel.shown, self._panel.behind, self._panel.as_of
        if shown is None or behind is None:
            return

        def write(progress: Progress) -> Path:
            progress.check_cancelled()
            export_records(output, shown.indicator, behind, as_of)
            count = len(behind.counted) + len(behind.left_out)
            note_export(book, kind="records", title=output.stem, file_format=output.suffix, record_count=count)
            return output

        self.context.runner.run(self._page, write, self.file_written, self._page.failed.emit)

    # --- what was written ------------------------------------------------------------------------------------

    @Slot()
    def cancel_pressed(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._page.say_done(translate("Reports", "Export stopped: nothing was written"))

    @Slot()
    def export_ended(self) -> None:
        self._task = None
        self._strip.end()
        self._button.setEnabled(True)

    @Slot(object)
    def file_written(self, path: Path) -> None:
        self._written = path
        self._page.say_done(export_sentence(path), self.open_actions(path))

    def open_actions(self, path: Path) -> list[Action]:
        """What the toast offers once a file is written."""
        self._written = path
        return [
            (translate("Reports", "Open the file"), self.open_written_file),
            (translate("Reports", "Open the folder"), self.open_written_folder),
        ]

    @Slot()
    def open_written_file(self) -> None:
        open_file(self._written)

    @Slot()
    def open_written_folder(self) -> None:
        open_folder(self._written)
