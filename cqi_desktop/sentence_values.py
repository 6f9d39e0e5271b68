"""What fills the sentences of errors: values as a person reads them, the words for kinds and expectations.

Sentences and their values meet here only, for refusals (``error_messages``) and rows of a list (``row_messages``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from string import Formatter

from .translation import (
    QT_TRANSLATE_NOOP,
    format_date,
    format_integer,
    format_moment,
    format_number,
    translate_marked,
)

_TWO_POINTS = re.compile(r"(?<=\w)\.\.(?=\s|$)")

# What InvalidValueError expected.
EXPECTED: dict[str, str] = {
    "amount": QT_TRANSLATE_NOOP("Expected", "an amount such as 1,234.50"),
    "choice": QT_TRANSLATE_NOOP("Expected", "one of the values of the list"),
    "code_given_once": QT_TRANSLATE_NOOP("Expected", "a code that no other one bears"),
    "date": QT_TRANSLATE_NOOP("Expected", "a date such as 2011-03-31"),
    "cell_without_error": QT_TRANSLATE_NOOP("Expected", "a value, where the cell holds an error of the spreadsheet"),
    "earlier_programme": QT_TRANSLATE_NOOP("Expected", "the name of another programme that does not follow this one"),
    "email": QT_TRANSLATE_NOOP("Expected", "an e-mail address"),
    "excel_file": QT_TRANSLATE_NOOP("Expected", "a file name that ends with .xlsx"),
    "four_digit_year": QT_TRANSLATE_NOOP("Expected", "a date whose year has four digits, such as 2011-03-31"),
    "hours": QT_TRANSLATE_NOOP("Expected", "a number of hours such as 2.5"),
    "identifier": QT_TRANSLATE_NOOP("Expected", "an identifier as the lists show it"),
    "integer": QT_TRANSLATE_NOOP("Expected", "a whole number"),
    "kind": QT_TRANSLATE_NOOP("Expected", "a kind of record"),
    "label": QT_TRANSLATE_NOOP("Expected", "a text in French or in English"),
    "later_day": QT_TRANSLATE_NOOP("Expected", "a last day that does not come before the first one"),
    "list_file": QT_TRANSLATE_NOOP("Expected", "a file name that ends with .xlsx or .csv"),
    "mapping": QT_TRANSLATE_NOOP("Expected", "a mapping of headers, written in JSON"),
    "neq": QT_TRANSLATE_NOOP("Expected", "a NEQ of ten digits"),
    "new_name": QT_TRANSLATE_NOOP("Expected", "a name that is not taken yet"),
    "new_password": QT_TRANSLATE_NOOP("Expected", "a password of at least 8 characters"),
    "number": QT_TRANSLATE_NOOP("Expected", "a number"),
    "day_not_to_come": QT_TRANSLATE_NOOP("Expected", "a day up to today: hours are noted once they are worked"),
    "one_act": QT_TRANSLATE_NOOP(
        "Expected", "one intervention that day: correct the hours in the journal, where each has its own"
    ),
    "other_file": QT_TRANSLATE_NOOP("Expected", "another file than the book itself"),
    "password_file": QT_TRANSLATE_NOOP("Expected", "a file whose first line is the password"),
    "pdf_file": QT_TRANSLATE_NOOP("Expected", "a file name that ends with .pdf"),
    "person_file": QT_TRANSLATE_NOOP("Expected", "a file name that ends with .html, .pdf, .json or .csv"),
    "phone": QT_TRANSLATE_NOOP("Expected", "a telephone number"),
    "postal_code": QT_TRANSLATE_NOOP("Expected", "a postal code such as J2B 1H8"),
    "questionnaire_code": QT_TRANSLATE_NOOP("Expected", "a code of small letters, digits and _"),
    "questionnaire_part": QT_TRANSLATE_NOOP("Expected", "what the file of a shipped questionnaire has there"),
    "scored_question": QT_TRANSLATE_NOOP("Expected", "at least one question with a weight"),
    "rule": QT_TRANSLATE_NOOP("Expected", "a rule that this version can read"),
    "unit": QT_TRANSLATE_NOOP("Expected", "companies, records or hours"),
    "unit_of_source": QT_TRANSLATE_NOOP("Expected", "a unit that these records have"),
    "share": QT_TRANSLATE_NOOP("Expected", "a percentage from 0 to 100, such as 60 or 12.5"),
    "text": QT_TRANSLATE_NOOP("Expected", "a text that is not empty"),
    "true_or_false": QT_TRANSLATE_NOOP("Expected", "true or false"),
    "verdict_from_0": QT_TRANSLATE_NOOP("Expected", "a verdict from 0"),
    "website": QT_TRANSLATE_NOOP("Expected", "the address of a web site"),
}

# What UnknownRecordError looked for.
RECORD_KINDS: dict[str, str] = {
    "acknowledgement": QT_TRANSLATE_NOOP("RecordKind", "acknowledgement"),
    "action": QT_TRANSLATE_NOOP("RecordKind", "action"),
    "activity": QT_TRANSLATE_NOOP("RecordKind", "activity"),
    "adviser": QT_TRANSLATE_NOOP("RecordKind", "adviser"),
    "assessment": QT_TRANSLATE_NOOP("RecordKind", "questionnaire filled"),
    "change_set": QT_TRANSLATE_NOOP("RecordKind", "set of changes"),
    "company": QT_TRANSLATE_NOOP("RecordKind", "company"),
    "concern": QT_TRANSLATE_NOOP("RecordKind", "concern"),
    "conflict": QT_TRANSLATE_NOOP("RecordKind", "conflict"),
    "conflict_decision": QT_TRANSLATE_NOOP("RecordKind", "decision on a conflict"),
    "consent_entry": QT_TRANSLATE_NOOP("RecordKind", "consent"),
    "contact": QT_TRANSLATE_NOOP("RecordKind", "contact"),
    "dismissed_suggestion": QT_TRANSLATE_NOOP("RecordKind", "dismissed suggestion"),
    "distinct_pair": QT_TRANSLATE_NOOP("RecordKind", "pair of distinct companies"),
    "document": QT_TRANSLATE_NOOP("RecordKind", "document"),
    "entry": QT_TRANSLATE_NOOP("RecordKind", "line of the journal of exports"),
    "funding_line": QT_TRANSLATE_NOOP("RecordKind", "source of funding"),
    "funding_programme": QT_TRANSLATE_NOOP("RecordKind", "programme of funding"),
    "funding_share": QT_TRANSLATE_NOOP("RecordKind", "share of funding"),
    "incident": QT_TRANSLATE_NOOP("RecordKind", "incident"),
    "intervention": QT_TRANSLATE_NOOP("RecordKind", "intervention"),
    "laptop": QT_TRANSLATE_NOOP("RecordKind", "laptop"),
    "list": QT_TRANSLATE_NOOP("RecordKind", "kind of list"),
    "measure": QT_TRANSLATE_NOOP("RecordKind", "measure"),
    "mrc": QT_TRANSLATE_NOOP("RecordKind", "MRC"),
    "municipality": QT_TRANSLATE_NOOP("RecordKind", "municipality"),
    "outcome": QT_TRANSLATE_NOOP("RecordKind", "outcome"),
    "own_indicator": QT_TRANSLATE_NOOP("RecordKind", "indicator of the team"),
    "participation": QT_TRANSLATE_NOOP("RecordKind", "participation"),
    "privacy_request": QT_TRANSLATE_NOOP("RecordKind", "privacy request"),
    "project": QT_TRANSLATE_NOOP("RecordKind", "project"),
    "questionnaire": QT_TRANSLATE_NOOP("RecordKind", "questionnaire"),
    "record": QT_TRANSLATE_NOOP("RecordKind", "record"),
    "region": QT_TRANSLATE_NOOP("RecordKind", "region"),
    "report_template": QT_TRANSLATE_NOOP("RecordKind", "report template"),
    "saved_view": QT_TRANSLATE_NOOP("RecordKind", "saved view"),
    "service": QT_TRANSLATE_NOOP("RecordKind", "service"),
    "setting": QT_TRANSLATE_NOOP("RecordKind", "setting"),
    "submission": QT_TRANSLATE_NOOP("RecordKind", "submission"),
    "submission_figure": QT_TRANSLATE_NOOP("RecordKind", "figure of a submission"),
    "submission_record": QT_TRANSLATE_NOOP("RecordKind", "record of a submission"),
    "survey": QT_TRANSLATE_NOOP("RecordKind", "survey"),
    "survey_answer": QT_TRANSLATE_NOOP("RecordKind", "answer to a survey"),
    "synergy_link": QT_TRANSLATE_NOOP("RecordKind", "synergy link"),
    "target": QT_TRANSLATE_NOOP("RecordKind", "target"),
}


def most_precise(sentences: tuple[str, ...], values: Mapping[str, str]) -> str:
    """The first sentence whose every value is known, else the last."""
    for sentence in sentences:
        if all(values.get(name) for _, name, _, _ in Formatter().parse(sentence) if name):
            return sentence
    return sentences[-1]


class _Values(dict[str, str]):
    """A value that the error did not give leaves a visible gap; it never hides the error itself."""

    def __missing__(self, name: str) -> str:
        return "…"


def one_line(sentence: str, values: Mapping[str, str]) -> str:
    """The sentence with its values, which bring no line of their own; the point of "inc." ends the sentence too."""
    return _TWO_POINTS.sub(".", " ".join(sentence.format_map(_Values(values)).splitlines()))


def readable(values: Mapping[str, object]) -> dict[str, str]:
    """Values as a person reads them. An empty one is left out, for the sentence that does without."""
    shown = {}
    for name, value in values.items():
        if name == "expected":
            shown[name] = translate_marked("Expected", EXPECTED.get(str(value), str(value)))
        elif name == "kind":
            shown[name] = translate_marked("RecordKind", RECORD_KINDS.get(str(value), str(value)))
        elif name == "label":
            shown[name] = translate_marked("ChangeSet", str(value))
        elif value is not None and value != "" and value != ():
            shown[name] = _readable_value(value)
    return shown


def _readable_value(value: object) -> str:
    if isinstance(value, datetime):
        return format_moment(value)
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, int):
        return format_integer(value)
    if isinstance(value, float):
        return format_number(value)
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(_readable_value(item) for item in value)
    return str(value)
