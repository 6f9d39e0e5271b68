"""A row of filters as chips, for any list: each kind is an entry, its values are read when it opens."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.window_context import WindowContext

from .choice_popup import Choice, ChoicePopup
from .filter_chip import AddFilterChip, FilterChip
from .filter_field import FilterField

Values = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class FilterKind:
    """``label`` gives the text of the chip, ``choices`` what may be ticked. One that is only ``shown`` is never added
    from the menu: the page sets it.
    """

    key: str
    label: Callable[[], str]
    choices: Callable[[WindowContext], Sequence[Choice]]
    is_offered: bool = True


class ListFilters(QWidget):
    """``changed`` when the list must be read again. A page reads ``values`` and ``field``."""

    changed = Signal()

    # How long a person stops typing before the list is read again.
    typing_ms = 60

    def __init__(self, context: WindowContext, kinds: Sequence[FilterKind]) -> None:
        super().__init__()
        self._context = context
        self._kinds = {kind.key: kind for kind in kinds}
        self.values: dict[str, Values] = {}
        self._chips: dict[str, FilterChip] = {}
        self.add_chip = AddFilterChip(context.themes, context.icons)
        self.add_chip.clicked.connect(self.add_pressed)
        self.field = FilterField()
        self.field.setProperty("small", True)
        self.field.setPlaceholderText(translate("ListFilters", "Filter by text (Ctrl+F)"))
        self.field.setAccessibleName(translate("ListFilters", "Filter by text"))
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(210)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(self.typing_ms)
        self._typing.timeout.connect(self.changed)
        self.field.textChanged.connect(self._typing.start)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 12, 8)
        self.row.setSpacing(6)
        self.row.addWidget(self.add_chip)
        self.row.addStretch(1)
        self.row.addWidget(self.field, 2)

    @property
    def is_filtering(self) -> bool:
        return bool(self.values or self.field.text().strip())

    def set_filter(self, key: str, values: Values) -> None:
        """Filter on these values of a kind; none removes the filter."""
        if values != self.values.get(key, ()):
            self.set_filters({**self.values, key: values})

    def set_filters(self, values: dict[str, Values]) -> None:
        """These filters and no other."""
        self.values = {key: chosen for key, chosen in values.items() if chosen}
        self.show_chips()
        self.changed.emit()

    @Slot()
    def remove_all(self) -> None:
        self.show_these({})

    def show_these(self, values: dict[str, Values]) -> None:
        """These filters and no other, nor any text."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.set_filters(values)

    # --- chips ---------------------------------------------------------------------------------------------

    def show_chips(self) -> None:
        for key in [key for key in self._chips if key not in self.values]:
            chip = self._chips.pop(key)
            self.row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, (key, values) in enumerate(self.values.items()):
            chip = self._chips.get(key) or self._make_chip(key)
            chip.label = self.label_of(self._kinds[key])
            chip.show_value(self.value_text(key, values))
            self.row.removeWidget(chip)
            self.row.insertWidget(place, chip)

    def label_of(self, kind: FilterKind) -> str:
        return kind.label()

    def value_text(self, key: str, values: Values) -> str:
        texts = dict(self._kinds[key].choices(self._context))
        return ", ".join(str(texts.get(value, value)) for value in values)

    def chip(self, key: str) -> FilterChip | None:
        return self._chips.get(key)

    def _make_chip(self, key: str) -> FilterChip:
        chip = FilterChip(self._context.themes, self._context.icons, key, "")
        chip.clicked.connect(self.chip_pressed)
        chip.removed.connect(self.chip_removed)
        self._chips[key] = chip
        return chip

    @Slot()
    def chip_pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip) and self._kinds[chip.key].is_offered:
            self._open_choices(self._kinds[chip.key], chip)

    @Slot(str)
    def chip_removed(self, key: str) -> None:
        self.set_filter(key, ())
        self.add_chip.setFocus()

    @Slot()
    def add_pressed(self) -> None:
        menu = QMenu(self)
        for kind in self._kinds.values():
            if kind.is_offered and kind.key not in self.values:
                action = menu.addAction(self.label_of(kind).rstrip(": \u00a0"))
                action.setData(kind.key)
        menu.triggered.connect(self.kind_chosen)
        menu.popup(self.add_chip.place_below())

    @Slot(QAction)
    def kind_chosen(self, action: QAction) -> None:
        self._open_choices(self._kinds[str(action.data())], self.add_chip)

    def _open_choices(self, kind: FilterKind, beside: FilterChip | AddFilterChip) -> None:
        context = self._context
        popup = ChoicePopup(context.themes, context.icons, self, self.label_of(kind), kind.choices(context))
        popup.setProperty("kind", kind.key)
        popup.chosen.connect(self.values_chosen)
        popup.open_at(beside.place_below(), self.values.get(kind.key, ()))

    @Slot(object)
    def values_chosen(self, values: Values) -> None:
        popup = self.sender()
        if isinstance(popup, ChoicePopup):
            self.set_filter(str(popup.property("kind")), values)
