"""Texts that name a company of the book: a funder's document leaves them out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from cqi_desktop.domain.identifiers import comparison_name
from cqi_desktop.domain.text_folding import without_accents

if TYPE_CHECKING:
    from .book import Book

# Words as they stand in a name: what surrounds them in a sentence is put aside.
_AROUND = '«»“”"()[],;:!?…\u00a0'
_LAST_CHARACTER = "\U0010ffff"


def texts_naming_companies(book: Book, texts: Iterable[str]) -> set[str]:
    """Those of ``texts`` that hold the name of a company, whatever its capitals and with or without its legal form.

    A name of one word counts only as it is written, legal form included: "Exportation inc." is not in "exportation".
    """
    candidates: dict[tuple[str, str], list[str]] = {}
    found = set()
    for text in set(texts):
        for start in _starts(text):
            if start not in candidates:
                candidates[start] = _names_beginning_with(book, *start)
            if any(_is_named(name, text) for name in candidates[start]):
                found.add(text)
                break
    return found


def _starts(text: str) -> Iterator[tuple[str, str]]:
    """Each word with the one after it: where a name may begin."""
    words = [word.strip(_AROUND) for word in without_accents(text).lower().split()]
    words = [word for word in words if word]
    # A name may begin within a word that an apostrophe joins: "l’Érable".
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        yield word, following
        for part in re.split("[’']", word)[1:]:
            yield part, following


def _names_beginning_with(book: Book, word: str, following: str) -> list[str]:
    pair = f"{word} {following}".rstrip(".")
    rows = book.sql(
        "SELECT c.name FROM company_row r JOIN company c ON c.id = r.company "
        "WHERE r.name_key = :word OR (r.name_key >= :pair AND r.name_key < :end AND :following <> '')",
        {"word": word, "pair": pair, "end": pair + _LAST_CHARACTER, "following": following},
    )
    return [name for (name,) in rows if name]


def _is_named(name: str, text: str) -> bool:
    if name.casefold() in text.casefold():
        return True
    words = re.findall(r"\w+", name)
    bare = comparison_name(name)
    return len(words) > 1 and len(bare) > len(words[0]) and bare in comparison_name(text)
