"""Diagnostics and prediagnostics: the questions, what an answer is worth, the verdict, the gaps, two of them compared.

Everything is whole numbers: points and scores are hundredths of a percent, from 0 to 10,000. A question that nobody
answered is left out of a score, never counted as 0; a section without any scored answer has no score.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from .errors import InvalidValueError

FULL = 10_000
# Under this share of its points, a question that has an advice is a gap.
USUAL_GAP = 5_000
KINDS = ("choice", "scale", "yes_no", "number", "text")
# Those that a person picks among; the others are typed.
PICKED_KINDS = ("choice", "scale", "yes_no")
LONGEST_TEXT = 10_000

Answer = str | int | bool
Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Label:
    """A text in the two languages of the team; one that is missing is given by the other."""

    fr: str = ""
    en: str = ""

    def text(self, language: str) -> str:
        return (self.en or self.fr) if language == "en" else (self.fr or self.en)


@dataclass(frozen=True, slots=True)
class Choice:
    """``points`` is None for an answer that says nothing of the company, such as “not applicable”."""

    code: str
    label: Label
    points: int | None


@dataclass(frozen=True, slots=True)
class Question:
    """A question. ``weight`` is its part of the score, 0 for one that only informs.

    A scale goes from ``low`` to ``high`` with a word at each end; ``yes`` is what a yes is worth, a no being worth
    the rest; a number is worth nothing at ``low`` and everything at ``high``.
    """

    code: str
    kind: str
    label: Label
    note: Label = Label()
    weight: int = 1
    is_required: bool = True
    is_active: bool = True
    choices: tuple[Choice, ...] = ()
    low: int = 0
    high: int = 5
    low_label: Label = Label()
    high_label: Label = Label()
    yes: int = FULL
    unit: Label = Label()
    gap_below: int = USUAL_GAP
    advice: Label = Label()

    @property
    def is_scored(self) -> bool:
        return self.weight > 0 and self.kind != "text"

    def checked(self, value: object) -> Answer:
        """``value`` as an answer to this question. Raises InvalidValueError."""
        if self.kind == "choice" and value in {choice.code for choice in self.choices}:
            return str(value)
        if self.kind == "yes_no" and isinstance(value, bool):
            return value
        if self.kind == "scale" and isinstance(value, int) and not isinstance(value, bool):
            if self.low <= value <= self.high:
                return value
        elif self.kind == "number" and isinstance(value, (str, int, Decimal)) and not isinstance(value, bool):
            return self._number(value)
        elif self.kind == "text" and isinstance(value, str) and 0 < len(value.strip()) <= LONGEST_TEXT:
            return value.strip()
        raise InvalidValueError(text=str(value), expected=_EXPECTED[self.kind])

    @staticmethod
    def _number(value: str | int | Decimal) -> str:
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or abs(number) > 10**12:
            raise InvalidValueError(text=str(value), expected="number")
        text = f"{number:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text

    def points(self, answer: Answer) -> int | None:
        """What an answer is worth; None when it is not scored, or is none of this question's answers."""
        if not self.is_scored:
            return None
        try:
            answer = self.checked(answer)
        except InvalidValueError:
            return None
        if self.kind == "choice":
            return next(choice.points for choice in self.choices if choice.code == answer)
        if self.kind == "yes_no":
            return self.yes if answer else FULL - self.yes
        return self._part_between(Decimal(answer))

    def _part_between(self, value: Decimal) -> int:
        if self.low == self.high:
            return FULL
        part = (value - self.low) * FULL / (self.high - self.low)
        return int(min(max(part, Decimal(0)), Decimal(FULL)))


_EXPECTED = {"choice": "choice", "yes_no": "choice", "scale": "choice", "number": "number", "text": "text"}


@dataclass(frozen=True, slots=True)
class Section:
    code: str
    label: Label
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a score of at least ``least`` says, and what is advised then."""

    code: str
    label: Label
    advice: Label
    least: int


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """One version of a questionnaire; ``service`` is the code of the service that its completion counts for."""

    code: str
    version: int
    service: str
    label: Label
    sections: tuple[Section, ...]
    verdicts: tuple[Verdict, ...]
    note: Label = Label()

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those that are asked, in their order."""
        return tuple(one for section in self.sections for one in section.questions if one.is_active)

    def asked_sections(self) -> tuple[Section, ...]:
        """The sections with the questions that are asked; one without any is left out."""
        asked = (
            Section(one.code, one.label, tuple(question for question in one.questions if question.is_active))
            for one in self.sections
        )
        return tuple(section for section in asked if section.questions)

    def question(self, code: str) -> Question | None:
        return next((one for one in self.questions if one.code == code), None)

    def verdict_named(self, code: str | None) -> Verdict | None:
        return next((one for one in self.verdicts if one.code == code), None)


# --- scoring -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Gap:
    """A weak answer with what to do about it; ``loss`` orders them, the heaviest first."""

    question: Question
    section: Section
    points: int

    @property
    def loss(self) -> int:
        return self.question.weight * (FULL - self.points)


@dataclass(frozen=True, slots=True)
class Result:
    """``sections`` by code, None for one without a scored answer; ``verdict`` None while nothing is scored."""

    score: int | None
    sections: dict[str, int | None]
    verdict: Verdict | None
    gaps: tuple[Gap, ...]
    missing: tuple[Question, ...]
    answered: int
    asked: int

    @property
    def is_complete(self) -> bool:
        """Whether every question that must be answered is."""
        return not self.missing


def result_of(questionnaire: Questionnaire, answers: Answers) -> Result:
    """Score what is answered so far. Answers to other questions are left aside."""
    sections = questionnaire.asked_sections()
    asked = questionnaire.questions
    score = _score(asked, answers)
    return Result(
        score=score,
        sections={section.code: _score(section.questions, answers) for section in sections},
        verdict=verdict_for(questionnaire.verdicts, score),
        gaps=_gaps(sections, answers),
        missing=tuple(one for one in asked if one.is_required and not is_answered(one, answers)),
        answered=sum(is_answered(one, answers) for one in asked),
        asked=len(asked),
    )


def is_answered(question: Question, answers: Answers) -> bool:
    """Whether the answer is there and is one of this question's."""
    if question.code not in answers:
        return False
    try:
        question.checked(answers[question.code])
    except InvalidValueError:
        return False
    return True


def verdict_for(verdicts: Iterable[Verdict], score: int | None) -> Verdict | None:
    """The verdict of the highest threshold that ``score`` reaches."""
    reached = [one for one in verdicts if score is not None and one.least <= score]
    return max(reached, key=lambda one: one.least, default=None)


def _points(question: Question, answers: Answers) -> int | None:
    return question.points(answers[question.code]) if question.code in answers else None


def _score(questions: Iterable[Question], answers: Answers) -> int | None:
    """The weighted mean of the points, cut down to a whole number."""
    scored = [(one.weight, points) for one in questions if (points := _points(one, answers)) is not None]
    weight = sum(each for each, _ in scored)
    return sum(each * points for each, points in scored) // weight if weight else None


def _gaps(sections: Sequence[Section], answers: Answers) -> tuple[Gap, ...]:
    found = [
        Gap(question, section, points)
        for section in sections
        for question in section.questions
        if (points := _points(question, answers)) is not None
        and points < question.gap_below
        and (question.advice.fr or question.advice.en)
    ]
    return tuple(sorted(found, key=lambda gap: -gap.loss))


# --- comparing ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """A question scored both times, worth more or less than before."""

    question: Question
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Now against before, on the questions that both answered and score: ``shared`` of them, by their codes.

    ``sections`` gives (before, after) for each section of today that has such questions. Both sides are weighted as
    the questionnaire of today weights them, so that a new version does not pass for a progress.
    """

    before: int | None
    after: int | None
    shared: int
    sections: dict[str, tuple[int, int]]
    changes: tuple[AnswerChange, ...]

    @property
    def difference(self) -> int | None:
        return None if self.before is None or self.after is None else self.after - self.before


def compare(
    questionnaire: Questionnaire, answers: Answers, earlier: Questionnaire, earlier_answers: Answers
) -> Comparison:
    """Compare with an earlier questionnaire of the same company, which may be another version."""
    pairs: dict[str, tuple[int, int]] = {}
    for question in questionnaire.questions:
        known = earlier.question(question.code)
        before = _points(known, earlier_answers) if known is not None else None
        after = _points(question, answers)
        if before is not None and after is not None:
            pairs[question.code] = (before, after)
    sections = {}
    for section in questionnaire.asked_sections():
        before, after = (_mean(section.questions, pairs, side) for side in (0, 1))
        if before is not None and after is not None:
            sections[section.code] = (before, after)
    return Comparison(
        before=_mean(questionnaire.questions, pairs, 0),
        after=_mean(questionnaire.questions, pairs, 1),
        shared=len(pairs),
        sections=sections,
        changes=tuple(
            AnswerChange(question, *pairs[question.code])
            for question in questionnaire.questions
            if question.code in pairs and pairs[question.code][0] != pairs[question.code][1]
        ),
    )


def _mean(questions: Iterable[Question], pairs: Mapping[str, tuple[int, int]], side: int) -> int | None:
    weighted = [(one.weight, pairs[one.code][side]) for one in questions if one.code in pairs]
    weight = sum(each for each, _ in weighted)
    return sum(each * points for each, points in weighted) // weight if weight else None
