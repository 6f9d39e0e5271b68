"""Dates in words, ``31 mars 2011`` or ``March 31, 2011``: read only when there is one way to."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.domain.values import EARLIEST_YEAR, LATEST_YEAR, Cell, date_value, text_value

_YEAR = re.compile(r"\b\d{4}\b")
_WORDS = re.compile(r"(?=.*\b\d{1,2}(?:er|st|nd|rd|th)?\b)(?=.*[a-z]{3}).{8,40}")
_FIRST = re.compile(r"\b(\d{1,2})(?:er|st|nd|rd|th)\b")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTHS = [
    ("jan", "janv", "janvier", "january"), ("feb", "fev", "fevr", "fevrier", "february"), ("mar", "mars", "march"),
    ("apr", "avr", "avril", "april"), ("may", "mai"), ("jun", "juin", "june"), ("jul", "juil", "juillet", "july"),
    ("aug", "aout", "august"), ("sep", "sept", "septembre", "september"), ("oct", "octobre", "october"),
    ("nov", "novembre", "november"), ("dec", "decembre", "december"),
]  # fmt: skip
_DAYS = [
    ("mon", "monday", "lundi", "lun"), ("tue", "tuesday", "mardi"), ("wed", "wednesday", "mercredi", "mer"),
    ("thu", "thursday", "jeudi", "jeu"), ("fri", "friday", "vendredi", "ven"), ("sat", "saturday", "samedi", "sam"),
    ("sun", "sunday", "dimanche", "dim"),
]  # fmt: skip
_LITTLE_WORDS = [" ", ".", ",", ";", "le", "de", "du", "on", "of", "the", "at", "and"]


def day_value(cell: Cell) -> date | None:
    """As ``domain.values.date_value``, and a date in words or 20110331. Raises the same errors."""
    try:
        return date_value(cell)
    except InvalidValueError as error:
        day = _told(cell) if error.values.get("expected") == "date" else None
        if day is None:
            raise
        return day


def _told(cell: Cell) -> date | None:
    text = text_value(cell)
    if text is None or isinstance(cell, datetime | date):
        return None
    if match := _COMPACT.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    folded = fold(text)
    if not _WORDS.fullmatch(folded) or len(_YEAR.findall(folded)) != 1:
        return None
    day = _in_words(_FIRST.sub(r"\1", folded))
    return day if day is not None and EARLIEST_YEAR <= day.year <= LATEST_YEAR else None


def _day(year: int, month: int, day: int) -> date | None:
    """One that leaves no other reading: of 20112011 the year might be at either end."""
    try:
        return date(year, month, day) if EARLIEST_YEAR <= year <= LATEST_YEAR else None
    except ValueError:
        return None


def _in_words(text: str) -> date | None:
    """The same day whatever a parser takes for what is not said: day, month and year are all there."""
    from dateutil.parser import parse  # only when a date is no date of ours

    try:
        found = {
            parse(text, parserinfo=_words(), default=missing).date()
            for missing in (datetime(2000, 1, 1), datetime(2001, 2, 2))  # noqa: DTZ001 - days, not moments
        }
    except (ValueError, OverflowError, TypeError):
        return None
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=1)
def _words() -> Any:
    from dateutil.parser import parserinfo

    class Words(parserinfo):  # type: ignore[misc]  # without types of its own
        """The months and days of both languages, without accents."""

        JUMP = _LITTLE_WORDS
        MONTHS = _MONTHS
        WEEKDAYS = _DAYS

    return Words(dayfirst=True)
