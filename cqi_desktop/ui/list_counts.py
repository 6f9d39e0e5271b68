"""How many records a view shows, whichever list it is of; called off the thread, without any page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cqi_desktop.store.company_list import count_companies
from cqi_desktop.store.intervention_list import intervention_totals

from .list_views import ListState, state_of
from .widgets.company_filters import company_criteria
from .widgets.intervention_filters import intervention_criteria
from .window_context import WindowContext

# The lists in which the fiscal year of the window is a filter.
_WITH_YEAR = ("interventions", "activities", "synergies")


def count_of_view(context: WindowContext, page: str, definition: Mapping[str, Any]) -> int:
    """The number of records that the view of that page shows in the year and the region of the window."""
    scope, book = context.scope, context.book
    state = state_of(definition, scope, has_year=page in _WITH_YEAR)
    if page == "interventions":
        return intervention_totals(book, intervention_criteria(state.filters, state.text)).listed
    if page == "activities":
        return _activities(context, state)
    if page == "synergies":
        return _links(context, state)
    return count_companies(book, company_criteria(state.filters, state.text, scope.year))


def _activities(context: WindowContext, state: ListState) -> int:
    from cqi_desktop.store.activity_list import activity_lines

    from .activities.activity_filters import activity_criteria

    return len(activity_lines(context.book, activity_criteria(state.filters, state.text)))


def _links(context: WindowContext, state: ListState) -> int:
    from cqi_desktop.store.synergy_list import count_links

    from .synergies.link_filters import link_criteria

    return count_links(context.book, link_criteria(state.filters, state.text, None))
