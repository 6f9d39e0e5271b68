"""Questionnaires filled for a company: begun, answered one question at a time, completed, opened again (rule 4).

The completion writes the document of an intervention of the questionnaire's service: done, with its day. Until then
that intervention has no day of completion, so that nothing counts.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import (
    CompletedAssessmentError,
    CompletedDocumentError,
    InvalidValueError,
    MissingAnswersError,
    UnknownRecordError,
)
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.questionnaires import Answer, Comparison, Questionnaire, Result, compare, result_of
from cqi_desktop.translation import QT_TRANSLATE_NOOP, language

from .checked_values import existing
from .companies import canonical_company
from .interventions import edit_intervention, record_intervention
from .questionnaires import questionnaire_of, questionnaires_in_force
from .tables import Assessment, Intervention

if TYPE_CHECKING:
    from .book import Book

# The service under which the gaps of a company are worked on.
_FOLLOWED_BY = "accompaniment"
_MOST_NAMED = 3
# A meeting noted longer ago than that had another document.
_DOCUMENT_DAYS = 183
_FOLLOW_UPS_PLANNED = (
    "SELECT subject FROM intervention WHERE company_id = ? AND trashed_at IS NULL AND status IS NOT 'cancelled' "
    "AND follow_up_on IS NOT NULL AND followed_up_on IS NULL AND subject IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Filled:
    """A questionnaire filled, or being filled, with what comes of it."""

    id: bytes
    company: bytes
    intervention: bytes | None
    questionnaire: Questionnaire
    answers: dict[str, Answer]
    result: Result
    begun_on: date | None
    completed_on: date | None
    adviser: bytes | None
    notes: str

    @property
    def is_completed(self) -> bool:
        return self.completed_on is not None


@dataclass(frozen=True, slots=True)
class FilledLine:
    """One line of the list of a company: ``score`` and ``verdict`` are those of the completion."""

    id: bytes
    label: str
    version: int
    begun_on: date | None
    completed_on: date | None
    score: int | None
    verdict: str
    answered: int
    asked: int


# --- filling -----------------------------------------------------------------------------------------------


def begin_assessment(
    book: Book, company: bytes, code: str, *, intervention: bytes | None = None, adviser: bytes | None = None
) -> bytes:
    """Begin the version in force of the questionnaire ``code``, or go on with the one that is begun.

    With an ``intervention`` of its service, that one is the document; without, the latest one of the last months whose
    document is not complete, else one is made by the completion. Raises UnknownRecordError,
    CompletedDocumentError (that document was completed without a questionnaire) and InvalidValueError for an
    intervention of another service.
    """
    company = canonical_company(book, company)
    begun = begun_assessment(book, company, code, intervention)
    if begun is not None:
        return begun
    chosen = next((one for one in questionnaires_in_force(book, book.today()) if one.code == code), None)
    if chosen is None:
        raise InvalidValueError(text=code, expected="choice")
    if intervention is not None:
        act = existing(book, Intervention, intervention)
        if act.service_id != service_id(chosen.service):
            raise InvalidValueError(text=code, expected="choice")
        if act.completed_on is not None:
            raise CompletedDocumentError(day=act.completed_on)
        adviser = adviser or act.adviser_id
    else:
        intervention = _open_document(book, company, chosen.service)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Begin a questionnaire")):
        return book.insert(
            Assessment,
            company=company,
            intervention=intervention,
            questionnaire=chosen.code,
            version=chosen.version,
            begun_on=book.today(),
            adviser=adviser or book.adviser,
        )


def _open_document(book: Book, company: bytes, service: str) -> bytes | None:
    found: bytes | None = book.scalar(
        "SELECT i.id FROM intervention i WHERE i.company_id = ? AND i.service_id = ? AND i.completed_on IS NULL "
        "AND i.trashed_at IS NULL AND i.status IS NOT 'cancelled' AND i.date >= ? AND NOT EXISTS "
        "(SELECT 1 FROM assessment a WHERE a.intervention_id = i.id AND a.trashed_at IS NULL) "
        "ORDER BY i.date DESC, i.id DESC LIMIT 1",
        (company, service_id(service), str(book.today() - timedelta(_DOCUMENT_DAYS))),
    )
    return found


def begun_assessment(book: Book, company: bytes, code: str, intervention: bytes | None = None) -> bytes | None:
    """The questionnaire of a company that is begun and not complete, the latest; that of an intervention when given."""
    found: bytes | None = book.scalar(
        "SELECT id FROM assessment WHERE company_id = ? AND questionnaire = ? AND completed_on IS NULL "
        "AND trashed_at IS NULL AND (? IS NULL OR intervention_id = ?) ORDER BY id DESC LIMIT 1",
        (canonical_company(book, company), code, intervention, intervention),
    )
    return found


def assessment_of_intervention(book: Book, intervention: bytes) -> bytes | None:
    """The questionnaire whose document is that intervention, the latest."""
    found: bytes | None = book.scalar(
        "SELECT id FROM assessment WHERE intervention_id = ? AND trashed_at IS NULL ORDER BY id DESC LIMIT 1",
        (intervention,),
    )
    return found


def answer_question(book: Book, key: bytes, code: str, value: object) -> None:
    """Write the answer to one question, or take it out with None. The same answer again writes nothing.

    Raises CompletedAssessmentError, and InvalidValueError for what is no answer to that question.
    """
    filled = filled_assessment(book, key)
    if filled.completed_on is not None:
        raise CompletedAssessmentError(day=filled.completed_on)
    question = filled.questionnaire.question(code)
    if question is None:
        raise InvalidValueError(text=code, expected="choice")
    answers = dict(filled.answers)
    if value is None:
        answers.pop(code, None)
    else:
        answers[code] = question.checked(value)
    if answers != filled.answers:
        with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Answer a question")):
            book.update(Assessment, key, answers=json.dumps(answers, ensure_ascii=False, sort_keys=True))


def complete_assessment(book: Book, key: bytes, day: date | None = None) -> bytes:
    """Complete it on ``day``, today unless told: score, verdict and the intervention that counts, whose key is given.

    Raises MissingAnswersError while a required answer is missing, CompletedAssessmentError.
    """
    filled = filled_assessment(book, key)
    result, day = filled.result, day or book.today()
    if filled.completed_on is not None:
        raise CompletedAssessmentError(day=filled.completed_on)
    if result.missing:
        named = tuple(one.label.text(language()).rstrip(" ?") for one in result.missing[:_MOST_NAMED])
        raise MissingAnswersError(count=len(result.missing), questions=named)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Complete a questionnaire")):
        verdict = result.verdict.code if result.verdict else None
        book.update(Assessment, key, completed_on=day, score=result.score, verdict=verdict)
        act = book.find(Intervention, filled.intervention) if filled.intervention else None
        if act is None or act.trashed_at is not None:
            document = record_intervention(
                book,
                company=filled.company,
                service=service_id(filled.questionnaire.service),
                date=day,
                status="done",
                completed_on=day,
                adviser=filled.adviser,
            )
            book.update(Assessment, key, intervention=document)
            return document
        was_planned = {"date": day} if act.status != "done" else {}
        edit_intervention(book, act.id, status="done", completed_on=day, **was_planned)
        return bytes(act.id)


def reopen_assessment(book: Book, key: bytes) -> None:
    """Open it again: its document has no day of completion any more, and counts no more until it is completed."""
    filled = filled_assessment(book, key)
    if filled.completed_on is None:
        return
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Open a questionnaire again")):
        if filled.intervention is not None:
            edit_intervention(book, filled.intervention, completed_on=None)
        book.update(Assessment, key, completed_on=None, score=None, verdict=None)


def trash_assessment(book: Book, key: bytes) -> None:
    """Put one that is not complete in the trash. Raises CompletedAssessmentError: its document counts."""
    filled = existing(book, Assessment, key)
    if filled.completed_on is not None:
        raise CompletedAssessmentError(day=filled.completed_on)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Put a questionnaire in the trash")):
        book.update(Assessment, key, trashed_at=book.now_text())


def plan_follow_ups(book: Book, key: bytes, questions: Collection[str], day: date) -> list[bytes]:
    """Plan a follow-up on ``day`` for each of these gaps that has none yet; returns the planned interventions."""
    filled = filled_assessment(book, key)
    planned = planned_subjects(book, filled.company)
    made = []
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Plan the follow-ups of a questionnaire")):
        for gap in filled.result.gaps:
            subject = gap.question.advice.text(language())
            if gap.question.code in questions and subject not in planned:
                made.append(
                    record_intervention(
                        book,
                        company=filled.company,
                        service=service_id(_FOLLOWED_BY),
                        date=day,
                        status="planned",
                        follow_up_on=day,
                        subject=subject,
                        adviser=filled.adviser or book.adviser,
                    )
                )
    return made


# --- reading -----------------------------------------------------------------------------------------------


def filled_assessment(book: Book, key: bytes) -> Filled:
    """A questionnaire filled, scored with the version that it was filled with. Raises UnknownRecordError."""
    return _filled(book, existing(book, Assessment, key))


def _filled(book: Book, record: Any) -> Filled:
    questionnaire = questionnaire_of(book, record.questionnaire or "", record.version or 0)
    answers = _answers(record.answers)
    return Filled(
        id=record.id,
        company=canonical_company(book, record.company_id),
        intervention=record.intervention_id,
        questionnaire=questionnaire,
        answers=answers,
        result=result_of(questionnaire, answers),
        begun_on=record.begun_on,
        completed_on=record.completed_on,
        adviser=record.adviser_id,
        notes=record.notes or "",
    )


def previous_assessment(book: Book, filled: Filled) -> Filled | None:
    """The one completed before it for the same company with the same questionnaire, whatever its version."""
    until = filled.completed_on or book.today()
    row = book.sql(
        "SELECT id FROM assessment WHERE company_id = ? AND questionnaire = ? AND id <> ? AND trashed_at IS NULL "
        "AND completed_on IS NOT NULL AND (completed_on < ? OR (completed_on = ? AND id < ?)) "
        "ORDER BY completed_on DESC, id DESC LIMIT 1",
        (filled.company, filled.questionnaire.code, filled.id, str(until), str(until), filled.id),
    ).fetchone()
    return filled_assessment(book, row[0]) if row else None


def compared_with(filled: Filled, previous: Filled) -> Comparison:
    """What changed since the previous one, on the questions that both answered."""
    return compare(filled.questionnaire, filled.answers, previous.questionnaire, previous.answers)


def planned_subjects(book: Book, company: bytes) -> set[str]:
    """The next steps of a company that are planned and not made yet."""
    return {subject for (subject,) in book.sql(_FOLLOW_UPS_PLANNED, (canonical_company(book, company),))}


def assessments_of(book: Book, company: bytes) -> list[FilledLine]:
    """Those of a company, the latest first; one whose version is not here is left out."""
    query = Assessment.select().where(
        Assessment.company == canonical_company(book, company), Assessment.trashed_at.is_null()
    )
    records = book.execute(query.order_by(Assessment.begun_on.desc(), Assessment.id.desc()))
    return [_line(_filled(book, record), record) for record in records if _is_known(book, record)]


def assessment_count(book: Book, company: bytes) -> int:
    """How many questionnaires a company has, begun or completed."""
    return int(book.scalar("SELECT count(*) FROM assessment WHERE company_id = ? AND trashed_at IS NULL", (company,)))


def _is_known(book: Book, record: Any) -> bool:
    try:
        questionnaire_of(book, record.questionnaire or "", record.version or 0)
    except UnknownRecordError:
        return False
    return True


def _line(filled: Filled, record: Any) -> FilledLine:
    verdict = filled.questionnaire.verdict_named(record.verdict)
    return FilledLine(
        id=filled.id,
        label=filled.questionnaire.label.text(language()),
        version=filled.questionnaire.version,
        begun_on=filled.begun_on,
        completed_on=filled.completed_on,
        score=record.score,
        verdict=verdict.label.text(language()) if verdict else "",
        answered=filled.result.answered,
        asked=filled.result.asked,
    )


def _answers(text: str | None) -> dict[str, Answer]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(code): value for code, value in found.items() if isinstance(value, (str, int))}
