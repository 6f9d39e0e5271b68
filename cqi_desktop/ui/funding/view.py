"""A view of the page Financement: panels one under the other; what it opens is shown in the panel of the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.translation import format_money, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.sections.section import RefusedLine, SettingsSection
from cqi_desktop.ui.window_context import WindowContext

# A table wider than this is no longer read along its rows.
WIDEST_VIEW = 1440


class FundingView(SettingsSection):
    """``records_asked`` gives a ``ShownRecords``; ``view_asked`` the key of another view of the page."""

    records_asked = Signal(object)
    company_asked = Signal(object)
    view_asked = Signal(str)
    status_changed = Signal()

    def __init__(self, context: WindowContext, name: str) -> None:
        super().__init__(context, name, WIDEST_VIEW)
        self.refused = RefusedLine()

    @property
    def place_name(self) -> str:
        return self.context.scope.region_name or translate("Funding", "Whole territory")

    def status_text(self) -> str:
        """What is counted, for the status bar."""
        return ""

    def keys_text(self) -> str:
        return ""

    def try_writing(self, write: Callable[[], object]) -> bool:
        """Write; a refusal is said under the table and the value of the book comes back."""
        self.refused.hide()
        try:
            write()
        except CqiError as error:
            self.refused.say(error)
            self.refresh()
            return False
        return True

    def areas(self) -> list[QWidget]:
        """Its tables in visual order, for F6."""
        return []

    @Slot(object)
    def open_records(self, shown: object) -> None:
        self.records_asked.emit(shown)


def money(cents: int | None) -> str:
    """``294 750 $``, or a dash where nobody said."""
    return NOTHING if cents is None else format_money(cents)
