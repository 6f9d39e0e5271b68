"""The whole numbers of the book as people write them: hours, dollars, percentages, days, sizes; and read back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum, auto
from typing import Any

from cqi_desktop.domain.indicators import INDICATOR_BY_CODE, Unit
from cqi_desktop.domain.values import cents_value, count_value, number_value, seconds_value
from cqi_desktop.translation import format_hours, format_integer, format_money, format_percent, translate

# One percent: shares and scores are kept in hundredths of it.
_PERCENT = 100
_DAYS = re.compile(r"\s*(?:jours?|days?|[jd])\.?\s*$", re.IGNORECASE)


class Quantity(StrEnum):
    """What a whole number of a column is a number of."""

    COUNT = auto()
    SECONDS = auto()
    CENTS = auto()
    HUNDREDTHS = auto()
    DAYS = auto()
    BYTES = auto()


_OF_COLUMN: dict[tuple[str, str], Quantity] = {
    ("company", "contact_every_days"): Quantity.DAYS,
    ("document", "byte_count"): Quantity.BYTES,
    ("funding_share", "share"): Quantity.HUNDREDTHS,
    ("assessment", "score"): Quantity.HUNDREDTHS,
}
# Values whose unit is said by another column of their record: the column, then the unit of each of its codes.
UNIT_COLUMNS: dict[tuple[str, str], str] = {
    ("measure", "value"): "kind",
    ("export_outcome", "value"): "kind",
    ("export_outcome", "value_before"): "kind",
    ("target", "value"): "indicator",
    ("submission_figure", "value"): "indicator",
    ("submission_record", "amount"): "indicator",
}
_OF_KIND = {
    "sales": Quantity.CENTS,
    "export_sales": Quantity.CENTS,
    "export_share": Quantity.HUNDREDTHS,
}
_OF_UNIT = {Unit.HOURS: Quantity.SECONDS, Unit.DOLLARS: Quantity.CENTS}


def quantity_of(table: str, column: str, beside: Mapping[str, Any]) -> Quantity:
    """What a whole number of that column counts; ``beside`` holds the column that says so, where there is one."""
    if column.endswith("_seconds"):
        return Quantity.SECONDS
    if column.endswith("_cents"):
        return Quantity.CENTS
    said_by = UNIT_COLUMNS.get((table, column))
    code = str(beside.get(said_by) or "") if said_by else ""
    if said_by == "indicator":
        known = INDICATOR_BY_CODE.get(code)
        return _OF_UNIT.get(known.unit, Quantity.COUNT) if known else Quantity.COUNT
    return _OF_KIND.get(code) or _OF_COLUMN.get((table, column), Quantity.COUNT)


def quantity_text(quantity: Quantity, value: int) -> str:
    """``27 000 $``, ``2,5 h``, ``70 %``, ``90 jours``, ``12 Ko``."""
    if quantity is Quantity.SECONDS:
        return format_hours(value)
    if quantity is Quantity.CENTS:
        return format_money(value)
    if quantity is Quantity.HUNDREDTHS:
        decimals = 0 if value % _PERCENT == 0 else 1 if value % 10 == 0 else 2
        return format_percent(Decimal(value) / (_PERCENT * 100), decimals)
    if quantity is Quantity.DAYS:
        return translate("ShownValue", "%Ln day(s)", "", value)
    return size_text(value) if quantity is Quantity.BYTES else format_integer(value)


def typed_quantity(quantity: Quantity, text: str) -> int | None:
    """What ``quantity_text`` shows, typed by a person. Raises InvalidValueError."""
    if quantity is Quantity.SECONDS:
        return seconds_value(text)
    if quantity is Quantity.CENTS:
        return cents_value(text)
    if quantity is Quantity.HUNDREDTHS:
        percent = number_value(text.replace("%", " ").strip(), 2)
        return None if percent is None else round(percent * _PERCENT)
    if quantity is Quantity.DAYS:
        return count_value(_DAYS.sub("", text))
    return count_value(text)


def size_text(count: int) -> str:
    """``12 Ko``, ``3 Mo``: the size of a file, rounded up."""
    kilobytes = -(-count // 1024)
    if kilobytes < 1024:
        return translate("Timeline", "{size} KB").format(size=format_integer(kilobytes))
    return translate("Timeline", "{size} MB").format(size=format_integer(-(-kilobytes // 1024)))
