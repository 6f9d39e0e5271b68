"""The list of the timeline: arrows walk it, Enter edits, Ctrl+D duplicates, Delete puts in the trash."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from cqi_desktop.store.timeline import TimelineKey
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.window_context import WindowContext

from .timeline_model import WORDS_ROLE, TimelineModel
from .timeline_row import TimelineDelegate, action_places
from .timeline_words import COPY, OPEN, LineWords


class TimelineList(QListView):
    """``acted`` gives what to do (edit, copy, open, trash) and the TimelineKey of the line."""

    acted = Signal(str, object)
    left = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._themes = context.themes
        self.lines = TimelineModel(context.book, self)
        self.setModel(self.lines)
        self.setItemDelegate(TimelineDelegate(context.themes, context.icons, self))
        self.setAccessibleName(translate("Timeline", "Timeline of the company"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setProperty("hoveredRow", -1)
        self.doubleClicked.connect(self.row_opened)
        context.themes.changed.connect(self.theme_changed)

    @Slot()
    def theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def current_key(self) -> TimelineKey | None:
        return self.lines.key_at(self.currentIndex().row())

    def go_to(self, key: TimelineKey | None) -> None:
        """Make the line of ``key`` current, or the first one when it is not there."""
        row = self.lines.row_of(key)
        if row < 0:
            row = next((place for place in range(self.lines.rowCount()) if self.lines.key_at(place)), -1)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row))

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        self._act_first(index.row())

    def _act_first(self, row: int) -> None:
        """The first thing that can be done with a line."""
        key, words = self.lines.key_at(row), self.lines.words_at(row)
        if key is not None and words is not None and words.actions:
            self.acted.emit(words.actions[0], key)

    def act_first(self) -> None:
        """What Enter does with the current line."""
        self._act_first(self.currentIndex().row())

    def _act(self, action: str) -> None:
        row = self.currentIndex().row()
        key, words = self.lines.key_at(row), self.lines.words_at(row)
        if key is not None and words is not None and action in words.actions:
            self.acted.emit(action, key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setCurrentIndex(self.currentIndex())  # chosen too, which is what shows where the focus is

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._act_first(self.currentIndex().row())
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._act(COPY)
        elif key == Qt.Key.Key_O and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._act(OPEN)
        elif key == Qt.Key.Key_Delete and (current := self.current_key()) is not None:
            self.acted.emit("trash", current)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        action = self._action_at(event.position().toPoint())
        key = self.lines.key_at(self.indexAt(event.position().toPoint()).row())
        if action and key is not None and event.button() == Qt.MouseButton.LeftButton:
            self.acted.emit(action, key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        self._hover(self.indexAt(place).row())
        is_action = bool(self._action_at(place))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_action else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.property("hoveredRow"):
            self.setProperty("hoveredRow", row)
            self.viewport().update()

    def _action_at(self, place: QPoint) -> str:
        index = self.indexAt(place)
        words = index.data(WORDS_ROLE) if index.isValid() else None
        if not isinstance(words, LineWords):
            return ""
        places = action_places(self._themes.current, self.visualRect(index), words)
        return next((action for action, rect in places if rect.contains(place)), "")


class TimelineArea(QWidget):
    """The list, or what to do when there is nothing on it yet."""

    note_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.list = TimelineList(context)
        self.empty = EmptyState(context.icons)
        self.empty.narrow()
        self.empty.acted.connect(self.note_asked)
        context.themes.changed.connect(self.empty.theme_changed)
        self.stack = PlainStack()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.stack)

    def show_fullness(self, kind_name: str) -> None:
        """``kind_name`` names what the list is narrowed to, empty when it shows everything."""
        is_full = self.list.lines.rowCount() > 0
        if not is_full and kind_name:
            self.empty.say("filter-variant", translate("Timeline", "Nothing here: {kind}.").format(kind=kind_name))
        elif not is_full:
            self.empty.say(
                "note-edit-outline",
                translate("Timeline", "Nothing has been noted for this company yet."),
                translate("Timeline", "What is done with it appears here, latest first."),
                translate("Timeline", "Note an intervention"),
            )
        self.stack.setCurrentIndex(0 if is_full else 1)
