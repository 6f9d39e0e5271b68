"""The list of companies, as a person uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company, edit_company
from cqi_desktop.store.company_list import count_companies
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.companies_model import COLUMNS
from cqi_desktop.ui.pages.companies_page import CompaniesPage
from cqi_desktop.ui.widgets.choice_popup import ChoicePopup

from .conftest import Opener, settle


@pytest.fixture
def page(window: MainWindow) -> CompaniesPage:
    assert isinstance(window.page, CompaniesPage)
    return window.page


def column(key: str) -> int:
    return next(place for place, entry in enumerate(COLUMNS) if entry.key == key)


def shown(page: CompaniesPage, key: str, row: int = 0) -> str:
    return str(page.model.index(row, column(key)).data())


def test_that_the_list_opens_on_the_region_of_the_window(page: CompaniesPage) -> None:
    assert page.header.count.text() == f"{page.model.rowCount()} sur {count_companies(page.context.book)}"
    assert page.model.rowCount() < count_companies(page.context.book)
    page.context.scope.choose_region("")
    assert page.model.rowCount() == count_companies(page.context.book)
    assert page.header.count.text() == str(page.model.rowCount())


def test_that_typing_filters_and_escape_gives_everything_back(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    everything = page.model.rowCount()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.filters.field
    qtbot.keyClicks(page.filters.field, "bois")
    settle(qtbot, window)
    assert 0 < page.model.rowCount() < everything
    qtbot.keyClick(page.filters.field, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert page.model.rowCount() == everything
    assert QApplication.focusWidget() is page.table


def test_that_nothing_found_says_so_and_lifts_the_filters(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    page.filters.field.setText("zzzzzz")
    settle(qtbot, window)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.button.text() == "Retirer les filtres"
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert page.stack.currentWidget() is page.table
    assert page.model.rowCount() == count_companies(page.context.book)


def test_that_a_click_on_a_header_sorts_and_a_second_one_reverses(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    def click(key: str) -> None:
        header = page.table.header
        place = QPoint(header.sectionViewportPosition(column(key)) + 12, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settle(qtbot, window)

    click("last_intervention")
    earliest = shown(page, "last_intervention")
    click("last_intervention")
    latest = shown(page, "last_intervention")
    assert earliest < latest
    click("name")
    assert page.table.header.sorted_column == 0


def test_that_the_panel_follows_the_selection(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    page.table.setFocus()
    page.table.go_to_row(2)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.panel.isVisible()
    assert page.panel.title.text() == shown(page, "name", 2)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    settle(qtbot, window)
    assert page.panel.title.text() == shown(page, "name", 3)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()


def test_that_copying_gives_lines_that_excel_reads(qtbot: QtBot, page: CompaniesPage) -> None:
    page.table.setFocus()
    page.table.go_to_row(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 3
    assert lines[0].split("\t") == ["Entreprise", "MRC", "Exportation", "Marchés", "Dernière", "Suivi", "Cons."]
    assert lines[1].split("\t")[0] == shown(page, "name")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.table, Qt.Key.Key_C, both)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 2


def test_that_a_name_that_looks_like_a_formula_is_copied_as_text(
    qtbot: QtBot, open_window: Opener, empty_path: Path
) -> None:
    with Book.open(empty_path) as book:
        add_company(book, name="=1+1\tcmd", mrc="490")
    window = open_window(empty_path)
    window.page.table.go_to_row(0)
    window.page.table.copy_selection(with_headers=False)
    assert QGuiApplication.clipboard().text().split("\t")[0] == "'=1+1 cmd"


def test_that_chosen_columns_and_widths_are_remembered(qtbot: QtBot, open_window: Opener, sample_path: Path) -> None:
    settings = WindowSettings()
    window = open_window(sample_path, settings)
    page = window.page
    menu = page.columns.menu()
    action = next(entry for entry in menu.actions() if entry.data() == column("markets"))
    action.trigger()
    page.table.header.resizeSection(column("mrc"), 177)
    window.close()
    assert "markets" not in settings.columns["companies"]
    again = open_window(sample_path, settings).page
    assert again.table.header.isSectionHidden(column("markets"))
    assert again.table.header.sectionSize(column("mrc")) == 177


def test_that_a_chip_is_chosen_changed_and_removed(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    filters = page.filters
    everything = page.model.rowCount()
    filters.add_pressed()
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.data() == "mrc").trigger()
    menu.close()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    qtbot.keyClicks(popup.field, "bec") if popup.field.isVisible() else None
    popup.list.setCurrentIndex(popup._narrowed.index(0, 0))
    qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    settle(qtbot, window)
    chip = filters._chips["mrc"]
    assert chip.value
    assert page.model.rowCount() < everything
    assert {shown(page, "mrc", row) for row in range(page.model.rowCount())} == {chip.value}
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert page.model.rowCount() == everything


def test_that_companies_without_an_mrc_can_be_asked_for(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    page.context.scope.choose_region("")
    page.filters.set_filter("mrc", ("",))
    settle(qtbot, window)
    assert page.filters._chips["mrc"].value == "MRC à préciser"
    assert page.model.rowCount() > 0
    assert shown(page, "mrc") == "—"


def test_that_a_change_of_the_book_shows_at_once(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    key = page.model.key_at(0)
    edit_company(page.context.book, key, name="Aaa, le premier nom")
    settle(qtbot, window)
    assert shown(page, "name") == "Aaa, le premier nom"
    assert page.model.key_at(page.table.currentIndex().row()) == key
    assert window.status.saved.text().startswith("Tout est enregistré · ")


def test_that_a_page_behind_another_waits_until_it_is_shown(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    key = page.model.key_at(0)
    window.open_page("reports")
    edit_company(page.context.book, key, name="Aaa, le premier nom")
    assert shown(page, "name") != "Aaa, le premier nom"
    window.open_page("companies")
    assert shown(page, "name") == "Aaa, le premier nom"


def test_that_a_name_of_two_hundred_letters_is_shortened_and_told_whole(
    qtbot: QtBot, open_window: Opener, empty_path: Path
) -> None:
    name = "Manufacture internationale de " + "très " * 30 + "longue dénomination inc."
    with Book.open(empty_path) as book:
        add_company(book, name=name, mrc="490", email="x" * 80 + "@exemple.ca")
    window = open_window(empty_path)
    page = window.page
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert page.panel.title.text() == name
    assert page.panel.title.toolTip() == name
    assert page.panel.width() < 400
    assert page.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == name
    assert window.width() == 1366


def test_that_an_empty_book_says_what_to_do(open_window: Opener, empty_path: Path) -> None:
    page = open_window(empty_path).page
    assert page.stack.currentWidget() is page.empty
    assert page.header.count.text() == "0"


def test_that_in_a_narrow_window_the_panel_stands_in_place_of_the_list(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    window = open_window(sample_path, width=1024)
    page = window.page
    assert window.navigation.width() == 48
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.panel.isVisible()
    assert not page.table.isVisible()
    qtbot.mouseClick(page.panel.close_button, Qt.MouseButton.LeftButton)
    assert page.table.isVisible()


def test_that_a_long_list_is_whole_after_its_first_rows(qtbot: QtBot, open_window: Opener, empty_path: Path) -> None:
    with Book.open(empty_path) as book, book.change_set("many"):
        for number in range(450):
            add_company(book, name=f"Entreprise {number:03}", mrc="490")
    window = open_window(empty_path)
    page = window.page
    assert page.model.rowCount() == 450
    assert shown(page, "name", 449) == "Entreprise 449"
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert page.table.currentIndex().row() == 449
