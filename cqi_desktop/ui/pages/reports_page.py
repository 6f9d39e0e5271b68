"""The live breakdown of a year: click a figure to see its records, compare three years, export to Excel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from cqi_desktop.domain.figures import RecordsBehind
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.translation import translate, translate_marked
from cqi_desktop.ui.changed import FIGURE_KINDS
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.models.breakdown_model import BY_MRC, BY_REGION, BreakdownModel, Report, ShownFigure, figure_text
from cqi_desktop.ui.models.roles import FIGURE_ROLE
from cqi_desktop.ui.report_export import (
    YEARS_COMPARED,
    export_sentence,
    export_workbook,
    open_file,
    open_folder,
    workbook_name,
)
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.theme import SIDE_PANEL_WIDTH
from cqi_desktop.ui.widgets.breakdown_table import BreakdownTable
from cqi_desktop.ui.widgets.figure_panel import FigurePanel
from cqi_desktop.ui.widgets.page_header import PageHeader, make_button
from cqi_desktop.ui.widgets.progress_strip import ProgressStrip
from cqi_desktop.ui.widgets.report_lower_area import ReportLowerArea
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.widgets.side_panel import FOLLOW_MS
from cqi_desktop.ui.window_context import WindowContext

from .page import NARROW_WINDOW, Page

PANEL, AREAS = "figure_panel", "reports"


class ReportsPage(Page):
    """See the module. The old figures stay on screen until the new ones are counted."""

    reads = FIGURE_KINDS

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Reports", "Reports"))
        self._counting: Task | None = None
        self._listing: Task | None = None
        self._exporting: Task | None = None
        self.model = BreakdownModel(self)
        self.table = BreakdownTable(context.themes, self.model)
        self.panel = FigurePanel(context.themes, context.icons)
        self.lower_area = ReportLowerArea(context.themes, context.icons)
        self.strip = ProgressStrip()
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self.show_current_figure)
        self._build()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.rows.addWidget(self._header())
        self.rows.addWidget(self.strip)
        self.table.setAccessibleName(translate("Reports", "Breakdown of the year"))
        self.table.setObjectName("breakdown")
        self.upright = QSplitter(Qt.Orientation.Vertical)
        self.upright.setHandleWidth(1)
        self.upright.setChildrenCollapsible(False)
        self.upright.addWidget(self._table_area())
        self.upright.addWidget(self.lower_area)
        self.upright.setStretchFactor(0, 1)
        self.upright.setSizes(self.context.settings.splitters.get(AREAS) or [496, 192])
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.upright)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.panel.hide()
        self.rows.addWidget(self.splitter, 1)
        self.table.figure_opened.connect(self.figure_opened)
        self.table.left_by_escape.connect(self.close_panel)
        self.table.selectionModel().currentChanged.connect(self.current_changed)
        self.panel.closed.connect(self.close_panel)
        self.panel.company_asked.connect(self.company_asked)
        self.panel.list_asked.connect(self.companies_asked)
        self.panel.copied.connect(self.rows_copied)
        self.strip.cancel_asked.connect(self.cancel_pressed)
        self.context.themes.changed.connect(self.theme_changed)

    def _header(self) -> PageHeader:
        header = PageHeader(self.context.themes, translate("Reports", "Reports"))
        views = ((BY_MRC, translate("Reports", "By MRC")), (BY_REGION, translate("Reports", "By region")))
        self.switch = SegmentSwitch(self.context.themes, views, translate("Reports", "View of the breakdown"))
        self.switch.chosen.connect(self.view_chosen)
        self.copy_button = make_button(self.context.icons, translate("Reports", "Copy the table"), "content-copy")
        self.copy_button.clicked.connect(self.copy_pressed)
        self.export_button = make_button(
            self.context.icons, translate("Reports", "Export to Excel…"), "tray-arrow-up", primary=True
        )
        self.export_button.clicked.connect(self.export_pressed)
        shortcut = QShortcut(QKeySequence("Ctrl+E"), self, self.export_pressed)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        header.add_left(self.switch)
        header.add_right(self.copy_button)
        header.add_right(self.export_button)
        return header

    def _table_area(self) -> QWidget:
        area = QWidget()
        area.setObjectName("tableArea")
        area.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area.setMinimumHeight(200)
        rows = QVBoxLayout(area)
        rows.setContentsMargins(0, 1, 0, 0)
        rows.addWidget(self.table)
        return area

    # --- the figures ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Count the three years on the worker; a newer question replaces the one that waits."""
        if self._counting is not None:
            self._counting.cancel()
        book, scope = self.context.book, self.context.scope
        year, region = scope.year, scope.region or None

        def count(progress: Progress) -> Report:
            years = []
            for one in year.last(YEARS_COMPARED):
                progress.check_cancelled()
                years.append(figures_of(book, one))
            return Report(tuple(years), region)

        self._counting = self.context.runner.run(self, count, self.figures_counted, self.failed.emit)

    @Slot(object)
    def figures_counted(self, report: Report) -> None:
        self._counting = None
        self._show(Report(report.years, report.region, self._view_of(report.region)))

    def _view_of(self, region: str | None) -> str:
        """The territory has no MRC of its own: it is always shown by region."""
        return BY_REGION if region is None else self.switch.key

    def _show(self, report: Report) -> None:
        open_cell = self.panel.shown if not self.panel.isHidden() else None
        current = self.table.currentIndex().data(FIGURE_ROLE)
        kept = open_cell or (current if isinstance(current, ShownFigure) else None)
        self.switch.setEnabled(report.region is not None)
        self.model.show_report(report)
        index = self.model.cell_of(kept.indicator.code, kept.place) if kept else QModelIndex()
        if not index.isValid():
            index = self.model.first_door()
        self.table.setCurrentIndex(index)
        shown = index.data(FIGURE_ROLE)
        if open_cell is not None and isinstance(shown, ShownFigure) and shown.opens:
            self.open_figure(shown)
        elif open_cell is not None:
            self.close_panel()
        self._show_lower()
        self.status_changed.emit()

    @Slot(str)
    def view_chosen(self, view: str) -> None:
        report = self.model.report
        if report is not None and report.region is not None:
            self._show(Report(report.years, report.region, view))

    def _show_lower(self) -> None:
        report = self.model.report
        index = self.table.currentIndex()
        indicator = self.model.rows[index.row()].indicator if index.isValid() else None
        if report is not None and indicator is not None:
            self.lower_area.show_report(report, indicator)

    # --- the panel -----------------------------------------------------------------------------------------

    @Slot(object)
    def figure_opened(self, shown: ShownFigure) -> None:
        self.open_figure(shown)

    def open_figure(self, shown: ShownFigure) -> None:
        """List the records of a figure, on the worker; what the panel shows stays until they are there."""
        if self._listing is not None:
            self._listing.cancel()
        book, report, place = self.context.book, self.model.report, shown.place
        if report is None:
            return
        year = report.years[place.year].fiscal_year

        def read(progress: Progress) -> tuple[ShownFigure, RecordsBehind]:
            progress.check_cancelled()
            code = shown.indicator.code
            return shown, records_behind(book, year, code, place.region, place.mrc, figure=shown.figure)

        self._listing = self.context.runner.run(self, read, self.records_read, self.failed.emit)

    @Slot(object)
    def records_read(self, answer: tuple[ShownFigure, RecordsBehind]) -> None:
        self._listing = None
        shown, behind = answer
        self.panel.show_figure(shown, behind)
        self.table.show_open(shown)
        if self.panel.isHidden():
            self.panel.show()
            width = (self.context.settings.splitters.get(PANEL) or [0, SIDE_PANEL_WIDTH + 2])[-1]
            self.splitter.setSizes([max(self.splitter.width() - width - 1, 400), width])
        self._arrange()
        self.table.scrollTo(self.table.currentIndex())

    @Slot(QModelIndex, QModelIndex)
    def current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and current.row() != previous.row():
            self._show_lower()
        if not self.panel.isHidden():
            self._follow.start()
        self.status_changed.emit()

    @Slot()
    def show_current_figure(self) -> None:
        shown = self.table.currentIndex().data(FIGURE_ROLE)
        if not self.panel.isHidden() and isinstance(shown, ShownFigure) and shown.opens:
            self.open_figure(shown)

    @Slot()
    def close_panel(self) -> None:
        if self.panel.isHidden():
            return
        had_focus = self.panel.isAncestorOf(self.focusWidget() or self)
        self._remember_panel()
        self.panel.hide()
        self.table.show_open(None)
        self._arrange()
        if had_focus:
            self.table.setFocus()

    @Slot(int)
    def rows_copied(self, count: int) -> None:
        self.say_done(translate("Reports", "%Ln row(s) copied: paste them into Excel", "", count))

    def _remember_panel(self) -> None:
        if not self.panel.isHidden() and not self.upright.isHidden():
            self.context.settings.splitters[PANEL] = self.splitter.sizes()

    def _arrange(self) -> None:
        """In a narrow window the panel stands in place of the table."""
        self.upright.setVisible(self.panel.isHidden() or self.window().width() >= NARROW_WINDOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def theme_changed(self) -> None:
        self._show_lower()

    # --- copy and export -----------------------------------------------------------------------------------

    @Slot()
    def copy_pressed(self) -> None:
        self.table.clearSelection()
        self.table.copy_selection()
        self.say_done(translate("Reports", "Table copied: paste it into Excel"))

    @Slot()
    def export_pressed(self) -> None:
        menu = QMenu(self)
        for audience, title in (
            ("cre", translate("Reports", "For the CRÉ, without any company’s name…")),
            ("board", translate("Reports", "For the board, with targets and funding…")),
        ):
            action = menu.addAction(title)
            action.setData(audience)
        menu.triggered.connect(self.audience_chosen)
        menu.popup(below(self.export_button, menu))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def audience_chosen(self, action: QAction) -> None:
        scope = self.context.scope
        dialog = QFileDialog(self, translate("Reports", "Export to Excel"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Reports", "Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        # Qt's own French lacks these two; the dialogs of Windows and macOS do not show them.
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Reports", "Look in:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Reports", "Type of file:"))
        dialog.setDirectory(str(Path.home()))
        dialog.selectFile(workbook_name(scope.region_name, scope.year))
        dialog.setProperty("audience", action.data())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    @Slot(str)
    def file_chosen(self, path: str) -> None:
        dialog = self.sender()
        audience = str(dialog.property("audience")) if dialog is not None else "cre"
        self.export_to(Path(path), audience)

    def export_to(self, output: Path, audience: str) -> None:
        """Write the workbook of the scope at ``output``, off the thread of the window."""
        book, scope = self.context.book, self.context.scope
        year, region = scope.year, scope.region or None

        def write(progress: Progress) -> Path:
            return export_workbook(book, year, region, audience, output, progress)

        self.export_button.setEnabled(False)
        self.strip.begin(translate("Reports", "Writing the workbook"))
        self._exporting = self.context.runner.run(self, write, self.workbook_written, self.export_failed)
        self._exporting.progressed.connect(self.strip.advance)
        self._exporting.ended.connect(self.export_ended)

    @Slot()
    def cancel_pressed(self) -> None:
        if self._exporting is not None:
            self._exporting.cancel()
            self.say_done(translate("Reports", "Export stopped: nothing was written"))

    @Slot()
    def export_ended(self) -> None:
        self._exporting = None
        self.strip.end()
        self.export_button.setEnabled(True)

    @Slot(object)
    def workbook_written(self, path: Path) -> None:
        self._written = path
        self.say_done(
            export_sentence(path),
            [
                (translate("Reports", "Open the file"), self.open_written_file),
                (translate("Reports", "Open the folder"), self.open_written_folder),
            ],
        )

    @Slot(object)
    def export_failed(self, error: Exception) -> None:
        self.failed.emit(error)

    @Slot()
    def open_written_file(self) -> None:
        open_file(self._written)

    @Slot()
    def open_written_folder(self) -> None:
        open_folder(self._written)

    # --- what the window asks ------------------------------------------------------------------------------

    def remember(self) -> None:
        self._remember_panel()
        self.context.settings.splitters[AREAS] = self.upright.sizes()

    def status_text(self) -> str:
        """``Arthabaska, Service d'information : 20``."""
        shown = self.table.currentIndex().data(FIGURE_ROLE)
        if not isinstance(shown, ShownFigure):
            return ""
        label = translate_marked("Indicator", shown.indicator.label)
        value = figure_text(shown.value, shown.figure.status, shown.indicator.unit)
        return translate("Reports", "{place}, {indicator}: {value}").format(
            place=shown.place_name, indicator=label, value=value
        )

    def keys_text(self) -> str:
        return translate("Reports", "Arrows: another figure · Enter: see its records · Esc: close the panel")

    def areas(self) -> Sequence[QWidget]:
        panel = [self.panel.table] if not self.panel.isHidden() else []
        shown = [self.table] if not self.upright.isHidden() else []
        return [self.switch, *shown, *panel]

    def commands(self) -> Sequence[Command]:
        return [
            Command(translate("Reports", "Export the breakdown to Excel"), self.export_pressed, "tray-arrow-up",
                    "Ctrl+E"),
            Command(translate("Reports", "Copy the table"), self.copy_pressed, "content-copy"),
        ]  # fmt: skip


def below(button: QPushButton, menu: QMenu) -> QPoint:
    """Under ``button``, the right edges in line, so that the menu stays in the window."""
    return button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 2))
