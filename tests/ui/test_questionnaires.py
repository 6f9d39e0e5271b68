"""Questionnaires in the window, by the keyboard: begun, answered, completed, followed up, and their versions."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.assessments import assessments_of, begin_assessment, complete_assessment, filled_assessment
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.questionnaires import known_versions, questionnaire_of, questionnaire_text
from cqi_desktop.store.tables import Intervention
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.questionnaires.answer_fields import NumberField, PickedField, TextField
from cqi_desktop.ui.questionnaires.questionnaire_dialog import QuestionnaireDialog
from cqi_desktop.ui.questionnaires.version_editor import VersionEditor
from cqi_desktop.ui.questionnaires.versions_dialog import VersionsDialog
from cqi_desktop.ui.widgets.labels import ElidedLabel
from tests.questionnaire_pictures import fill

from .conftest import Opener, settle

SHORT = "prediagnostic_export"
CTRL = Qt.KeyboardModifier.ControlModifier
YEAR = FiscalYear.parse("2010-2011")


@pytest.fixture
def company(qtbot: QtBot, window: MainWindow) -> bytes:
    key = window.context.book.scalar("SELECT id FROM company WHERE mrc = '490' AND trashed_at IS NULL LIMIT 1")
    window.open_company(key)
    settle(qtbot, window)
    return bytes(key)


def counted(book: Book) -> float | None:
    return figures_of(book, YEAR).figure("prediagnostics_completed", "17").value()


def begun(qtbot: QtBot, window: MainWindow) -> QuestionnaireDialog:
    """Begin a prediagnostic from the command field."""
    titles = [command.title for command in window.commands()]
    label = questionnaire_of(window.context.book, SHORT, 1).label.text(translation.language())
    place = next(number for number, title in enumerate(titles) if f"{label}…" in title)
    window.commands()[place].run()
    return opened(qtbot, window)


def opened(qtbot: QtBot, window: MainWindow) -> QuestionnaireDialog:
    found = window.findChildren(QuestionnaireDialog)
    assert found
    qtbot.waitUntil(found[-1].isActiveWindow)
    return found[-1]


def type_answers(qtbot: QtBot, dialog: QuestionnaireDialog) -> None:
    """Answer the questions one after the other as a person at the keyboard does: digits, numbers, Tab."""
    for row in dialog.form.rows.values():
        entry = QApplication.focusWidget()
        assert row.isAncestorOf(entry), f"Tab leads to {row.question.code}"
        if isinstance(row.field, PickedField):
            qtbot.keyClicks(entry, "1")
        else:
            qtbot.keyClicks(entry, "3" if isinstance(row.field, NumberField) else "Ontario")
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def test_that_a_questionnaire_is_filled_and_completed_by_the_keyboard(
    qtbot: QtBot, window: MainWindow, company: bytes
) -> None:
    book = window.context.book
    before = counted(book)
    dialog = begun(qtbot, window)
    assert dialog.form.rows["motive"].isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert not dialog.said.isHidden(), "it says what is missing"
    assert not dialog.filled.is_completed
    assert counted(book) == before
    type_answers(qtbot, dialog)
    assert dialog.filled.result.answered == 13
    assert dialog.bar.value() == 13
    assert counted(book) == before
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.filled.is_completed
    assert counted(book) == (before or 0) + 1
    assert dialog.stack.currentWidget() is dialog.outcome
    assert dialog.outcome.gaps.hasFocus()
    qtbot.keyClick(dialog.outcome.gaps, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    planned = book.scalar(
        "SELECT count(*) FROM intervention WHERE company_id = ? AND status = 'planned' AND follow_up_on = '2011-04-14'",
        (company,),
    )
    assert planned == 1
    assert dialog.outcome.chosen == (), "what is planned is not planned again"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.page.toast.isHidden()
    settle(qtbot, window)
    window.page.tabs.choose("assessments")
    assert window.page.assessments.table.rows.rowCount() == 1


def test_that_what_is_answered_is_kept_when_it_is_closed_and_gone_on_with(
    qtbot: QtBot, window: MainWindow, company: bytes
) -> None:
    dialog = begun(qtbot, window)
    qtbot.keyClicks(QApplication.focusWidget(), "2")
    years = dialog.form.rows["years"].field
    assert isinstance(years, NumberField)
    dialog.form.go_to("years")
    qtbot.keyClicks(years.line, "12,5")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    line = assessments_of(window.context.book, company)[0]
    assert filled_assessment(window.context.book, line.id).answers == {"motive": "request", "years": "12.5"}
    again = begun(qtbot, window)
    assert again.filled.id == line.id
    field = again.form.rows["motive"].field
    assert isinstance(field, PickedField)
    assert [button.isChecked() for button in field.buttons] == [False, True, False, False]
    again.form.go_to("motive")
    qtbot.keyClick(field.entry, Qt.Key.Key_Delete)
    assert "motive" not in filled_assessment(window.context.book, line.id).answers
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    kept = filled_assessment(window.context.book, line.id).answers["motive"]
    assert kept == "request", "the arrows go about, then choose"


def test_that_a_wrong_number_says_why_and_keeps_the_rest(qtbot: QtBot, window: MainWindow, company: bytes) -> None:
    del company
    dialog = begun(qtbot, window)
    years = dialog.form.rows["years"].field
    assert isinstance(years, NumberField)
    dialog.form.go_to("years")
    qtbot.keyClicks(years.line, "douze")
    qtbot.keyClick(years.line, Qt.Key.Key_Tab)
    assert years.refused.text()
    assert years.line.property("invalid")
    assert "years" not in dialog.filled.answers


def test_that_a_text_is_kept_while_it_is_typed(qtbot: QtBot, window: MainWindow, company: bytes) -> None:
    dialog = begun(qtbot, window)
    dialog.form.go_to("remarks")
    field = dialog.form.rows["remarks"].field
    assert isinstance(field, TextField)
    qtbot.keyClicks(field.edit, "Premier client en Ontario")

    def is_kept() -> bool:
        line = assessments_of(window.context.book, company)[0]
        return filled_assessment(window.context.book, line.id).answers.get("remarks") == "Premier client en Ontario"

    qtbot.waitUntil(is_kept, timeout=3000)
    assert field.edit.hasFocus()


def test_that_the_sections_are_gone_through_by_the_keyboard(qtbot: QtBot, window: MainWindow, company: bytes) -> None:
    del company
    dialog = begun(qtbot, window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown, CTRL)
    assert dialog.form.list.current_key() == "product"
    assert dialog.form.rows["difference"].isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8)
    assert dialog.form.rows["norms"].isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert dialog.form.list.hasFocus()
    qtbot.keyClick(dialog.form.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.form.list, Qt.Key.Key_Return)
    assert dialog.form.rows["capacity"].isAncestorOf(QApplication.focusWidget())


def test_that_reopening_takes_it_out_of_the_figures(qtbot: QtBot, window: MainWindow, company: bytes) -> None:
    book = window.context.book
    key = begin_assessment(book, company, SHORT)
    fill(book, key, 1)
    complete_assessment(book, key)
    after = counted(book) or 0
    window.questionnaires.open(key)
    dialog = opened(qtbot, window)
    qtbot.mouseClick(dialog.reopen_button, Qt.MouseButton.LeftButton)
    assert dialog.stack.currentWidget() is dialog.form
    assert counted(book) == after - 1
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    window.undo()
    settle(qtbot, window)
    assert counted(book) == after


def test_that_the_tab_of_the_company_begins_opens_and_trashes(qtbot: QtBot, window: MainWindow, company: bytes) -> None:
    tab = window.page.assessments
    window.page.tabs.choose("assessments")
    assert tab.first_widget() is tab.empty.button
    qtbot.mouseClick(tab.begin_buttons[1], Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, window)
    assert dialog.filled.questionnaire.code == "diagnostic_export"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert tab.table.rows.rowCount() == 1
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    qtbot.keyClick(opened(qtbot, window), Qt.Key.Key_Escape)
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert assessments_of(window.context.book, company) == []


def test_that_an_intervention_of_such_a_service_opens_its_questionnaire(
    qtbot: QtBot, window: MainWindow, company: bytes
) -> None:
    book = window.context.book
    service = book.scalar("SELECT id FROM service WHERE code = 'prediagnostic'")
    act = record_intervention(book, company=company, service=service, date=book.today())
    window.open_page("interventions")
    settle(qtbot, window)
    page = window.page
    page.table.go_to_row(page.model.row_of(act))
    assert page.intervention_in_hand() == act
    page.ask_questionnaire()
    dialog = opened(qtbot, window)
    assert dialog.filled.intervention == act
    fill(book, dialog.filled.id, 2)
    dialog.show_filled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.said.text() == ""
    done = book.find(Intervention, act)
    assert done is not None
    assert done.completed_on == book.today()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_that_an_intervention_of_another_service_says_so(qtbot: QtBot, window: MainWindow, company: bytes) -> None:
    book = window.context.book
    service = book.scalar("SELECT id FROM service WHERE code = 'information'")
    act = record_intervention(book, company=company, service=service, date=book.today())
    window.open_page("interventions")
    settle(qtbot, window)
    window.page.table.go_to_row(window.page.model.row_of(act))
    window.page.ask_questionnaire()
    assert window.findChildren(QuestionnaireDialog) == []
    assert not window.page.toast.isHidden()


def test_that_the_pdf_is_written_from_the_result(
    qtbot: QtBot, window: MainWindow, company: bytes, tmp_path: Path
) -> None:
    book = window.context.book
    key = begin_assessment(book, company, SHORT)
    fill(book, key, 1)
    complete_assessment(book, key)
    window.questionnaires.open(key)
    dialog = opened(qtbot, window)
    path = tmp_path / "prédiagnostic.pdf"
    dialog.write_pdf_at(path)
    settle(qtbot, window)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.name in dialog.said.text()
    dialog.write_pdf_at(tmp_path / "missing" / "a.pdf")
    settle(qtbot, window)
    assert "missing" in dialog.said.text()


def test_that_a_version_is_made_and_edited(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    book = window.context.book
    window.questionnaires.show_versions()
    dialog = window.findChildren(VersionsDialog)[0]
    row = dialog.table.rows.row_of((SHORT, 1))
    dialog.table.go_to_row(row)
    assert not dialog.edit_button.isEnabled(), "what ships never changes"
    dialog.copy_pressed()
    editor = dialog.findChildren(VersionEditor)[0]
    code = "website"
    editor.cell_edited(code, 2, "7")
    editor.cell_edited(code, 0, "Le site Web convient-il?")
    editor.cell_edited(code, 2, "beaucoup")
    assert not editor.refused.isHidden()
    editor.table.setCurrentIndex(editor.table.rows.index(editor.table.rows.row_of("language"), 4))
    qtbot.keyClick(editor.table, Qt.Key.Key_Space)
    editor.write()
    made = questionnaire_of(book, SHORT, 2)
    website = made.question(code)
    assert website is not None
    assert (website.weight, website.label.fr) == (7, "Le site Web convient-il?")
    assert made.question("language") is None
    path = tmp_path / "q.json"
    path.write_text(questionnaire_text(made), encoding="utf-8")
    dialog.import_file(path)
    assert len([one for one in known_versions(book) if one.questionnaire.code == SHORT]) == 3
    path.write_text("{}", encoding="utf-8")
    dialog.import_file(path)
    assert not dialog.said.isHidden()
    dialog.export_to(path)
    assert path.stat().st_size > 1000
    dialog.reject()


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_all_has_a_name_and_nothing_is_cut(
    qtbot: QtBot, open_window: Opener, sample_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(sample_path)
    book = window.context.book
    company = book.scalar("SELECT id FROM company WHERE trashed_at IS NULL LIMIT 1")
    for is_completed in (False, True):
        key = begin_assessment(book, company, "diagnostic_export")
        if is_completed:
            fill(book, key, 1)
            complete_assessment(book, key)
        window.questionnaires.open(key)
        dialog = opened(qtbot, window)
        qtbot.wait(50)
        check_widgets(dialog)
        dialog.reject()


def check_widgets(dialog: QWidget) -> None:
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible():
            continue
        text = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert (widget.accessibleName() or text).strip(), f"{type(widget).__name__} without a name"
        if isinstance(widget, (QAbstractButton, QLineEdit)):
            assert min(widget.height(), widget.width()) >= 24, (type(widget).__name__, text, widget.size())
        is_label = isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and not widget.wordWrap()
        if (is_label or isinstance(widget, QPushButton)) and text:
            assert widget.width() >= widget.sizeHint().width(), text


_FILLER = """
import sys
from pathlib import Path
from cqi_desktop.store.assessments import answer_question, begin_assessment
from cqi_desktop.store.book import Book
with Book.open(Path(sys.argv[1])) as book:
    key = begin_assessment(book, book.scalar("SELECT id FROM company LIMIT 1"), "prediagnostic_export")
    for code, value in (("commitment", 3), ("budget", True), ("years", "4")):
        answer_question(book, key, code, value)
    print(key.hex(), flush=True)
    sys.stdin.read()
"""


def test_that_a_killed_program_loses_no_answer(sample_path: Path) -> None:
    command = [sys.executable, "-c", _FILLER, str(sample_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        key = bytes.fromhex(program.stdout.readline().strip())
        os.kill(program.pid, signal.SIGKILL)
    with Book.open(sample_path) as book:
        assert filled_assessment(book, key).answers == {"commitment": 3, "budget": True, "years": "4"}
