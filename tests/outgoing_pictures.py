"""What leaves the book, and doubles to treat, for ``tests.screenshots``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.store.companies import add_company
from cqi_desktop.ui.main_window import MainWindow

_MS = 150


def settled(window: MainWindow) -> None:
    for _ in range(500):
        QTest.qWait(20)
        if window.context.runner.is_idle:
            break
    QTest.qWait(_MS)


def doubles(window: MainWindow) -> QWidget:
    """The two likely doubles of the sample book, and one of long names that is certain."""
    book = window.context.book
    name = "Coopérative de transformation des produits forestiers de la Haute-Yamaska et des environs inc."
    if not book.scalar("SELECT 1 FROM company WHERE name = ?", (name,)):
        with book.change_set("Pictures"):
            for text, phone in ((name, "450 555-0171"), (name.upper(), "(450) 555-0171")):
                add_company(book, name=text, municipality="Granby", phone=phone, notes=f"{text} " * 3)
    window.open_page("duplicates")
    settled(window)
    window.page.table.go_to_row(1)
    window.focus_page()
    return window


def doubles_chosen(window: MainWindow) -> QWidget:
    doubles(window)
    window.page.table.go_to_row(0)
    window.page.panel.take_focus()
    focused = QApplication.focusWidget()
    if focused is not None:
        QTest.keyClick(focused, Qt.Key.Key_Right)
    return window


OUTGOING_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("doubles", doubles),
    ("doubles-chosen", doubles_chosen),
)
