"""Undo and redo in the window: what comes next by its name, the result in plain words, on every page at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import edit_company
from cqi_desktop.ui.main_window import MainWindow
from tests.sample_team import import_companies

from .conftest import Opener, settle
from .exchanging import COMPANIES, small_book, value_of

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def change(qtbot: QtBot, window: MainWindow, name: str, **values: str) -> None:
    """What a field does when it is left."""
    book = window.context.book
    edit_company(book, book.scalar("SELECT id FROM company WHERE name = ?", (name,)), **values)
    settle_undo(qtbot, window)


def settle_undo(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    qtbot.wait(160)
    settle(qtbot, window)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_that_the_status_bar_names_what_would_be_undone(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(small_book(tmp_path / "un.cqi"))
    settle_undo(qtbot, window)
    assert not window.status.undo_button.isVisible()
    change(qtbot, window, COMPANIES[0], phone="819 555-0112")
    assert window.status.undo_button.isVisible()
    said = plain(window.status.undo_button.accessibleName())
    assert said == "Annuler : Téléphone, 819 555-0101 → 819 555-0112"


def test_that_ctrl_z_takes_back_and_ctrl_y_does_again(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    path = small_book(tmp_path / "un.cqi")
    window = open_window(path)
    change(qtbot, window, COMPANIES[0], phone="819 555-0112")
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle_undo(qtbot, window)
    assert value_of(path, "phone", COMPANIES[0]) == "819 555-0101"
    assert plain(window.page.toast.text).startswith("Annulé : ")
    assert [button.text() for button in window.page.toast._buttons] == ["Rétablir"]
    assert not window.status.undo_button.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    settle_undo(qtbot, window)
    assert value_of(path, "phone", COMPANIES[0]) == "819 555-0112"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle_undo(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    settle_undo(qtbot, window)
    assert value_of(path, "phone", COMPANIES[0]) == "819 555-0112"


def test_that_the_button_of_the_status_bar_and_that_of_the_toast_do_the_same(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = small_book(tmp_path / "un.cqi")
    window = open_window(path)
    change(qtbot, window, COMPANIES[0], phone="819 555-0112")
    window.status.undo_button.click()
    settle_undo(qtbot, window)
    assert value_of(path, "phone", COMPANIES[0]) == "819 555-0101"
    window.page.toast._buttons[0].click()
    settle_undo(qtbot, window)
    assert value_of(path, "phone", COMPANIES[0]) == "819 555-0112"


def test_that_the_command_field_names_undo_and_redo_only_when_they_do_something(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(small_book(tmp_path / "un.cqi"))
    settle_undo(qtbot, window)

    def titles() -> list[str]:
        return [plain(one.title) for one in window.commands() if one.shortcut in ("Ctrl+Z", "Ctrl+Y")]

    assert titles() == []
    change(qtbot, window, COMPANIES[0], phone="819 555-0112")
    assert titles() == ["Annuler : Téléphone, 819 555-0101 → 819 555-0112"]
    next(one for one in window.commands() if one.shortcut == "Ctrl+Z").run()
    settle_undo(qtbot, window)
    assert titles() == ["Rétablir : Téléphone, 819 555-0101 → 819 555-0112"]


def test_that_nothing_to_undo_is_told(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(small_book(tmp_path / "un.cqi"))
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle_undo(qtbot, window)
    assert window.banner.isVisible()


def test_that_an_undo_shows_at_once_in_the_list(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    path = small_book(tmp_path / "un.cqi")
    import_companies(path, 0, "x.csv", ["Bois A inc.", "Bois B inc."])
    window = open_window(path)
    settle_undo(qtbot, window)
    assert plain(window.undo_actions.undo_text()) == "Annuler : Importation x.csv"
    assert window.page.model.rowCount() == 5
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle_undo(qtbot, window)
    assert window.page.model.rowCount() == 3
    assert plain(window.page.toast.text) == "Import annulé : 2 entreprises, 2 personnes-contacts à la corbeille"


def test_that_what_was_edited_since_by_another_set_is_kept_and_told(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = small_book(tmp_path / "un.cqi")
    with Book.open(path) as book:
        key = book.scalar("SELECT id FROM company WHERE name = ?", (COMPANIES[0],))
        edit_company(book, key, phone="819 555-0112", website="un.example")
    window = open_window(path)
    change(qtbot, window, COMPANIES[0], phone="819 555-0113")
    from cqi_desktop.store.change_sets import change_sets

    older = change_sets(window.context.book)[1].ref
    window.undo_actions.undo_set(older)
    settle_undo(qtbot, window)
    assert "1 fiche gardée parce que modifiée depuis" in window.page.toast.text
    assert value_of(path, "website", COMPANIES[0]) is None
    assert value_of(path, "phone", COMPANIES[0]) == "819 555-0113"
    assert [button.text() for button in window.page.toast._buttons] == ["Détails…", "Rétablir"]
