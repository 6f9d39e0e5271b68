"""A laptop is lost: the team's key changes for all but it, and it reads nothing more of what is exchanged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import translate
from cqi_desktop.ui.exchange_watch import ExchangeWatch
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label


class LostLaptopDialog(FittedDialog):
    """``names`` are the laptops that may be shut out. ``succeeded`` gives the name of the one that was."""

    succeeded = Signal(str)

    def __init__(self, watch: ExchangeWatch, names: Sequence[str], chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._watch = watch
        title = translate("LostLaptopDialog", "A laptop is lost")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.laptop = QComboBox()
        self.laptop.addItems(list(names))
        self.laptop.setCurrentText(chosen)
        self.phrase, self.again, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        for line in (self.phrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.reason = make_label(size="small", tone="text3")
        self.reason.setWordWrap(True)
        self.refused = make_label(tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(translate("LostLaptopDialog", "The key is being changed"))
        self.bar.hide()
        self.footer = DialogFooter(translate("LostLaptopDialog", "Shut this laptop out"))
        self.go_button = self.footer.primary
        self._build(title)
        self.check()

    def _build(self, title: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        fields: tuple[tuple[str, QWidget], ...] = (
            (translate("LostLaptopDialog", "Lost laptop"), self.laptop),
            (translate("LostLaptopDialog", "New pass phrase of the team"), self.phrase),
            (translate("LostLaptopDialog", "New pass phrase again"), self.again),
            (translate("LostLaptopDialog", "To confirm, the name of the laptop"), self.name),
        )
        for label, field in fields:
            field.setAccessibleName(label)
            form.addRow(make_label(label, tone="text2"), field)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        for text in _explanations():
            said = make_label(text, tone="text2")
            said.setWordWrap(True)
            rows.addWidget(said)
        rows.addLayout(form)
        for widget in (self.reason, self.refused, self.bar, self.footer):
            rows.addWidget(widget)
        for line in (self.phrase, self.again, self.name):
            line.textChanged.connect(self.check)
        self.laptop.currentIndexChanged.connect(self.check)
        self.footer.accepted.connect(self.go)
        self.footer.rejected.connect(self.reject)
        self.setMinimumWidth(600)

    @Slot()
    def check(self) -> None:
        """The button waits for what is missing, and its reason stands above it."""
        reason = self._missing()
        self.refused.hide()
        self.reason.setText(reason)
        self.go_button.setEnabled(not reason)
        self.go_button.setToolTip(reason)

    def _missing(self) -> str:
        if not self.phrase.text().strip():
            return translate("LostLaptopDialog", "Choose a new pass phrase: the lost laptop knows the present one.")
        if self.phrase.text() != self.again.text():
            return translate("LostLaptopDialog", "Type the same new pass phrase twice.")
        if self.name.text().strip().casefold() != self.laptop.currentText().casefold():
            return translate("LostLaptopDialog", "Type “{name}” to confirm.").format(name=self.laptop.currentText())
        return ""

    @Slot()
    def go(self) -> None:
        if self._missing():
            return
        self.bar.show()
        self.go_button.setEnabled(False)
        without = self.laptop.currentText()
        self._watch.change_key(self.phrase.text().strip(), without, self.done_well, self.show_refused)

    @Slot(object)
    def done_well(self, exchanged: Any) -> None:
        del exchanged
        self.succeeded.emit(self.laptop.currentText())
        self.accept()

    @Slot(object)
    def show_refused(self, error: Exception) -> None:
        self.bar.hide()
        self.check()
        if not isinstance(error, CqiError):
            raise error
        self.refused.setText(describe(error))
        self.refused.setAccessibleName(self.refused.text())
        self.refused.show()


def _explanations() -> tuple[str, ...]:
    return (
        translate(
            "LostLaptopDialog",
            "The key of the team changes and all files of its folder are written anew under it. The other laptops take "
            "the new key by themselves at their next exchange; only those that join later need the new pass phrase.",
        ),
        translate(
            "LostLaptopDialog",
            "The lost laptop reads nothing more, and what it still sends is not taken. What it holds already stays on "
            "it: only the password of its book protects that. If it is found, it can join again.",
        ),
        translate("LostLaptopDialog", "A loss is also entered in the register of incidents, in the settings."),
    )
