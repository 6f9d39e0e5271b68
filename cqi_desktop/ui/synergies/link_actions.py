"""What is written from the page Synergies: each act is one change set, told with the means to take it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.domain.funding import amount_from
from cqi_desktop.domain.suggestions import Suggestion
from cqi_desktop.domain.synergy import CONCLUDED
from cqi_desktop.store.dismissed_suggestions import dismiss_suggestion, restore_suggestion
from cqi_desktop.store.synergies import change_link_status, edit_link, propose_link
from cqi_desktop.store.synergy_list import SynergyLine
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.window_context import WindowContext

from .link_dialogs import ask_edits, ask_link, ask_result
from .link_words import pair_name, reasons_sentence, status_label, suggestion_name


class LinkActions(QObject):
    """``told`` says what was done, ``failed`` gives a refusal; the book then keeps what it had."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, context: WindowContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    @property
    def _can_write(self) -> bool:
        return not self._context.book.read_only

    def _try(self, write: Callable[[], object], told: str) -> None:
        try:
            write()
        except CqiError as error:
            self.failed.emit(error)
            return
        self.told.emit(told)

    @Slot()
    def add(self) -> None:
        """Ctrl+N."""
        if self._can_write:
            ask_link(self._context, self._page.window(), self.told.emit)

    @Slot(object)
    def propose(self, suggestion: Suggestion) -> None:
        """A link in one step: its kind and its market come from the reasons, which are kept as its notes."""

        def write() -> None:
            propose_link(
                self._context.book, company_a=suggestion.a.key, company_b=suggestion.b.key,
                kind=suggestion.link_kind, market=suggestion.market or None,
                origin=translate("Synergies", "Suggestion"), notes=reasons_sentence(suggestion),
                adviser=self._context.adviser.key,
            )  # fmt: skip

        self._try(write, translate("Synergies", "Link proposed: {pair}").format(pair=suggestion_name(suggestion)))

    @Slot(object)
    def dismiss(self, suggestion: Suggestion) -> None:
        def write() -> None:
            dismiss_suggestion(self._context.book, suggestion.a.key, suggestion.b.key)

        self._try(write, translate("Synergies", "Dismissed: {pair}").format(pair=suggestion_name(suggestion)))

    def restore(self, key: bytes) -> None:
        """Propose again what was dismissed."""

        def write() -> None:
            restore_suggestion(self._context.book, key)

        self._try(write, translate("Synergies", "Proposed again"))

    @Slot(object, str)
    def change_status(self, line: SynergyLine, status: str) -> None:
        """A card was moved, or a status chosen in the list. What is concluded is asked its value."""
        if not self._can_write or status == line.status:
            return
        if status == CONCLUDED and line.concluded_on is None:
            ask_result(self._context, self._page.window(), line, self.told.emit)
            return

        def write() -> None:
            change_link_status(self._context.book, line.id, status)

        told = translate("Synergies", "{status}: {pair}").format(status=status_label(status), pair=pair_name(line))
        self._try(write, told)

    @Slot(object, str, object)
    def write_cell(self, line: SynergyLine, field: str, value: Any) -> None:
        """A cell of the list was left."""
        if field == "status":
            self.change_status(line, str(value))
            return

        def write() -> None:
            written = value
            if field == "value_cents":
                written = amount_from(value)
            elif field == "proposed_on":
                written = day_from(value)
                if written is None:  # a link counts in the year of that day
                    raise InvalidValueError(text=value, expected="date")
            edit_link(self._context.book, line.id, **{field: written})

        self._try(write, translate("Synergies", "Link changed"))

    @Slot(object)
    def edit(self, line: SynergyLine) -> None:
        if self._can_write:
            ask_edits(self._context, self._page.window(), line, self.told.emit)

    @Slot(object)
    def trash(self, lines: Sequence[SynergyLine]) -> None:
        """To the trash, as one step that undo takes back."""
        book = self._context.book
        if not self._can_write:
            return

        def write() -> None:
            with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Put synergy links in the trash")):
                for line in lines:
                    trash(book, "synergy_link", line.id)

        self._try(write, translate("Synergies", "%Ln link(s) put in the trash", "", len(lines)))
