"""One field to search and to command, with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.ui.delegates.result_row import typed_parts
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.company_page import CompanyPage
from cqi_desktop.ui.pages.reports_page import ReportsPage

from .conftest import settle

CTRL = Qt.KeyboardModifier.ControlModifier


def titles(window: MainWindow) -> list[str]:
    return [result.title for result in window.field.popup.model.results]


def test_that_results_come_at_each_keystroke_whatever_the_accents(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    assert QApplication.focusWidget() is window.field
    qtbot.keyClicks(window.field, "erabl")
    assert window.field.popup.isVisible()
    assert titles(window)[0] in ("Entreprises", "Personnes-contacts", "Activités", "Interventions")
    assert len(titles(window)) > 1


def test_that_the_arrows_skip_headings_and_enter_opens_the_company(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.field, "bois")
    popup = window.field.popup
    assert popup.list.currentIndex().row() == 1
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    chosen = popup.model.results[popup.list.currentIndex().row()]
    assert not chosen.is_heading
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert not popup.isVisible()
    assert isinstance(window.page, CompanyPage)
    assert window.page.header.title.text() == chosen.title
    assert QApplication.focusWidget() is window.page.timeline.list


def test_that_a_company_of_another_region_is_shown_too(qtbot: QtBot, window: MainWindow) -> None:
    book = window.context.book
    key, name = book.sql("SELECT id, name FROM company WHERE region = '05' AND archived_at IS NULL LIMIT 1").fetchone()
    window.page.open_company(key)
    settle(qtbot, window)
    assert window.page.panel.title.text() == name
    assert window.page.model.key_at(window.page.table.currentIndex().row()) == key


def test_that_a_person_opens_the_company_they_work_for(qtbot: QtBot, window: MainWindow) -> None:
    last_name, company = window.context.book.sql(
        "SELECT p.last_name, c.name FROM contact p JOIN company c ON c.id = p.company_id LIMIT 1"
    ).fetchone()
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.field, last_name)
    row = titles(window).index("Personnes-contacts") + 1
    found = window.field.popup.model.results[row].found
    window.field.found_chosen.emit(found)
    settle(qtbot, window)
    assert window.page.company == found.company
    assert company


def test_that_a_command_runs_from_its_words(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.field, "aller rapp")
    assert titles(window) == ["Commandes", "Aller à Rapports"]
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert isinstance(window.page, ReportsPage)
    assert QApplication.focusWidget() is window.page.table


def test_that_the_appearance_is_a_command_that_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.field, "sombre")
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.context.themes.current.is_dark
    assert window.context.settings.appearance == "dark"


def test_that_escape_gives_the_focus_back(qtbot: QtBot, window: MainWindow) -> None:
    window.page.table.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.field, "x")
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.page.table
    assert window.field.text() == ""
    assert not window.field.popup.isVisible()


def test_that_nothing_found_is_said_and_enter_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.field, "zzzzqq")
    assert titles(window) == ["Rien ne répond à «\u00a0zzzzqq\u00a0»"]
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.field.text() == "zzzzqq"


def test_that_quotes_and_signs_typed_break_nothing(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    for text in ('"', "*", "a AND (", "'; DROP TABLE company; --", "\u00a0", "é" * 300):
        window.field.setText("")
        window.field.setText(text)
        window.field.text_typed(text)
        assert window.field.popup.isVisible()


def test_that_the_letters_typed_are_found_in_the_title() -> None:
    assert list(typed_parts("Érablière du Bois-Franc", ("erab", "fra"))) == [(0, 4), (18, 3)]
    assert list(typed_parts("Bois", ("oi",))) == []
    assert list(typed_parts("Œuvre", ("oeu",))) == [(0, 2)]
    assert list(typed_parts("", ("a",))) == []
