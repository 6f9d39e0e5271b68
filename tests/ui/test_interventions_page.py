"""The journal of interventions and its quick entry, as an adviser uses them."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.settings import WindowSettings, load_settings
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.intervention_list import InterventionRow, intervention_rows, intervention_totals
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.tables import Intervention
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.interventions_model import COLUMNS
from cqi_desktop.ui.pages.interventions_page import InterventionsPage
from cqi_desktop.ui.widgets.pick_field import PickField
from cqi_desktop.ui.window_context import WindowContext

from .conftest import Opener, settle
from .test_accessibility import cut_labels, spoken_name

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2011, 3, 31)
COMPANIES = ("Acier Bécancour inc.", "Meubles Boisclerc inc.", "Emballages Boischamp ltée")


@pytest.fixture(autouse=True)
def on_that_day(someone_else: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Books take 31 March 2011 for today."""
    monkeypatch.setenv("CQI_TODAY", TODAY.isoformat())


@pytest.fixture
def window(qtbot: QtBot, open_window: Opener, empty_path: Path) -> MainWindow:
    """The window on a book with three companies, on the journal."""
    with Book.open(empty_path) as book:
        for name in COMPANIES:
            add_company(book, name=name, mrc="490")
    window = open_window(empty_path)
    window.open_page("interventions")
    settle(qtbot, window)
    return window


@pytest.fixture
def page(window: MainWindow) -> InterventionsPage:
    assert isinstance(window.page, InterventionsPage)
    return window.page


def column(key: str) -> int:
    return next(place for place, entry in enumerate(COLUMNS) if entry.key == key)


def shown(page: InterventionsPage, key: str, row: int = 0) -> str:
    return str(page.model.index(row, column(key)).data())


def written(page: InterventionsPage) -> list[InterventionRow]:
    """What the book holds, the last written first."""
    rows = page.context.book.sql("SELECT id FROM intervention WHERE trashed_at IS NULL ORDER BY id DESC")
    keys = [key for (key,) in rows]
    return intervention_rows(page.context.book, keys)


def type_text(field: QLineEdit, text: str) -> None:
    """Key by key, letters that QTest does not know (``é``) included."""
    for letter in text:
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def type_sentence(qtbot: QtBot, window: MainWindow, page: InterventionsPage, text: str) -> None:
    page.begin_entry()
    type_text(page.entry.sentence, text)
    settle(qtbot, window)


def note(qtbot: QtBot, window: MainWindow, page: InterventionsPage, text: str) -> InterventionRow:
    type_sentence(qtbot, window, page, text)
    qtbot.keyClick(page.entry.sentence, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    return written(page)[0]


def is_proposed(field: QLineEdit) -> bool:
    return bool(field.property("proposed"))


def test_that_a_sentence_fills_the_fields_and_ctrl_enter_notes_it(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    type_sentence(qtbot, window, page, "2 h tél Acier Bécancour plan export É.-U. suivi 15 mars")
    fields = page.entry.fields
    assert fields.company.text() == "Acier Bécancour inc."
    assert fields.service.text() == "Plan d'exportation"
    assert (fields.minutes.text(), fields.markets.text(), fields.follow_up.text()) == (
        "120",
        "États-Unis",
        "2012-03-15",
    )
    assert all(map(is_proposed, (fields.company, fields.service, fields.minutes, fields.medium, fields.markets)))
    assert not is_proposed(fields.date)
    qtbot.keyClick(page.entry.sentence, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    row = written(page)[0]
    assert (row.company_name, row.seconds, row.medium, row.day) == ("Acier Bécancour inc.", 7200, "phone", TODAY)
    assert (row.markets, row.status, row.follow_up_on) == (("États-Unis",), "done", date(2012, 3, 15))
    assert page.toast.text == "Intervention notée pour Acier Bécancour inc."
    assert page.entry.sentence.text() == ""
    assert fields.company.value is None
    assert QApplication.focusWidget() is page.entry.sentence
    assert shown(page, "company") == "Acier Bécancour inc."


def test_that_two_companies_that_answer_are_shown_and_none_is_chosen(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    type_sentence(qtbot, window, page, "boisc info 30 min texas, rappeler vendredi")
    company = page.entry.fields.company
    assert company.value is None
    assert sorted(pick.title for pick in company.popup.model.picks[:2]) == ["Emballages Boischamp ltée", COMPANIES[1]]
    assert company.popup.model.picks[2].title == "Créer une entreprise «\u00a0boisc\u00a0»"
    if company.popup.model.picks[0].title != COMPANIES[1]:
        qtbot.keyClick(page.entry.sentence, Qt.Key.Key_Down)
    qtbot.keyClick(page.entry.sentence, Qt.Key.Key_Return)
    assert not company.is_open
    assert company.text() == COMPANIES[1]
    assert page.entry.fields.subject.text() == "Rappeler"
    qtbot.keyClick(page.entry.sentence, Qt.Key.Key_Return, CTRL)
    assert written(page)[0].company_name == COMPANIES[1]


def test_that_escape_closes_the_choices_and_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    type_sentence(qtbot, window, page, "boisc info")
    qtbot.keyClick(page.entry.sentence, Qt.Key.Key_Escape)
    assert not page.entry.fields.company.is_open
    assert page.entry.sentence.text() == "boisc info"


def test_that_what_is_missing_gets_the_focus_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    type_sentence(qtbot, window, page, "Acier Bécancour 45 min douanes")
    qtbot.keyClick(page.entry.sentence, Qt.Key.Key_Return, CTRL)
    service = page.entry.fields.service
    assert QApplication.focusWidget() is service
    assert service.property("invalid")
    assert written(page) == []
    assert page.entry.fields.subject.text() == "Douanes"
    qtbot.keyClicks(service, "info")
    qtbot.keyClick(service, Qt.Key.Key_Tab)
    assert service.text() == "Service d'information"
    assert not service.property("invalid")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert (written(page)[0].subject, written(page)[0].seconds) == ("Douanes", 2700)


def test_that_a_field_that_was_corrected_is_left_alone_by_the_sentence(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    type_sentence(qtbot, window, page, "Acier Bécancour info 30 min")
    minutes = page.entry.fields.minutes
    minutes.setFocus()
    minutes.selectAll()
    qtbot.keyClicks(minutes, "1 h 15")
    assert not is_proposed(minutes)
    qtbot.keyClick(minutes, Qt.Key.Key_Tab)
    assert minutes.text() == "75"
    type_sentence(qtbot, window, page, " hier")
    assert (minutes.text(), page.entry.fields.date.text()) == ("75", "2011-03-30")


def test_that_tab_walks_the_fields_in_their_order(qtbot: QtBot, page: InterventionsPage) -> None:
    page.begin_entry()
    walked = []
    for _ in page.entry.fields.in_order:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == page.entry.fields.in_order
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.entry.note_button


def test_that_a_new_company_is_added_with_its_first_intervention_and_undone_with_it(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    company = page.entry.fields.company
    company.setFocus()
    qtbot.keyClicks(company, "Laiterie Nordet inc.")
    qtbot.keyClick(company, Qt.Key.Key_Return)
    type_sentence(qtbot, window, page, "info 20 min")
    qtbot.keyClick(page.entry.sentence, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert written(page)[0].company_name == "Laiterie Nordet inc."
    qtbot.mouseClick(page.toast._buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert written(page) == []
    assert page.context.book.scalar("SELECT count(*) FROM company WHERE trashed_at IS NULL") == 3


def test_that_the_day_and_the_adviser_stay_for_the_next_one(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    page.context.adviser.add("Mylène Gaudreault")
    note(qtbot, window, page, "Acier Bécancour info 2011-03-02")
    assert page.entry.fields.adviser.text() == "MG"
    assert page.entry.fields.date.text() == "2011-03-02"
    row = note(qtbot, window, page, "Boisclerc diag")
    assert (row.day, row.adviser_name) == (date(2011, 3, 2), "Mylène Gaudreault")


def test_that_the_last_intervention_is_repeated(qtbot: QtBot, window: MainWindow, page: InterventionsPage) -> None:
    note(qtbot, window, page, "Acier Bécancour info 30 min tél Ontario étiquetage hier")
    qtbot.keyClick(page.entry.sentence, Qt.Key.Key_R, CTRL)
    assert page.entry.fields.company.text() == "Acier Bécancour inc."
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    first, second = written(page)
    assert (first.company, first.service, first.seconds, first.medium, first.markets, first.subject) == (
        second.company, second.service, second.seconds, second.medium, second.markets, second.subject,
    )  # fmt: skip


def test_that_ctrl_i_notes_for_the_company_at_hand(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("companies")
    window.page.table.setFocus()
    window.page.table.go_to_row(1)
    name = window.page.model.index(1, 0).data()
    qtbot.keyClick(window.page.table, Qt.Key.Key_I, CTRL)
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, InterventionsPage)
    assert page.entry.fields.company.text() == name
    assert QApplication.focusWidget() is page.entry.sentence


def test_that_the_panel_of_a_company_has_a_button_to_note(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("companies")
    window.page.table.go_to_row(0)
    qtbot.keyClick(window.page.table, Qt.Key.Key_Space)
    name = window.page.panel.title.text()
    qtbot.mouseClick(window.page.panel.note_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.page.entry.fields.company.text() == name


# --- the journal -------------------------------------------------------------------------------------------


def edit(qtbot: QtBot, page: InterventionsPage, key: str, text: str, row: int = 0) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(row, column(key)))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_that_cells_are_edited_in_place_and_saved_at_once(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    note(qtbot, window, page, "Acier Bécancour info 30 min hier")
    note(qtbot, window, page, "Boisclerc info 30 min")
    edit(qtbot, page, "subject", "Droits de douane")
    assert page.table.currentIndex().row() == 1
    settle(qtbot, window)
    assert shown(page, "subject") == "Droits de douane"
    edit(qtbot, page, "hours", "1,5")
    edit(qtbot, page, "follow_up", "dans 2 semaines")
    edit(qtbot, page, "date", "lundi")
    settle(qtbot, window)
    row = next(row for row in written(page) if row.company_name == COMPANIES[1])
    assert (row.seconds, row.follow_up_on, row.day) == (5400, TODAY + timedelta(14), date(2011, 3, 28))
    assert page.toast.text == "Intervention modifiée"


def test_that_a_status_is_chosen_from_a_list(qtbot: QtBot, window: MainWindow, page: InterventionsPage) -> None:
    note(qtbot, window, page, "Acier Bécancour info")
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, column("status")))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    box = page.table.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("cancelled"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, window)
    assert shown(page, "status") == "Annulée"
    assert written(page)[0].status == "cancelled"


def test_that_a_text_that_means_nothing_stays_in_the_cell(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    note(qtbot, window, page, "Acier Bécancour info")
    edit(qtbot, page, "date", "jamais")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert (editor.text(), editor.property("invalid")) == ("jamais", True)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert written(page)[0].day == TODAY


def test_that_delete_sends_to_the_trash_and_undo_brings_back(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    note(qtbot, window, page, "Acier Bécancour info")
    note(qtbot, window, page, "Boisclerc info")
    page.table.setFocus()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert written(page) == []
    assert page.stack.currentWidget() is page.empty
    assert page.toast.text == "2 interventions mises à la corbeille"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert page.model.rowCount() == 2


def test_that_a_follow_up_is_done_or_postponed(qtbot: QtBot, window: MainWindow, page: InterventionsPage) -> None:
    note(qtbot, window, page, "Acier Bécancour info suivi demain")
    page.switch.choose("follow_ups")
    settle(qtbot, window)
    assert page.model.rowCount() == 1
    page.postpone()
    settle(qtbot, window)
    assert written(page)[0].follow_up_on == TODAY + timedelta(7)
    page.mark_done()
    settle(qtbot, window)
    assert written(page)[0].followed_up_on == TODAY
    assert page.stack.currentWidget() is page.empty
    page.switch.choose("journal")
    settle(qtbot, window)
    assert shown(page, "follow_up") == "✓ 2011-04-07"


def test_that_the_journal_follows_the_year_and_the_region_and_can_leave_them(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    window = open_window(sample_path)
    window.open_page("interventions")
    settle(qtbot, window)
    page = window.page
    first = page.model.rowCount()
    assert page.filters.chip("year").value == "2010-2011"
    assert page.header.count.text() == str(first)
    days = [shown(page, "date", row) for row in range(first)]
    assert days == sorted(days, reverse=True)
    page.context.scope.choose_region("")
    settle(qtbot, window)
    assert page.model.rowCount() > first
    page.filters.remove_all()
    settle(qtbot, window)
    assert page.model.rowCount() == intervention_totals(page.context.book).listed
    assert page.status_text().startswith("1\u00a0") or page.status_text().split()[0].isdigit()


def test_that_the_journal_is_sorted_and_filtered(qtbot: QtBot, open_window: Opener, sample_path: Path) -> None:
    window = open_window(sample_path)
    window.open_page("interventions")
    settle(qtbot, window)
    page = window.page
    for key in ("company", "service", "status", "hours", "follow_up", "adviser"):
        page.header_clicked(column(key))
        settle(qtbot, window)
        assert page.model.rowCount() > 100
    company = page.company_in_hand()
    page.only_this_company()
    settle(qtbot, window)
    assert {page.model.line_at(row).company for row in range(page.model.rowCount())} == {company}
    page.filters.field.setText("zzzzz")
    settle(qtbot, window)
    assert page.stack.currentWidget() is page.empty
    page.table.copy_selection()
    assert QGuiApplication.clipboard() is not None


# --- nothing typed is lost ---------------------------------------------------------------------------------


def test_that_a_draft_waits_for_the_next_start(qtbot: QtBot, open_window: Opener, empty_path: Path) -> None:
    with Book.open(empty_path) as book:
        add_company(book, name=COMPANIES[0], mrc="490")
    settings = WindowSettings()
    window = open_window(empty_path, settings)
    window.context.saves_settings = True
    window.open_page("interventions")
    page = window.page
    type_sentence(qtbot, window, page, "Acier Bécancour info étique")
    page.entry.fields.subject.setFocus()
    qtbot.keyClicks(page.entry.fields.subject, "tage")
    qtbot.wait(1000)
    settle(qtbot, window)
    kept = load_settings()
    assert str(empty_path) in kept.drafts
    again = open_window(empty_path, kept)
    again.open_page("interventions")
    settle(qtbot, again)
    entry = again.page.entry
    assert entry.sentence.text() == "Acier Bécancour info étique"
    assert entry.fields.company.text() == COMPANIES[0]
    assert entry.fields.subject.text().endswith("tage")


_TYPES_AND_WAITS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from cqi_desktop import app
from cqi_desktop.settings import settings_path
from cqi_desktop.ui.main_window import MainWindow

def type_and_wait():
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    window.open_page("interventions")
    QTest.keyClicks(window.page.entry.sentence, "2 h tel Acier plan export")
    while not settings_path().exists() or "plan export" not in settings_path().read_text("utf-8"):
        QTest.qWait(50)
    print("typed", flush=True)

application = QApplication([])
QTimer.singleShot(1500, type_and_wait)
app.open_window(Path(sys.argv[1]))
"""


def test_that_a_killed_window_finds_its_draft_again(empty_path: Path, someone_else: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = str(Path(__file__).resolve().parents[2])
    command = [sys.executable, "-c", _TYPES_AND_WAITS, str(empty_path)]
    with subprocess.Popen(command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        assert any("typed" in line for line in window.stdout)
        window.kill()
    assert "2 h tel Acier plan export" in load_settings().drafts.get(str(empty_path), "")


def test_that_texts_of_two_hundred_letters_and_many_rows_still_look_right(
    qtbot: QtBot, window: MainWindow, page: InterventionsPage
) -> None:
    book = page.context.book
    with book.change_set("many"):
        key = add_company(book, name="Manufacture " + "très " * 40 + "longue inc.", mrc="490")
        for number in range(600):
            subject = "x" * 200 + str(number)
            record_intervention(book, company=key, service=service_id("information"), date=TODAY, subject=subject)
    settle(qtbot, window)
    assert page.model.rowCount() == 600
    assert window.width() == 1366
    assert len(str(page.model.index(0, column("subject")).data(Qt.ItemDataRole.ToolTipRole))) > 200
    assert book.execute(Intervention.select().limit(1)) is not None


def test_that_the_fields_fit_in_the_narrowest_window(qtbot: QtBot, open_window: Opener, empty_path: Path) -> None:
    window = open_window(empty_path, width=1024)
    window.open_page("interventions")
    settle(qtbot, window)
    assert window.width() == 1024
    assert isinstance(window.context, WindowContext)
    right = max(field.mapTo(window, field.rect().topRight()).x() for field in window.page.entry.fields.in_order)
    assert right <= 1024 - 8
    assert all(field.width() >= 50 for field in window.page.entry.findChildren(PickField))


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_everything_has_a_name_and_no_label_is_cut(
    qtbot: QtBot, open_window: Opener, sample_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(sample_path)
    window.open_page("interventions")
    settle(qtbot, window)
    nameless = [
        type(widget).__name__
        for widget in window.page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isHidden() and not spoken_name(widget).strip()
    ]
    assert nameless == []
    assert cut_labels(window) == []
