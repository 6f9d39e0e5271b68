"""The questionnaires of a company, prediagnostics and diagnostics: begun, completed, compared, opened from here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from cqi_desktop.store.assessments import FilledLine, assessments_of, trash_assessment
from cqi_desktop.store.questionnaires import questionnaires_in_force
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.questionnaires.words import score_text, shown
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .company_tab import CompanyTab


class AssessmentsTab(CompanyTab):
    """``questionnaire_asked`` gives the code of one to begin, or the key of one to open."""

    questionnaire_asked = Signal(str, object)

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Company", "Diagnostics"))
        self._lines: list[FilledLine] = []
        self._bar = self.make_bar()
        self.trash_button = self.add_button(
            self._bar, translate("Company", "Put in the trash"), "trash-can-outline", self.trash_pressed
        )
        self.open_button = self.add_button(self._bar, translate("Company", "Open"), "open-in-new", self.open_pressed)
        self.begin_buttons: list[QPushButton] = []
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Company", "Date"), sample="2011-03-31 MM"),
                RowsColumn(translate("Company", "Questionnaire")),
                RowsColumn(translate("Company", "State"), kind="status", sample="Under way, 88 of 88 questions"),
                RowsColumn(translate("Company", "Score"), sample="100 % MM", is_number=True),
                RowsColumn(translate("Company", "Verdict")),
                RowsColumn(translate("Company", "Version"), sample="Version", is_number=True, is_spare=True),
            ),
            translate("Company", "Diagnostics of the company"),
        )
        self.table.opened.connect(self.open_pressed)
        self.table.current_changed.connect(self.current_changed)
        self.table.left_by_escape.connect(self.left)
        self.empty = EmptyState(context.icons)
        self.empty.narrow()
        self.empty.acted.connect(self.begin_first)
        context.themes.changed.connect(self.empty.theme_changed)
        self.stack = PlainStack()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.rows.addWidget(self.stack, 1)

    def first_widget(self) -> QWidget:
        return self.table if self._lines else self.empty.button

    def refresh(self) -> None:
        if self.company is None:
            return
        self._show_begin_buttons()
        self._lines = assessments_of(self.context.book, self.company)
        self.table.show_rows([_row(line) for line in self._lines])
        if self._lines and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)
        if not self._lines:
            self.empty.say(
                "clipboard-check-outline",
                translate("Company", "No questionnaire filled yet."),
                translate("Company", "It is filled here, offline, and counts once it is complete."),
                "" if self.context.book.read_only or not self.begin_buttons else self.begin_buttons[0].text(),
            )
        self.stack.setCurrentIndex(0 if self._lines else 1)
        self.current_changed()

    def _show_begin_buttons(self) -> None:
        """One a questionnaire in force; made again only when they change."""
        book = self.context.book
        wanted = [(one.code, f"{shown(one.label)}…") for one in questionnaires_in_force(book, book.today())]
        if wanted == [(button.property("code"), button.text()) for button in self.begin_buttons]:
            return
        for button in self.begin_buttons:
            button.deleteLater()
        self.begin_buttons = []
        for code, text in wanted:
            button = self.add_button(self._bar, text, "clipboard-check-outline", self.begin_pressed)
            button.setProperty("code", code)
            self.begin_buttons.append(button)

    def current(self) -> FilledLine | None:
        key = self.table.current_key()
        return next((line for line in self._lines if line.id == key), None)

    @Slot()
    def current_changed(self) -> None:
        line = self.current()
        self.open_button.setEnabled(line is not None)
        may_go = line is not None and line.completed_on is None and not self.context.book.read_only
        self.trash_button.setEnabled(may_go)
        reason = translate("Company", "A completed one counts: reopen it first.")
        self.trash_button.setToolTip(reason if line is not None and line.completed_on else "")

    @Slot()
    def begin_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.questionnaire_asked.emit(str(button.property("code")), None)

    @Slot()
    def begin_first(self) -> None:
        if self.begin_buttons:
            self.questionnaire_asked.emit(str(self.begin_buttons[0].property("code")), None)

    @Slot()
    def open_pressed(self) -> None:
        if (line := self.current()) is not None:
            self.questionnaire_asked.emit("", line.id)

    @Slot()
    def trash_pressed(self) -> None:
        line = self.current()
        if line is not None and self.trash_button.isEnabled():

            def work() -> None:
                trash_assessment(self.context.book, line.id)

            self.write(work, translate("Company", "{name} put in the trash").format(name=line.label))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.trash_pressed()
        else:
            super().keyPressEvent(event)


def _row(line: FilledLine) -> Row:
    day = line.completed_on or line.begun_on
    if line.completed_on is not None:
        state = Cell(translate("Company", "Completed"), dot="ok")
    else:
        text = translate("Company", "Under way, {answered} of {asked} questions")
        state = Cell(text.format(answered=line.answered, asked=line.asked), dot="warn")
    score = score_text(line.score) if line.completed_on is not None else NOTHING
    return Row(
        (
            Cell(format_date(day) if day else NOTHING, "text2"),
            Cell(line.label, is_strong=True, spoken=line.label),
            state,
            Cell(score),
            Cell(line.verdict or NOTHING, "text2", spoken=line.verdict),
            Cell(str(line.version), "text3"),
        ),
        line.id,
    )
