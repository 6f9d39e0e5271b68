"""The keys of the window itself: each page adds its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut, QWindow

from .import_actions import SHORTCUT
from .page_makers import PAGES

if TYPE_CHECKING:
    from .main_window import MainWindow


class PageShortcut(QShortcut):
    """``Ctrl`` and a number: opens one page, with the focus in it."""

    def __init__(self, window: MainWindow, number: int, page: str) -> None:
        super().__init__(QKeySequence(f"Ctrl+{number}"), window)
        self._window, self._page = window, page
        self.activated.connect(self.open)

    @Slot()
    def open(self) -> None:
        self._window.open_page(self._page)
        self._window.focus_page()


class MouseSteps(QObject):
    """The side buttons of a mouse go back and forward, wherever the pointer is in the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._window:
            handle = self._window.windowHandle()
            if handle is not None and handle is not self._handle:
                self._handle = handle
                handle.installEventFilter(self)
        elif event.type() == QEvent.Type.MouseButtonPress and watched is self._handle:
            return isinstance(event, QMouseEvent) and self._has_stepped(event.button())
        return False

    def _has_stepped(self, button: Qt.MouseButton) -> bool:
        if button == Qt.MouseButton.BackButton:
            self._window.visits.go_back()
        elif button == Qt.MouseButton.ForwardButton:
            self._window.visits.go_forward()
        else:
            return False
        return True


def add_shortcuts(window: MainWindow) -> None:
    """Bind the keys of visual-design section 3 that are the same on every page."""
    bound: list[tuple[str | QKeySequence.StandardKey, Callable[[], None]]] = [
        ("Ctrl+K", window.focus_field),
        ("Ctrl+F", window.filter_page),
        ("Ctrl+I", window.note_intervention),
        ("F6", window.next_area),
        ("Shift+F6", window.previous_area),
        ("F1", window.show_help),
        ("Ctrl+Z", window.undo),
        ("Ctrl+Y", window.redo),
        ("Ctrl+Shift+Z", window.redo),
        ("F5", window.exchange_now),
        (SHORTCUT, window.imports.open),
        ("Ctrl+L", window.book_commands.lock_book),
        ("Alt+Left", window.visits.go_back),
        ("Alt+Right", window.visits.go_forward),
        ("Ctrl+PgUp", window.previous_record),
        ("Ctrl+PgDown", window.next_record),
    ]
    for keys, run in bound:
        QShortcut(QKeySequence(keys), window, run)
    MouseSteps(window)
    for number, maker in enumerate(PAGES[:9], 1):
        PageShortcut(window, number, maker.entry.key)
