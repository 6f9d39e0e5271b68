"""Réglages, Indicateurs: an indicator of the team added by keyboard is on every page, changes from a day on, hides."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop.store.own_indicators import hidden_indicators, own_versions
from cqi_desktop.ui.dialogs.own_indicator_dialog import OwnIndicatorDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.breakdown_model import OWN_GROUP, Place
from cqi_desktop.ui.models.map_values import map_indicators
from cqi_desktop.ui.sections.indicators import IndicatorsSection

from .conftest import settle
from .test_accessibility import spoken_name


@pytest.fixture
def section(qtbot: QtBot, window: MainWindow) -> IndicatorsSection:
    return shown_in(qtbot, window)


def shown_in(qtbot: QtBot, window: MainWindow) -> IndicatorsSection:
    window.open_place("settings", "indicators")
    settle(qtbot, window)
    found = window.page.section
    assert isinstance(found, IndicatorsSection)
    return found


def dialog_of(qtbot: QtBot, window: MainWindow) -> OwnIndicatorDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OwnIndicatorDialog)
    settle(qtbot, window)
    return dialog


def add_indicator(qtbot: QtBot, window: MainWindow, section: IndicatorsSection) -> None:
    """Companies with five hours or more, typed."""
    qtbot.keyClick(section.add_button, Qt.Key.Key_Space)
    dialog = dialog_of(qtbot, window)
    qtbot.keyClicks(dialog.french, "Suivies de pres")
    qtbot.keyClicks(dialog.least_hours, "5")
    settle(qtbot, window)
    qtbot.wait(350)
    settle(qtbot, window)
    shown = "".join(letter for letter in dialog.preview.text().split(" ")[0] if letter.isdigit())
    assert 0 < int(shown) < 80
    qtbot.keyClick(dialog.french, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert [one.label_fr for one in own_versions(window.context.book)] == ["Suivies de pres"]


def test_that_an_indicator_added_by_keyboard_is_on_the_report_and_the_dashboard(
    qtbot: QtBot, window: MainWindow, section: IndicatorsSection
) -> None:
    add_indicator(qtbot, window, section)
    code = own_versions(window.context.book)[0].code
    window.open_page("reports")
    window.focus_page()
    settle(qtbot, window)
    page = window.page
    assert page.model.rows[-2].group is OWN_GROUP
    cell = page.model.cell_of(code, Place(0, "17"))
    page.table.setCurrentIndex(cell)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert len(page.panel.model.counted_companies) == int(cell.data())
    window.open_page("dashboard")
    settle(qtbot, window)
    results = window.page.results.table.model().results
    assert code in [result.indicator.code for result in results]
    assert code in [one.code for one in map_indicators(window.page._counted.years)]
    window.page.show_on_map(code)
    assert window.page.map_panel.indicator.code == code
    window.undo()
    settle(qtbot, window)
    assert code not in [result.indicator.code for result in window.page.results.table.model().results]


def test_that_a_change_is_a_new_version_from_a_day_on(
    qtbot: QtBot, window: MainWindow, section: IndicatorsSection
) -> None:
    add_indicator(qtbot, window, section)
    section = shown_in(qtbot, window)
    section.table.setFocus()
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    dialog = dialog_of(qtbot, window)
    dialog.holds_from.clear()
    qtbot.keyClicks(dialog.holds_from, "2011-04-01")
    dialog.least_hours.clear()
    qtbot.keyClicks(dialog.least_hours, "8,5")
    qtbot.keyClick(dialog.french, Qt.Key.Key_Return)
    settle(qtbot, window)
    first, second = own_versions(window.context.book)
    assert (second.version, second.holds_from) == (2, date(2011, 4, 1))
    assert (first.rule.at_least_seconds, second.rule.at_least_seconds) == (18_000, 30_600)
    section.trash_pressed()
    settle(qtbot, window)
    assert not own_versions(window.context.book)
    window.undo()
    settle(qtbot, window)
    assert len(own_versions(window.context.book)) == 2


def test_that_what_is_not_accepted_is_told_and_nothing_is_written(
    qtbot: QtBot, window: MainWindow, section: IndicatorsSection
) -> None:
    qtbot.keyClick(section.add_button, Qt.Key.Key_Space)
    dialog = dialog_of(qtbot, window)
    qtbot.keyClicks(dialog.least_hours, "beaucoup")
    qtbot.keyClick(dialog.french, Qt.Key.Key_Return)
    assert dialog.refused.isVisible()
    dialog.least_hours.clear()
    qtbot.keyClick(dialog.french, Qt.Key.Key_Return)
    assert dialog.refused.isVisible()
    nameless = [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isHidden() and not spoken_name(widget).strip()
    ]
    assert nameless == []
    dialog.reject()
    assert not own_versions(window.context.book)


def test_that_an_indicator_unticked_leaves_the_pages_and_comes_back(
    qtbot: QtBot, window: MainWindow, section: IndicatorsSection
) -> None:
    section.shown.setFocus()
    section.shown.setCurrentIndex(section.shown.rows.index(0, 0))
    qtbot.keyClick(section.shown, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert hidden_indicators(window.context.book) == {"information_companies"}
    window.open_page("reports")
    window.focus_page()
    settle(qtbot, window)
    codes = [row.indicator.code for row in window.page.model.rows if row.indicator is not None]
    assert "information_companies" not in codes
    assert "accompaniment_companies" in codes
    window.undo()
    settle(qtbot, window)
    codes = [row.indicator.code for row in window.page.model.rows if row.indicator is not None]
    assert "information_companies" in codes
