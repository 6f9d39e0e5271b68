"""What differs between what was filed and the book today, or between two days: each line with its cause."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.store.frozen_submissions import SubmissionStatus
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.models.difference_rows import DifferenceKey, difference_columns, difference_rows
from cqi_desktop.ui.report_counting import RegionDifferences
from cqi_desktop.ui.window_context import WindowContext

from .empty_state import EmptyState
from .labels import make_label
from .page_header import make_button
from .rows_table import RowsTable


class DifferencesView(QWidget):
    """``company_asked`` on Enter or double-click; ``copied`` tells how many rows were put on the clipboard."""

    company_asked = Signal(object)
    history_asked = Signal(object, str)
    days_asked = Signal()
    copied = Signal(int)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._regions: tuple[RegionDifferences, ...] = ()
        self.title = make_label(size="panel", strong=True)
        self.sentence = make_label(size="small", tone="text2")
        self.sentence.setWordWrap(True)
        self.table = RowsTable(context.themes, context.icons, difference_columns(), translate("Differences",
            "Differences and their causes"), row_height="figure_row")  # fmt: skip
        self.table.opened.disconnect(self.table.row_opened)
        self.table.opened.connect(self.row_opened)
        self.days_button = make_button(
            context.icons, translate("Differences", "Compare two dates…"), "history", small=True
        )
        self.days_button.clicked.connect(self.days_asked)
        self.copy_button = make_button(context.icons, translate("Differences", "Copy"), "content-copy", small=True)
        self.copy_button.clicked.connect(self.copy_pressed)
        self.empty = EmptyState(context.icons)
        context.themes.changed.connect(self.empty.theme_changed)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self._build()

    def _build(self) -> None:
        self.setObjectName("tableArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.sentence)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(8)
        head.addLayout(texts, 1)
        head.addWidget(self.days_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 1, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.stack, 1)

    def show_since_filing(self, regions: Sequence[RegionDifferences], year_label: str) -> None:
        """Against the submission in force of each region; ``regions`` is empty when none was filed."""
        self._regions = tuple(regions)
        if not regions:
            self.title.setText(translate("Differences", "Nothing was filed for {year}").format(year=year_label))
            self.sentence.setText("")
            self._show_empty(
                "lock-outline",
                translate("Differences", "No submission to compare with"),
                translate("Differences", "Freeze the submission: any later difference will be explained here."),
            )
            return
        count = sum(len(found.differences) for found in regions)
        self.title.setText(
            translate("Differences", "%Ln figure(s) differ from what was filed", "", count)
            if count
            else translate("Differences", "No difference since the submission")
        )
        self.sentence.setText(" · ".join(_filed_sentence(found) for found in regions))
        self._show_rows(between_days=False)

    def show_between(self, regions: Sequence[RegionDifferences], days: tuple[date, date | None], year: str) -> None:
        """Between the end of one day and that of another, or now."""
        self._regions = tuple(regions)
        earlier, later = days
        text = translate("Differences", "Figures of {year}: what changed from {earlier} to {later}")
        self.title.setText(
            text.format(
                year=year, earlier=format_date(earlier),
                later=format_date(later) if later else translate("Differences", "today"),
            )
        )  # fmt: skip
        if not regions:
            self.sentence.setText("")
            text = translate("Reports", "The book held nothing yet on {day}").format(day=format_date(earlier))
            self._show_empty("history", text, translate("Differences", "Choose a later first date."))
            return
        count = sum(len(found.differences) for found in regions)
        self.sentence.setText(translate("Differences", "%Ln figure(s) changed", "", count))
        self._show_rows(between_days=True)

    def _show_rows(self, *, between_days: bool) -> None:
        rows = difference_rows(self._regions, between_days=between_days)
        self.table.show_rows(rows)
        if not any(row.key and row.key.explanation for row in rows):
            self._show_empty(
                "check",
                translate("Differences", "Nothing differs"),
                translate("Differences", "Every figure is what it was, and rests on the same records."),
            )
            return
        self.stack.setCurrentWidget(self.table)
        self.copy_button.setEnabled(True)
        if self.days_button.hasFocus():
            self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self.table.go_to_row(next(number for number, row in enumerate(rows) if not row.is_heading))

    def _show_empty(self, icon: str, text: str, how: str) -> None:
        self.empty.say(icon, text, how)
        self.table.show_rows(())
        self.copy_button.setEnabled(False)
        self.stack.setCurrentWidget(self.empty)

    def show_indicator(self, code: str) -> None:
        """Go to the first explanation of an indicator, when it differs."""
        for number, row in enumerate(self.table.rows.rows):
            if row.key and row.key.indicator == code and not row.is_heading:
                self.table.go_to_row(number)
                return

    def row_opened(self, index: object) -> None:
        """Enter: the company of the row, whose page shows the record and its history."""
        del index
        key = self.table.current_key()
        if isinstance(key, DifferenceKey) and key.explanation is not None and key.explanation.company is not None:
            self.company_asked.emit(key.explanation.company)

    @Slot()
    def copy_pressed(self) -> None:
        self.table.setSelectionMode(self.table.SelectionMode.ExtendedSelection)
        self.table.selectAll()
        count = self.table.copy_selection()
        self.table.setSelectionMode(self.table.SelectionMode.SingleSelection)
        self.copied.emit(count)

    def areas(self) -> list[QWidget]:
        return [self.days_button] if self.stack.currentWidget() is self.empty else [self.table]


def _filed_sentence(found: RegionDifferences) -> str:
    """``Centre-du-Québec : soumission gelée le 2011-05-02 par Louise Tremblay``."""
    line = found.submission
    if line is None:
        return found.region_name
    if line.status is SubmissionStatus.HISTORICAL:
        return translate("Differences", "{region}: published figures").format(region=found.region_name)
    day = format_date(line.submitted_on) if line.submitted_on else "—"
    text = (
        translate("Differences", "{region}: corrected submission frozen on {day} by {name}")
        if line.is_correction
        else translate("Differences", "{region}: submission frozen on {day} by {name}")
    )
    return text.format(region=found.region_name, day=day, name=line.adviser or translate("Differences", "somebody"))
