"""The step of the first start that asks whether the book gets a password."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from cqi_desktop.translation import translate

from .first_start_steps import Step
from .new_password_dialog import NewPasswordFields


class ProtectionStep(Step):
    def __init__(self) -> None:
        super().__init__()
        self._explain(
            translate(
                "FirstStart",
                "With a password the whole book is encrypted: a lost laptop shows nothing. A forgotten password cannot "
                "be found again; a recovery code to print is shown at the end.",
            )
        )
        self.without = QRadioButton(translate("FirstStart", "No password for now"))
        self.with_password = QRadioButton(translate("FirstStart", "Protect the book with a password"))
        self.fields = NewPasswordFields()
        self.fields.changed.connect(self.changed)
        group = QButtonGroup(self)
        for button in (self.without, self.with_password):
            group.addButton(button)
            button.toggled.connect(self.choice_made)
            self.rows.addWidget(button)
        self.rows.addWidget(self.fields)
        self.rows.addStretch(1)
        self.without.setChecked(True)
        self.fields.hide()

    @property
    def password(self) -> str:
        """The password of the new book, empty for none."""
        return self.fields.password if self.with_password.isChecked() else ""

    @Slot(bool)
    def choice_made(self, is_chosen: bool) -> None:
        del is_chosen
        self.fields.setVisible(self.with_password.isChecked())
        self.changed.emit()

    def title(self) -> str:
        return translate("FirstStart", "Protect the book?")

    def missing(self) -> str:
        return self.fields.missing() if self.with_password.isChecked() else ""

    def first_field(self) -> QWidget:
        return self.fields.first if self.with_password.isChecked() else self.without
