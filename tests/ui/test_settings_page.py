"""Réglages: what is typed is in the book or in the settings at once, every list follows, and Ctrl+Z takes it back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Unit
from cqi_desktop.settings import Appearance, RowHeight, WindowSettings, load_settings
from cqi_desktop.store.book import Book
from cqi_desktop.store.list_choices import present_advisers, service_choices
from cqi_desktop.store.targets import targets_of
from cqi_desktop.store.team_settings import ORGANISATION, first_month, setting
from cqi_desktop.ui.dialogs.adviser_dialog import AdviserDialog
from cqi_desktop.ui.dialogs.service_dialog import ServiceDialog, free_code
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.settings_page import SECTIONS, SettingsPage
from cqi_desktop.ui.sections.targets import number_from

from .conftest import Opener, settle
from .test_accessibility import cut_labels, spoken_name

CTRL = Qt.KeyboardModifier.ControlModifier


def settings_page(qtbot: QtBot, window: MainWindow, section: str) -> SettingsPage:
    window.open_place("settings", section)
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, SettingsPage)
    return page


def type_in_cell(qtbot: QtBot, window: MainWindow, row: int, column: int, text: str) -> None:
    """Go to a cell, open it with F2, type, and keep it with Enter."""
    table = window.page.section.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, window)


def undo(qtbot: QtBot, window: MainWindow) -> None:
    window.undo()
    settle(qtbot, window)


# --- sections ------------------------------------------------------------------------------------------------


def test_that_the_arrows_go_through_the_sections_and_enter_goes_in(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "person")
    page.list.setFocus()
    seen = []
    for _ in SECTIONS:
        seen.append(page.list.current_key())
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert seen == [entry.key for entry in SECTIONS]
    page.show_section("team")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.section.organisation.hasFocus()


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_everything_has_a_name_and_nothing_is_cut(
    qtbot: QtBot, open_window: Opener, sample_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(sample_path, WindowSettings(language=language))
    for entry in SECTIONS:
        page = settings_page(qtbot, window, entry.key)
        assert cut_labels(window) == []
        nameless = [
            type(widget).__name__
            for widget in page.section.findChildren(QLineEdit)
            if not spoken_name(widget).strip() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        assert nameless == []


# --- the device ----------------------------------------------------------------------------------------------


def test_that_the_height_of_the_rows_changes_in_every_list(qtbot: QtBot, window: MainWindow) -> None:
    companies = window.page_named("companies").table
    assert companies.verticalHeader().defaultSectionSize() == 28
    page = settings_page(qtbot, window, "appearance")
    heights = {}
    for choice in ("compact", "comfortable", "normal"):
        page.section.row_height.choose(choice)
        heights[choice] = companies.verticalHeader().defaultSectionSize()
        assert load_settings().row_height == RowHeight(choice), "on the disk at once"
    assert heights == {"compact": 24, "comfortable": 34, "normal": 28}


def test_that_dark_is_chosen_with_the_arrows(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "appearance")
    page.section.colours.setFocus()
    qtbot.keyClick(page.section.colours, Qt.Key.Key_Right)
    assert window.context.themes.current.is_dark
    assert window.context.settings.appearance == Appearance.DARK
    window.choose_light()
    assert page.section.colours.key == "light"


def test_that_a_change_of_language_opens_the_window_again_on_its_section(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "person")
    page.section.language.choose("en")
    assert not window.isVisible()
    assert window.context.settings.language == "en"
    assert window.next_book is not None
    assert (window.next_book.path, window.next_book.page, window.next_book.section) == (
        window.context.book.path,
        "settings",
        "person",
    )


def test_that_larger_text_grows_the_window_and_not_the_next_one(
    open_window: Opener, sample_path: Path, qapp: QApplication
) -> None:
    usual = qapp.font().pointSizeF()
    window = open_window(sample_path, WindowSettings(text_size="larger"))  # type: ignore[arg-type]
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.3)
    assert window.context.themes.current.height("row") > 28
    window.context.themes.release()
    assert qapp.font().pointSizeF() == pytest.approx(usual)


# --- who is at the keyboard ----------------------------------------------------------------------------------


def test_that_the_person_chosen_in_the_top_bar_signs_what_is_changed(qtbot: QtBot, window: MainWindow) -> None:
    window.top_bar.adviser.setFocus()
    qtbot.keyClick(window.top_bar.adviser, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text() == "Odile Faucher").trigger()
    menu.close()
    assert load_settings().adviser_name == "Odile Faucher"
    assert "Odile Faucher" in window.top_bar.adviser.accessibleName()
    page = settings_page(qtbot, window, "team")
    page.section.organisation_edited(ORGANISATION, "Carrefour")
    book = window.context.book
    signed = book.scalar(
        "SELECT a.name FROM change_set s JOIN adviser a ON a.id = s.user_id ORDER BY s.hlc DESC LIMIT 1"
    )
    assert signed == "Odile Faucher"


def test_that_a_person_who_is_not_in_the_team_is_added_and_signs(qtbot: QtBot, window: MainWindow) -> None:
    window.top_bar.adviser._menu.ask_for_a_person()
    dialog = window.findChild(AdviserDialog)
    assert not dialog.add_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Lucie Essai")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.context.adviser.name == "Lucie Essai"
    assert "Lucie Essai" in [name for _, name in present_advisers(window.context.book)]


def test_that_a_person_renamed_goes_on_signing(qtbot: QtBot, open_window: Opener, sample_path: Path) -> None:
    window = open_window(sample_path, WindowSettings(adviser_name="Tommy Nadon"))
    settings_page(qtbot, window, "team")
    table = window.page.section.table
    row = table.rows.row_of(window.context.adviser.key)
    type_in_cell(qtbot, window, row, 0, "Thomas Nadon")
    assert window.context.settings.adviser_name == "Thomas Nadon"
    assert "(vous)" in table.rows.rows[table.rows.row_of(window.context.adviser.key)].cells[0].after
    undo(qtbot, window)
    assert window.context.settings.adviser_name == "Tommy Nadon"


# --- the team ------------------------------------------------------------------------------------------------


def test_that_the_organisation_saves_itself_and_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "team")
    field = page.section.organisation
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Carrefour des regions")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert setting(window.context.book, ORGANISATION, "") == "Carrefour des regions"
    page.list.setFocus()
    undo(qtbot, window)
    assert field.text() == "Carrefour Québec International"


def test_that_another_first_month_counts_the_years_again_and_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "team")
    page.section.choose_month(1)
    settle(qtbot, window)
    assert first_month(window.context.book) == 1
    assert window.context.scope.year == FiscalYear(2010, 1)
    assert window.top_bar.year.value == "2010"
    assert all(year.first_month == 1 for year in window.context.scope.years)
    assert "janvier" in page.toast.text
    undo(qtbot, window)
    assert window.top_bar.year.value == "2010-2011"


def test_that_a_member_who_left_is_no_more_proposed(qtbot: QtBot, window: MainWindow) -> None:
    settings_page(qtbot, window, "team")
    type_in_cell(qtbot, window, 0, 3, "2011-03-15")
    names = [name for _, name in present_advisers(window.context.book)]
    assert "Étienne Bourassa-Roy" not in names
    assert len(names) == 9
    assert window.page.section.table.rows.rows[-1].cells[0].text == "Étienne Bourassa-Roy"


@pytest.mark.parametrize(("column", "typed"), [(3, "hier"), (1, "pas une adresse"), (0, "")])
def test_that_what_cannot_be_kept_says_why_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, column: int, typed: str
) -> None:
    page = settings_page(qtbot, window, "team")
    before = page.section.table.rows.rows
    type_in_cell(qtbot, window, 1, column, typed)
    assert page.section.refused.isVisible()
    assert page.section.refused.text.startswith("«")
    assert page.section.table.rows.rows == before


# --- services, regions ---------------------------------------------------------------------------------------


def test_that_a_service_is_renamed_and_moved_and_both_are_undone(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "services")
    type_in_cell(qtbot, window, 0, 0, "Renseignements")
    assert service_choices(window.context.book)[0][1] == "Renseignements"
    page.section.table.setCurrentIndex(page.section.table.rows.index(0, 0))
    qtbot.keyClick(page.section.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    assert [code for code, _, _ in service_choices(window.context.book)][:2] == ["accompaniment", "information"]
    assert page.section.table.currentIndex().row() == 1
    undo(qtbot, window)
    undo(qtbot, window)
    assert service_choices(window.context.book)[0][:2] == ("information", "Service d'information")


def test_that_a_service_is_added_under_a_code_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "services")
    page.section.add_service()
    dialog = window.findChild(ServiceDialog)
    dialog.french.setText("Veille de marché")
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert service_choices(window.context.book)[-1] == ("veille_de_marche", "Veille de marché", "Veille de marché")
    assert free_code("Veille de marché", {"veille_de_marche"}) == "veille_de_marche_2"


def test_that_a_region_served_later_is_not_applicable_before(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "territory")
    type_in_cell(qtbot, window, 2, 1, "2010-06-01")
    assert page.section.table.rows.rows[2].cells[2].text == "2010-2011"
    assert window.context.scope.regions[2].served_from == date(2010, 6, 1)
    undo(qtbot, window)
    assert window.context.scope.regions[2].served_from != date(2010, 6, 1)


# --- targets -------------------------------------------------------------------------------------------------


def test_that_targets_are_typed_down_a_column_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "targets")
    table, year = page.section.table, window.context.scope.year
    type_in_cell(qtbot, window, 0, 1, "75")
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)
    kept = {(row.indicator, row.region): row.value for row in targets_of(window.context.book, year)}
    assert kept["information_companies", "17"] == 75
    type_in_cell(qtbot, window, 0, 1, "")
    kept = {(row.indicator, row.region): row.value for row in targets_of(window.context.book, year)}
    assert ("information_companies", "17") not in kept
    assert table.rows.rows[0].cells[1].text == "—"
    undo(qtbot, window)
    undo(qtbot, window)
    assert table.rows.rows[0].cells[1].text == "60"


def test_that_the_targets_follow_the_year_of_the_top_bar(qtbot: QtBot, window: MainWindow) -> None:
    page = settings_page(qtbot, window, "targets")
    window.context.scope.choose_year(FiscalYear(2008))
    settle(qtbot, window)
    assert page.section.panel.title.text() == "Cibles de 2008-2009"
    assert {cell.text for row in page.section.table.rows.rows for cell in row.cells[1:]} == {"—"}


@pytest.mark.parametrize(
    ("typed", "unit", "kept"),
    [
        ("1 200", Unit.COMPANIES, 1200),
        ("1\u00a0200", Unit.COMPANIES, 1200),
        ("", Unit.COMPANIES, None),
        ("2,5 h", Unit.HOURS, 9000),
        ("294 750 $", Unit.DOLLARS, 29_475_000),
    ],
)
def test_that_a_number_is_read_as_it_is_written_here(typed: str, unit: Unit, kept: int | None) -> None:
    assert number_from(typed, unit) == kept


@pytest.mark.parametrize(("typed", "unit"), [("-3", Unit.COMPANIES), ("2,5", Unit.COMPANIES), ("beaucoup", Unit.HOURS),
                                              ("nan", Unit.HOURS)])  # fmt: skip
def test_that_a_number_that_cannot_be_a_target_is_refused(typed: str, unit: Unit) -> None:
    with pytest.raises(InvalidValueError):
        number_from(typed, unit)


# --- a book for reading only ---------------------------------------------------------------------------------


def test_that_a_book_for_reading_only_shows_its_settings_and_edits_none(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    window = open_window(sample_path)
    window.context.book.read_only = True
    page = settings_page(qtbot, window, "services")
    table = page.section.table
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.viewport().findChild(QLineEdit) is None
    assert not page.section.add_button.isEnabled()
    with Book.open(sample_path, read_only=True) as book:
        assert service_choices(book)[0][0] == "information"
