"""What an adviser comes to do, from the first screen, with the keyboard alone: every key goes where the focus is.

The five tasks that are most frequent: note an intervention, find a company or a person, see what is due and settle it,
follow a synergy suggestion to its result, enter the attendances of an event.
"""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from tests.ui.conftest import Opener, empty_path, open_window, sample_file, sample_path, settle

__all__ = ["Opener", "empty_path", "open_window", "sample_file", "sample_path"]

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
# A person who types without hurry, and the longest that noting an intervention may take.
KEYS_A_SECOND, MOST_SECONDS = 4.5, 15.0


class Keyboard:
    """Types where the focus is, and counts the keys."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window
        self.count = 0

    def _focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        for key in keys:
            self._qtbot.keyClick(self._focused(), key, modifier)
            self.count += 1
        settle(self._qtbot, self._window)

    def type(self, text: str) -> None:
        for letter in text:
            self._qtbot.keyClicks(self._focused(), letter)
        self.count += len(text)

    def open(self, page: str) -> None:
        number = [maker.entry.key for maker in PAGES].index(page)
        self.press(Key(Key.Key_1.value + number), modifier=CTRL)

    def in_dialog(self) -> None:
        """The dialog that opened is the active window, as a desktop makes it."""
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=5_000)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        dialog.activateWindow()
        settle(self._qtbot, self._window)

    def back(self) -> None:
        """The dialog closed: a desktop gives the window its focus back, the platform of the tests does not."""
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=5_000)
        self._window.activateWindow()
        settle(self._qtbot, self._window)


@pytest.fixture
def window(open_window: Opener, sample_path: object) -> MainWindow:
    """As it opens: on the first screen."""
    opened = open_window(sample_path, page="dashboard")
    opened.focus_page()
    return opened


@pytest.fixture
def keyboard(qtbot: QtBot, window: MainWindow) -> Keyboard:
    return Keyboard(qtbot, window)


def count(window: MainWindow, table: str, where: str = "trashed_at IS NULL") -> int:
    return int(window.context.book.scalar(f"SELECT count(*) FROM {table} WHERE {where}"))


def test_that_an_intervention_is_noted_in_under_fifteen_seconds(window: MainWindow, keyboard: Keyboard) -> None:
    before = count(window, "intervention")
    started = time.perf_counter()
    keyboard.press(Key.Key_I, modifier=CTRL)
    keyboard.type("chaises bel info 30 min tel texas transitaire suivi lundi")
    keyboard.press(Key.Key_Return, modifier=CTRL)
    spent = time.perf_counter() - started
    assert count(window, "intervention") == before + 1
    page = window.page
    line = page.model.line_at(page.table.currentIndex().row())
    assert (line.company_name, line.seconds, line.markets) == ("Chaises Bellerançon inc.", 1800, ("Texas",))
    assert str(line.follow_up_on) == "2011-04-04"
    assert keyboard.count <= 60
    assert keyboard.count / KEYS_A_SECOND + spent < MOST_SECONDS


def test_that_any_scrap_finds_a_company_or_a_person(window: MainWindow, keyboard: Keyboard) -> None:
    """Accents and case left out, part of a name with a city, the NEQ, the telephone, a person of the company."""
    book = window.context.book
    name, neq, phone = book.sql(
        "SELECT name, neq, phone FROM company WHERE name LIKE 'Évaporateurs%' AND trashed_at IS NULL"
    ).fetchone()
    person, theirs = book.sql(
        "SELECT p.last_name, c.name FROM contact p JOIN company c ON c.id = p.company_id WHERE c.trashed_at IS NULL "
        "AND c.merged_into_id IS NULL AND length(p.last_name) > 5 GROUP BY p.last_name HAVING count(*) = 1 LIMIT 1"
    ).fetchone()
    for scrap in ("EVAPORATEURS", "sucrelan plessis", neq, phone[-8:]):
        keyboard.press(Key.Key_K, modifier=CTRL)
        keyboard.type(scrap)
        keyboard.press(Key.Key_Return)
        assert window.page.header.title.text() == name, scrap
        keyboard.open("dashboard")
    keyboard.press(Key.Key_K, modifier=CTRL)
    keyboard.type(fold(person))
    keyboard.press(Key.Key_Return)
    assert window.page.header.title.text() == theirs, "a person leads to the company"


def test_that_what_is_due_is_on_the_first_screen_and_settled_with_one_key(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard
) -> None:
    page = window.page
    keyboard.press(Key.Key_F6)
    assert page.follow_ups.table.hasFocus()
    made = "followed_up_on IS NOT NULL"
    before = count(window, "intervention", made)
    keyboard.press(Key.Key_Space)
    assert count(window, "intervention", made) == before + 1
    keyboard.press(Key.Key_Z, modifier=CTRL)
    assert count(window, "intervention", made) == before
    found = page.follow_ups.current()
    assert found is not None
    keyboard.press(Key.Key_R)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Key.Key_Return)
    settle(qtbot, window)
    later = [row for row in page.follow_ups.table.rows.rows if not row.is_heading and row.cells[4].text == "demain"]
    assert any(row.cells[1].text == found.company_name for row in later)


def test_that_arrows_go_over_the_headings_of_the_follow_ups(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_I, modifier=CTRL)
    keyboard.type("chaises bel info 30 min suivi lundi")
    keyboard.press(Key.Key_Return, modifier=CTRL)
    keyboard.open("dashboard")
    keyboard.press(Key.Key_F6)
    table = window.page.follow_ups.table
    headings = [number for number, row in enumerate(table.rows.rows) if row.is_heading]
    assert len(headings) > 1
    assert table.currentIndex().row() == 1
    keyboard.press(*[Key.Key_Down] * (headings[1] - 1))
    assert table.currentIndex().row() == headings[1] + 1
    keyboard.press(Key.Key_Up)
    assert table.currentIndex().row() == headings[1] - 1
    keyboard.press(*[Key.Key_Up] * len(table.rows.rows))
    assert table.currentIndex().row() == 1


def test_that_a_suggestion_is_followed_to_its_result(window: MainWindow, keyboard: Keyboard) -> None:
    before = count(window, "synergy_link")
    keyboard.open("synergies")
    page = window.page
    assert page.suggestions.list.hasFocus(), "the keys that the status bar tells are at hand"
    keyboard.press(Key.Key_Return)
    assert count(window, "synergy_link") == before + 1
    keyboard.press(Key.Key_F6, modifier=SHIFT)
    keyboard.press(Key.Key_Right, Key.Key_Right, Key.Key_F6)
    keyboard.press(Key.Key_Right, modifier=CTRL)
    keyboard.press(Key.Key_Right, modifier=CTRL)
    keyboard.in_dialog()
    keyboard.type("38000")  # the first field has the focus
    keyboard.press(Key.Key_Return)
    keyboard.back()
    assert count(window, "synergy_link", "status = 'concluded' AND value_cents = 3800000") == 1
    assert keyboard.count <= 20


def test_that_forty_attendances_are_entered_after_an_event(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard
) -> None:
    book = window.context.book
    keyboard.open("activities")
    assert window.page.table.hasFocus()
    keyboard.press(Key.Key_N, modifier=CTRL)
    keyboard.in_dialog()
    keyboard.type("Cafe export Mexique")
    keyboard.press(Key.Key_Tab, Key.Key_Tab)
    keyboard.type("2011-03-30")
    keyboard.press(Key.Key_Return)
    keyboard.back()
    before, sheet = count(window, "participation"), window.page.view.sheet
    qtbot.waitUntil(sheet.company_field.hasFocus, timeout=5_000)
    for company in ("chaises bel", "sirops coul", "papiers king"):
        keyboard.type(company)
        keyboard.press(Key.Key_Return)
        qtbot.waitUntil(sheet.person_field.hasFocus, timeout=5_000)
        keyboard.press(Key.Key_Return)
        qtbot.waitUntil(sheet.company_field.hasFocus, timeout=5_000)
    assert count(window, "participation") == before + 3
    names = book.sql(
        "SELECT name FROM company WHERE trashed_at IS NULL AND merged_into_id IS NULL GROUP BY name "
        "HAVING count(*) = 1 ORDER BY name LIMIT 40"
    )
    rows = [f"Jean Essai{number}\t{name}" for number, (name,) in enumerate(names)]
    QGuiApplication.clipboard().setText("\n".join(rows))
    keyboard.press(Key.Key_V, modifier=CTRL)
    keyboard.in_dialog()
    keyboard.press(Key.Key_Return, modifier=CTRL)
    keyboard.back()
    assert count(window, "participation") >= before + 40
    assert window.page.toast.isVisible()
