"""A short list to tick, with a field that narrows it: the values of a filter."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.delegates.choice_row import ChoiceDelegate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.roles import AFTER_ROLE
from cqi_desktop.ui.theme import ThemeSource

_VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_WIDTH, _MOST_ROWS, _FEW = 260, 12, 7

Choice = tuple[Any, str]


class _Narrowed(QSortFilterProxyModel):
    """The rows whose text holds what is typed, whatever the accents."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""

    def narrow(self, text: str) -> None:
        self._typed = fold(text)
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Any) -> bool:
        text = str(self.sourceModel().index(row, 0, parent).data() or "")
        return self._typed in fold(text)


class ChoicePopup(QFrame):
    """``chosen`` gives the ticked values once the pop-up closes, and only when they changed.

    With ``may_negate`` the person may ask for all but the ticked values: ``is_negated`` says so.
    """

    chosen = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        icons: Icons,
        parent: QWidget,
        name: str,
        choices: Sequence[Choice],
        *,
        may_negate: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before: tuple[Hashable, ...] = ()
        self._was_negated = False
        self.operator = QComboBox()
        self.operator.addItems([translate("ChoicePopup", "is one of"), translate("ChoicePopup", "is none of")])
        self.operator.setAccessibleName(translate("ChoicePopup", "How the values are compared"))
        self.operator.setVisible(may_negate)
        self._rows = QStandardItemModel(self)
        self._narrowed = _Narrowed(self)
        self._narrowed.setSourceModel(self._rows)
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("ChoicePopup", "Search"))
        self.field.setAccessibleName(translate("ChoicePopup", "Search in the choices"))
        self.field.textChanged.connect(self._narrowed.narrow)
        self.field.installEventFilter(self)
        self.field.setVisible(len(choices) > _FEW)
        self.list = QListView()
        self.list.setModel(self._narrowed)
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(ChoiceDelegate(themes, icons, self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self.row_clicked)
        self.list.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.operator)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        height = themes.current.height("row")
        self._fill(choices, height)
        self.list.setFixedHeight(height * min(len(choices), _MOST_ROWS) + 4)
        self.setFixedWidth(_WIDTH)

    def _fill(self, choices: Sequence[Choice], height: int) -> None:
        for value, text in choices:
            item = QStandardItem(text)
            item.setCheckable(True)
            item.setData(value, _VALUE_ROLE)
            item.setSizeHint(QSize(_WIDTH - 16, height))
            self._rows.appendRow(item)

    @property
    def is_negated(self) -> bool:
        return self.operator.currentIndex() == 1

    @Slot(object)
    def show_counts(self, counts: Mapping[Any, int]) -> None:
        """Say beside each value how many records have it."""
        for row in range(self._rows.rowCount()):
            item = self._rows.item(row)
            item.setData(format_integer(counts.get(item.data(_VALUE_ROLE), 0)), AFTER_ROLE)

    def open_at(self, place: QPoint, ticked: Sequence[Hashable], *, is_negated: bool = False) -> None:
        self._was_negated = is_negated
        self.operator.setCurrentIndex(int(is_negated))
        self._before = tuple(ticked)
        self._tick(self._before)
        self.adjustSize()
        self.move(place)
        self.show()
        self.list.setCurrentIndex(self._narrowed.index(0, 0))
        (self.list if self.field.isHidden() else self.field).setFocus()

    def _tick(self, values: Sequence[Hashable]) -> None:
        for row in range(self._rows.rowCount()):
            item = self._rows.item(row)
            is_ticked = item.data(_VALUE_ROLE) in values
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def ticked(self) -> tuple[Any, ...]:
        items = [self._rows.item(row) for row in range(self._rows.rowCount())]
        return tuple(item.data(_VALUE_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked)

    @Slot(object)
    def row_clicked(self, index: Any) -> None:
        """A click anywhere on the row ticks it."""
        self._toggle(self._rows.itemFromIndex(self._narrowed.mapToSource(index)))

    def _toggle(self, item: QStandardItem) -> None:
        is_ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._accept_typed()
                self.close()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._tick(self._before)
                self.close()
                return True
            if watched is self.field and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.setFocus()
                self.list.setCurrentIndex(self._narrowed.index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _accept_typed(self) -> None:
        """Enter with one row left after typing, or with nothing ticked, takes the current row."""
        current = self.list.currentIndex()
        if not current.isValid() and self._narrowed.rowCount():
            current = self._narrowed.index(0, 0)
        narrowed = bool(self.field.text())
        if current.isValid() and (narrowed or self.ticked() == self._before):
            item = self._rows.itemFromIndex(self._narrowed.mapToSource(current))
            item.setCheckState(Qt.CheckState.Checked)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        ticked = self.ticked()
        if set(ticked) != set(self._before) or (ticked and self.is_negated != self._was_negated):
            self._before = ticked
            self._was_negated = self.is_negated
            self.chosen.emit(ticked)
