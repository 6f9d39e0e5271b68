"""Consentements and Vie privée: what waits is on screen with its step; each dialog writes what it says."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.consent import ConsentState
from cqi_desktop.store.attention import AttentionKind
from cqi_desktop.store.consents import consent_of, ledger_of, soon_lapsed, withdrawals_to_apply
from cqi_desktop.store.export_journal import exports
from cqi_desktop.store.incidents import incidents
from cqi_desktop.store.mailing_lists import MAILING_PAGE
from cqi_desktop.store.privacy_requests import requests
from cqi_desktop.store.retention import rules_of
from cqi_desktop.store.saved_views import saved_views
from cqi_desktop.store.tables import Contact, Incident
from cqi_desktop.store.team_settings import PERSON_IN_CHARGE, setting
from cqi_desktop.ui.dialogs.form_dialog import choose
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.widgets.consent_panel import ConsentPanel

from .conftest import settle
from .test_accessibility import cut_labels, spoken_name


def section(qtbot: QtBot, window: MainWindow, key: str) -> Any:
    window.open_place("settings", key)
    settle(qtbot, window)
    return window.page.section


def dialog_of(qtbot: QtBot, window: MainWindow) -> Any:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    settle(qtbot, window)
    return dialog


def accept(qtbot: QtBot, window: MainWindow, dialog: Any) -> None:
    qtbot.mouseClick(dialog.footer.primary, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def pick_a_person(qtbot: QtBot, page: Any, window: MainWindow) -> bytes:
    """Type a name and take the first choice, with the keyboard."""
    name = window.context.book.scalar(
        "SELECT p.last_name FROM contact p JOIN intervention i ON i.contact_id = p.id ORDER BY p.id"
    )
    page.person.setFocus()
    qtbot.keyClicks(page.person, name)
    settle(qtbot, window)
    qtbot.keyClick(page.person, Qt.Key.Key_Down)
    qtbot.keyClick(page.person, Qt.Key.Key_Return)
    settle(qtbot, window)
    key = page.person.value
    assert isinstance(key, bytes)
    return key


def test_that_the_line_of_the_dashboard_opens_the_section(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("dashboard")
    settle(qtbot, window)
    lines = window.page._lines()
    window.page.attention_chosen(next(line for line in lines if line.kind is AttentionKind.NO_CONSENT))
    settle(qtbot, window)
    assert window.page.list.current_key() == "consents"


def test_that_each_list_shows_those_who_need_a_step(qtbot: QtBot, window: MainWindow) -> None:
    shown, book = section(qtbot, window, "consents"), window.context.book
    assert shown.soon.table.rows.rowCount() == len(soon_lapsed(book)) > 0
    waiting = withdrawals_to_apply(book)
    assert shown.withdrawn.table.rows.rowCount() == len(waiting) > 1
    shown.withdrawn.table.setFocus()
    qtbot.keyClick(shown.withdrawn.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert consent_of(book, waiting[0].contact).honoured_on == book.today()
    assert shown.withdrawn.table.rows.rowCount() == len(waiting) - 1


def test_that_asking_for_an_express_consent_is_one_step(qtbot: QtBot, window: MainWindow) -> None:
    shown = section(qtbot, window, "consents")
    line = soon_lapsed(window.context.book)[0]
    shown.soon.table.setFocus()
    qtbot.keyClick(shown.soon.table, Qt.Key.Key_Return)
    assert line.name in QApplication.clipboard().text()
    assert line.name in window.page.toast.accessibleName()


def test_that_a_consent_is_noted_with_its_proof(qtbot: QtBot, window: MainWindow) -> None:
    shown, book = section(qtbot, window, "consents"), window.context.book
    contact = shown.soon.table.current_key()
    qtbot.mouseClick(shown.note_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, window)
    assert dialog.kind.hasFocus()
    dialog.day.setText("hier")
    accept(qtbot, window, dialog)
    assert dialog.isVisible()
    assert dialog.refused.isVisible()
    dialog.day.setText("2011-03-30")
    dialog.evidence.setText("Courriel du 30")
    accept(qtbot, window, dialog)
    assert consent_of(book, contact).state is ConsentState.EXPRESS
    assert ledger_of(book, contact)[0].detail == "Courriel du 30"
    assert contact not in [shown.soon.table.rows.key_at(row) for row in range(shown.soon.table.rows.rowCount())]


def test_that_the_panel_of_a_person_says_what_holds_and_follows_the_book(qtbot: QtBot, window: MainWindow) -> None:
    line = soon_lapsed(window.context.book)[0]
    panel = ConsentPanel(window.context, line.contact, line.name)
    qtbot.addWidget(panel)
    panel.show()
    assert "2011-04-21" in panel.sentence.text()
    panel.note_pressed()
    dialog = dialog_of(qtbot, window)
    choose(dialog.kind, "withdrawn")
    with qtbot.waitSignal(panel.told):
        accept(qtbot, window, dialog)
    assert panel.consent.state is ConsentState.WITHDRAWN
    panel.ledger_pressed()
    ledger = dialog_of(qtbot, window)
    assert ledger.table.rows.rowCount() == len(ledger_of(window.context.book, line.contact))
    ledger.reject()
    panel.show_contact(None, "")
    assert not panel.note_button.isEnabled()


def test_that_a_mailing_list_is_saved_and_exported_with_who_was_left_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    shown, book = section(qtbot, window, "consents"), window.context.book
    qtbot.mouseClick(shown.list_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, window)
    everybody = len(dialog.list.members)
    choose(dialog.region, "04")
    settle(qtbot, window)
    assert 0 < len(dialog.list.members) < everybody
    dialog.save_pressed()
    assert saved_views(book, MAILING_PAGE) == []
    dialog.name.setText("Mauricie")
    dialog.save_pressed()
    (view,) = saved_views(book, MAILING_PAGE)
    choose(dialog.shown, "out")
    assert dialog.table.rows.rowCount() == len(dialog.list.left_out)
    dialog.export_to(tmp_path / "liste.xlsx")
    settle(qtbot, window)
    assert load_workbook(tmp_path / "liste.xlsx").worksheets[0].max_row == exports(book)[0].record_count + 1
    shown.open_list(view.id)
    again = dialog_of(qtbot, window)
    assert (again.name.text(), again.region.currentData()) == ("Mauricie", "04")
    again.reject()


def test_that_a_request_is_entered_answered_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    shown, book = section(qtbot, window, "privacy"), window.context.book
    qtbot.mouseClick(shown.request_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, window)
    dialog.person.setText("Léa Nobert")
    dialog.day.setText("2011-03-01")
    accept(qtbot, window, dialog)
    (line,) = requests(book)
    assert line.due_on == date(2011, 3, 31)
    shown.requests.table.setFocus()
    qtbot.keyClick(shown.requests.table, Qt.Key.Key_Return)
    answer = dialog_of(qtbot, window)
    choose(answer.decision, "refused")
    accept(qtbot, window, answer)
    assert answer.refused.isVisible()
    answer.reason.setPlainText("Identité non prouvée")
    accept(qtbot, window, answer)
    assert requests(book)[0].decision == "refused"
    window.undo()
    settle(qtbot, window)
    assert requests(book)[0].answered_on is None


def test_that_a_lost_laptop_is_entered_completed_and_never_emptied(qtbot: QtBot, window: MainWindow) -> None:
    shown, book = section(qtbot, window, "privacy"), window.context.book
    qtbot.mouseClick(shown.lost_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, window)
    assert dialog.information.toPlainText()
    dialog.person_count.setText("beaucoup")
    accept(qtbot, window, dialog)
    assert dialog.refused.isVisible()
    dialog.person_count.setText("226")
    accept(qtbot, window, dialog)
    (line,) = incidents(book)
    shown.open_incident(line.id)
    again = dialog_of(qtbot, window)
    again.measures.setPlainText("")
    accept(qtbot, window, again)
    assert again.refused.isVisible()
    again.measures.setPlainText("Clé de l’équipe changée")
    again.occurred_on.setText("2011-03-30")
    choose(again.is_serious, False)
    accept(qtbot, window, again)
    assert incidents(book)[0].missing == ()
    assert book.find(Incident, line.id).is_serious is False


def test_that_the_file_of_a_person_is_written_and_noted(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    shown, book = section(qtbot, window, "privacy"), window.context.book
    assert not any(button.isEnabled() for button in shown._person_buttons)
    contact = pick_a_person(qtbot, shown, window)
    shown.write_person_file_at(tmp_path / "copie.json")
    shown.write_register_at("consents", tmp_path / "registre.xlsx")
    settle(qtbot, window)
    name = book.find(Contact, contact).last_name
    assert json.loads((tmp_path / "copie.json").read_text("utf-8"))["provided"]["last_name"] == name
    assert [line.kind for line in exports(book)] == ["register", "person_file"]
    assert shown.exports.table.rows.rowCount() == 2


def test_that_a_person_is_rectified_then_anonymised_by_somebody_who_signs(qtbot: QtBot, window: MainWindow) -> None:
    shown, book = section(qtbot, window, "privacy"), window.context.book
    contact = pick_a_person(qtbot, shown, window)
    shown.rectify()
    dialog = dialog_of(qtbot, window)
    dialog.fields["title"].setText("Direction")
    accept(qtbot, window, dialog)
    assert dialog.refused.isVisible()  # no reason yet
    dialog.reason.setText("Promotion")
    accept(qtbot, window, dialog)
    assert book.find(Contact, contact).title == "Direction"
    shown.anonymise()
    forget = dialog_of(qtbot, window)
    assert not forget.footer.primary.isEnabled()
    forget.by.setCurrentIndex(1)
    forget.sure.setChecked(True)
    forget.reason.setText("Statistiques")
    accept(qtbot, window, forget)
    assert book.find(Contact, contact).last_name is None
    assert shown.person.value is None
    assert all(not line.person for line in requests(book))


def test_that_the_rules_and_the_person_in_charge_are_kept(qtbot: QtBot, window: MainWindow) -> None:
    shown, book = section(qtbot, window, "privacy"), window.context.book
    shown.in_charge.setFocus()
    qtbot.keyClicks(shown.in_charge, "Odile, direction")
    shown.in_charge.clearFocus()
    settle(qtbot, window)
    assert setting(book, PERSON_IN_CHARGE, "") == "Odile, direction"
    shown.show_rules()
    dialog = dialog_of(qtbot, window)
    assert dialog.years["old_incident"].minimum() == 5
    dialog.years["inactive_contact"].setValue(3)
    accept(qtbot, window, dialog)
    assert {rule.category: rule.months for rule in rules_of(book)}["inactive_contact"] == 36


@pytest.mark.parametrize(
    "opens", ["enter_request", "enter_incident", "show_rules", "rectify", "erase", "consents:note_pressed",
              "consents:ledger_pressed", "consents:new_list"],
)  # fmt: skip
def test_that_every_dialog_has_names_fits_and_leaves_by_escape(qtbot: QtBot, window: MainWindow, opens: str) -> None:
    key, _, step = opens.rpartition(":")
    shown = section(qtbot, window, key or "privacy")
    if step in ("rectify", "erase"):
        pick_a_person(qtbot, shown, window)
    assert cut_labels(window) == []
    getattr(shown, step)()
    dialog = dialog_of(qtbot, window)
    nameless = [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
        if not spoken_name(widget).strip() and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert QApplication.activeModalWidget() is None
