"""The keys of the window itself: each page adds its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut

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
    for number, maker in enumerate(PAGES[:9], 1):
        PageShortcut(window, number, maker.entry.key)
