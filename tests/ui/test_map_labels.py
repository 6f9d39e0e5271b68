"""The names on the map of the MRC: each whole, none over another, in the window of a small laptop."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.synergy_arcs import synergy_arcs
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.map_values import MAP_INDICATORS, map_values
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.map_labels import two_lines
from cqi_desktop.ui.widgets.mrc_map import MrcMap

from .conftest import settle

WIDTH, HEIGHT = 1366, 768


def rect(box: tuple[float, float, float, float]) -> QRectF:
    return QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])


def check_labels(shown: MrcMap, *corners: QRectF) -> None:
    """Every MRC has its whole name and its figure, apart from the others, in the picture, over its own ground."""
    placed, middle, scale = shown.labels.placed, shown._middle(), shown.transform().m11()
    visible = {code: shape for code, shape in shown.shapes.items() if shape.isVisible()}
    assert set(placed) == set(visible)
    boxes = [(code, rect(box).translated(middle)) for code, one in placed.items() for box in one.boxes()]
    for (code, one), (other, two) in combinations(boxes, 2):
        assert code == other or not one.intersects(two), (code, other)
    whole = QRectF(shown.viewport().rect())
    for code, one in boxes:
        assert whole.contains(one), code
        assert not any(one.intersects(corner) for corner in corners), code
    for code, shape in visible.items():
        label, value = placed[code], shape.value
        assert value is not None
        joined = "".join(line if line.endswith("-") else f"{line} " for line in label.lines).strip()
        assert joined == value.name
        pointed = label.dot if label.leads_from is not None else rect(label.value).center().toTuple()
        assert shape.path().contains(QPointF(*pointed) / scale), value.name


@pytest.mark.parametrize("page", ["dashboard", "synergies"])
def test_that_every_name_and_figure_is_whole_in_the_window_of_a_laptop(
    qtbot: QtBot, window: MainWindow, page: str
) -> None:
    window.resize(WIDTH, HEIGHT)
    window.open_page(page)
    settle(qtbot, window)
    panel = window.page.map_panel
    corners = [QRectF(panel.legend.geometry()), QRectF(panel.totals.geometry())]
    assert all(corner.width() > 20 for corner in corners)
    check_labels(panel.map, *corners)


def test_that_every_indicator_and_the_mrc_of_2021_find_their_room(
    qtbot: QtBot, qapp: QApplication, sample_path: Path
) -> None:
    shown = MrcMap(ThemeSource(qapp, "light"))
    qtbot.addWidget(shown)
    shown.resize(520, 400)
    shown.show()
    with Book.open(sample_path) as book:
        for year in (FiscalYear(2010), FiscalYear(2021)):
            years, arcs = [figures_of(book, one) for one in year.last(3)], synergy_arcs(book, year)
            for indicator in MAP_INDICATORS:
                shown.show_values(map_values(years, indicator, arcs), "17")
                check_labels(shown)
    assert len(shown.labels.placed) == 20


def test_that_a_name_is_cut_once_where_a_line_may_end() -> None:
    assert two_lines("Le Haut-Saint-François") == [("Le Haut-", "Saint-François")]
    assert two_lines("Les Sources") == [("Les", "Sources")]
    assert two_lines("Drummond") == []


def test_that_an_arc_is_thin_until_its_mrc_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("dashboard")
    settle(qtbot, window)
    shown: MrcMap = window.page.map_panel.map
    arc = shown.arcs[0]
    at_rest = arc.width
    shown.show_opened(arc.arc.mrc_a)
    assert arc.is_strong
    assert arc.width > at_rest
    assert {one.is_dimmed for one in shown.arcs} == {True, False}
    shown.show_opened("")
    assert not any(one.is_strong or one.is_dimmed for one in shown.arcs)
    many = [one.width for one in sorted(shown.arcs, key=lambda one: one.arc.count)]
    assert many == sorted(many)
