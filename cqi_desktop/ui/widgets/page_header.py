"""The head of a page: title, count, views at left; secondary buttons, then the primary one, at right.

Short of room, the labels of the secondary buttons fold into their icons, then the views go on a line of their own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import SPACES, ThemeSource

from .labels import make_elided_label, make_label

_GAP = SPACES["small"]
# Of the title and the count, ahead of the views, the space between them included.
_BEFORE_VIEWS = 3


class FoldedButtons:
    """Buttons that lose their words, kept by their tooltip, when they lack room."""

    def __init__(self) -> None:
        self._texts: dict[QPushButton, str] = {}
        self._widths: dict[QPushButton, int] = {}

    def whole_width(self, button: QPushButton) -> int:
        """The width of the button with its words."""
        if button not in self._texts or button.text():
            self._texts.pop(button, None)  # new words were given since
            self._widths[button] = button.sizeHint().width()
        return self._widths[button]

    def folded_width(self, button: QPushButton) -> int:
        """The width of the button without its words."""
        words = self._texts.get(button, button.text())
        return self.whole_width(button) - button.fontMetrics().horizontalAdvance(words)

    def fold(self, button: QPushButton, *, is_folded: bool) -> None:
        if is_folded and button.text():
            self.whole_width(button)  # a hidden one was not asked yet
            self._texts[button] = button.text()
            if not button.toolTip():
                button.setToolTip(button.accessibleName())
            button.setText("")
        elif not is_folded and button in self._texts:
            text = self._texts.pop(button)
            if button.toolTip() == button.accessibleName():
                button.setToolTip("")
            button.setText(button.text() or text)


class PageHeader(QWidget):
    def __init__(self, themes: ThemeSource, title: str) -> None:
        super().__init__()
        self._themes = themes
        self._title = make_label(title, "page", strong=True)
        self.count = make_elided_label(tone="text3")
        self.count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._left: list[QWidget] = []
        self._right: list[QWidget] = []
        self._folded = FoldedButtons()
        self._has_second_line = False
        self._layout = QHBoxLayout()
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self._title)
        self._layout.addSpacing(SPACES["tiny"])
        self._layout.addWidget(self.count)
        self._layout.addStretch(1)
        self._second = QHBoxLayout()
        self._second.setSpacing(_GAP)
        self._second.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACES["large"], 0, SPACES["large"], 0)
        rows.setSpacing(0)
        rows.addLayout(self._layout, 1)
        rows.addLayout(self._second)
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    def add_left(self, widget: QWidget) -> None:
        self._layout.insertWidget(_BEFORE_VIEWS + len(self._left), widget)
        self._left.append(widget)

    def add_right(self, widget: QWidget) -> None:
        """At the right of what is there: the primary button comes last."""
        self._layout.addWidget(widget)
        self._right.append(widget)

    # --- room ----------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        first = self._title.sizeHint().width() + SPACES["tiny"] + 3 * _GAP + self._right_width(is_folded=True)
        return QSize(max(first, self._left_width()) + 2 * SPACES["large"], self.height())

    def _left_width(self) -> int:
        return sum(widget.sizeHint().width() + _GAP for widget in self._left if not widget.isHidden())

    def _right_width(self, *, is_folded: bool) -> int:
        return sum(self._width(widget, is_folded) + _GAP for widget in self._right if not widget.isHidden())

    def _width(self, widget: QWidget, is_folded: bool) -> int:
        if not isinstance(widget, QPushButton):
            return widget.sizeHint().width()
        whole = self._folded.whole_width(widget)
        words = widget.fontMetrics().horizontalAdvance(widget.text())
        return whole - words if is_folded and words and self._folds(widget) else whole if not is_folded else (
            widget.sizeHint().width())  # fmt: skip

    def _folds(self, widget: QWidget) -> bool:
        return isinstance(widget, QPushButton) and not widget.icon().isNull() and not widget.property("primary")

    def _fit(self) -> None:
        """Fold as much as the width asks, and no more."""
        before = self._title.sizeHint().width() + SPACES["tiny"] + 3 * _GAP + 2 * SPACES["large"]
        left = self._left_width()
        is_folded = before + left + self._right_width(is_folded=False) > self.width()
        has_second_line = bool(left) and before + left + self._right_width(is_folded=True) > self.width()
        for widget in self._right:
            if isinstance(widget, QPushButton) and self._folds(widget):
                self._folded.fold(widget, is_folded=is_folded)
        if has_second_line != self._has_second_line:
            self._has_second_line = has_second_line
            self._move_left()
            self.theme_changed()

    def _move_left(self) -> None:
        old, new = (self._layout, self._second) if self._has_second_line else (self._second, self._layout)
        first = 0 if self._has_second_line else _BEFORE_VIEWS
        for place, widget in enumerate(self._left):
            old.removeWidget(widget)
            new.insertWidget(first + place, widget)

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def theme_changed(self) -> None:
        theme = self._themes.current
        below = theme.height("field") + _GAP if self._has_second_line else 0
        self._second.setContentsMargins(0, 0, 0, _GAP if below else 0)
        self.setFixedHeight(theme.height("page_header") + below)


def make_button(icons: Icons, text: str, icon: str = "", primary: bool = False, small: bool = False) -> QPushButton:
    """A button that the style sheet dresses; one primary a page."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.setProperty("small", small)
    button.setAccessibleName(text)
    if icon:
        icons.dress(button, icon, "onAccent" if primary else "text")
    return button
