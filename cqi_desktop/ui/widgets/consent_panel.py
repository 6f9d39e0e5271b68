"""What a person agreed to receive, in one line: the state, its clock, and the two steps that it calls for.

``ConsentPanel(context, contact, name)`` may be put anywhere; it reads the book itself and again when it changes.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cqi_desktop.domain.consent import NO_CONSENT, Consent
from cqi_desktop.privacy_words import consent_sentence, privacy_word
from cqi_desktop.store.consents import consent_of
from cqi_desktop.store.team_settings import ORGANISATION, setting
from cqi_desktop.translation import translate
from cqi_desktop.ui.changed import concerns
from cqi_desktop.ui.dialogs.consent_dialog import ConsentDialog
from cqi_desktop.ui.dialogs.consent_ledger_dialog import TONES, ConsentLedgerDialog
from cqi_desktop.ui.window_context import WindowContext

from .labels import make_elided_label, make_pill, restyle
from .page_header import make_button

READS = frozenset({"consent_entry", "contact", "intervention", "participation", "activity", "service", "company"})


class ConsentPanel(QWidget):
    """``told`` gives what was done, for the toast of the page, which offers to undo it."""

    told = Signal(str)

    def __init__(self, context: WindowContext, contact: bytes | None = None, name: str = "") -> None:
        super().__init__()
        self._context = context
        self._contact: bytes | None = None
        self._name = ""
        self.consent: Consent = NO_CONSENT
        self.pill = make_pill("")
        self.sentence = make_elided_label(tone="text2")
        self.note_button = make_button(context.icons, translate("ConsentPanel", "Note a consent…"), small=True)
        self.ledger_button = make_button(context.icons, translate("ConsentPanel", "Ledger…"), small=True)
        self.note_button.clicked.connect(self.note_pressed)
        self.ledger_button.clicked.connect(self.ledger_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.pill)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.note_button)
        row.addWidget(self.ledger_button)
        context.notice.changed.connect(self.records_changed)
        self.show_contact(contact, name)

    def show_contact(self, contact: bytes | None, name: str) -> None:
        """Show another person; None shows none, and disables the buttons."""
        self._contact, self._name = contact, name
        self.setAccessibleName(translate("ConsentPanel", "Consent of {name}").format(name=name))
        self.read()

    @Slot()
    def read(self) -> None:
        book = self._context.book
        self.consent = consent_of(book, self._contact) if self._contact else NO_CONSENT
        self.pill.setText(privacy_word("consent", self.consent.state))
        self.pill.setProperty("pill", TONES.get(self.consent.state, "neu"))
        restyle(self.pill)
        self.pill.setVisible(self._contact is not None)
        self.sentence.setText(consent_sentence(self.consent, book.today()) if self._contact else "")
        self.note_button.setEnabled(self._contact is not None and not book.read_only)
        self.ledger_button.setEnabled(self._contact is not None)

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, READS):
            self.read()

    @Slot()
    def note_pressed(self) -> None:
        if self._contact is not None:
            dialog = ConsentDialog(self._context, self._contact, self._name, self.window())
            dialog.noted.connect(self.consent_noted)
            dialog.open()

    @Slot()
    def ledger_pressed(self) -> None:
        if self._contact is not None:
            dialog = ConsentLedgerDialog(self._context, self._contact, self._name, self.window())
            dialog.noted.connect(self.consent_noted)
            dialog.open()

    @Slot(str)
    def consent_noted(self, name: str) -> None:
        self.told.emit(noted_sentence(name))


def noted_sentence(name: str) -> str:
    return translate("ConsentPanel", "Consent of {name} noted in the ledger").format(name=name)


def copy_request(context: WindowContext, name: str) -> str:
    """Put the text that asks for an express consent on the clipboard; returns what the toast says.

    The law counts the request itself as a message: it is only sent while the implied consent holds.
    """
    organisation = setting(context.book, ORGANISATION, "") or "Carrefour Québec International"
    signature = context.adviser.name or organisation
    text = translate(
        "ConsentPanel",
        "Hello {name},\n\n{organisation} would like to keep sending you its invitations and news on exporting. Do you "
        "agree to receive them by e-mail? A reply “I agree” is enough. You may withdraw your consent at any time by "
        "replying to any of our messages.\n\n{signature}\n{organisation}",
    )
    QGuiApplication.clipboard().setText(text.format(name=name, organisation=organisation, signature=signature))
    return translate("ConsentPanel", "Request to {name} copied: paste it into your e-mail").format(name=name)
