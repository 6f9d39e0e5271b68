"""The board: a column a status, a card a link; dragged with the pointer, or moved with Ctrl and the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QStackedWidget, QWidget

from cqi_desktop.domain.synergy import STATUSES, is_allowed_change, statuses_after
from cqi_desktop.store.synergy_list import SynergyLine
from cqi_desktop.translation import format_date, format_integer, format_money, translate
from cqi_desktop.ui.delegates.link_card import (
    DETAIL_ROLE,
    NAMES_ROLE,
    PLACES_ROLE,
    VALUE_ROLE,
    LinkCardDelegate,
)
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

from .link_words import kind_label, pair_name, status_label
from .links_view import value_of

ROOT = QModelIndex()
_DRAGGED = "application/x-cqi-link"


class CardsModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[SynergyLine, ...] = ()

    def show_lines(self, lines: Sequence[SynergyLine]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def row_of(self, key: bytes | None) -> int:
        return next((row for row, line in enumerate(self.lines) if line.id == key), -1)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(_DRAGGED, QByteArray(self.lines[indexes[0].row()].id))
        return data

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return pair_name(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (pair_name(line), _places(line), status_label(line.status), _detail(line), _value(line))
            return " · ".join(part for part in parts if part)
        return {
            NAMES_ROLE: (line.name_a or NOTHING, line.name_b or NOTHING),
            PLACES_ROLE: _places(line),
            DETAIL_ROLE: _detail(line),
            VALUE_ROLE: _value(line),
        }.get(int(role))


def _places(line: SynergyLine) -> str:
    return " ⇄ ".join(name or NOTHING for name in (line.mrc_name_a, line.mrc_name_b))


def _detail(line: SynergyLine) -> str:
    day = format_date(line.since) if line.since else ""
    return " · ".join(part for part in (day, kind_label(line.kind), line.market) if part)


def _value(line: SynergyLine) -> str:
    return "" if line.value_cents is None else format_money(line.value_cents)


class BoardColumn(QListView):
    """``card_moved`` gives a key and the status asked; ``stepped`` asks for the column beside."""

    card_moved = Signal(object, str)
    stepped = Signal(int)
    opened = Signal(object)
    trash_asked = Signal(object)
    current_moved = Signal()

    def __init__(self, context: WindowContext, status: str) -> None:
        super().__init__()
        self._context = context
        self.status = status
        self.cards = CardsModel(self)
        self.setModel(self.cards)
        self.setItemDelegate(LinkCardDelegate(context.themes, context.icons, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("hoveredRow", -1)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if not context.book.read_only:
            self.setDragEnabled(True)
            self.setAcceptDrops(True)
            self.setDropIndicatorShown(False)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_asked)
        self.doubleClicked.connect(self.card_opened)
        self.selectionModel().currentChanged.connect(self.current_moved)
        context.themes.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current(self) -> SynergyLine | None:
        row = self.currentIndex().row()
        return self.cards.lines[row] if 0 <= row < len(self.cards.lines) else None

    def go_to_row(self, row: int) -> None:
        if self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(max(0, min(row, self.cards.rowCount() - 1))))

    # --- keyboard ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self.current
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move(step)
        elif step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line is not None and not event.modifiers():
            self.opened.emit(line)
        elif key == Qt.Key.Key_Space and line is not None:
            self.menu_asked(self.visualRect(self.currentIndex()).center())
        elif key == Qt.Key.Key_Delete and line is not None:
            self.trash_asked.emit([line])
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        """To the nearest status on that side that the link may be given."""
        line = self.current
        if line is None or self._context.book.read_only:
            return
        place = STATUSES.index(self.status)
        beside = STATUSES[place + 1 :] if step > 0 else STATUSES[:place][::-1]
        following = next((status for status in beside if is_allowed_change(self.status, status)), None)
        if following is not None:
            self.card_moved.emit(line.id, following)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():  # the chosen card is what shows where the focus is
            self.go_to_row(max(self.currentIndex().row(), 0))
        self.current_moved.emit()

    # --- pointer -------------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def card_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.cards.lines[index.row()])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._accept(event)

    def _accept(self, event: QDragMoveEvent) -> None:
        source = event.source()
        is_allowed = isinstance(source, BoardColumn) and is_allowed_change(source.status, self.status)
        if event.mimeData().hasFormat(_DRAGGED) and is_allowed:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        source = event.source()
        if isinstance(source, BoardColumn) and is_allowed_change(source.status, self.status):
            event.setDropAction(Qt.DropAction.CopyAction)  # the book moves it, not the view that it came from
            event.accept()
            self.card_moved.emit(bytes(event.mimeData().data(_DRAGGED).data()), self.status)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if row != self.property("hoveredRow"):
            self.setProperty("hoveredRow", row)
            self.viewport().update()

    @Slot(QPoint)
    def menu_asked(self, place: QPoint) -> None:
        """The statuses that the link may be given, and its correction."""
        line = self.current
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(pair_name(line))
        for status in statuses_after(line.status):
            text = translate("Synergies", "Status: {status}").format(status=status_label(status))
            action = menu.addAction(text)
            action.setData(status)
            action.setEnabled(not self._context.book.read_only)
            action.triggered.connect(self.status_chosen)
        menu.addSeparator()
        menu.addAction(translate("Synergies", "Edit the link…"), self.edit_chosen)
        menu.popup(self.viewport().mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])

    @Slot()
    def status_chosen(self) -> None:
        action, line = self.sender(), self.current
        if action is not None and line is not None:
            self.card_moved.emit(line.id, action.data())  # type: ignore[attr-defined]

    @Slot()
    def edit_chosen(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)


class StatusBoard(QWidget):
    """``card_moved`` gives a line and the status asked for; the page writes it."""

    card_moved = Signal(object, str)
    opened = Signal(object)
    trash_asked = Signal(object)
    changed = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._lines: tuple[SynergyLine, ...] = ()
        self._wanted: bytes | None = None
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(16, 0, 16, 12)
        row.setSpacing(12)
        self.empty = EmptyState(context.icons)
        context.themes.changed.connect(self.empty.theme_changed)
        self.empty.say(
            "handshake-outline",
            translate("Synergies", "No link to follow here."),
            translate("Synergies", "Take one of the suggestions, or Ctrl+N to note a link."),
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(columns)
        self.stack.addWidget(self.empty)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.columns: dict[str, BoardColumn] = {}
        self._panels: dict[str, Panel] = {}
        for status in STATUSES:
            column = self.columns[status] = BoardColumn(context, status)
            column.card_moved.connect(self.column_moved)
            column.stepped.connect(self.step)
            column.opened.connect(self.opened)
            column.trash_asked.connect(self.trash_asked)
            column.current_moved.connect(self.changed)
            panel = self._panels[status] = Panel(status_label(status))
            panel.rows.addWidget(column, 1)
            row.addWidget(panel, 1)

    def show_lines(self, lines: Sequence[SynergyLine]) -> None:
        """The card that was current stays so, in the column where it is now."""
        focused = self._focused
        kept = self._wanted or (focused.current.id if focused and focused.current else None)
        row = focused.currentIndex().row() if focused else 0
        self._lines, self._wanted = tuple(lines), None
        for status, column in self.columns.items():
            own = sorted((line for line in lines if line.status == status), key=_latest_first)
            before = column.current
            column.cards.show_lines(own)
            column.setFocusPolicy(Qt.FocusPolicy.StrongFocus if own else Qt.FocusPolicy.NoFocus)
            self._say(status, own)
            place = column.cards.row_of(before.id if before else None)
            if place >= 0:
                column.go_to_row(place)
        holder = next((column for column in self.columns.values() if column.cards.row_of(kept) >= 0), None)
        if holder is not None:
            holder.go_to_row(holder.cards.row_of(kept))
            if focused is not None:
                holder.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused is not None:
            focused.go_to_row(row)
        self.stack.setCurrentIndex(0 if lines else 1)
        self.changed.emit()

    def _say(self, status: str, lines: Sequence[SynergyLine]) -> None:
        count, worth = format_integer(len(lines)), value_of(lines)
        self._panels[status].more.setText(" · ".join(part for part in (count, worth) if part))
        name = translate("Synergies", "{status}: %Ln link(s)", "", len(lines)).format(status=status_label(status))
        self.columns[status].setAccessibleName(name)

    @Slot(object, str)
    def column_moved(self, key: bytes, status: str) -> None:
        line = next((line for line in self._lines if line.id == key), None)
        if line is not None and line.status != status:
            self._wanted = key
            self.card_moved.emit(line, status)

    @Slot(int)
    def step(self, side: int) -> None:
        """To the next column on that side that has a card, at the same height."""
        sender = self.sender()
        place = next((number for number, one in enumerate(self.columns.values()) if one is sender), 0)
        columns = list(self.columns.values())
        beside = columns[place + 1 :] if side > 0 else columns[:place][::-1]
        for column in beside:
            if column.cards.rowCount():
                column.go_to_row(columns[place].currentIndex().row())
                column.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    @property
    def current(self) -> SynergyLine | None:
        return self._focused.current if self._focused else None

    @property
    def _focused(self) -> BoardColumn | None:
        """The column that has the focus in its window, even while a dialog stands over it."""
        widget = self.window().focusWidget()
        return widget if isinstance(widget, BoardColumn) else None

    def first_field(self) -> BoardColumn:
        """The first column that has a card."""
        full = (column for column in self.columns.values() if column.cards.rowCount())
        return next(full, self.columns[STATUSES[0]])


def _latest_first(line: SynergyLine) -> tuple[int, bytes]:
    return -(line.since.toordinal() if line.since else 0), line.id
