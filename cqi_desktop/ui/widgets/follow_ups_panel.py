"""What to do next: follow-ups overdue, today, within the week. Tick one when it is made, or put it off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton

from cqi_desktop.store.follow_ups import FollowUp, FollowUps
from cqi_desktop.store.intervention_list import DueFollowUp
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, format_integer, translate, translate_marked
from cqi_desktop.ui.delegates.avatar_cell import avatar_size
from cqi_desktop.ui.delegates.check_cell import BOX, CheckCellDelegate
from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN, FIRST_CELL_MARGIN
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.companies_model import initials_of
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.wording import in_our_language

from .empty_state import EmptyState
from .name_column import fit_name_column
from .page_header import make_button
from .panel import Panel
from .plain_stack import PlainStack
from .rows_table import RowsTable

# Later than that, the date says more than the number of days.
_DAYS_IN_WORDS = 45
COMPANY, STEP, ADVISER, DUE = range(1, 5)
_GROUPS = (
    (DueFollowUp.LATE, QT_TRANSLATE_NOOP("Dashboard", "Overdue"), "err"),
    (DueFollowUp.TODAY, QT_TRANSLATE_NOOP("Dashboard", "Today"), "text2"),
    (DueFollowUp.WEEK, QT_TRANSLATE_NOOP("Dashboard", "This week"), "text2"),
)
_DELAYS = (
    (1, QT_TRANSLATE_NOOP("Dashboard", "Tomorrow")),
    (7, QT_TRANSLATE_NOOP("Dashboard", "In a week")),
    (30, QT_TRANSLATE_NOOP("Dashboard", "In 30 days")),
)


class FollowUpsTable(RowsTable):
    """``ticked`` on Space or a click on the box, ``put_off`` on R; both give the FollowUp."""

    ticked = Signal(object)
    put_off = Signal(object)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        columns = (
            RowsColumn(translate("Dashboard", "Made"), sample=" "),
            RowsColumn(translate("Dashboard", "Company"), sample="Automatisation Drumecan"),
            RowsColumn(translate("Dashboard", "Next step")),
            RowsColumn(translate("Dashboard", "Adviser"), "avatar", sample="MMM"),
            RowsColumn(translate("Dashboard", "Due"), sample="6 jours de retard", is_number=True),
        )
        super().__init__(themes, icons, columns, translate("Dashboard", "Follow-ups due"))
        self.setItemDelegateForColumn(0, CheckCellDelegate(themes, self))
        self.header.hide()
        self.preview_asked.connect(self.space_pressed)

    @Slot()
    def _fit_columns(self) -> None:
        super()._fit_columns()
        self.header.resizeSection(0, FIRST_CELL_MARGIN + BOX + CELL_MARGIN + 1)
        self.header.resizeSection(ADVISER, CELL_MARGIN + avatar_size(self._themes.current).width() + CELL_MARGIN)
        self.share_width()

    def share_width(self) -> None:
        """Names and next steps share the row by what they say: neither is cut while the other has empty room."""
        lines = [row.cells for row in self.rows.rows if not row.is_heading]
        if lines:
            theme = self._themes.current
            due = max(theme.metrics().horizontalAdvance(cells[DUE].text) for cells in lines)
            self.header.resizeSection(DUE, due + 3 * CELL_MARGIN)
            fit_name_column(self, theme, COMPANY, STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    @Slot(QModelIndex)
    def space_pressed(self, index: QModelIndex) -> None:
        if isinstance(found := self.rows.key_at(index.row()), FollowUp):
            self.ticked.emit(found)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows go from one follow-up to another, over the headings."""
        index = super().moveCursor(action, modifiers)
        rows, back = self.rows.rows, index.row() < self.currentIndex().row()
        row = index.row()
        while 0 <= row < len(rows) and rows[row].is_heading:
            row += -1 if back and row > 0 else 1
            back = back and row > 0
        if not 0 <= row < len(rows):
            return self.currentIndex()
        return self.rows.index(row, index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R and not event.modifiers():
            if isinstance(found := self.current_key(), FollowUp):
                self.put_off.emit(found)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0:
            self.space_pressed(index)


class FollowUpsPanel(Panel):
    """``made`` and ``postponed`` give the FollowUp (and its new day); ``company_asked`` the company to open.

    ``list_asked`` is for all the follow-ups, whatever their day.
    """

    made = Signal(object)
    postponed = Signal(object, object)
    company_asked = Signal(object)
    everyone_asked = Signal(bool)
    list_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(translate("Dashboard", "Follow-ups"))
        self._today = date.min
        self.table = FollowUpsTable(themes, icons)
        self.table.ticked.connect(self.made)
        self.table.put_off.connect(self.offer_delays)
        self.table.opened.connect(self.row_opened)
        self.table.current_changed.connect(self.current_changed)
        self.done_button = _icon_button(icons, translate("Dashboard", "Made"), "check")
        self.done_button.setToolTip(translate("Dashboard", "The next step was taken (Space)"))
        self.done_button.clicked.connect(self.done_pressed)
        self.delay_button = _icon_button(icons, translate("Dashboard", "Postpone"), "calendar-alert")
        self.delay_button.setToolTip(translate("Dashboard", "Put off to another day (R)"))
        self.delay_button.clicked.connect(self.delay_pressed)
        self.everyone_button = make_button(icons, "", "account-group-outline", small=True)
        self.everyone_button.setCheckable(True)
        self.everyone_button.toggled.connect(self.everyone_asked)
        self.list_button = QPushButton(translate("Dashboard", "All the follow-ups"))
        self.list_button.setProperty("link", True)
        self.list_button.setAccessibleName(self.list_button.text())
        self.list_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.list_button.clicked.connect(self.list_asked)
        for button in (self.done_button, self.delay_button, self.everyone_button, self.list_button):
            self.head.addWidget(button)
        self.empty = EmptyState(icons)
        self.empty.narrow()
        self.stack = PlainStack()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.rows.addWidget(self.stack, 1)
        themes.changed.connect(self.empty.theme_changed)

    def show_follow_ups(self, found: FollowUps, today: date, adviser_name: str) -> None:
        """``adviser_name`` is empty when nobody signs: the list is then that of the team."""
        self._today = today
        is_mine = bool(adviser_name) and not self.everyone_button.isChecked()
        title = translate("Dashboard", "My follow-ups") if is_mine else translate("Dashboard", "Follow-ups of the team")
        self.title.setText(title)
        self.setAccessibleName(title)
        self.everyone_button.setVisible(bool(adviser_name))
        whose = translate("Dashboard", "The whole team")
        self.everyone_button.setText(whose)
        self.everyone_button.setAccessibleName(whose)
        last = format_date(today + timedelta(7))
        due = translate("Dashboard", "%Ln due by {day}", "", found.total).format(day=last)
        self.more.setText(due if found.total else "")
        here = self.table.currentIndex().row()
        self.table.show_rows(self._rows_of(found))
        self.table.setColumnHidden(ADVISER, is_mine)
        self.table.share_width()
        self._keep_place(here)
        self.current_changed()
        if not found.total:
            self.empty.say(
                "check",
                translate("Dashboard", "Nothing is due this week."),
                translate("Dashboard", "Each next step appears here on its day."),
            )
        self.stack.setCurrentIndex(0 if found.total else 1)

    def _keep_place(self, row: int) -> None:
        """What was ticked is gone: the one that took its place is current."""
        if self.table.currentIndex().isValid():
            return
        rows = self.table.rows.rows
        after = [number for number, one in enumerate(rows) if not one.is_heading and number >= max(row, 0)]
        before = [number for number, one in enumerate(rows) if not one.is_heading]
        if after or before:
            self.table.go_to_row(after[0] if after else before[-1])

    def _rows_of(self, found: FollowUps) -> Sequence[Row]:
        rows: list[Row] = []
        for due, title, tone in _GROUPS:
            listed = [one for one in found.listed if one.due is due]
            if listed:
                count = format_integer(found.counts[due])
                heading = Cell(translate_marked("Dashboard", title), tone, is_strong=True, after=count)
                rows.append(Row((heading,), due, is_heading=True))
                rows += [self._row(one) for one in listed]
        return rows

    def _row(self, one: FollowUp) -> Row:
        step = one.subject or in_our_language(one.service_fr, one.service_en)
        tone = "err" if one.due is DueFollowUp.LATE else "text2"
        return Row(
            (
                Cell(spoken=translate("Dashboard", "to do")),
                Cell(one.company_name, is_strong=True, spoken=one.company_name),
                Cell(step, "text2", spoken=step),
                Cell(initials_of(one.adviser_name), spoken=one.adviser_name),
                Cell(due_words(one.day, self._today), tone, spoken=format_date(one.day)),
            ),
            one,
        )

    # --- acting --------------------------------------------------------------------------------------------

    def current(self) -> FollowUp | None:
        key = self.table.current_key()
        return key if isinstance(key, FollowUp) else None

    @Slot()
    def current_changed(self) -> None:
        for button in (self.done_button, self.delay_button):
            button.setEnabled(self.current() is not None)

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        found = self.table.rows.key_at(index.row())
        if isinstance(found, FollowUp) and found.company is not None:
            self.company_asked.emit(found.company)

    @Slot()
    def done_pressed(self) -> None:
        if (found := self.current()) is not None:
            self.made.emit(found)

    @Slot()
    def delay_pressed(self) -> None:
        if (found := self.current()) is not None:
            self.offer_delays(found)

    @Slot(object)
    def offer_delays(self, found: FollowUp) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days, label in _DELAYS:
            day = self._today + timedelta(days)
            action = menu.addAction(f"{translate_marked('Dashboard', label)} · {format_date(day)}")
            action.setData((found, day))
        menu.triggered.connect(self.delay_chosen)
        menu.popup(self.delay_button.mapToGlobal(QPoint(0, self.delay_button.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def delay_chosen(self, action: QAction) -> None:
        found, day = action.data()
        self.postponed.emit(found, day)


def _icon_button(icons: Icons, name: str, icon: str) -> QPushButton:
    """A button on the current row, said by its tooltip and its key."""
    button = make_button(icons, name, icon, small=True)
    button.setText("")
    return button


def due_words(day: date, today: date) -> str:
    """``6 jours de retard``, ``hier``, ``aujourd’hui``, ``demain``, ``dans 4 jours``; farther, the date."""
    late = (today - day).days
    if abs(late) > _DAYS_IN_WORDS:
        return format_date(day)
    if late > 1:
        return translate("Dashboard", "%n day(s) late", "", late)
    if late < -1:
        return translate("Dashboard", "in %n day(s)", "", -late)
    return {
        1: translate("Dashboard", "yesterday"),
        0: translate("Dashboard", "today"),
        -1: translate("Dashboard", "tomorrow"),
    }[late]
