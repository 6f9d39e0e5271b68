"""Questionnaires filled: counted only when complete, reopened, undone, compared, their gaps planned as follow-ups."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import (
    CompletedAssessmentError,
    CompletedDocumentError,
    IncompleteDocumentError,
    InvalidQuestionnaireError,
    InvalidValueError,
    MissingAnswersError,
    UnknownRecordError,
    UsedQuestionnaireError,
)
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import questionnaire_id, service_id
from cqi_desktop.domain.questionnaires import Answer, Label, Question, Questionnaire
from cqi_desktop.store.assessments import (
    answer_question,
    assessment_of_intervention,
    assessments_of,
    begin_assessment,
    compared_with,
    complete_assessment,
    filled_assessment,
    plan_follow_ups,
    previous_assessment,
    reopen_assessment,
    trash_assessment,
)
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.interventions import edit_intervention, record_intervention
from cqi_desktop.store.questionnaires import (
    add_version,
    edit_version,
    known_versions,
    questionnaire_of,
    questionnaire_text,
    questionnaires_in_force,
    read_questionnaire,
)
from cqi_desktop.store.tables import Assessment, Intervention
from cqi_desktop.store.undo import undo_last

PRE, FULL_ONE = "prediagnostic_export", "diagnostic_export"
TODAY, YEAR = date(2011, 3, 31), FiscalYear.parse("2010-2011")


@pytest.fixture
def company(book: Book) -> bytes:
    return add_company(book, name="Meubles Boisclerc inc.", mrc="490")


def worst(question: Question) -> Answer:
    if question.kind == "choice":
        return min((one for one in question.choices if one.points is not None), key=lambda one: one.points or 0).code
    low: dict[str, Answer] = {"scale": question.low, "yes_no": False, "number": str(question.low), "text": "un mot"}
    return low[question.kind]


def fill(book: Book, key: bytes, answers: dict[str, Answer] | None = None) -> None:
    for question in filled_assessment(book, key).questionnaire.questions:
        answer_question(book, key, question.code, (answers or {}).get(question.code, worst(question)))


def counted(book: Book, indicator: str = "prediagnostics_completed") -> float | None:
    return figures_of(book, YEAR).figure(indicator, "17").value()


def test_that_an_incomplete_questionnaire_never_counts(book: Book, company: bytes) -> None:
    noted = record_intervention(book, company=company, service=service_id("prediagnostic"), date=date(2011, 3, 1))
    key = begin_assessment(book, company, PRE)
    assert filled_assessment(book, key).intervention == noted, "the meeting already noted is the document"
    answer_question(book, key, "budget", True)
    assert counted(book) == 0
    with pytest.raises(MissingAnswersError) as refused:
        complete_assessment(book, key)
    assert refused.value.values["count"] == 10
    with pytest.raises(IncompleteDocumentError):
        edit_intervention(book, noted, completed_on=TODAY)
    assert counted(book) == 0
    fill(book, key)
    assert counted(book) == 0, "answered whole is not completed yet"
    assert complete_assessment(book, key) == noted
    assert counted(book) == 1
    act = book.find(Intervention, noted)
    assert act is not None
    assert (act.status, act.completed_on, act.date) == ("done", TODAY, date(2011, 3, 1))
    reopen_assessment(book, key)
    assert counted(book) == 0
    assert filled_assessment(book, key).result.score is not None, "what was answered is kept"
    record = book.find(Assessment, key)
    assert record is not None
    assert (record.score, record.verdict, record.completed_on) == (None, None, None)


def test_that_completing_makes_the_document_and_undo_takes_it_back(book: Book, company: bytes) -> None:
    key = begin_assessment(book, company, FULL_ONE)
    fill(book, key)
    document = complete_assessment(book, key, date(2011, 3, 15))
    assert assessment_of_intervention(book, document) == key
    assert filled_assessment(book, key).intervention == document
    assert counted(book, "full_diagnostics_completed") == 1
    act = book.find(Intervention, document)
    assert act is not None
    assert (act.mrc, act.completed_on) == ("490", date(2011, 3, 15))
    undo_last(book)
    assert counted(book, "full_diagnostics_completed") in (None, 0)
    assert not filled_assessment(book, key).is_completed


def test_that_a_planned_meeting_becomes_done_on_the_day(book: Book, company: bytes) -> None:
    planned = record_intervention(book, company=company, service=service_id("diagnostic"), date=date(2011, 4, 20))
    key = begin_assessment(book, company, FULL_ONE, intervention=planned)
    fill(book, key)
    complete_assessment(book, key)
    act = book.find(Intervention, planned)
    assert act is not None
    assert (act.status, act.date, act.completed_on) == ("done", TODAY, TODAY)


def test_that_a_completed_one_changes_no_more(book: Book, company: bytes) -> None:
    key = begin_assessment(book, company, PRE)
    assert begin_assessment(book, company, PRE) == key, "the one begun is gone on with"
    fill(book, key)
    complete_assessment(book, key)
    for work in (
        lambda: answer_question(book, key, "budget", True),
        lambda: complete_assessment(book, key),
        lambda: trash_assessment(book, key),
    ):
        with pytest.raises(CompletedAssessmentError):
            work()
    assert begin_assessment(book, company, PRE) != key


def test_that_an_intervention_lends_itself_to_its_own_service_only(book: Book, company: bytes) -> None:
    other = record_intervention(book, company=company, service=service_id("information"), date=TODAY)
    with pytest.raises(InvalidValueError):
        begin_assessment(book, company, PRE, intervention=other)
    paper = record_intervention(
        book, company=company, service=service_id("prediagnostic"), date=TODAY, completed_on=TODAY
    )
    with pytest.raises(CompletedDocumentError):
        begin_assessment(book, company, PRE, intervention=paper)
    with pytest.raises(InvalidValueError):
        begin_assessment(book, company, "nothing")
    assert counted(book) == 1, "one completed on paper counts as before"


def test_that_answers_are_kept_one_by_one(book: Book, company: bytes) -> None:
    key = begin_assessment(book, company, PRE)
    answer_question(book, key, "commitment", 4)
    answer_question(book, key, "years", "2,5".replace(",", "."))
    answer_question(book, key, "market_name", "  Ontario ")
    before = book.scalar("SELECT count(*) FROM change_set")
    answer_question(book, key, "commitment", 4)
    assert book.scalar("SELECT count(*) FROM change_set") == before, "the same answer writes nothing"
    assert filled_assessment(book, key).answers == {"commitment": 4, "years": "2.5", "market_name": "Ontario"}
    answer_question(book, key, "commitment", None)
    assert "commitment" not in filled_assessment(book, key).answers
    for code, value in (("commitment", 9), ("budget", "oui"), ("nothing", 1)):
        with pytest.raises(InvalidValueError):
            answer_question(book, key, code, value)
    trash_assessment(book, key)
    assert assessments_of(book, company) == []


def test_that_the_gaps_chosen_become_follow_ups_once(book: Book, company: bytes) -> None:
    key = begin_assessment(book, company, PRE)
    fill(book, key)
    complete_assessment(book, key)
    gaps = [gap.question.code for gap in filled_assessment(book, key).result.gaps]
    assert {"budget", "commitment", "market"} <= set(gaps)
    made = plan_follow_ups(book, key, gaps[:2], date(2011, 4, 15))
    assert len(made) == 2
    first = book.find(Intervention, made[0])
    assert first is not None
    assert (first.status, first.follow_up_on, first.company_id) == ("planned", date(2011, 4, 15), company)
    assert first.subject
    assert len(plan_follow_ups(book, key, gaps[:3], date(2011, 4, 15))) == 1, "none is planned twice"
    assert counted(book) == 1


def test_that_the_previous_one_is_compared_across_versions(book: Book, company: bytes) -> None:
    first = begin_assessment(book, company, PRE)
    fill(book, first)
    complete_assessment(book, first, date(2010, 5, 1))
    shipped = questionnaire_of(book, PRE, 1)
    add_version(book, without_question(shipped, "website"), TODAY)
    second = begin_assessment(book, company, PRE)
    filled = filled_assessment(book, second)
    assert filled.questionnaire.version == 2
    assert filled.questionnaire.question("website") is None
    fill(book, second, {"budget": True, "commitment": 5})
    complete_assessment(book, second)
    filled = filled_assessment(book, second)
    previous = previous_assessment(book, filled)
    assert previous is not None
    assert previous.id == first
    comparison = compared_with(filled, previous)
    assert {change.question.code for change in comparison.changes} == {"budget", "commitment"}
    assert (comparison.difference or 0) > 0
    assert previous_assessment(book, previous) is None
    assert [line.version for line in assessments_of(book, company)] == [2, 1]


def without_question(form: Questionnaire, code: str) -> Questionnaire:
    return replace(
        form,
        sections=tuple(
            replace(
                section,
                questions=tuple(replace(one, is_active=one.code != code) for one in section.questions),
            )
            for section in form.sections
        ),
    )


def test_that_a_version_of_the_team_holds_from_its_day(book: Book, company: bytes) -> None:
    made = add_version(book, questionnaire_of(book, PRE, 1), date(2011, 6, 1))
    assert [one.version for one in questionnaires_in_force(book, TODAY) if one.code == PRE] == [1]
    assert [one.version for one in questionnaires_in_force(book, date(2011, 6, 1)) if one.code == PRE] == [2]
    key = questionnaire_id(PRE, 2)
    renamed = replace(made, label=Label("Prédiagnostic maison", "House prediagnostic"))
    edit_version(book, key, renamed, TODAY)
    assert questionnaire_of(book, PRE, 2).label.fr == "Prédiagnostic maison"
    fill(book, begin_assessment(book, company, PRE))
    with pytest.raises(UsedQuestionnaireError):
        edit_version(book, key, made, TODAY)
    assert [(one.questionnaire.version, one.filled) for one in known_versions(book) if one.questionnaire.code == PRE] \
        == [(2, 1), (1, 0)]  # fmt: skip
    with pytest.raises(UnknownRecordError):
        questionnaire_of(book, PRE, 9)


def test_that_a_questionnaire_travels_as_a_file(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "questionnaire.json"
    shipped = questionnaire_of(book, FULL_ONE, 1)
    path.write_text(questionnaire_text(shipped), encoding="utf-8-sig")
    assert read_questionnaire(path) == shipped
    for content in ("", "[1", "{}", json.dumps({"code": "a"}), "[" * 100_000):
        path.write_text(content, encoding="utf-8")
        with pytest.raises(InvalidQuestionnaireError):
            read_questionnaire(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidQuestionnaireError):
        read_questionnaire(path)
