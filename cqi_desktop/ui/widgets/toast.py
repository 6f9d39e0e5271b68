"""What was just done, over the page near its bottom right, for eight seconds; never an error."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QHideEvent, QKeyEvent, QSinglePointEvent, QWindow
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from .free_place import free_place
from .two_line_label import TwoLineLabel

SHOWN_MS = 8000
# What a person does next takes it away, once there was time to read it.
READ_MS = 1500
# The page may still be reading its list, or show another part of itself: that is not to be covered either.
_LOOKED_AT_MS = 300
_MARGIN = 16
# A wide one is read less at a glance than two lines.
_WIDEST = 0.55
# Keys that lead to its buttons, or that do nothing by themselves.
_KEYS_TOWARDS_IT = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F6, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt}
)

Action = tuple[str, Callable[[], None]]


class Toast(QFrame):
    """One at a time; waits while the pointer or the focus is on it, and leaves with the next thing that is done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setObjectName("toast")
        self._text = TwoLineLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._actions: dict[QPushButton, Callable[[], None]] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 6, 8, 6)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._text)
        self._shown_for = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.time_is_up)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOKED_AT_MS)
        self._looking.timeout.connect(self.look_again)
        self._watched: QWindow | None = None
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
            self._actions[button] = run
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.show()  # counted in the width, even when an earlier toast is still there
            self._buttons.append(button)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self.place()
        self._timer.start(SHOWN_MS)
        self._looking.start()
        self._shown_for.start()
        self._watch()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def has_focus(self) -> bool:
        return any(button.hasFocus() for button in self._buttons)

    @Slot()
    def time_is_up(self) -> None:
        if self.underMouse() or self.has_focus:
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

    # --- leaving with what is done next --------------------------------------------------------------------

    def _watch(self) -> None:
        """Only the keys and the pointer reach the window itself: this costs nothing to what is drawn."""
        window = self.window().windowHandle()
        if window is not None and self._watched is None:
            window.installEventFilter(self)
            self._watched = window

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()
        if self._watched is not None and self.isHidden():
            self._watched.removeEventFilter(self)
            self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden():
            return super().eventFilter(watched, event)
        kind = event.type()
        if watched is self._page and kind == QEvent.Type.Resize:
            self.place()
        elif watched is self._page and kind == QEvent.Type.Hide:
            self.hide()  # another page is shown: coming back must not say it again
        elif watched is self._watched and self._is_next_action(event) and self._shown_for.elapsed() >= READ_MS:
            self.hide()
        return super().eventFilter(watched, event)

    def _is_next_action(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() not in _KEYS_TOWARDS_IT and not self.has_focus
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel) and isinstance(event, QSinglePointEvent):
            here = QRect(self.mapTo(self.window(), self.rect().topLeft()), self.size())
            return not here.contains(event.position().toPoint())
        return False

    # --- its place -----------------------------------------------------------------------------------------

    @Slot()
    def look_again(self) -> None:
        """Give way to what has come under it; not while someone is about to press its button."""
        if not (self.underMouse() or self.has_focus):
            self.place()

    @Slot()
    def place(self) -> None:
        """As wide as its text asks, on two lines when that is much, where it covers nothing that one needs."""
        if self.isHidden():
            return
        page = self._page
        widest = page.width() - 2 * _MARGIN
        beside = sum(button.sizeHint().width() + self._layout.spacing() for button in self._buttons) + 22
        one_line = self._text.fontMetrics().horizontalAdvance(self.text)
        room = min(widest - beside, max(round(page.width() * _WIDEST) - beside, one_line // 2 + 40))
        self._text.give_room(max(room, 40))
        self._layout.invalidate()
        self._layout.activate()
        size = self.sizeHint()
        size.setWidth(min(size.width(), widest))
        self.resize(size)
        self.move(free_place(page, self, size))

    def _clear_buttons(self) -> None:
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons, self._actions = [], {}
