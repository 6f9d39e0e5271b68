"""Every page, view and dialog that the pictures open: named, told cell by cell, focus seen, no mnemonic twice."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QHeaderView,
    QLabel,
    QMenu,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.store.book import Book
from cqi_desktop.ui.main_window import MainWindow
from tests import screenshots
from tests.report_pictures import freeze_and_change
from tests.sample_team import make_busy_team

from .conftest import Opener
from .test_accessibility import spoken_name

Steps = tuple[tuple[str, screenshots.Step], ...]

# As many rows of a table as its cells are read.
ROWS_READ, CELLS_READ = 12, 25
MNEMONIC = re.compile(r"&(?!&)(\w)")

ON_THE_SAMPLE: dict[str, Steps] = {
    "pages": screenshots.STEPS,
    "settings": screenshots.SETTINGS_STEPS,
    "company": screenshots.COMPANY_STEPS,
    "lists": screenshots.LIST_STEPS,
    "protection": screenshots.PROTECTION_STEPS,
    "funding": screenshots.FUNDING_STEPS,
    "no_team": screenshots.NO_TEAM_STEPS,
    "questionnaires": screenshots.QUESTIONNAIRE_STEPS,
    "privacy": screenshots.PRIVACY_STEPS,
    "activities": screenshots.ACTIVITY_STEPS,
    "synergies": screenshots.SYNERGY_STEPS,
    "import": screenshots.IMPORT_STEPS,
    "outgoing": screenshots.OUTGOING_STEPS,
}
ON_FILED_FIGURES: dict[str, Steps] = {
    "reports": screenshots.REPORT_STEPS,
    "papers": screenshots.PAPER_STEPS,
    "cross": screenshots.CROSS_STEPS,
}


def walk(window: MainWindow, steps: Steps) -> str:
    """What is wrong, a line each, after the name of the first step where it is."""
    found: dict[str, str] = {}
    for name, step in steps:
        screenshots.settle(window)
        shown = step(window)
        screenshots.settle(window)
        for fault in faults(shown):
            found.setdefault(fault, name)
        if shown is not window:
            shown.close()
    return "\n".join(f"{name}: {fault}" for fault, name in found.items())


def faults(shown: QWidget) -> Iterator[str]:
    yield from nameless(shown)
    yield from mute_cells(shown)
    yield from shared_mnemonics(shown)
    yield from unseen_focus(shown)


def inside(shown: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    """The visible widgets of a window or dialog, those of the dialogs above it left out."""
    for widget in shown.findChildren(kind):
        if widget.isVisible() and widget.window() is shown.window():
            yield widget


def takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()


def nameless(shown: QWidget) -> Iterator[str]:
    for widget in inside(shown, QWidget):
        if takes_focus(widget) and widget.focusProxy() is None and not spoken_name(widget).strip():
            yield f"no name: {type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"


def mute_cells(shown: QWidget) -> Iterator[str]:
    """A table tells the title of each column, and something of each cell that shows something."""
    for view in inside(shown, QAbstractItemView):
        model = view.model()
        if isinstance(view, QHeaderView) or model is None or not model.rowCount():
            continue
        if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
            for column in range(min(_columns(view), CELLS_READ)):
                if not view.isColumnHidden(column) and not _title(model, column):
                    yield f"no title: column {column} of {view.accessibleName()}"
        for row in range(min(model.rowCount(), ROWS_READ)):
            for column in range(min(_columns(view), CELLS_READ)):
                index = model.index(row, column)
                if _shows_something(index) and not _said(index):
                    yield f"mute cell: row {row}, column {column} of {view.accessibleName()}"


def _columns(view: QAbstractItemView) -> int:
    return view.model().columnCount() if isinstance(view, QTableView) else 1


def _title(model: QAbstractItemModel, column: int) -> str:
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        title = model.headerData(column, Qt.Orientation.Horizontal, role)
        if title:
            return str(title)
    return ""


def _shows_something(index: QModelIndex) -> bool:
    return index.data(Qt.ItemDataRole.DisplayRole) is not None or index.data(Qt.ItemDataRole.CheckStateRole) is not None


def _said(index: QModelIndex) -> bool:
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return bool(said or index.data(Qt.ItemDataRole.CheckStateRole) is not None) or (
        said is None and index.data(Qt.ItemDataRole.DisplayRole) is not None
    )


def shared_mnemonics(shown: QWidget) -> Iterator[str]:
    """No two of a dialog, nor of a menu, are called by the same letter."""
    groups: list[list[str]] = [[action.text() for action in menu.actions()] for menu in shown.findChildren(QMenu)]
    if isinstance(shown, QDialog):
        texts = [widget.text() for widget in inside(shown, QAbstractButton)]
        groups.append(texts + [label.text() for label in inside(shown, QLabel) if label.buddy() is not None])
    for texts in groups:
        letters = Counter(letter.lower() for text in texts for letter in MNEMONIC.findall(text or ""))
        yield from (f"mnemonic {letter} twice among {texts}" for letter, times in letters.items() if times > 1)


def unseen_focus(shown: QWidget) -> Iterator[str]:
    """A widget looks otherwise once it has the focus; an empty list has no row to show it on."""
    shown.window().activateWindow()
    shown.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
    kept = QApplication.focusWidget()
    for widget in list(inside(shown, QWidget)):
        if not takes_focus(widget) or widget.focusProxy() is not None or widget.width() < 2 or widget.height() < 2:
            continue
        if isinstance(widget, QAbstractItemView) and (widget.model() is None or not widget.model().rowCount()):
            continue
        seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        with_focus = widget.grab().toImage()
        widget.clearFocus()
        if widget.isVisible() and with_focus == widget.grab().toImage():
            yield f"focus not seen: {type(widget).__name__} « {spoken_name(widget)} » ({seen.width()} wide)"
    if kept is not None and kept.isVisible():
        kept.setFocus()


@pytest.mark.slow
@pytest.mark.parametrize("steps", ON_THE_SAMPLE)
def test_that_every_page_and_dialog_can_be_used_by_keyboard_and_by_ear(
    open_window: Opener, sample_path: Path, steps: str
) -> None:
    translation.set_language("fr")
    window = open_window(sample_path, page="dashboard")
    assert walk(window, ON_THE_SAMPLE[steps]) == ""


@pytest.mark.slow
@pytest.mark.parametrize("steps", ON_FILED_FIGURES)
def test_that_the_desk_of_the_reports_can_be_used_by_keyboard_and_by_ear(
    open_window: Opener, sample_path: Path, steps: str
) -> None:
    translation.set_language("fr")
    with Book.open(sample_path) as book:
        freeze_and_change(book)
    window = open_window(sample_path, page="dashboard")
    assert walk(window, ON_FILED_FIGURES[steps]) == ""


@pytest.mark.slow
def test_that_the_exchange_of_a_team_can_be_used_by_keyboard_and_by_ear(
    open_window: Opener, sample_path: Path, tmp_path: Path
) -> None:
    translation.set_language("fr")
    team = shutil.copy(make_busy_team(sample_path, tmp_path)[0], tmp_path / "team.cqi")
    window = open_window(Path(team), page="dashboard")
    assert walk(window, screenshots.TEAM_STEPS) == ""


def test_that_an_empty_book_can_be_used_by_keyboard_and_by_ear(
    qtbot: QtBot, open_window: Opener, empty_path: Path
) -> None:
    translation.set_language("fr")
    window = open_window(empty_path, page="dashboard")
    assert walk(window, screenshots.EMPTY_STEPS) == ""
