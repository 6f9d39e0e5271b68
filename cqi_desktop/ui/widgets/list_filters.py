"""A row of filters as chips, for any list: each kind is an entry, its values are read when it opens."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from cqi_desktop.domain.list_conditions import ColumnKind, Condition, Operator, Value
from cqi_desktop.translation import translate
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.window_context import WindowContext

from .choice_popup import Choice, ChoicePopup
from .condition_popup import ConditionPopup, condition_words
from .filter_chip import AddFilterChip, FilterChip
from .filter_field import FilterField
from .flow_layout import FlowArea, FlowLayout

Values = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class FilterKind:
    """``label`` gives the text of the chip, ``choices`` what may be ticked. One that is only ``shown`` is never added
    from the menu: the page sets it. A kind that is no CHOICE takes a condition instead, as does one that may be
    negated. ``is_usual`` ones come first in the menu.
    """

    key: str
    label: Callable[[], str]
    choices: Callable[[WindowContext], Sequence[Choice]]
    is_offered: bool = True
    column: ColumnKind = ColumnKind.CHOICE
    may_negate: bool = False
    is_usual: bool = True


def conditions_in(values: Mapping[str, Values]) -> tuple[Condition, ...]:
    """Those of the filters that are conditions."""
    return tuple(value for chosen in values.values() for value in chosen if isinstance(value, Condition))


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
        self.field.setMinimumWidth(150)
        self.field.setMaximumWidth(210)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(self.typing_ms)
        self._typing.timeout.connect(self.changed)
        self.field.textChanged.connect(self._typing.start)
        chips = FlowArea()
        self.chips = FlowLayout(chips, 6)
        self.chips.addWidget(self.add_chip)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 12, 8)
        self.row.setSpacing(6)
        self.row.addWidget(chips, 4)
        self.row.addWidget(self.field, 1)

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

    def show_these(self, values: dict[str, Values], text: str = "") -> None:
        """These filters and no other, and this text."""
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)
        self.set_filters(values)

    # --- chips ---------------------------------------------------------------------------------------------

    def show_chips(self) -> None:
        for key in [key for key in self._chips if key not in self.values]:
            chip = self._chips.pop(key)
            self.chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, (key, values) in enumerate(self.values.items()):
            chip = self._chips.get(key) or self._make_chip(key)
            chip.label = self.label_of(self._kinds[key])
            chip.show_value(self.value_text(key, values))
            self.chips.insert_widget(place, chip)
            chip.show()

    def label_of(self, kind: FilterKind) -> str:
        return kind.label()

    def value_text(self, key: str, values: Values) -> str:
        texts = dict(self._kinds[key].choices(self._context))
        if values and isinstance(values[0], Condition):

            def shown(value: Value) -> str:
                return str(texts.get(value, value))

            return condition_words(values[0], shown)
        return ", ".join(str(texts.get(value, value)) for value in values)

    def sentences(self) -> list[str]:
        """Each filter as it stands on its chip, then the text looked for."""
        said = [
            f"{self.label_of(self._kinds[key])} {self.value_text(key, values)}" for key, values in self.values.items()
        ]
        text = self.field.text().strip()
        return [*said, translate("ListFilters", "Text: {text}").format(text=text)] if text else said

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
        offered = [kind for kind in self._kinds.values() if kind.is_offered and kind.key not in self.values]
        for is_usual in (True, False):
            if not is_usual and not menu.isEmpty():
                menu.addSeparator()
            for kind in offered:
                if kind.is_usual == is_usual:
                    menu.addAction(self.label_of(kind).rstrip(": \u00a0")).setData(kind.key)
        menu.triggered.connect(self.kind_chosen)
        menu.popup(self.add_chip.place_below())

    @Slot(QAction)
    def kind_chosen(self, action: QAction) -> None:
        self.open_filter(str(action.data()))

    @Slot(str)
    def open_filter(self, key: str) -> None:
        """Ask for the values of a filter, under its chip or under the one that adds."""
        self._open_choices(self._kinds[key], self._chips.get(key) or self.add_chip)

    @property
    def filtered_columns(self) -> frozenset[str]:
        """The keys of the filters that a person may add."""
        return frozenset(key for key, kind in self._kinds.items() if kind.is_offered)

    def _open_choices(self, kind: FilterKind, beside: FilterChip | AddFilterChip) -> None:
        values = self.values.get(kind.key, ())
        condition = values[0] if values and isinstance(values[0], Condition) else None
        if kind.column is not ColumnKind.CHOICE:
            self._open_condition(kind, beside, condition)
            return
        context = self._context
        popup = ChoicePopup(
            context.themes,
            context.icons,
            self,
            self.label_of(kind),
            kind.choices(context),
            may_negate=kind.may_negate,
        )
        popup.setProperty("kind", kind.key)
        popup.chosen.connect(self.values_chosen)
        ticked = condition.values if condition else values
        popup.open_at(beside.place_below(), ticked, is_negated=condition is not None)
        count = self.counting(kind.key)
        if count is not None:

            def work(progress: Progress) -> Mapping[Any, int]:
                progress.check_cancelled()
                return count()

            context.runner.run(popup, work, popup.show_counts)

    def counting(self, key: str) -> Callable[[], Mapping[Any, int]] | None:
        """What counts the records of each value of a filter, off the thread; None for one that is not counted."""
        del key
        return None

    def _open_condition(
        self, kind: FilterKind, beside: FilterChip | AddFilterChip, condition: Condition | None
    ) -> None:
        title = self.label_of(kind).rstrip(": \u00a0")
        popup = ConditionPopup(self, title, kind.key, kind.column, self._context.book.today())
        popup.chosen.connect(self.condition_chosen)
        popup.open_at(beside.place_below(), condition)

    @Slot(object)
    def condition_chosen(self, condition: Condition) -> None:
        self.set_filter(condition.column, (condition,))

    @Slot(object)
    def values_chosen(self, values: Values) -> None:
        popup = self.sender()
        if isinstance(popup, ChoicePopup):
            key = str(popup.property("kind"))
            if popup.is_negated and values:
                values = (Condition(key, Operator.IS_NOT, values),)  # type: ignore[arg-type]
            self.set_filter(key, values)
