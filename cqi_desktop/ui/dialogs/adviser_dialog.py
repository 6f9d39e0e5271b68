"""A person who is not in the team yet: their name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label


class AdviserDialog(FittedDialog):
    """``add`` writes the name given, or raises what refuses it; ``consequence`` says what else follows."""

    def __init__(self, add: Callable[[str], None], consequence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._add = add
        title = translate("Adviser", "Add a person to the team")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("Adviser", "First and last name"))
        self.name.setPlaceholderText(translate("Adviser", "First and last name"))
        self.name.setMinimumWidth(self.name.fontMetrics().averageCharWidth() * 46)
        self.name.textChanged.connect(self.name_typed)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        how = make_label(consequence, tone="text3")
        how.setWordWrap(True)
        how.setVisible(bool(consequence))
        footer = DialogFooter(translate("Adviser", "Add"))
        self.add_button = footer.primary
        self.add_button.setEnabled(False)
        footer.accepted.connect(self.add_person)
        footer.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(how)
        rows.addWidget(self.name)
        rows.addWidget(self.refused)
        rows.addWidget(footer)

    @Slot(str)
    def name_typed(self, text: str) -> None:
        self.add_button.setEnabled(bool(text.strip()))
        self.refused.hide()

    @Slot()
    def add_person(self) -> None:
        try:
            self._add(self.name.text())
        except CqiError as error:
            self.refused.setText(describe(error))
            self.refused.show()
            return
        self.accept()
