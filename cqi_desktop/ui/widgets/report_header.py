"""The head of the page Rapports: its views, how firm the year is, what to compare it with, export, freeze."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.year_standing import Standing
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.breakdown_model import BY_MRC, BY_REGION, Report
from cqi_desktop.ui.places_of_menus import below
from cqi_desktop.ui.theme import ThemeSource

from .labels import make_label, restyle
from .page_header import PageHeader, make_button
from .segment_switch import SegmentSwitch

DIFFERENCES, SUBMISSIONS, CROSS = "differences", "submissions", "cross"
# Years offered beside the one reported.
_YEARS_OFFERED = 8


class ReportHeader(PageHeader):
    """``beside_chosen`` gives a FiscalYear, or None for the years before the one reported."""

    beside_chosen = Signal(object)
    day_asked = Signal()
    days_asked = Signal()
    guide_asked = Signal()
    copy_asked = Signal()
    export_asked = Signal()
    freeze_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, page: QWidget) -> None:
        super().__init__(themes, translate("Reports", "Reports"))
        views = (
            (BY_MRC, translate("Reports", "By MRC")),
            (BY_REGION, translate("Reports", "By region")),
            (DIFFERENCES, translate("Reports", "Differences")),
            (SUBMISSIONS, translate("Reports", "Submissions")),
            (CROSS, translate("Reports", "Cross table")),
        )
        self._report: Report | None = None
        self._years: tuple[FiscalYear, ...] = ()
        self.switch = SegmentSwitch(themes, views, translate("Reports", "View of the breakdown"))
        self.pill = make_label()
        self.pill.setProperty("pill", "neu")
        self.pill.hide()
        self.compare_button = make_button(icons, translate("Reports", "Compare"), "history")
        self.compare_button.setToolTip(translate("Reports", "Another year, a past date, the dictionary of indicators"))
        self.compare_button.clicked.connect(self.compare_pressed)
        self.export_button = make_button(icons, translate("Reports", "Export"), "tray-arrow-up")
        self.export_button.clicked.connect(self.export_asked)
        self.freeze_button = make_button(
            icons, translate("Reports", "Freeze the submission…"), "lock-outline", primary=True
        )
        self.freeze_button.clicked.connect(self.freeze_asked)
        self.copy_action = QAction(translate("Reports", "Copy the table"), self)
        self.copy_action.triggered.connect(self.copy_asked)
        shortcut = QShortcut(QKeySequence("Ctrl+E"), page, self.export_asked.emit)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.add_left(self.switch)
        for widget in (self.pill, self.compare_button, self.export_button, self.freeze_button):
            self.add_right(widget)

    def show_report(self, report: Report, why_not: str) -> None:
        """How firm the year is; ``why_not`` says why it cannot be frozen, and is empty when it can."""
        self._report = report
        text, tone = standing_words(report)
        self.pill.setText(text)
        self.pill.setAccessibleName(text)
        self.pill.setVisible(bool(text))
        self.pill.setProperty("pill", tone)
        restyle(self.pill)
        is_frozen = report.submission is not None and report.submission.mark is not None
        title = translate("Reports", "Correct the submission…") if is_frozen else (
            translate("Reports", "Freeze the submission…"))  # fmt: skip
        self.freeze_button.setText(title)
        self.freeze_button.setAccessibleName(title)
        self.freeze_button.setEnabled(not why_not)
        self.freeze_button.setToolTip(why_not)

    def fold(self, is_narrow: bool) -> None:
        """In a narrow window the pill gives way."""
        self.pill.setVisible(bool(self.pill.text()) and not is_narrow)

    def show_years(self, years: tuple[FiscalYear, ...]) -> None:
        self._years = years

    @Slot()
    def compare_pressed(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        report = self._report
        if report is not None:
            self._add_years(menu, report)
        menu.addSeparator()
        for text, asked in (
            (translate("Reports", "Figures as of a past date…"), self.day_asked),
            (translate("Reports", "Compare two dates…"), self.days_asked),
            (translate("Reports", "Dictionary of indicators"), self.guide_asked),
        ):
            menu.addAction(text).triggered.connect(asked)
        menu.popup(below(self.compare_button, menu))
        menu.setActiveAction(menu.actions()[0])

    def _add_years(self, menu: QMenu, report: Report) -> None:
        group = QActionGroup(menu)
        reported, shown = report.reported.fiscal_year, [figures.fiscal_year for figures in report.years[1:]]
        first = menu.addAction(translate("Reports", "The two years before"))
        first.setCheckable(True)
        first.setChecked(len(shown) > 1)
        group.addAction(first)
        others = [year for year in self._years if year != reported and year.first_month == reported.first_month]
        for year in others[:_YEARS_OFFERED]:
            text = translate("Reports", "{year} beside {reported}")
            action = menu.addAction(text.format(year=year.label, reported=reported.label))
            action.setCheckable(True)
            action.setChecked(shown == [year])
            action.setData(year)
            group.addAction(action)
        group.triggered.connect(self.year_chosen)

    @Slot(QAction)
    def year_chosen(self, action: QAction) -> None:
        self.beside_chosen.emit(action.data())

    def commands(self) -> list[Command]:
        """What the command field offers."""
        return [
            Command(translate("Reports", "Export the breakdown to Excel"), self.export_asked.emit, "tray-arrow-up",
                    "Ctrl+E"),
            Command(translate("Reports", "Copy the table"), self.copy_asked.emit, "content-copy"),
            Command(translate("Reports", "Freeze the submission"), self.freeze_asked.emit, "lock-outline"),
            Command(translate("Reports", "Differences since the submission"), self.show_differences, "history"),
            Command(translate("Reports", "Submissions, frozen and published"), self.show_submissions, "lock-outline"),
            Command(translate("Reports", "Cross table: companies, records or hours by two axes"), self.show_cross,
                    "table-large"),
            Command(translate("Reports", "Figures as of a past date"), self.day_asked.emit, "history"),
            Command(translate("Reports", "Compare the figures of two dates"), self.days_asked.emit, "history"),
            Command(translate("Reports", "Dictionary of indicators"), self.guide_asked.emit, "information-outline"),
        ]  # fmt: skip

    @Slot()
    def show_differences(self) -> None:
        self.switch.choose(DIFFERENCES)

    @Slot()
    def show_submissions(self) -> None:
        self.switch.choose(SUBMISSIONS)

    @Slot()
    def show_cross(self) -> None:
        self.switch.choose(CROSS)


def standing_words(report: Report) -> tuple[str, str]:
    """``Gelée le 2011-05-02`` and the tone of its pill; nothing for a past day, which is neither."""
    if report.as_of is not None:
        return translate("Reports", "As of {day}").format(day=format_date(report.as_of)), "warn"
    if not report.standings:
        return "", "neu"
    standing = report.standings[0]
    day = format_date(standing.submitted_on) if standing.submitted_on else ""
    if standing.standing is Standing.FROZEN:
        return translate("Reports", "Frozen on {day}").format(day=day), "ok"
    if standing.standing is Standing.CORRECTED:
        return translate("Reports", "Corrected on {day}").format(day=day), "ok"
    if standing.standing is Standing.PUBLISHED:
        return translate("Reports", "Published figures"), "info"
    return translate("Reports", "Provisional"), "neu"
