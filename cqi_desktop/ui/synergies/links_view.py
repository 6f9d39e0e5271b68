"""The list of links: filters as chips, columns as one wants them, cells edited in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cqi_desktop.store.synergy_list import SynergyLine, links_satisfying
from cqi_desktop.translation import format_money, translate
from cqi_desktop.ui.delegates.cell_editors import EditableCellDelegate, EditableStatusDelegate
from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN
from cqi_desktop.ui.kept_place import KeptPlace, scroll_to_first
from cqi_desktop.ui.list_views import ListState, kept_state, link_views, state_of
from cqi_desktop.ui.widgets.data_table import DataTable
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.list_columns import ListColumns
from cqi_desktop.ui.widgets.view_button import ViewButton
from cqi_desktop.ui.window_context import WindowContext

from .link_filters import LinkFilters
from .links_model import COLUMNS, PLACE_OF, LinksModel

LIST = "synergies"
_TRIGGERS = QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked


class LinksTable(DataTable):
    """F2 and a double click edit a cell; Enter opens the company of the cell, or the link; Delete trashes."""

    trash_asked = Signal()

    def __init__(self, context: WindowContext, model: LinksModel) -> None:
        super().__init__(context.themes, context.icons)
        self.setModel(model)
        self.setAccessibleName(translate("Synergies", "List of the links"))
        self.doubleClicked.disconnect(self.opened)
        self.doubleClicked.connect(self.cell_double_clicked)
        self.setEditTriggers(_TRIGGERS)
        self._cells = EditableCellDelegate(context.themes, self)
        self._status = EditableStatusDelegate(context.themes, self)
        self.setItemDelegate(self._cells)
        self.setItemDelegateForColumn(PLACE_OF["status"], self._status)
        self._cells.went_down.connect(self.go_down)

    @property
    def is_editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def usual_width(self, column: int) -> int:
        metrics = self._themes.current.metrics("body", COLUMNS[column].key in ("a", "b"))
        before = 16 if column == 0 else CELL_MARGIN
        return metrics.horizontalAdvance(COLUMNS[column].sample) + before + CELL_MARGIN

    @Slot(QModelIndex)
    def cell_double_clicked(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(index)

    @Slot()
    def go_down(self) -> None:
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.trash_asked.emit()
        else:
            super().keyPressEvent(event)


class LinksView(QWidget):
    """``edit_asked`` gives a line, a field and its value; ``company_asked`` a company; ``trash_asked`` the lines."""

    edit_asked = Signal(object, str, object)
    company_asked = Signal(object)
    dialog_asked = Signal(object)
    trash_asked = Signal(object)
    changed = Signal()
    copied = Signal(int)
    view_chosen = Signal()
    export_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self._left: KeptPlace | None = None
        self._lines: tuple[SynergyLine, ...] = ()
        self._pair: tuple[str, str] | None = None
        self._sort, self._descending = first_sort(context.settings.sorts.get(LIST) or [])
        self.filters = LinkFilters(context)
        self.views = ViewButton(context, LIST, link_views)
        self.views.chosen.connect(self.definition_chosen)
        self.model = LinksModel(context.book, self)
        self.model.edit_asked.connect(self.edit_asked)
        self.table = LinksTable(context, self.model)
        self.empty = EmptyState(context.icons)
        context.themes.changed.connect(self.empty.theme_changed)
        self.columns = ListColumns(context, LIST, self.table, COLUMNS, self.table.usual_width, "b")
        self.columns.filters = self.filters.filtered_columns
        self.columns.sorts = frozenset(column.key for column in COLUMNS)
        self.columns.changed.connect(self.show_view_state)
        self.columns.filter_asked.connect(self.filters.open_filter)
        self.columns.sort_asked.connect(self.sort_by)
        self.table.header.sectionClicked.connect(self.header_clicked)
        self.table.opened.connect(self.cell_opened)
        self.table.trash_asked.connect(self.trash_selected)
        self.table.selectionModel().selectionChanged.connect(self.changed)
        self.table.allow_drag(translate("Synergies", "synergies") + ".tsv")
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self.menu_asked)
        self.filters.changed.connect(self.show_list)
        self.filters.field.left.connect(self.table.setFocus)
        self.empty.acted.connect(self.filters.remove_all)
        self._add_tools()
        self.stack = QStackedWidget()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.filters)
        rows.addWidget(self.stack, 1)

    def _add_tools(self) -> None:
        self.columns_button, self.copy_button, self.export_button = QToolButton(), QToolButton(), QToolButton()
        for button, icon, text, run in (
            (self.columns_button, "view-column-outline", translate("Synergies", "Choose columns"),
             self.columns_button_pressed),
            (self.copy_button, "content-copy", translate("Synergies", "Copy the selected rows (Ctrl+C)"),
             self.copy_pressed),
            (self.export_button, "tray-arrow-up", translate("Synergies", "Export the list (Ctrl+E)"),
             self.export_asked),
        ):  # fmt: skip
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(run)
            self.context.icons.dress(button, icon)
            self.filters.row.addWidget(button)

    # --- what is listed ------------------------------------------------------------------------------------

    def show_lines(self, lines: tuple[SynergyLine, ...], pair: tuple[str, str] | None) -> None:
        """All the links; ``pair`` is the cell of the matrix that is chosen."""
        self._lines, self._pair = lines, pair
        self.filters.know_markets(lines)
        self.show_list()

    @Slot()
    def show_list(self) -> None:
        criteria = self.filters.criteria(self._pair)
        among = links_satisfying(self.context.book, criteria.conditions)
        kept = [line for line in self._lines if criteria.keeps(line) and (among is None or line.id in among)]
        kept.sort(key=COLUMNS[self._sort].sort, reverse=self._descending)
        current, first_row = self.current, self.table.verticalScrollBar().value()
        self.model.show_lines(kept)
        row = self.model.row_of(current.id if current else None)
        if kept and (row >= 0 or not self.table.currentIndex().isValid()):
            self.table.go_to_row(max(row, 0))
        scroll_to_first(self.table, first_row)
        self.table.header.show_sort(self._sort, self._descending)
        if not kept:
            self._say_empty()
        self.stack.setCurrentIndex(0 if kept else 1)
        self.show_view_state()
        self.changed.emit()

    def _say_empty(self) -> None:
        if self._lines:
            self.empty.say("filter-variant", translate("Synergies", "No link with these filters."),
                           action=translate("Synergies", "Remove the filters"))  # fmt: skip
        else:
            self.empty.say(
                "handshake-outline",
                translate("Synergies", "No synergy link yet."),
                translate("Synergies", "Take one of the suggestions, or Ctrl+N to note a link."),
            )

    @property
    def current(self) -> SynergyLine | None:
        return self.model.line_at(self.table.currentIndex().row())

    @property
    def shown(self) -> tuple[SynergyLine, ...]:
        return self.model.lines

    def selected(self) -> list[SynergyLine]:
        return [line for row in self.table.selected_rows() if (line := self.model.line_at(row)) is not None]

    def go_to(self, key: bytes) -> None:
        row = self.model.row_of(key)
        if row >= 0:
            self.table.go_to_row(row)

    # --- views ---------------------------------------------------------------------------------------------

    def _shown_state(self) -> dict[str, Any]:
        """What a view would keep of the list as it is."""
        sorts = (sort_key(self._sort, self._descending),)
        state = ListState(self.filters.values, self.filters.field.text(), tuple(self.columns.shown()), sorts)
        return kept_state(state, self.context.scope, has_year=True)

    @Slot()
    def show_view_state(self) -> None:
        self.views.show_current(self._shown_state())

    @Slot(object)
    def definition_chosen(self, definition: Mapping[str, Any]) -> None:
        """A view was chosen: it is shown from its first row."""
        self._left = replace(self._kept_now(), view=self.views.key_before)
        self._show_definition(definition)
        if self.shown:
            self.table.go_to_row(0)
        self.view_chosen.emit()

    def _show_definition(self, definition: Mapping[str, Any]) -> None:
        state = state_of(definition, self.context.scope, has_year=True)
        if state.columns:
            self.columns.show_only(state.columns)
        self._sort, self._descending = first_sort(state.sorts)
        self.filters.show_these(dict(state.filters), state.text)

    def _kept_now(self) -> KeptPlace:
        current = self.current
        first_row = self.table.verticalScrollBar().value()
        return KeptPlace(current.id if current else None, first_row, self.views.key, self._shown_state())

    def kept(self, view: str) -> KeptPlace | None:
        """What is shown of that view, or was when another one took its place; for ``show_again``."""
        if view == self.views.key:
            return self._kept_now()
        return self._left if self._left is not None and self._left.view == view else None

    def show_again(self, view: str, kept: KeptPlace | None) -> None:
        """A view as it was left: its filters, its current row, what was scrolled."""
        definition = kept.definition if kept is not None else None
        if definition is None:
            definition = self._shown_state() if view == self.views.key else self.views.entry(view).definition
        self.views.key = view
        if definition != self._shown_state():
            self._show_definition(definition)
        self.show_view_state()
        if kept is not None and kept.key is not None:
            self.go_to(kept.key)
        scroll_to_first(self.table, kept.first_row if kept is not None else 0)

    # --- order and columns ---------------------------------------------------------------------------------

    @Slot(int)
    def header_clicked(self, column: int) -> None:
        self.sort_by(column, not self._descending if column == self._sort else COLUMNS[column].key in _NEWEST_FIRST)

    @Slot(int, bool)
    def sort_by(self, column: int, descending: bool) -> None:
        self._sort, self._descending = column, descending
        self.context.settings.sorts[LIST] = [sort_key(column, descending)]
        self.show_list()
        self.table.scrollToTop()

    @Slot()
    def columns_button_pressed(self) -> None:
        self.columns.menu().popup(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height() + 2)))

    @Slot()
    def copy_pressed(self) -> None:
        if copied := self.table.copy_selection():
            self.copied.emit(copied)

    # --- what a row does -----------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def cell_opened(self, index: QModelIndex) -> None:
        """A company of the link where its name is; elsewhere the whole link, to correct it."""
        line = self.model.line_at(index.row())
        if line is None:
            return
        key = COLUMNS[index.column()].key
        if key in ("a", "b"):
            self.company_asked.emit(line.company_a if key == "a" else line.company_b)
        elif not self.context.book.read_only:
            self.dialog_asked.emit(line)

    @Slot()
    def trash_selected(self) -> None:
        lines = self.selected()
        if lines and not self.context.book.read_only:
            self.trash_asked.emit(lines)

    @Slot(QPoint)
    def menu_asked(self, place: QPoint) -> None:
        line = self.current
        if line is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(translate("Synergies", "Edit the cell"), self.edit_cell).setEnabled(
                bool(self.table.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)
            )
            menu.addAction(translate("Synergies", "Put in the trash"), self.trash_selected)
            menu.popup(self.table.viewport().mapToGlobal(place))

    @Slot()
    def edit_cell(self) -> None:
        self.table.edit(self.table.currentIndex())

    # --- what the page asks --------------------------------------------------------------------------------

    def status_text(self) -> str:
        listed = translate("Synergies", "%Ln link(s)", "", len(self.shown))
        total = value_of(self.shown)
        selected = len(self.table.selectionModel().selectedRows())
        chosen = translate("Synergies", "%Ln selected", "", selected) if selected > 1 else ""
        return " · ".join(part for part in (listed, total, chosen) if part)

    def areas(self) -> list[QWidget]:
        return [self.filters.add_chip, self.table if self.stack.currentIndex() == 0 else self.empty.button]


def value_of(lines: Sequence[SynergyLine]) -> str:
    """What the links are worth together, empty when nobody said of any."""
    values = [line.value_cents for line in lines if line.value_cents is not None]
    return translate("Synergies", "{amount} declared").format(amount=format_money(sum(values))) if values else ""


_NEWEST_FIRST = ("since", "proposed_on", "value")


def sort_key(column: int, descending: bool) -> str:
    """A column that sorts, as a view keeps it: "-" before one that goes down."""
    return f"-{COLUMNS[column].key}" if descending else COLUMNS[column].key


def first_sort(texts: Sequence[str]) -> tuple[int, bool]:
    """The first of ``texts`` that this version knows; by default the latest moved first."""
    kept = next((text for text in texts if text.removeprefix("-") in PLACE_OF), "-since")
    return PLACE_OF[kept.removeprefix("-")], kept.startswith("-")
