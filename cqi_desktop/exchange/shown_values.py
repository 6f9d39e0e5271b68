"""A value of the change log as a person reads it: labels for codes, names for keys, hours and dollars."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from peewee import BooleanField

from cqi_desktop.domain.values import Choices
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.fields import MomentField, TextListField
from cqi_desktop.store.history import MODELS
from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.store.record_titles import title_of
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import format_moment, language, translate

from . import choices
from .quantities import UNIT_COLUMNS, quantity_of, quantity_text
from .value_words import (
    JSON_WORDS,
    code_word,
    indicator_name,
    json_words,
    label_of_record,
    page_name,
    questionnaire_name,
    sector_words,
    setting_name,
    setting_words,
    shortened,
)

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_CHOICES: dict[tuple[str, str], Choices] = {
    ("company", "role"): choices.COMPANY_ROLE,
    ("company", "export_status"): choices.EXPORT_STATUS,
    ("contact", "language"): choices.LANGUAGE,
    ("intervention", "status"): choices.INTERVENTION_STATUS,
    ("intervention", "medium"): choices.MEDIUM,
    ("activity", "kind"): choices.ACTIVITY_KIND,
    ("activity", "status"): choices.ACTIVITY_STATUS,
    ("participation", "attendance"): choices.ATTENDANCE,
    ("synergy_link", "kind"): choices.SYNERGY_KIND,
    ("synergy_link", "status"): choices.SYNERGY_STATUS,
    ("export_outcome", "kind"): choices.OUTCOME_KIND,
    ("export_outcome", "attribution"): choices.ATTRIBUTION,
    ("consent_entry", "kind"): choices.CONSENT,
    ("measure", "kind"): choices.MEASURE_KIND,
    ("submission", "kind"): choices.SUBMISSION_KIND,
}
_NOTHING_BESIDE: Mapping[str, Any] = MappingProxyType({})
_Words = Callable[["Book", str], str]


def _of_code(kind: str) -> _Words:
    def words(book: Book, code: str) -> str:
        del book
        return code_word(kind, code)

    return words


def _of_privacy(subject: str) -> _Words:
    def words(book: Book, code: str) -> str:
        del book
        return privacy_word(subject, code)

    return words


def _plainly(words: Callable[[str], str]) -> _Words:
    def of_book(book: Book, code: str) -> str:
        del book
        return words(code)

    return of_book


# The words of every other column that keeps a code.
_WORDS: dict[tuple[str, str], _Words] = {
    ("company", "naics"): _plainly(sector_words),
    ("saved_view", "page"): _plainly(page_name),
    ("setting", "name"): _plainly(setting_name),
    ("consent_entry", "basis"): _of_privacy("basis"),
    ("privacy_request", "kind"): _of_privacy("request"),
    ("privacy_request", "decision"): _of_privacy("decision"),
    ("incident", "kind"): _of_privacy("incident"),
    ("export_entry", "kind"): _of_privacy("export"),
    ("target", "indicator"): indicator_name,
    ("submission_figure", "indicator"): indicator_name,
    ("submission_record", "indicator"): indicator_name,
    ("submission_record", "kind"): _plainly(kind_label),
    ("assessment", "questionnaire"): questionnaire_name,
    ("conflict_decision", "kind"): _plainly(kind_label),
    ("conflict_decision", "field"): _plainly(field_label),
    ("conflict_decision", "decision"): _of_code("conflict"),
    ("acknowledgement", "kind"): _of_code("acknowledgement"),
    ("own_indicator", "unit"): _of_code("unit"),
    ("document", "content_hash"): _plainly(shortened),
    ("report_template", "content_hash"): _plainly(shortened),
    ("submission", "fingerprint"): _plainly(shortened),
    ("laptop", "verify_key"): _plainly(shortened),
}
# The column that says what another one of the same record holds: its unit, the table of a key, the name of a setting.
_TOLD_BY: dict[tuple[str, str], str] = {
    **UNIT_COLUMNS,
    ("submission_record", "record"): "kind",
    ("conflict_decision", "record"): "kind",
    ("acknowledgement", "detail"): "kind",
    ("setting", "value"): "name",
}
# Keys of companies that are no references: a record that is gone keeps nothing from being undone.
_COMPANIES = ("company", "company_a", "company_b")
_REGIONS = ("region", "region_a", "region_b")
_MRCS = ("mrc", "mrc_a", "mrc_b")
_LABELLED = ("service", "questionnaire", "own_indicator")
# Titles that begin with a code, by the column of that code.
_CODED_TITLES = {
    "target": "indicator",
    "submission": "region",
    "submission_figure": "indicator",
    "submission_record": "indicator",
    "assessment": "questionnaire",
    "conflict_decision": "kind",
    "acknowledgement": "kind",
    "incident": "kind",
    "setting": "name",
}


def choices_of(table: str, column: str) -> Choices | None:
    """The values that a column may have, when they are a short list."""
    if isinstance(_field(table, column), BooleanField):
        return choices.YES_NO
    return _CHOICES.get((table, column))


def is_told_in_words(table: str, column: str) -> bool:
    """Whether what is shown of that column does not say all that it holds: nobody can type such a value."""
    told = (table, column)
    return told in JSON_WORDS or told == ("setting", "value") or (told in _WORDS and column != "naics")


def beside_of(book: Book, table: str, record: bytes) -> dict[str, Any]:
    """What ``shown_value`` must know of the rest of a record: the columns that say what its other values are."""
    columns = sorted({said_by for (told, _), said_by in _TOLD_BY.items() if told == table})
    found = book.find(MODELS[table], record) if columns else None
    return {} if found is None else {column: getattr(found, column) for column in columns}


def shown_value(book: Book, table: str, column: str, value: Any, beside: Mapping[str, Any] = _NOTHING_BESIDE) -> str:
    """The text of a value that SQLite keeps in a column; empty for the unknown.

    ``beside`` holds the other columns of the record, at least those of ``beside_of``: a number is in dollars, in
    percent or in jobs by the kind of what was measured.
    """
    if value is None or value == "":
        return ""
    if isinstance(value, bytes):
        return _named_record(book, table, column, value, beside)
    known = choices_of(table, column)
    if known is not None:
        return _label(known, value)
    if isinstance(value, int):
        return _number(table, column, value, beside)
    text = str(value)
    if column in _REGIONS:
        return territory().region_name(text)
    if column in _MRCS:
        return territory().mrc_name(text) or text
    if (table, column) in _WORDS:
        return _WORDS[table, column](book, text)
    if (table, column) in JSON_WORDS:
        return json_words(book, table, column, text)
    if (table, column) == ("setting", "value"):
        return _setting(book, text, beside)
    if (table, column) == ("acknowledgement", "detail") and text in MODELS:
        return kind_label(text)
    return _of_field(table, column, text)


def shown_title(book: Book, table: str, key: bytes) -> str:
    """The title of a record in the words of a person: labels in the language in force, no code."""
    title = title_of(book, table, key)
    if table in _LABELLED:
        return label_of_record(book.find(MODELS[table], key)) or title
    column = _CODED_TITLES.get(table)
    if column is None or (record := book.find(MODELS[table], key)) is None:
        return title
    code = getattr(record, column)
    return title.replace(code, shown_value(book, table, column, code), 1) if code else title


def _named_record(book: Book, table: str, column: str, key: bytes, beside: Mapping[str, Any]) -> str:
    """The name of the record of a key; that it is unknown here when the book does not hold it."""
    other = _table_of_key(table, column, beside)
    title = shown_title(book, other, key) if other else ""
    if title:
        return title
    if other and book.find(MODELS[other], key) is not None:
        return translate("ShownValue", "{kind} without a name").format(kind=kind_label(other))
    return translate("ShownValue", "Record that is not in this book")


def _table_of_key(table: str, column: str, beside: Mapping[str, Any]) -> str:
    field = _field(table, column)
    other = getattr(field, "rel_model", None)
    if other is not None:
        return str(other._meta.table_name)
    if column in _COMPANIES:
        return "company"
    told = str(beside.get(_TOLD_BY.get((table, column), "")) or "")
    if told == "outcome":  # as lists and figures call it
        return "export_outcome"
    return told if told in MODELS else ""


def _number(table: str, column: str, value: int, beside: Mapping[str, Any]) -> str:
    if (table, column) == ("conflict_decision", "writer"):
        return f"{value:014x}"
    return quantity_text(quantity_of(table, column, beside), value)


def _setting(book: Book, text: str, beside: Mapping[str, Any]) -> str:
    try:
        return setting_words(book, str(beside.get("name") or ""), json.loads(text))
    except ValueError:
        return text


def choice_label(table: str, column: str, code: str) -> str:
    """The label of a code, in the language in force; the code itself when it is none of those known."""
    known = choices_of(table, column)
    return _label(known, code) if known is not None else code


def _label(known: Choices, value: Any) -> str:
    code = ("yes" if value else "no") if isinstance(value, int) else str(value)
    found = next((choice for choice in known.choices if choice.code == code), None)
    if found is None:
        return code
    # Labels of lists are typed by people, with the apostrophe of their keyboard.
    return found.label_fr.replace("'", "’") if language() == "fr" else found.label_en


def _of_field(table: str, column: str, text: str) -> str:
    field = _field(table, column)
    try:
        if isinstance(field, MomentField):
            return format_moment(datetime.fromisoformat(text).astimezone())
        if isinstance(field, TextListField):
            texts = [str(each) for each in json.loads(text)]
            return ", ".join(map(territory().region_name, texts) if column == "regions" else texts)
    except ValueError:
        return text
    return text


def _field(table: str, column: str) -> Any:
    model = MODELS.get(table)
    return None if model is None else model._meta.columns.get(column)
