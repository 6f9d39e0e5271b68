"""Questionnaires being filled, their results and their versions, for ``tests.screenshots``."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.domain.questionnaires import Answer, Question
from cqi_desktop.store.assessments import (
    answer_question,
    assessments_of,
    begin_assessment,
    complete_assessment,
    filled_assessment,
    plan_follow_ups,
)
from cqi_desktop.store.book import Book
from cqi_desktop.store.questionnaires import add_version, questionnaire_of
from cqi_desktop.ui.main_window import MainWindow
from tests.company_pictures import company

FORM, SHORT = "diagnostic_export", "prediagnostic_export"


def some_answer(question: Question, level: int) -> Answer:
    """An answer of a level from 0 to 3, the same each time."""
    place = (sum(map(ord, question.code)) + level) % 4
    if question.kind == "choice":
        return question.choices[max(min(len(question.choices) - 1, 3 - place), 0)].code
    if question.kind == "scale":
        return min(question.low + place + 1, question.high)
    if question.kind == "number":
        return str(question.low + (question.high - question.low) * place // 3)
    return place > 0 if question.kind == "yes_no" else "Ontario et Nouvelle-Angleterre"


def fill(book: Book, key: bytes, level: int, most: int = 99) -> None:
    for question in filled_assessment(book, key).questionnaire.questions[:most]:
        answer_question(book, key, question.code, some_answer(question, level))


def fill_some(book: Book, of: bytes) -> None:
    """A diagnostic two years ago and one now, a prediagnostic under way, a version of the team."""
    if assessments_of(book, of):
        return
    before = begin_assessment(book, of, FORM)
    fill(book, before, 2)
    complete_assessment(book, before, book.today() - timedelta(700))
    now = begin_assessment(book, of, FORM)
    fill(book, now, 3)
    complete_assessment(book, now)
    gaps = filled_assessment(book, now).result.gaps
    plan_follow_ups(book, now, [gap.question.code for gap in gaps[1:2]], book.today() + timedelta(14))
    fill(book, begin_assessment(book, of, SHORT), 1, most=4)
    add_version(book, questionnaire_of(book, SHORT, 1), date(book.today().year + 1, 1, 1))


def company_diagnostics(window: MainWindow) -> QWidget:
    company(window)
    fill_some(window.context.book, window.page.company)
    company(window)
    window.page.tabs.choose("assessments")
    window.focus_page()
    return window


def _opened(window: MainWindow, code: str, *, is_completed: bool) -> QWidget:
    company_diagnostics(window)
    book = window.context.book
    lines = assessments_of(book, window.page.company)
    line = next(
        line
        for line in lines
        if (line.completed_on is not None) == is_completed
        and filled_assessment(book, line.id).questionnaire.code == code
    )
    window.questionnaires.open(line.id)
    QTest.qWait(200)
    return QApplication.activeModalWidget() or window


def questionnaire(window: MainWindow) -> QWidget:
    """Under way: four questions answered."""
    return _opened(window, SHORT, is_completed=False)


def questionnaire_missing(window: MainWindow) -> QWidget:
    """Finish was asked for too early."""
    dialog = _opened(window, SHORT, is_completed=False)
    dialog.primary_pressed()
    QTest.qWait(100)
    return dialog


def questionnaire_result(window: MainWindow) -> QWidget:
    """The result against the previous one, two gaps ticked."""
    dialog = _opened(window, FORM, is_completed=True)
    dialog.outcome.gaps.setFocus()
    for row in (0, 2):
        dialog.outcome.gaps.toggle_at(dialog.outcome.gaps.rows.index(row, 0))
    return dialog


def questionnaire_versions(window: MainWindow) -> QWidget:
    company_diagnostics(window)
    window.questionnaires.show_versions()
    QTest.qWait(200)
    return QApplication.activeModalWidget() or window


def questionnaire_version(window: MainWindow) -> QWidget:
    dialog = questionnaire_versions(window)
    dialog.copy_pressed()
    QTest.qWait(200)
    editor = QApplication.activeModalWidget() or window
    editor.finished.connect(dialog.reject)
    return editor


QUESTIONNAIRE_STEPS = (
    ("company-diagnostics", company_diagnostics),
    ("questionnaire", questionnaire),
    ("questionnaire-missing", questionnaire_missing),
    ("questionnaire-result", questionnaire_result),
    ("questionnaire-versions", questionnaire_versions),
    ("questionnaire-version", questionnaire_version),
)
