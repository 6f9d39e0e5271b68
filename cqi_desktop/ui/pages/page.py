"""What the window asks of a page: to read the book again when it is shown stale, and to say what it can do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cqi_desktop.ui.changed import EVERYTHING, concerns
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.kept_place import KeptPlace
from cqi_desktop.ui.widgets.toast import Action, Toast
from cqi_desktop.ui.window_context import WindowContext

# Under this width of the window, a side panel stands in place of what is beside it.
NARROW_WINDOW = 1100


class Page(QWidget):
    """A page refreshes when it is shown and something it reads has changed since, never behind another page."""

    status_changed = Signal()
    failed = Signal(object)  # an error to show above the page
    company_asked = Signal(object)  # open the company of that key on its page
    note_asked = Signal()  # note an intervention, for the company that the page shows
    undo_asked = Signal()  # take back what was just done
    undo_set_asked = Signal(object)  # take back that change set
    history_asked = Signal(object, str)  # show the history of the company of that key and name
    backup_asked = Signal()  # make a verified copy of the book
    import_asked = Signal()  # bring a list in
    page_asked = Signal(str)  # open the page of that key
    place_asked = Signal(str, str)  # open the page of that key, at one of its sections
    record_shown = Signal(object)  # the company of that key was opened here
    place_moved = Signal(str)  # the page shows another of its places: back and forward come to them
    companies_asked = Signal(object, str)  # list these companies, under that name
    export_asked = Signal()  # write the list of the page to a file
    # Open the questionnaire of that key, or begin that of the code; with neither, that of the intervention in hand.
    questionnaire_asked = Signal(str, object)

    reads: ClassVar[frozenset[str]] = frozenset()
    # Whether the list of the page can leave as it is seen; by Ctrl+E, unless the page does something else with it.
    exports_lists: ClassVar[bool] = True

    def __init__(self, context: WindowContext, name: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.context = context
        self._is_stale = True
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.toast = Toast(self)
        context.notice.changed.connect(self.records_changed)
        context.scope.changed.connect(self.scope_changed)

    # --- to be told by each page ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the book again, keeping what is selected."""

    def status_text(self) -> str:
        """What is counted and selected, at the left of the status bar."""
        return ""

    def keys_text(self) -> str:
        """The keys of this page, in the middle of the status bar."""
        return ""

    def areas(self) -> Sequence[QWidget]:
        """The areas of the page in visual order: F6 goes from one to the next."""
        return ()

    def first_area(self) -> QWidget | None:
        """What takes the focus when the page is opened: its first table, or its first area."""
        areas = self.areas()
        return next((area for area in areas if area.inherits("QTableView")), areas[0] if areas else None)

    def commands(self) -> Sequence[Command]:
        """What the command field offers for this page."""
        return ()

    def show_section(self, key: str) -> None:
        """Show one of the sections of the page, when it has any."""

    def show_saved_view(self, key: str) -> None:
        """Show a view of the list of this page, when it has any."""

    def place(self) -> str:
        """What the page shows among its own places, as ``show_place`` takes it; empty for the one it opens on."""
        return ""

    def kept_at(self, place: str) -> KeptPlace | None:
        """What is selected and scrolled at a place that the page has just left, to be brought back with it."""

    def show_place(self, place: str, kept: KeptPlace | None) -> None:
        """Show a place again, as it was left."""

    def step_record(self, step: int) -> None:
        """Ctrl+Page Up and Down: the record before (-1) or after (1), when the page shows records in an order."""

    def company_in_hand(self) -> bytes | None:
        """The company that the page shows or has chosen, for what is begun from anywhere."""
        return None

    def intervention_in_hand(self) -> bytes | None:
        """The intervention that the page has chosen, when it lists some."""
        return None

    @Slot()
    def ask_questionnaire(self) -> None:
        """Open the questionnaire of the intervention in hand."""
        self.questionnaire_asked.emit("", None)

    def filter_by_text(self) -> None:
        """Ctrl+F."""

    def remember(self) -> None:
        """Put sizes into the settings, before the window closes."""

    # --- when to refresh -----------------------------------------------------------------------------------

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, self.reads):
            self._refresh_or_wait()

    @Slot()
    def scope_changed(self) -> None:
        self.records_changed(EVERYTHING)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    @Slot()
    def book_told(self) -> None:
        """Something was done with the book as a whole, such as a backup."""

    @property
    def is_narrow(self) -> bool:
        """Whether the window has no room for a list beside a panel, at the size that the text has."""
        return self.window().width() < NARROW_WINDOW * self.context.themes.current.growth

    def _refresh_or_wait(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def say_done(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Tell what was just done, with buttons; the status bar keeps the fact."""
        self.toast.say(text, actions)
