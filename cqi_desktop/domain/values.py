"""From a cell of a list to a value: text, number, hours, amount, date, list, choice; None when it is empty.

A cell is what a CSV or a workbook gives: text, number, date, bool or None. Nothing is guessed: a text that
can be read in two ways is refused and the refusal says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from .errors import AmbiguousDateError, InvalidValueError
from .text_folding import fold

Cell = object

EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
SECONDS_PER_HOUR = 3600

_SPREADSHEET_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"})
_EMPTY_TEXTS = frozenset({"", "(vide)", "(blank)", "(empty)"})
_UNSEEN = re.compile("[\u200b\u200c\u200d\u2060\ufeff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


# --- text ---------------------------------------------------------------------------------------------------


def text_value(cell: Cell) -> str | None:
    """The text of a cell: trimmed, unbreakable spaces made plain, ``(vide)`` is empty. Line breaks stay.

    Raises InvalidValueError(expected='cell_without_error') for an error of the spreadsheet such as ``#REF!``.
    """
    if cell is None:
        return None
    text = cell if isinstance(cell, str) else _written(cell)
    if not text.isascii() or "\r" in text:
        text = _UNSEEN.sub("", text).replace("\u00a0", " ").replace("\u202f", " ").replace("\r\n", "\n")
        text = text.replace("\r", "\n")
    text = _CONTROLS.sub("", text).strip()
    if text in _SPREADSHEET_ERRORS:
        raise InvalidValueError(text=text, expected="cell_without_error")
    return None if text.casefold() in _EMPTY_TEXTS else text


def _written(cell: Cell) -> str:
    """A number as a person types it (1143567890.0 is a NEQ without its point), a date as 2011-03-31."""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)


def list_value(cell: Cell) -> tuple[str, ...]:
    """The values of a cell separated by ``;``, each once, in their order."""
    text = text_value(cell)
    if text is None:
        return ()
    parts = (text_value(part) for part in text.split(";"))
    return tuple(dict.fromkeys(part for part in parts if part is not None))


# --- numbers ------------------------------------------------------------------------------------------------

# Beyond it a number is a mistake, and would not fit the book as cents or seconds.
MOST_NUMBER = 10**12
_SIGNED_DIGITS = re.compile(r"([+-]?)([\d.,]+)")
_GROUPED_BY_SPACES = re.compile(r"[+-]?\d{1,3}( \d{3})+([.,]\d*)?")
_SPACES = re.compile("[\u00a0\u202f\u2007\u2009\\s]+")


def number_value(cell: Cell, decimals: int | None = None) -> Decimal | None:
    """A number: ``1 234,50``, ``1,234.50``, with or without ``$``.

    With ``decimals``, a text such as ``1,234`` that would have more decimals than that is read as thousands.
    Raises InvalidValueError(expected='number').
    """
    if isinstance(cell, bool):
        raise InvalidValueError(text=str(cell), expected="number")
    if isinstance(cell, int | float | Decimal):
        number = Decimal(str(cell))
    elif (text := text_value(cell)) is None:
        return None
    else:
        number = _number_in(text, decimals)
    if not number.is_finite() or abs(number) > MOST_NUMBER:
        raise InvalidValueError(text=str(cell), expected="number")
    return number


def _number_in(text: str, decimals: int | None) -> Decimal:
    bare = _SPACES.sub(" ", text.replace("−", "-").removeprefix("$").removesuffix("$")).strip()
    if " " in bare and _GROUPED_BY_SPACES.fullmatch(bare):
        bare = bare.replace(" ", "")
    match = _SIGNED_DIGITS.fullmatch(bare)
    digits = _plain_digits(match[2], decimals) if match else None
    if match is None or digits is None:
        raise InvalidValueError(text=text, expected="number")
    try:
        return Decimal(match[1] + digits)
    except InvalidOperation:
        raise InvalidValueError(text=text, expected="number") from None


def _plain_digits(text: str, decimals: int | None) -> str | None:
    """Digits with at most one point, from digits with commas and points; None when they make no number."""
    commas, points = text.count(","), text.count(".")
    if commas and points:
        mark = max(",", ".", key=text.rfind)
        if text.count(mark) != 1:
            return None
        whole, part = text.split(mark)
        return _with_part(_ungrouped(whole, "." if mark == "," else ","), part)
    mark = "," if commas else "."
    if commas + points == 0:
        return text
    if commas + points > 1:
        return _ungrouped(text, mark)
    whole, part = text.split(mark)
    if mark == "," and decimals is not None and len(part) == 3 > decimals and 0 < len(whole) <= 3:
        return whole + part
    return _with_part(whole, part)


def _with_part(whole: str | None, part: str) -> str | None:
    return None if whole is None or not whole + part else f"{whole or '0'}.{part or '0'}"


def _ungrouped(text: str, mark: str) -> str | None:
    first, *groups = text.split(mark)
    regular = 0 < len(first) <= 3 and first.isdigit() and all(len(group) == 3 and group.isdigit() for group in groups)
    return first + "".join(groups) if regular else None


def count_value(cell: Cell) -> int | None:
    """A whole number, zero or more. Raises InvalidValueError(expected='integer')."""
    number = _number_or_refusal(cell, 0, "integer")
    if number is None:
        return None
    if number != number.to_integral_value() or number < 0:
        raise InvalidValueError(text=str(cell), expected="integer")
    return int(number)


def cents_value(cell: Cell) -> int | None:
    """An amount in dollars as whole cents, zero or more. Raises InvalidValueError(expected='amount')."""
    number = _number_or_refusal(cell, 2, "amount")
    if number is None:
        return None
    if number < 0:
        raise InvalidValueError(text=str(cell), expected="amount")
    return int((number * 100).quantize(Decimal(1), ROUND_HALF_UP))


def _number_or_refusal(cell: Cell, decimals: int, expected: str) -> Decimal | None:
    try:
        return number_value(cell, decimals)
    except InvalidValueError:
        raise InvalidValueError(text=str(cell), expected=expected) from None


# --- hours --------------------------------------------------------------------------------------------------

_HOURS_AND_MINUTES = re.compile(
    r"(\d{1,12})\s*(?:h|hr|hrs|heures?|hours?|:)\s*(?:([0-5]?\d)\s*(?:m|mn|min|minutes?)?)?", re.IGNORECASE
)
_MINUTES = re.compile(r"(\d{1,12})\s*(?:m|mn|min|minutes?)", re.IGNORECASE)
_HOURS_MARK = re.compile(r"\s*(?:h|hr|hrs|heures?|hours?)\.?$", re.IGNORECASE)


def seconds_value(cell: Cell) -> int | None:
    """Hours as whole seconds, to the nearest: ``2,5``, ``2 h 30``, ``2:30``, ``45 min``, a duration.

    Raises InvalidValueError(expected='hours').
    """
    if isinstance(cell, timedelta):
        return round(cell.total_seconds())
    if isinstance(cell, time):
        return cell.hour * 3600 + cell.minute * 60 + cell.second
    text = text_value(cell)
    if text is None:
        return None
    if match := _HOURS_AND_MINUTES.fullmatch(text):
        return int(match[1]) * SECONDS_PER_HOUR + int(match[2] or 0) * 60
    if match := _MINUTES.fullmatch(text):
        return int(match[1]) * 60
    number = _hours_in(cell, text)
    return int((number * SECONDS_PER_HOUR).quantize(Decimal(1), ROUND_HALF_UP))


def _hours_in(cell: Cell, text: str) -> Decimal:
    try:
        number = number_value(_HOURS_MARK.sub("", text) if isinstance(cell, str) else cell)
    except InvalidValueError:
        number = None
    # A longer time in one act is a slip: ten thousand hours is five years of work.
    if number is None or number < 0 or number >= 10_000:
        raise InvalidValueError(text=text, expected="hours")
    return number


# --- dates --------------------------------------------------------------------------------------------------

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?")
_SHORT_YEAR = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}")


def date_value(cell: Cell) -> date | None:
    """A day: an Excel date, ``2011-03-31``, ``31-03-2011``, ``31/03/2011`` when only one reading is possible.

    Raises AmbiguousDateError(first, second), InvalidValueError(expected='date' or 'four_digit_year').
    """
    if isinstance(cell, datetime):
        return _within_reason(cell.date(), str(cell))
    if isinstance(cell, date):
        return _within_reason(cell, str(cell))
    text = text_value(cell)
    if text is None:
        return None
    if match := _YEAR_FIRST.fullmatch(text):
        day = _day(int(match[1]), int(match[3]), int(match[4]))
        return _within_reason(day, text)
    if match := _YEAR_LAST.fullmatch(text):
        return _within_reason(_only_reading(int(match[1]), int(match[3]), int(match[4]), text), text)
    raise InvalidValueError(text=text, expected="four_digit_year" if _SHORT_YEAR.fullmatch(text) else "date")


def _only_reading(first: int, second: int, year: int, text: str) -> date | None:
    readings = {_day(year, second, first), _day(year, first, second)} - {None}
    if len(readings) > 1:
        earlier, later = sorted(reading for reading in readings if reading is not None)
        raise AmbiguousDateError(text=text, first=earlier, second=later)
    return readings.pop() if readings else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _within_reason(day: date | None, text: str) -> date:
    if day is None or not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise InvalidValueError(text=text, expected="date")
    return day


# --- choices ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that a cell may have: its code, its labels in lists, and other ways to write it."""

    code: str
    label_fr: str
    label_en: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choices:
    """Values that a cell may have, found by code or by label, accents and case ignored."""

    choices: tuple[Choice, ...]
    by_text: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_text: dict[str, str] = {}
        for choice in self.choices:
            for text in (
                choice.code,
                choice.code.replace("_", " "),
                choice.label_fr,
                choice.label_en,
                *choice.others,
            ):
                by_text.setdefault(fold(text), choice.code)
        object.__setattr__(self, "by_text", by_text)

    def label_fr(self, code: str) -> str:
        """The French label of a code; the code itself when it is none of these."""
        return next((choice.label_fr for choice in self.choices if choice.code == code), code)


def choice_value(cell: Cell, choices: Choices) -> str | None:
    """The code of a choice. Raises InvalidValueError(expected='choice', known=labels)."""
    text = text_value(cell)
    if text is None:
        return None
    code = choices.by_text.get(fold(text))
    if code is None:
        raise InvalidValueError(text=text, expected="choice", known=_labels(choices.choices))
    return code


def _labels(choices: Iterable[Choice]) -> tuple[str, ...]:
    return tuple(choice.label_fr for choice in choices)
