"""The filters of the list of companies, as chips: each kind is an entry, its values are read when it opens."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cqi_desktop.store.company_list import UNKNOWN, CompanyFilter
from cqi_desktop.store.list_choices import adviser_choices, mrc_choices, service_choices
from cqi_desktop.store.tables import COMPANY_ROLES, EXPORT_STATUSES
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import export_status_label, in_our_language, role_label

from .choice_popup import Choice, ChoicePopup
from .filter_chip import AddFilterChip, FilterChip
from .filter_field import FilterField

_TYPING_MS = 40
ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class FilterKind:
    """``field`` is that of CompanyFilter; ``label`` may hold ``{year}``."""

    key: str
    label: str
    field: str
    choices: Callable[[WindowContext], list[Choice]]


def _regions(context: WindowContext) -> list[Choice]:
    return [(region.code, region.name) for region in context.scope.regions]


def _mrcs(context: WindowContext) -> list[Choice]:
    known = mrc_choices(context.book, context.scope.region or None)
    return [*known, (UNKNOWN, translate("CompanyFilters", "MRC to specify"))]


def _advisers(context: WindowContext) -> list[Choice]:
    return [*adviser_choices(context.book), (UNKNOWN, translate("CompanyFilters", "No adviser"))]


def _services(context: WindowContext) -> list[Choice]:
    return [(code, in_our_language(fr, en)) for code, fr, en in service_choices(context.book)]


def _roles(context: WindowContext) -> list[Choice]:
    del context
    return [(code, role_label(code)) for code in COMPANY_ROLES]


def _statuses(context: WindowContext) -> list[Choice]:
    del context
    known: list[Choice] = [(code, export_status_label(code)) for code in EXPORT_STATUSES]
    return [*known, (UNKNOWN, translate("CompanyFilters", "Not known"))]


def _archived(context: WindowContext) -> list[Choice]:
    del context
    return [(ARCHIVED, translate("CompanyFilters", "shown too"))]


FILTER_KINDS: tuple[FilterKind, ...] = (
    FilterKind("region", QT_TRANSLATE_NOOP("CompanyFilters", "Region:"), "regions", _regions),
    FilterKind("mrc", QT_TRANSLATE_NOOP("CompanyFilters", "MRC:"), "mrcs", _mrcs),
    FilterKind("service", QT_TRANSLATE_NOOP("CompanyFilters", "Service in {year}:"), "services", _services),
    FilterKind("adviser", QT_TRANSLATE_NOOP("CompanyFilters", "Adviser:"), "advisers", _advisers),
    FilterKind("export_status", QT_TRANSLATE_NOOP("CompanyFilters", "Export:"), "export_statuses", _statuses),
    FilterKind("role", QT_TRANSLATE_NOOP("CompanyFilters", "Role:"), "roles", _roles),
    FilterKind(ARCHIVED, QT_TRANSLATE_NOOP("CompanyFilters", "Archived:"), "", _archived),
)
_KIND_BY_KEY = {kind.key: kind for kind in FILTER_KINDS}


class CompanyFilters(QWidget):
    """A row of chips, a dashed one to add, and the field of Ctrl+F. ``changed`` when the list must be read again."""

    changed = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._values: dict[str, tuple[Hashable, ...]] = {}
        self._named: tuple[str, tuple[bytes, ...]] | None = None
        self._chips: dict[str, FilterChip] = {}
        self.add_chip = AddFilterChip(context.themes, context.icons)
        self.add_chip.clicked.connect(self.add_pressed)
        self.field = FilterField()
        self.field.setProperty("small", True)
        self.field.setPlaceholderText(translate("CompanyFilters", "Filter by text (Ctrl+F)"))
        self.field.setAccessibleName(translate("CompanyFilters", "Filter by text"))
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(210)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.field.textChanged.connect(self._typing.start)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 12, 8)
        self.row.setSpacing(6)
        self.row.addWidget(self.add_chip)
        self.row.addStretch(1)
        self.row.addWidget(self.field, 2)
        self._follow_region()

    # --- what is filtered ----------------------------------------------------------------------------------

    def criteria(self) -> CompanyFilter:
        chosen = CompanyFilter(
            text=self.field.text(),
            year=self._context.scope.year,
            with_archived=bool(self._values.get(ARCHIVED)),
            only=self._named[1] if self._named else (),
        )
        fields: dict[str, Any] = {
            _KIND_BY_KEY[key].field: values for key, values in self._values.items() if _KIND_BY_KEY[key].field
        }
        return replace(chosen, **fields)

    @property
    def is_filtering(self) -> bool:
        return bool(self._values or self._named or self.field.text().strip())

    def set_filter(self, key: str, values: tuple[Hashable, ...]) -> None:
        """Filter on these values of a kind; none removes the filter."""
        if values == self._values.get(key, ()):
            return
        if values:
            self._values[key] = values
        else:
            self._values.pop(key, None)
        self._show_chips()
        self.changed.emit()

    def show_only(self, companies: tuple[bytes, ...], name: str) -> None:
        """List exactly these companies, under the name of where they come from."""
        self._values.clear()
        self._named = (name, companies)
        self._clear_text()
        self._show_chips()
        self.changed.emit()

    @Slot()
    def remove_all(self) -> None:
        self._values.clear()
        self._named = None
        self._clear_text()
        self._show_chips()
        self.changed.emit()

    def _clear_text(self) -> None:
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)

    def follow_scope(self) -> None:
        """The region of the window is a filter as any other: choosing another one replaces it."""
        if self._named is None:
            self._follow_region()

    def _follow_region(self) -> None:
        region = self._context.scope.region
        self._values = {key: values for key, values in self._values.items() if key not in ("region", "mrc")}
        if region:
            self._values = {"region": (region,), **self._values}
        self._show_chips()

    # --- chips ---------------------------------------------------------------------------------------------

    def _show_chips(self) -> None:
        texts = {key: self._value_text(key, values) for key, values in self._values.items()}
        if self._named is not None:
            texts = {"named": self._named[0], **texts}
        for key in [key for key in self._chips if key not in texts]:
            chip = self._chips.pop(key)
            self.row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, (key, text) in enumerate(texts.items()):
            chip = self._chips.get(key) or self._make_chip(key)
            chip.label = self._label(key)
            chip.show_value(text)
            self.row.removeWidget(chip)
            self.row.insertWidget(place, chip)

    def _make_chip(self, key: str) -> FilterChip:
        chip = FilterChip(self._context.themes, self._context.icons, key, "")
        chip.clicked.connect(self.chip_pressed)
        chip.removed.connect(self.chip_removed)
        self._chips[key] = chip
        return chip

    def _label(self, key: str) -> str:
        if key == "named":
            return translate("CompanyFilters", "Behind the figure:")
        label = translate_marked("CompanyFilters", _KIND_BY_KEY[key].label)
        return label.format(year=self._context.scope.year.label) if "{year}" in label else label

    def _value_text(self, key: str, values: tuple[Hashable, ...]) -> str:
        texts = dict(_KIND_BY_KEY[key].choices(self._context))
        return ", ".join(str(texts.get(value, value)) for value in values)

    @Slot()
    def chip_pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip) and chip.key in _KIND_BY_KEY:
            self._open_choices(_KIND_BY_KEY[chip.key], chip)

    @Slot(str)
    def chip_removed(self, key: str) -> None:
        if key == "named":
            self._named = None
            self._follow_region()
            self.changed.emit()
        else:
            self.set_filter(key, ())
        self.add_chip.setFocus()

    @Slot()
    def add_pressed(self) -> None:
        menu = QMenu(self)
        for kind in FILTER_KINDS:
            if kind.key not in self._values:
                action = menu.addAction(self._label(kind.key).rstrip(": \u00a0"))
                action.setData(kind.key)
        menu.triggered.connect(self.kind_chosen)
        menu.popup(self.add_chip.place_below())

    @Slot(QAction)
    def kind_chosen(self, action: QAction) -> None:
        kind = _KIND_BY_KEY[str(action.data())]
        if kind.key == ARCHIVED:
            self.set_filter(ARCHIVED, (ARCHIVED,))
            return
        self._open_choices(kind, self.add_chip)

    def _open_choices(self, kind: FilterKind, beside: FilterChip | AddFilterChip) -> None:
        popup = ChoicePopup(
            self._context.themes, self._context.icons, self, self._label(kind.key), kind.choices(self._context)
        )
        popup.setProperty("kind", kind.key)
        popup.chosen.connect(self.values_chosen)
        popup.open_at(beside.place_below(), self._values.get(kind.key, ()))

    @Slot(object)
    def values_chosen(self, values: tuple[Hashable, ...]) -> None:
        popup = self.sender()
        if isinstance(popup, ChoicePopup):
            self.set_filter(str(popup.property("kind")), values)
