"""How many records a view shows, whichever list it is of; called off the thread, without any page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cqi_desktop.store.company_list import count_companies
from cqi_desktop.store.intervention_list import intervention_totals

from .list_views import state_of
from .widgets.company_filters import company_criteria
from .widgets.intervention_filters import intervention_criteria
from .window_context import WindowContext


def count_of_view(context: WindowContext, page: str, definition: Mapping[str, Any]) -> int:
    """The number of records that the view of that page shows in the year and the region of the window."""
    scope = context.scope
    if page == "interventions":
        state = state_of(definition, scope, has_year=True)
        return intervention_totals(context.book, intervention_criteria(state.filters, state.text)).listed
    state = state_of(definition, scope)
    return count_companies(context.book, company_criteria(state.filters, state.text, scope.year))
