"""Suggestions: whom a company of one region could work with in another, why, and what to do with each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.domain.suggestions import Pair, Suggestion
from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.suggestion_row import (
    NAMES_ROLE,
    REASONS_ROLE,
    STRENGTH_ROLE,
    SuggestionDelegate,
)
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.widgets.pick_field import PickField
from cqi_desktop.ui.window_context import WindowContext

from .link_dialogs import KnownCompanies
from .link_words import mrc_name, reason_words, reasons_sentence, strength_label, suggestion_name

ROOT = QModelIndex()


class SuggestionsModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.suggestions: tuple[Suggestion, ...] = ()

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.suggestions = tuple(suggestions)
        self.endResetModel()

    def row_of(self, pair: Pair | None) -> int:
        return next((row for row, one in enumerate(self.suggestions) if one.pair == pair), -1)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.suggestions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.suggestions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return suggestion_name(one)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return translate("Synergies", "{companies}. {reasons}. {strength} suggestion").format(
                companies=suggestion_name(one), reasons=reasons_sentence(one), strength=strength_label(one.strength)
            )
        if role == NAMES_ROLE:
            return tuple((partner.name, mrc_name(partner.mrc)) for partner in (one.a, one.b))
        if role == REASONS_ROLE:
            return tuple(reason_words(reason) for reason in one.reasons)
        return strength_label(one.strength) if role == STRENGTH_ROLE else None


class SuggestionButtons(QWidget):
    """What can be done with the current suggestion, under its two lines."""

    def __init__(self, context: WindowContext, above: int) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        icons = context.icons
        self.propose = make_button(icons, translate("Synergies", "Propose the link"), "vector-link", small=True)
        self.open = make_button(icons, translate("Synergies", "Open a company…"), "open-in-new", small=True)
        self.dismiss = make_button(icons, translate("Synergies", "Dismiss"), small=True)
        self.dismiss.setToolTip(translate("Synergies", "It is proposed no more, on any laptop of the team (Del)"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.propose, self.open, self.dismiss):
            row.addWidget(button)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, above - 6, 16, 9)
        rows.addLayout(row)
        if context.book.read_only:
            self.propose.setEnabled(False)
            self.dismiss.setEnabled(False)


class SuggestionList(QListView):
    """Enter proposes, Delete dismisses, Space opens one of the companies."""

    proposed = Signal(object)
    dismissed = Signal(object)
    company_asked = Signal(object)
    current_moved = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.model_of = SuggestionsModel(self)
        self.setModel(self.model_of)
        self._delegate = SuggestionDelegate(context.themes, context.icons, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Synergies", "Suggestions"))
        self.setMouseTracking(True)
        self.setProperty("hoveredRow", -1)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.buttons: SuggestionButtons | None = None
        self.selectionModel().currentChanged.connect(self.moved)
        context.themes.changed.connect(self.theme_changed)

    @property
    def current(self) -> Suggestion | None:
        row = self.currentIndex().row()
        return self.model_of.suggestions[row] if 0 <= row < self.model_of.rowCount() else None

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """The current one stays; when it is gone, the one that took its place."""
        kept, row = self.current.pair if self.current else None, max(self.currentIndex().row(), 0)
        self.buttons = None
        self.model_of.show_suggestions(suggestions)
        if suggestions:
            again = self.model_of.row_of(kept)
            self.setCurrentIndex(self.model_of.index(again if again >= 0 else min(row, len(suggestions) - 1)))
        self.current_moved.emit()

    @Slot(QModelIndex, QModelIndex)
    def moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        had_focus = self.buttons is not None and self.buttons.isAncestorOf(self.focusWidget() or self)
        if previous.isValid():
            self.setIndexWidget(previous, None)  # type: ignore[arg-type]
        self.buttons = None
        if current.isValid():
            self._place_buttons(current)
        if had_focus:
            self.setFocus()
        self.scheduleDelayedItemsLayout()
        self.current_moved.emit()

    def _place_buttons(self, index: QModelIndex) -> None:
        theme = self._context.themes.current
        self._delegate.buttons_height = theme.height("small_button") + 8
        buttons = self.buttons = SuggestionButtons(self._context, self._delegate.height_of_texts(index))
        buttons.propose.clicked.connect(self.propose_pressed)
        buttons.open.clicked.connect(self.open_pressed)
        buttons.dismiss.clicked.connect(self.dismiss_pressed)
        self.setIndexWidget(index, buttons)

    @Slot()
    def theme_changed(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self._place_buttons(index)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @Slot()
    def propose_pressed(self) -> None:
        if self.current is not None and not self._context.book.read_only:
            self.proposed.emit(self.current)

    @Slot()
    def dismiss_pressed(self) -> None:
        if self.current is not None and not self._context.book.read_only:
            self.dismissed.emit(self.current)

    @Slot()
    def open_pressed(self) -> None:
        """Which of both companies, under the row."""
        if self.current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for partner in (self.current.a, self.current.b):
            action = menu.addAction(partner.name.replace("&", "&&"))
            action.setData(partner.key)
            action.triggered.connect(self.menu_chosen)
        beside = self.buttons.open if self.buttons is not None else self
        menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    @Slot()
    def menu_chosen(self) -> None:
        action = self.sender()
        if action is not None:
            self.company_asked.emit(action.data())  # type: ignore[attr-defined]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.propose_pressed()
        elif key == Qt.Key.Key_Delete:
            self.dismiss_pressed()
        elif key == Qt.Key.Key_Space:
            self.open_pressed()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.currentIndex().isValid():
            self._place_buttons(self.currentIndex())
        self.scheduleDelayedItemsLayout()

    def _hover(self, row: int) -> None:
        if row != self.property("hoveredRow"):
            self.setProperty("hoveredRow", row)
            self.viewport().update()


class SuggestionsPanel(Panel):
    """``company_changed`` when a company is picked or let go: its own suggestions are then shown."""

    company_changed = Signal()
    dismissed_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(translate("Synergies", "Suggestions"))
        self._context = context
        self.field = PickField(
            context.themes, context.icons, translate("Synergies", "Suggestions for a company"),
            KnownCompanies(context.book),
        )  # fmt: skip
        self.field.setProperty("small", True)
        self.field.setPlaceholderText(translate("Synergies", "Company…"))
        self.field.setMinimumWidth(180)
        self.field.setMaximumWidth(210)
        self.field.picked.connect(self.company_changed)
        self.field.textChanged.connect(self.text_changed)
        self.past_button = make_button(context.icons, translate("Synergies", "Dismissed…"), small=True)
        self.past_button.setProperty("link", True)
        self.past_button.clicked.connect(self.dismissed_asked)
        self.past_button.hide()
        self.head.addWidget(self.past_button)
        self.head.addWidget(self.field)
        self.list = SuggestionList(context)
        self.empty = EmptyState(context.icons)
        self.empty.narrow()
        context.themes.changed.connect(self.empty.theme_changed)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.rows.addWidget(self.stack, 1)

    @property
    def company(self) -> bytes | None:
        value = self.field.value
        return value if isinstance(value, bytes) else None

    @Slot(str)
    def text_changed(self, text: str) -> None:
        """Emptied: those of every company again."""
        if not text:
            self.field.pick = None
            self.company_changed.emit()

    def show_suggestions(self, suggestions: Sequence[Suggestion], place: str, dismissed: int) -> None:
        """``place`` names the regions that they are between, empty for all of them."""
        self.past_button.setVisible(dismissed > 0)
        self.past_button.setText(translate("Synergies", "%Ln dismissed…", "", dismissed))
        self.past_button.setAccessibleName(self.past_button.text())
        self.more.setText(place or translate("Synergies", "worked out here, without the Internet"))
        self.title.setText(translate("Synergies", "%Ln suggestion(s)", "", len(suggestions)))
        self.list.show_suggestions(suggestions)
        if not suggestions:
            self.empty.say(
                "lightbulb-on-outline",
                translate("Synergies", "No suggestion here."),
                translate("Synergies", "They come from the sectors, the markets and the activities of the companies: "
                          "what is missing on their pages cannot be compared."),
            )  # fmt: skip
        self.stack.setCurrentIndex(0 if suggestions else 1)
