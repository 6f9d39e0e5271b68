"""The week grid: one line a company and service, one column a day; hours are typed over in place.

The cells come first: the dialog opens on the day of today, arrows move, digits write, and the row under the grid adds
a line. Ctrl+N goes to that row, Ctrl+Page Up and Down to another week, Ctrl+Z takes the latest hours back.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.values import seconds_value
from cqi_desktop.error_messages import describe
from cqi_desktop.store.week_hours import (
    DAYS,
    WeekLine,
    lines_before,
    monday_of,
    new_line,
    week_of,
    write_hours,
)
from cqi_desktop.translation import format_date, format_number, language, translate
from cqi_desktop.ui.changed import concerns
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.undo_actions import UndoActions
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.week_table import FIRST_DAY, WeekTable
from cqi_desktop.ui.window_context import WindowContext

from .week_line_entry import WeekLineEntry

_WIDTH, _HEIGHT = 1040, 600
_TOTAL = "total"


class WeekDialog(QDialog):
    """Hours of the person who works here. Everything saves itself; Ctrl+Z takes it back."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.first = monday_of(context.book.today())
        self.lines: list[WeekLine] = []
        self._added: dict[tuple[bytes, bytes], WeekLine] = {}  # those on which nothing is noted yet
        self.setWindowTitle(translate("Week", "Hours of the week"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = make_label(size="panel", strong=True)
        self.whole = make_label(tone="text2")
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.table = self._table()
        self.empty = make_label(
            translate(
                "Week",
                "Nothing noted this week. Choose a company and a service below: their line is added, and hours are "
                "typed under the days.",
            ),
            tone="text3",
        )
        self.empty.setWordWrap(True)
        self.entry = WeekLineEntry(context)
        self.entry.added.connect(self.add_line)
        self.entry.setVisible(not context.book.read_only)
        self.again_button = make_button(context.icons, translate("Week", "Lines of the week before"), "repeat")
        self.again_button.setToolTip(translate("Week", "The same companies and services, with no hours yet"))
        self.again_button.setAutoDefault(False)
        self.again_button.clicked.connect(self.repeat_lines)
        self._undoing = UndoActions(context)
        self._undoing.setParent(self)
        self._undoing.told.connect(self.say_undone)
        self._undoing.failed.connect(self.fail)
        self._lay_out(parent)
        self._bind_keys()
        context.notice.changed.connect(self.records_changed)
        self.refresh()
        QTimer.singleShot(0, self.go_to_cells)

    def _lay_out(self, parent: QWidget) -> None:
        self.previous = self._arrow("chevron-left", translate("Week", "Week before (Ctrl+PgUp)"), self.week_before)
        self.following = self._arrow("chevron-right", translate("Week", "Week after (Ctrl+PgDn)"), self.week_after)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.whole, 1)
        head.addWidget(self.again_button)
        head.addWidget(self.previous)
        head.addWidget(self.following)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 20)
        rows.setSpacing(12)
        rows.addLayout(head)
        told = translate("Week", "Contact hours: type 2, 1,5, 1 h 15 or 45 min. Delete empties, Ctrl+Z takes back.")
        rows.addWidget(make_label(told, tone="text3"))
        rows.addWidget(self.table, 1)
        rows.addWidget(self.empty)
        rows.addWidget(self.entry)
        rows.addWidget(self.refused)
        rows.addStretch(1)
        order: list[QWidget] = [self.table, self.entry.company, self.entry.service, self.entry.button,
                                self.again_button, self.previous, self.following]  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.resize(min(_WIDTH, parent.width()), min(_HEIGHT, parent.height()))

    def _bind_keys(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, work in (
            (QKeySequence(standard.Undo), self._undoing.undo),
            (QKeySequence(standard.Redo), self._undoing.redo),
            (QKeySequence("Ctrl+N"), self.go_to_entry),
            (QKeySequence("Ctrl+PgUp"), self.week_before),
            (QKeySequence("Ctrl+PgDown"), self.week_after),
        ):
            QShortcut(keys, self).activated.connect(work)

    def _table(self) -> WeekTable:
        days = [RowsColumn(name, sample="00,00 h", is_number=True) for name in _day_names()]
        columns = (
            RowsColumn(translate("Week", "Company")),
            RowsColumn(translate("Week", "Service")),
            *days,
            RowsColumn(translate("Week", "Total"), sample="00,00 h", is_number=True),
        )
        name = translate("Week", "Hours of the week")
        table = WeekTable(self._context.themes, self._context.icons, columns, DAYS, name)
        table.edited.connect(self.hours_typed)
        table.rows.is_locked = self._context.book.read_only
        return table

    def _arrow(self, icon: str, text: str, pressed: Callable[[], None]) -> QToolButton:
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
        self._added.clear()
        self.lines = []
        self.refused.clear()
        self.refresh()
        self.go_to_cells()

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, frozenset({"intervention", "company", "service"})):
            self.refresh()

    def refresh(self) -> None:
        self.lines = self._lines()
        last = self.first + timedelta(DAYS - 1)
        text = translate("Week", "From {first} to {last}")
        self.title.setText(text.format(first=format_date(self.first), last=format_date(last)))
        total = sum(line.seconds for line in self.lines)
        self.whole.setText(_hours_cell(total).text if total else "")
        rows = [self._row(line) for line in self.lines]
        self.table.show_week([*rows, self._total_row()] if rows else [])
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.again_button.setVisible(not rows and not self._context.book.read_only and bool(self._before()))

    def _lines(self) -> list[WeekLine]:
        """Those of the book and those added, in the order shown: what is typed moves no line."""
        found = {line.key: line for line in week_of(self._context.book, self._context.adviser.key, self.first)}
        lines = {**self._added, **found}
        shown = [line.key for line in self.lines if line.key in lines]
        others = [key for key in (*found, *self._added) if key not in shown]
        return [lines[key] for key in dict.fromkeys((*shown, *others))]

    def _before(self) -> list[WeekLine]:
        return lines_before(self._context.book, self._context.adviser.key, self.first)

    # --- lines and cells -----------------------------------------------------------------------------------

    @Slot()
    def go_to_cells(self) -> None:
        """To the day of today, or to Monday of another week; with no line, to the row that adds one."""
        if not self.lines:
            self.go_to_entry()
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.go_to(0, self._usual_day())

    @Slot()
    def go_to_entry(self) -> None:
        self.entry.company.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _usual_day(self) -> int:
        today = (self._context.book.today() - self.first).days
        return today if 0 <= today < DAYS else 0

    @Slot(object, object)
    def add_line(self, company: bytes, service: bytes) -> None:
        """Show a line for a company and a service, or go to the one that is there; nothing is written yet."""
        self.refused.clear()
        line = new_line(self._context.book, company, service)
        if line is None:
            return
        self._added.setdefault(line.key, line)
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.go_to(self.table.rows.row_of(line.key), self._usual_day())

    @Slot()
    def repeat_lines(self) -> None:
        self._added.update({line.key: line for line in self._before()})
        self.refresh()
        self.go_to_cells()

    @Slot(str, object)
    def say_undone(self, text: str, actions: object) -> None:
        """What was undone or redone, for a reader of the screen too: the grid shows it."""
        del actions
        self.refused.clear()
        self.table.setAccessibleDescription(text)

    def _row(self, line: WeekLine) -> Row:
        hours = [_hours_cell(line.seconds_on(day)) for day in self._days()]
        label = line.labels[0 if language() == "fr" else 1]
        name = Cell(line.company_name, is_strong=True, spoken=line.company_name)
        cells = (name, Cell(label, "text2", spoken=label), *hours, _hours_cell(line.seconds))
        return Row(cells, line.key)

    def _total_row(self) -> Row:
        by_day = [sum(line.seconds_on(day) or 0 for line in self.lines) for day in self._days()]
        total = _hours_cell(sum(by_day), is_strong=True)
        cells = (Cell(translate("Week", "Total"), is_strong=True), Cell(""), *map(_hours_cell, by_day), total)
        return Row(cells, _TOTAL, is_locked=True)

    def _days(self) -> list[date]:
        return [self.first + timedelta(number) for number in range(DAYS)]

    @Slot(object, int, str)
    def hours_typed(self, key: tuple[bytes, bytes], column: int, text: str) -> None:
        """Write what was typed in a cell; what is no time is refused under the table and the cell stays as it was."""
        self.refused.clear()
        line = next((one for one in self.lines if one.key == key), None)
        if line is None:
            return
        book, day = self._context.book, self._days()[column - FIRST_DAY]
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
