"""The head of a page: title, count, views at left; secondary buttons, then the primary one, at right."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import SPACES, ThemeSource

from .labels import make_label


class PageHeader(QWidget):
    def __init__(self, themes: ThemeSource, title: str) -> None:
        super().__init__()
        self._themes = themes
        self._title = make_label(title, "page", strong=True)
        self.count = make_label(tone="text3")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(SPACES["large"], 0, SPACES["large"], 0)
        self._layout.setSpacing(SPACES["small"])
        self._layout.addWidget(self._title)
        self._layout.addSpacing(SPACES["tiny"])
        self._layout.addWidget(self.count)
        self._layout.addStretch(1)
        self._left_end = 3
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    def add_left(self, widget: QWidget) -> None:
        self._layout.insertWidget(self._left_end, widget)
        self._left_end += 1

    def add_right(self, widget: QWidget) -> None:
        """At the right of what is there: the primary button comes last."""
        self._layout.addWidget(widget)

    @Slot()
    def theme_changed(self) -> None:
        self.setFixedHeight(self._themes.current.height("page_header"))


def make_button(icons: Icons, text: str, icon: str = "", primary: bool = False, small: bool = False) -> QPushButton:
    """A button that the style sheet dresses; one primary a page."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.setProperty("small", small)
    button.setAccessibleName(text)
    if icon:
        icons.dress(button, icon, "onAccent" if primary else "text")
    return button
