"""What a cell shows on paper: the value in French typography, by the style that the workbook gives it."""

from __future__ import annotations

from datetime import date

from cqi_desktop.domain.indicators import Unit
from cqi_desktop.translation import format_date, format_difference, format_money, format_number, format_percent

from .sheet_content import Style, Value, shown

_MONEY = frozenset({Style.MONEY, Style.SUM_MONEY, Style.TOTAL_MONEY})
_HOURS = frozenset({Style.HOURS, Style.SUM_HOURS, Style.TOTAL_HOURS})
_SHARES = frozenset({Style.SHARE, Style.TOTAL_SHARE})
_GROWTHS = frozenset({Style.GROWTH, Style.TOTAL_GROWTH})
_DIFFERENCES = frozenset({Style.DIFFERENCE, Style.TOTAL_DIFFERENCE})


def shown_text(value: Value, style: Style | None) -> str:
    """``294 750 $``, ``+1,5 %``, ``2011-03-31`` or the text itself; nothing for an empty cell."""
    found = shown(value)
    if found is None:
        return ""
    if isinstance(found, str):
        return found
    if isinstance(found, date):
        return format_date(found)
    if style in _MONEY:
        return format_money(Unit.DOLLARS.to_stored(found))
    if style is Style.MONEY_DIFFERENCE:
        return signed(format_money(Unit.DOLLARS.to_stored(found)), found)
    if style in _HOURS:
        return format_number(found, 1)
    if style is Style.HOURS_DIFFERENCE:
        return format_difference(found, 1)
    if style in _SHARES:
        return format_percent(found, 1)
    if style in _GROWTHS:
        return signed(format_percent(found, 1), found)
    if style in _DIFFERENCES:
        return format_difference(found)
    return format_number(found, 0 if float(found).is_integer() else 2)


def signed(text: str, value: float) -> str:
    """The text of a change with its sign: its minus is there already."""
    return f"+{text}" if value > 0 else text
