"""A field of two companies: a card at each side, of which one is kept. Left and right choose, up and down walk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from cqi_desktop.store.duplicate_comparison import LEFT, RIGHT
from cqi_desktop.translation import translate
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.conflict_field import ValueCard
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
_SIDES = {Qt.Key.Key_Left: LEFT, Qt.Key.Key_Right: RIGHT}


class SideCard(ValueCard):
    """``side_asked`` by left and right, ``stepped`` to the field above (-1) or below (1)."""

    side_asked = Signal(int)
    stepped = Signal(int)

    def __init__(self, themes: ThemeSource, value: str, field: str, side: int) -> None:
        super().__init__(themes, value or translate("Duplicates", "(empty)"), (), field)
        self.side = side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key in _SIDES:
            self.side_asked.emit(_SIDES[key])
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)


class SideChoice(QWidget):
    """``side`` is LEFT or RIGHT. ``stepped`` asks for the field before or after this one."""

    stepped = Signal(int)
    changed = Signal()

    def __init__(self, themes: ThemeSource, name: str, label: str, values: Sequence[str], side: int) -> None:
        super().__init__()
        self.name = name
        self.cards = [SideCard(themes, values[each], label, each) for each in (LEFT, RIGHT)]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for card in self.cards:
            self._group.addButton(card)
            card.side_asked.connect(self.choose)
            card.stepped.connect(self.stepped)
            card.toggled.connect(self.card_toggled)
        _lay_out(self, label, self.cards)
        self.cards[side].setChecked(True)

    @property
    def side(self) -> int:
        return RIGHT if self.cards[RIGHT].isChecked() else LEFT

    @Slot(int)
    def choose(self, side: int) -> None:
        self.cards[side].setChecked(True)
        self.take_focus()

    def take_focus(self) -> None:
        self.cards[self.side].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(bool)
    def card_toggled(self, is_checked: bool) -> None:
        """One card of a field is in the chain of Tab: the chosen one."""
        if is_checked:
            for card in self.cards:
                is_chosen = card.isChecked()
                card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
            self.changed.emit()


class SameValue(QWidget):
    """A field of which both companies say the same."""

    def __init__(self, label: str, value: str) -> None:
        super().__init__()
        shown = make_elided_label(tone="text2")
        shown.setText(value)
        _lay_out(self, label, [shown])


LABEL_LETTERS = 15


def _lay_out(widget: QWidget, label: str, cells: Sequence[QWidget]) -> None:
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    name = make_label(label, "small", "text3")
    name.setWordWrap(True)
    name.setFixedWidth(label_width(widget))
    grid.addWidget(name, 0, 0)
    for place, cell in enumerate(cells, 1):
        grid.addWidget(cell, 0, place, 1, 1 if len(cells) > 1 else 2)
    for place in (1, 2):
        grid.setColumnStretch(place, 1)


def label_width(widget: QWidget) -> int:
    """Room for the names of fields, whatever the size of the letters."""
    return widget.fontMetrics().averageCharWidth() * LABEL_LETTERS
