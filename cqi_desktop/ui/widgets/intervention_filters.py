"""The filters of the journal: every column, the year, the follow-ups due, one company."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from cqi_desktop.domain.list_conditions import ColumnKind, Condition
from cqi_desktop.store.company_list import UNKNOWN
from cqi_desktop.store.intervention_list import COUNTED_COLUMNS, DueFollowUp, InterventionFilter, count_acts
from cqi_desktop.store.list_choices import adviser_choices, mrc_choices
from cqi_desktop.store.tables import INTERVENTION_STATUSES, MEDIUMS, Company
from cqi_desktop.translation import translate
from cqi_desktop.ui.intervention_choices import service_values
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import intervention_status_label, medium_label

from .choice_popup import Choice
from .list_filters import FilterKind, ListFilters, Values, conditions_in


def _year_label() -> str:
    return translate("InterventionFilters", "Fiscal year:")


def _region_label() -> str:
    return translate("InterventionFilters", "Region:")


def _adviser_label() -> str:
    return translate("InterventionFilters", "Adviser:")


def _service_label() -> str:
    return translate("InterventionFilters", "Service:")


def _status_label() -> str:
    return translate("InterventionFilters", "Status:")


def _follow_up_label() -> str:
    return translate("InterventionFilters", "Follow-up:")


def _medium_label() -> str:
    return translate("InterventionFilters", "Medium:")


def _mrc_label() -> str:
    return translate("InterventionFilters", "MRC:")


def _date_label() -> str:
    return translate("InterventionFilters", "Date:")


def _subject_label() -> str:
    return translate("InterventionFilters", "Subject:")


def _hours_label() -> str:
    return translate("InterventionFilters", "Hours:")


def _follow_up_on_label() -> str:
    return translate("InterventionFilters", "Follow-up on:")


def _completed_label() -> str:
    return translate("InterventionFilters", "Document completed on:")


def _empty() -> Choice:
    return (UNKNOWN, translate("InterventionFilters", "(empty)"))


def _nothing(context: WindowContext) -> list[Choice]:
    del context
    return []


def _mediums(context: WindowContext) -> list[Choice]:
    del context
    return [*((code, medium_label(code)) for code in MEDIUMS), _empty()]


def _mrcs(context: WindowContext) -> list[Choice]:
    known: list[Choice] = [*mrc_choices(context.book, context.scope.region or None)]
    return [*known, (UNKNOWN, translate("InterventionFilters", "MRC to specify"))]


def _company_label() -> str:
    return translate("InterventionFilters", "Company:")


def _years(context: WindowContext) -> list[Choice]:
    return [(year, year.label) for year in context.scope.years]


def _regions(context: WindowContext) -> list[Choice]:
    return [*((region.code, region.name) for region in context.scope.regions), _empty()]


def _advisers(context: WindowContext) -> list[Choice]:
    return [*adviser_choices(context.book), (UNKNOWN, translate("InterventionFilters", "No adviser"))]


def _services(context: WindowContext) -> list[Choice]:
    return [*service_values(context.book), _empty()]


def _statuses(context: WindowContext) -> list[Choice]:
    del context
    return [(code, intervention_status_label(code)) for code in INTERVENTION_STATUSES]


def _follow_ups(context: WindowContext) -> list[Choice]:
    del context
    return [
        (DueFollowUp.LATE, translate("InterventionFilters", "Late")),
        (DueFollowUp.TODAY, translate("InterventionFilters", "Today")),
        (DueFollowUp.WEEK, translate("InterventionFilters", "This week")),
        (DueFollowUp.LATER, translate("InterventionFilters", "Later")),
    ]


class InterventionFilters(ListFilters):
    """The year and the region of the window are filters as any other: choosing others in the top bar replaces them."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(
            context,
            (
                FilterKind("year", _year_label, _years),
                FilterKind("region", _region_label, _regions, may_negate=True),
                FilterKind("mrc", _mrc_label, _mrcs, may_negate=True),
                FilterKind("adviser", _adviser_label, _advisers, may_negate=True),
                FilterKind("service", _service_label, _services, may_negate=True),
                FilterKind("status", _status_label, _statuses, may_negate=True),
                FilterKind("medium", _medium_label, _mediums, may_negate=True),
                FilterKind("follow_up", _follow_up_label, _follow_ups),
                FilterKind("date", _date_label, _nothing, column=ColumnKind.DAY, is_usual=False),
                FilterKind("subject", _subject_label, _nothing, column=ColumnKind.TEXT, is_usual=False),
                FilterKind("hours", _hours_label, _nothing, column=ColumnKind.NUMBER, is_usual=False),
                FilterKind("follow_up_on", _follow_up_on_label, _nothing, column=ColumnKind.DAY, is_usual=False),
                FilterKind("completed_on", _completed_label, _nothing, column=ColumnKind.DAY, is_usual=False),
                FilterKind("company", _company_label, self._company, is_offered=False),
            ),
        )
        self.values = self._of_scope()
        self.show_chips()

    def _company(self, context: WindowContext) -> list[Choice]:
        keys = [key for key in self.values.get("company", ()) if isinstance(key, bytes)]
        companies = [context.book.find(Company, key) for key in keys]
        return [(company.id, company.name or "") for company in companies if company]

    def _of_scope(self) -> dict[str, Any]:
        scope = self._context.scope
        return {"year": (scope.year,), **({"region": (scope.region,)} if scope.region else {})}

    def follow_scope(self) -> None:
        """Called by the page, which is told of the new scope and reads the list again."""
        kept = {key: values for key, values in self.values.items() if key not in ("year", "region")}
        self.values = {**self._of_scope(), **kept}
        self.show_chips()

    def show_follow_ups(self) -> None:
        """What is due, whatever the year and the region."""
        states = (DueFollowUp.LATE, DueFollowUp.TODAY, DueFollowUp.WEEK)
        adviser = self._context.adviser.key
        self.set_filters({"follow_up": states, **({"adviser": (adviser,)} if adviser else {})})

    def show_journal(self) -> None:
        self.set_filters(self._of_scope())

    def criteria(self) -> InterventionFilter:
        return intervention_criteria(self.values, self.field.text())

    def counting(self, key: str) -> Callable[[], Mapping[Any, int]] | None:
        """Among what the other filters leave."""
        if key not in COUNTED_COLUMNS:
            return None
        left = {name: value for name, value in self.values.items() if name != key}
        return partial(count_acts, self._context.book, intervention_criteria(left, self.field.text()), key)


def intervention_criteria(values: Mapping[str, Values], text: str) -> InterventionFilter:
    """What the store is asked for with these filters."""
    ticked: dict[str, Any] = {key: value for key, value in values.items() if not isinstance(value[0], Condition)}
    company = ticked.get("company", ())
    return InterventionFilter(
        text=text,
        years=ticked.get("year", ()),
        regions=ticked.get("region", ()),
        advisers=ticked.get("adviser", ()),
        services=ticked.get("service", ()),
        statuses=ticked.get("status", ()),
        mediums=ticked.get("medium", ()),
        mrcs=ticked.get("mrc", ()),
        follow_ups=ticked.get("follow_up", ()),
        company=company[0] if company else None,
        conditions=conditions_in(values),
    )
