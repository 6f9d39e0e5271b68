"""A service of the team's own: its labels, and the code that names it in lists that are imported."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.error_messages import describe
from cqi_desktop.store.advisers import add_service
from cqi_desktop.store.list_choices import service_choices
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.window_context import WindowContext


class ServiceDialog(FittedDialog):
    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = context.book
        title = translate("ServiceDialog", "Add a service")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.french = self._field(translate("ServiceDialog", "Label in French"))
        self.english = self._field(translate("ServiceDialog", "Label in English"))
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        how = make_label(
            translate(
                "ServiceDialog",
                "It will be counted in “Companies served”, and in no other indicator. Without an English label the "
                "French one is shown.",
            ),
            tone="text3",
        )
        how.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(make_label(self.french.accessibleName(), tone="text2"), self.french)
        form.addRow(make_label(self.english.accessibleName(), tone="text2"), self.english)
        footer = DialogFooter(translate("ServiceDialog", "Add"))
        self.add_button = footer.primary
        self.add_button.setEnabled(False)
        footer.accepted.connect(self.add_pressed)
        footer.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(how)
        rows.addLayout(form)
        rows.addWidget(self.refused)
        rows.addWidget(footer)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 44)
        field.textChanged.connect(self.text_typed)
        return field

    @Slot(str)
    def text_typed(self, text: str) -> None:
        del text
        self.refused.hide()
        self.add_button.setEnabled(bool(self.french.text().strip()))

    @Slot()
    def add_pressed(self) -> None:
        french = self.french.text().strip()
        known = {code for code, _, _ in service_choices(self._book)}
        try:
            add_service(
                self._book,
                code=free_code(french, known),
                label_fr=french,
                label_en=self.english.text().strip() or french,
            )
        except CqiError as error:
            self.refused.setText(describe(error))
            self.refused.show()
            return
        self.accept()


def free_code(label: str, known: set[str]) -> str:
    """``veille_de_marche``: the label as a code, with a number when another service has it."""
    words = "".join(character if character.isalnum() else " " for character in fold(label)).split()
    code = "_".join(words) or "service"
    number, free = 1, code
    while free in known:
        number += 1
        free = f"{code}_{number}"
    return free
