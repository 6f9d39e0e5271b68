"""A long work under way: what it is, how far it is, and a button to stop it. Shown after 300 ms only."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from cqi_desktop.translation import translate

from .labels import make_label

SHOWN_AFTER_MS = 300


class ProgressStrip(QWidget):
    """Under the header of a page. ``cancel_asked`` when the person stops the work."""

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = make_label(size="small", tone="text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.cancel_button = QPushButton(translate("ProgressStrip", "Cancel"))
        self.cancel_button.setProperty("small", True)
        self.cancel_button.setAccessibleName(translate("ProgressStrip", "Cancel the work under way"))
        self.cancel_button.clicked.connect(self.cancel_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOWN_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def begin(self, text: str) -> None:
        self._text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setValue(0)
        self._delay.start()

    @Slot(float, str)
    def advance(self, part: float, step: str) -> None:
        del step
        self.bar.setValue(round(part * 1000))

    @Slot()
    def end(self) -> None:
        self._delay.stop()
        self.hide()
