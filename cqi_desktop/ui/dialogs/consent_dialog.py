"""Noting a consent, or a withdrawal: one more line of the ledger of a person, with what proves it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.consent import BASES
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.consents import honour_withdrawal, note_consent
from cqi_desktop.translation import translate
from cqi_desktop.ui.window_context import WindowContext

from .form_dialog import FormDialog

_KINDS = ("express", "implied", "withdrawn", "honoured")


class ConsentDialog(FormDialog):
    """``noted`` gives the name of the person, once the line is in the ledger."""

    noted = Signal(str)

    def __init__(
        self, context: WindowContext, contact: bytes, name: str, parent: QWidget, kind: str = "express"
    ) -> None:
        super().__init__(
            translate("ConsentDialog", "Note a consent of {name}").format(name=name),
            translate(
                "ConsentDialog",
                "A line of the ledger is never edited: another one corrects it. Whoever writes must be able to prove "
                "the consent: say where the proof is.",
            ),
            translate("ConsentDialog", "Note"),
            parent,
        )
        self._book, self._contact, self._name = context.book, contact, name
        self.kind = self.add_choice(
            translate("ConsentDialog", "What"), [(code, privacy_word("consent", code)) for code in _KINDS], kind
        )
        self.basis = self.add_choice(
            translate("ConsentDialog", "Basis"), [(code, privacy_word("basis", code)) for code in BASES]
        )
        self.day = self.add_day(translate("ConsentDialog", "Date"), context.book.today())
        self.evidence = self.add_line(
            translate("ConsentDialog", "Proof"), hint=translate("ConsentDialog", "Signed form, e-mail of 2011-03-31…")
        )
        self.kind.currentIndexChanged.connect(self.kind_chosen)
        self.kind_chosen()
        self.end()

    @Slot()
    def kind_chosen(self) -> None:
        """Only an implied consent has a basis."""
        self.basis.setEnabled(self.kind.currentData() == "implied")

    def write(self) -> None:
        kind, day = str(self.kind.currentData()), self.day_of(self.day, required=True)
        evidence = self.evidence.text().strip() or None
        if kind == "honoured":
            honour_withdrawal(self._book, self._contact, evidence=evidence, applied_on=day)
        else:
            basis = str(self.basis.currentData()) if kind == "implied" else None
            note_consent(self._book, self._contact, kind, basis=basis, evidence=evidence, entered_on=day)
        self.noted.emit(self._name)
