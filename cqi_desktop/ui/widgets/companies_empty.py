"""In place of the rows of the list of companies: the filters leave none, or the book has none yet."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from cqi_desktop.translation import translate
from cqi_desktop.ui.window_context import WindowContext

from .empty_state import EmptyState


class CompaniesEmpty(EmptyState):
    filters_lifted = Signal()
    new_asked = Signal()
    import_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.icons)
        self._read_only = context.book.read_only
        self._is_filtered = False
        self.acted.connect(self.button_pressed)
        self.acted_otherwise.connect(self.import_asked)

    def say_why(self, total: int) -> None:
        """``total`` companies are in the book, and none is listed."""
        self._is_filtered = total > 0
        if total:
            fact, lift = translate("Companies", "No company with these filters."), (
                translate("Companies", "Remove the filters"))  # fmt: skip
            self.say("filter-variant", fact, action=lift)
        elif self._read_only:
            self.say("office-building-outline", translate("Companies", "No company yet."))
        else:
            self.say(
                "office-building-outline",
                translate("Companies", "No company yet."),
                translate("Companies", "Import your Excel workbook, or add the first one."),
                translate("Companies", "New company…"),
                translate("Companies", "Import a list…"),
            )

    @Slot()
    def button_pressed(self) -> None:
        (self.filters_lifted if self._is_filtered else self.new_asked).emit()
