"""A request of a person over their information: entered with its thirty days, then answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.privacy import REQUEST_DECISIONS, REQUEST_KINDS, request_due_on
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.privacy_requests import RequestLine, answer_request, record_request
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.person_picks import PersonSource
from cqi_desktop.ui.widgets.pick_field import PickField
from cqi_desktop.ui.window_context import WindowContext

from .form_dialog import FormDialog


class PrivacyRequestDialog(FormDialog):
    """``told`` gives what was entered."""

    told = Signal(str)

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(
            translate("PrivacyRequest", "Enter a request"),
            translate(
                "PrivacyRequest",
                "The law gives 30 days to answer in writing, from the day when the request was received.",
            ),
            translate("PrivacyRequest", "Enter"),
            parent,
        )
        self._book = context.book
        self.kind = self.add_choice(
            translate("PrivacyRequest", "Request"), [(code, privacy_word("request", code)) for code in REQUEST_KINDS]
        )
        name = translate("PrivacyRequest", "Person")
        self.person = PickField(context.themes, context.icons, name, PersonSource(context.book))
        self.person.setPlaceholderText(translate("PrivacyRequest", "A contact of the book, or any other name"))
        self.add_field(name, self.person)
        self.day = self.add_day(translate("PrivacyRequest", "Received on"), context.book.today())
        self.notes = self.add_text(translate("PrivacyRequest", "What is asked"))
        self.end()

    def write(self) -> None:
        received = self.day_of(self.day, required=True)
        assert received is not None
        record_request(
            self._book,
            kind=str(self.kind.currentData()),
            contact=self.person.value if isinstance(self.person.value, bytes) else None,
            person=self.person.text(),
            received_on=received,
            notes=self.notes.toPlainText(),
        )
        text = translate("PrivacyRequest", "Request entered: to answer by {day}")
        self.told.emit(text.format(day=format_date(request_due_on(received))))


class AnswerDialog(FormDialog):
    """``told`` gives what was answered."""

    told = Signal(str)

    def __init__(self, context: WindowContext, line: RequestLine, parent: QWidget) -> None:
        title = translate("PrivacyRequest", "Answer the request: {kind}")
        super().__init__(
            title.format(kind=privacy_word("request", line.kind)),
            translate("PrivacyRequest", "A refusal, even in part, gives its reason in writing and the recourses."),
            translate("PrivacyRequest", "Close the request"),
            parent,
        )
        self._book, self._line = context.book, line
        self.decision = self.add_choice(
            translate("PrivacyRequest", "Answer"),
            [(code, privacy_word("decision", code)) for code in REQUEST_DECISIONS],
        )
        self.day = self.add_day(translate("PrivacyRequest", "Answered on"), context.book.today())
        self.reason = self.add_text(translate("PrivacyRequest", "Reason"))
        self.end()

    def write(self) -> None:
        answer_request(
            self._book,
            self._line.id,
            decision=str(self.decision.currentData()),
            reason=self.reason.toPlainText(),
            answered_on=self.day_of(self.day, required=True),
        )
        self.told.emit(translate("PrivacyRequest", "Request answered"))
