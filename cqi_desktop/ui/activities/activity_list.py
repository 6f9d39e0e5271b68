"""The list of activities: its views, its filters as chips, its rows in the order of a column, what they add up to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.store.activity_list import ActivityLine, ActivityTotals, activity_lines, activity_totals
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.kept_place import KeptPlace, scroll_to_first
from cqi_desktop.ui.list_views import ListState, activity_views, kept_state, state_of
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import PageHeader, make_button
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.widgets.view_button import ViewButton
from cqi_desktop.ui.window_context import WindowContext

from .activity_filters import ActivityFilters
from .activity_rows import DATE, activity_columns, activity_row, first_order, order_text, ordered
from .words import sums_sentence

LIST = "activities"


class ActivityList(QWidget):
    """``opened`` gives the key of an activity; ``changed`` once the rows or the view are others."""

    opened = Signal(object)
    add_asked = Signal()
    changed = Signal()
    view_chosen = Signal()
    failed = Signal(object)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self.lines: tuple[ActivityLine, ...] = ()
        self._order = first_order(context.settings.sorts.get(LIST, []))
        self._reading: Task | None = None
        self._again: KeptPlace | None = None
        self._left: KeptPlace | None = None
        self.header = PageHeader(context.themes, translate("Activities", "Activities"))
        self.views = ViewButton(context, LIST, activity_views)
        self.add_button = make_button(context.icons, translate("Activities", "Add an activity…"), "plus", primary=True)
        self.add_button.setEnabled(not context.book.read_only)
        self.header.add_left(self.views)
        self.header.add_right(self.add_button)
        self.filters = ActivityFilters(context)
        self.table = RowsTable(context.themes, context.icons, activity_columns(), translate("Activities", "Activities"))
        self.table.header.setSectionsClickable(True)
        self.table.header.show_sort(*self._order)
        self.sums = make_label(size="small", tone="text2")
        self.sums.setWordWrap(True)
        self.sums.setContentsMargins(16, 6, 16, 6)
        self.empty = EmptyState(context.icons)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self.filters)
        rows.addWidget(self.stack, 1)
        rows.addWidget(self.sums)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_asked)
        self.views.chosen.connect(self.definition_chosen)
        self.filters.changed.connect(self.reread)
        self.filters.field.left.connect(self.table.setFocus)
        self.table.header.sectionClicked.connect(self.header_clicked)
        self.table.opened.connect(self.row_opened)
        self.table.preview_asked.connect(self.row_opened)
        self.table.current_changed.connect(self.changed)
        self.empty.acted.connect(self.empty_acted)
        self.context.themes.changed.connect(self.empty.theme_changed)

    # --- reading -------------------------------------------------------------------------------------------

    @Slot()
    def reread(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        book, criteria = self.context.book, self.filters.criteria()

        def read(progress: Progress) -> tuple[tuple[ActivityLine, ...], ActivityTotals]:
            progress.check_cancelled()
            lines = activity_lines(book, criteria)
            return lines, activity_totals(book, lines)

        self._reading = self.context.runner.run(self, read, self.lines_read, self.failed.emit)
        self._show_view_state()

    @Slot(object)
    def lines_read(self, answer: tuple[tuple[ActivityLine, ...], ActivityTotals]) -> None:
        self._reading = None
        self.lines, totals = answer
        self.header.count.setText(format_integer(len(self.lines)))
        said = sums_sentence(totals)
        self.sums.setText(said)
        self.sums.setVisible(bool(said))
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        names = {region.code: region.name for region in self.context.scope.regions}
        here, first_row = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        column, descending = self._order
        self.table.show_rows([activity_row(line, names) for line in ordered(self.lines, column, descending=descending)])
        if self.lines and not self.table.currentIndex().isValid():
            self.table.go_to_row(min(max(here, 0), len(self.lines) - 1))
        self.stack.setCurrentIndex(0 if self.lines else 1)
        if self._again is not None:
            again, self._again = self._again, None
            self._go_again(again)
        else:
            scroll_to_first(self.table, first_row)
        if not self.lines:
            self._say_empty()

    @property
    def _is_filtering(self) -> bool:
        return bool(self.filters.field.text().strip() or set(self.filters.values) - {"year", "region"})

    def _say_empty(self) -> None:
        if self._is_filtering:
            self.empty.say(
                "filter-variant",
                translate("Activities", "No activity with these filters."),
                action=translate("Interventions", "Remove the filters"),
            )
        else:
            self.empty.say(
                "calendar-account-outline",
                translate("Activities", "No activity in this year and region yet."),
                translate("Activities", "An awareness activity, a training group, a café export or a trade mission."),
                "" if self.context.book.read_only else translate("Activities", "Add an activity…"),
            )

    @Slot()
    def empty_acted(self) -> None:
        if self._is_filtering:
            self.filters.remove_all()
        else:
            self.add_asked.emit()

    def line_of(self, key: object) -> ActivityLine | None:
        return next((line for line in self.lines if line.key == key), None)

    # --- order ---------------------------------------------------------------------------------------------

    @Slot(int)
    def header_clicked(self, column: int) -> None:
        is_same = column == self._order[0]
        self._order = (column, not self._order[1] if is_same else column == DATE)
        self.context.settings.sorts[LIST] = [order_text(*self._order)]
        self.table.header.show_sort(*self._order)
        self._show_rows()
        self._show_view_state()

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        key = self.table.rows.key_at(index.row())
        if isinstance(key, bytes):
            self.opened.emit(key)

    def go_to(self, key: object) -> None:
        """Make the row of that activity the current one, when it is listed."""
        row = self.table.rows.row_of(key)
        if row >= 0 and self.table.currentIndex().row() != row:
            self.table.go_to_row(row)

    # --- views ---------------------------------------------------------------------------------------------

    def _shown(self) -> dict[str, Any]:
        """What a view would keep of the list as it is."""
        state = ListState(self.filters.values, self.filters.field.text(), (), (order_text(*self._order),))
        return kept_state(state, self.context.scope, has_year=True)

    def _show_view_state(self) -> None:
        self.views.show_current(self._shown())

    @Slot(object)
    def definition_chosen(self, definition: Mapping[str, Any]) -> None:
        """A view was chosen: it is shown from its first row."""
        self._left = replace(self._kept_now(), view=self.views.key_before)
        self._again = KeptPlace()
        self._show_definition(definition)
        self.view_chosen.emit()

    def _show_definition(self, definition: Mapping[str, Any]) -> None:
        state = state_of(definition, self.context.scope, has_year=True)
        self._order = first_order(state.sorts)
        self.table.header.show_sort(*self._order)
        self.filters.show_these(dict(state.filters), state.text)

    # --- back and forward ----------------------------------------------------------------------------------

    def _kept_now(self) -> KeptPlace:
        table = self.table
        return KeptPlace(table.current_key(), table.verticalScrollBar().value(), self.views.key, self._shown())

    def kept(self, view: str) -> KeptPlace | None:
        """What is shown of that view, or was when another one took its place; for ``show_again``."""
        if view == self.views.key:
            return self._kept_now()
        return self._left if self._left is not None and self._left.view == view else None

    def show_again(self, view: str, kept: KeptPlace | None) -> None:
        """A view as it was left; it is read again only where the list shows something else by now."""
        definition = kept.definition if kept is not None else None
        if definition is None:
            definition = self._shown() if view == self.views.key else self.views.entry(view).definition
        self.views.key = view
        if definition != self._shown():
            self._again = kept or KeptPlace()
            self._show_definition(definition)
        elif kept is not None:
            self._show_view_state()
            self._go_again(kept)

    def _go_again(self, kept: KeptPlace) -> None:
        row = self.table.rows.row_of(kept.key) if kept.key is not None else 0
        if 0 <= row < len(self.lines):
            self.table.go_to_row(row)
        scroll_to_first(self.table, kept.first_row)
