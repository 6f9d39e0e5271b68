"""Synergies by keyboard: a suggestion made a link and followed to its result; the board, the list, the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.store.synergies import propose_link
from cqi_desktop.store.synergy_list import SynergyLine, synergy_lines
from cqi_desktop.ui.dialogs.fields_dialog import FieldsDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from cqi_desktop.ui.synergies.links_model import PLACE_OF
from cqi_desktop.ui.widgets.labels import ElidedLabel
from cqi_desktop.ui.widgets.pick_field import PickField

from .conftest import Opener, settle

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: Opener, sample_path: Path) -> MainWindow:
    return open_window(sample_path, page="synergies")


def focused(window: MainWindow) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def show(qtbot: QtBot, window: MainWindow, view: str) -> Any:
    window.page.show_section(view)
    settle(qtbot, window)
    return window.page


def dialog_of(qtbot: QtBot) -> FieldsDialog:
    def is_open() -> bool:
        return isinstance(QApplication.activeModalWidget(), FieldsDialog)

    qtbot.waitUntil(is_open, timeout=5000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FieldsDialog)
    return dialog


def lines_of(window: MainWindow) -> dict[bytes, SynergyLine]:
    return {line.id: line for line in synergy_lines(window.context.book)}


def pick(qtbot: QtBot, field: QWidget, text: str) -> None:
    assert isinstance(field, PickField)
    field.setFocus()
    plain = next((place for place, letter in enumerate(text) if not letter.isascii()), len(text))
    qtbot.keyClicks(field, text[:plain])  # QTest types no accent
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Return)


# --- the task: whom a company of one region could work with in another --------------------------------------


def test_that_a_suggestion_is_followed_to_its_result_without_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    place = next(number for number, page in enumerate(PAGES, 1) if page.entry.key == "synergies")
    window.open_page("companies")
    qtbot.keyClick(window, getattr(Key, f"Key_{place}"), CTRL)
    settle(qtbot, window)
    page = show(qtbot, window, "suggestions")
    before = lines_of(window)
    suggestion = page.suggestions.list.current
    assert suggestion.a.region != suggestion.b.region
    assert focused(window) is page.suggestions.list

    qtbot.keyClick(focused(window), Key.Key_Return)
    settle(qtbot, window)
    (link,) = [line for key, line in lines_of(window).items() if key not in before]
    assert {link.company_a, link.company_b} == set(suggestion.pair)
    assert (link.status, link.kind, link.market) == ("proposed", suggestion.link_kind, suggestion.market)
    assert suggestion.a.name in page.toast.text
    assert all(one.pair != suggestion.pair for one in page.suggestions.list.model_of.suggestions)

    page = show(qtbot, window, "board")
    column = page.board.columns["proposed"]
    column.go_to_row(column.cards.row_of(link.id))
    qtbot.keyClick(column, Key.Key_Right, CTRL)
    settle(qtbot, window)
    assert lines_of(window)[link.id].status == "in_contact"
    column = page.board.columns["in_contact"]
    assert focused(window) is column
    assert column.current.id == link.id

    qtbot.keyClick(column, Key.Key_Right, CTRL)
    dialog = dialog_of(qtbot)
    qtbot.keyClicks(dialog.widgets["value_cents"], "38 000")
    qtbot.keyClick(dialog, Key.Key_Return)
    settle(qtbot, window)
    followed = lines_of(window)[link.id]
    assert (followed.status, followed.value_cents) == ("concluded", 3_800_000)
    assert page.board.columns["concluded"].current.id == link.id

    window.activateWindow()
    qtbot.wait(60)
    assert QApplication.activeWindow() is window
    assert focused(window) is page.board.columns["concluded"]
    qtbot.keyClick(focused(window), Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert lines_of(window)[link.id].status == "in_contact"
    assert lines_of(window)[link.id].value_cents is None


def test_that_a_dismissed_suggestion_is_gone_for_good_and_undone_from_the_toast(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = show(qtbot, window, "suggestions")
    suggestions = page.suggestions.list
    gone = suggestions.current.pair
    qtbot.keyClick(suggestions, Key.Key_Delete)
    settle(qtbot, window)
    assert suggestions.model_of.row_of(gone) < 0
    assert suggestions.current is not None
    assert page.suggestions.past_button.isVisible()
    page.refresh()
    settle(qtbot, window)
    assert suggestions.model_of.row_of(gone) < 0
    page.toast.findChildren(QPushButton)[-1].click()
    settle(qtbot, window)
    assert suggestions.model_of.row_of(gone) >= 0
    assert not page.suggestions.past_button.isVisible()


@pytest.mark.slow
def test_that_what_was_dismissed_may_be_proposed_again(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "suggestions")
    gone = page.suggestions.list.current.pair
    qtbot.keyClick(page.suggestions.list, Key.Key_Delete)
    settle(qtbot, window)
    page.suggestions.past_button.click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog.table, Key.Key_Return)  # type: ignore[attr-defined]
    settle(qtbot, window)
    assert page.suggestions.list.model_of.row_of(gone) >= 0


@pytest.mark.slow
def test_that_a_company_picked_has_suggestions_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "suggestions")
    company = page.suggestions.list.current.a
    pick(qtbot, page.suggestions.field, company.name[:14])
    settle(qtbot, window)
    shown = page.suggestions.list.model_of.suggestions
    assert shown
    assert {one.a.key for one in shown} == {page.suggestions.company}
    page.suggestions.field.clear()
    settle(qtbot, window)
    assert len({one.a.key for one in page.suggestions.list.model_of.suggestions}) > 1


@pytest.mark.slow
def test_that_the_page_of_a_company_leads_to_its_suggestions(qtbot: QtBot, window: MainWindow) -> None:
    company = show(qtbot, window, "suggestions").suggestions.list.current.b
    window.open_company(company.key)
    settle(qtbot, window)
    window.page.links.suggest()
    settle(qtbot, window)
    assert window.page is window.page_named("synergies")
    assert window.page.suggestions.company == company.key


# --- matrix and map ------------------------------------------------------------------------------------------


def test_that_a_cell_of_the_matrix_filters_the_map_the_suggestions_and_the_list(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.context.scope.choose_region("")
    page = show(qtbot, window, "suggestions")
    matrix = page.matrix.matrix
    codes = [region.code for region in window.context.scope.regions]
    row, column = codes.index("17"), codes.index("05") + 1
    count = int(matrix.rows.index(row, column).data())
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.rows.index(row, column))
    qtbot.keyClick(matrix, Key.Key_Return)
    settle(qtbot, window)
    assert page.pair == ("05", "17")
    assert page.pair_chip.isVisible()
    assert {frozenset((one.a.region, one.b.region)) for one in page.suggestions.list.model_of.suggestions} == {
        frozenset(("05", "17"))
    }
    region_of = {value.code: value.region for value in page.map_panel.map.values.mrcs}
    arcs = page.map_panel.map.values.arcs
    assert arcs
    assert all({region_of[arc.mrc_a], region_of[arc.mrc_b]} == {"05", "17"} for arc in arcs)
    page = show(qtbot, window, "list")
    assert len(page.list_view.shown) == count
    qtbot.keyClick(page.pair_chip, Key.Key_Delete)
    settle(qtbot, window)
    assert page.pair is None
    assert len(page.list_view.shown) > count


def test_that_the_current_suggestion_lights_its_arc(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "suggestions")
    current = page.suggestions.list.current
    assert page.map_panel.map.pair == (current.a.mrc, current.b.mrc)
    assert [arc.arc.pairs for arc in page.map_panel.map.arcs if not arc.is_dimmed] == [()]
    qtbot.keyClick(page.suggestions.list, Key.Key_Down)
    current = page.suggestions.list.current
    assert page.map_panel.map.pair == (current.a.mrc, current.b.mrc)


def test_that_the_map_is_a_table_too_and_a_status_opens_its_links(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "suggestions")
    page.map_panel.table_button.click()
    table = page.map_panel.table
    shown = {row.key: row.cells[2].text for row in table.rows.rows}
    assert shown == {value.code: value.text for value in page.map_panel.map.values.mrcs}
    statuses = page.matrix.statuses
    count = int(statuses.rows.index(2, 1).data())
    statuses.setFocus()
    statuses.setCurrentIndex(statuses.rows.index(2, 1))
    qtbot.keyClick(statuses, Key.Key_Return)
    settle(qtbot, window)
    assert page.switch.key == "list"
    assert [line.status for line in page.list_view.shown] == ["concluded"] * count


# --- board -----------------------------------------------------------------------------------------------------


def test_that_a_card_is_dropped_on_the_statuses_that_it_may_have(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "board")
    columns = page.board.columns
    line = columns["proposed"].cards.lines[0]
    data: QMimeData = columns["proposed"].cards.mimeData([columns["proposed"].cards.index(0)])

    class Drop(QDropEvent):
        def source(self) -> Any:
            return columns["proposed"]

    def drop(status: str) -> None:
        event = Drop(
            QPointF(10, 10), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        columns[status].dropEvent(event)
        settle(qtbot, window)

    drop("in_contact")
    assert lines_of(window)[line.id].status == "in_contact"
    assert page.toast.isVisible()
    window.undo()
    settle(qtbot, window)
    assert lines_of(window)[line.id].status == "proposed"


@pytest.mark.slow
def test_that_arrows_go_from_column_to_column_and_a_refused_move_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "board")
    first = page.board.columns["proposed"]
    assert focused(window) is first
    line = first.current
    qtbot.keyClick(first, Key.Key_Left, CTRL)
    settle(qtbot, window)
    assert lines_of(window)[line.id].status == "proposed"
    qtbot.keyClick(first, Key.Key_Right)
    assert focused(window) is page.board.columns["in_contact"]
    qtbot.keyClick(focused(window), Key.Key_Left)
    assert focused(window) is first
    page.table_button.click()
    settle(qtbot, window)
    assert page.switch.key == "list"
    assert {line.id for line in page.list_view.shown} == {line.id for line in page.of_year}


# --- list and dialogs --------------------------------------------------------------------------------------------


def test_that_a_cell_is_edited_in_place_and_what_means_nothing_is_refused(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "list")
    table, model = page.list_view.table, page.list_view.model
    line = model.line_at(0)

    def value_cell() -> Any:
        return model.index(model.row_of(line.id), PLACE_OF["value"])

    table.setCurrentIndex(value_cell())
    qtbot.keyClick(table, Key.Key_F2)
    editor = focused(window)
    qtbot.keyClicks(editor, "12 500")
    qtbot.keyClick(editor, Key.Key_Return)
    settle(qtbot, window)
    assert lines_of(window)[line.id].value_cents == 1_250_000
    model.setData(value_cell(), "beaucoup")
    settle(qtbot, window)
    assert lines_of(window)[line.id].value_cents == 1_250_000
    model.setData(model.index(model.row_of(line.id), PLACE_OF["proposed_on"]), "")
    settle(qtbot, window)
    assert lines_of(window)[line.id].proposed_on == line.proposed_on
    table.setFocus()
    table.go_to_row(model.row_of(line.id))
    qtbot.keyClick(table, Key.Key_Delete)
    settle(qtbot, window)
    assert line.id not in lines_of(window)
    window.undo()
    settle(qtbot, window)
    assert line.id in lines_of(window)


def test_that_enter_on_a_name_opens_its_company(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "list")
    table = page.list_view.table
    line = page.list_view.model.line_at(0)
    table.setCurrentIndex(page.list_view.model.index(0, PLACE_OF["b"]))
    qtbot.keyClick(table, Key.Key_Return)
    settle(qtbot, window)
    assert window.page is window.page_named("company")
    assert window.page.company_in_hand() == line.company_b


def test_that_filters_sort_and_search_narrow_the_list(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "list")
    view = page.list_view
    view.filters.set_filter("kind", ("supplier",))
    assert {line.kind for line in view.shown} == {"supplier"}
    view.filters.set_filter("market", ("Allemagne",))
    assert {line.market for line in view.shown} == {"Allemagne"}
    view.filters.remove_all()
    assert len(view.shown) == len(page.lines)
    view.sort_by(PLACE_OF["value"], True)
    values = [line.value_cents or -1 for line in view.shown]
    assert values == sorted(values, reverse=True)
    name = view.shown[3].name_a
    window.filter_page()
    view.filters.typing_ms = 0
    qtbot.keyClicks(view.filters.field, name)
    qtbot.wait(120)
    assert all(name in (line.name_a, line.name_b) for line in view.shown)
    assert view.shown


def test_that_a_new_link_is_made_from_two_companies(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "list")
    before = lines_of(window)
    qtbot.keyClick(page, Key.Key_N, CTRL)
    dialog = dialog_of(qtbot)
    assert not dialog.footer.primary.isEnabled()
    suggestion = page.suggestions.list.current
    pick(qtbot, dialog.widgets["company_a"], suggestion.a.name)
    pick(qtbot, dialog.widgets["company_b"], suggestion.a.name)
    qtbot.mouseClick(dialog.footer.primary, Qt.MouseButton.LeftButton)
    assert dialog.refused.isVisible()  # one company is no pair
    dialog.widgets["company_b"].clear()
    pick(qtbot, dialog.widgets["company_b"], suggestion.b.name)
    qtbot.mouseClick(dialog.footer.primary, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    (link,) = [line for key, line in lines_of(window).items() if key not in before]
    assert {link.name_a, link.name_b} == {suggestion.a.name, suggestion.b.name}
    assert link.proposed_on == window.context.book.today()


@pytest.mark.slow
def test_that_a_link_is_corrected_in_its_dialog(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "board")
    column = page.board.columns["concluded"]
    column.setFocus()
    line = column.current
    qtbot.keyClick(column, Key.Key_Return)
    dialog = dialog_of(qtbot)
    dialog.widgets["concluded_on"].setText("")
    qtbot.keyClick(dialog, Key.Key_Return)
    assert dialog.refused.isVisible()
    dialog.widgets["concluded_on"].setText("2011-02-28")
    dialog.widgets["market"].setText("Islande")
    qtbot.keyClick(dialog, Key.Key_Return)
    settle(qtbot, window)
    changed = lines_of(window)[line.id]
    assert (changed.market, str(changed.concluded_on), changed.status) == ("Islande", "2011-02-28", "concluded")


# --- what every page promises ------------------------------------------------------------------------------------


def test_that_an_empty_book_says_what_to_do(qtbot: QtBot, open_window: Opener, empty_path: Path) -> None:
    window = open_window(empty_path, page="synergies")
    for view in ("suggestions", "list", "board"):
        page = show(qtbot, window, view)
        assert cut_labels(window) == []
    assert page.board.stack.currentIndex() == 1
    assert page.list_view.stack.currentIndex() == 1
    assert page.suggestions.stack.currentIndex() == 1


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_nothing_is_without_a_name_or_cut(
    qtbot: QtBot, open_window: Opener, sample_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(sample_path, page="synergies")
    for view in ("suggestions", "list", "board"):
        show(qtbot, window, view)
        assert cut_labels(window) == []
        nameless = [
            type(widget).__name__
            for widget in window.page.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
            if not (widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else ""))
        ]
        assert nameless == []
        small = [
            widget.accessibleName()
            for widget in window.page.findChildren(QAbstractButton)
            if widget.isVisible() and min(widget.width(), widget.height()) < 24
        ]
        assert small == []
        assert all(area.isVisible() for area in window.page.areas())


@pytest.mark.slow
def test_that_a_book_read_only_is_looked_at_only(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "suggestions")
    window.context.book.read_only = True
    try:
        qtbot.keyClick(page.suggestions.list, Key.Key_Return)
        qtbot.keyClick(page.suggestions.list, Key.Key_Delete)
        page.link_actions.add()
        assert QApplication.activeModalWidget() is None
    finally:
        window.context.book.read_only = False


@pytest.mark.slow
def test_that_a_link_written_elsewhere_is_shown_at_once(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "suggestions")
    suggestion = page.suggestions.list.current
    count = len(page.of_year)
    propose_link(window.context.book, company_a=suggestion.a.key, company_b=suggestion.b.key, kind="referral")
    settle(qtbot, window)
    assert len(page.of_year) == count + 1
    assert page.suggestions.list.model_of.row_of(suggestion.pair) < 0


def cut_labels(window: MainWindow) -> list[str]:
    return [
        widget.text()
        for widget in window.page.findChildren(QWidget)
        if isinstance(widget, (QLabel, QPushButton)) and not isinstance(widget, ElidedLabel)
        if widget.isVisible() and not (isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text()))
        if widget.width() < widget.sizeHint().width()
    ]
