"""The window itself: pages on demand, areas, shortcuts, what it remembers, what it says when something fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from cqi_desktop import app
from cqi_desktop.domain.errors import BusyBookError
from cqi_desktop.settings import WindowSettings, load_settings
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.ui.dialogs.help_dialog import HelpDialog
from cqi_desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog, page_shortcuts
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES

from .conftest import Opener, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_a_page_is_made_on_its_first_visit(qtbot: QtBot, window: MainWindow) -> None:
    assert list(window._pages) == ["dashboard", "companies"]
    number = next(place for place, maker in enumerate(PAGES, 1) if maker.entry.key == "reports")
    qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), CTRL)
    assert list(window._pages) == ["dashboard", "companies", "reports"]
    assert window.windowTitle() == "Rapports — CQI Desktop"
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert window.stack.count() == 3
    assert window.navigation.list.currentIndex().row() == 0


def test_that_the_window_opens_on_the_latest_year_with_an_act(window: MainWindow) -> None:
    assert window.context.scope.year.label == "2010-2011"
    assert window.top_bar.year.value == "2010-2011"
    assert window.top_bar.region.value == "Centre-du-Québec"


def test_that_f6_goes_round_the_areas(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    page.table.setFocus()
    visited = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert visited == [window.navigation.list, page.filters.add_chip, page.table, window.navigation.list]
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.table


def test_that_the_arrows_of_the_navigation_change_the_page_and_enter_goes_in(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.list.setFocus()
    qtbot.keyClick(window.navigation.list, Qt.Key.Key_Down)
    assert window.windowTitle().startswith("Interventions")
    assert QApplication.focusWidget() is window.navigation.list
    qtbot.keyClick(window.navigation.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.page.table


def test_that_the_year_and_the_region_are_chosen_from_their_menus(qtbot: QtBot, window: MainWindow) -> None:
    window.top_bar.year.setFocus()
    qtbot.keyClick(window.top_bar.year, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text() == "2009-2010").trigger()
    menu.close()
    assert window.context.scope.year.label == "2009-2010"
    qtbot.mouseClick(window.top_bar.region, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == [
        "Centre-du-Québec",
        "Mauricie",
        "Estrie",
        "Tout le territoire",
    ]
    menu.actions()[-1].trigger()
    menu.close()
    assert window.top_bar.region.value == "Tout le territoire"


def test_that_the_navigation_folds_in_a_narrow_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1100, 700)
    assert window.navigation.width() == 48
    assert "Entreprises" in window.navigation.model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    window.resize(1300, 700)
    assert window.navigation.width() == 176


def test_that_the_place_and_size_of_the_window_are_remembered(open_window: Opener, sample_path: Path) -> None:
    settings = WindowSettings()
    window = open_window(sample_path, settings)
    window.resize(1200, 650)
    window.close()
    assert settings.geometry
    app.keep_settings(settings, sample_path)
    assert load_settings().geometry == settings.geometry
    assert load_settings().last_book == str(sample_path)


def test_that_f1_opens_the_help_and_its_shortcuts_exist(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = window.findChild(HelpDialog)
    assert guide is not None
    assert guide.isVisible()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    window.show_shortcuts()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert len(page_shortcuts()) == min(9, len(PAGES))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_that_a_foreseen_error_is_a_banner_that_can_be_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_error(BusyBookError(path="carnet.cqi"))
    assert window.banner.isVisible()
    assert "Rien n’a été écrit" in window.banner.text
    qtbot.mouseClick(window.banner._close, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


def test_that_the_changes_are_signed_by_the_person_of_the_settings(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    with Book.open(sample_path) as book:
        key = adviser_named(book, "Odile Fréchette-Test")
    window = open_window(sample_path, WindowSettings(adviser_name="Odile Fréchette-Test"))
    assert window.context.book.adviser == key
    settle(qtbot, window)


def test_that_the_window_loads_neither_openpyxl_nor_a_chart_library(sample_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from cqi_desktop import app; from cqi_desktop.store.book import Book;"
        "from cqi_desktop.settings import WindowSettings;"
        "window = app.make_window(app.start_application(), Book.open(Path(sys.argv[1])), WindowSettings());"
        "window.open_page('reports'); app.close_window(window);"
        "print([name for name in ('openpyxl', 'pyqtgraph', 'numpy', 'click') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(sample_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("content", [None, b"not a book at all", b""])
def test_that_a_book_that_cannot_be_opened_is_told_in_a_dialog(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "x.cqi"
    if content is not None:
        path.write_bytes(content)
    told: list[str] = []

    def close_dialog() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            told.extend((box.text(), box.informativeText()))
            box.reject()

    from PySide6.QtCore import QTimer

    timer = QTimer()
    timer.timeout.connect(close_dialog)
    timer.start(50)
    assert app.open_window(path, settings=WindowSettings()) == app.REFUSED
    timer.stop()
    assert told[0] == "Ce carnet ne peut pas être ouvert."
    assert "x.cqi" in told[1]
    assert path.exists() == (content is not None)


def test_that_the_log_keeps_no_name(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *parts: None)
    app.keep_log()
    try:
        raise ValueError("Lucie Bergevin, Chaises Rotinel ltée")
    except ValueError as error:
        app.log_exception(type(error), error, error.__traceback__)
    text = (app.log_folder() / "window.log").read_text("utf-8")
    assert "ValueError" in text
    assert "test_main_window.py" in text
    assert "Bergevin" not in text
    app.end_log()
