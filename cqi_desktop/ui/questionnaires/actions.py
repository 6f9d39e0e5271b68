"""How a questionnaire is begun or opened from anywhere: for the company, or the intervention, that the page shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store.assessments import assessment_of_intervention, begin_assessment
from cqi_desktop.store.questionnaires import questionnaires_in_force
from cqi_desktop.store.tables import Intervention, Service
from cqi_desktop.translation import translate
from cqi_desktop.ui.commands import Command

from .words import shown

if TYPE_CHECKING:
    from cqi_desktop.ui.main_window import MainWindow

ICON = "clipboard-check-outline"


class QuestionnaireActions(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def commands(self) -> list[Command]:
        """Those of the command field: begin or go on with one for the company in hand, and the versions."""
        page, book = self._window.page, self._window.context.book
        commands = []
        if page is not None and page.company_in_hand() is not None and not book.read_only:
            for questionnaire in questionnaires_in_force(book, book.today()):
                title = translate("Questionnaire", "Fill: {questionnaire}…")
                title = title.format(questionnaire=shown(questionnaire.label))
                commands.append(Command(title, partial(self.begin, questionnaire.code), ICON))
        title = translate("Questionnaire", "Versions of the questionnaires…")
        return [*commands, Command(title, self.show_versions, ICON)]

    def begin(self, code: str, intervention: bytes | None = None) -> None:
        """Begin a questionnaire for the company in hand, or go on with the one that is begun."""
        page = self._window.page
        company = page.company_in_hand() if page is not None else None
        if company is None:
            return
        try:
            key = begin_assessment(self._window.context.book, company, code, intervention=intervention)
        except CqiError as error:
            self._window.show_error(error)
            return
        self.open(key)

    @Slot(str, object)
    def asked(self, code: str, key: bytes | None) -> None:
        """What a page asks for: that questionnaire, a new one of that code, or that of the intervention in hand."""
        if key is not None:
            self.open(key)
        elif code:
            self.begin(code)
        else:
            self.open_document()

    def open(self, key: bytes) -> None:
        """Show a questionnaire: its questions while it is begun, its result once completed."""
        from .questionnaire_dialog import QuestionnaireDialog

        try:
            dialog = QuestionnaireDialog(self._window.context, key, self._window)
        except CqiError as error:
            self._window.show_error(error)
            return
        dialog.told.connect(self.tell)
        dialog.open()
        dialog.enter()

    @Slot(str)
    def tell(self, said: str) -> None:
        self._window.say_done(said, [(translate("Questionnaire", "Undo"), self._window.undo)])

    def _document_in_hand(self) -> tuple[bytes, str] | None:
        """The intervention that the page has chosen, and the service, when it is one that has questionnaires."""
        page, book = self._window.page, self._window.context.book
        key = page.intervention_in_hand() if page is not None else None
        act = book.find(Intervention, key) if key is not None else None
        service = book.find(Service, act.service_id) if act is not None and act.service_id else None
        if key is None or service is None or service.code not in ("prediagnostic", "diagnostic"):
            return None
        return key, service.code

    @Slot()
    def open_document(self) -> None:
        """Open the questionnaire of the intervention in hand, begun if it has none."""
        chosen, book = self._document_in_hand(), self._window.context.book
        if chosen is None:
            self._window.say_done(
                translate(
                    "Questionnaire", "Choose an intervention of prediagnostic or diagnostic: it has a questionnaire."
                ),
                [],
            )
            return
        key = assessment_of_intervention(book, chosen[0])
        if key is not None:
            self.open(key)
            return
        if book.read_only:
            return
        for questionnaire in questionnaires_in_force(book, book.today()):
            if questionnaire.service == chosen[1]:
                self.begin(questionnaire.code, chosen[0])
                return

    @Slot()
    def show_versions(self) -> None:
        from .versions_dialog import VersionsDialog

        VersionsDialog(self._window.context, self._window).open()
