"""The foot of a dialog: what goes back at left, then Cancel, then what it is for, last and filled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cqi_desktop.translation import translate


class DialogFooter(QWidget):
    """``accepted`` from the primary button or Ctrl+Enter, ``rejected`` from the other."""

    accepted = Signal()
    rejected = Signal()

    def __init__(self, primary: str, *, is_default: bool = True) -> None:
        super().__init__()
        self.primary = QPushButton(primary)
        self.primary.setProperty("primary", True)
        self.primary.setAccessibleName(primary)
        self.cancel = QPushButton(translate("DialogFooter", "Cancel"))
        self.cancel.setAccessibleName(self.cancel.text())
        # A button that is disabled when the dialog opens would leave Enter to the other one.
        self.primary.setAutoDefault(is_default)
        self.cancel.setAutoDefault(not is_default)
        (self.primary if is_default else self.cancel).setDefault(True)
        # Enter is a table's or a field's own where there is one: Ctrl+Enter presses the button from anywhere.
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.primary.click)
        self.primary.clicked.connect(self.accepted)
        self.cancel.clicked.connect(self.rejected)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 4, 0, 0)
        self.row.setSpacing(8)
        self.row.addStretch(1)
        self.row.addWidget(self.cancel)
        self.row.addWidget(self.primary)
