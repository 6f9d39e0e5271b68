"""In place of the rows of the journal: nothing noted at all, nothing in the year, or nothing with the filters."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.intervention_list import InterventionFilter, intervention_ids
from cqi_desktop.translation import translate
from cqi_desktop.ui.window_context import WindowContext

from .empty_state import EmptyState
from .intervention_filters import InterventionFilters


class JournalEmpty(EmptyState):
    """``noting_asked`` leads to the entry row, ``filters_lifted`` shows everything."""

    noting_asked = Signal()
    filters_lifted = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.icons)
        self._book = context.book
        self._leads_to_entry = False
        self.acted.connect(self.button_pressed)
        self.acted_otherwise.connect(self.filters_lifted)

    def say_why(self, filters: InterventionFilters, *, lists_follow_ups: bool) -> None:
        """Nothing is listed with ``filters``: say whether they are the reason."""
        years = filters.values.get("year", ())
        year = years[0] if len(years) == 1 and isinstance(years[0], FiscalYear) else None
        if lists_follow_ups and not filters.field.text():
            self._tell("calendar-check-outline", translate("Interventions", "No follow-up is due."))
        elif self._is_empty(None):
            self._ask_to_note(translate("Interventions", "No intervention yet."))
        elif year is not None and self._is_empty(year):
            fact = translate("Interventions", "No intervention in {year}.").format(year=year.label)
            self._ask_to_note(fact, translate("Interventions", "See every year"))
        else:
            fact = translate("Interventions", "No intervention with these filters.")
            self._tell("filter-variant", fact, action=translate("Interventions", "Remove the filters"))

    def _is_empty(self, year: FiscalYear | None) -> bool:
        criteria = InterventionFilter(years=(year,) if year is not None else ())
        return not intervention_ids(self._book, criteria, limit=1)

    def _ask_to_note(self, fact: str, other: str = "") -> None:
        """Point at the entry row, which stands above; a book open for reading only has none."""
        if self._book.read_only:
            self._tell("note-edit-outline", fact, action=other)
            return
        how = translate("Interventions", "Type one in the line above, then Ctrl+Enter.")
        self._leads_to_entry = True
        self.say("note-edit-outline", fact, how, translate("Interventions", "Note an intervention"), other)

    def _tell(self, icon: str, fact: str, action: str = "") -> None:
        self._leads_to_entry = False
        self.say(icon, fact, action=action)

    @Slot()
    def button_pressed(self) -> None:
        (self.noting_asked if self._leads_to_entry else self.filters_lifted).emit()
