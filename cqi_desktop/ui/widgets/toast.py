"""What was just done, at the bottom right of the page, for eight seconds; never an error."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from .labels import ElidedLabel

SHOWN_MS = 8000
_MARGIN = 16

Action = tuple[str, Callable[[], None]]


class Toast(QFrame):
    """One at a time; waits while the pointer or the focus is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setObjectName("toast")
        self._text = ElidedLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._actions: dict[QPushButton, Callable[[], None]] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 6, 8, 6)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.time_is_up)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show ``text``, and a button for each of ``actions``."""
        self._clear_buttons()
        for title, run in actions:
            button = QPushButton(title)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(title)
            button.clicked.connect(self.button_pressed)
            button.installEventFilter(self)
            self._actions[button] = run
            self._layout.addWidget(button)
            button.show()  # counted in the width, even when an earlier toast is still there
            self._buttons.append(button)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def text(self) -> str:
        return self._text.text()

    @Slot()
    def time_is_up(self) -> None:
        if self.underMouse() or any(button.hasFocus() for button in self._buttons):
            self._timer.start(SHOWN_MS)
            return
        self.hide()

    @Slot()
    def button_pressed(self) -> None:
        run = self._actions.get(self.sender())  # type: ignore[call-overload]
        self.hide()
        if run is not None:
            run()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start(SHOWN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _clear_buttons(self) -> None:
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons, self._actions = [], {}

    def _place(self) -> None:
        page = self._page
        self._layout.activate()
        size = self.sizeHint()
        width = min(size.width(), page.width() - 2 * _MARGIN)
        self.resize(width, size.height())
        self.move(page.width() - width - _MARGIN, page.height() - size.height() - _MARGIN)
