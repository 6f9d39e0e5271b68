"""Telephones and e-mail addresses of lists, in whatever style, written as the team writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

_EXTENSION = r"(?:[\s,;]*(?:poste|ext\.?|x|#|p\.)\s*:?\s*(\d{1,6}))?"
_NORTH_AMERICAN = re.compile(
    r"(?:tel:)?(?:\+?1[\s.\-]?)?\(?([2-9]\d{2})\)?[\s.\-/]{0,3}([2-9]\d{2})[\s.\-]{0,3}(\d{4})" + _EXTENSION,
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_HYPHENS = str.maketrans("‐‑‒–—−", "------")
_TELEPHONES, _EMAIL = ("phone", "mobile"), "email"
_HOME_COUNTRY = "CA"


def make_neat(values: dict[str, Any]) -> None:
    """Write the telephones and the e-mail of a row in one style. A row of an export, which has an identifier, keeps
    what it says."""
    for name in _TELEPHONES:
        if name in values:
            values[name] = neat_telephone(values[name])
    if _EMAIL in values:
        values[_EMAIL] = neat_email(values[_EMAIL])


@lru_cache(maxsize=10_000)
def neat_telephone(text: str) -> str:
    """``819 555-0101``, ``819 555-0101, poste 21``, ``+33 1 23 45 67 89``; what is no telephone stays as it is."""
    match = _NORTH_AMERICAN.fullmatch(text.strip().translate(_HYPHENS))
    if match:
        number = f"{match[1]} {match[2]}-{match[3]}"
        return f"{number}, poste {match[4]}" if match[4] else number
    if not text.startswith(("+", "00", "011", "tel:")):
        return text
    return _international(text) or text


def _international(text: str) -> str:
    import phonenumbers  # only for a number from abroad

    try:
        number = phonenumbers.parse(text, _HOME_COUNTRY)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    extension, number.extension = number.extension, None
    shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return f"{shown}, poste {extension}" if extension else shown


def neat_email(text: str) -> str:
    """The address alone of ``Luc Roy <luc@exemple.ca>`` and of ``mailto:luc@exemple.ca``."""
    match = _ADDRESS.search(text)
    return match[1] if match else text.removeprefix("mailto:").rstrip(";, ")


def drop_same_telephones(values: dict[str, Any], record: Mapping[str, Any]) -> None:
    """Another style of the telephone that a record has is no news."""
    for name in _TELEPHONES:
        before = record.get(name)
        if before and name in values and neat_telephone(values[name]) == neat_telephone(before):
            del values[name]
