"""Doubles to treat in the window: compared, merged value by value, told apart, many at once, undone by the toast."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.store.companies import add_company, canonical_company
from cqi_desktop.store.distinct_pairs import are_marked_distinct
from cqi_desktop.store.tables import Company
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages import duplicates_page
from cqi_desktop.ui.pages.companies_page import CompaniesPage
from cqi_desktop.ui.pages.duplicates_page import DuplicatesPage

from .conftest import settle


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> DuplicatesPage:
    window.open_page("duplicates")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, DuplicatesPage)
    return page


def names(page: DuplicatesPage) -> list[str]:
    return [pair.companies[0].name for pair in page.pairs]


def test_that_the_command_the_list_and_its_navigation_lead_there(qtbot: QtBot, window: MainWindow) -> None:
    assert isinstance(window.page, CompaniesPage)
    window.page.doubles_button.click()
    settle(qtbot, window)
    assert isinstance(window.page, DuplicatesPage)
    assert len(window.page.pairs) == 2
    assert window.navigation.list.currentIndex().row() == 1
    titles = [command.title for command in window.commands()]
    assert len([title for title in titles if title.startswith(("Doublons", "Doubles"))]) == 1


def test_that_the_values_chosen_with_the_arrows_are_kept_and_the_next_pair_shows(
    qtbot: QtBot, window: MainWindow, page: DuplicatesPage
) -> None:
    book = window.context.book
    first, second = page.pairs
    keep, other = (company.id for company in first.companies)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    name = next(choice for choice in page.panel.choices if choice.name == "name")
    assert QApplication.focusWidget() is name.cards[0]
    qtbot.keyClick(name.cards[0], Qt.Key.Key_Right)
    assert name.side == 1
    qtbot.keyClick(name.cards[1], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.panel.choices[1].cards[page.panel.choices[1].side]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert book.find(Company, keep).name == first.companies[1].name
    assert canonical_company(book, other) == keep
    assert page.pairs == [second]
    assert page.panel.pair == second
    assert "Fusionner des entreprises" in window.undo_actions.undo_text() or window.undo_actions.undo_text()
    page.toast.findChild(type(page.search_button)).click()
    settle(qtbot, window)
    assert len(page.pairs) == 2
    assert book.find(Company, keep).name == first.companies[0].name


def test_that_the_other_company_is_kept_when_the_two_are_swapped(
    qtbot: QtBot, window: MainWindow, page: DuplicatesPage
) -> None:
    keep, other = (company.id for company in page.pairs[0].companies)
    page.panel.swap_pressed()
    page.panel.merge_pressed()
    settle(qtbot, window)
    assert canonical_company(window.context.book, keep) == other


def test_that_a_pair_told_apart_is_remembered_and_comes_back_when_undone(
    qtbot: QtBot, window: MainWindow, page: DuplicatesPage
) -> None:
    pair = page.pairs[0]
    qtbot.keyClick(page.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert are_marked_distinct(window.context.book, *(company.id for company in pair.companies))
    assert len(page.pairs) == 1
    window.undo()
    settle(qtbot, window)
    assert pair.companies in [one.companies for one in page.pairs]


def test_that_the_certain_pairs_are_merged_at_once_and_taken_back_at_once(
    qtbot: QtBot, window: MainWindow, page: DuplicatesPage
) -> None:
    count = len(page.certain())
    assert count == 2
    page.certain_button.click()
    settle(qtbot, window)
    assert page.pairs == []
    assert page.stack.currentWidget() is page.empty
    assert str(count) in page.toast.text
    window.undo()
    settle(qtbot, window)
    assert len(page.pairs) == 2
    assert page.stack.currentWidget() is not page.empty


def test_that_a_search_that_is_stopped_leaves_the_page_as_it_was(
    qtbot: QtBot, window: MainWindow, page: DuplicatesPage
) -> None:
    before = names(page)
    page.search()
    page.cancel()
    settle(qtbot, window)
    assert names(page) == before
    page.search()
    settle(qtbot, window)
    assert names(page) == before


def test_that_a_long_list_is_turned_page_by_page(
    qtbot: QtBot, window: MainWindow, page: DuplicatesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates_page, "PAGE_ROWS", 2)
    book = window.context.book
    with book.change_set("Doubles"):
        for number, name in enumerate(("Tourigny", "Valcourt", "Houlette")):
            for text in (f"Scierie {name} inc.", f"Scierie {name}"):
                add_company(book, name=text, phone=f"819 555-01{number}{number}", municipality="Warwick")
    settle(qtbot, window)
    assert len(page.pairs) == 5
    assert page.table.rows.rowCount() == 2
    assert not page.pager.isHidden()
    page.after_button.click()
    page.after_button.click()
    assert page.table.rows.rowCount() == 1
    assert not page.after_button.isEnabled()
    page.before_button.click()
    assert page.table.rows.rowCount() == 2


def test_that_each_card_says_its_field_and_value_to_a_screen_reader(page: DuplicatesPage) -> None:
    for choice in page.panel.choices:
        for card in choice.cards:
            assert ", " in card.accessibleName()
    assert all(button.accessibleName() for button in page.panel.decision_buttons())
