"""The week grid: one line a company and service, one column a day; hours are typed over in place."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.values import seconds_value
from cqi_desktop.error_messages import describe
from cqi_desktop.store.week_hours import DAYS, WeekLine, monday_of, week_of, write_hours
from cqi_desktop.translation import format_date, format_number, language, translate
from cqi_desktop.ui.changed import concerns
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.window_context import WindowContext

_TOTAL = DAYS + 2


class WeekDialog(QDialog):
    """Hours of the person who works here. Everything saves itself; Ctrl+Z takes it back."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.first = monday_of(context.book.today())
        self.lines: list[WeekLine] = []
        self.setWindowTitle(translate("Week", "Hours of the week"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = make_label(size="panel", strong=True)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.table = self._table()
        self.empty = make_label(
            translate("Week", "Nothing noted this week. Ctrl+I notes an intervention; its hours can be typed here."),
            tone="text3",
        )
        self.empty.setWordWrap(True)
        previous = self._arrow("chevron-left", translate("Week", "Week before"), self.week_before)
        following = self._arrow("chevron-right", translate("Week", "Week after"), self.week_after)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(previous)
        head.addWidget(following)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 20)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(make_label(translate("Week", "Contact hours: type 2, 1,5, 1 h 15 or 45 min"), tone="text3"))
        rows.addWidget(self.table)
        rows.addWidget(self.empty)
        rows.addWidget(self.refused)
        rows.addStretch(1)
        self.resize(min(980, parent.width()), min(560, parent.height()))
        context.notice.changed.connect(self.records_changed)
        self.refresh()

    def _table(self) -> EditableTable:
        days = [RowsColumn(name, sample="00,00 h", is_number=True) for name in _day_names()]
        columns = (
            RowsColumn(translate("Week", "Company")),
            RowsColumn(translate("Week", "Service")),
            *days,
            RowsColumn(translate("Week", "Total"), sample="00,00 h", is_number=True),
        )
        name = translate("Week", "Hours of the week")
        table = EditableTable(self._context.themes, self._context.icons, columns, range(2, 2 + DAYS), name)
        table.edited.connect(self.hours_typed)
        table.rows.is_locked = self._context.book.read_only
        return table

    def _arrow(self, icon: str, text: str, pressed: object) -> QToolButton:
        button = QToolButton()
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(pressed)
        self._context.icons.dress(button, icon)
        return button

    @Slot()
    def week_before(self) -> None:
        self.show_week(self.first - timedelta(DAYS))

    @Slot()
    def week_after(self) -> None:
        self.show_week(self.first + timedelta(DAYS))

    def show_week(self, first: date) -> None:
        """Show the week that begins on a Monday."""
        self.first = first
        self.refused.clear()
        self.refresh()

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, frozenset({"intervention", "company", "service"})):
            self.refresh()

    def refresh(self) -> None:
        self.lines = week_of(self._context.book, self._context.adviser.key, self.first)
        last = self.first + timedelta(DAYS - 1)
        text = translate("Week", "From {first} to {last}")
        self.title.setText(text.format(first=format_date(self.first), last=format_date(last)))
        rows = [self._row(number, line) for number, line in enumerate(self.lines)]
        self.table.rows.show_rows([*rows, self._total_row()] if rows else [])
        self.table.fit_height()
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _row(self, number: int, line: WeekLine) -> Row:
        hours = [_hours_cell(line.seconds_on(day)) for day in self._days()]
        label = line.labels[0 if language() == "fr" else 1]
        cells = (Cell(line.company_name, is_strong=True), Cell(label, "text2"), *hours, _hours_cell(line.seconds))
        return Row(cells, number)

    def _total_row(self) -> Row:
        by_day = [sum(line.seconds_on(day) or 0 for line in self.lines) for day in self._days()]
        total = _hours_cell(sum(by_day), is_strong=True)
        cells = (Cell(translate("Week", "Total"), is_strong=True), Cell(""), *map(_hours_cell, by_day), total)
        return Row(cells, "total", is_locked=True)

    def _days(self) -> list[date]:
        return [self.first + timedelta(number) for number in range(DAYS)]

    @Slot(object, int, str)
    def hours_typed(self, number: int, column: int, text: str) -> None:
        """Write what was typed in a cell; what is no time is refused under the table and the cell stays as it was."""
        self.refused.clear()
        book, line, day = self._context.book, self.lines[number], self._days()[column - 2]
        adviser = self._context.adviser.key
        try:
            seconds = seconds_value(text.removesuffix("h").strip() if text else None)
        except CqiError as error:
            self.fail(error)
            return

        def work(progress: Progress) -> None:
            progress.check_cancelled()
            write_hours(book, line, day, seconds, adviser)

        self._context.runner.run(self, work, partial(_nothing), self.fail)

    @Slot(object)
    def fail(self, error: Exception) -> None:
        if not isinstance(error, CqiError):
            raise error
        self.refused.setText(describe(error))
        self.refresh()


def _nothing(result: object) -> None:
    """The notice of the change shows the week again."""
    del result


def _hours_cell(seconds: int | None, *, is_strong: bool = False) -> Cell:
    if not seconds:
        return Cell(NOTHING, "text3")
    hours = seconds / 3600
    decimals = 0 if seconds % 3600 == 0 else 2
    return Cell(translate("Week", "{hours} h").format(hours=format_number(hours, decimals)), is_strong=is_strong)


def _day_names() -> tuple[str, ...]:
    return (
        translate("Week", "Mon"),
        translate("Week", "Tue"),
        translate("Week", "Wed"),
        translate("Week", "Thu"),
        translate("Week", "Fri"),
        translate("Week", "Sat"),
        translate("Week", "Sun"),
    )
