"""The filters of the list of companies: every column, the service received, what is missing, a figure's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.list_conditions import ColumnKind, Condition, Operator, Value
from cqi_desktop.store.company_conditions import (
    COLUMN_KINDS,
    CONTACT_DUE,
    HELPED,
    HELPED_BEFORE,
    MAY_MISS,
    MISSING,
    NO,
    STALLED,
    YES,
)
from cqi_desktop.store.company_list import UNKNOWN, CompanyFilter, count_missing, count_values
from cqi_desktop.store.list_choices import adviser_choices, mrc_choices, service_choices
from cqi_desktop.store.tables import COMPANY_ROLES, EXPORT_STATUSES
from cqi_desktop.translation import translate
from cqi_desktop.ui.company_columns import column_title
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import export_status_label, in_our_language, role_label

from .choice_popup import Choice
from .list_filters import FilterKind, ListFilters, Values

ARCHIVED = "archived"
# The companies behind a figure: shown by the page, never added from the menu.
NAMED = "named"

# The field of CompanyFilter that each kind fills.
_FIELDS = {
    "region": "regions",
    "mrc": "mrcs",
    "service": "services",
    "adviser": "advisers",
    "export_status": "export_statuses",
    "role": "roles",
}


def _region_label() -> str:
    return translate("CompanyFilters", "Region:")


def _mrc_label() -> str:
    return translate("CompanyFilters", "MRC:")


def _service_label() -> str:
    return translate("CompanyFilters", "Service in {year}:")


def _adviser_label() -> str:
    return translate("CompanyFilters", "Adviser:")


def _status_label() -> str:
    return translate("CompanyFilters", "Export:")


def _role_label() -> str:
    return translate("CompanyFilters", "Role:")


def _archived_label() -> str:
    return translate("CompanyFilters", "Archived:")


def _named_label() -> str:
    return translate("CompanyFilters", "Behind the figure:")


def _helped_label() -> str:
    return translate("CompanyFilters", "Helped in {year}:")


def _helped_before_label() -> str:
    return translate("CompanyFilters", "Helped in {year_before}:")


def _due_label() -> str:
    return translate("CompanyFilters", "To contact again:")


def _stalled_label() -> str:
    return translate("CompanyFilters", "Journey to export:")


def _missing_label() -> str:
    return translate("CompanyFilters", "(empty):")


def _column_label(key: str) -> str:
    return translate("CompanyFilters", "{column}:").format(column=column_title(key))


def _yes_or_no(context: WindowContext) -> list[Choice]:
    del context
    return [(YES, translate("CompanyFilters", "yes")), (NO, translate("CompanyFilters", "no"))]


def _due(context: WindowContext) -> list[Choice]:
    del context
    return [(YES, translate("CompanyFilters", "without news for too long"))]


def _stalled(context: WindowContext) -> list[Choice]:
    del context
    return [(YES, translate("CompanyFilters", "stopped for half a year"))]


def _columns_that_may_miss(context: WindowContext) -> list[Choice]:
    del context
    return [(key, column_title(key)) for key in MAY_MISS]


def _regions(context: WindowContext) -> list[Choice]:
    known: list[Choice] = [(region.code, region.name) for region in context.scope.regions]
    return [*known, (UNKNOWN, translate("CompanyFilters", "(empty)"))]


def _mrcs(context: WindowContext) -> list[Choice]:
    known = mrc_choices(context.book, context.scope.region or None)
    return [*known, (UNKNOWN, translate("CompanyFilters", "MRC to specify"))]


def _advisers(context: WindowContext) -> list[Choice]:
    return [*adviser_choices(context.book), (UNKNOWN, translate("CompanyFilters", "No adviser"))]


def _services(context: WindowContext) -> list[Choice]:
    return [(code, in_our_language(fr, en)) for code, fr, en in service_choices(context.book)]


def _roles(context: WindowContext) -> list[Choice]:
    del context
    return [*((code, role_label(code)) for code in COMPANY_ROLES), (UNKNOWN, translate("CompanyFilters", "(empty)"))]


def _statuses(context: WindowContext) -> list[Choice]:
    del context
    known: list[Choice] = [(code, export_status_label(code)) for code in EXPORT_STATUSES]
    return [*known, (UNKNOWN, translate("CompanyFilters", "Not known"))]


def _archived(context: WindowContext) -> list[Choice]:
    del context
    return [(ARCHIVED, translate("CompanyFilters", "shown too"))]


def _nothing(context: WindowContext) -> list[Choice]:
    del context
    return []


_USUAL: tuple[FilterKind, ...] = (
    FilterKind("region", _region_label, _regions, may_negate=True),
    FilterKind("mrc", _mrc_label, _mrcs, may_negate=True),
    FilterKind("service", _service_label, _services),
    FilterKind("adviser", _adviser_label, _advisers, may_negate=True),
    FilterKind("export_status", _status_label, _statuses, may_negate=True),
    FilterKind("role", _role_label, _roles, may_negate=True),
    FilterKind(HELPED, _helped_label, _yes_or_no),
    FilterKind(HELPED_BEFORE, _helped_before_label, _yes_or_no),
    FilterKind(CONTACT_DUE, _due_label, _due),
    FilterKind(STALLED, _stalled_label, _stalled),
    FilterKind(MISSING, _missing_label, _columns_that_may_miss),
    FilterKind(ARCHIVED, _archived_label, _archived),
    FilterKind(NAMED, _named_label, _nothing, is_offered=False),
)
FILTER_KINDS: tuple[FilterKind, ...] = (
    *_USUAL,
    *(
        FilterKind(key, partial(_column_label, key), _nothing, column=kind, is_usual=False)
        for key, kind in COLUMN_KINDS.items()
        if kind is not ColumnKind.CHOICE
    ),
)
# What the store takes as a condition, though the person ticks values.
_AS_CONDITIONS = (HELPED, HELPED_BEFORE, CONTACT_DUE, STALLED, MISSING)


class CompanyFilters(ListFilters):
    """The region of the window is a filter as any other: choosing another one in the top bar replaces it."""

    typing_ms = 40

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, FILTER_KINDS)
        self._name = ""
        self._follow_region()

    def criteria(self) -> CompanyFilter:
        return company_criteria(self.values, self.field.text(), self._context.scope.year)

    def counting(self, key: str) -> Callable[[], Mapping[Any, int]] | None:
        """Among what the other filters leave."""
        book = self._context.book
        left = {name: value for name, value in self.values.items() if name != key}
        others = company_criteria(left, self.field.text(), self._context.scope.year)
        if key == MISSING:
            return partial(count_missing, book, others, MAY_MISS)
        return partial(count_values, book, others, key) if key in COLUMN_KINDS else None

    def show_only(self, companies: tuple[bytes, ...], name: str) -> None:
        """List exactly these companies, under the name of where they come from."""
        self._name = name
        self.show_these({NAMED: companies})

    def follow_scope(self) -> None:
        if NAMED not in self.values:
            self._follow_region()

    def _follow_region(self) -> None:
        region = self._context.scope.region
        kept = {key: values for key, values in self.values.items() if key not in ("region", "mrc")}
        self.values = {"region": (region,), **kept} if region else kept
        self.show_chips()

    def label_of(self, kind: FilterKind) -> str:
        year = self._context.scope.year
        return super().label_of(kind).format(year=year.label, year_before=year.last(2)[-1].label)

    def value_text(self, key: str, values: Values) -> str:
        return self._name if key == NAMED else super().value_text(key, values)

    @Slot(str)
    def chip_removed(self, key: str) -> None:
        if key == NAMED:
            del self.values[NAMED]
            self._follow_region()
            self.changed.emit()
            self.add_chip.setFocus()
        else:
            super().chip_removed(key)

    @Slot(QAction)
    def kind_chosen(self, action: QAction) -> None:
        if action.data() == ARCHIVED:
            self.set_filter(ARCHIVED, (ARCHIVED,))
        else:
            super().kind_chosen(action)


def company_criteria(values: Mapping[str, Values], text: str, year: FiscalYear) -> CompanyFilter:
    """What the store is asked for with these filters."""
    chosen = CompanyFilter(
        text=text,
        year=year,
        with_archived=ARCHIVED in values,
        only=values.get(NAMED, ()),  # type: ignore[arg-type]
        # What the year of the window settles comes first: it spares reading the acts of the year before.
        conditions=tuple(
            _condition(key, values[key])
            for key in sorted(values, key=(HELPED,).__contains__, reverse=True)
            if _is_condition(key, values[key])
        ),
    )
    fields: dict[str, Any] = {
        _FIELDS[key]: value for key, value in values.items() if key in _FIELDS and not _is_condition(key, value)
    }
    return replace(chosen, **fields)


def _is_condition(key: str, values: Values) -> bool:
    return key in _AS_CONDITIONS or bool(values and isinstance(values[0], Condition))


def _condition(key: str, values: Values) -> Condition:
    if values and isinstance(values[0], Condition):
        return values[0]
    texts: tuple[Value, ...] = tuple(str(value) for value in values)
    if key in (HELPED, HELPED_BEFORE) and len(texts) > 1:
        return Condition("", Operator.IS)  # yes and no: everything
    return Condition(key, Operator.IS, texts)
