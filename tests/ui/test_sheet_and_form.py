"""What is read at a glance: the names of an attendance sheet are whole, a field too narrow says that it goes on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, qAlpha, qGray
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cqi_desktop.store.actions import add_action
from cqi_desktop.store.arrivals import Arrival, record_arrivals
from cqi_desktop.store.attendance_sheet import attendance_sheet
from cqi_desktop.store.concerns import note_concern
from cqi_desktop.ui.activities.sheet_table import COMPANY, EMAIL, NOTES, PERSON
from cqi_desktop.ui.company.quiet_pick import QuietPick
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.widgets.editable_line import EditableLine
from cqi_desktop.ui.widgets.line_at_rest import text_at_rest, text_room
from cqi_desktop.ui.widgets.shared_widths import Wish, shared_widths

from .conftest import Opener, settle
from .test_activities_page import key_of, open_one

TOLD = "S10-C11"
LONG = "Les Industries et Entreprises réunies de transformation métallique du Centre-du-Québec et des environs ltée"

wishes = st.builds(Wish, st.integers(20, 200), st.integers(20, 900), st.integers(0, 3))


# --- widths ------------------------------------------------------------------------------------------------


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2_000), st.lists(wishes, min_size=1, max_size=6))
def test_that_shared_widths_fill_the_room_and_never_more(room: int, asked: list[Wish]) -> None:
    widths = shared_widths(room, asked)
    assert sum(widths) == room
    assert all(width >= 0 for width in widths)
    if sum(wish.least for wish in asked) <= room:
        assert all(width >= wish.least for width, wish in zip(widths, asked, strict=True))


def test_that_a_rank_is_whole_before_the_next_one_grows() -> None:
    asked = [Wish(100, 300, 0), Wish(100, 200, 0), Wish(100, 400, 1), Wish(50, 90, 2)]
    assert shared_widths(700, asked) == [300, 200, 150, 50]
    assert shared_widths(400, asked) == [133, 116, 101, 50]
    assert shared_widths(1_200, asked) == [300, 200, 400, 300]


def test_that_the_names_of_a_sheet_are_whole_without_a_horizontal_bar(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, TOLD)
    table = page.view.sheet.table
    assert not table.horizontalScrollBar().isVisible()
    assert table.header.length() == table.viewport().width()
    strong = QFontMetrics(window.context.themes.current.font("body", True))
    plain = QFontMetrics(window.context.themes.current.font("body"))
    for row in table.rows.rows:
        assert strong.horizontalAdvance(row.cells[COMPANY].text) < table.columnWidth(COMPANY)
        assert plain.horizontalAdvance(row.cells[PERSON].text) < table.columnWidth(PERSON)
    assert not table.isColumnHidden(EMAIL)
    assert not table.isColumnHidden(NOTES)


def test_that_long_names_share_the_width_and_keep_the_rest_readable(qtbot: QtBot, window: MainWindow) -> None:
    book = window.context.book
    key = key_of(book, TOLD)
    people = [Arrival(new_company=f"{LONG} {number}", person=f"{LONG} {number}") for number in range(40)]
    record_arrivals(book, key, people)
    page = open_one(qtbot, window, TOLD)
    table = page.view.sheet.table
    assert table.header.length() == table.viewport().width()
    assert not table.horizontalScrollBar().isVisible()
    assert table.columnWidth(COMPANY) > 200
    assert table.columnWidth(PERSON) > 120
    assert table.columnWidth(EMAIL) > 60


@pytest.mark.parametrize("width", [1024, 1100, 1920])
def test_that_the_sheet_never_scrolls_sideways(
    qtbot: QtBot, open_window: Opener, sample_path: object, width: int
) -> None:
    window = open_window(sample_path, width=width)
    page = open_one(qtbot, window, TOLD)
    table = page.view.sheet.table
    assert table.header.length() == table.viewport().width()
    assert table.columnWidth(COMPANY) > 100


# --- fields at rest ----------------------------------------------------------------------------------------


def ink(image: QImage, left: int, right: int) -> int:
    """How many dark pixels stand between two columns of a picture whose ground is light or none."""
    places = ((x, y) for x in range(left, min(right, image.width())) for y in range(2, image.height() - 2))
    colours = [image.pixel(x, y) for x, y in places]
    return sum(qAlpha(colour) > 100 and qGray(colour) < 140 for colour in colours)


def test_that_a_field_too_narrow_ends_with_an_ellipsis_until_it_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, TOLD)
    title = page.view.form.facts.widgets["title"]
    assert isinstance(title, EditableLine)
    title.setFixedWidth(140)
    qtbot.wait(20)
    assert text_at_rest(title).endswith("…")
    assert title.text() == title.toolTip() == "Normes européennes et marquage CE"
    room = text_room(title)
    at_rest = title.grab().toImage()
    assert ink(at_rest, room.left(), room.right()) > 50
    assert ink(at_rest, room.right() + 2, title.width() - 2) == 0, "nothing is cut at the edge"
    title.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.wait(20)
    qtbot.keyClick(title, Qt.Key.Key_End)
    assert title.grab().toImage() != at_rest, "with the focus it is a field as any other"
    page.view.sheet.table.setFocus()
    qtbot.wait(20)
    assert title.grab().toImage() == at_rest, "and at rest again it starts from its beginning"


def test_that_a_field_whose_text_fits_is_painted_by_qt(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, TOLD)
    field = page.view.form.facts.widgets["code"]
    assert isinstance(field, QLineEdit)
    assert text_at_rest(field) == field.text() == TOLD


def test_that_the_choices_of_a_form_end_with_an_ellipsis_before_their_arrow(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, TOLD)
    field = page.view.form.facts.widgets["adviser"]
    assert isinstance(field, QuietPick)
    field.setFixedWidth(110)
    qtbot.wait(20)
    assert text_at_rest(field).endswith("…")
    assert field.toolTip() == field.text()
    arrow = field.width() - 22
    room = text_room(field)
    assert room.right() <= arrow
    assert ink(field.grab().toImage(), room.right() + 2, arrow) == 0


def test_that_the_form_of_a_company_says_that_its_values_go_on(qtbot: QtBot, window: MainWindow) -> None:
    window.company_visits.open(window.page.model.key_at(0))
    settle(qtbot, window)
    lines = [line for line in window.page.findChildren(EditableLine) if line.text() and line.isVisible()]
    assert lines
    for line in lines:
        line.setFixedWidth(60)
        assert line.toolTip() == line.text()
    cut = [line for line in lines if line.fontMetrics().horizontalAdvance(line.text()) > text_room(line).width()]
    assert cut
    assert all(text_at_rest(line).endswith("…") for line in cut)


def test_that_concerns_and_actions_share_their_width_too(qtbot: QtBot, window: MainWindow) -> None:
    book = window.context.book
    key = key_of(book, TOLD)
    company = attendance_sheet(book, key)[0].company
    note_concern(book, company=company, text="Qui vérifie l’étiquetage avant l’envoi?", activity=key)
    add_action(book, text="Présenter la couverture de change d’EDC", company=company, activity=key)
    page = open_one(qtbot, window, TOLD, "actions")
    plain = QFontMetrics(window.context.themes.current.font("body", True))
    for table, column in ((page.view.follow_up.heard, 0), (page.view.follow_up.promises, 1)):
        assert table.header.length() == table.viewport().width()
        assert plain.horizontalAdvance(table.rows.rows[0].cells[column].text) < table.columnWidth(column)
