"""The company that a typed line names, among the words that its reading left over; never guessed between two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.domain.text_folding import fold

from .search_index import Found, matching_companies

if TYPE_CHECKING:
    from .book import Book

# Candidates shown at once, words tried as the beginning of a name, words of a name.
MOST_CANDIDATES = 6
_MOST_STARTS, _LONGEST_NAME = 4, 6
_SHORTEST_WORD = 3
_SMALL_WORDS = frozenset(
    ("les", "des", "une", "pour", "avec", "sur", "par", "dans", "chez", "aux", "est", "mon", "ses", "the", "and", "for",
     "with", "from", "about")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NamedCompany:
    """``company`` is set when the words can mean one company only; else the person chooses among ``candidates``.

    ``typed`` are the words that name it, and ``others`` those that are left for the subject.
    """

    company: Found | None
    candidates: tuple[Found, ...]
    typed: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompanyNow:
    """What matters of a company before something is noted for it."""

    last_intervention: date | None
    next_follow_up: date | None


def company_in_words(book: Book, words: Sequence[str]) -> NamedCompany:
    """The first run of words that begins the name of a company, as long as one still answers to it."""
    for start in range(min(len(words), _MOST_STARTS)):
        length, found = _longest_name(book, words, start)
        if length:
            others = (*words[:start], *words[start + length :])
            only = found[0] if len(found) == 1 else None
            return NamedCompany(only, tuple(found), " ".join(words[start : start + length]), others)
    return NamedCompany(None, (), "", tuple(words))


def _longest_name(book: Book, words: Sequence[str], start: int) -> tuple[int, list[Found]]:
    first = fold(words[start])
    if len(first) < _SHORTEST_WORD or first in _SMALL_WORDS:
        return 0, []
    best: tuple[int, list[Found]] = (0, [])
    for length in range(1, min(_LONGEST_NAME, len(words) - start) + 1):
        text = " ".join(words[start : start + length])
        found = [item for item in matching_companies(book, text, MOST_CANDIDATES) if _is_called(item, text)]
        if not found:
            break
        best = length, found
    return best


def _is_called(item: Found, text: str) -> bool:
    """Whether the first word typed begins a word of the name: the others may be its town."""
    first = fold(text).split()[:1]
    return bool(first) and any(word.startswith(first[0]) for word in fold(item.title).split())


def companies_now(book: Book, keys: Sequence[bytes]) -> dict[bytes, CompanyNow]:
    """The latest intervention and the next follow-up of each company."""
    marks = ", ".join("?" * len(keys))
    rows = book.sql(f"SELECT company, last_on, follow_up_on FROM company_row WHERE company IN ({marks})", list(keys))
    return {key: CompanyNow(_day(last), _day(follow_up)) for key, last, follow_up in rows}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
