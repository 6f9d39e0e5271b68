"""The shell: back and forward, recent companies, keys as the sheet says, a crash told, a window brought back."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop import app
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.ui.dialogs.crash_dialog import CrashDialog
from cqi_desktop.ui.dialogs.shortcuts_dialog import every_key
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from cqi_desktop.ui.visits import MOST_RECENT, Visit
from cqi_desktop.ui.window_place import bring_back

from .conftest import Opener, settle

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
# Keys that a list, a field or a dialog handles itself, without a shortcut.
HANDLED_BY_WIDGETS = {"Space", "Return", "Esc", "F2", "Del", "Ctrl+C", "Ctrl+Shift+C"}
# Of one dialog or one section, and said there.
SAID_ELSEWHERE = {"Ctrl+Enter"}


def test_that_alt_and_arrows_go_back_and_forward_over_pages_and_companies(qtbot: QtBot, window: MainWindow) -> None:
    first, second = window.page.model.key_at(0), window.page.model.key_at(1)
    window.open_company(first)
    window.open_page("reports")
    window.open_company(second)
    settle(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.windowTitle().startswith("Rapports")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    settle(qtbot, window)
    assert window.page.company_in_hand() == first
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    settle(qtbot, window)
    assert window.page.company_in_hand() == second
    assert not window.visits.can_go_forward
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.page.company_in_hand() == second


def test_that_going_elsewhere_forgets_the_way_forward(window: MainWindow) -> None:
    window.open_page("reports")
    window.visits.go_back()
    window.open_page("exchange")
    assert not window.visits.can_go_forward
    assert window.visits.here == Visit("exchange")


def test_that_the_empty_command_field_offers_the_companies_seen_last(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    settings = WindowSettings()
    window = open_window(sample_path, settings)
    keys = [window.page.model.key_at(row) for row in range(MOST_RECENT + 2)]
    names = [window.page.model.company_at(row).name for row in range(MOST_RECENT + 2)]
    for key in keys:
        window.open_company(key)
    window.focus_field()
    shown = [result.title for result in window.field.popup.model.results]
    assert shown[0] == "Vues récemment"
    assert shown[1 : MOST_RECENT + 1] == names[:1:-1]
    kept = settings.recent[str(sample_path)]
    assert len(kept) == MOST_RECENT
    assert not any(name in "".join(kept) for name in names)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.page.company_in_hand() == keys[-1]


def test_that_ctrl_and_page_keys_go_from_record_to_record(qtbot: QtBot, window: MainWindow) -> None:
    table = window.page.table
    table.setFocus()
    table.go_to_row(3)
    qtbot.keyClick(table, Qt.Key.Key_PageDown, CTRL)
    assert table.currentIndex().row() == 4
    qtbot.keyClick(table, Qt.Key.Key_PageUp, CTRL)
    qtbot.keyClick(table, Qt.Key.Key_PageUp, CTRL)
    assert table.currentIndex().row() == 2
    table.go_to_row(0)
    qtbot.keyClick(table, Qt.Key.Key_PageUp, CTRL)
    assert table.currentIndex().row() == 0


def test_that_the_sheet_of_shortcuts_and_the_window_say_the_same(qtbot: QtBot, window: MainWindow) -> None:
    for maker in PAGES:
        window.open_page(maker.entry.key)
        settle(qtbot, window)
    bound = {
        keys.toString(QKeySequence.SequenceFormat.PortableText)
        for shortcut in window.findChildren(QShortcut)
        for keys in list(shortcut.keys())  # several sequences may do the same
    }
    sheet = {QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) for keys in every_key()}
    assert bound - sheet - SAID_ELSEWHERE == set()
    assert sheet - bound - HANDLED_BY_WIDGETS == set()


def test_that_no_key_of_the_window_needs_altgr(qtbot: QtBot, window: MainWindow) -> None:
    assert [keys for keys in every_key() if "Ctrl+Alt" in keys] == []


def test_that_a_crash_says_what_was_kept_and_copies_no_name(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__excepthook__", _say_nothing)
    app.keep_log()
    try:
        raise ValueError("Lucie Bergevin, Chaises Rotinel ltée")
    except ValueError as error:
        app.log_exception(type(error), error, error.__traceback__)
        app.log_exception(type(error), error, error.__traceback__)  # one dialog at a time
    dialogs = window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    dialog = dialogs[0]
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    for part in ("CQI Desktop", "Python", "SQLite", "ValueError", "test_shell.py", "unforeseen error"):
        assert part in copied
    assert "Bergevin" not in copied
    assert "Rotinel" not in copied
    dialog.again.click()
    settle(qtbot, window)
    assert window.next_book is not None
    assert window.next_book.path == window.context.book.path
    assert not window.isVisible()
    app.end_log()


def _say_nothing(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    del kind, error, trace


def test_that_a_trace_left_by_another_handler_is_not_kept(tmp_path: Path) -> None:
    import logging

    try:
        raise ValueError("Lucie Bergevin")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "failed", None, sys.exc_info())
    logging.Formatter().format(record)
    assert "Bergevin" in str(record.exc_text)
    assert "Bergevin" not in app._WithoutNames("%(message)s").format(record)


def test_that_a_window_kept_on_a_screen_that_is_gone_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    window.move(QPoint(30_000, 20_000))
    bring_back(window)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.intersects(window.geometry())
    seen = window.geometry()
    bring_back(window)
    assert window.geometry() == seen


def test_that_a_company_that_is_gone_is_no_longer_offered(qtbot: QtBot, open_window: Opener, empty_path: Path) -> None:
    with Book.open(empty_path) as book:
        key = add_company(book, name="Seule", mrc="490")
    settings = WindowSettings(recent={str(empty_path): [key.hex(), "00" * 16, "not a key"]})
    window = open_window(empty_path, settings)
    assert [found.title for found in window.visits.recent()] == ["Seule"]
    assert QApplication.activeModalWidget() is None
