"""Outcomes: totals that keep declared, estimated and attributed apart, then each of them, typed over in place."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.outcomes import Outcome, Response, totals_of
from cqi_desktop.store.outcome_list import outcomes_in
from cqi_desktop.store.outcomes import edit_outcome
from cqi_desktop.store.surveys import response_of_year
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import translate
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.door_tables import DoorTable, EditableDoorTable
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

from . import outcome_rows as rows
from .outcome_dialogs import ask_outcome
from .outcome_words import attribution_from, outcome_value_from
from .view import FundingView

MOST_ROWS = 500

_Read = tuple[tuple[Outcome, ...], Response]


class OutcomesView(FundingView):
    reads: ClassVar[frozenset[str]] = frozenset({"export_outcome", "company", "survey", "survey_answer", "region"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Outcomes", "Outcomes"))
        self.outcomes: tuple[Outcome, ...] = ()
        self.response = Response()
        self._reading: Task | None = None
        themes, icons = context.themes, context.icons
        self.totals = DoorTable(themes, icons, rows.total_columns(), translate("Outcomes", "Totals of the year"))
        self.totals.door_opened.connect(self.total_opened)
        self.table = EditableDoorTable(
            themes, icons, rows.list_columns(), rows.FIELDS, translate("Outcomes", "Outcomes, one by one")
        )
        self.table.edited.connect(self.outcome_edited)
        self.table.door_opened.connect(self.company_opened)
        self.empty = EmptyState(icons)
        self.empty.setMinimumHeight(260)
        self.empty.acted.connect(self.add_pressed)
        self.totals_panel = Panel(translate("Outcomes", "Totals of the year"))
        self.totals_panel.rows.addWidget(self.totals)
        self.totals_panel.rows.addWidget(self.empty)
        self.list_panel = Panel(translate("Outcomes", "Outcomes, one by one"))
        self.list_panel.rows.addWidget(self.table)
        self.list_panel.rows.addWidget(self.refused)
        self.add_panel(self.totals_panel)
        self.add_panel(self.list_panel)
        self.end()

    def refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        book, scope = self.context.book, self.context.scope
        year, region = scope.year, scope.region or None

        def read(progress: Progress) -> _Read:
            progress.check_cancelled()
            return outcomes_in(book, year, region), response_of_year(book, year, region)

        self._reading = self.context.runner.run(self, read, self.outcomes_read, self.failed.emit)

    @property
    def _place_and_year(self) -> str:
        return f"{self.place_name}, {self.context.scope.year.label}"

    @Slot(object)
    def outcomes_read(self, answer: _Read) -> None:
        self._reading = None
        self.outcomes, self.response = answer
        self.totals.show_rows(rows.total_rows(totals_of(self.outcomes), self.response))
        self.totals.fit_height()
        self.totals_panel.more.setText(f"{self._place_and_year} · {rows.response_sentence(self.response)}")
        self.table.rows.is_locked = self.context.book.read_only
        self.table.show_rows([rows.outcome_row(outcome) for outcome in self.outcomes[:MOST_ROWS]])
        self.table.fit_height()
        self.list_panel.more.setText(self._list_sentence())
        has_any = bool(self.outcomes)
        self.totals.setVisible(has_any)
        self.list_panel.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.empty.say(
            "currency-usd",
            translate("Outcomes", "No outcome for {place}").format(place=self._place_and_year),
            translate("Outcomes", "Note one, ask the companies in a survey, or bring a list in from Excel."),
            "" if self.context.book.read_only else translate("Outcomes", "Note an outcome…"),
        )
        if has_any and not self.totals.currentIndex().isValid():
            self.totals.setCurrentIndex(self.totals.rows.index(0, rows.TOTAL_VALUE))
        self.status_changed.emit()

    def _list_sentence(self) -> str:
        count = len(self.outcomes)
        if count > MOST_ROWS:
            return translate("Outcomes", "the first {shown} of %Ln outcome(s)", "", count).format(shown=MOST_ROWS)
        return translate("Outcomes", "Enter or F2 edits a cell")

    # --- writing -------------------------------------------------------------------------------------------

    def outcome_of(self, key: object) -> Outcome | None:
        return next((outcome for outcome in self.outcomes if outcome.key == key), None)

    @Slot(object, int, str)
    def outcome_edited(self, key: bytes, column: int, text: str) -> None:
        outcome = self.outcome_of(key)
        if outcome is None:
            return
        kind = outcome.kind

        def write() -> None:
            value: Any = text
            if column == rows.ATTRIBUTION:
                value = attribution_from(text)
            elif column in (rows.BEFORE, rows.VALUE):
                value = outcome_value_from(kind, text)
            elif column == rows.DAY:
                value = day_from(text)
            edit_outcome(self.context.book, key, **{rows.FIELDS[column]: value})

        self.try_writing(write)

    @Slot()
    def add_pressed(self) -> None:
        ask_outcome(self.context, self.window(), self.tell_plainly)

    @Slot(str)
    def tell_plainly(self, text: str) -> None:
        self.told.emit(text, [])

    def trash_current(self) -> None:
        """Put the outcome under the keyboard in the trash; Ctrl+Z takes it back."""
        outcome = self.outcome_of(self.table.current_key())
        if outcome is None or not self.table.hasFocus():
            return

        def write() -> None:
            trash(self.context.book, "outcome", outcome.key)

        if self.try_writing(write):
            text = translate("Outcomes", "Outcome put in the trash: {company}")
            self.tell_plainly(text.format(company=outcome.company_name))

    # --- doors ---------------------------------------------------------------------------------------------

    @Slot(object, int)
    def total_opened(self, key: tuple[str, str], column: int) -> None:
        del column
        self.open_records(rows.total_shown(self.outcomes, *key, self._place_and_year, self.response))

    @Slot(object, int)
    def company_opened(self, key: bytes, column: int) -> None:
        del column
        outcome = self.outcome_of(key)
        if outcome is not None:
            self.company_asked.emit(outcome.company)

    # --- what the page asks --------------------------------------------------------------------------------

    def first_field(self) -> QWidget:
        return self.totals if self.outcomes else self.empty.button

    def areas(self) -> list[QWidget]:
        return [self.totals, self.table] if self.outcomes else [self.empty.button]

    def status_text(self) -> str:
        return translate("Outcomes", "%Ln outcome(s)", "", len(self.outcomes))

    def keys_text(self) -> str:
        return translate("Outcomes", "Enter: open or type · Space: the company · F6: next table")
