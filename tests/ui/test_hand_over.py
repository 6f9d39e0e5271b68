"""An adviser's companies given to another from the page Réglages, and the summary that is printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.store.hand_over import portfolio_of
from cqi_desktop.ui.dialogs.hand_over_dialog import HandOverDialog
from cqi_desktop.ui.main_window import MainWindow

from .conftest import settle


def open_dialog(qtbot: QtBot, window: MainWindow) -> tuple[bytes, HandOverDialog]:
    """The dialog of the adviser with the most companies, opened from the team."""
    giver = window.context.book.scalar(
        "SELECT adviser_id FROM company WHERE trashed_at IS NULL AND adviser_id IS NOT NULL GROUP BY adviser_id "
        "ORDER BY count(*) DESC LIMIT 1"
    )
    window.open_place("settings", "team")
    settle(qtbot, window)
    section = window.page.section  # type: ignore[union-attr]
    section.table.setCurrentIndex(section.table.rows.index(section.table.rows.row_of(giver), 0))
    section.hand_over_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HandOverDialog)
    return giver, dialog


def test_that_what_is_ticked_goes_to_another_and_is_undone_as_one(qtbot: QtBot, window: MainWindow) -> None:
    giver, dialog = open_dialog(qtbot, window)
    book = window.context.book
    before = len(portfolio_of(book, giver).companies)
    taker = dialog.taker.currentData()
    had = len(portfolio_of(book, taker).companies)
    dialog.companies.setCurrentIndex(dialog.companies.rows.index(0, 1))
    qtbot.keyClick(dialog.companies, Qt.Key.Key_Space)
    assert len(dialog.chosen.companies) == before - 1
    dialog.footer.primary.click()
    settle(qtbot, window)
    assert len(portfolio_of(book, giver).companies) == 1
    assert len(portfolio_of(book, taker).companies) == had + before - 1
    window.undo()
    settle(qtbot, window)
    assert len(portfolio_of(book, giver).companies) == before


def test_that_nothing_ticked_gives_nothing(qtbot: QtBot, window: MainWindow) -> None:
    _, dialog = open_dialog(qtbot, window)
    qtbot.keyClick(dialog.companies, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dialog.follow_ups.ticked.clear()
    dialog.ticks_changed()
    assert not dialog.footer.primary.isEnabled()
    assert dialog.footer.primary.toolTip()
    dialog.reject()


def test_that_the_summary_fills_pages(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    _, dialog = open_dialog(qtbot, window)
    path = tmp_path / "summary.pdf"
    dialog.paint_summary(QPdfWriter(str(path)))
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 2000
    dialog.reject()
