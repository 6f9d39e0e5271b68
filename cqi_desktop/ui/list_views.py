"""What a saved view holds of a list, written and read; the views that every book has; how many records each shows."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.list_conditions import Condition, Operator, Value, condition_of, kept_condition
from cqi_desktop.domain.synergy import CONCLUDED, IN_CONTACT, PROPOSED
from cqi_desktop.store.activity_list import NOBODY_NOTED
from cqi_desktop.store.company_conditions import CONTACT_DUE, HELPED, HELPED_BEFORE, NO, STALLED, YES
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate_marked

from .scope import Scope
from .window_context import WindowContext

_Order = TypeVar("_Order", bound=StrEnum)
Filters = Mapping[str, tuple[Hashable, ...]]
# Filters that are of a moment, never of a view.
_NOT_KEPT = ("named", "company")
# An open link that nobody moved for longer is one to follow up.
LINK_QUIET_DAYS = 30


@dataclass(frozen=True, slots=True)
class ListState:
    """A list as it is shown. ``columns`` and ``sorts`` are empty when the view leaves them as they are."""

    filters: Filters
    text: str = ""
    columns: tuple[str, ...] = ()
    sorts: tuple[str, ...] = ()


def kept_state(state: ListState, scope: Scope, *, has_year: bool = False) -> dict[str, Any]:
    """The state as JSON holds it. The year and the region of the window are left out: the view follows them.

    An empty list stands for a region or a year that the view lifts: it shows them all.
    """
    filters = {
        key: [_kept(value) for value in values]
        for key, values in state.filters.items()
        if key not in _NOT_KEPT and not _is_of_scope(key, values, scope)
    }
    if scope.region and "region" not in state.filters:
        filters["region"] = []
    if has_year and "year" not in state.filters:
        filters["year"] = []
    kept: dict[str, Any] = {"filters": filters, "text": state.text.strip()}
    if state.columns:
        kept["columns"] = list(state.columns)
    if state.sorts:
        kept["sorts"] = list(state.sorts)
    return kept


def state_of(definition: Mapping[str, Any], scope: Scope, *, has_year: bool = False) -> ListState:
    """What ``kept_state`` wrote; what this version cannot read of it filters nothing."""
    filters: dict[str, tuple[Hashable, ...]] = {}
    if has_year:
        filters["year"] = (scope.year,)
    if scope.region:
        filters["region"] = (scope.region,)
    kept = definition.get("filters")
    for key, values in (kept if isinstance(kept, Mapping) else {}).items():
        read = tuple(value for kept in values if (value := _read(kept, scope)) is not None)
        if read:
            filters[key] = read
        elif not values:
            filters.pop(key, None)  # wherever it is: an empty list lifts what the window says
    return ListState(
        filters,
        str(definition.get("text") or ""),
        tuple(map(str, definition.get("columns") or ())),
        tuple(map(str, definition.get("sorts") or ())),
    )


def _is_of_scope(key: str, values: tuple[Hashable, ...], scope: Scope) -> bool:
    return (key == "region" and values == (scope.region,)) or (key == "year" and values == (scope.year,))


def _kept(value: Hashable) -> Any:
    if isinstance(value, Condition):
        return {"condition": kept_condition(value)}
    if isinstance(value, FiscalYear):
        return {"year": value.start_year}
    return {"id": value.hex()} if isinstance(value, bytes) else str(value)


def _read(kept: Any, scope: Scope) -> Hashable | None:
    if not isinstance(kept, Mapping):
        return str(kept)
    if "condition" in kept:
        return condition_of(kept["condition"])
    if "year" in kept:
        return next((year for year in scope.years if year.start_year == kept["year"]), None)
    try:
        return bytes.fromhex(kept["id"])
    except (KeyError, ValueError, TypeError):
        return None


def sort_text(order: StrEnum, descending: bool) -> str:
    """A column that sorts, as a view and the settings keep it: "-" before one that goes down."""
    return f"-{order}" if descending else str(order)


def first_sort(texts: Sequence[str], newest: _Order) -> tuple[_Order, bool]:
    """The first of ``texts`` that this version knows and its direction; by default ``newest``, going down."""
    kind = type(newest)
    for text in texts:
        if text.removeprefix("-") in list(kind):
            return kind(text.removeprefix("-")), text.startswith("-")
    return newest, True


@dataclass(frozen=True, slots=True)
class BuiltInView:
    """A view of every book. ``name`` is marked in the context ``Views``; ``filters`` as a saved view keeps them."""

    key: str
    name: str
    filters: Mapping[str, Any]
    sorts: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return translate_marked("Views", self.name)

    @property
    def definition(self) -> dict[str, Any]:
        kept: dict[str, Any] = {"filters": dict(self.filters), "text": ""}
        return {**kept, "sorts": list(self.sorts)} if self.sorts else kept


ALL = "all"


def company_views(context: WindowContext) -> list[BuiltInView]:
    """Those of the list of companies; the person's own when somebody is at the keyboard."""
    views = [BuiltInView(ALL, QT_TRANSLATE_NOOP("Views", "All the companies"), {})]
    if (adviser := context.adviser.key) is not None:
        views.append(
            BuiltInView("mine", QT_TRANSLATE_NOOP("Views", "My companies"), {"adviser": [{"id": adviser.hex()}]})
        )
    return [
        *views,
        BuiltInView("helped", QT_TRANSLATE_NOOP("Views", "Helped this year"), {HELPED: [YES]}),
        BuiltInView(
            "helped_before",
            QT_TRANSLATE_NOOP("Views", "Helped last year, not this year"),
            {HELPED_BEFORE: [YES], HELPED: [NO]},
            ("last_intervention",),
        ),
        BuiltInView("no_mrc", QT_TRANSLATE_NOOP("Views", "MRC to specify"), {"mrc": [""], "region": []}),
        BuiltInView(
            "to_contact",
            QT_TRANSLATE_NOOP("Views", "To contact again"),
            {CONTACT_DUE: [YES]},
            ("last_intervention",),
        ),
        BuiltInView("stalled", QT_TRANSLATE_NOOP("Views", "Journey stopped"), {STALLED: [YES]}, ("last_intervention",)),
        BuiltInView("preparing", QT_TRANSLATE_NOOP("Views", "Preparing to export"), {"export_status": ["preparing"]}),
    ]


def intervention_views(context: WindowContext) -> list[BuiltInView]:
    """Those of the journal."""
    views = [BuiltInView(ALL, QT_TRANSLATE_NOOP("Views", "All the interventions"), {})]
    if (adviser := context.adviser.key) is not None:
        views.append(
            BuiltInView("mine", QT_TRANSLATE_NOOP("Views", "My interventions"), {"adviser": [{"id": adviser.hex()}]})
        )
    return [
        *views,
        BuiltInView("planned", QT_TRANSLATE_NOOP("Views", "Planned"), {"status": ["planned"]}, ("date",)),
        BuiltInView(
            "no_hours",
            QT_TRANSLATE_NOOP("Views", "Without hours"),
            {
                "status": ["done"],
                "hours": [{"condition": {"column": "hours", "operator": "empty", "values": []}}],
            },
        ),
    ]


def _mine(context: WindowContext, name: str) -> list[BuiltInView]:
    """The view of the person at the keyboard, when somebody is."""
    adviser = context.adviser.key
    return [BuiltInView("mine", name, {"adviser": [{"id": adviser.hex()}]})] if adviser is not None else []


def _said(column: str, operator: Operator, *values: Value) -> list[dict[str, Any]]:
    return [{"condition": kept_condition(Condition(column, operator, values))}]


def activity_views(context: WindowContext) -> list[BuiltInView]:
    """Those of the list of activities; what is to come and what lacks attendances go by today."""
    today = context.book.today()
    not_cancelled = _said("status", Operator.IS_NOT, "cancelled")
    return [
        BuiltInView(ALL, QT_TRANSLATE_NOOP("Views", "All the activities"), {}),
        *_mine(context, QT_TRANSLATE_NOOP("Views", "My activities")),
        BuiltInView(
            "coming",
            QT_TRANSLATE_NOOP("Views", "Coming activities"),
            {"start_date": _said("start_date", Operator.AT_LEAST, today), "status": not_cancelled, "year": []},
            ("date",),
        ),
        BuiltInView("held", QT_TRANSLATE_NOOP("Views", "Held this year"), {"status": ["held"]}),
        BuiltInView(
            "no_attendance",
            QT_TRANSLATE_NOOP("Views", "No attendance noted"),
            {
                "start_date": _said("start_date", Operator.AT_MOST, today),
                "status": not_cancelled,
                "attendance": [NOBODY_NOTED],
            },
        ),
    ]


def link_views(context: WindowContext) -> list[BuiltInView]:
    """Those of the list of synergy links."""
    return [
        BuiltInView(ALL, QT_TRANSLATE_NOOP("Views", "All the links"), {}),
        *_mine(context, QT_TRANSLATE_NOOP("Views", "My links")),
        BuiltInView(
            "to_follow_up",
            QT_TRANSLATE_NOOP("Views", "Links to follow up"),
            {
                "status": [PROPOSED, IN_CONTACT],
                "since": _said("since", Operator.OLDER_THAN_DAYS, LINK_QUIET_DAYS),
                "year": [],
            },
            ("since",),
        ),
        BuiltInView("concluded", QT_TRANSLATE_NOOP("Views", "Concluded links"), {"status": [CONCLUDED]}, ("-value",)),
        BuiltInView("between", QT_TRANSLATE_NOOP("Views", "Links between regions"), {"reach": ["between"]}),
    ]
