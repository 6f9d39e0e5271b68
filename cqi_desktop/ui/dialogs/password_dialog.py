"""The password of a book, asked for before it opens: a wrong one is told under the field, and asked for again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from cqi_desktop.domain.errors import CqiError, WrongPasswordError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.book import Book
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label


class PasswordDialog(FittedDialog):
    """``opened`` is the book once its password was given; None when the person gave up.

    ``open_book`` opens it with a password, or raises why not.
    """

    def __init__(self, path: Path, open_book: Callable[[str], Book], *, is_locked: bool) -> None:
        super().__init__()
        self._open_book = open_book
        self.opened: Book | None = None
        self.refusal: CqiError | None = None
        title = translate("Password", "This book is locked") if is_locked else translate("Password", "Open the book")
        self.setWindowTitle("CQI Desktop")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(translate("Password", "Password or recovery code"))
        self.password.setPlaceholderText(translate("Password", "Password or recovery code"))
        self.password.setMinimumWidth(self.password.fontMetrics().averageCharWidth() * 52)
        self.password.textChanged.connect(self.password_typed)
        self.keep = QCheckBox(translate("Password", "Keep it in the keyring of this session"))
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        footer = DialogFooter(translate("Password", "Open"))
        self.open_button = footer.primary
        self.open_button.setEnabled(False)
        footer.accepted.connect(self.try_password)
        footer.rejected.connect(self.reject)
        explanation = make_label(
            translate("Password", "What was being typed is kept and comes back with the book.")
            if is_locked
            else translate("Password", "Its content is encrypted. Nobody can read it without the password."),
            tone="text3",
        )
        explanation.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(make_label(path.name, tone="text2"))
        rows.addWidget(explanation)
        rows.addWidget(self.password)
        rows.addWidget(self.refused)
        rows.addWidget(self.keep)
        rows.addWidget(footer)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def password_typed(self, text: str) -> None:
        self.open_button.setEnabled(bool(text))
        self.refused.hide()

    @Slot()
    def try_password(self) -> None:
        try:
            self.opened = self._open_book(self.password.text())
        except WrongPasswordError:
            self._refuse(translate("Password", "This password does not open the book. Check capitals and keyboard."))
        except CqiError as error:
            self.refusal = error
            self._refuse(describe(error))
        else:
            self.accept()

    def _refuse(self, text: str) -> None:
        self.refused.setText(text)
        self.refused.show()
        self.adjustSize()
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
