"""The first page: results against targets, follow-ups, the map, what needs attention."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.attention import AttentionKind, AttentionLine
from cqi_desktop.store.book import Book
from cqi_desktop.store.follow_ups import FollowUp, follow_ups_due
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.year_results import DIFFERENCE, REACHED, TARGET, VALUE, YEARS
from cqi_desktop.ui.pages.companies_page import CompaniesPage
from cqi_desktop.ui.pages.dashboard_page import FOLLOW_UPS, RECORDS, TO_SETTLE, DashboardPage
from cqi_desktop.ui.pages.duplicates_page import DuplicatesPage

from .conftest import Opener, settle

NBSP = "\u00a0"


@pytest.fixture
def window(qtbot: QtBot, open_window: Opener, sample_path: Path) -> MainWindow:
    opened = open_window(sample_path, page="dashboard")
    wait_for_doubles(qtbot, opened)
    return opened


@pytest.fixture
def page(window: MainWindow) -> DashboardPage:
    assert isinstance(window.page, DashboardPage)
    return window.page


def wait_for_doubles(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, DashboardPage)

    def are_known() -> bool:
        return page._duplicates is not None

    qtbot.waitUntil(are_known, timeout=20_000)
    settle(qtbot, window)


def line_of(page: DashboardPage, kind: AttentionKind) -> AttentionLine:
    return next(key for key, _ in page.attention.list.lines.lines
                if isinstance(key, AttentionLine) and key.kind is kind)  # fmt: skip


def test_that_the_window_opens_on_the_dashboard(window: MainWindow, page: DashboardPage) -> None:
    assert window.windowTitle() == "Tableau de bord — CQI Desktop"
    assert page.header.count.text() == "Centre-du-Québec · jeudi 31 mars 2011"
    assert page.results.table.hasFocus()


def test_that_the_results_stand_against_target_and_last_year(page: DashboardPage) -> None:
    model = page.results.table.results
    rows = {str(model.index(row, 0).data()): row for row in range(model.rowCount())}
    information, plan = rows["Service d’information"], rows["Plan d’exportation"]
    assert [model.index(information, column).data() for column in (VALUE, DIFFERENCE, TARGET, REACHED)] == [
        "64", "\u22121", "60", f"107{NBSP}%",
    ]  # fmt: skip
    assert [model.index(plan, column).data() for column in (VALUE, DIFFERENCE, REACHED)] == [
        "10", f"n.{NBSP}d.", f"83{NBSP}%",
    ]  # fmt: skip
    read = model.index(information, YEARS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read == f"3 ans, 2008-2009{NBSP}: 34; 2009-2010{NBSP}: 65; 2010-2011{NBSP}: 64"
    assert model.headerData(VALUE, Qt.Orientation.Horizontal) == "2010-2011"


def test_that_a_figure_opens_its_records_and_escape_gives_the_follow_ups_back(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    qtbot.keyClick(page.results.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.panel_shown == RECORDS
    assert page.figure_panel.title.text().startswith("64 entreprises")
    assert page.figure_panel.table.hasFocus()
    assert len(page.figure_panel.model.counted_companies) == 64
    qtbot.keyClick(page.figure_panel.table, Qt.Key.Key_Escape)
    assert page.panel_shown == FOLLOW_UPS
    assert page.results.table.hasFocus()


def test_that_an_mrc_of_the_map_opens_its_records(qtbot: QtBot, window: MainWindow, page: DashboardPage) -> None:
    page.map_panel.map.setFocus()
    page.map_panel.map.go_to("390")
    qtbot.keyClick(page.map_panel.map, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.figure_panel.title.text() == "20 entreprises, 41 interventions"
    assert page.map_panel.map.opened == "390"
    qtbot.keyClick(page.figure_panel.table, Qt.Key.Key_Escape)
    assert page.map_panel.map.hasFocus()
    assert page.map_panel.map.opened == ""
    assert window.status.counted.text().startswith("Arthabaska")


def test_that_a_region_opens_and_its_companies_become_a_list(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    mauricie = page.map_panel.totals.buttons[1]
    assert mauricie.accessibleName() == "Mauricie, 31"
    qtbot.mouseClick(mauricie, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    page.figure_panel.list_button.click()
    settle(qtbot, window)
    assert isinstance(window.page, CompaniesPage)
    assert window.page.model.rowCount() == 31


def test_that_the_indicator_of_the_map_is_chosen_and_remembered(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    page.map_panel.chooser.setFocus()
    qtbot.keyClick(page.map_panel.chooser, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.data() == "hours").trigger()
    menu.close()
    assert page.map_panel.indicator.code == "hours"
    assert page.map_panel.chooser.value == "Heures"
    assert window.context.settings.columns["dashboard_map"] == ["hours"]


def test_that_the_map_as_a_table_gives_the_same_values(qtbot: QtBot, window: MainWindow, page: DashboardPage) -> None:
    page.map_panel.table_button.click()
    table = page.map_panel.table
    assert table.isVisible()
    values = page.map_panel.map.values
    assert [row.cells[3].text for row in table.rows.rows] == [value.text for value in values.mrcs]
    table.go_to_row(table.rows.row_of("390"))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.figure_panel.title.text() == "20 entreprises, 41 interventions"


def test_that_a_follow_up_is_made_with_space_and_comes_back_with_undo(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    table, before = page.follow_ups.table, follow_ups_due(window.context.book, None, "17")
    table.setFocus()
    first = page.follow_ups.current()
    assert isinstance(first, FollowUp)
    assert page.follow_ups.more.text() == f"{before.total} dus d’ici le 2011-04-07"
    qtbot.keyClick(table, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert follow_ups_due(window.context.book, None, "17").total == before.total - 1
    assert page.follow_ups.current() != first
    assert table.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert follow_ups_due(window.context.book, None, "17").total == before.total


def test_that_a_follow_up_is_put_off_from_the_keyboard(qtbot: QtBot, window: MainWindow, page: DashboardPage) -> None:
    page.follow_ups.table.setFocus()
    first = page.follow_ups.current()
    assert first is not None
    qtbot.keyClick(page.follow_ups.table, Qt.Key.Key_R)
    menu = QApplication.activePopupWidget()
    assert menu.activeAction() is menu.actions()[0]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle(qtbot, window)
    day = window.context.book.scalar("SELECT follow_up_on FROM intervention WHERE id = ?", (first.intervention,))
    assert day == "2011-04-07"


def test_that_an_adviser_sees_their_own_follow_ups_or_those_of_all(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    window = open_window(sample_path, WindowSettings(adviser_name="Odile Faucher"), page="dashboard")
    page = window.page
    assert isinstance(page, DashboardPage)
    assert page.follow_ups.title.text() == "Mes suivis"
    assert page.follow_ups.more.text().startswith("3 ")
    page.follow_ups.everyone_button.click()
    settle(qtbot, window)
    assert page.follow_ups.title.text() == "Suivis de l’équipe"
    assert page.follow_ups.more.text().startswith("12 ")


def test_that_a_line_of_attention_opens_exactly_its_records(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    window.context.scope.choose_region("04")
    settle(qtbot, window)
    kinds = [key.kind for key, _ in page.attention.list.lines.lines if isinstance(key, AttentionLine)]
    assert kinds == [AttentionKind.NO_MRC, AttentionKind.DUPLICATES, AttentionKind.NOT_COMPLETED,
                     AttentionKind.NO_CONSENT]  # fmt: skip
    page.attention_chosen(line_of(page, AttentionKind.NO_MRC))
    assert page.panel_shown == TO_SETTLE
    assert page.attention_records.table.rows.rowCount() == line_of(page, AttentionKind.NO_MRC).count
    page.attention_records.list_button.click()
    settle(qtbot, window)
    assert isinstance(window.page, CompaniesPage)
    assert window.page.model.rowCount() == len(line_of(page, AttentionKind.NO_MRC).companies)


def test_that_a_diagnostic_is_dated_in_one_step_and_counts(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    window.context.scope.choose_region("04")
    settle(qtbot, window)
    before = next(one for one in page.results.table.results.results if one.indicator.code == "diagnostics_completed")
    page.attention.list.setFocus()
    page.attention_chosen(line_of(page, AttentionKind.NOT_COMPLETED))
    table = page.attention_records.table
    place = table.visualRect(table.rows.index(0, 3)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(qtbot, window)
    after = next(one for one in page.results.table.results.results if one.indicator.code == "diagnostics_completed")
    assert after.shown.value == (before.shown.value or 0) + 1
    assert page.panel_shown == FOLLOW_UPS
    assert AttentionKind.NOT_COMPLETED not in {key.kind for key, _ in page.attention.list.lines.lines
                                               if isinstance(key, AttentionLine)}  # fmt: skip


def test_that_likely_doubles_are_compared_again_only_when_companies_change(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    found = page._duplicates
    window.context.notice.tell({"intervention"})
    settle(qtbot, window)
    assert page._duplicates is found
    window.context.notice.tell({"company"})
    wait_for_doubles(qtbot, window)
    assert page._duplicates is not found
    page.attention_chosen(line_of(page, AttentionKind.DUPLICATES))
    settle(qtbot, window)
    assert isinstance(window.page, DuplicatesPage)
    assert len(window.page.pairs) == 2


def test_that_a_new_book_says_what_will_be_there(qtbot: QtBot, open_window: Opener, empty_path: Path) -> None:
    window = open_window(empty_path, page="dashboard")
    page = window.page
    assert isinstance(page, DashboardPage)
    wait_for_doubles(qtbot, window)
    assert page.follow_ups.stack.currentWidget() is page.follow_ups.empty
    assert page.attention.stack.currentWidget() is page.attention.empty
    assert {one.text for one in page.results.table.results.results} == {f"n.{NBSP}d."}
    assert page.map_panel.totals.buttons == []


def test_that_f6_goes_round_the_areas_of_the_dashboard(qtbot: QtBot, window: MainWindow, page: DashboardPage) -> None:
    visited = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert visited == [page.follow_ups.table, page.map_panel.map, page.attention.list, window.navigation.list]


def test_that_a_very_long_text_keeps_the_page_in_its_window(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    with Book.open(sample_path) as book, book.change_set("Long texts"):
        book.sql("UPDATE company SET name = ?", ("Très long nom " * 15,))
        book.sql("UPDATE intervention SET subject = ?", ("Un sujet très long " * 12,))
    window = open_window(sample_path, width=1024, page="dashboard")
    assert window.width() == 1024
    assert window.page.width() <= 1024


def test_that_a_follow_up_that_is_gone_is_refused_in_words(window: MainWindow, page: DashboardPage) -> None:
    found = page.follow_ups.current()
    assert found is not None
    page.mark_made(replace(found, intervention=b"\0" * 16))
    assert window.banner.isVisible()


def test_that_names_and_next_steps_share_the_row_and_the_whole_list_is_a_click_away(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    table, strong = page.follow_ups.table, window.context.themes.current.metrics("body", True)
    names = [row.cells[1].text for row in table.rows.rows if not row.is_heading]
    assert names
    assert table.header.sectionSize(1) > max(strong.horizontalAdvance(name) for name in names)
    assert table.header.sectionSize(2) >= table.header.sectionSize(4)
    page.follow_ups.list_button.click()
    settle(qtbot, window)
    assert window.page.switch.key == "follow_ups"
    assert window.page.table.hasFocus()


def test_that_whole_lines_to_settle_are_shown_and_the_note_button_says_its_key(
    qtbot: QtBot, window: MainWindow, page: DashboardPage
) -> None:
    window.resize(1366, 768)
    settle(qtbot, window)
    lines = page.attention.list
    row = lines.sizeHintForRow(0)
    assert lines.viewport().height() % row == 0
    assert lines.viewport().height() // row >= min(lines.lines.rowCount(), 4)
    button = page.note_button
    assert button.key_text == "Ctrl+I"
    assert button.width() >= button.sizeHint().width()
