"""What the law gives a person: a correction with its reason, an erasure, or an anonymisation that keeps the acts."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.privacy import CONTACT_FIELDS
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.list_choices import present_advisers
from cqi_desktop.store.person_file import notes_naming
from cqi_desktop.store.privacy_requests import person_name, rectify_contact
from cqi_desktop.store.tables import Contact
from cqi_desktop.sync.person_erasure import Erased, anonymise_contact, erase_contact
from cqi_desktop.translation import translate
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.window_context import WindowContext

from .form_dialog import FormDialog


class RectifyDialog(FormDialog):
    """``told`` gives what was corrected."""

    told = Signal(str)

    def __init__(self, context: WindowContext, contact: bytes, parent: QWidget) -> None:
        name = person_name(context.book, contact)
        super().__init__(
            translate("PersonRights", "Rectify the information of {name}").format(name=name),
            translate(
                "PersonRights",
                "What was there before stays in the history; the register keeps the reason. To refuse a request, "
                "answer it with the reason instead.",
            ),
            translate("PersonRights", "Rectify"),
            parent,
        )
        self._book, self._contact, self._name = context.book, contact, name
        person = context.book.find(Contact, contact)
        self.fields = {
            column: self.add_line(_labelled(column), getattr(person, column) or "")
            for column in CONTACT_FIELDS
            if column != "is_main"
        }
        self._before = {column: field.text() for column, field in self.fields.items()}
        self.add_heading(translate("PersonRights", "Why"))
        self.reason = self.add_line(translate("PersonRights", "Reason"))
        self.end()

    def write(self) -> None:
        changed = {
            column: field.text() for column, field in self.fields.items() if field.text() != self._before[column]
        }
        if not changed:
            raise InvalidValueError(text="", expected="text")
        rectify_contact(self._book, self._contact, self.reason.text(), **changed)
        self.told.emit(translate("PersonRights", "Information of {name} rectified").format(name=self._name))


def _labelled(column: str) -> str:
    label = field_label(column)
    return f"{label} ({privacy_word('nature', 'personal').lower()})" if column == "mobile" else label


class ForgetDialog(FormDialog):
    """Erases a person, or anonymises them: asks who does it, and for a tick since nothing takes it back.

    ``told`` gives what was done.
    """

    told = Signal(str)

    def __init__(self, context: WindowContext, contact: bytes, parent: QWidget, *, keeps_acts: bool) -> None:
        book = context.book
        name = person_name(book, contact)
        title = (
            translate("PersonRights", "Anonymise {name}") if keeps_acts else translate("PersonRights", "Erase {name}")
        )
        why = (
            translate(
                "PersonRights",
                "The name, addresses, numbers and consents leave the book, its history and every laptop. What was done "
                "stays, with “somebody of the company”. No past figure moves. Never undone.",
            )
            if keeps_acts
            else translate(
                "PersonRights",
                "Everything on this person leaves the book, its history and every laptop at its next exchange. The "
                "interventions of the company stay. No past figure moves. Never undone.",
            )
        )
        primary = translate("PersonRights", "Anonymise") if keeps_acts else translate("PersonRights", "Erase")
        super().__init__(title.format(name=name), why, primary, parent)
        self._context, self._contact, self._keeps_acts = context, contact, keeps_acts
        advisers = [(None, translate("PersonRights", "Choose your name")), *present_advisers(book)]
        self.by = self.add_choice(translate("PersonRights", "Done by"), advisers)
        self.reason = self.add_line(
            translate("PersonRights", "Purpose") if keeps_acts else translate("PersonRights", "Reason"),
            hint=translate("PersonRights", "For the register: do not name the person"),
        )
        self.sure = QCheckBox(translate("PersonRights", "I understand that nothing takes this back"))
        self.add_field(translate("PersonRights", "Confirmation"), self.sure)
        self.sure.setAccessibleName(self.sure.text())
        named = len(notes_naming(book, contact))
        if named:
            self.add_heading(
                translate("PersonRights", "%Ln note(s) of the company give this last name", "", named),
                translate("PersonRights", "Free texts are not erased with the person: read them afterwards."),
            )
        self.sure.toggled.connect(self.show_state)
        self.by.currentIndexChanged.connect(self.show_state)
        self.show_state()
        self.end()

    @Slot()
    def show_state(self) -> None:
        self.footer.primary.setEnabled(self.sure.isChecked() and self.by.currentData() is not None)
        reason = translate("PersonRights", "Choose your name and tick the confirmation")
        self.footer.primary.setToolTip("" if self.footer.primary.isEnabled() else reason)

    @Slot()
    def accept_form(self) -> None:
        """The file is written anew without the person: that is for the worker."""
        book, contact, by, reason = self._context.book, self._contact, self.by.currentData(), self.reason.text()
        keeps_acts = self._keeps_acts
        self.footer.primary.setEnabled(False)

        def work(progress: Progress) -> Erased:
            progress.check_cancelled()
            if keeps_acts:
                return anonymise_contact(book, contact, purpose=reason, by=by)
            return erase_contact(book, contact, reason=reason, by=by)

        self._context.runner.run(self, work, self.person_forgotten, self.refuse)

    @Slot(object)
    def person_forgotten(self, erased: Erased) -> None:
        text = (
            translate("PersonRights", "Person anonymised; %Ln record(s) kept without them", "", erased.acts)
            if self._keeps_acts
            else translate("PersonRights", "Person erased here; each laptop obeys at its next exchange")
        )
        self.told.emit(text)
        self.accept()

    @Slot(object)
    def refuse(self, error: Exception) -> None:
        def again() -> None:
            raise error

        self.attempt(again)
        self.show_state()
