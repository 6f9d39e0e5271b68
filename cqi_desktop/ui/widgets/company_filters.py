"""The filters of the list of companies: region, MRC, service, adviser, export, role, archived, a figure's own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from cqi_desktop.store.company_list import UNKNOWN, CompanyFilter
from cqi_desktop.store.list_choices import adviser_choices, mrc_choices, service_choices
from cqi_desktop.store.tables import COMPANY_ROLES, EXPORT_STATUSES
from cqi_desktop.translation import translate
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


def _nothing(context: WindowContext) -> list[Choice]:
    del context
    return []


FILTER_KINDS: tuple[FilterKind, ...] = (
    FilterKind("region", _region_label, _regions),
    FilterKind("mrc", _mrc_label, _mrcs),
    FilterKind("service", _service_label, _services),
    FilterKind("adviser", _adviser_label, _advisers),
    FilterKind("export_status", _status_label, _statuses),
    FilterKind("role", _role_label, _roles),
    FilterKind(ARCHIVED, _archived_label, _archived),
    FilterKind(NAMED, _named_label, _nothing, is_offered=False),
)


class CompanyFilters(ListFilters):
    """The region of the window is a filter as any other: choosing another one in the top bar replaces it."""

    typing_ms = 40

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, FILTER_KINDS)
        self._name = ""
        self._follow_region()

    def criteria(self) -> CompanyFilter:
        chosen = CompanyFilter(
            text=self.field.text(),
            year=self._context.scope.year,
            with_archived=ARCHIVED in self.values,
            only=self.values.get(NAMED, ()),  # type: ignore[arg-type]
        )
        fields: dict[str, Any] = {_FIELDS[key]: values for key, values in self.values.items() if key in _FIELDS}
        return replace(chosen, **fields)

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
        return super().label_of(kind).format(year=self._context.scope.year.label)

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
