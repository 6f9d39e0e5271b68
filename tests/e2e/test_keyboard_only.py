"""Whole tasks, with the keyboard alone, on a real book."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from tests.ui.conftest import Opener, empty_path, open_window, sample_file, sample_path, settle, window

__all__ = ["Opener", "empty_path", "open_window", "sample_file", "sample_path", "window"]

CTRL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(
    qtbot: QtBot, window: MainWindow, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key, modifier)
    settle(qtbot, window)


def key_of(page: str) -> Qt.Key:
    """The digit that opens a page of the window with Ctrl."""
    return Qt.Key(Qt.Key.Key_1.value + [maker.entry.key for maker in PAGES].index(page))


def test_that_a_director_finds_who_stands_behind_a_figure(qtbot: QtBot, window: MainWindow) -> None:
    """Reports, the 20 of Arthabaska, their list, one company, back to the reports: no mouse."""
    press(qtbot, window, key_of("reports"), modifier=CTRL)
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Return)
    reports = window.page
    assert reports.panel.title.text() == "20 entreprises, 41 interventions"
    press(qtbot, window, Qt.Key.Key_F6)
    assert focused() is reports.panel.table
    press(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.page.header.title.text() == reports.panel.model.lines[1].title
    press(qtbot, window, key_of("reports"), modifier=CTRL)
    assert window.page is reports
    assert reports.panel.isVisible()


def test_that_an_adviser_finds_a_company_and_copies_it(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_K, modifier=CTRL)
    qtbot.keyClicks(focused(), "chaises")
    press(qtbot, window, Qt.Key.Key_Return)
    name = window.page.header.title.text()
    assert name.startswith("Chaises")
    press(qtbot, window, Qt.Key.Key_Escape)
    press(qtbot, window, Qt.Key.Key_C, modifier=CTRL)
    assert name in QGuiApplication.clipboard().text()


def test_that_a_list_is_filtered_sorted_and_walked(qtbot: QtBot, window: MainWindow) -> None:
    everything = window.page.model.rowCount()
    press(qtbot, window, Qt.Key.Key_F, modifier=CTRL)
    qtbot.keyClicks(focused(), "drummondville")
    settle(qtbot, window)
    assert 0 < window.page.model.rowCount() < everything
    press(qtbot, window, Qt.Key.Key_Down)
    assert focused() is window.page.table
    press(qtbot, window, Qt.Key.Key_Space)
    first = window.page.panel.title.text()
    press(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.page.panel.title.text() != first
    press(qtbot, window, Qt.Key.Key_F, modifier=CTRL)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.page.model.rowCount() == everything


def test_that_the_workbook_of_the_year_is_written(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QFileDialog

    press(qtbot, window, key_of("reports"), modifier=CTRL)
    qtbot.keyClick(focused(), Qt.Key.Key_E, CTRL)
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    dialog = window.page.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("Ventilation.xlsx")
    dialog.accept()
    settle(qtbot, window)
    assert (tmp_path / "Ventilation.xlsx").exists()
    assert window.page.toast.isVisible()


def test_that_an_intervention_is_noted_corrected_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    """From the list of companies: Ctrl+I, one line, Ctrl+Enter; fewer than fifty keys, so well under 15 seconds."""
    book = window.context.book
    before = book.scalar("SELECT count(*) FROM intervention WHERE trashed_at IS NULL")
    press(qtbot, window, Qt.Key.Key_Down)
    name = window.page.model.index(1, 0).data()
    press(qtbot, window, Qt.Key.Key_I, modifier=CTRL)
    qtbot.keyClicks(focused(), "info 30 min tel texas transitaire suivi lundi")
    press(qtbot, window, Qt.Key.Key_Return, modifier=CTRL)
    assert book.scalar("SELECT count(*) FROM intervention WHERE trashed_at IS NULL") == before + 1
    page = window.page
    assert page.toast.text == f"Intervention notée pour {name}"
    press(qtbot, window, Qt.Key.Key_F6)
    press(qtbot, window, Qt.Key.Key_F6)
    assert focused() is page.table
    line = page.model.line_at(page.table.currentIndex().row())
    assert (line.company_name, line.subject, line.seconds, line.markets) == (name, "Transitaire", 1800, ("Texas",))
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_F2)
    qtbot.keyClicks(focused(), "Choix du transitaire")
    press(qtbot, window, Qt.Key.Key_Return)
    assert page.model.line_at(page.model.row_of(line.id)).subject == "Choix du transitaire"
    press(qtbot, window, Qt.Key.Key_Z, modifier=CTRL)
    press(qtbot, window, Qt.Key.Key_Z, modifier=CTRL)
    assert book.scalar("SELECT count(*) FROM intervention WHERE trashed_at IS NULL") == before
