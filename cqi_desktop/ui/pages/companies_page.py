"""The list of companies: filters as chips, columns to choose, 100,000 rows as fast as ten, a panel that follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QSplitter, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.companies import edit_company
from cqi_desktop.store.company_detail import company_detail
from cqi_desktop.store.company_list import ID_LENGTH, company_ids, count_companies, ensure_company_rows
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.changed import concerns
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.company_selection import CompanySelection
from cqi_desktop.ui.company_sorting import CompanySorting
from cqi_desktop.ui.delegates.avatar_cell import AvatarCellDelegate
from cqi_desktop.ui.delegates.status_cell import StatusCellDelegate
from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN, TableCellDelegate
from cqi_desktop.ui.list_views import ListState, company_views, kept_state, state_of
from cqi_desktop.ui.models.companies_model import COLUMNS, CompaniesModel
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.theme import SIDE_PANEL_WIDTH
from cqi_desktop.ui.widgets.companies_empty import CompaniesEmpty
from cqi_desktop.ui.widgets.companies_header import CompaniesHeader, make_tools
from cqi_desktop.ui.widgets.company_filters import CompanyFilters
from cqi_desktop.ui.widgets.company_panel import CompanyPanel
from cqi_desktop.ui.widgets.company_profile import saved_sentence
from cqi_desktop.ui.widgets.data_table import DataTable
from cqi_desktop.ui.widgets.list_columns import ListColumns
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.side_panel import FOLLOW_MS
from cqi_desktop.ui.widgets.view_button import ViewButton
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

LIST = "companies"
# The first rows are asked for apart, so that they stand on screen whatever the size of the list.
FIRST_ROWS = 200
WIDEST_NAME_EXTRA = 140
# What the header draws beside the title of a column that sorts.
SORT_ROOM = 32
HORIZONTAL = Qt.Orientation.Horizontal


class CompaniesPage(Page):
    """See the module. ``only`` a list behind a figure may be shown, under its name."""

    new_asked = Signal()  # add a company

    reads = frozenset(
        {"company", "intervention", "adviser", "contact", "consent_entry", "measure", "participation", "saved_view"}
    )

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Companies", "Companies"))
        self._wanted: bytes | None = None
        self._total: int | None = None
        self._reading = 0
        self._rows_checked = False
        self.header = CompaniesHeader(context)
        self.filters = CompanyFilters(context)
        self.model = CompaniesModel(context.book, self)
        self.table = DataTable(context.themes, context.icons)
        self.panel = CompanyPanel(context.themes, context.icons)
        self.empty = CompaniesEmpty(context)
        self.views = ViewButton(context, LIST, company_views)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self.show_current_company)
        self._build()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._prepare_table()
        self._add_tools()
        self.stack = PlainStack()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self._list_side = QWidget()
        rows = QVBoxLayout(self._list_side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.filters)
        rows.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._list_side)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.panel.hide()
        self.header.add_left(self.views)
        self.rows.addWidget(self.header)
        self.rows.addWidget(self.splitter, 1)
        self.views.chosen.connect(self.show_definition)
        self.views.told.connect(self.say_undoable)
        self.views.failed.connect(self.failed)
        self.filters.changed.connect(self.filters_changed)
        self.filters.field.left.connect(self.table.setFocus)
        self.panel.closed.connect(self.close_panel)
        self.panel.edited.connect(self.field_edited)
        self.panel.note_asked.connect(self.note_asked)
        self.header.new_asked.connect(self.new_asked)
        self.header.import_asked.connect(self.import_asked)
        self.header.export_asked.connect(self.export_asked)
        self.empty.filters_lifted.connect(self.filters.remove_all)
        self.empty.new_asked.connect(self.new_asked)
        self.empty.import_asked.connect(self.import_asked)
        self.context.themes.changed.connect(self.theme_changed)

    def _prepare_table(self) -> None:
        table, themes = self.table, self.context.themes
        table.setModel(self.model)
        table.setAccessibleName(translate("Companies", "List of companies"))
        table.setItemDelegate(TableCellDelegate(themes, table))
        for column, entry in enumerate(COLUMNS):
            delegates = {"status": StatusCellDelegate, "adviser": AvatarCellDelegate}
            if entry.kind in delegates:
                table.setItemDelegateForColumn(column, delegates[entry.kind](themes, table))
        table.header.sectionClicked.connect(self.header_clicked)
        self.columns = ListColumns(self.context, LIST, table, COLUMNS, self._usual_width, "markets")
        self.columns.filters = self.filters.filtered_columns
        self.columns.sorts = frozenset(column.key for column in COLUMNS if column.order)
        self.columns.changed.connect(self.show_view_state)
        self.columns.filter_asked.connect(self.filters.open_filter)
        self.sorting = CompanySorting(table.header, self.context.settings, LIST)
        self.sorting.changed.connect(self.sorted_otherwise)
        self.columns.sort_asked.connect(self.sorting.sort_by)
        table.allow_drag(translate("Companies", "companies") + ".tsv")
        table.freeze_first_column(self.context.icons)
        self.selection = CompanySelection(self.context, table, self.model)
        self.selection.changed.connect(self.status_changed)
        self.selection.told.connect(self.say_undoable)
        self.selection.failed.connect(self.failed)
        table.selectionModel().currentRowChanged.connect(self.current_row_changed)
        table.preview_asked.connect(self.preview_asked)
        table.opened.connect(self.company_opened)
        table.left_by_escape.connect(self.close_panel)

    def _add_tools(self) -> None:
        self.export_button = self.header.export_button
        add_shortcut = QShortcut(QKeySequence("Ctrl+Shift+F"), self, self.filters.add_chip.click)
        add_shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        history_shortcut = QShortcut(QKeySequence("Ctrl+H"), self, self.history_pressed)
        history_shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.panel.history_asked.connect(self.history_pressed)
        self.columns_button, self.copy_button, self.doubles_button = make_tools(self.context)
        for button, run in (
            (self.columns_button, self.columns_button_pressed),
            (self.copy_button, self.copy_pressed),
            (self.doubles_button, self.doubles_pressed),
        ):
            button.clicked.connect(run)
            self.filters.row.addWidget(button)

    @Slot()
    def doubles_pressed(self) -> None:
        self.page_asked.emit("duplicates")

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, frozenset({"company"})):
            self._total = None
        super().records_changed(kinds)
        if self.isVisible() and concerns(kinds, self.reads):
            self._follow.start()

    # --- the list ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the first rows at once, and for the others from the worker."""
        book, criteria = self.context.book, self.filters.criteria()
        if not self._rows_checked:
            self._rows_checked = True
            self.context.runner.run(self, self._check_rows, self.rows_checked, self.failed.emit)
        key = self._wanted or self._current_key()
        sorts = self.sorting.keys
        if self._total is None:
            self._total = count_companies(book)
        is_whole = False
        if not criteria.is_slow:
            first = company_ids(book, criteria, sorts, limit=FIRST_ROWS)
            is_whole = len(first) < FIRST_ROWS * ID_LENGTH
            # Counting what a text or a service finds costs as much as finding it: the worker tells the number later.
            count = None if is_whole or criteria.is_costly else count_companies(book, criteria)
            self.model.show_list(first, count)
        self._reading += 1
        reading = self._reading

        def read_all(progress: Progress) -> tuple[int, bytes]:
            progress.check_cancelled()
            return reading, company_ids(book, criteria, sorts)

        if not is_whole:
            self.context.runner.run(self, read_all, self.list_read, self.failed.emit)
        self._select(key)
        self._show_count()
        self.show_view_state()

    def _check_rows(self, progress: Progress) -> bool:
        progress.check_cancelled()
        return not self.context.book.read_only and ensure_company_rows(self.context.book)

    @Slot(object)
    def rows_checked(self, had_to_be_made: bool) -> None:
        if had_to_be_made:
            self.refresh()

    @Slot(object)
    def list_read(self, answer: tuple[int, bytes]) -> None:
        reading, ids = answer
        if reading == self._reading:
            self.model.complete_list(ids)
            self._select(self._wanted or self._current_key())
            self._show_count()

    def _show_count(self) -> None:
        listed, total = self.model.rowCount(), self._total or 0
        if listed == total:
            self.header.count.setText(format_integer(listed))
        else:
            text = translate("Companies", "{listed} of {total}")
            self.header.count.setText(text.format(listed=format_integer(listed), total=format_integer(total)))
        self._show_empty_state(listed)
        self.status_changed.emit()

    def _show_empty_state(self, listed: int) -> None:
        if not listed:
            self.empty.say_why(self._total or 0)
        self.stack.setCurrentIndex(0 if listed else 1)
        if not listed:
            self.close_panel()

    def _select(self, key: bytes | None) -> None:
        row = self.model.row_of(key) if key else -1
        if row >= 0:
            self._wanted = None
            if self.table.currentIndex().row() != row:
                self.table.go_to_row(row)
        elif self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _current_key(self) -> bytes | None:
        index = self.table.currentIndex()
        return self.model.key_at(index.row()) if index.isValid() else None

    @Slot()
    def filters_changed(self) -> None:
        self.refresh()

    @Slot(int)
    def header_clicked(self, column: int) -> None:
        self.sorting.column_clicked(column)

    @Slot()
    def sorted_otherwise(self) -> None:
        self.refresh()
        self.table.scrollToTop()

    # --- views ---------------------------------------------------------------------------------------------

    @Slot()
    def show_view_state(self) -> None:
        """Tell the button of the views what the list shows now."""
        filters = self.filters
        state = ListState(filters.values, filters.field.text(), tuple(self.columns.shown()), tuple(self.sorting.texts))
        self.views.show_current(kept_state(state, self.context.scope))

    @Slot(object)
    def show_definition(self, definition: Mapping[str, Any]) -> None:
        """Show what a view asks for."""
        state = state_of(definition, self.context.scope)
        if state.columns:
            self.columns.show_only(state.columns)
        self.sorting.show_texts(state.sorts)
        self.filters.show_these(dict(state.filters), state.text)
        self.table.scrollToTop()

    def show_saved_view(self, key: str) -> None:
        self.views.choose(key)
        self.table.setFocus()

    def open_company(self, key: bytes) -> None:
        """Show a company, lifting the filters when they hide it."""
        self._wanted = key
        self.refresh()
        if self._wanted is not None and self.model.row_of(key) < 0 and self.filters.is_filtering:
            self.filters.remove_all()
        self._open_panel(key)
        self.table.setFocus()

    def show_only(self, companies: tuple[bytes, ...], name: str) -> None:
        """List the companies behind a figure."""
        self.filters.show_only(companies, name)
        self.table.setFocus()

    # --- columns -------------------------------------------------------------------------------------------

    @Slot()
    def widen_names(self) -> None:
        """Names take a part of the room that the window leaves, until the person sets their width."""
        header, kept = self.table.header, self.context.settings.column_widths.get(LIST, {})
        if "name" in kept or header.sectionResizeMode(0) == QHeaderView.ResizeMode.Stretch:
            return
        shown = [column for column in range(len(COLUMNS)) if not header.isSectionHidden(column)]
        room = self.table.viewport().width() - sum(self._usual_width(column) for column in shown)
        header.blockSignals(True)
        header.resizeSection(0, self._usual_width(0) + max(0, min(room // 2, WIDEST_NAME_EXTRA)))
        header.blockSignals(False)
        self.columns.fit()

    def _usual_width(self, column: int) -> int:
        """Room for the sample of the column, and for its title with the arrow and the rank of its order."""
        theme, entry = self.context.themes.current, COLUMNS[column]
        title = theme.metrics("small", True).horizontalAdvance(str(self.model.headerData(column, HORIZONTAL)))
        wanted = max(theme.metrics("body", True).horizontalAdvance(entry.sample), title + SORT_ROOM * bool(entry.order))
        return wanted + (16 if column == 0 else CELL_MARGIN) + CELL_MARGIN

    @Slot()
    def columns_button_pressed(self) -> None:
        below = self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height() + 2))
        self.columns.menu().popup(below)

    @Slot()
    def copy_pressed(self) -> None:
        copied = self.table.copy_selection()
        if copied:
            self.say_done(translate("Companies", "%Ln row(s) copied: paste them into Excel", "", copied))

    @Slot(str)
    def say_undoable(self, text: str) -> None:
        self.say_done(text, [(translate("Companies", "Undo"), self.undo_asked.emit)])

    # --- the panel -----------------------------------------------------------------------------------------

    @Slot(QModelIndex, QModelIndex)
    def current_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        if not self.panel.isHidden():
            self._follow.start()

    @Slot(QModelIndex)
    def preview_asked(self, index: QModelIndex) -> None:
        if not self.panel.isHidden():
            self.close_panel()
        elif (key := self.model.key_at(index.row())) is not None:
            self._open_panel(key)

    @Slot(QModelIndex)
    def company_opened(self, index: QModelIndex) -> None:
        key = self.model.key_at(index.row()) if index.isValid() else None
        if key is not None:
            self.company_asked.emit(key)

    @Slot()
    def show_current_company(self) -> None:
        key = self._current_key()
        if key is not None and not self.panel.isHidden():
            self._fill_panel(key)

    def _open_panel(self, key: bytes) -> None:
        self._fill_panel(key)
        self.record_shown.emit(key)
        if self.panel.isHidden():
            self.panel.show()
            width = (self.context.settings.splitters.get(LIST) or [0, SIDE_PANEL_WIDTH])[-1]
            self.splitter.setSizes([max(self.splitter.width() - width - 1, 400), width])
        self._arrange()

    def _fill_panel(self, key: bytes) -> None:
        book, scope = self.context.book, self.context.scope
        detail = company_detail(book, key, scope.year)
        if detail is not None:
            self.panel.show_company(detail, scope.year, book.today())

    @Slot(str, str)
    def field_edited(self, field: str, text: str) -> None:
        """Write a field that was left; what cannot be kept stays in the field, with its reason under it."""
        key = self.panel.company
        if key is None:
            return
        values: dict[str, Any] = {field: text or None}
        try:
            filled = edit_company(self.context.book, key, **values)
        except CqiError as error:
            self.panel.profile.show_refused(field, describe(error))
            return
        self.panel.profile.show_kept(field, text)
        self._fill_panel(key)
        self.say_done(saved_sentence(field, filled), [(translate("Companies", "Undo"), self.undo_asked.emit)])

    @Slot()
    def history_pressed(self) -> None:
        """The history of the company of the panel, or of the current row when the panel is closed."""
        key = self._current_key() if self.panel.isHidden() else self.panel.company
        detail = company_detail(self.context.book, key, self.context.scope.year) if key else None
        if detail is not None:
            self.history_asked.emit(key, detail.company.name or "")

    @Slot()
    def close_panel(self) -> None:
        if self.panel.isHidden():
            return
        had_focus = self.panel.isAncestorOf(self.focusWidget() or self)
        self._remember_panel()
        self.panel.hide()
        self._arrange()
        if had_focus:
            self.table.setFocus()

    def _remember_panel(self) -> None:
        if not self.panel.isHidden() and not self._list_side.isHidden():
            self.context.settings.splitters[LIST] = self.splitter.sizes()

    def _arrange(self) -> None:
        """In a narrow window the panel stands in place of the list."""
        self._list_side.setVisible(self.panel.isHidden() or not self.is_narrow)
        QTimer.singleShot(0, self.widen_names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def theme_changed(self) -> None:
        self.empty.theme_changed()
        self.show_current_company()

    # --- what the window asks ------------------------------------------------------------------------------

    def scope_changed(self) -> None:
        self.filters.follow_scope()
        super().scope_changed()
        if self.isVisible():
            self.show_current_company()

    def company_in_hand(self) -> bytes | None:
        return self._current_key() if self.panel.isHidden() else self.panel.company

    def remember(self) -> None:
        self._remember_panel()

    def status_text(self) -> str:
        listed = translate("Companies", "%Ln compan(y/ies)", "", self.model.rowCount())
        return " · ".join(part for part in (listed, self.selection.text()) if part)

    def step_record(self, step: int) -> None:
        """Ctrl+Page Up and Down: the company before or after, in the order of the list."""
        row = self.table.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.table.go_to_row(row)

    def keys_text(self) -> str:
        return translate(
            "Companies", "Shift+↓ extends the selection · Ctrl+C copies to Excel · Space opens the preview"
        )

    def areas(self) -> Sequence[QWidget]:
        shown = self.table if self.stack.currentIndex() == 0 else self.empty.button
        panel = [self.panel.profile.first_field()] if not self.panel.isHidden() else []
        return [self.filters.add_chip, shown, *panel]

    def commands(self) -> Sequence[Command]:
        return [
            Command(translate("Companies", "Filter the companies by text"), self.filter_by_text, "filter-variant",
                    "Ctrl+F"),
            Command(translate("Companies", "Remove the filters"), self.filters.remove_all, "filter-off-outline"),
            Command(translate("Companies", "History of the company…"), self.history_pressed, "history", "Ctrl+H"),
            Command(translate("Companies", "Choose columns"), self.columns_button_pressed, "view-column-outline"),
            Command(translate("Companies", "Reset the columns"), self.columns.reset, "view-column-outline"),
            Command(translate("Companies", "Choose a view"), self.views.open_menu, "bookmark-outline"),
            *self.header.commands(),
            *self.selection.commands(),
        ]  # fmt: skip

    def filter_by_text(self) -> None:
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.field.selectAll()
