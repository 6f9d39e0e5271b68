"""Surveys: how each one goes, and the work-list of the one chosen: who has not answered, who was reminded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.store.checked_values import required
from cqi_desktop.store.surveys import (
    AskedCompany,
    SurveyLine,
    asked_companies,
    edit_answer,
    edit_survey,
    make_survey,
    remind_waiting,
    surveys_of,
)
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import format_date, format_integer, format_percent, translate
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.sections.section import RefusedLine
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.door_tables import EditableDoorTable
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

from .outcome_dialogs import ask_answer
from .view import FundingView

_TITLE, _SENT = 0, 2
COMPANY, MRC, ASKED, REMINDED, ANSWERED, DECLINED, NOTES = range(7)
_ANSWER_FIELDS = {
    ASKED: "asked_on",
    REMINDED: "reminded_on",
    ANSWERED: "answered_on",
    DECLINED: "declined_on",
    NOTES: "notes",
}

_Read = tuple[tuple[SurveyLine, ...], bytes | None, tuple[AskedCompany, ...]]


class SurveysView(FundingView):
    reads: ClassVar[frozenset[str]] = frozenset({"survey", "survey_answer", "company", "region"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Surveys", "Surveys"))
        self.surveys: tuple[SurveyLine, ...] = ()
        self.asked: tuple[AskedCompany, ...] = ()
        self._shown: bytes | None = None
        self._reading: Task | None = None
        self.table = EditableTable(
            context.themes,
            context.icons,
            _survey_columns(),
            (_TITLE, _SENT),
            translate("Surveys", "Surveys of the year"),
        )
        self.table.edited.connect(self.survey_edited)
        self.table.current_changed.connect(self.survey_chosen)
        self.list = EditableDoorTable(
            context.themes, context.icons, _asked_columns(), _ANSWER_FIELDS, translate("Surveys", "Companies asked")
        )
        self.list.edited.connect(self.answer_edited)
        self.list.door_opened.connect(self.company_opened)
        self.list.current_changed.connect(self.company_changed)
        self.list_refused = RefusedLine()
        self.remind_button = make_button(
            context.icons, translate("Surveys", "Note a reminder to all who wait"), "email-alert-outline", small=True
        )
        self.remind_button.clicked.connect(self.remind_pressed)
        self.answer_button = make_button(context.icons, translate("Surveys", "Note the answer…"), "check", small=True)
        self.answer_button.clicked.connect(self.answer_pressed)
        self.empty = EmptyState(context.icons)
        self.empty.setMinimumHeight(260)
        self.empty.acted.connect(self.add_pressed)
        self._lay_out()

    def _lay_out(self) -> None:
        self.surveys_panel = Panel(translate("Surveys", "Surveys of the year"))
        self.surveys_panel.rows.addWidget(self.table)
        self.surveys_panel.rows.addWidget(self.empty)
        self.surveys_panel.rows.addWidget(self.refused)
        self.list_panel = Panel(translate("Surveys", "Companies asked"))
        self.list_panel.head.addWidget(self.answer_button)
        self.list_panel.head.addWidget(self.remind_button)
        self.list_panel.rows.addWidget(self.list)
        self.list_panel.rows.addWidget(self.list_refused)
        self.add_panel(self.surveys_panel)
        self.add_panel(self.list_panel)
        self.end()

    # --- reading -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        book, scope, wanted = self.context.book, self.context.scope, self._shown
        year, region = scope.year, scope.region or None

        def read(progress: Progress) -> _Read:
            progress.check_cancelled()
            surveys = surveys_of(book, year, region)
            keys = [survey.key for survey in surveys]
            shown = wanted if wanted in keys else next(iter(keys), None)
            return surveys, shown, asked_companies(book, shown) if shown else ()

        self._reading = self.context.runner.run(self, read, self.surveys_read, self.failed.emit)

    @Slot(object)
    def surveys_read(self, answer: _Read) -> None:
        self._reading = None
        self.surveys, self._shown, self.asked = answer
        is_locked = self.context.book.read_only
        self.table.rows.is_locked = self.list.rows.is_locked = is_locked
        names = {region.code: region.name for region in self.context.scope.regions}
        self.table.show_rows([_survey_row(survey, names) for survey in self.surveys])
        self.table.fit_height()
        if self._shown is not None and self.table.current_key() != self._shown:
            self.table.setCurrentIndex(self.table.rows.index(self.table.rows.row_of(self._shown), 0))
        self.surveys_panel.more.setText(f"{self.place_name}, {self.context.scope.year.label}")
        self.list.show_rows([_asked_row(asked) for asked in self.asked])
        self.list.fit_height()
        if self.asked and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, REMINDED))
        has_any = bool(self.surveys)
        self.table.setVisible(has_any)
        self.list_panel.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.empty.say(
            "email-alert-outline",
            translate("Surveys", "No survey for {place}, {year}").format(
                place=self.place_name, year=self.context.scope.year.label
            ),
            translate("Surveys", "A survey asks every company that was served in the year what came of it."),
            "" if is_locked else translate("Surveys", "Make a survey…"),
        )
        self._say_list()
        self.company_changed()
        self.status_changed.emit()

    def _say_list(self) -> None:
        survey = next((one for one in self.surveys if one.key == self._shown), None)
        waiting = sum(asked.is_waiting for asked in self.asked)
        text = translate("Surveys", "%Ln compan(y/ies) without an answer", "", waiting)
        self.list_panel.more.setText(f"{survey.title} · {text}" if survey else "")
        self.remind_button.setEnabled(bool(waiting) and not self.context.book.read_only)

    @Slot()
    def survey_chosen(self) -> None:
        key = self.table.current_key()
        if isinstance(key, bytes) and key != self._shown:
            self._shown = key
            self.refresh()

    @Slot()
    def company_changed(self) -> None:
        asked = self.asked_of(self.list.current_key())
        self.answer_button.setEnabled(asked is not None and not self.context.book.read_only)

    def asked_of(self, key: object) -> AskedCompany | None:
        return next((asked for asked in self.asked if asked.key == key), None)

    # --- writing -------------------------------------------------------------------------------------------

    @Slot(object, int, str)
    def survey_edited(self, key: bytes, column: int, text: str) -> None:
        def write() -> None:
            fields: dict[str, Any] = {"sent_on": day_from(text)} if column == _SENT else {"title": text}
            edit_survey(self.context.book, key, **fields)

        self.try_writing(write)

    @Slot(object, int, str)
    def answer_edited(self, key: bytes, column: int, text: str) -> None:
        def write() -> None:
            value = text if column == NOTES else day_from(text)
            edit_answer(self.context.book, key, **{_ANSWER_FIELDS[column]: value})

        self.try_writing(write)

    @Slot()
    def remind_pressed(self) -> None:
        if self._shown is None:
            return
        shown, book = self._shown, self.context.book

        def write(progress: Progress) -> int:
            progress.check_cancelled()
            return remind_waiting(book, shown, book.today())

        self.remind_button.setEnabled(False)
        self.context.runner.run(self, write, self.reminders_noted, self.failed.emit)

    @Slot(object)
    def reminders_noted(self, count: int) -> None:
        self.tell_plainly(translate("Surveys", "Reminder noted for %Ln compan(y/ies)", "", count))

    @Slot()
    def answer_pressed(self) -> None:
        asked = self.asked_of(self.list.current_key())
        if asked is not None:
            ask_answer(self.context, self.window(), self.tell_plainly, asked.key, asked.company_name)

    @Slot()
    def add_pressed(self) -> None:
        scope = self.context.scope
        regions = (("", translate("Funding", "Whole territory")),
                   *((region.code, region.name) for region in scope.regions))  # fmt: skip
        title = translate("Surveys", "Outcomes of {year}").format(year=scope.year.label)
        FieldsDialog(
            self.context,
            self.window(),
            translate("Surveys", "Make a survey of {year}").format(year=scope.year.label),
            (
                Field("title", translate("Surveys", "Title"), title, is_required=True),
                Field("region", translate("Funding", "Region"), scope.region, regions),
                Field("sent_on", translate("Surveys", "Sent on"), format_date(self.context.book.today())),
            ),
            self.write_survey,
            translate("Surveys", "Make"),
            translate("Surveys", "Every company served in the year and region is put on its list."),
        ).open()

    def write_survey(self, values: Mapping[str, Any]) -> None:
        """Raises InvalidValueError."""
        book, year = self.context.book, self.context.scope.year
        title, region, sent_on = required(values["title"]), values["region"] or None, day_from(values["sent_on"])

        def write(progress: Progress) -> tuple[bytes, str]:
            progress.check_cancelled()
            return make_survey(book, title=title, year=year, region=region, sent_on=sent_on), title

        self.context.runner.run(self, write, self.survey_made, self.failed.emit)

    @Slot(object)
    def survey_made(self, answer: tuple[bytes, str]) -> None:
        self._shown, title = answer
        self.refresh()
        self.tell_plainly(translate("Surveys", "Survey made: {title}").format(title=title))

    def trash_current(self) -> None:
        """Put the survey, or the company of its list, under the keyboard in the trash."""
        asked = self.asked_of(self.list.current_key())
        if self.list.hasFocus() and asked is not None:
            kind, key, name = "survey_answer", asked.key, asked.company_name
        elif self.table.hasFocus() and self._shown is not None:
            kind, key = "survey", self._shown
            name = next((one.title for one in self.surveys if one.key == key), "")
        else:
            return

        def write() -> None:
            trash(self.context.book, kind, key)

        if self.try_writing(write):
            self.tell_plainly(translate("Surveys", "Put in the trash: {name}").format(name=name))

    @Slot(str)
    def tell_plainly(self, text: str) -> None:
        self.told.emit(text, [])

    @Slot(object, int)
    def company_opened(self, key: bytes, column: int) -> None:
        del column
        asked = self.asked_of(key)
        if asked is not None:
            self.company_asked.emit(asked.company)

    # --- what the page asks --------------------------------------------------------------------------------

    def first_field(self) -> QWidget:
        return self.list if self.asked else self.table if self.surveys else self.empty.button

    def areas(self) -> list[QWidget]:
        return [self.table, self.list] if self.surveys else [self.empty.button]

    def status_text(self) -> str:
        return translate("Surveys", "%Ln survey(s)", "", len(self.surveys))

    def keys_text(self) -> str:
        return translate("Surveys", "Enter: type a date · Space: the company · F6: next table")


def _survey_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Surveys", "Survey")),
        RowsColumn(translate("Funding", "Region"), sample="Centre-du-Québec"),
        RowsColumn(translate("Surveys", "Sent on"), sample="2011-03-31 MM"),
        RowsColumn(translate("Surveys", "Asked"), sample="12 345", is_number=True),
        RowsColumn(translate("Surveys", "Answered"), sample="12 345", is_number=True),
        RowsColumn(translate("Surveys", "Declined"), sample="12 345", is_number=True),
        RowsColumn(translate("Surveys", "Without an answer"), sample="12 345", is_number=True),
        RowsColumn(translate("Surveys", "Response rate"), sample="100 %", is_number=True),
    )


def _survey_row(survey: SurveyLine, names: Mapping[str, str]) -> Row:
    response = survey.response
    rate = NOTHING if response.rate is None else format_percent(response.rate)
    return Row(
        (
            Cell(survey.title or NOTHING, is_strong=True, spoken=survey.title),
            Cell(names.get(survey.region) or translate("Funding", "Whole territory"), "text2"),
            Cell(format_date(survey.sent_on) if survey.sent_on else NOTHING, "text2" if survey.sent_on else "text3"),
            Cell(format_integer(response.asked)),
            Cell(format_integer(response.answered)),
            Cell(format_integer(response.declined), "text2"),
            Cell(format_integer(response.waiting), "warn" if response.waiting else "text2"),
            Cell(rate, is_strong=True),
        ),
        survey.key,
    )


def _asked_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Surveys", "Company")),
        RowsColumn(translate("Surveys", "MRC"), sample="Drummond et Arthabaska"),
        RowsColumn(translate("Surveys", "Asked on"), sample="2011-03-31 M"),
        RowsColumn(translate("Surveys", "Reminded on"), sample="2011-03-31 M"),
        RowsColumn(translate("Surveys", "Answered on"), sample="2011-03-31 M"),
        RowsColumn(translate("Surveys", "Declined on"), sample="2011-03-31 M"),
        RowsColumn(translate("Surveys", "Note")),
    )


def _asked_row(asked: AskedCompany) -> Row:
    days = (asked.asked_on, asked.reminded_on, asked.answered_on, asked.declined_on)
    return Row(
        (
            Cell(asked.company_name or NOTHING, "link", is_strong=asked.is_waiting, spoken=asked.company_name),
            Cell(asked.mrc_name or NOTHING, "text2", spoken=asked.mrc_name),
            *(Cell(format_date(day) if day else NOTHING, "text2" if day else "text3") for day in days),
            Cell(asked.notes or NOTHING, "text2" if asked.notes else "text3", spoken=asked.notes),
        ),
        asked.key,
    )
