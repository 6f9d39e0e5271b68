"""A field that is typed into and picks one of a few choices: ↓ ↑ to choose, Enter or Tab to take, Escape to close.

The pop-up is a child of the window and never takes the focus, so that typing goes on while it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.ui.delegates.pick_row import PickDelegate
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.roles import AFTER_ROLE, DETAIL_ROLE, ICON_ROLE
from cqi_desktop.ui.theme import ThemeSource

from .labels import restyle

_GLYPH, _MOST_HEIGHT, _NARROWEST = 13, 330, 180
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Pick:
    """A choice. ``shown`` is what the field shows of it, ``after`` and ``detail`` what helps to tell it apart."""

    value: Hashable
    title: str
    after: str = ""
    detail: str = ""
    icon: str = ""
    shown: str = ""

    @property
    def text(self) -> str:
        return self.shown or self.title


Source = Callable[[str], Sequence[Pick]]


class PickModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.picks: list[Pick] = []
        self.words: tuple[str, ...] = ()

    def show_picks(self, picks: Sequence[Pick], text: str) -> None:
        self.beginResetModel()
        self.picks = list(picks)
        self.words = tuple(fold(text).split())
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.picks)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pick = self.picks[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (pick.title, pick.after, pick.detail) if part)
        return {
            int(Qt.ItemDataRole.DisplayRole): pick.title,
            AFTER_ROLE: pick.after,
            DETAIL_ROLE: pick.detail,
            ICON_ROLE: pick.icon,
        }.get(int(role))


class PickPopup(QFrame):
    """The choices, under a field; ``clicked`` gives the one that was clicked."""

    clicked = Signal(QModelIndex)

    def __init__(self, themes: ThemeSource, icons: Icons, window: QWidget, name: str) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = PickModel(self)
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PickDelegate(themes, icons, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self.clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        window.installEventFilter(self)
        self.hide()

    def open_below(self, field: QWidget, least_width: int) -> None:
        """Under the field, or over it where there is more room."""
        wanted = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount())) + 12
        place = field.mapTo(self._window, QPoint(0, field.height() + 2))
        width = min(max(field.width(), least_width), self._window.width() - 16)
        left = min(place.x(), self._window.width() - width - 8)
        below = self._window.height() - place.y() - 12
        above = field.mapTo(self._window, QPoint(0, 0)).y() - 12
        wanted = min(wanted, _MOST_HEIGHT)
        is_over = below < wanted and above > below
        height = min(wanted, above if is_over else below)
        top = above + 10 - height if is_over else place.y()
        self.setGeometry(left, top, width, height)
        self.list.setCurrentIndex(self.model.index(0))
        self.show()
        self.raise_()
        self.list.scrollToTop()
        QAccessible.updateAccessibility(QAccessibleEvent(self.list, QAccessible.Event.Selection))

    def move_by(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    @property
    def current(self) -> Pick | None:
        index = self.list.currentIndex()
        return self.model.picks[index.row()] if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)


class PickField(QLineEdit):
    """``picked`` when the person chose; ``value`` is None while nothing is chosen."""

    picked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, name: str, source: Source, least_width: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._themes, self._icons, self._name = themes, icons, name
        self._source = source
        self._least_width = max(least_width, _NARROWEST)
        self._popup: PickPopup | None = None
        self._was_moved = False
        self.pick: Pick | None = None
        self._glyph = QLabel(self)
        self._glyph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._glyph.setFixedSize(_GLYPH, _GLYPH)
        self.textEdited.connect(self.text_typed)
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    @property
    def value(self) -> Any:
        return self.pick.value if self.pick else None

    @property
    def popup(self) -> PickPopup:
        if self._popup is None:
            self._popup = PickPopup(self._themes, self._icons, self.window(), self._name)
            self._popup.clicked.connect(self.row_clicked)
        return self._popup

    @property
    def is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def show_pick(self, pick: Pick | None) -> None:
        """Show a choice that was made elsewhere; what is typed here gives way."""
        self.pick = pick
        self.setText(pick.text if pick else "")
        self.setToolTip(pick.title if pick else "")
        self.setCursorPosition(0)

    def choose_value(self, value: Hashable) -> None:
        """Show the choice of that value among all of them."""
        self.show_pick(next((pick for pick in self._source("") if pick.value == value), None))

    def offer(self, picks: Sequence[Pick], text: str) -> None:
        """Open the pop-up on these choices, the focus staying where it is."""
        self._was_moved = False
        if not picks:
            self.close_choices()
            return
        self.popup.model.show_picks(picks, text)
        self.popup.open_below(self, self._least_width)

    def close_choices(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    @Slot(str)
    def text_typed(self, text: str) -> None:
        self.pick = None
        self.offer(self._source(text), text)

    @Slot(QModelIndex)
    def row_clicked(self, index: QModelIndex) -> None:
        self._take(self.popup.model.picks[index.row()])

    def take_current(self) -> bool:
        """Take the choice under the cursor of the pop-up; False when none is shown."""
        current = self.popup.current if self.is_open else None
        if current is None:
            return False
        self._take(current)
        return True

    def move_by(self, step: int) -> None:
        self._was_moved = True
        self.popup.move_by(step)

    def _take(self, pick: Pick) -> None:
        self.close_choices()
        self.show_pick(pick)
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None:
            if self.is_open:
                self.move_by(step)
            else:
                self.offer(self._source(""), "")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.is_open:
            self.take_current()
        elif key == Qt.Key.Key_Escape and self.is_open:
            self.close_choices()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self._take_before_leaving()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.is_open:
            self.offer(self._source(""), "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
            if self.pick is None and self.text().strip():
                self.offer(self._source(self.text()), self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._take_before_leaving()
        self.close_choices()

    def _take_before_leaving(self) -> None:
        """Leaving takes the only choice that answers, or the one that the person moved to; never a guess."""
        if self.pick is not None or not self.text().strip():
            return
        if self.is_open and self._was_moved:
            self.take_current()
            return
        answers = [pick for pick in self._source(self.text()) if pick.icon != "plus"]
        if len(answers) == 1:
            self._take(answers[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._glyph.move(self.width() - _GLYPH - 7, (self.height() - _GLYPH) // 2)
        self.setTextMargins(0, 0, _GLYPH + 4, 0)

    @Slot()
    def theme_changed(self) -> None:
        self._glyph.setPixmap(self._icons.pixmap("chevron-down", "text2", _GLYPH, self.devicePixelRatioF()))


def among(read: Callable[[], Sequence[Pick]]) -> Source:
    """A source of few choices, read anew: those whose title, or what is shown of it, holds what is typed."""

    def answering(text: str) -> list[Pick]:
        wanted = fold(text)
        return [pick for pick in read() if wanted in fold(pick.title) or wanted == fold(pick.text)]

    return answering


def mark_field(field: QLineEdit, name: str, is_on: bool) -> None:
    """Give or take the look ``proposed`` or ``invalid``."""
    if bool(field.property(name)) != is_on:
        field.setProperty(name, is_on)
        restyle(field)
