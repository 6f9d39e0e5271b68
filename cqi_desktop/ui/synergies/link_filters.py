"""The filters of the list of links: every column, as chips."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cqi_desktop.domain.list_conditions import ColumnKind, Condition
from cqi_desktop.store.company_list import UNKNOWN
from cqi_desktop.store.list_choices import adviser_choices, mrc_choices
from cqi_desktop.store.synergy_list import LinkFilter, SynergyLine
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.choice_popup import Choice
from cqi_desktop.ui.widgets.list_filters import FilterKind, ListFilters, Values, conditions_in
from cqi_desktop.ui.window_context import WindowContext

from .link_words import kind_choices, status_choices


def _year_label() -> str:
    return translate("SynergyFilters", "Proposed in:")


def _region_label() -> str:
    return translate("SynergyFilters", "Region:")


def _mrc_label() -> str:
    return translate("SynergyFilters", "MRC:")


def _status_label() -> str:
    return translate("SynergyFilters", "Status:")


def _kind_label() -> str:
    return translate("SynergyFilters", "Kind:")


def _adviser_label() -> str:
    return translate("SynergyFilters", "Adviser:")


def _market_label() -> str:
    return translate("SynergyFilters", "Market:")


def _reach_label() -> str:
    return translate("SynergyFilters", "Reach:")


def _proposed_label() -> str:
    return translate("SynergyFilters", "Proposed on:")


def _since_label() -> str:
    return translate("SynergyFilters", "In this status since:")


def _concluded_label() -> str:
    return translate("SynergyFilters", "Concluded on:")


def _value_label() -> str:
    return translate("SynergyFilters", "Value in dollars:")


def _origin_label() -> str:
    return translate("SynergyFilters", "Where it comes from:")


def _nothing(context: WindowContext) -> list[Choice]:
    del context
    return []


def _years(context: WindowContext) -> list[Choice]:
    return [(year, year.label) for year in context.scope.years]


def _regions(context: WindowContext) -> list[Choice]:
    return [(region.code, region.name) for region in context.scope.regions]


def _mrcs(context: WindowContext) -> list[Choice]:
    return [*mrc_choices(context.book), (UNKNOWN, translate("SynergyFilters", "MRC to specify"))]


def _statuses(context: WindowContext) -> list[Choice]:
    del context
    return [*status_choices()]


def _kinds(context: WindowContext) -> list[Choice]:
    del context
    return [*kind_choices()]


def _advisers(context: WindowContext) -> list[Choice]:
    return [*adviser_choices(context.book), (UNKNOWN, translate("SynergyFilters", "No adviser"))]


def _reaches(context: WindowContext) -> list[Choice]:
    del context
    return [("between", translate("SynergyFilters", "between regions"))]


class LinkFilters(ListFilters):
    """The year and the region of the window are filters as any other: others in the top bar replace them."""

    def __init__(self, context: WindowContext) -> None:
        self.markets: tuple[str, ...] = ()
        super().__init__(
            context,
            (
                FilterKind("year", _year_label, _years),
                FilterKind("region", _region_label, _regions),
                FilterKind("mrc", _mrc_label, _mrcs),
                FilterKind("status", _status_label, _statuses, may_negate=True),
                FilterKind("kind", _kind_label, _kinds, may_negate=True),
                FilterKind("reach", _reach_label, _reaches),
                FilterKind("adviser", _adviser_label, _advisers, may_negate=True),
                FilterKind("market", _market_label, self._markets, may_negate=True),
                FilterKind("since", _since_label, _nothing, column=ColumnKind.DAY),
                FilterKind("proposed_on", _proposed_label, _nothing, column=ColumnKind.DAY, is_usual=False),
                FilterKind("concluded_on", _concluded_label, _nothing, column=ColumnKind.DAY, is_usual=False),
                FilterKind("value", _value_label, _nothing, column=ColumnKind.NUMBER, is_usual=False),
                FilterKind("origin", _origin_label, _nothing, column=ColumnKind.TEXT, is_usual=False),
            ),
        )
        self.values = self.of_scope()
        self.show_chips()

    def know_markets(self, lines: tuple[SynergyLine, ...]) -> None:
        self.markets = tuple(sorted({line.market for line in lines if line.market}))

    def _markets(self, context: WindowContext) -> list[Choice]:
        del context
        return [*((market, market) for market in self.markets), (UNKNOWN, translate("SynergyFilters", "(empty)"))]

    def of_scope(self) -> dict[str, Values]:
        scope = self._context.scope
        return {"year": (scope.year,), **({"region": (scope.region,)} if scope.region else {})}

    def follow_scope(self) -> None:
        """Called by the page, which is told of the new scope and shows the list again."""
        kept = {key: values for key, values in self.values.items() if key not in ("year", "region")}
        self.values = {**self.of_scope(), **kept}
        self.show_chips()

    def criteria(self, pair: tuple[str, str] | None) -> LinkFilter:
        """What is listed; ``pair`` is the cell of the matrix that is chosen."""
        return link_criteria(self.values, self.field.text(), pair)


def link_criteria(values: Mapping[str, Values], text: str, pair: tuple[str, str] | None) -> LinkFilter:
    """What the list shows with these filters."""
    ticked: dict[str, Any] = {key: value for key, value in values.items() if not isinstance(value[0], Condition)}
    return LinkFilter(
        text=text,
        years=ticked.get("year", ()),
        pair=pair,
        between_regions=bool(ticked.get("reach")),
        regions=ticked.get("region", ()),
        mrcs=ticked.get("mrc", ()),
        statuses=ticked.get("status", ()),
        kinds=ticked.get("kind", ()),
        advisers=ticked.get("adviser", ()),
        markets=ticked.get("market", ()),
        conditions=conditions_in(values),
    )
