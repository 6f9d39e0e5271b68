"""The journal: the quick entry on top, every intervention under it, newest first, edited in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QWidget

from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.store.intervention_list import (
    InterventionOrder,
    InterventionTotals,
    intervention_ids,
    intervention_totals,
    is_quick,
    latest_noted,
)
from cqi_desktop.store.interventions import edit_intervention, mark_followed_up, postpone_follow_up
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import (
    QT_TRANSLATE_NOOP,
    format_hours,
    format_integer,
    translate,
)
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.draft_keeper import DraftKeeper
from cqi_desktop.ui.intervention_choices import service_values
from cqi_desktop.ui.list_views import ListState, first_sort, intervention_views, kept_state, sort_text, state_of
from cqi_desktop.ui.models.interventions_model import COLUMNS, InterventionsModel
from cqi_desktop.ui.noted_entry import write_entry
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.entry_fields import Entry
from cqi_desktop.ui.widgets.intervention_filters import InterventionFilters
from cqi_desktop.ui.widgets.journal_empty import JournalEmpty
from cqi_desktop.ui.widgets.journal_table import JournalTable
from cqi_desktop.ui.widgets.list_columns import ListColumns
from cqi_desktop.ui.widgets.page_header import PageHeader
from cqi_desktop.ui.widgets.quick_entry import QuickEntry
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.widgets.view_button import ViewButton
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

LIST = "interventions"
FIRST_ROWS = 200
# A cell under edition is never taken away by a change made elsewhere: the list waits.
_WHILE_EDITING_MS = 300
_POSTPONED_DAYS = 7


class InterventionsPage(Page):
    reads = frozenset({"intervention", "company", "adviser", "service", "saved_view"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Interventions", "Interventions"))
        self._order, self._descending = first_sort(context.settings.sorts.get(LIST, []), InterventionOrder.DATE)
        self._wanted: bytes | None = None
        self._totals: InterventionTotals | None = None
        self._reading = 0
        book = context.book
        self.header = PageHeader(context.themes, translate("Interventions", "Interventions"))
        self.switch = SegmentSwitch(
            context.themes,
            (
                ("journal", translate("Interventions", "Journal")),
                ("follow_ups", translate("Interventions", "Follow-ups due")),
            ),
            translate("Interventions", "View"),
        )
        self.entry = QuickEntry(context)
        self.filters = InterventionFilters(context)
        self.model = InterventionsModel(book, partial(service_values, book), self)
        self.table = JournalTable(context.themes, context.icons, self.model)
        self.empty = JournalEmpty(context)
        self.views = ViewButton(context, LIST, intervention_views)
        self.drafts = DraftKeeper(context, self.entry.draft, self)
        self._reread = QTimer(self)
        self._reread.setSingleShot(True)
        self._reread.timeout.connect(self.reread)
        self._build()
        self.entry.restore(self.drafts.kept())
        self.entry.changed.connect(self.drafts.something_typed)

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._prepare_table()
        self._add_tools()
        self.header.add_left(self.switch)
        self.header.add_left(self.views)
        self.stack = QStackedWidget()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        if self.context.book.read_only:
            self.entry.hide()
        for widget in (self.header, self.entry, self.filters):
            self.rows.addWidget(widget)
        self.rows.addWidget(self.stack, 1)
        self.switch.chosen.connect(self.view_chosen)
        self.views.chosen.connect(self.show_definition)
        self.views.told.connect(self._say_undoable)
        self.views.failed.connect(self.failed)
        self.filters.changed.connect(self.filters_changed)
        self.filters.field.left.connect(self.table.setFocus)
        self.empty.noting_asked.connect(self.begin_entry)
        self.empty.filters_lifted.connect(self.filters.remove_all)
        self.entry.noted.connect(self.note)
        self.entry.repeat_asked.connect(self.repeat_last)
        self.model.edit_asked.connect(self.write_edit)
        self.model.refused.connect(self.edit_refused)
        self.context.themes.changed.connect(self.empty.theme_changed)
        for keys, run in (
            ("Ctrl+Return", self.entry.note),
            ("Ctrl+Enter", self.entry.note),
            ("Ctrl+R", self.repeat_last),
            ("Ctrl+N", self.begin_entry),
            ("Ctrl+Shift+F", self.filters.add_chip.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _add_tools(self) -> None:
        self.columns_button, self.copy_button, self.export_button = QToolButton(), QToolButton(), QToolButton()
        for button, icon, text, run in (
            (self.columns_button, "view-column-outline", translate("Interventions", "Choose columns"),
             self.columns_button_pressed),
            (self.copy_button, "content-copy", translate("Interventions", "Copy the selected rows (Ctrl+C)"),
             self.copy_pressed),
            (self.export_button, "tray-arrow-up", translate("Interventions", "Export the list (Ctrl+E)"),
             self.export_asked),
        ):  # fmt: skip
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(run)
            self.context.icons.dress(button, icon)
            self.filters.row.addWidget(button)

    def _prepare_table(self) -> None:
        table, header = self.table, self.table.header
        table.setAccessibleName(translate("Interventions", "Journal of interventions"))
        self.columns = ListColumns(self.context, LIST, table, COLUMNS, table.usual_width, "subject")
        self.columns.filters = self.filters.filtered_columns
        self.columns.sorts = frozenset(column.key for column in COLUMNS if column.order)
        self.columns.changed.connect(self.show_view_state)
        self.columns.filter_asked.connect(self.filters.open_filter)
        self.columns.sort_asked.connect(self.sort_by)
        table.allow_drag(translate("Interventions", "interventions") + ".tsv")
        self._show_sort()
        header.sectionClicked.connect(self.header_clicked)
        table.selectionModel().selectionChanged.connect(self.status_changed)
        table.opened.connect(self.row_opened)
        table.trash_asked.connect(self.trash_selected)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self.menu_asked)

    # --- the list ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Coalesced: a write of ten records reads the list once, and never under a cell that is being edited."""
        self._reread.start(0)

    @Slot()
    def reread(self) -> None:
        if self.table.is_editing:
            self._reread.start(_WHILE_EDITING_MS)
            return
        book, criteria = self.context.book, self.filters.criteria()
        order, descending = self._order, self._descending
        self._reading += 1
        reading, first = self._reading, b""
        is_first_known = is_quick(criteria, order)
        if is_first_known:
            first = intervention_ids(book, criteria, order, descending, FIRST_ROWS)
            self._show(first)

        def read_all(progress: Progress) -> tuple[int, bytes, InterventionTotals]:
            progress.check_cancelled()
            is_whole = is_first_known and len(first) < FIRST_ROWS * 16
            ids = first if is_whole else intervention_ids(book, criteria, order, descending)
            progress.check_cancelled()
            return reading, ids, intervention_totals(book, criteria)

        self.context.runner.run(self, read_all, self.list_read, self.failed.emit)

    @Slot(object)
    def list_read(self, answer: tuple[int, bytes, InterventionTotals]) -> None:
        reading, ids, totals = answer
        if reading != self._reading:
            return
        self._totals = totals
        if self.model.ids != ids:
            self._show(ids, is_whole=True)
        else:
            self.model.show_list(ids)
            self._show_count()

    def _show(self, ids: bytes, is_whole: bool = False) -> None:
        key = self._wanted or self.intervention_in_hand()
        if is_whole:
            self.model.complete_list(ids)
        elif not self.model.ids.startswith(ids) or len(ids) < FIRST_ROWS * 16:
            self.model.show_list(ids)
        row = self.model.row_of(key) if key else -1
        if row >= 0:
            self._wanted = None
            if self.table.currentIndex().row() != row:
                self.table.go_to_row(row)
        elif self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)
        self._show_count()

    # --- views ---------------------------------------------------------------------------------------------

    @Slot()
    def show_view_state(self) -> None:
        """Tell the button of the views what the journal shows now."""
        filters, sorts = self.filters, (sort_text(self._order, self._descending),)
        state = ListState(filters.values, filters.field.text(), tuple(self.columns.shown()), sorts)
        self.views.show_current(kept_state(state, self.context.scope, has_year=True))

    @Slot(object)
    def show_definition(self, definition: Mapping[str, Any]) -> None:
        """Show what a view asks for."""
        state = state_of(definition, self.context.scope, has_year=True)
        if state.columns:
            self.columns.show_only(state.columns)
        self._order, self._descending = first_sort(state.sorts, InterventionOrder.DATE)
        self._show_sort()
        self._totals = None
        self.filters.show_these(dict(state.filters), state.text)
        self.table.scrollToTop()

    def show_saved_view(self, key: str) -> None:
        self.views.choose(key)
        self.table.setFocus()

    def _show_count(self) -> None:
        listed = self._totals.listed if self._totals else self.model.rowCount()
        self.header.count.setText(format_integer(listed))
        if not self.model.rowCount():
            self.empty.say_why(self.filters, lists_follow_ups=self.switch.key == "follow_ups")
        self.stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.show_view_state()
        self.status_changed.emit()

    def intervention_in_hand(self) -> bytes | None:
        index = self.table.currentIndex()
        return self.model.key_at(index.row()) if index.isValid() else None

    @Slot()
    def filters_changed(self) -> None:
        self._totals = None
        self.reread()

    def show_section(self, key: str) -> None:
        """Show the journal or the follow-ups due."""
        self.switch.choose(key)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def view_chosen(self, view: str) -> None:
        """Follow-ups are those due whatever the year, the latest in delay first."""
        self._order, self._descending = (
            (InterventionOrder.FOLLOW_UP, False) if view == "follow_ups" else (InterventionOrder.DATE, True)
        )
        self._show_sort()
        if view == "follow_ups":
            self.filters.show_follow_ups()
        else:
            self.filters.show_journal()

    def _show_sort(self) -> None:
        column = next(place for place, entry in enumerate(COLUMNS) if entry.order is self._order)
        self.table.header.show_sort(column, self._descending)

    @Slot(int)
    def header_clicked(self, column: int) -> None:
        order = COLUMNS[column].order
        if order is None:
            return
        is_newest_first = order is InterventionOrder.DATE
        self.sort_by(column, not self._descending if order == self._order else is_newest_first)

    @Slot(int, bool)
    def sort_by(self, column: int, descending: bool) -> None:
        order = COLUMNS[column].order
        if order is None:
            return
        self._order, self._descending = order, descending
        self.context.settings.sorts[LIST] = [sort_text(order, descending)]
        self._show_sort()
        self.reread()
        self.table.scrollToTop()

    @Slot()
    def columns_button_pressed(self) -> None:
        below = self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height() + 2))
        self.columns.menu().popup(below)

    def step_record(self, step: int) -> None:
        """Ctrl+Page Up and Down: the intervention before or after, in the order of the journal."""
        row = self.table.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.table.go_to_row(row)

    @Slot()
    def copy_pressed(self) -> None:
        copied = self.table.copy_selection()
        if copied:
            self.say_done(translate("Interventions", "%Ln row(s) copied: paste them into Excel", "", copied))

    # --- noting --------------------------------------------------------------------------------------------

    @Slot(object)
    def note(self, entry: Entry) -> None:
        """Write the intervention; what cannot be written stays in the fields."""
        try:
            self._wanted = write_entry(self.context.book, entry)
        except CqiError as error:
            self.failed.emit(error)
            return
        self.entry.clear()
        text = translate("Interventions", "Intervention noted for {company}")
        self._say_undoable(text.format(company=entry.company_name))

    def begin_entry(self, company: bytes | None = None) -> None:
        """Ctrl+I and Ctrl+N: the sentence has the focus, for that company when there is one."""
        self.entry.begin_for(company)

    @Slot()
    def repeat_last(self) -> None:
        last = latest_noted(self.context.book, self.context.book.adviser)
        if last is not None:
            self.entry.repeat(last)

    @Slot(str)
    def _say_undoable(self, text: str) -> None:
        self.say_done(text, [(translate("Interventions", "Undo"), self.undo_asked.emit)])

    # --- editing -------------------------------------------------------------------------------------------

    @Slot(object, str, object)
    def write_edit(self, key: bytes, field: str, value: Any) -> None:
        """A cell was left: write it, as nothing asks for a Save button."""
        try:
            edit_intervention(self.context.book, key, **{field: value})
        except CqiError as error:
            self.failed.emit(error)
            return
        self._say_undoable(translate("Interventions", "Intervention changed"))

    @Slot(str, str)
    def edit_refused(self, text: str, column: str) -> None:
        expected = {"hours": "number"}.get(column, "date")
        self.failed.emit(InvalidValueError(text=text, expected=expected))

    def _selected_keys(self) -> list[bytes]:
        return [key for row in self.table.selected_rows() if (key := self.model.key_at(row))]

    @Slot()
    def trash_selected(self) -> None:
        """To the trash, as one step that undo takes back."""
        keys = self._selected_keys()
        if not keys or self.context.book.read_only:
            return
        try:
            with self.context.book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Put interventions in the trash")):
                for key in keys:
                    trash(self.context.book, "intervention", key)
        except CqiError as error:
            self.failed.emit(error)
            return
        self._say_undoable(translate("Interventions", "%Ln intervention(s) put in the trash", "", len(keys)))

    @Slot()
    def mark_done(self) -> None:
        """The next step of the selected interventions was taken."""
        keys = self._with_follow_up()
        if keys:
            with self.context.book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Mark a follow-up done")):
                for key in keys:
                    mark_followed_up(self.context.book, key)
            self._say_undoable(translate("Interventions", "%Ln follow-up(s) done", "", len(keys)))

    @Slot()
    def postpone(self) -> None:
        """Due a week from today."""
        keys, day = self._with_follow_up(), self.context.book.today() + timedelta(_POSTPONED_DAYS)
        if keys:
            with self.context.book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Postpone a follow-up")):
                for key in keys:
                    postpone_follow_up(self.context.book, key, day)
            self._say_undoable(translate("Interventions", "%Ln follow-up(s) postponed by a week", "", len(keys)))

    def _with_follow_up(self) -> list[bytes]:
        lines = [self.model.line_at(row) for row in self.table.selected_rows()]
        return [line.id for line in lines if line and line.follow_up_on and not line.followed_up_on]

    @Slot()
    def only_this_company(self) -> None:
        company = self.company_in_hand()
        if company is not None:
            self.filters.set_filters({"company": (company,)})

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        company = self.company_in_hand()
        if index.isValid() and company is not None:
            self.company_asked.emit(company)

    @Slot()
    def edit_cell(self) -> None:
        self.table.edit(self.table.currentIndex())

    @Slot(QPoint)
    def menu_asked(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self._row_commands():
            action = menu.addAction(command.title)
            action.setShortcut(QKeySequence(command.shortcut))
            action.triggered.connect(command.run)
        menu.popup(self.table.viewport().mapToGlobal(place))

    # --- what the window asks ------------------------------------------------------------------------------

    def scope_changed(self) -> None:
        self.filters.follow_scope()
        self._totals = None
        super().scope_changed()

    def company_in_hand(self) -> bytes | None:
        index = self.table.currentIndex()
        line = self.model.line_at(index.row()) if index.isValid() else None
        return line.company if line else None

    def remember(self) -> None:
        self._reread.stop()
        self.entry.rest()
        self.drafts.close()

    def status_text(self) -> str:
        totals = self._totals
        if totals is None:
            return translate("Interventions", "%Ln intervention(s)", "", self.model.rowCount())
        listed = translate("Interventions", "%Ln intervention(s)", "", totals.listed)
        selected = len(self.table.selectionModel().selectedRows())
        chosen = translate("Interventions", "%Ln selected", "", selected) if selected > 1 else ""
        return " · ".join(part for part in (listed, format_hours(totals.seconds), chosen) if part)

    def keys_text(self) -> str:
        if self.entry.draft():
            return translate("Interventions", "What stands on blue is proposed from the sentence: Tab to correct")
        return translate("Interventions", "F2 edits the cell · Ctrl+Enter notes · Ctrl+R repeats the last one")

    def areas(self) -> Sequence[QWidget]:
        shown = self.table if self.stack.currentIndex() == 0 else self.empty.button
        return [self.entry.sentence, self.filters.add_chip, shown]

    def _row_commands(self) -> list[Command]:
        return [
            Command(translate("Interventions", "Edit the cell"), self.edit_cell, "pencil-outline", "F2"),
            Command(translate("Interventions", "Mark the follow-up done"), self.mark_done, "check"),
            Command(translate("Interventions", "Postpone the follow-up by a week"), self.postpone, "calendar-alert"),
            Command(translate("Interventions", "Only the interventions of this company"), self.only_this_company,
                    "filter-variant"),
            Command(translate("Interventions", "Its questionnaire…"), self.ask_questionnaire, "clipboard-check"),
            Command(translate("Interventions", "Put in the trash"), self.trash_selected, "trash-can-outline", "Del"),
        ]  # fmt: skip

    def commands(self) -> Sequence[Command]:
        return [
            Command(translate("Interventions", "Repeat the last intervention"), self.repeat_last, "repeat", "Ctrl+R"),
            Command(translate("Interventions", "Filter the interventions by text"), self.filter_by_text,
                    "filter-variant", "Ctrl+F"),
            Command(translate("Interventions", "Remove the filters"), self.filters.remove_all, "filter-off-outline"),
            Command(translate("Interventions", "Choose columns"), self.columns_button_pressed, "view-column-outline"),
            Command(translate("Interventions", "Choose a view"), self.views.open_menu, "bookmark-outline"),
            Command(translate("Interventions", "Hours of the week…"), self.entry.show_week, "calendar-week"),
            *self._row_commands(),
        ]  # fmt: skip

    def filter_by_text(self) -> None:
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.field.selectAll()
