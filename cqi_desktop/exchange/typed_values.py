"""What a person types in place of a value of the change log, as its column keeps it: ``shown_values`` backwards."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from peewee import BooleanField, Field, IntegerField

from cqi_desktop.domain.values import choice_value, date_value, list_value
from cqi_desktop.store.checked_values import checked
from cqi_desktop.store.fields import DayField, IdField, MomentField, TextListField
from cqi_desktop.store.history import MODELS

from .quantities import quantity_of, typed_quantity
from .shown_values import choices_of, is_told_in_words

_NOTHING_BESIDE: Mapping[str, Any] = MappingProxyType({})


def may_be_typed(table: str, column: str) -> bool:
    """Whether a person can type a value of that column: not the key of another record, a moment or a definition."""
    field = _field(table, column)
    if field is None or is_told_in_words(table, column):
        return False
    return not isinstance(field, (IdField, MomentField)) and not _refers(field)


def typed_value(
    table: str, column: str, text: str, beside: Mapping[str, Any] = _NOTHING_BESIDE
) -> int | float | str | bytes | None:
    """The value that SQLite keeps for what was typed; None when nothing was. ``beside`` is that of ``shown_value``.

    Raises InvalidValueError, AmbiguousDateError, UnknownMrcError, UnknownRegionError or UnknownIndicatorError.
    """
    field: Any = _field(table, column)
    assert field is not None, f"{table}.{column} is no column of this version"
    kept = checked(MODELS[table], {field.name: _read(field, table, column, text, beside)})[field.name]
    value: int | float | str | bytes | None = field.db_value(kept)
    return int(value) if isinstance(value, bool) else value


def _read(field: Field, table: str, column: str, text: str, beside: Mapping[str, Any]) -> Any:
    known = choices_of(table, column)
    if known is not None:
        code = choice_value(text, known)
        return {"yes": True, "no": False}.get(code or "") if isinstance(field, BooleanField) else code
    if isinstance(field, DayField):
        return date_value(text)
    if isinstance(field, TextListField):
        return list_value(text if ";" in text else text.replace(",", ";"))  # shown with commas, typed with either
    if isinstance(field, IntegerField):
        return typed_quantity(quantity_of(table, column, beside), text)
    return text.partition("·")[0].strip() if column == "naics" else text


def _refers(field: Field) -> bool:
    return getattr(field, "rel_model", None) is not None


def _field(table: str, column: str) -> Field | None:
    model = MODELS.get(table)
    return None if model is None else model._meta.columns.get(column)
