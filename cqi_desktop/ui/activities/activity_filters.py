"""The filters of the list of activities: year, region, kind, status, date, adviser and texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cqi_desktop.domain.list_conditions import ColumnKind, Condition
from cqi_desktop.store.activity_list import NOBODY_NOTED, SOMEBODY_NOTED, ActivityFilter
from cqi_desktop.store.company_list import UNKNOWN
from cqi_desktop.store.list_choices import adviser_choices
from cqi_desktop.store.tables import ACTIVITY_KINDS, ACTIVITY_STATUSES
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.choice_popup import Choice
from cqi_desktop.ui.widgets.list_filters import FilterKind, ListFilters, Values, conditions_in
from cqi_desktop.ui.window_context import WindowContext

from .words import kind_word, status_word


def _year_label() -> str:
    return translate("InterventionFilters", "Fiscal year:")


def _region_label() -> str:
    return translate("InterventionFilters", "Region:")


def _kind_label() -> str:
    return translate("Activities", "Kind:")


def _status_label() -> str:
    return translate("InterventionFilters", "Status:")


def _adviser_label() -> str:
    return translate("InterventionFilters", "Adviser:")


def _date_label() -> str:
    return translate("InterventionFilters", "Date:")


def _title_label() -> str:
    return translate("Activities", "Title:")


def _place_label() -> str:
    return translate("Activities", "Place:")


def _attendance_label() -> str:
    return translate("Activities", "Attendances:")


def _nothing(context: WindowContext) -> list[Choice]:
    del context
    return []


def _years(context: WindowContext) -> list[Choice]:
    """The years of the window, and the next one: an activity is planned ahead."""
    latest = context.scope.years[0]
    following = type(latest)(latest.start_year + 1, latest.first_month)
    return [(year, year.label) for year in (following, *context.scope.years)]


def _regions(context: WindowContext) -> list[Choice]:
    known: list[Choice] = [(region.code, region.name) for region in context.scope.regions]
    return [*known, (UNKNOWN, translate("Activities", "Without a region"))]


def _kinds(context: WindowContext) -> list[Choice]:
    del context
    return [(code, kind_word(code)) for code in ACTIVITY_KINDS]


def _statuses(context: WindowContext) -> list[Choice]:
    del context
    return [(code, status_word(code)) for code in ACTIVITY_STATUSES]


def _advisers(context: WindowContext) -> list[Choice]:
    return [*adviser_choices(context.book), (UNKNOWN, translate("InterventionFilters", "No adviser"))]


def _attendances(context: WindowContext) -> list[Choice]:
    del context
    return [(NOBODY_NOTED, translate("Activities", "none noted")), (SOMEBODY_NOTED, translate("Activities", "noted"))]


class ActivityFilters(ListFilters):
    """The year and the region of the window are filters as any other; what is to come shows with the year under way."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(
            context,
            (
                FilterKind("year", _year_label, _years),
                FilterKind("region", _region_label, _regions),
                FilterKind("kind", _kind_label, _kinds, may_negate=True),
                FilterKind("status", _status_label, _statuses, may_negate=True),
                FilterKind("adviser", _adviser_label, _advisers, may_negate=True),
                FilterKind("start_date", _date_label, _nothing, column=ColumnKind.DAY),
                FilterKind("attendance", _attendance_label, _attendances),
                FilterKind("title", _title_label, _nothing, column=ColumnKind.TEXT, is_usual=False),
                FilterKind("place", _place_label, _nothing, column=ColumnKind.TEXT, is_usual=False),
            ),
        )
        self.values = self._of_scope()
        self.show_chips()

    def _of_scope(self) -> dict[str, Any]:
        scope = self._context.scope
        return {"year": (scope.year,), **({"region": (scope.region,)} if scope.region else {})}

    def follow_scope(self) -> None:
        """Called by the page, which is told of the new scope and reads the list again."""
        kept = {key: values for key, values in self.values.items() if key not in ("year", "region")}
        self.values = {**self._of_scope(), **kept}
        self.show_chips()

    def criteria(self) -> ActivityFilter:
        """What the store is asked for."""
        return activity_criteria(self.values, self.field.text())


def activity_criteria(values: Mapping[str, Values], text: str) -> ActivityFilter:
    """What the list shows with these filters."""
    ticked: dict[str, Any] = {key: chosen for key, chosen in values.items() if not isinstance(chosen[0], Condition)}
    return ActivityFilter(
        text=text,
        years=ticked.get("year", ()),
        regions=ticked.get("region", ()),
        kinds=ticked.get("kind", ()),
        statuses=ticked.get("status", ()),
        advisers=ticked.get("adviser", ()),
        attendances=ticked.get("attendance", ()),
        conditions=conditions_in(values),
    )
