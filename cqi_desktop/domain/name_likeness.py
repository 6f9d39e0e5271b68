"""How alike two names of companies are: accents, spelling, order of the words, abbreviations, legal forms.

Two judgements lean on the same words and the same slips: ``resemble``, by which an import asks a person, and
``compare_names``, which is one piece of evidence among others for a likely duplicate. Both only ever suggest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from .identifiers import comparison_name, digits_of, folded_name, words_of_name
from .name_words import core_words, loose_words, singular, telling_words
from .text_folding import without_accents

# A word shorter than these may not differ by one, or by two letters: Roy and Guy are two families.
SHORTEST_WITH_ONE_SLIP, SHORTEST_WITH_TWO_SLIPS = 5, 9
# More than these in one name, and it is another name.
MOST_SLIPS = 3
# Words that both names must share beyond an initial, so that it says something.
_LETTERS_BESIDE_AN_INITIAL = 5
_LEAST_LETTERS_WITHIN = 4

_SHORTEST_NUMBER = 5
_NUMBER = re.compile(r"\b(?:\d{4}[\s\-‑–]?\d{4}|\d{5,8})\b")
_POINTED = re.compile(r"\b([^\W\d_]{2,7})\.")


class NameLikeness(StrEnum):
    """What two names have in common, the surest first."""

    SAME = "same"
    LEGAL_FORM = "legal_form"  # but for "inc.", "ltée"...
    ACCENTS = "accents"  # but for accents
    WORDS = "words"  # the same words: order, articles, abbreviations, spaces within words
    EXTRA_WORDS = "extra_words"  # but for words that tell little, such as "Groupe" or "et fils"
    CLOSE = "close"  # but for slips of the keyboard
    TRADE_NAME = "trade_name"  # "9123-4567 Québec inc. (Meubles Roy)" and "Meubles Roy"
    WITHIN = "within"  # one is a part of the other
    NUMBERED = "numbered"  # one is a number, the other is not: it may be the name under which it trades
    OTHER_NUMBER = "other_number"  # two numbered companies: never the same
    DIFFERENT = "different"


class NameMatch(NamedTuple):
    """``slips`` counts those of a close name, or is 1 when both have words more; ``share`` is the part of the longer
    name that both have, 0 to 1."""

    kind: NameLikeness
    slips: int = 0
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class ComparedName:
    """A name made ready for many comparisons. Make one with ``compared_name``."""

    text: str
    digits: str
    folded: str
    loose: tuple[str, ...]
    core: tuple[str, ...]
    pointed: tuple[str, ...]
    is_numbered: bool

    @property
    def joined(self) -> str:
        return "".join(self.loose)


def compared_name(name: str) -> ComparedName:
    """The name with its words; an empty one resembles nothing."""
    words = words_of_name(name) if name.strip() else ()
    loose = telling_words(words)
    pointed = _POINTED.findall(name) if "." in name else ()
    digits = "".join([letter for letter in name if letter.isdigit()])
    return ComparedName(
        text=name,
        digits=digits,
        folded="".join(words),
        loose=loose,
        core=core_words(loose),
        pointed=tuple([singular(without_accents(word).casefold()) for word in pointed]),
        is_numbered=len(digits) >= _SHORTEST_NUMBER and _NUMBER.search(name) is not None,
    )


# --- for an import -----------------------------------------------------------------------------------------


def resemble(one: str, other: str) -> bool:
    """Whether two names could be two writings of one; never when their digits differ."""
    if digits_of(one) != digits_of(other):
        return False
    if folded_name(one) == folded_name(other):
        return True
    first, second = loose_words(one), loose_words(other)
    return sorted(first) == sorted(second) or _differ_by_slips(first, second)


def _differ_by_slips(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """One word differs, by a letter or two that are missing, added, changed or exchanged."""
    if len(first) != len(second):
        return False
    different = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return len(different) == 1 and bool(slips_between(*different[0]))


def allowed_slips(word: str) -> int:
    """How many letters may differ in a word of that length."""
    if len(word) < SHORTEST_WITH_ONE_SLIP or not word.isalpha():
        return 0
    return 1 if len(word) < SHORTEST_WITH_TWO_SLIPS else 2


def slips_between(word: str, other: str) -> int:
    """The letters missing, added, changed or exchanged between two words; 0 when they are more than allowed."""
    allowed = allowed_slips(max(word, other, key=len))
    if not allowed or abs(len(word) - len(other)) > allowed:
        return 0
    from rapidfuzz.distance import OSA

    slips = int(OSA.distance(word, other, score_cutoff=allowed))
    return slips if slips <= allowed else 0


# --- for likely duplicates ---------------------------------------------------------------------------------


def compare_names(one: ComparedName, other: ComparedName) -> NameMatch:
    """What two names have in common; names whose digits differ are never two writings of one."""
    if not one.folded or not other.folded:
        return NameMatch(NameLikeness.DIFFERENT)
    if one.digits != other.digits:
        return _with_other_digits(one, other)
    if one.folded == other.folded:
        return NameMatch(_same_letters(one.text, other.text))
    if one.joined == other.joined or sorted(one.loose) == sorted(other.loose):
        return NameMatch(NameLikeness.WORDS)
    if sorted(one.core) == sorted(other.core) or "".join(one.core) == "".join(other.core):
        both_have_more = len(one.core) < len(one.loose) and len(other.core) < len(other.loose)
        return NameMatch(NameLikeness.EXTRA_WORDS, slips=int(both_have_more))
    return _close_or_within(one, other)


def _same_letters(text: str, other: str) -> NameLikeness:
    if comparison_name(text) != comparison_name(other):
        return NameLikeness.ACCENTS
    same = _letters(text) == _letters(other)
    return NameLikeness.SAME if same else NameLikeness.LEGAL_FORM


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _with_other_digits(one: ComparedName, other: ComparedName) -> NameMatch:
    if one.is_numbered and other.is_numbered:
        return NameMatch(NameLikeness.OTHER_NUMBER)
    if one.is_numbered == other.is_numbered:
        return NameMatch(NameLikeness.DIFFERENT)
    numbered, named = (one, other) if one.is_numbered else (other, one)
    trade = tuple(word for word in numbered.core if not word.isdigit())
    if not trade:
        return NameMatch(NameLikeness.NUMBERED)
    same = sorted(trade) == sorted(named.core) or "".join(trade) == "".join(named.core)
    return NameMatch(NameLikeness.TRADE_NAME if same else NameLikeness.DIFFERENT)


def _close_or_within(one: ComparedName, other: ComparedName) -> NameMatch:
    pointed = one.pointed + other.pointed
    shared, left, right = _told_apart(one.core, other.core)
    slips = _slips_of_words(left, right, pointed, sum(map(len, shared)))
    if not slips and len(one.core) + len(other.core) < len(one.loose) + len(other.loose):
        slips = _slips_of_words(*_told_apart(one.loose, other.loose)[1:], pointed, sum(map(len, shared)))
    if 0 < slips <= MOST_SLIPS:
        return NameMatch(NameLikeness.CLOSE, slips)
    common = sum(map(len, shared))
    if (left and right) or common < _LEAST_LETTERS_WITHIN:
        return NameMatch(NameLikeness.DIFFERENT)
    return NameMatch(NameLikeness.WITHIN, share=common / (common + sum(map(len, left or right))))


def _told_apart(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[list[str], list[str], list[str]]:
    """The words that both have, those of the first alone and those of the second alone, in their order."""
    right, shared, left = list(second), [], []
    for word in first:
        if word in right:
            right.remove(word)
            shared.append(word)
        else:
            left.append(word)
    return shared, left, right


def _slips_of_words(left: list[str], right: list[str], pointed: tuple[str, ...], letters_shared: int) -> int:
    """How many slips make one of the other; 0 when they are other words."""
    if not left or not right:
        return 0
    if len(left) == len(right) <= 2:
        for order in (right, right[::-1]):
            slips = [_slips_of(*pair, pointed, letters_shared) for pair in zip(left, order, strict=True)]
            if all(slips):
                return sum(slips)
    return slips_between("".join(left), "".join(right))


def _slips_of(word: str, other: str, pointed: tuple[str, ...], letters_shared: int) -> int:
    """Slips between two words; a word abbreviated, or an initial, counts for one or two."""
    short, long = sorted((word, other), key=len)
    if len(short) == 1 and long.startswith(short) and letters_shared >= _LETTERS_BESIDE_AN_INITIAL:
        return 2
    if short in pointed and len(long) - len(short) >= 2 and _abbreviates(short, long):
        return 1
    slips = slips_between(word, other)
    if not slips or len(word) != len(other):
        return slips
    changed = [place for place, pair in enumerate(zip(word, other, strict=True)) if pair[0] != pair[1]]
    # The first letter is the one that people get right, and two letters of one word are seldom both others.
    return slips + (2 if changed[0] == 0 else int(slips == len(changed) == 2))


def _abbreviates(short: str, long: str) -> bool:
    letters = iter(long)
    return short[0] == long[0] and all(letter in letters for letter in short)
