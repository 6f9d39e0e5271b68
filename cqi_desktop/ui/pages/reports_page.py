"""The breakdown of a year: its records, what was filed and what differs since, past days, and how it is counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.attention import AttentionLine
from cqi_desktop.store.filing_check import FilingCheck
from cqi_desktop.store.frozen_submissions import SubmissionLine
from cqi_desktop.translation import format_date, translate, translate_marked
from cqi_desktop.ui.changed import FIGURE_KINDS, concerns
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.dialogs.moment_dialog import MomentDialog
from cqi_desktop.ui.error_banner import ErrorBanner
from cqi_desktop.ui.models.breakdown_model import BY_MRC, BY_REGION, BreakdownModel, Report, ShownFigure, figure_text
from cqi_desktop.ui.models.roles import FIGURE_ROLE
from cqi_desktop.ui.report_checking import ReportChecking
from cqi_desktop.ui.report_counting import Question, count_report
from cqi_desktop.ui.report_cross.placing import place_cross_view
from cqi_desktop.ui.report_differences import ReportDifferences
from cqi_desktop.ui.report_exports import ReportExports
from cqi_desktop.ui.report_records import ReportRecords
from cqi_desktop.ui.report_sides import ReportSides, splitter_of
from cqi_desktop.ui.submission_actions import Frozen, SubmissionActions
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.attention_records import AttentionRecords
from cqi_desktop.ui.widgets.breakdown_table import BreakdownTable, table_area
from cqi_desktop.ui.widgets.differences_view import DifferencesView
from cqi_desktop.ui.widgets.figure_panel import FigurePanel
from cqi_desktop.ui.widgets.indicator_guide import IndicatorGuide
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.progress_strip import ProgressStrip
from cqi_desktop.ui.widgets.report_header import CROSS, DIFFERENCES, SUBMISSIONS, ReportHeader
from cqi_desktop.ui.widgets.report_lower_area import ReportLowerArea
from cqi_desktop.ui.widgets.side_panel import FOLLOW_MS, SidePanel
from cqi_desktop.ui.widgets.submissions_view import SubmissionsView
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

AREAS = "reports"


class ReportsPage(Page):
    """See the module. The old figures stay on screen until the new ones are counted."""

    reads = FIGURE_KINDS
    exports_lists = False

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Reports", "Reports"))
        self._counting: Task | None = None
        self._beside: FiscalYear | None = None
        self.as_of: date | None = None
        # Whether the dialog to freeze opens once the year and region on show are counted.
        self._freezes_next = False
        self.model = BreakdownModel(self)
        self.table = BreakdownTable(context.themes, self.model)
        self.panel = FigurePanel(context.themes, context.icons)
        self.guide = IndicatorGuide(context.icons)
        self.settling = AttentionRecords(context.themes, context.icons)
        self.lower_area = ReportLowerArea(context.themes, context.icons)
        self.differences = DifferencesView(context)
        self.submissions = SubmissionsView(context)
        self.strip = ProgressStrip()
        self.past_banner = ErrorBanner(context.icons)
        self.header = ReportHeader(context.themes, context.icons, self)
        self.switch, self.export_button = self.header.switch, self.header.export_button
        self.exports = ReportExports(self, self.export_button, self.strip, self.panel)
        self.checking = ReportChecking(self)
        self.filing = SubmissionActions(self)
        self.comparing = ReportDifferences(self, self.differences)
        self.records = ReportRecords(self, self.panel)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self.show_current_figure)
        self._build()
        self._connect()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for widget in (self.header, self.past_banner, self.strip):
            self.rows.addWidget(widget)
        self.table.setAccessibleName(translate("Reports", "Breakdown of the year"))
        self.table.setObjectName("breakdown")
        self.upright = splitter_of(Qt.Orientation.Vertical, table_area(self.table), self.lower_area)
        self.upright.setSizes(self.context.settings.splitters.get(AREAS) or [496, 192])
        self.splitter = splitter_of(Qt.Orientation.Horizontal, self.upright, self.panel, self.guide, self.settling)
        self.sides = ReportSides(
            self.splitter, self.upright, (self.panel, self.guide, self.settling), self.context.settings
        )
        self.stack = PlainStack()
        for view in (self.splitter, self.differences, self.submissions):
            self.stack.addWidget(view)
        self.cross = place_cross_view(self, self.stack)
        self.rows.addWidget(self.stack, 1)
        self.panel.export_button.show()

    def _connect(self) -> None:
        header = self.header
        self.switch.chosen.connect(self.view_chosen)
        header.beside_chosen.connect(self.beside_chosen)
        header.day_asked.connect(self.ask_day)
        header.days_asked.connect(self.ask_days)
        header.guide_asked.connect(self.show_guide)
        header.copy_asked.connect(self.copy_pressed)
        header.export_asked.connect(self.export_pressed)
        header.freeze_asked.connect(self.freeze_pressed)
        self.table.figure_opened.connect(self.figure_opened)
        self.table.left_by_escape.connect(self.close_panel)
        self.table.selectionModel().currentChanged.connect(self.current_changed)
        for side in (self.panel, self.guide, self.settling):
            side.closed.connect(self.close_panel)
        for panel in (self.panel, self.settling):
            panel.company_asked.connect(self.company_asked)
            panel.list_asked.connect(self.companies_asked)
        self.records.listed.connect(self.records_listed)
        self.panel.copied.connect(self.rows_copied)
        self.panel.export_asked.connect(self.exports.records_pressed)
        self.panel.differences_asked.connect(self.show_differences)
        self.settling.settled.connect(self.checking.settle)
        self.lower_area.checks.settle_asked.connect(self.show_to_settle)
        self.lower_area.checks.duplicates_asked.connect(self.checking.look_for_duplicates)
        self.checking.checked.connect(self.check_read)
        self.differences.company_asked.connect(self.company_asked)
        self.differences.copied.connect(self.rows_copied)
        self.differences.days_asked.connect(self.ask_days)
        self.submissions.differences_asked.connect(self.differences_of_line)
        self.submissions.correction_asked.connect(self.correct_line)
        self.submissions.complete_asked.connect(self.filing.complete_pressed)
        self.submissions.typed_asked.connect(self.type_published)
        self.submissions.import_asked.connect(self.import_published)
        self.filing.read.connect(self.submissions.show_submissions)
        self.filing.frozen.connect(self.submission_frozen)
        self.past_banner.closed.connect(self.back_to_today)
        self.context.themes.changed.connect(self.theme_changed)
        self.context.notice.changed.connect(self.companies_changed)

    # --- the figures ---------------------------------------------------------------------------------------

    @property
    def question(self) -> Question:
        scope = self.context.scope
        beside = self._beside if self._beside != scope.year else None
        return Question(scope.year, scope.region or None, beside, self.as_of)

    def refresh(self) -> None:
        """Count the years on the worker; a newer question replaces the one that waits."""
        if self._counting is not None:
            self._counting.cancel()
        self.checking.stop()
        book, question = self.context.book, self.question

        def count(progress: Progress) -> Report:
            return count_report(book, question, progress)

        self._counting = self.context.runner.run(self, count, self.figures_counted, self.failed.emit)

    @Slot(object)
    def figures_counted(self, report: Report) -> None:
        self._counting = None
        if not report.reported.regions:
            self._day_before_the_book()
            return
        self._show(report.seen_as(self._view_of(report.region)))
        self.checking.start(report)
        self._read_view()
        if self._freezes_next:
            self._freezes_next = False
            self.freeze_pressed()

    def _day_before_the_book(self) -> None:
        day = format_date(self.as_of) if self.as_of else ""
        self.back_to_today()
        self.say_done(translate("Reports", "The book held nothing yet on {day}").format(day=day))

    def _view_of(self, region: str | None) -> str:
        """The territory has no MRC of its own: it is always shown by region."""
        return BY_REGION if region is None or self.switch.key == BY_REGION else BY_MRC

    def _show(self, report: Report) -> None:
        open_cell = self.panel.shown if not self.panel.isHidden() else None
        current = self.table.currentIndex().data(FIGURE_ROLE)
        kept = open_cell or (current if isinstance(current, ShownFigure) else None)
        self.header.show_report(report, self.filing.why_not(report))
        self.header.show_years(self.context.scope.years)
        self.exports.is_past = report.as_of is not None
        self.lower_area.checks.setVisible(report.as_of is None)
        self._show_past()
        self.panel.as_of = report.as_of
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
        """A segment of the header: the breakdown by MRC or by region, the differences, or the submissions."""
        pages = {DIFFERENCES: self.differences, SUBMISSIONS: self.submissions, CROSS: self.cross}
        self.stack.setCurrentWidget(pages.get(view, self.splitter))
        report = self.model.report
        if view in (BY_MRC, BY_REGION) and report is not None:
            self._show(report.seen_as(self._view_of(report.region)))
        self._read_view()
        self.status_changed.emit()

    def _read_view(self) -> None:
        if self.stack.currentWidget() is self.differences:
            self.comparing.read(self.question)
        elif self.stack.currentWidget() is self.submissions:
            self.filing.read_all()
        elif self.stack.currentWidget() is self.cross:
            self.cross.read()

    def _show_lower(self) -> None:
        report = self.model.report
        index = self.table.currentIndex()
        indicator = self.model.rows[index.row()].indicator if index.isValid() else None
        if report is not None and indicator is not None:
            self.lower_area.show_report(report, indicator)
            self.guide.show_indicator(indicator)

    @Slot(object)
    def check_read(self, check: FilingCheck) -> None:
        if self.model.report is None:
            return
        self.lower_area.checks.show_check(check, self.model.report.reported)
        line = self.settling.line
        if not self.settling.isHidden() and line is not None:
            again = next((one.records for one in check.lines if one.records and one.records.kind is line.kind), None)
            self.settling.show_line(again) if again else self.close_panel()

    @Slot(object)
    def companies_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, frozenset({"company", "distinct_pair"})):
            self.checking.forget_duplicates()

    # --- the panels ----------------------------------------------------------------------------------------

    @Slot(object)
    def figure_opened(self, shown: ShownFigure) -> None:
        self.open_figure(shown)

    def open_figure(self, shown: ShownFigure) -> None:
        if self.model.report is not None:
            self.records.open(self.model.report, shown)

    @Slot(object)
    def records_listed(self, shown: ShownFigure) -> None:
        self.table.show_open(shown)
        self._open_side(self.panel)
        self.table.scrollTo(self.table.currentIndex())

    def _open_side(self, side: SidePanel) -> None:
        self.sides.open(side)
        self._arrange()

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
    def show_guide(self) -> None:
        """The dictionary of indicators follows the current line."""
        self.records.stop()
        self.switch.choose(BY_MRC if self.stack.currentWidget() is not self.splitter else self.switch.key)
        self._show_lower()
        self.table.show_open(None)
        self._open_side(self.guide)
        self.guide.setFocus()

    @Slot(object)
    def show_to_settle(self, line: AttentionLine) -> None:
        self.records.stop()
        self.table.show_open(None)
        self.settling.show_line(line)
        self._open_side(self.settling)
        self.settling.table.setFocus()

    @Slot()
    def close_panel(self) -> None:
        self.records.stop()
        had_focus = self.sides.close()
        self.table.show_open(None)
        self._arrange()
        if had_focus:
            self.table.setFocus()

    @Slot(int)
    def rows_copied(self, count: int) -> None:
        if self.as_of is not None:
            self._note_day_on_clipboard()
        self.say_done(translate("Reports", "%Ln row(s) copied: paste them into Excel", "", count))

    def _note_day_on_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(f"{self._past_sentence()}\n{clipboard.text()}")

    def _arrange(self) -> None:
        """In a narrow window the panel stands in place of the table."""
        self.upright.setVisible(self.sides.shown is None or not self.is_narrow)
        self.header.fold(self.is_narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def theme_changed(self) -> None:
        self._show_lower()
        self.lower_area.checks.theme_changed()

    # --- past days and other years -------------------------------------------------------------------------

    @Slot(object)
    def beside_chosen(self, year: FiscalYear | None) -> None:
        """Another year beside the one reported, or (None) the years before it."""
        self._beside = year
        self.refresh()

    @Slot()
    def ask_day(self) -> None:
        dialog = MomentDialog(self.context.book.today(), self.as_of, self, compares=False)
        dialog.chosen.connect(self.show_day)
        dialog.open()

    @Slot()
    def ask_days(self) -> None:
        self.comparing.ask_days(self.as_of).chosen.connect(self.compare_days)

    @Slot(object, object)
    def show_day(self, day: date, other: date | None = None) -> None:
        del other
        self.as_of = day
        self.refresh()

    @Slot(object, object)
    def compare_days(self, day: date, other: date | None) -> None:
        self.comparing.days = (day, other)
        if self.stack.currentWidget() is self.differences:
            self._read_view()
        else:
            self.switch.choose(DIFFERENCES)

    @Slot()
    def back_to_today(self) -> None:
        self.as_of, self.comparing.days = None, None
        self._show_past()
        self.refresh()

    def _past_sentence(self) -> str:
        day = format_date(self.as_of) if self.as_of else ""
        return translate("Reports", "Data as of {day}").format(day=day)

    def _show_past(self) -> None:
        if self.as_of is None:
            self.past_banner.hide()
            return
        self.past_banner.say(
            translate("Reports", "The figures are those of the book at the end of that day. Nothing is changed."),
            "warn", translate("Reports", "Back to today"), self.back_to_today, fact=f"{self._past_sentence()}.",
        )  # fmt: skip

    # --- differences and submissions -----------------------------------------------------------------------

    @Slot(str)
    def show_differences(self, indicator: str = "") -> None:
        self.comparing.since_filing(indicator)
        self.switch.choose(DIFFERENCES)
        self.differences.areas()[0].setFocus()

    @Slot()
    def freeze_pressed(self) -> None:
        reason = self.filing.why_not(self.model.report)
        if reason or self.model.report is None:
            self.say_done(reason)
            return
        check = self.checking.check
        line = self.model.report.submission
        is_frozen = line is not None and line.mark is not None
        self.filing.ask(self.model.report, None if check is None else check.score, line if is_frozen else None)

    @Slot(object)
    def submission_frozen(self, frozen: Frozen) -> None:
        said = translate("Reports", "Submission frozen: any difference will be explained")
        undo = (translate("Reports", "Undo"), self.undo_asked.emit)
        opens = [] if frozen.workbook is None else self.exports.open_actions(frozen.workbook)
        self.say_done(said, [undo, *opens])

    @Slot(object)
    def differences_of_line(self, line: SubmissionLine) -> None:
        self._go_to(line)
        self.show_differences()

    @Slot(object)
    def correct_line(self, line: SubmissionLine) -> None:
        self._freezes_next = True
        self._go_to(line)
        self.refresh()

    def _go_to(self, line: SubmissionLine) -> None:
        self.context.scope.choose_region(line.region)
        self.context.scope.choose_year(line.fiscal_year())

    @Slot()
    def type_published(self) -> None:
        scope = self.context.scope
        if not scope.region:
            self.say_done(translate("Freeze", "Choose a region: each one is filed on its own."))
            return
        self.filing.ask_published(scope.year, scope.region)

    @Slot()
    def import_published(self) -> None:
        self.page_asked.emit("exchange")

    # --- copy and export -----------------------------------------------------------------------------------

    @Slot()
    def copy_pressed(self) -> None:
        if self.stack.currentWidget() is self.cross:
            self.cross.copy_pressed()
            return
        self.table.clearSelection()
        self.table.copy_selection()
        if self.as_of is not None:
            self._note_day_on_clipboard()
        self.say_done(translate("Reports", "Table copied: paste it into Excel"))

    @Slot()
    def export_pressed(self) -> None:
        if self.stack.currentWidget() is self.cross:
            self.cross.export_pressed()
            return
        self.exports.open_menu([self.header.copy_action])

    # --- what the window asks ------------------------------------------------------------------------------

    def remember(self) -> None:
        self.sides.remember()
        self.context.settings.splitters[AREAS] = self.upright.sizes()

    def status_text(self) -> str:
        """``Arthabaska, Service d'information : 20``."""
        if self.stack.currentWidget() is self.cross:
            return self.cross.status_text()
        shown = self.table.currentIndex().data(FIGURE_ROLE)
        if not isinstance(shown, ShownFigure) or self.stack.currentWidget() is not self.splitter:
            return ""
        label = translate_marked("Indicator", shown.indicator.label)
        value = figure_text(shown.value, shown.figure.status, shown.indicator.unit)
        return translate("Reports", "{place}, {indicator}: {value}").format(
            place=shown.place_name, indicator=label, value=value
        )

    def keys_text(self) -> str:
        if self.stack.currentWidget() in (self.splitter, self.cross):
            return translate("Reports", "Arrows: another figure · Enter: see its records · Esc: close the panel")
        return translate("Reports", "Enter: open · F6: another area")

    def areas(self) -> Sequence[QWidget]:
        for view in (self.differences, self.submissions, self.cross):
            if self.stack.currentWidget() is view:
                return [self.switch, *view.areas()]
        sides = {self.panel: self.panel.table, self.guide: self.guide, self.settling: self.settling.table}
        side = [target for panel, target in sides.items() if not panel.isHidden()]
        shown = [self.table, *self.lower_area.checks.buttons()[:1]] if not self.upright.isHidden() else []
        return [self.switch, *shown[:1], *side, *shown[1:]]

    def commands(self) -> Sequence[Command]:
        return self.header.commands()
