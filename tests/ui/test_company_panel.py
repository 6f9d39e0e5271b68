"""The fields of a company in the panel: they save themselves, refuse what cannot be kept, and can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.store.tables import Company
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.companies_page import CompaniesPage

from .conftest import settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> CompaniesPage:
    """The list with the panel open on its third company."""
    page = window.page
    assert isinstance(page, CompaniesPage)
    page.table.setFocus()
    page.table.go_to_row(2)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    settle(qtbot, window)
    return page


def kept(page: CompaniesPage, field: str) -> object:
    return getattr(page.context.book.find(Company, page.panel.company), field)


def type_over(qtbot: QtBot, page: CompaniesPage, field: str, text: str) -> None:
    line = page.panel.profile._typed[field]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_that_a_field_saves_itself_when_it_is_left(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    type_over(qtbot, page, "phone", "819 555-0199")
    assert kept(page, "phone") != "819 555-0199"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert kept(page, "phone") == "819 555-0199"
    assert QApplication.focusWidget() is page.panel.profile._typed["email"]
    assert page.toast.text == "Téléphone\u00a0: modification enregistrée"
    settle(qtbot, window)
    assert QApplication.focusWidget() is page.panel.profile._typed["email"]


def test_that_leaving_a_field_untouched_writes_nothing(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    before = page.context.book.last_change_at()
    page.panel.profile._typed["phone"].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert page.context.book.last_change_at() == before
    assert not page.toast.isVisible()


def test_that_what_is_not_a_neq_stays_in_the_field_with_its_reason(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    before = kept(page, "neq")
    type_over(qtbot, page, "neq", "12")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    line = page.panel.profile._typed["neq"]
    assert line.property("invalid")
    assert page.panel.profile._refused.isVisible()
    assert "12" in page.panel.profile._refused.text()
    assert kept(page, "neq") == before
    settle(qtbot, window)
    assert line.text() == "12"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == before
    assert page.panel.isVisible()


def test_that_a_change_is_undone_and_done_again(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    before = kept(page, "email")
    type_over(qtbot, page, "email", "nouvelle@adresse.exemple")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    page.table.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert kept(page, "email") == before
    assert page.toast.text.startswith("Annulé")
    assert page.panel.profile._typed["email"].text() == before
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    settle(qtbot, window)
    assert kept(page, "email") == "nouvelle@adresse.exemple"


def test_that_the_toast_undoes(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    before = kept(page, "phone")
    type_over(qtbot, page, "phone", "819 555-0177")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.mouseClick(page.toast._buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert kept(page, "phone") == before


def test_that_the_export_status_is_chosen_from_its_menu(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    button = page.panel.profile._chosen["export_status"]
    wanted = "regular" if kept(page, "export_status") != "regular" else "none"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.data() == wanted).trigger()
    menu.close()
    settle(qtbot, window)
    assert kept(page, "export_status") == wanted
    assert button.text() in ("Régulière", "Aucune")


def test_that_a_postal_code_gives_a_company_its_mrc(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    book = page.context.book
    key = book.scalar(
        "SELECT id FROM company WHERE mrc IS NULL AND trashed_at IS NULL AND merged_into_id IS NULL LIMIT 1"
    )
    page.open_company(key)
    settle(qtbot, window)
    type_over(qtbot, page, "municipality", "Victoriaville")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert kept(page, "mrc") == "390"
    assert "Arthabaska" in page.panel.subtitle.text()
    assert "Municipalité" in page.toast.text


def test_that_nothing_to_undo_is_said_without_harm(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(30):
        window.undo()
        settle(qtbot, window)
        if window.banner.isVisible():
            break
    assert window.banner.isVisible()
    assert "annuler" in window.banner.text
