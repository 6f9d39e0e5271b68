"""Back and forward inside Activités and Synergies: lists, records, tabs and views, as they were left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.activities_page import DOOR, LIST, ONE, ActivitiesPage
from cqi_desktop.ui.pages.synergies_page import SynergiesPage
from cqi_desktop.ui.visits import Visit

from .conftest import settle
from .test_activities_page import key_of

ALT = Qt.KeyboardModifier.AltModifier


def back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    settle(qtbot, window)


def forward(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    settle(qtbot, window)


def activities(qtbot: QtBot, window: MainWindow) -> ActivitiesPage:
    window.context.scope.choose_region("")
    window.context.scope.choose_year(FiscalYear(2010, window.context.scope.year.first_month))
    window.open_page("activities")
    settle(qtbot, window)
    assert isinstance(window.page, ActivitiesPage)
    return window.page


def test_that_back_and_forward_go_between_the_list_an_activity_and_its_tabs(qtbot: QtBot, window: MainWindow) -> None:
    page = activities(qtbot, window)
    page.table.go_to_row(24)
    top = page.table.verticalScrollBar().value()
    assert top > 0
    listed = page.table.current_key()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    page.view.tabs.choose("actions")
    page.view.tabs.choose("since")
    settle(qtbot, window)

    back(qtbot, window)
    assert (page.activity, page.view.tabs.key) == (listed, "actions")
    back(qtbot, window)
    assert (page.activity, page.view.tabs.key) == (listed, "sheet")
    back(qtbot, window)
    assert page.stack.currentIndex() == LIST
    assert page.table.current_key() == listed
    assert page.table.verticalScrollBar().value() == top
    assert page.table.hasFocus()
    back(qtbot, window)
    assert window.page is not page
    for _ in range(4):
        forward(qtbot, window)
    assert (page.activity, page.view.tabs.key) == (listed, "since")
    assert page.stack.currentIndex() == ONE
    assert not window.visits.can_go_forward


def test_that_the_line_of_the_sheet_comes_back_after_its_company(qtbot: QtBot, window: MainWindow) -> None:
    page = activities(qtbot, window)
    page.open_activity(key_of(window.context.book, "S10-C11"))
    settle(qtbot, window)
    page.view.sheet.table.go_to_row(3)
    line = page.view.sheet.table.current_key()
    qtbot.keyClick(page.view.sheet.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.page is not page
    back(qtbot, window)
    assert window.page is page
    assert page.view.sheet.table.current_key() == line
    page.step_record(1)
    settle(qtbot, window)
    assert page.view.sheet.table.current_key() != line
    back(qtbot, window)
    assert page.view.sheet.table.current_key() == line


def test_that_the_door_is_a_place_too(qtbot: QtBot, window: MainWindow) -> None:
    page = activities(qtbot, window)
    page.open_activity(key_of(window.context.book, "C11-C1"))
    settle(qtbot, window)
    page.open_door()
    window.open_page("reports")
    back(qtbot, window)
    assert page.stack.currentIndex() == DOOR
    back(qtbot, window)
    assert page.stack.currentIndex() == ONE
    forward(qtbot, window)
    assert page.stack.currentIndex() == DOOR


def test_that_an_activity_opened_from_elsewhere_is_one_step(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("reports")
    key = key_of(window.context.book, "C11-C1")
    window.open_place("activities", key.hex())
    settle(qtbot, window)
    assert window.visits.here == Visit("activities", place=f"{key.hex()}/sheet")
    back(qtbot, window)
    assert window.visits.here == Visit("reports")


def test_that_the_list_comes_back_in_the_view_it_had(qtbot: QtBot, window: MainWindow) -> None:
    page = activities(qtbot, window)
    page.table.go_to_row(5)
    chosen = page.table.current_key()
    page.views.choose("held")
    settle(qtbot, window)
    page.filters.set_filter("region", ("05",))
    settle(qtbot, window)
    filtered = {line.key for line in page.lines}
    page.views.choose("coming")
    settle(qtbot, window)

    back(qtbot, window)
    assert page.views.key == "held"
    assert page.views.is_modified
    assert {line.key for line in page.lines} == filtered
    back(qtbot, window)
    assert page.views.key == "all"
    assert page.table.current_key() == chosen
    forward(qtbot, window)
    forward(qtbot, window)
    assert page.views.key == "coming"


def test_that_back_and_forward_go_between_the_views_of_synergies(qtbot: QtBot, window: MainWindow) -> None:
    window.context.scope.choose_region("")
    window.open_page("synergies")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, SynergiesPage)
    page.switch.choose("list")
    settle(qtbot, window)
    page.list_view.table.go_to_row(4)
    line = page.list_view.current
    page.views.choose("between")
    settle(qtbot, window)
    page.switch.choose("board")
    settle(qtbot, window)

    back(qtbot, window)
    assert (page.switch.key, page.views.key) == ("list", "between")
    back(qtbot, window)
    assert (page.switch.key, page.views.key) == ("list", "all")
    assert page.list_view.current == line
    back(qtbot, window)
    assert page.switch.key == "suggestions"
    for _ in range(3):
        forward(qtbot, window)
    assert page.switch.key == "board"
    window.open_page("reports")
    back(qtbot, window)
    assert window.page is page
    assert page.switch.key == "board"


def test_that_the_side_buttons_of_the_mouse_go_back_and_forward(qtbot: QtBot, window: MainWindow) -> None:
    page = activities(qtbot, window)
    page.open_activity(key_of(window.context.book, "C11-C1"))
    settle(qtbot, window)
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=QPoint(700, 400))
    settle(qtbot, window)
    assert page.stack.currentIndex() == LIST
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=QPoint(700, 400))
    settle(qtbot, window)
    assert page.stack.currentIndex() == ONE


def test_that_an_activity_gone_to_the_trash_shows_the_list(qtbot: QtBot, window: MainWindow) -> None:
    from cqi_desktop.store.trash import trash

    page = activities(qtbot, window)
    key = key_of(window.context.book, "C11-C1")
    page.open_activity(key)
    settle(qtbot, window)
    window.open_page("reports")
    trash(window.context.book, "activity", key)
    back(qtbot, window)
    assert window.page is page
    assert page.stack.currentIndex() == LIST
