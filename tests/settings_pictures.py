"""The page Réglages section by section, its dialogs, and the first start, for ``tests.screenshots``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop import app, translation
from cqi_desktop.settings import Appearance, WindowSettings
from cqi_desktop.ui.dialogs.first_start import FirstStart
from cqi_desktop.ui.first_book import Beginning
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.settings_page import SECTIONS

# Where the assistant says that the book would go: nobody's.
OWN_PATH = Path("/home/odile/cqi-desktop/carnet.cqi")


class _Section:
    """Shows one section of the page."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, window: MainWindow) -> QWidget:
        window.open_place("settings", self._key)
        window.page.enter_section()
        return window


def edited_cell(window: MainWindow) -> QWidget:
    """A target being typed."""
    window.open_place("settings", "targets")
    table = window.page.section.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(1, 1))
    table.edit(table.rows.index(1, 1))
    return window


def refused_cell(window: MainWindow) -> QWidget:
    """A day that is none, and the reason under the table."""
    window.open_place("settings", "team")
    page = window.page
    page.section.adviser_edited(page.section.table.rows.key_at(0), 3, "hier")
    return window


def _dialog(window: MainWindow, show: Callable[[], None]) -> QWidget:
    show()
    QTest.qWait(300)
    return QApplication.activeModalWidget() or QApplication.activePopupWidget() or window


def about(window: MainWindow) -> QWidget:
    return _dialog(window, window.book_commands.show_about)


def adviser_menu(window: MainWindow) -> QWidget:
    return _dialog(window, window.top_bar.adviser.menu_asked)


def new_adviser(window: MainWindow) -> QWidget:
    window.open_place("settings", "team")
    return _dialog(window, window.page.section.add_person)


def new_service(window: MainWindow) -> QWidget:
    window.open_place("settings", "services")
    return _dialog(window, window.page.section.add_service)


SETTINGS_STEPS = (
    *((f"settings-{entry.key}", _Section(entry.key)) for entry in SECTIONS),
    ("settings-targets-edited", edited_cell),
    ("settings-team-refused", refused_cell),
    ("about", about),
    ("adviser-menu", adviser_menu),
    ("new-adviser", new_adviser),
    ("new-service", new_service),
)


def draw_first_start(folder: Path, appearance: str, language: str) -> Iterator[Path]:
    """Draw each step of the assistant; yields the pictures."""
    translation.set_language(language)
    dialog = FirstStart(app.start_application(), OWN_PATH, WindowSettings(appearance=Appearance(appearance)))
    dialog.show()
    for name, step in _first_steps(dialog):
        step()
        QTest.qWait(60)
        path = folder / f"first-start-{name}-{appearance}-{language}.png"
        if not dialog.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")
        yield path
    dialog.reject()
    dialog.release()


def _first_steps(dialog: FirstStart) -> tuple[tuple[str, Callable[[], None]], ...]:
    def name() -> None:
        dialog.person.write_name("Odile Faucher")

    def chosen(beginning: Beginning) -> Callable[[], None]:
        def go() -> None:
            while dialog.step is not dialog.book:
                dialog.go_back()
            dialog.book.choose(beginning)
            dialog.go_on()

        return go

    return (
        ("welcome", name),
        ("book", dialog.go_on),
        ("join", chosen(Beginning.JOIN)),
        ("open", chosen(Beginning.OPEN)),
        ("summary", chosen(Beginning.NEW)),
    )
