"""A line typed in a hurry, read as an intervention: ``2 h tél Acier Bécancour plan export É.-U. suivi 15 mars``.

The grammar is small, in French and English, and only proposes: what it does not understand stays in ``words``, where
the store looks for the company and the rest is what the intervention was about. No text makes it fail.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from .day_words import bare, is_month, key_of, read_day
from .market_words import LONGEST_ABBREVIATION, MARKET_BY_KEY

# Longer than any sentence of a person; the rest is left as it is.
MOST_WORDS = 60
_LONGEST_SECONDS = 100 * 3600
_LONGEST_PHRASE = 3

_HOURS = ("h", "hr", "hrs", "heure", "heures", "hour", "hours")
_MINUTES = ("min", "mins", "mn", "minute", "minutes")
_NUMBER = re.compile(r"[0-9]{1,4}(?:[.,][0-9]{1,2})?")
_JOINED = re.compile(rf"([0-9]{{1,4}}(?:[.,][0-9]{{1,2}})?)({'|'.join(_HOURS + _MINUTES)})")
_HOURS_AND_MINUTES = re.compile(r"([0-9]{1,2})h([0-5]?[0-9])(?:min|mn|m)?")
_WHOLE = re.compile(r"[0-9]{1,2}")

_MEDIUM_WORDS = {
    **dict.fromkeys(("tel", "telephone", "phone", "appel", "appele", "call"), "phone"),
    **dict.fromkeys(("courriel", "courriels", "email", "emails", "mel"), "email"),
    **dict.fromkeys(("rencontre", "reunion", "rdv", "meeting"), "meeting"),
    **dict.fromkeys(("visite", "visit"), "visit"),
    **dict.fromkeys(("visio", "visioconference", "video", "zoom", "teams"), "video"),
}
SERVICE_PHRASES: dict[str, str] = {
    **dict.fromkeys(("info", "infos", "information", "servicedinformation", "serviceinformation",
                     "informationservice"), "information"),
    **dict.fromkeys(("acc", "accomp", "accompagnement", "accompagnementspecifique", "accompaniment",
                     "specificaccompaniment"), "accompaniment"),
    **dict.fromkeys(("prediag", "prediagnostic", "prediagnosticdexportation", "exportprediagnostic"),
                    "prediagnostic"),
    **dict.fromkeys(("diag", "diagnostic", "diagnosticdexportation", "exportdiagnostic"), "diagnostic"),
    **dict.fromkeys(("planexport", "plandexport", "plandexportation", "exportplan"), "export_plan"),
}  # fmt: skip
# Words that announce the day of the next step: the first ones say nothing more, the others are the step itself.
_FOLLOW_UP = frozenset({"suivi", "followup"})
_NEXT_STEP = frozenset({"rappeler", "rappel", "relancer", "relance", "recontacter", "callback", "remind", "revoir"})
_BEFORE_A_DAY = frozenset({"le", "pour", "avant", "dici", "au", "on", "by", "for", "before", "the"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a line says. ``seconds`` is the time of contact, ``service`` a code; ``words`` is what was not understood,
    in its order: the company and the subject. ``next_step`` are the words between ``rappeler`` and its day.
    """

    seconds: int | None = None
    medium: str | None = None
    service: str | None = None
    day: date | None = None
    markets: tuple[str, ...] = ()
    follow_up_on: date | None = None
    next_step: str = ""
    words: tuple[str, ...] = ()


@dataclass(slots=True)
class _Line:
    """The words of a line, and which of them were understood."""

    words: list[str]
    taken: set[int] = field(default_factory=set)

    def free(self, place: int, length: int = 1) -> bool:
        return place + length <= len(self.words) and self.taken.isdisjoint(range(place, place + length))

    def take(self, place: int, length: int = 1) -> None:
        self.taken.update(range(place, place + length))


def parse_line(text: str, today: date, services: Mapping[str, str] | None = None) -> Proposal:
    """Read a line. ``services`` gives the code of each label of the team's own services, by ``phrase_key``."""
    line = _Line(text.split()[:MOST_WORDS])
    follow_up_on, next_step = _take_follow_up(line, today)
    day = _take_day(line, today)
    seconds = _take_duration(line)
    service = _take_phrase(line, {**(services or {}), **SERVICE_PHRASES})
    medium = _take_medium(line)
    markets = _take_markets(line)
    remaining = (word.strip(",;:!?") for place, word in enumerate(line.words) if place not in line.taken)
    words = tuple(word for word in remaining if word)
    return Proposal(seconds, medium, service, day, markets, follow_up_on, next_step, words)


def phrase_key(label: str) -> str:
    """How a label of a service is looked up: its letters and digits."""
    return key_of(label)


def seconds_in(text: str) -> int | None:
    """The duration that a whole text says: ``2 h 30``, ``0,5h``, ``45 min``; a bare number is minutes."""
    line = _Line(text.split()[:4])
    if len(line.words) == 1 and _NUMBER.fullmatch(bare(line.words[0])):
        return _within_reason(Decimal(bare(line.words[0]).replace(",", ".")) * 60)
    seconds = _take_duration(line)
    return seconds if len(line.taken) == len(line.words) else None


def subject_of(words: Sequence[str], next_step: str = "") -> str:
    """The subject of an intervention from the words that remain, its first letter a capital."""
    text = ", ".join(part for part in (" ".join(words), next_step) if part)
    return text[:1].upper() + text[1:]


# --- the next step and the days ----------------------------------------------------------------------------


def _take_follow_up(line: _Line, today: date) -> tuple[date | None, str]:
    for place in range(len(line.words)):
        length, is_step = _announcement(line, place)
        if not length:
            continue
        for there in range(place + length, len(line.words)):
            read = read_day(line.words, there, today, ahead=True)
            if read is None:
                continue
            before = there - 1
            if before >= place + length and key_of(line.words[before]) in _BEFORE_A_DAY:
                line.take(before)
            if is_step:
                step = " ".join(w.strip(",;:") for i, w in enumerate(line.words[place:there], place) if line.free(i))
                line.take(place, there - place)
            else:
                step = ""
                line.take(place, length)
            line.take(there, read.words)
            return read.day, step
    return None, ""


def _announcement(line: _Line, place: int) -> tuple[int, bool]:
    """How many words announce a next step at ``place``, and whether they are the step itself."""
    for length in (2, 1):
        key = "".join(key_of(word) for word in line.words[place : place + length])
        if line.free(place, length) and (key in _FOLLOW_UP or key in _NEXT_STEP):
            return length, key in _NEXT_STEP
    return 0, False


def _take_day(line: _Line, today: date) -> date | None:
    for place in range(len(line.words)):
        read = read_day(line.words, place, today) if line.free(place) else None
        if read is not None and line.free(place, read.words):
            line.take(place, read.words)
            return read.day
    return None


# --- duration ----------------------------------------------------------------------------------------------


def _take_duration(line: _Line) -> int | None:
    for place in range(len(line.words)):
        if line.free(place):
            seconds, length = _duration_at(line, place)
            if seconds is not None:
                line.take(place, length)
                return seconds
    return None


def _duration_at(line: _Line, place: int) -> tuple[int | None, int]:
    word = bare(line.words[place])
    if key_of(word) == "demiheure":
        return 1800, 1
    if match := _HOURS_AND_MINUTES.fullmatch(word):
        return _within_reason(Decimal(int(match[1]) * 3600 + int(match[2]) * 60)), 1
    if match := _JOINED.fullmatch(word):
        number, unit, length = match[1], match[2], 1
    elif _NUMBER.fullmatch(word) and line.free(place, 2):
        number, unit, length = word, bare(line.words[place + 1]), 2
    else:
        return None, 0
    value = Decimal(number.replace(",", "."))
    if unit in _MINUTES:
        return _within_reason(value * 60), length
    if unit not in _HOURS:
        return None, 0
    minutes, more = _minutes_after(line, place + length) if "." not in number and "," not in number else (0, 0)
    return _within_reason(value * 3600 + minutes * 60), length + more


def _minutes_after(line: _Line, place: int) -> tuple[int, int]:
    """The minutes that follow hours: ``30`` or ``15 min``, but never the day of a month."""
    if not line.free(place):
        return 0, 0
    word = bare(line.words[place])
    if match := _JOINED.fullmatch(word):
        is_minutes = match[2] in _MINUTES and _WHOLE.fullmatch(match[1])
        return (int(match[1]), 1) if is_minutes else (0, 0)
    if not _WHOLE.fullmatch(word) or int(word) > 59:
        return 0, 0
    after = line.words[place + 1] if place + 1 < len(line.words) else ""
    if bare(after) in _MINUTES:
        return int(word), 2
    return (int(word), 1) if len(word) == 2 and not is_month(after) else (0, 0)


def _within_reason(seconds: Decimal) -> int | None:
    whole = int(seconds)
    return whole if 0 < whole <= _LONGEST_SECONDS else None


# --- service, medium, markets ------------------------------------------------------------------------------


def _take_phrase(line: _Line, phrases: Mapping[str, str]) -> str | None:
    for length in range(_LONGEST_PHRASE, 0, -1):
        for place in range(len(line.words) - length + 1):
            if line.free(place, length):
                found = phrases.get("".join(key_of(word) for word in line.words[place : place + length]))
                if found is not None:
                    line.take(place, length)
                    return found
    return None


def _take_medium(line: _Line) -> str | None:
    """The first word that says how; ``rencontre 4`` is about a meeting, and says nothing of the sort."""
    for place, word in enumerate(line.words):
        medium = _MEDIUM_WORDS.get(key_of(word)) if line.free(place) else None
        after = line.words[place + 1] if place + 1 < len(line.words) and line.free(place + 1) else ""
        if medium is not None and not bare(after).isdigit():
            line.take(place)
            return medium
    return None


def _take_markets(line: _Line) -> tuple[str, ...]:
    found: dict[str, None] = {}
    place = 0
    while place < len(line.words):
        length = next((n for n in range(_LONGEST_PHRASE, 0, -1) if _market_at(line, place, n)), 0)
        if length:
            found[_market_at(line, place, length)] = None
            line.take(place, length)
        place += max(length, 1)
    return tuple(found)


def _market_at(line: _Line, place: int, length: int) -> str:
    if not line.free(place, length):
        return ""
    words = line.words[place : place + length]
    key = "".join(key_of(word) for word in words)
    if len(key) <= LONGEST_ABBREVIATION and (length > 1 or not _is_abbreviation(words[0])):
        return ""
    return MARKET_BY_KEY.get(key, "")


def _is_abbreviation(word: str) -> bool:
    letters = word.strip(",;:!?()")
    return letters.isupper() or "." in letters.rstrip(".")
