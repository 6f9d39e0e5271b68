"""Nothing without a name, nothing cut: walked over the whole window, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.widgets.labels import ElidedLabel

from .conftest import Opener, settle


def every_page(qtbot: QtBot, window: MainWindow) -> None:
    """Show the pages with their panels open."""
    window.open_page("dashboard")
    settle(qtbot, window)
    window.focus_page()
    qtbot.keyClick(window.page.results.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    window.open_page("companies")
    window.page.table.setFocus()
    window.page.table.go_to_row(1)
    qtbot.keyClick(window.page.table, Qt.Key.Key_Space)
    settle(qtbot, window)
    window.open_page("reports")
    settle(qtbot, window)
    window.focus_page()
    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)
    settle(qtbot, window)


def spoken_name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else "")


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, open_window: Opener, sample_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(sample_path)
    every_page(qtbot, window)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isHidden()
        if not spoken_name(widget).strip()
    ]
    assert nameless == []


def test_that_an_icon_alone_has_a_tooltip(qtbot: QtBot, window: MainWindow) -> None:
    every_page(qtbot, window)
    mute = [
        button.accessibleName()
        for button in window.findChildren(QToolButton)
        if not button.text() and not button.toolTip()
    ]
    assert mute == []


def test_that_targets_are_at_least_24_pixels(qtbot: QtBot, window: MainWindow) -> None:
    every_page(qtbot, window)
    small = [
        (type(widget).__name__, spoken_name(widget), widget.width(), widget.height())
        for widget in window.findChildren(QWidget)
        if isinstance(widget, (QAbstractButton, QLineEdit)) and widget.isVisible()
        if widget.height() < 24 or widget.width() < 24
    ]
    assert small == []


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_no_label_is_cut(qtbot: QtBot, open_window: Opener, sample_path: Path, language: str) -> None:
    translation.set_language(language)
    window = open_window(sample_path)
    for page in ("dashboard", "companies", "reports"):
        window.open_page(page)
        settle(qtbot, window)
        assert cut_labels(window) == []
    every = window.page
    window.focus_page()
    qtbot.keyClick(every.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert cut_labels(window) == []


def cut_labels(window: MainWindow) -> list[tuple[str, int, int]]:
    return [
        (widget.text(), widget.width(), widget.sizeHint().width())
        for widget in window.findChildren(QWidget)
        if isinstance(widget, (QLabel, QPushButton)) and not isinstance(widget, ElidedLabel)
        if widget.isVisible() and not (isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text()))
        if widget.width() < widget.sizeHint().width()
    ]


def test_that_a_panel_closed_while_it_has_the_focus_gives_it_back_to_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.page.table.setFocus()
    qtbot.keyClick(window.page.table, Qt.Key.Key_Space)
    window.page.panel.close_button.setFocus()
    qtbot.keyClick(window.page.panel.close_button, Qt.Key.Key_Escape)
    assert window.page.table.hasFocus()
