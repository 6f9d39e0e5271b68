"""The cross table in the window, by keyboard: choose, open a cell, keep a view, copy, write to Excel."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.cross_table import Axis, CrossMeasure, CrossTable, cross_table_from
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.saved_views import saved_views
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.report_cross.cross_view import CrossView
from cqi_desktop.ui.widgets.report_header import CROSS

from .conftest import Opener, settle
from .test_accessibility import cut_labels, spoken_name

INFORMATION = f"service:{service_id('information').hex()}"


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> CrossView:
    return shown_in(qtbot, window)


def shown_in(qtbot: QtBot, window: MainWindow) -> CrossView:
    """From the page Rapports: the arrows of the switch reach the last view."""
    window.open_page("reports")
    window.focus_page()
    settle(qtbot, window)
    switch = window.page.switch
    switch.setFocus()
    while switch.key != CROSS:
        qtbot.keyClick(switch, Qt.Key.Key_Right)
        settle(qtbot, window)
    cross = window.page.cross
    assert isinstance(cross, CrossView)
    return cross


def choose(qtbot: QtBot, window: MainWindow, view: CrossView, table: CrossTable) -> None:
    view.choices._ask(table)
    settle(qtbot, window)


def test_that_a_cell_opens_its_companies_by_keyboard(qtbot: QtBot, window: MainWindow, view: CrossView) -> None:
    view.grid.setFocus()
    view.grid.setCurrentIndex(view.model.index_of(("380", INFORMATION)))
    assert view.grid.currentIndex().data() == "6"
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert view.panel.isVisible()
    assert view.panel.title.text().startswith("6 ")
    assert len(view.panel.model.counted_companies) == 6
    qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(view.panel.model.counted_companies) == 2, timeout=5_000)
    qtbot.keyClick(view.panel.table, Qt.Key.Key_Escape)
    assert view.panel.isHidden()
    with qtbot.waitSignal(view.list_asked) as asked:
        qtbot.keyClick(view.grid, Qt.Key.Key_Return)
        settle(qtbot, window)
        view.panel.list_pressed()
    assert len(asked.args[0]) == 2


def test_that_rows_columns_and_measure_are_chosen_by_keyboard(
    qtbot: QtBot, window: MainWindow, view: CrossView
) -> None:
    box = view.choices.rows_box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    settle(qtbot, window)
    assert view.choices.table == CrossTable(Axis.YEAR, Axis.SERVICE)
    qtbot.keyClick(view.choices.turn_button, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert view.choices.table == CrossTable(Axis.SERVICE, Axis.YEAR)
    qtbot.keyClick(view.choices.measure_switch, Qt.Key.Key_Right)
    settle(qtbot, window)
    assert view.choices.table.measure is CrossMeasure.RECORDS
    qtbot.keyClick(view.choices.years_box, Qt.Key.Key_End)
    settle(qtbot, window)
    assert view.model.counts is not None
    assert view.model.counts.table == CrossTable(Axis.SERVICE, Axis.YEAR, CrossMeasure.RECORDS, 10)
    assert len(view.model.counts.columns) == 10
    # What was chosen is there again the next time.
    assert CrossView(window.context).choices.table == view.choices.table


def test_that_totals_are_counted_and_the_page_says_why(qtbot: QtBot, window: MainWindow, view: CrossView) -> None:
    counts = view.model.counts
    assert counts is not None
    assert counts.sums_differ
    assert counts.value() == 80
    assert len(view.note.text().splitlines()) == 2
    choose(qtbot, window, view, CrossTable(Axis.MRC, None))
    assert len(view.note.text().splitlines()) == 1
    window.context.scope.choose_year(window.context.scope.year.previous)
    settle(qtbot, window)
    assert view.stack.currentWidget() is view.empty


def test_that_a_view_is_saved_for_the_team_and_taken_back(
    qtbot: QtBot, window: MainWindow, view: CrossView, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = CrossTable(Axis.SECTOR, Axis.SIZE, CrossMeasure.HOURS, 3)
    choose(qtbot, window, view, table)
    assert view.choices.views.is_modified
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(_named))
    view.choices.views._act("save_as")
    settle(qtbot, window)
    kept = saved_views(window.context.book, "cross")
    assert [cross_table_from(one.definition) for one in kept] == [table]
    assert not view.choices.views.is_modified
    choose(qtbot, window, view, CrossTable())
    view.choices.views.choose(kept[0].id.hex())
    settle(qtbot, window)
    assert view.model.counts is not None
    assert view.model.counts.table == table
    window.undo()
    settle(qtbot, window)
    assert not saved_views(window.context.book, "cross")


def _named(parent: QWidget, title: str, label: str, text: str = "") -> tuple[str, bool]:
    del parent, title, label, text
    return "Secteurs", True


def test_that_the_table_is_copied_and_written_as_it_is_shown(
    qtbot: QtBot, window: MainWindow, view: CrossView, tmp_path: Path
) -> None:
    qtbot.keyClick(view.choices.copy_button, Qt.Key.Key_Space)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert len(lines) == 1 + view.model.rowCount()
    assert lines[1][0:2] == ["Drummond", "27"]
    assert lines[-1][-1] == "80"
    view.export_to(tmp_path / "croisé.xlsx")
    settle(qtbot, window)
    sheet = openpyxl.load_workbook(tmp_path / "croisé.xlsx")[_only(tmp_path)]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    drummond = next(row for row in rows if row[0] == "Drummond")
    assert drummond[1] == 27
    assert drummond[-1] == 32
    assert any(row[-1] == 80 for row in rows)
    assert sheet.freeze_panes is not None
    once = (tmp_path / "croisé.xlsx").read_bytes()
    view.export_to(tmp_path / "encore.xlsx")
    settle(qtbot, window)
    assert (tmp_path / "encore.xlsx").read_bytes() == once


def _only(folder: Path) -> str:
    names = openpyxl.load_workbook(folder / "croisé.xlsx").sheetnames
    assert len(names) == 1
    return str(names[0])


def test_that_everything_in_it_has_a_name_and_nothing_is_cut(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    window = open_window(sample_path)
    view = shown_in(qtbot, window)
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    settle(qtbot, window)
    nameless = [
        type(widget).__name__
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isHidden() and not spoken_name(widget).strip()
    ]
    assert nameless == []
    assert cut_labels(window) == []
    spoken = view.model.index_of(("380", INFORMATION)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Bécancour" in spoken
    assert spoken.endswith("6")


def test_that_the_names_stay_in_view_when_the_columns_are_scrolled(
    qtbot: QtBot, window: MainWindow, view: CrossView
) -> None:
    choose(qtbot, window, view, CrossTable(Axis.SECTOR, Axis.MARKET))
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    settle(qtbot, window)
    bar = view.grid.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert view.grid.frozen.isVisible()
    shown = [column for column in range(view.model.columnCount()) if not view.grid.frozen.isColumnHidden(column)]
    assert shown == [0]
