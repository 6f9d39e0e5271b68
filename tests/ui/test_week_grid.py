"""The grid of a week by the keyboard alone: lines added, cells walked and typed, undone, other weeks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.week_hours import lines_before, week_of
from cqi_desktop.ui.dialogs.week_dialog import WeekDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.widgets.week_table import COMPANY, FIRST_DAY, SERVICE

from .conftest import settle

TODAY = date(2011, 3, 31)
EMPTY_WEEK = date(2011, 3, 14)
NO_BREAK = "\u00a0"


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> WeekDialog:
    """The grid on a week where nothing is noted."""
    book = window.context.book
    with book.change_set("Clear"):
        book.sql("UPDATE intervention SET trashed_at = '2011-03-31T00:00:00Z' WHERE date >= '2011-03-01'")
    shown = WeekDialog(window.context, window)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    shown.show_week(EMPTY_WEEK)
    return shown


def keys(qtbot: QtBot, text: str) -> None:
    """Each key goes where the one before left the focus: the first digit opens the cell."""
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClicks(widget, letter)


def press(qtbot: QtBot, *pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in pressed:
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, key, modifier)


def add_line(qtbot: QtBot, company: str, service: str) -> None:
    keys(qtbot, company)
    press(qtbot, Qt.Key.Key_Return)
    keys(qtbot, service)
    press(qtbot, Qt.Key.Key_Return)


def shown(dialog: WeekDialog, row: int) -> list[str]:
    return [dialog.table.rows.index(row, column).data() for column in range(FIRST_DAY, FIRST_DAY + 8)]


def test_that_an_empty_week_begins_where_a_line_is_added(dialog: WeekDialog) -> None:
    assert dialog.empty.isVisible()
    assert dialog.entry.company.hasFocus()


def test_that_a_line_is_added_typed_and_undone_without_a_mouse(
    qtbot: QtBot, window: MainWindow, dialog: WeekDialog
) -> None:
    book, adviser = dialog._context.book, dialog._context.adviser.key
    add_line(qtbot, "chaises bell", "plan")
    assert dialog.table.hasFocus()
    assert dialog.table.currentIndex().column() == FIRST_DAY
    assert week_of(book, adviser, EMPTY_WEEK) == []  # nothing is written before the hours
    keys(qtbot, "2,5")
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    press(qtbot, Qt.Key.Key_Up, Qt.Key.Key_Right)
    keys(qtbot, "45 min")
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert shown(dialog, 0)[:2] == [f"2,50{NO_BREAK}h", f"0,75{NO_BREAK}h"]
    assert shown(dialog, 1)[7] == dialog.whole.text() == f"3,25{NO_BREAK}h"
    (line,) = week_of(book, adviser, EMPTY_WEEK)
    assert sorted(line.acts) == [EMPTY_WEEK, EMPTY_WEEK + timedelta(1)]
    assert line.service == service_id("export_plan")
    press(qtbot, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert shown(dialog, 0)[:2] == [f"2,50{NO_BREAK}h", "—"]
    press(qtbot, Qt.Key.Key_Y, modifier=Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert shown(dialog, 0)[1] == f"0,75{NO_BREAK}h"


def test_that_what_is_typed_moves_no_line(qtbot: QtBot, window: MainWindow, dialog: WeekDialog) -> None:
    """A line added after another stays after it, though its name comes before."""
    add_line(qtbot, "cascavel", "plan")
    press(qtbot, Qt.Key.Key_N, modifier=Qt.KeyboardModifier.ControlModifier)
    add_line(qtbot, "chaises bell", "plan")
    names = [line.company_name for line in dialog.lines]
    assert names == sorted(names, reverse=True)
    keys(qtbot, "1")
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert [line.company_name for line in dialog.lines] == names
    assert shown(dialog, 1)[0] == f"1{NO_BREAK}h"


def test_that_delete_empties_a_cell(qtbot: QtBot, window: MainWindow, dialog: WeekDialog) -> None:
    add_line(qtbot, "chaises bell", "plan")
    keys(qtbot, "3")
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    dialog.table.go_to(0, 0)
    press(qtbot, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert shown(dialog, 0)[0] == "—"


def test_that_a_line_without_a_company_says_what_is_missing(qtbot: QtBot, dialog: WeekDialog) -> None:
    dialog.entry.button.click()
    assert dialog.entry.company.property("invalid")
    keys(qtbot, "zzzz no such company")
    assert not dialog.entry.company.is_open  # no company is made from here
    dialog.entry.button.click()
    assert dialog.lines == []


def test_that_the_lines_of_the_week_before_come_again_without_their_hours(
    qtbot: QtBot, window: MainWindow, dialog: WeekDialog
) -> None:
    context = dialog._context
    company = context.book.scalar("SELECT id FROM company WHERE trashed_at IS NULL AND merged_into_id IS NULL LIMIT 1")
    record_intervention(
        context.book, company=company, service=service_id("information"), date=EMPTY_WEEK,
        adviser=context.adviser.key, contact_seconds=3600,
    )  # fmt: skip
    press(qtbot, Qt.Key.Key_PageDown, modifier=Qt.KeyboardModifier.ControlModifier)
    assert dialog.first == EMPTY_WEEK + timedelta(7)
    assert dialog.again_button.isVisible()
    dialog.again_button.click()
    assert [line.key for line in dialog.lines] == [(company, service_id("information"))]
    assert lines_before(context.book, context.adviser.key, dialog.first)[0].acts == {}
    assert shown(dialog, 0) == ["—"] * 8
    press(qtbot, Qt.Key.Key_PageUp, modifier=Qt.KeyboardModifier.ControlModifier)
    assert shown(dialog, 0)[0] == f"1{NO_BREAK}h"


def test_that_a_name_takes_the_room_that_its_service_leaves(qtbot: QtBot, dialog: WeekDialog) -> None:
    add_line(qtbot, "automatisation dru", "service")
    table = dialog.table
    metrics = dialog._context.themes.current.metrics("body", True)
    name = table.rows.index(0, COMPANY).data()
    assert table.header.sectionSize(COMPANY) > metrics.horizontalAdvance(name)
    service = table.rows.index(0, SERVICE).data()
    assert table.header.sectionSize(SERVICE) > metrics.horizontalAdvance(service)


def test_that_hours_of_a_day_to_come_are_refused_in_words(qtbot: QtBot, window: MainWindow, dialog: WeekDialog) -> None:
    """They would be those of a plan, and the grid shows what was done."""
    dialog.show_week(TODAY - timedelta(TODAY.weekday()))
    add_line(qtbot, "chaises bell", "plan")
    assert dialog.table.currentIndex().column() == FIRST_DAY + TODAY.weekday()
    press(qtbot, Qt.Key.Key_Right)
    keys(qtbot, "2")
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "jusqu’à aujourd’hui" in dialog.refused.text() or "up to today" in dialog.refused.text()
    assert week_of(dialog._context.book, dialog._context.adviser.key, dialog.first) == []
