"""Hours: the grid of a week, typed over in place, and a timer that survives the window."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.undo import undo_last
from cqi_desktop.store.week_hours import monday_of, week_of
from cqi_desktop.ui.dialogs.week_dialog import WeekDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.interventions_page import InterventionsPage
from cqi_desktop.ui.widgets.work_timer import WorkTimer

MONDAY = date(2011, 3, 28)
HOUR = 3600


def a_company(book: Book) -> bytes:
    key: bytes = book.scalar("SELECT id FROM company WHERE trashed_at IS NULL AND merged_into_id IS NULL LIMIT 1")
    return key


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> WeekDialog:
    """The week of 28 March, in which the person here noted one act of an hour on Tuesday, and nothing else."""
    context = window.context
    with context.book.change_set("Clear"):
        context.book.sql("UPDATE intervention SET trashed_at = '2011-03-31T00:00:00Z' WHERE date >= '2011-03-14'")
    record_intervention(
        context.book, company=a_company(context.book), service=service_id("information"),
        date=MONDAY + timedelta(1), adviser=context.adviser.key, contact_seconds=HOUR,
    )  # fmt: skip
    shown = WeekDialog(context, window)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def texts(dialog: WeekDialog, row: int) -> list[str]:
    return [dialog.table.rows.index(row, column).data() for column in range(2, 10)]


def type_in(qtbot: QtBot, dialog: WeekDialog, column: int, text: str) -> None:
    table = dialog.table
    table.setCurrentIndex(table.rows.index(0, column))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = dialog.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._context.runner.is_idle)


def test_that_the_week_begins_on_monday() -> None:
    assert {monday_of(MONDAY + timedelta(number)) for number in range(7)} == {MONDAY}


def test_that_hours_are_typed_over_and_noted_on_the_act_of_the_day(qtbot: QtBot, dialog: WeekDialog) -> None:
    book = dialog._context.book
    assert dialog.first == MONDAY
    assert texts(dialog, 0) == ["—", "1\u00a0h", "—", "—", "—", "—", "—", "1\u00a0h"]
    type_in(qtbot, dialog, 3, "2,5")
    qtbot.waitUntil(lambda: texts(dialog, 0)[1] == "2,50\u00a0h")
    type_in(qtbot, dialog, 4, "45 min")
    qtbot.waitUntil(lambda: texts(dialog, 0)[2] == "0,75\u00a0h")
    assert texts(dialog, 1)[7] == "3,25\u00a0h"
    (line,) = week_of(book, dialog._context.adviser.key, MONDAY)
    assert sorted(line.acts) == [MONDAY + timedelta(1), MONDAY + timedelta(2)]
    undo_last(book)
    dialog.refresh()
    assert texts(dialog, 0)[2] == "—"


def test_that_what_is_no_time_is_refused_and_changes_nothing(qtbot: QtBot, dialog: WeekDialog) -> None:
    type_in(qtbot, dialog, 3, "beaucoup")
    qtbot.waitUntil(lambda: bool(dialog.refused.text()))
    assert texts(dialog, 0)[1] == "1\u00a0h"


def test_that_two_acts_of_a_day_keep_their_own_hours(qtbot: QtBot, dialog: WeekDialog) -> None:
    context = dialog._context
    record_intervention(
        context.book, company=a_company(context.book), service=service_id("information"),
        date=MONDAY + timedelta(1), adviser=context.adviser.key, contact_seconds=HOUR,
    )  # fmt: skip
    dialog.refresh()
    assert texts(dialog, 0)[1] == "2\u00a0h"
    type_in(qtbot, dialog, 3, "5")
    qtbot.waitUntil(lambda: bool(dialog.refused.text()))
    assert texts(dialog, 0)[1] == "2\u00a0h"


def test_that_an_empty_week_says_what_to_do(dialog: WeekDialog) -> None:
    dialog.week_before()
    assert dialog.empty.isVisible()
    assert not dialog.table.isVisible()
    dialog.week_after()
    assert dialog.table.isVisible()


def test_that_the_timer_goes_on_while_the_window_is_closed_and_fills_the_minutes(window: MainWindow) -> None:
    window.open_page("interventions")
    page = window.page
    assert isinstance(page, InterventionsPage)
    settings = window.context.settings
    page.entry.timer.click()
    assert settings.timer_started
    settings.timer_started = (datetime.now(UTC) - timedelta(minutes=34, seconds=20)).isoformat()
    again = WorkTimer(window.context)  # of the window opened next
    assert again.isChecked()
    assert again.text().startswith("34:")
    page.entry.timer.click()
    assert settings.timer_started == ""
    assert page.entry.fields.minutes.seconds == 35 * 60


def test_that_a_start_that_is_no_moment_is_no_start(window: MainWindow) -> None:
    window.context.settings.timer_started = "hier"
    assert WorkTimer(window.context).started is None
