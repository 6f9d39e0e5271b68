"""Questionnaires: what answers are worth, what is missing, the verdict, the gaps, and two of them compared."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.errors import InvalidQuestionnaireError, InvalidValueError
from cqi_desktop.domain.questionnaire_files import questionnaire_data, questionnaire_from
from cqi_desktop.domain.questionnaires import (
    FULL,
    Answer,
    Choice,
    Label,
    Question,
    Questionnaire,
    Section,
    Verdict,
    compare,
    result_of,
)
from cqi_desktop.store.questionnaires import shipped_questionnaires

BOTH = Label("Oui", "Yes")
CHOICES = (Choice("good", BOTH, FULL), Choice("fair", BOTH, 4_000), Choice("bad", BOTH, 0), Choice("na", BOTH, None))


def label(text: str) -> Label:
    return Label(text, text)


def questionnaire(*questions: Question, version: int = 1) -> Questionnaire:
    verdicts = (Verdict("low", label("bas"), BOTH, 0), Verdict("high", label("haut"), BOTH, 6_000))
    sections = (Section("all", label("tout"), questions),)
    return Questionnaire("test_form", version, "diagnostic", label("essai"), sections, verdicts)


@st.composite
def questions(draw: st.DrawFn, code: str) -> Question:
    kind = draw(st.sampled_from(("choice", "scale", "yes_no", "number", "text")))
    return Question(
        code,
        kind,
        label(code),
        weight=0 if kind == "text" else draw(st.integers(0, 5)),
        is_required=draw(st.booleans()),
        choices=CHOICES if kind == "choice" else (),
        low=1 if kind == "scale" else draw(st.integers(-10, 10)),
        high=5 if kind == "scale" else draw(st.integers(11, 50)),
        yes=draw(st.sampled_from((0, FULL))) if kind == "yes_no" else FULL,
        advice=draw(st.sampled_from((Label(), BOTH))),
    )


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    kinds: dict[str, st.SearchStrategy[Any]] = {
        "choice": st.sampled_from([one.code for one in question.choices] or ["none"]),
        "scale": st.integers(1, 5),
        "yes_no": st.booleans(),
        "number": st.integers(-100, 100).map(str),
        "text": st.sampled_from(("un mot", "deux mots")),
    }
    return kinds[question.kind]


@st.composite
def filled(draw: st.DrawFn) -> tuple[Questionnaire, dict[str, Answer]]:
    asked = tuple(draw(questions(f"q{number}")) for number in range(draw(st.integers(1, 6))))
    answers = {one.code: draw(answers_to(one)) for one in asked if draw(st.booleans())}
    return questionnaire(*asked), answers


@given(filled())
@settings(max_examples=80, deadline=None)
def test_that_a_score_stays_between_nothing_and_everything(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    form, answers = case
    result = result_of(form, answers)
    for score in (result.score, *result.sections.values()):
        assert score is None or 0 <= score <= FULL
    assert (result.verdict is None) == (result.score is None)
    assert 0 <= result.answered <= result.asked
    assert {one.code for one in result.missing} == {
        one.code for one in form.questions if one.is_required and one.code not in answers
    }


@given(filled(), st.data())
@settings(max_examples=80, deadline=None)
def test_that_a_better_answer_never_lowers_the_score(
    case: tuple[Questionnaire, dict[str, Answer]], data: st.DataObject
) -> None:
    form, answers = case
    question = data.draw(st.sampled_from(form.questions))
    other = data.draw(answers_to(question))
    before, after = (question.points(each) for each in (answers.get(question.code, other), other))
    if before is None or after is None or question.code not in answers:
        return
    one, two = result_of(form, answers).score, result_of(form, {**answers, question.code: other}).score
    assert one is not None
    assert two is not None
    assert (two - one) * (after - before) >= 0


@given(filled())
@settings(max_examples=60, deadline=None)
def test_that_a_questionnaire_compared_with_itself_has_not_changed(
    case: tuple[Questionnaire, dict[str, Answer]],
) -> None:
    form, answers = case
    comparison = compare(form, answers, replace(form, version=2), answers)
    assert comparison.before == comparison.after == result_of(form, answers).score
    assert comparison.changes == ()


@given(filled())
@settings(max_examples=60, deadline=None)
def test_that_a_questionnaire_written_is_read_back(case: tuple[Questionnaire, dict[str, Answer]]) -> None:
    form = case[0]
    if not any(one.is_scored for one in form.questions):
        with pytest.raises(InvalidQuestionnaireError):
            questionnaire_from(questionnaire_data(form))
        return
    written = json.loads(json.dumps(questionnaire_data(form)))
    assert questionnaire_data(questionnaire_from(written)) == written
    assert result_of(questionnaire_from(written), case[1]).score == result_of(form, case[1]).score


def test_that_weights_and_unanswered_questions_are_as_stated() -> None:
    form = questionnaire(
        Question("a", "choice", label("a"), weight=3, choices=CHOICES, advice=label("corriger a")),
        Question("b", "yes_no", label("b"), weight=1, advice=label("corriger b")),
        Question("c", "scale", label("c"), weight=4, low=1, high=5),
    )
    result = result_of(form, {"a": "fair", "b": False})
    assert result.score == (3 * 4_000 + 0) // 4
    assert [gap.question.code for gap in result.gaps] == ["a", "b"], "the heaviest loss first"
    assert [one.code for one in result.missing] == ["c"]
    assert not result.is_complete
    assert result_of(form, {"a": "na", "b": True, "c": 5}).score == FULL, "not applicable is left out"
    verdict = result_of(form, {"a": "good", "b": True, "c": 5}).verdict
    assert verdict is not None
    assert verdict.code == "high"
    assert result_of(form, {}).score is None


def test_that_versions_are_compared_on_the_questions_that_both_ask() -> None:
    first = questionnaire(Question("a", "yes_no", label("a")), Question("gone", "yes_no", label("gone")))
    second = questionnaire(
        Question("a", "yes_no", label("a"), weight=2), Question("new", "yes_no", label("new")), version=2
    )
    comparison = compare(second, {"a": True, "new": False}, first, {"a": False, "gone": True})
    assert (comparison.before, comparison.after, comparison.shared) == (0, FULL, 1)
    assert comparison.difference == FULL
    assert [change.question.code for change in comparison.changes] == ["a"]
    assert compare(second, {"new": True}, first, {"gone": True}).difference is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [("choice", "other"), ("scale", 6), ("scale", True), ("yes_no", "yes"), ("number", "NaN"), ("number", "x"),
     ("number", "1e400"), ("text", "  "), ("text", 3)],
)  # fmt: skip
def test_that_what_is_no_answer_is_refused_and_scores_nothing(kind: str, value: Any) -> None:
    question = Question("a", kind, label("a"), choices=CHOICES, low=1, high=5)
    with pytest.raises(InvalidValueError):
        question.checked(value)
    assert question.points(value) is None
    assert result_of(questionnaire(question), {"a": value}).answered == 0


@pytest.mark.parametrize("form", shipped_questionnaires(), ids=lambda form: form.code)
def test_that_a_shipped_questionnaire_is_whole_in_both_languages(form: Questionnaire) -> None:
    labels = [form.label, form.note, *(one.label for one in form.verdicts), *(one.advice for one in form.verdicts)]
    for section in form.sections:
        labels.append(section.label)
        for question in section.questions:
            labels += [question.label, *(choice.label for choice in question.choices)]
            labels += [question.low_label, question.high_label] if question.kind == "scale" else []
            if question.is_scored and question.gap_below:
                labels.append(question.advice)
    assert all(one.fr and one.en for one in labels)
    best = {one.code: _best(one) for one in form.questions}
    assert result_of(form, best).score == FULL
    assert result_of(form, best).verdict == form.verdicts[-1]


def _best(question: Question) -> Answer:
    if question.kind == "choice":
        return max(question.choices, key=lambda one: one.points or 0).code
    best: dict[str, Answer] = {"scale": question.high, "yes_no": True, "number": str(question.high), "text": "un mot"}
    return best[question.kind]


def test_that_both_services_have_a_shipped_questionnaire() -> None:
    assert {form.service for form in shipped_questionnaires()} == {"prediagnostic", "diagnostic"}


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"service": "information"}, "service"),
        ({"code": "Essai"}, "code"),
        ({"version": "1"}, "version"),
        ({"sections": []}, "sections"),
        ({"label": {}}, "label"),
        ({"verdicts": [{"code": "a", "from": 10, "label": {"fr": "a"}}]}, "verdicts"),
    ],
)
def test_that_what_is_no_questionnaire_says_where(change: dict[str, Any], place: str) -> None:
    data = questionnaire_data(questionnaire(Question("a", "yes_no", label("a"))))
    with pytest.raises(InvalidQuestionnaireError) as refused:
        questionnaire_from(data | change)
    assert refused.value.values["place"] == place


def test_that_two_questions_never_bear_one_code() -> None:
    form = questionnaire(Question("a", "yes_no", label("a")), Question("a", "yes_no", label("b")))
    with pytest.raises(InvalidQuestionnaireError) as refused:
        questionnaire_from(questionnaire_data(form))
    assert refused.value.values["expected"] == "code_given_once"
