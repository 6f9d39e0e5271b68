"""The cross table and the indicators of the team, for ``tests.screenshots``; drawn on a copy of the sample book."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.indicators import Source
from cqi_desktop.domain.own_indicators import OwnIndicator, OwnRule
from cqi_desktop.store.own_indicators import own_versions, save_indicator
from cqi_desktop.ui.main_window import MainWindow

YEAR = FiscalYear(2010)


def _settle(window: MainWindow) -> None:
    QTest.qWait(150)
    while not window.context.runner.is_idle:
        QTest.qWait(20)
    QTest.qWait(100)


def _cross(window: MainWindow, view: str) -> QWidget:
    window.context.scope.choose_year(YEAR)
    window.context.scope.choose_region("17")
    window.open_page("reports")
    window.focus_page()
    _settle(window)
    window.page.close_panel()
    window.page.switch.choose("cross")
    window.page.cross.close_panel()
    window.page.cross.choices.views.choose(view)
    _settle(window)
    return window


def table(window: MainWindow) -> QWidget:
    return _cross(window, "all")


def cell(window: MainWindow) -> QWidget:
    """The companies of Bécancour, from their cell."""
    _cross(window, "all")
    grid = window.page.cross.grid
    grid.setFocus()
    grid.setCurrentIndex(window.page.cross.model.index_of(("380", f"service:{service_id('information').hex()}")))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    _settle(window)
    return window


def years(window: MainWindow) -> QWidget:
    """Years that are known by published figures only."""
    return _cross(window, "years")


def sectors(window: MainWindow) -> QWidget:
    """More columns than the window holds, over the whole territory."""
    _cross(window, "sectors")
    window.context.scope.choose_region("")
    _settle(window)
    bar = window.page.cross.grid.horizontalScrollBar()
    bar.setValue(bar.maximum() // 2)
    return window


def _make_indicators(window: MainWindow) -> None:
    book = window.context.book
    if own_versions(book):
        return
    both = Source.SERVICES_AND_PARTICIPATIONS
    for label, english, unit, rule in (
        ("Visites en entreprise", "Company visits", "companies", OwnRule(mediums=("visit",))),
        ("Suivies 5 h ou plus", "Followed 5 h or more", "companies", OwnRule(both, at_least_seconds=18_000)),
        ("Heures, secteur de la fabrication", "Hours, manufacturing", "hours", OwnRule(sectors=("31-33",))),
    ):
        save_indicator(book, OwnIndicator("", 0, label, english, "", unit, rule, date(2009, 4, 1)))


def own_section(window: MainWindow) -> QWidget:
    _make_indicators(window)
    window.open_place("settings", "indicators")
    window.page.enter_section()
    _settle(window)
    return window


def own_dialog(window: MainWindow) -> QWidget:
    own_section(window)
    window.page.section.edit_pressed()
    _settle(window)
    return QApplication.activeModalWidget() or window


def own_breakdown(window: MainWindow) -> QWidget:
    _make_indicators(window)
    window.open_page("reports")
    window.focus_page()
    window.context.scope.choose_region("17")
    window.page.switch.choose("by_mrc")
    _settle(window)
    window.page.table.setCurrentIndex(window.page.model.index(window.page.model.rowCount() - 1, 1))
    window.page.table.scrollToBottom()
    return window


CROSS_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("cross-table", table),
    ("cross-cell", cell),
    ("cross-years", years),
    ("cross-sectors", sectors),
    ("own-indicators", own_section),
    ("own-indicator", own_dialog),
    ("own-indicators-report", own_breakdown),
)
