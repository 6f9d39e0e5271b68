"""A new password for the book, typed twice; and once it is set, its recovery code, shown a single time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store.cipher import check_new_password
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label


class NewPasswordFields(QWidget):
    """The password and its repetition; ``changed`` when they may have become good, or no more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = _password_field(translate("Password", "New password, at least 8 characters"))
        self.again = _password_field(translate("Password", "The same again"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for field in (self.first, self.again):
            field.textChanged.connect(self.changed)
            rows.addWidget(field)

    @property
    def password(self) -> str:
        return self.first.text()

    def missing(self) -> str:
        """What keeps the password from being set; empty when nothing does."""
        if not self.first.text():
            return translate("Password", "Type the password")
        try:
            check_new_password(self.first.text())
        except CqiError:
            return translate("Password", "At least 8 characters")
        return "" if self.first.text() == self.again.text() else translate("Password", "Type the same password twice")


class NewPasswordDialog(FittedDialog):
    """``decided`` gives the new password."""

    decided = Signal(str)

    def __init__(self, *, is_change: bool, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("Password", "Change the password") if is_change else translate("Password", "Set a password")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = NewPasswordFields()
        self.fields.changed.connect(self.show_state)
        self.fields.setMinimumWidth(self.fontMetrics().averageCharWidth() * 62)
        warning = make_label(
            translate(
                "Password",
                "A forgotten password cannot be found again: only the recovery code, shown next, or the book of "
                "another laptop of the team brings the work back. The book closes and opens again.",
            ),
            tone="text2",
        )
        warning.setWordWrap(True)
        footer = DialogFooter(title)
        self.set_button = footer.primary
        self.reason = make_label(size="small", tone="text3")
        footer.row.insertWidget(0, self.reason)
        footer.accepted.connect(self.set_pressed)
        footer.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(warning)
        rows.addWidget(self.fields)
        rows.addWidget(footer)
        self.fields.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        reason = self.fields.missing()
        self.set_button.setEnabled(not reason)
        self.set_button.setToolTip(reason)
        self.reason.setText(reason)

    @Slot()
    def set_pressed(self) -> None:
        if not self.fields.missing():
            self.accept()
            self.decided.emit(self.fields.password)


class RecoveryCodeDialog(FittedDialog):
    """The recovery code, once: to print or to copy. It goes on only when the person says that it is kept."""

    def __init__(self, code: str, book_name: str, plain_copies: Sequence[str] = ()) -> None:
        super().__init__()
        self._code = code
        self._book_name = book_name
        self.setWindowTitle("CQI Desktop")
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.code = make_label("\n".join(_in_lines(code)), "panel", strong=True)
        self.code.setAccessibleName(translate("Password", "Recovery code"))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        explanation = make_label(
            translate(
                "Password",
                "It opens the book when the password is forgotten. It is not shown again and is kept nowhere: print "
                "it, and put it away from the laptop.",
            ),
            tone="text2",
        )
        explanation.setWordWrap(True)
        copies = make_label(
            translate("Password", "Copies without a password lie beside the book: {names}. Remove them.").format(
                names=", ".join(plain_copies)
            ),
            tone="warn",
        )
        copies.setWordWrap(True)
        copies.setVisible(bool(plain_copies))
        print_button = _button(translate("Password", "Print…"), self.print_pressed)
        copy_button = _button(translate("Password", "Copy"), self.copy_pressed)
        self.is_kept = QCheckBox(translate("Password", "The code is kept in a safe place"))
        footer = DialogFooter(translate("Password", "Continue"))
        footer.cancel.hide()
        self.continue_button = footer.primary
        self.continue_button.setEnabled(False)
        self.is_kept.toggled.connect(self.continue_button.setEnabled)
        footer.accepted.connect(self.accept)
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(print_button)
        beside.addWidget(copy_button)
        beside.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(14)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)
        rows.addWidget(make_label(translate("Password", "Recovery code"), "panel", strong=True))
        rows.addWidget(explanation)
        rows.addWidget(self.code)
        rows.addLayout(beside)
        rows.addWidget(copies)
        rows.addWidget(self.is_kept)
        rows.addWidget(footer)

    @Slot()
    def copy_pressed(self) -> None:
        QGuiApplication.clipboard().setText(self._code)

    @Slot()
    def print_pressed(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            page = QTextDocument()
            page.setPlainText(self.printed_text())
            page.print_(printer)

    def printed_text(self) -> str:
        """What the printed page says."""
        what = translate("Password", "CQI Desktop — recovery code of the book {name}").format(name=self._book_name)
        return "\n\n".join([what, *_in_lines(self._code)])

    def reject(self) -> None:
        """Escape does not lose the code before it is kept."""
        if self.is_kept.isChecked():
            super().reject()


def _in_lines(code: str) -> list[str]:
    groups = code.split("-")
    return ["-".join(groups[start : start + 4]) for start in range(0, len(groups), 4)]


def _password_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    return field


def _button(text: str, pressed: object) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    button.clicked.connect(pressed)
    return button
