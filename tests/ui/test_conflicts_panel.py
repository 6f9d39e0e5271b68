"""Conflicts to examine, decided with the keyboard: keep, take the other value, type a third."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.sample_team import edit_company, exchange_all

from .conftest import Opener, settle
from .exchanging import COMPANIES, exchange_page, settings_of, settle_exchange, small_team, team_in_conflict, value_of

CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_a_conflict_shows_both_values_who_gave_them_and_what_they_replaced(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = team_in_conflict(tmp_path)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    assert page.conflicts.more.text() == "2"
    assert page.conflicts.list.currentIndex().data() == COMPANIES[1]
    phone = next(field for field in page.conflicts.fields if field.field == "phone")
    assert phone.name == "Téléphone"
    assert {card.text() for card in phone.cards} == {"819 555-0118", "819 555-0180"}
    assert phone.cards[0].text() == value_of(paths[0], "phone", COMPANIES[1])
    assert phone.cards[0].isChecked()
    said = " ".join(card.accessibleName() for card in phone.cards)
    assert "Mylène Gaudreault, ici" in said
    assert "Étienne Rivard" in said


def test_that_the_keyboard_alone_takes_the_other_value_and_the_team_learns_it(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = team_in_conflict(tmp_path)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    panel = page.conflicts
    others = {field.field: field.cards[1].text() for field in panel.fields}
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    for place, field in enumerate(panel.fields):
        card = QApplication.focusWidget()
        assert card is field.cards[0]
        qtbot.keyClick(card, Qt.Key.Key_Right)
        assert QApplication.focusWidget() is field.cards[1]
        qtbot.keyClick(field.cards[1], Qt.Key.Key_Return)
        if place == len(panel.fields) - 1:
            assert QApplication.focusWidget() is panel.keep_button
    qtbot.keyClick(panel.keep_button, Qt.Key.Key_Space)
    settle_exchange(qtbot, window)
    assert panel.model.groups == ()
    assert "2 conflits réglés" in page.toast.text
    qtbot.keyClick(window, Qt.Key.Key_F5)
    settle_exchange(qtbot, window)
    exchange_all(paths)
    for path in paths:
        assert {field: value_of(path, field, COMPANIES[1]) for field in others} == others


def test_that_a_decision_is_undone_as_one(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    paths = team_in_conflict(tmp_path)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    before = value_of(paths[0], "phone", COMPANIES[1])
    for field in page.conflicts.fields:
        field.cards[1].setChecked(True)
    page.conflicts.keep_pressed()
    settle_exchange(qtbot, window)
    assert value_of(paths[0], "phone", COMPANIES[1]) != before
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle_exchange(qtbot, window)
    assert value_of(paths[0], "phone", COMPANIES[1]) == before


def test_that_a_third_value_is_typed_and_a_wrong_one_is_refused_beside_its_field(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = small_team(tmp_path)
    edit_company(paths[1], 1, 1, email="ventes@boisclerc.example")
    edit_company(paths[0], 1, 0, email="info@boisclerc.example")
    exchange_all(paths)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    (field,) = page.conflicts.fields
    qtbot.keyClicks(field.line, "pas un courriel")
    assert field.other.isChecked()
    page.conflicts.keep_pressed()
    settle(qtbot, window)
    assert field.line.property("invalid")
    assert len(page.conflicts.model.groups) == 1
    field.line.clear()
    qtbot.keyClicks(field.line, "export@boisclerc.example")
    qtbot.keyClick(field.line, Qt.Key.Key_Return, CTRL)
    settle_exchange(qtbot, window)
    assert page.conflicts.model.groups == ()
    assert value_of(paths[0], "email", COMPANIES[1]) == "export@boisclerc.example"


def test_that_the_record_in_conflict_opens_on_its_page(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(team_in_conflict(tmp_path)[0], settings_of())
    page = exchange_page(qtbot, window)
    page.conflicts.open_button.click()
    settle(qtbot, window)
    assert window.page.header.title.text() == COMPANIES[1]


def test_that_choices_survive_a_refresh(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(team_in_conflict(tmp_path)[0], settings_of())
    page = exchange_page(qtbot, window)
    page.conflicts.fields[0].cards[1].setChecked(True)
    window.context.exchange.exchange_now()
    settle_exchange(qtbot, window)
    assert page.conflicts.fields[0].chosen == 1
