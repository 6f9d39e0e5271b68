"""The filters of the journal: year, region, adviser, service, status, follow-up, company."""

from __future__ import annotations

from typing import Any

from cqi_desktop.store.company_list import UNKNOWN
from cqi_desktop.store.intervention_list import DueFollowUp, InterventionFilter
from cqi_desktop.store.list_choices import adviser_choices
from cqi_desktop.store.tables import INTERVENTION_STATUSES, Company
from cqi_desktop.translation import translate
from cqi_desktop.ui.intervention_choices import service_values
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import intervention_status_label

from .choice_popup import Choice
from .list_filters import FilterKind, ListFilters


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


def _company_label() -> str:
    return translate("InterventionFilters", "Company:")


def _years(context: WindowContext) -> list[Choice]:
    return [(year, year.label) for year in context.scope.years]


def _regions(context: WindowContext) -> list[Choice]:
    return [(region.code, region.name) for region in context.scope.regions]


def _advisers(context: WindowContext) -> list[Choice]:
    return [*adviser_choices(context.book), (UNKNOWN, translate("InterventionFilters", "No adviser"))]


def _services(context: WindowContext) -> list[Choice]:
    return [*service_values(context.book)]


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
                FilterKind("region", _region_label, _regions),
                FilterKind("adviser", _adviser_label, _advisers),
                FilterKind("service", _service_label, _services),
                FilterKind("status", _status_label, _statuses),
                FilterKind("follow_up", _follow_up_label, _follow_ups),
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
        values: dict[str, Any] = self.values
        company = values.get("company", ())
        return InterventionFilter(
            text=self.field.text(),
            years=values.get("year", ()),
            regions=values.get("region", ()),
            advisers=values.get("adviser", ()),
            services=values.get("service", ()),
            statuses=values.get("status", ()),
            follow_ups=values.get("follow_up", ()),
            company=company[0] if company else None,
        )
