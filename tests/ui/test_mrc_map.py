"""The map of the MRC: outlines, colours, words, arcs, keyboard and pointer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import indicator_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.synergy_arcs import synergy_arcs
from cqi_desktop.ui.models.map_values import MAP_INDICATORS, MapValues, map_values, step_labels
from cqi_desktop.ui.mrc_outlines import border_of, outlines
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.map_legend import MapLegend
from cqi_desktop.ui.widgets.mrc_map import MrcMap

YEAR = FiscalYear(2010)


@pytest.fixture
def book(sample_path: Path) -> Iterator[Book]:
    with Book.open(sample_path) as opened:
        yield opened


def values_of(book: Book, code: str = "information_companies", year: FiscalYear = YEAR) -> MapValues:
    years = [figures_of(book, one) for one in year.last(3)]
    return map_values(years, indicator_named(code), synergy_arcs(book, year))


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, book: Book) -> MrcMap:
    one = MrcMap(ThemeSource(qapp, "light"))
    qtbot.addWidget(one)
    one.resize(520, 400)
    with qtbot.waitExposed(one):
        one.show()
    one.show_values(values_of(book), "17")
    one.activateWindow()
    return one


def test_that_every_mrc_of_the_reference_has_an_outline_around_its_label(book: Book) -> None:
    codes = {code for (code,) in book.sql("SELECT code FROM mrc")}
    assert set(outlines()) == codes
    for outline in outlines().values():
        assert outline.path().contains(QPointF(*outline.label)), outline.code
        west, east = outline.room_at(outline.label[1])
        assert west < outline.label[0] < east
    assert [code for code, outline in outlines().items() if outline.is_clipped] == ["900"]


def test_that_the_border_of_a_region_leaves_out_what_its_mrc_share() -> None:
    inside = border_of(["490", "390", "320", "380", "500"])
    each = sum(border_of([code]).elementCount() for code in ("490", "390", "320", "380", "500"))
    assert 0 < inside.elementCount() < each


def test_that_the_values_and_steps_are_those_of_the_figures(book: Book) -> None:
    values = values_of(book)
    assert {value.name: value.text for value in values.mrcs if value.region == "17"} == {
        "Drummond": "27", "Arthabaska": "20", "L'Érable": "9", "Bécancour": "6", "Nicolet-Yamaska": "2",
    }  # fmt: skip
    assert [value.text for value in values.regions] == ["64", "31", "26"]
    assert step_labels(values) == ["0", "1-3", "4-8", "9-15", "16-24", "25 et +"]
    drummond = values.of("490")
    assert drummond is not None
    assert drummond.step == 5
    assert drummond.spoken == "Drummond, Centre-du-Québec\u00a0: 27"


def test_that_two_mrc_of_estrie_are_not_there_before_2021(shown: MrcMap) -> None:
    assert not shown.shapes["460"].isVisible()
    assert not shown.shapes["470"].isVisible()
    assert len([shape for shape in shown.shapes.values() if shape.isVisible()]) == 18


def test_that_a_year_not_published_is_hatched_and_says_why(book: Book) -> None:
    values = values_of(book, year=FiscalYear(2009))
    drummond = values.of("490")
    assert drummond is not None
    assert (drummond.step, drummond.text) == (None, "n.\u00a0d.")
    assert "registres" in drummond.spoken or "published" in drummond.spoken
    assert values.has_unknown
    estrie = values_of(book, year=FiscalYear(2008)).of("430")
    assert estrie is not None
    assert not estrie.is_applicable
    assert estrie.text == "s.\u00a0o."


@pytest.mark.parametrize("code", [one.code for one in MAP_INDICATORS])
def test_that_every_indicator_of_the_map_can_be_drawn(shown: MrcMap, book: Book, code: str) -> None:
    values = values_of(book, code)
    shown.show_values(values, "")
    assert not shown.grab().isNull()
    assert len(step_labels(values)) == 6


def test_that_the_arrows_go_to_the_nearest_and_enter_opens(qtbot: QtBot, shown: MrcMap) -> None:
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown.current in {"490", "390", "320", "380", "500"}
    shown.go_to("490")
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert shown.current == "390"
    assert shown.accessibleDescription() == "Arthabaska, Centre-du-Québec\u00a0: 20"
    with qtbot.waitSignal(shown.mrc_opened) as opened:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert opened.args == ["390"]


def test_that_every_mrc_is_reached_by_the_arrows(qtbot: QtBot, shown: MrcMap) -> None:
    reached, waiting = {"490"}, ["490"]
    while waiting:
        start = waiting.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            shown.go_to(start)
            qtbot.keyClick(shown, key)
            if shown.current not in reached:
                reached.add(shown.current)
                waiting.append(shown.current)
    assert reached == {code for code, shape in shown.shapes.items() if shape.isVisible()}


def test_that_a_click_opens_the_mrc_under_the_pointer(qtbot: QtBot, shown: MrcMap) -> None:
    place = shown.mapFromScene(shown.shapes["320"].label) + QPoint(12, -14)
    with qtbot.waitSignal(shown.mrc_opened) as opened:
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["320"]
    assert shown.told_at(place).startswith("L'Érable, Centre-du-Québec\u00a0: 9")


def test_that_arcs_say_their_companies_and_step_back_for_the_one_opened(shown: MrcMap) -> None:
    assert len(shown.arcs) == len(shown.values.arcs) > 0
    arc = shown.arcs[-1]
    place = shown.mapFromScene(arc.path().pointAtPercent(0.5))
    told = shown.told_at(place)
    assert "⇄" in told
    shown.show_opened("390")
    assert [one.is_dimmed for one in shown.arcs] == ["390" not in (one.arc.mrc_a, one.arc.mrc_b) for one in shown.arcs]
    shown.show_arcs(False)
    assert not any(one.isVisible() for one in shown.arcs)


def test_that_the_map_comes_closer_and_goes_back_by_keyboard(qtbot: QtBot, shown: MrcMap) -> None:
    usual = shown.transform().m11()
    shown.go_to("490")
    qtbot.keyClick(shown, Qt.Key.Key_Plus)
    assert shown.transform().m11() > usual
    qtbot.keyClick(shown, Qt.Key.Key_0)
    assert shown.transform().m11() == pytest.approx(usual)


def test_that_the_legend_names_what_is_hatched(qtbot: QtBot, qapp: QApplication, book: Book) -> None:
    legend = MapLegend(ThemeSource(qapp, "dark"))
    qtbot.addWidget(legend)
    legend.show_values(values_of(book, year=FiscalYear(2009)))
    assert "n.\u00a0d." in legend.accessibleDescription()
    legend.show_values(values_of(book))
    assert "n.\u00a0d." not in legend.accessibleDescription()
