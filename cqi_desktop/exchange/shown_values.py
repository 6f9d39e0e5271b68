"""A value of the change log as a person reads it: labels for codes, names for keys, hours and dollars."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.domain.values import Choices
from cqi_desktop.store.fields import MomentField, TextListField
from cqi_desktop.store.history import MODELS
from cqi_desktop.store.record_titles import title_of
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import format_hours, format_moment, format_money, language

from . import choices

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_CHOICES: dict[tuple[str, str], Choices] = {
    ("company", "role"): choices.COMPANY_ROLE,
    ("company", "export_status"): choices.EXPORT_STATUS,
    ("contact", "language"): choices.LANGUAGE,
    ("contact", "is_main"): choices.YES_NO,
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
    ("funding_line", "is_own_revenue"): choices.YES_NO,
    ("submission", "records_complete"): choices.YES_NO,
    ("saved_view", "is_pinned"): choices.YES_NO,
}
_REGIONS = ("region", "region_a", "region_b")
_MRCS = ("mrc", "mrc_a", "mrc_b")


def choices_of(table: str, column: str) -> Choices | None:
    """The values that a column may have, when they are a short list."""
    return _CHOICES.get((table, column))


def shown_value(book: Book, table: str, column: str, value: Any) -> str:
    """The text of a value that SQLite keeps in a column; empty for the unknown."""
    if value is None or value == "":
        return ""
    if isinstance(value, bytes):
        return _named_record(book, table, column, value)
    if (table, column) in _CHOICES:
        return _label(_CHOICES[table, column], value)
    if isinstance(value, int) and column.endswith("_seconds"):
        return format_hours(value)
    if isinstance(value, int) and column.endswith("_cents"):
        return format_money(value)
    if column in _REGIONS:
        return territory().region_name(str(value))
    if column in _MRCS:
        return territory().mrc_name(str(value)) or str(value)
    return _of_field(table, column, str(value))


def _named_record(book: Book, table: str, column: str, key: bytes) -> str:
    field = _field(table, column)
    other = getattr(field, "rel_model", None)
    title = title_of(book, str(other._meta.table_name), key) if other is not None else ""
    return title or (id_text(key) if len(key) == 16 else key.hex())


def _label(known: Choices, value: Any) -> str:
    code = ("yes" if value else "no") if isinstance(value, int) else str(value)
    found = next((choice for choice in known.choices if choice.code == code), None)
    if found is None:
        return code
    return found.label_fr if language() == "fr" else found.label_en


def _of_field(table: str, column: str, text: str) -> str:
    field = _field(table, column)
    try:
        if isinstance(field, MomentField):
            return format_moment(datetime.fromisoformat(text).astimezone())
        if isinstance(field, TextListField):
            return ", ".join(str(each) for each in json.loads(text))
    except ValueError:
        return text
    return text


def _field(table: str, column: str) -> Any:
    model = MODELS.get(table)
    return None if model is None else model._meta.columns.get(column)
