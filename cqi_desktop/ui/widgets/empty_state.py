"""What stands in place of the rows when there are none: an icon, one line, one line how, one button or two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.ui.icons import Icons

from .labels import make_label

_ICON = 32


class EmptyState(QWidget):
    """``acted`` is emitted by its button, ``acted_otherwise`` by its second one; each is hidden without a text."""

    acted = Signal()
    acted_otherwise = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._glyph = ""
        self._picture = QLabel()
        self._fact = make_label(strong=True)
        self._how = make_label(tone="text3")
        self.button, self.other_button = QPushButton(), QPushButton()
        self.button.clicked.connect(self.acted)
        self.other_button.clicked.connect(self.acted_otherwise)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.button, self.other_button):
            button.hide()
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        for widget in (self._picture, self._fact, self._how):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(buttons)
        layout.setAlignment(buttons, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        for label in (self._fact, self._how):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(max(480, label.fontMetrics().averageCharWidth() * 56))

    def narrow(self) -> None:
        """For a panel, which has less room than a page."""
        for label in (self._fact, self._how):
            label.setMinimumWidth(max(260, label.fontMetrics().averageCharWidth() * 30))

    def say(self, icon: str, fact: str, how: str = "", action: str = "", other: str = "") -> None:
        self._glyph = icon
        self.theme_changed()
        self._fact.setText(fact)
        self._how.setText(how)
        self._how.setVisible(bool(how))
        for label in (self._fact, self._how):
            label.ensurePolished()
            label.setMinimumHeight(max(0, label.heightForWidth(label.minimumWidth())))
        for button, text in ((self.button, action), (self.other_button, other)):
            button.setText(text)
            button.setAccessibleName(text)
            button.setVisible(bool(text))

    def theme_changed(self) -> None:
        """Called by the page, which knows when its theme changes."""
        if self._glyph:
            self._picture.setPixmap(self._icons.pixmap(self._glyph, "text3", _ICON, self.devicePixelRatioF()))
