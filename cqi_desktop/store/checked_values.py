"""Values on their way into a record: trimmed, empty made unknown, refused when they are none of those allowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from peewee import BooleanField, ForeignKeyField, IntegerField

from cqi_desktop.domain.errors import (
    InvalidValueError,
    UnknownIndicatorError,
    UnknownMrcError,
    UnknownRecordError,
    UnknownRegionError,
)
from cqi_desktop.domain.identifiers import id_text, normal_neq, normal_postal_code
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.own_indicators import OWN_PREFIX

from . import tables
from .fields import DayField, TextListField
from .reference import territory
from .tables import BookRecord, table_name

if TYPE_CHECKING:
    from .book import Book

_CHOICES: dict[tuple[type[BookRecord], str], tuple[str, ...]] = {
    (tables.Company, "role"): tables.COMPANY_ROLES,
    (tables.Company, "export_status"): tables.EXPORT_STATUSES,
    (tables.Measure, "kind"): tables.MEASURE_KINDS,
    (tables.ConsentEntry, "kind"): tables.CONSENT_KINDS,
    (tables.Activity, "kind"): tables.ACTIVITY_KINDS,
    (tables.Activity, "status"): tables.ACTIVITY_STATUSES,
    (tables.Intervention, "status"): tables.INTERVENTION_STATUSES,
    (tables.Intervention, "medium"): tables.MEDIUMS,
    (tables.Participation, "attendance"): tables.ATTENDANCES,
    (tables.SynergyLink, "kind"): tables.SYNERGY_KINDS,
    (tables.SynergyLink, "status"): tables.SYNERGY_STATUSES,
    (tables.ExportOutcome, "kind"): tables.OUTCOME_KINDS,
    (tables.ExportOutcome, "attribution"): tables.ATTRIBUTIONS,
}
# A region elsewhere is kept by its name only where an address may be: on companies and on what happens there.
_REGION_OF_THE_TERRITORY = (tables.FundingLine, tables.Target, tables.Submission)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


def checked(model: type[BookRecord], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values by the name of their field, as the book keeps them.

    Raises InvalidValueError, UnknownMrcError, UnknownRegionError or UnknownIndicatorError.
    """
    return {name: _checked(model, name, value) for name, value in values.items()}


def required(value: str) -> str:
    """A text that is not empty. Raises InvalidValueError(expected='text')."""
    if not value.strip():
        raise InvalidValueError(text=value, expected="text")
    return value.strip()


def existing(book: Book, model: type[BookRecord], key: bytes) -> Any:
    """The record of that key. Raises UnknownRecordError."""
    record = book.find(model, key)
    if record is None:
        raise UnknownRecordError(kind=table_name(model).removeprefix("export_"), text=id_text(key))
    return record


def region_code(text: str) -> str:
    """The code of one of the regions of the territory. Raises UnknownRegionError."""
    region = territory().find_region(text)
    if region is None:
        raise UnknownRegionError(text=text, known=tuple(known.name for known in territory().regions))
    return region.code


def mrc_code(text: str) -> str:
    """The code of an MRC given by code or name. Raises UnknownMrcError."""
    mrc = territory().find_mrc(text)
    if mrc is None:
        nearest = territory().nearest_mrc(text)
        raise UnknownMrcError(text=text, nearest=nearest.name if nearest else "")
    return mrc.code


def _region_or_name_elsewhere(text: str) -> str:
    region = territory().find_region(text)
    return region.code if region else text


def _indicator_code(text: str) -> str:
    if text not in INDICATOR_BY_CODE and not text.startswith(OWN_PREFIX):
        raise UnknownIndicatorError(text=text, known=tuple(INDICATOR_BY_CODE))
    return text


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text):
        raise InvalidValueError(text=text, expected="email")
    return text


_TEXT_RULES: dict[str, Callable[[str], str]] = {
    "neq": normal_neq,
    "postal_code": normal_postal_code,
    "email": _email,
    "personal_email": _email,
    "mrc": mrc_code,
    "region": _region_or_name_elsewhere,
    "indicator": _indicator_code,
    "name": required,
    "last_name": required,
}


def _checked(model: type[BookRecord], name: str, value: Any) -> Any:
    field = model._meta.fields[name]  # a KeyError here is a mistake of ours, not of a person
    if isinstance(value, str):
        value = value.strip() or None
    if value is None or isinstance(field, (BooleanField, ForeignKeyField)):
        return value
    if isinstance(field, DayField):
        return _day(value)
    if isinstance(field, IntegerField):
        return _whole_number(value)
    if isinstance(field, TextListField):
        return _texts(model, name, value)
    return _text(model, name, value)


def _text(model: type[BookRecord], name: str, value: str) -> str:
    choices = _CHOICES.get((model, name))
    if choices is not None:
        if value not in choices:
            raise InvalidValueError(text=value, expected="choice", known=choices)
        return value
    if name == "region" and model in _REGION_OF_THE_TERRITORY:
        return region_code(value)
    rule = _TEXT_RULES.get(name)
    return rule(value) if rule else value


def _texts(model: type[BookRecord], name: str, values: Iterable[str]) -> tuple[str, ...] | None:
    kept = [value.strip() for value in values if value.strip()]
    if model is tables.Activity and name == "regions":
        kept = [region_code(value) for value in kept]
    return tuple(dict.fromkeys(kept)) or None


def _day(value: Any) -> date:
    if not isinstance(value, date):
        raise InvalidValueError(text=str(value), expected="date")
    return value


def _whole_number(value: Any) -> int:
    if not isinstance(value, int) or value < 0:
        raise InvalidValueError(text=str(value), expected="integer")
    return value
