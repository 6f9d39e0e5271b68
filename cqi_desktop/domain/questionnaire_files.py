"""A questionnaire as data that JSON holds: how it ships, how the book keeps it, how a team writes its own.

Percentages are whole numbers from 0 to 100 there, hundredths of a percent in ``questionnaires``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeVar

from .errors import InvalidQuestionnaireError
from .questionnaires import FULL, KINDS, USUAL_GAP, Choice, Label, Question, Questionnaire, Section, Verdict

SERVICES = ("prediagnostic", "diagnostic")
MOST_WEIGHT = 100
_CODE = re.compile(r"[a-z][a-z0-9_]{0,59}")
_Kind = TypeVar("_Kind", str, int, bool)


def questionnaire_from(data: object) -> Questionnaire:
    """Read a questionnaire whole. Raises InvalidQuestionnaireError(place=, expected=), where and what is wrong."""
    top = _mapping(data, "")
    sections = tuple(_section(one, f"sections[{number}]") for number, one in enumerate(_rows(top, "sections", ""), 1))
    verdicts = tuple(_verdict(one, f"verdicts[{number}]") for number, one in enumerate(_rows(top, "verdicts", ""), 1))
    _refuse_doubles((section.code for section in sections), "sections")
    _refuse_doubles((one.code for section in sections for one in section.questions), "questions")
    _refuse_doubles((one.code for one in verdicts), "verdicts")
    if min(one.least for one in verdicts) != 0:
        raise InvalidQuestionnaireError(place="verdicts", expected="verdict_from_0")
    service = _value(top, "service", str, "")
    if service not in SERVICES:
        raise InvalidQuestionnaireError(place="service", expected="choice")
    found = Questionnaire(
        code=_code(top, ""),
        version=_number(top, "version", "", 1, 9_999),
        service=service,
        label=_label(top, "label", "", required=True),
        note=_label(top, "note", ""),
        sections=sections,
        verdicts=tuple(sorted(verdicts, key=lambda one: one.least)),
    )
    if not any(one.is_scored for one in found.questions):
        raise InvalidQuestionnaireError(place="sections", expected="scored_question")
    return found


def _section(data: object, place: str) -> Section:
    row = _mapping(data, place)
    questions = tuple(
        _question(one, f"{place}.questions[{number}]") for number, one in enumerate(_rows(row, "questions", place), 1)
    )
    return Section(_code(row, place), _label(row, "label", place, required=True), questions)


def _question(data: object, place: str) -> Question:
    row = _mapping(data, place)
    kind = _value(row, "kind", str, place)
    if kind not in KINDS:
        raise InvalidQuestionnaireError(place=f"{place}.kind", expected="choice")
    low = _number(row, "low", place, -(10**9), 10**9, 1 if kind == "scale" else 0)
    high = _number(row, "high", place, -(10**9), 10**9, 5 if kind == "scale" else 100)
    if (kind == "scale" and not 1 <= high - low <= 10) or (kind == "number" and low == high):
        raise InvalidQuestionnaireError(place=f"{place}.high", expected="number")
    choices = tuple(
        _choice(one, f"{place}.choices[{number}]")
        for number, one in enumerate(_rows(row, "choices", place) if kind == "choice" else (), 1)
    )
    _refuse_doubles((one.code for one in choices), f"{place}.choices")
    return Question(
        code=_code(row, place),
        kind=kind,
        label=_label(row, "label", place, required=True),
        note=_label(row, "note", place),
        weight=0 if kind == "text" else _number(row, "weight", place, 0, MOST_WEIGHT, 1),
        is_required=_value(row, "required", bool, place, True),
        is_active=_value(row, "active", bool, place, True),
        choices=choices,
        low=low,
        high=high,
        low_label=_label(row, "low_label", place),
        high_label=_label(row, "high_label", place),
        yes=_number(row, "yes", place, 0, 100, 100) * 100,
        unit=_label(row, "unit", place),
        gap_below=_number(row, "gap_below", place, 0, 100, USUAL_GAP // 100) * 100,
        advice=_label(row, "advice", place),
    )


def _choice(data: object, place: str) -> Choice:
    row = _mapping(data, place)
    points = None if row.get("points") is None else _number(row, "points", place, 0, 100) * 100
    return Choice(_code(row, place), _label(row, "label", place, required=True), points)


def _verdict(data: object, place: str) -> Verdict:
    row = _mapping(data, place)
    return Verdict(
        code=_code(row, place),
        label=_label(row, "label", place, required=True),
        advice=_label(row, "advice", place),
        least=_number(row, "from", place, 0, 100) * 100,
    )


# --- values, each with its place ----------------------------------------------------------------------------


def _mapping(data: object, place: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise InvalidQuestionnaireError(place=place, expected="questionnaire_part")
    return data


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _rows(row: dict[str, Any], name: str, place: str) -> list[Any]:
    found = row.get(name)
    if not isinstance(found, list) or not found:
        raise InvalidQuestionnaireError(place=_at(place, name), expected="questionnaire_part")
    return found


def _value(row: dict[str, Any], name: str, kind: type[_Kind], place: str, usual: _Kind | None = None) -> _Kind:
    found = row.get(name, usual)
    if type(found) is not kind:
        expected = {str: "text", int: "number", bool: "true_or_false"}[kind]
        raise InvalidQuestionnaireError(place=_at(place, name), expected=expected)
    return found


def _number(row: dict[str, Any], name: str, place: str, least: int, most: int, usual: int | None = None) -> int:
    found = _value(row, name, int, place, usual)
    if not least <= found <= most:
        raise InvalidQuestionnaireError(place=_at(place, name), expected="number")
    return found


def _code(row: dict[str, Any], place: str) -> str:
    found = _value(row, "code", str, place)
    if not _CODE.fullmatch(found):
        raise InvalidQuestionnaireError(place=_at(place, "code"), expected="questionnaire_code")
    return found


def _label(row: dict[str, Any], name: str, place: str, *, required: bool = False) -> Label:
    found = row.get(name, {})
    if not isinstance(found, dict) or not all(isinstance(found.get(each, ""), str) for each in ("fr", "en")):
        raise InvalidQuestionnaireError(place=_at(place, name), expected="label")
    label = Label(found.get("fr", "").strip(), found.get("en", "").strip())
    if required and not (label.fr or label.en):
        raise InvalidQuestionnaireError(place=_at(place, name), expected="label")
    return label


def _refuse_doubles(codes: Iterable[str], place: str) -> None:
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            raise InvalidQuestionnaireError(place=f"{place}: {code}", expected="code_given_once")
        seen.add(code)


# --- writing ------------------------------------------------------------------------------------------------


def questionnaire_data(questionnaire: Questionnaire) -> dict[str, Any]:
    """What ``questionnaire_from`` reads back as the same questionnaire."""
    return {
        "code": questionnaire.code,
        "version": questionnaire.version,
        "service": questionnaire.service,
        "label": _label_data(questionnaire.label),
        "note": _label_data(questionnaire.note),
        "verdicts": [
            {
                "code": one.code,
                "from": one.least // 100,
                "label": _label_data(one.label),
                "advice": _label_data(one.advice),
            }
            for one in questionnaire.verdicts
        ],
        "sections": [
            {
                "code": section.code,
                "label": _label_data(section.label),
                "questions": [_question_data(one) for one in section.questions],
            }
            for section in questionnaire.sections
        ],
    }


def _question_data(question: Question) -> dict[str, Any]:
    data: dict[str, Any] = {
        "code": question.code, "kind": question.kind, "label": _label_data(question.label),
        "weight": question.weight, "required": question.is_required, "active": question.is_active,
    }  # fmt: skip
    if question.kind in ("scale", "number"):
        data |= {"low": question.low, "high": question.high}
    if question.kind == "yes_no" and question.yes != FULL:
        data["yes"] = question.yes // 100
    if question.kind == "choice":
        data["choices"] = [
            {"code": one.code, "points": None if one.points is None else one.points // 100,
             "label": _label_data(one.label)}
            for one in question.choices
        ]  # fmt: skip
    if question.gap_below != USUAL_GAP:
        data["gap_below"] = question.gap_below // 100
    labels = {
        "note": question.note, "low_label": question.low_label, "high_label": question.high_label,
        "unit": question.unit, "advice": question.advice,
    }  # fmt: skip
    return data | {name: _label_data(label) for name, label in labels.items() if label.fr or label.en}


def _label_data(label: Label) -> dict[str, str]:
    return {"fr": label.fr, "en": label.en}
