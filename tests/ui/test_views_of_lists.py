"""The views of the lists of Activités and Synergies: those of every book, the team's, pinned ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.list_conditions import Condition, Operator
from cqi_desktop.store.activities import add_activity, edit_activity_field
from cqi_desktop.store.activity_list import NOBODY_NOTED, SOMEBODY_NOTED, ActivityFilter, activity_lines
from cqi_desktop.store.saved_views import saved_views
from cqi_desktop.store.synergy_list import LinkFilter, count_links, synergy_lines
from cqi_desktop.ui.list_counts import count_of_view
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.roles import BADGE_ROLE
from cqi_desktop.ui.pages.activities_page import ActivitiesPage
from cqi_desktop.ui.pages.synergies_page import SynergiesPage

from .conftest import settle

CTRL = Qt.KeyboardModifier.ControlModifier
AnyPage = ActivitiesPage | SynergiesPage


@pytest.fixture
def answer_name(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What the person types when a view asks for its name: the dialog of Qt runs a loop of its own."""

    def answer(name: str) -> None:
        def typed(*asked: object, **more: object) -> tuple[str, bool]:
            return name, bool(name)

        monkeypatch.setattr(QInputDialog, "getText", typed)

    return answer


def activities(qtbot: QtBot, window: MainWindow) -> ActivitiesPage:
    window.context.scope.choose_region("")
    window.open_page("activities")
    settle(qtbot, window)
    assert isinstance(window.page, ActivitiesPage)
    return window.page


def links(qtbot: QtBot, window: MainWindow) -> SynergiesPage:
    window.open_place("synergies", "list")
    settle(qtbot, window)
    assert isinstance(window.page, SynergiesPage)
    return window.page


def listed(page: AnyPage) -> int:
    return len(page.lines) if isinstance(page, ActivitiesPage) else len(page.list_view.shown)


def choose(page: AnyPage, act: str) -> None:
    menu = page.views.menu()
    next(action for action in menu.actions() if action.data() == ("act", act)).trigger()


def wait_for_badge(qtbot: QtBot, item: QStandardItem, text: str) -> None:
    def is_counted() -> bool:
        return item.data(BADGE_ROLE) == text

    qtbot.waitUntil(is_counted, timeout=5_000)


def pages(qtbot: QtBot, window: MainWindow) -> list[AnyPage]:
    return [activities(qtbot, window), links(qtbot, window)]


# --- those of every book -----------------------------------------------------------------------------------


def test_that_each_view_lists_as_many_as_its_menu_says(qtbot: QtBot, window: MainWindow) -> None:
    for page in pages(qtbot, window):
        window.open_page("activities" if isinstance(page, ActivitiesPage) else "synergies")
        keys = [entry.key for entry in page.views.entries()]
        assert len(keys) >= 4
        for key in keys:
            menu = page.views.menu()
            settle(qtbot, window)
            text = next(action.text() for action in menu.actions() if action.data() == key)
            page.views.choose(key)
            settle(qtbot, window)
            assert text.endswith(f"\t{listed(page)}")
            assert not page.views.is_modified, key
            assert page.views.key == key


def test_that_coming_activities_are_listed_whatever_their_year(qtbot: QtBot, window: MainWindow) -> None:
    book = window.context.book
    today = book.today()
    key = add_activity(book, code="V-1", title="Loin", kind="mission", start_date=date(today.year + 2, 5, 1))
    off = add_activity(book, code="V-2", title="Annulée", kind="mission", start_date=date(today.year + 2, 5, 2))
    edit_activity_field(book, off, "status", "planned", "cancelled")
    page = activities(qtbot, window)
    page.views.choose("coming")
    settle(qtbot, window)
    shown = [line.key for line in page.lines]
    assert key in shown
    assert off not in shown
    assert all(line.start_date is not None and line.start_date >= today for line in page.lines)
    assert [line.start_date for line in page.lines] != []
    first = page.table.rows.key_at(0)
    assert first == min(page.lines, key=lambda line: (line.start_date or today, line.code)).key, "the next one is first"


def test_that_held_activities_without_attendance_are_found_and_counted(qtbot: QtBot, window: MainWindow) -> None:
    book = window.context.book
    page = activities(qtbot, window)
    page.views.choose("no_attendance")
    settle(qtbot, window)
    before = listed(page)
    add_activity(book, code="V-3", title="Sans feuille", kind="awareness", start_date=date(2011, 3, 3))
    settle(qtbot, window)
    assert listed(page) == before + 1
    assert all(not line.came for line in page.lines)
    none = activity_lines(book, ActivityFilter(attendances=(NOBODY_NOTED,)))
    some = activity_lines(book, ActivityFilter(attendances=(SOMEBODY_NOTED,)))
    assert len(none) + len(some) == len(activity_lines(book, ActivityFilter()))


def test_that_quiet_links_are_to_follow_up_and_moved_ones_are_not(qtbot: QtBot, window: MainWindow) -> None:
    page = links(qtbot, window)
    page.views.choose("to_follow_up")
    settle(qtbot, window)
    today = window.context.book.today()
    assert listed(page)
    for line in page.list_view.shown:
        assert line.status in ("proposed", "in_contact")
        assert line.since is not None
        assert (today - line.since).days > 30
    since = [line.since for line in page.list_view.shown]
    assert since == sorted(since), "the quietest first"  # type: ignore[type-var]
    page.views.choose("between")
    assert all(line.is_between_regions for line in page.list_view.shown)
    assert page.header.count.text() == str(listed(page))


def test_that_links_are_counted_as_they_are_listed(window: MainWindow) -> None:
    book = window.context.book
    said = Condition("since", Operator.OLDER_THAN_DAYS, (30,))
    wanted = [
        line
        for line in synergy_lines(book)
        if line.status == "proposed" and line.since is not None and (book.today() - line.since).days > 30
    ]
    assert count_links(book, LinkFilter(statuses=("proposed",), conditions=(said,))) == len(wanted) > 0


# --- the team's --------------------------------------------------------------------------------------------


def test_that_a_view_is_saved_renamed_pinned_opened_and_trashed(
    qtbot: QtBot, window: MainWindow, answer_name: Callable[[str], None]
) -> None:
    for page, name in ((activities(qtbot, window), "activities"), (links(qtbot, window), "synergies")):
        window.open_page(name)
        filters = page.filters if isinstance(page, ActivitiesPage) else page.list_view.filters
        status = "held" if isinstance(page, ActivitiesPage) else "concluded"
        filters.set_filters({"status": (status,)})
        settle(qtbot, window)
        assert page.views.is_modified
        answer_name(f"Vue de {name}")
        choose(page, "save_as")
        settle(qtbot, window)
        assert not page.views.is_modified
        count = listed(page)
        (view,) = saved_views(window.context.book, name)
        assert count_of_view(window.context, name, view.definition) == count > 0
        answer_name(f"Autre nom de {name}")
        choose(page, "rename")
        choose(page, "pin")
        settle(qtbot, window)
        assert page.views.value == f"Autre nom de {name}"
        pinned = window.pinned.rows
        row = next(row for row in range(pinned.rowCount()) if pinned.item(row).text() == f"Autre nom de {name}")
        wait_for_badge(qtbot, pinned.item(row), str(count))
        page.views.choose("all")
        settle(qtbot, window)
        window.open_page("reports")
        window.pinned.list.setCurrentIndex(pinned.index(row, 0))
        qtbot.keyClick(window.pinned.list, Qt.Key.Key_Return)
        settle(qtbot, window)
        assert window.page is page
        assert listed(page) == count
        assert not page.views.is_modified
        answer_name(f"Copie de {name}")
        choose(page, "duplicate")
        assert [view.name for view in saved_views(window.context.book, name)][-1] == f"Copie de {name}"
        choose(page, "trash")
        settle(qtbot, window)
        assert page.views.key == "all"
        assert len(saved_views(window.context.book, name)) == 1
        qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
        settle(qtbot, window)
        assert len(saved_views(window.context.book, name)) == 2


def test_that_a_pinned_view_opens_the_list_over_an_activity(qtbot: QtBot, window: MainWindow) -> None:
    page = activities(qtbot, window)
    page.open_activity(page.lines[0].key)
    settle(qtbot, window)
    window.open_view("activities", "held")
    settle(qtbot, window)
    assert page.activity is None
    assert {line.status for line in page.lines} == {"held"}
    assert page.views.key == "held"


def test_that_the_order_of_the_list_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    page = activities(qtbot, window)
    page.listed.header_clicked(1)
    assert window.context.settings.sorts["activities"] == ["title"]
    titles = [row.cells[1].text for row in page.table.rows.rows]
    page.listed.header_clicked(1)
    assert window.context.settings.sorts["activities"] == ["-title"]
    assert [row.cells[1].text for row in page.table.rows.rows] != titles
