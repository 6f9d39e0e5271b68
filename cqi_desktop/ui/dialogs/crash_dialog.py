"""After an error that nobody foresaw: what was kept, the details to send, and the way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label


class CrashDialog(FittedDialog):
    """``reopen`` closes the window and opens the book again; None when there is no window to open again."""

    def __init__(self, details: str, reopen: Callable[[], None] | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._details = details
        self._reopen = reopen
        title = translate("Crash", "An unforeseen error has occurred")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kept = make_label(
            translate(
                "Crash",
                "Everything that was written is saved in the book, and the intervention being typed is kept as a "
                "draft. Only the last action may be missing.",
            )
        )
        kept.setWordWrap(True)
        what = make_label(
            translate(
                "Crash",
                "Open the book again to go on safely. If it happens again, copy the details and send them: they hold "
                "no name and nothing of the book.",
            ),
            tone="text2",
        )
        what.setWordWrap(True)
        self.text = QPlainTextEdit(details)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Crash", "Details"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(160)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(kept)
        rows.addWidget(what)
        rows.addWidget(self.text, 1)
        rows.addLayout(self._buttons())
        self.setMinimumWidth(560)

    def _buttons(self) -> QHBoxLayout:
        self.copy = QPushButton(translate("Crash", "Copy the details"))
        self.go_on = QPushButton(translate("Crash", "Go on"))
        self.again = QPushButton(translate("Crash", "Open the book again"))
        self.copy.clicked.connect(self.copy_details)
        self.go_on.clicked.connect(self.reject)
        self.again.clicked.connect(self.open_again)
        self.again.setProperty("primary", True)
        self.again.setVisible(self._reopen is not None)
        for button in (self.copy, self.go_on, self.again):
            button.setAccessibleName(button.text())
        (self.again if self._reopen is not None else self.go_on).setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.go_on)
        row.addWidget(self.again)
        return row

    @Slot()
    def copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy.setText(translate("Crash", "Details copied"))
        self.copy.setAccessibleName(self.copy.text())

    @Slot()
    def open_again(self) -> None:
        self.accept()
        if self._reopen is not None:
            self._reopen()
