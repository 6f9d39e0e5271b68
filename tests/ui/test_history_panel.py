"""The history of a company in the window: who, when, before and after, undone set by set, page by page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.settings import Appearance, WindowSettings
from cqi_desktop.store.companies import edit_company
from cqi_desktop.ui.dialogs.history_dialog import HistoryDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.widgets import history_view
from tests.sample_team import PEOPLE

from .conftest import Opener, settle
from .exchanging import COMPANIES, small_book, texts, value_of
from .test_undo_in_window import settle_undo

CTRL = Qt.KeyboardModifier.ControlModifier


def open_history(qtbot: QtBot, window: MainWindow) -> HistoryDialog:
    window.focus_page()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_H, CTRL)
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    return dialog


def window_with_edits(qtbot: QtBot, open_window: Opener, path: Path, phones: tuple[str, ...]) -> MainWindow:
    window = open_window(path, WindowSettings(appearance=Appearance.LIGHT, adviser_name=PEOPLE[0]))
    book = window.context.book
    key = book.scalar("SELECT id FROM company WHERE name = ?", (COMPANIES[0],))
    for phone in phones:
        edit_company(book, key, phone=phone)
    settle_undo(qtbot, window)
    return window


def test_that_ctrl_h_shows_who_changed_what_before_and_after(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = window_with_edits(qtbot, open_window, small_book(tmp_path / "un.cqi"), ("819 555-0112",))
    dialog = open_history(qtbot, window)
    rows = texts(dialog.table)
    assert dialog.title.text().endswith(COMPANIES[0])
    assert "Mylène Gaudreault" in rows[0][0]
    assert rows[1] == ["Cette entreprise", "Téléphone", "819 555-0101", "819 555-0112"]
    assert dialog.table.rows.rows[0].is_heading
    assert ["", "Nom", "—", COMPANIES[0]] in [
        [*row[:1], *row[1:]] if row[0] == "" else ["", *row[1:]] for row in rows if len(row) > 1
    ]
    dialog.reject()


def test_that_a_change_set_is_undone_from_its_history_and_says_so(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = small_book(tmp_path / "un.cqi")
    window = window_with_edits(qtbot, open_window, path, ("819 555-0112",))
    dialog = open_history(qtbot, window)
    dialog.table.go_to_row(1)
    assert dialog.view.undo_button.isEnabled()
    dialog.view.undo_button.click()
    settle_undo(qtbot, window)
    assert value_of(path, "phone", COMPANIES[0]) == "819 555-0101"
    assert dialog.toast.isVisible()
    rows = texts(dialog.table)
    assert rows[1] == ["Cette entreprise", "Téléphone", "819 555-0112", "819 555-0101"]
    dialog.table.go_to_row(3)
    assert not dialog.view.undo_button.isEnabled()
    assert dialog.view.reason.text() == "Déjà annulée, ou d’un genre qui ne s’annule pas."
    dialog.reject()


def test_that_the_making_of_a_book_is_never_undone(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = window_with_edits(qtbot, open_window, small_book(tmp_path / "un.cqi"), ())
    dialog = open_history(qtbot, window)
    assert not dialog.view.undo_button.isEnabled()
    dialog.reject()


def test_that_older_changes_come_a_page_at_a_time(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: object
) -> None:
    many = history_view.PAGE_CHANGES + 3
    phones = tuple(f"819 555-{number:04}" for number in range(many))
    window = window_with_edits(qtbot, open_window, small_book(tmp_path / "un.cqi"), phones)
    dialog = open_history(qtbot, window)
    fields = [row for row in texts(dialog.table) if len(row) > 1]
    assert len(fields) == history_view.PAGE_CHANGES
    assert dialog.view.more_button.isVisible()
    dialog.view.more_button.click()
    settle(qtbot, window)
    fields = [row for row in texts(dialog.table) if len(row) > 1]
    assert len([row for row in fields if row[1] == "Téléphone"]) == many + 1
    assert not dialog.view.more_button.isVisible()
    dialog.reject()


def test_that_the_panel_and_the_command_field_open_the_history(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window = window_with_edits(qtbot, open_window, small_book(tmp_path / "un.cqi"), ())
    window.page.table.setFocus()
    qtbot.keyClick(window.page.table, Qt.Key.Key_Space)
    settle(qtbot, window)
    window.page.panel.history_button.click()
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert any(one.shortcut == "Ctrl+H" for one in window.commands())
