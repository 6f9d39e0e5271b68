"""Days as people type them, in French and in English: ``hier``, ``lundi``, ``15 mars``, ``dans 2 semaines``."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from .text_folding import without_accents

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january", "fevrier fevr fev february feb", "mars march mar", "avril avr april apr",
            "mai may", "juin june jun", "juillet juil july jul", "aout august aug", "septembre sept september sep",
            "octobre october oct", "novembre november nov", "decembre december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("lundi monday", "mardi tuesday", "mercredi wednesday", "jeudi thursday", "vendredi friday", "samedi saturday",
         "dimanche sunday")
    )
    for name in names.split()
}  # fmt: skip
# One or two words, and how many days from today.
_NEAR_DAYS = {
    "aujourdhui": 0, "today": 0, "hier": -1, "yesterday": -1, "avanthier": -2, "demain": 1, "tomorrow": 1,
    "apresdemain": 2,
}  # fmt: skip
_UNITS = {
    **dict.fromkeys(("jour", "jours", "day", "days"), "day"),
    **dict.fromkeys(("semaine", "semaines", "week", "weeks"), "week"),
    **dict.fromkeys(("mois", "month", "months"), "month"),
}
_NEXT, _LAST = frozenset({"prochain", "prochaine", "next"}), frozenset({"dernier", "derniere", "passe", "last"})
_ISO = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})")
_DAY = re.compile(r"([0-9]{1,2})(?:er|e|st|nd|rd|th)?")
_YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")
_COUNT = re.compile(r"[0-9]{1,3}")
_EDGES = ".,;:!?()[]«»“”\"'’"
# Years looked at for a day that says none: enough for a 29 February.
_YEARS_AHEAD = 9


class ReadDay(NamedTuple):
    """A day, and how many words say it."""

    day: date
    words: int


def bare(word: str) -> str:
    """A word without accents, case and the punctuation around it."""
    return without_accents(word).lower().strip(_EDGES)


def key_of(word: str) -> str:
    """The letters and digits of a word alone: ``É.-U.`` gives ``eu``."""
    return "".join(character for character in without_accents(word).lower() if character.isalnum())


def day_in(text: str, today: date, *, ahead: bool = False) -> date | None:
    """The day that a whole text says, or None."""
    words = text.split()
    read = read_day(words, 0, today, ahead=ahead) if words else None
    return read.day if read is not None and read.words == len(words) else None


def read_day(words: Sequence[str], place: int, today: date, *, ahead: bool = False) -> ReadDay | None:
    """The day that begins at ``place``, or None. A weekday or a day of the month without a year is the nearest one;
    with ``ahead`` the first one that comes. Never raises.
    """
    start = place + 1 if bare(words[place]) in ("le", "the", "on") and place + 1 < len(words) else place
    keys = [key_of(word) for word in words[start : start + 5]]
    try:
        found = (
            _written_day(bare(words[start]))
            or _near_day(keys, today)
            or _weekday(keys, today, ahead)
            or _day_of_month(keys, today, ahead)
            or _counted(keys, today)
        )
    except (ValueError, OverflowError):
        return None
    return ReadDay(found.day, found.words + start - place) if found else None


def is_month(word: str) -> bool:
    return key_of(word) in _MONTHS


def _written_day(word: str) -> ReadDay | None:
    match = _ISO.fullmatch(word)
    return ReadDay(date(int(match[1]), int(match[2]), int(match[3])), 1) if match else None


def _near_day(keys: Sequence[str], today: date) -> ReadDay | None:
    for length in (2, 1):
        days = _NEAR_DAYS.get("".join(keys[:length])) if len(keys) >= length else None
        if days is not None:
            return ReadDay(today + timedelta(days), length)
    return None


def _weekday(keys: Sequence[str], today: date, ahead: bool) -> ReadDay | None:
    first, second = keys[0], keys[1] if len(keys) > 1 else ""
    if first in _WEEKDAYS:
        wanted, way, length = _WEEKDAYS[first], second, 2 if second in _NEXT | _LAST else 1
    elif second in _WEEKDAYS and first in _NEXT | _LAST:
        wanted, way, length = _WEEKDAYS[second], first, 2
    else:
        return None
    if way in _NEXT or (ahead and way not in _LAST):
        return ReadDay(today + timedelta((wanted - today.weekday() - 1) % 7 + 1), length)
    back = (today.weekday() - wanted) % 7
    return ReadDay(today - timedelta(back or (7 if way in _LAST else 0)), length)


def _day_of_month(keys: Sequence[str], today: date, ahead: bool) -> ReadDay | None:
    if len(keys) < 2:
        return None
    day, month = _DAY.fullmatch(keys[0]), _MONTHS.get(keys[1])
    if day is None or month is None:
        day, month = _DAY.fullmatch(keys[1]), _MONTHS.get(keys[0])
    if day is None or month is None:
        return None
    if len(keys) > 2 and _YEAR.fullmatch(keys[2]):
        return ReadDay(date(int(keys[2]), month, int(day[1])), 3)
    years = range(today.year, today.year + _YEARS_AHEAD) if ahead else range(today.year - 4, today.year + 5)
    days = [date(year, month, int(day[1])) for year in years if _is_day(year, month, int(day[1]))]
    days = [known for known in days if not ahead or known >= today]
    return ReadDay(min(days, key=lambda known: abs((known - today).days)), 2) if days else None


def _is_day(year: int, month: int, day: int) -> bool:
    return date.min.year <= year <= date.max.year and 1 <= day <= calendar.monthrange(year, month)[1]


def _counted(keys: Sequence[str], today: date) -> ReadDay | None:
    """``dans 2 semaines``, ``in 10 days``, ``il y a 3 jours``, ``3 days ago``, ``la semaine prochaine``."""
    if keys[0] in ("dans", "in", "dici") and len(keys) > 2:
        return _moved(keys[1], keys[2], today, 1, 3)
    if keys[0] == "la" and len(keys) > 2:
        keys = keys[1:]
        read = _counted(keys, today)
        return ReadDay(read.day, read.words + 1) if read else None
    if keys[:3] == ["il", "y", "a"] and len(keys) > 4:
        return _moved(keys[3], keys[4], today, -1, 5)
    if len(keys) > 2 and keys[2] == "ago":
        return _moved(keys[0], keys[1], today, -1, 3)
    if len(keys) > 1 and keys[0] in _UNITS and keys[1] in _NEXT:
        return _moved("1", keys[0], today, 1, 2)
    if len(keys) > 1 and keys[0] in _NEXT and keys[1] in _UNITS:
        return _moved("1", keys[1], today, 1, 2)
    return None


def _moved(count: str, unit: str, today: date, way: int, words: int) -> ReadDay | None:
    number = 1 if count in ("un", "une", "a", "one") else int(count) if _COUNT.fullmatch(count) else None
    kind = _UNITS.get(unit)
    if number is None or kind is None:
        return None
    if kind == "month":
        months = today.year * 12 + today.month - 1 + way * number
        year, month = divmod(months, 12)
        day = min(today.day, calendar.monthrange(year, month + 1)[1])
        return ReadDay(date(year, month + 1, day), words)
    return ReadDay(today + timedelta(way * number * (7 if kind == "week" else 1)), words)
