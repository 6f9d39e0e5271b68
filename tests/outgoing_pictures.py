"""What leaves the book, and doubles to treat, for ``tests.screenshots``."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cqi_desktop.store.companies import add_company
from cqi_desktop.ui.exports.other_exports import companies_of
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


def _modal(window: MainWindow) -> QWidget:
    QTest.qWait(_MS)
    return QApplication.activeModalWidget() or window


def export_menu(window: MainWindow) -> QWidget:
    window.open_page("companies")
    settled(window)
    window.focus_page()
    window.export_list()
    QTest.qWait(_MS)
    return QApplication.activePopupWidget() or window


def export_list(window: MainWindow) -> QWidget:
    window.open_page("companies")
    settled(window)
    window.list_exports.ask_list(window.page)
    return _modal(window)


def open_in_excel(window: MainWindow) -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Entreprises 2011-03-31.xlsx"
        path.touch()
        path.with_name(f"~${path.name}").touch()
        window.list_exports.saving.check(path, _write_nothing)
        QTest.qWait(_MS)
    return window.list_exports.saving.question or window


def _write_nothing(path: Path) -> None:
    """The picture is of the question."""


def labels(window: MainWindow) -> QWidget:
    window.open_page("companies")
    settled(window)
    others = window.list_exports.others
    others.ask_labels(companies_of(window.page))
    return _modal(window)


def labels_preview(window: MainWindow) -> QWidget:
    dialog = labels(window)
    dialog.write()
    QTest.qWait(_MS * 4)
    preview = dialog.preview
    picture = preview.grab()
    preview.close()
    dialog.close()
    shown = QLabel()
    shown.setPixmap(picture)
    shown.resize(picture.size())
    return shown


def letter(window: MainWindow) -> QWidget:
    window.open_page("companies")
    settled(window)
    window.list_exports.others.ask_letter(companies_of(window.page))
    return _modal(window)


OUTGOING_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("doubles", doubles),
    ("doubles-chosen", doubles_chosen),
    ("export-menu", export_menu),
    ("export-list", export_list),
    ("export-open-in-excel", open_in_excel),
    ("labels", labels),
    ("labels-preview", labels_preview),
    ("letter", letter),
)
