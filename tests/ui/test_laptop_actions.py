"""A copied book asks for its name, a lost laptop is shut out, and erasures not obeyed yet are seen: from the window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.errors import ShutOutError
from cqi_desktop.store.book import Book
from cqi_desktop.sync.erase import erase_records
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.membership import Outside
from cqi_desktop.sync.team import team_status
from cqi_desktop.ui.dialogs.laptop_name_dialog import LaptopNameDialog
from cqi_desktop.ui.dialogs.lost_laptop_dialog import LostLaptopDialog
from tests.sample_team import NAMES, company_at, exchange_all, quick_outside

from .conftest import Opener
from .exchanging import exchange_page, settings_of, settle_exchange, small_team, texts

NEW_PHRASE = "cinq bouleaux au bord du lac"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the book of the first laptop, elsewhere on the machine."""
    paths = small_team(tmp_path)
    return Path(shutil.copy(paths[0], tmp_path / "copie.cqi"))


def test_that_a_copied_book_asks_for_a_name_and_keeps_the_one_typed(
    qtbot: QtBot, open_window: Opener, copied: Path
) -> None:
    window = open_window(copied, settings_of())
    page = exchange_page(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LaptopNameDialog)
    assert dialog.name.text() == f"{NAMES[0]} (2)"
    dialog.name.clear()
    assert not dialog.keep_button.isEnabled()
    dialog.name.setText(NAMES[1])
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    settle_exchange(qtbot, window)
    assert dialog.refused.isVisible()  # another laptop has that name
    dialog.name.setText("Poste de l’accueil")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    settle_exchange(qtbot, window)
    assert page.laptop_actions.banner.isHidden()
    assert "Poste de l’accueil" in [row[0] for row in texts(page.team.table)]


def test_that_a_name_put_off_is_asked_for_in_a_banner_and_in_the_badge(
    qtbot: QtBot, open_window: Opener, copied: Path
) -> None:
    window = open_window(copied, settings_of())
    page = exchange_page(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LaptopNameDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle_exchange(qtbot, window)
    assert page.laptop_actions.banner.isVisible()
    assert NAMES[0] in page.laptop_actions.banner.text
    assert window.context.exchange.needs_a_person == 1
    page.laptop_actions.banner.action_pressed()
    again = QApplication.activeModalWidget()
    assert isinstance(again, LaptopNameDialog)
    again.reject()


def strength_of_a_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pass phrase costs what it costs in a test, else each is seconds."""
    seeds = iter(range(100, 10_000))
    monkeypatch.setattr("cqi_desktop.sync.membership.real_outside", lambda: quick_outside(next(seeds)))


def test_that_a_lost_laptop_is_shut_out_from_its_row(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strength_of_a_test(monkeypatch)
    paths = small_team(tmp_path, 3)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    row = next(number for number, cells in enumerate(texts(page.team.table)) if cells[0] == NAMES[2])
    page.team.table.setFocus()
    page.team.table.setCurrentIndex(page.team.table.rows.index(row, 0))
    qtbot.keyClick(page.team.table, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LostLaptopDialog)
    assert dialog.laptop.currentText() == NAMES[2]
    assert not dialog.go_button.isEnabled()
    dialog.phrase.setText(NEW_PHRASE)
    dialog.again.setText(NEW_PHRASE)
    assert not dialog.go_button.isEnabled()
    dialog.name.setText(NAMES[2].upper())
    assert dialog.go_button.isEnabled()
    dialog.go_button.click()
    settle_exchange(qtbot, window)
    assert NAMES[2] in page.toast.text
    assert page.laptop_actions.others() == [NAMES[1]]
    with Book.open(paths[1]) as stays:
        exchange(stays, quick_outside(2))
        assert [one.name for one in team_status(stays).laptops if one.is_shut_out] == [NAMES[2]]
    with Book.open(paths[2]) as lost, pytest.raises(ShutOutError):
        exchange(lost, quick_outside(3))


def test_that_erasures_not_obeyed_yet_are_listed_with_the_laptops(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = small_team(tmp_path)
    outside: Outside = quick_outside(1)
    with Book.open(paths[0]) as book:
        erase_records(book, [("company", company_at(book, 0))])
        exchange(book, outside)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    assert page.team.erasures.isVisible()
    assert texts(page.team.erasures_table) == [["Entreprise", NAMES[1]]]
    exchange_all(paths)
    page.exchange_button.click()
    settle_exchange(qtbot, window)
    assert not page.team.erasures.isVisible()


def test_that_the_menu_of_all_laptops_offers_both(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(small_team(tmp_path)[0], settings_of())
    page = exchange_page(qtbot, window)
    page.team.more_button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 2
    assert all(action.isEnabled() for action in menu.actions())
    menu.actions()[1].trigger()
    menu.close()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LostLaptopDialog)
    dialog.reject()
