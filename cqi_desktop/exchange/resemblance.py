"""Names that only resemble one another, found among many. Never linked in silence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from cqi_desktop.domain.identifiers import folded_name
from cqi_desktop.domain.name_likeness import SHORTEST_WITH_ONE_SLIP, allowed_slips, resemble
from cqi_desktop.domain.name_words import loose_words

# Two slips leave one of three pieces of a word whole.
_PIECES = 3
# Names that share all words but one, beyond which looking at each of them takes too long.
_MANY = 40


class ResemblanceIndex:
    """Names, so that those that resemble a given one are found without looking at all of them.

    Each name is kept under its words, under its folded form and, for each long word, under the other words. Where many
    names share those, they are kept under the three pieces of the word too: two words that differ by two letters share
    a piece, at most two places away.
    """

    def __init__(self) -> None:
        self._by_words: dict[int, list[str]] = {}
        self._by_folded: dict[str, list[str]] = {}
        self._by_context: dict[int, list[tuple[str, str]]] = {}
        self._by_piece: dict[int, list[str]] = {}
        self._known: set[str] = set()

    def add(self, name: str) -> None:
        if name in self._known:
            return
        self._known.add(name)
        words = loose_words(name)
        self._by_words.setdefault(hash(tuple(sorted(words))), []).append(name)
        self._by_folded.setdefault(folded_name(name), []).append(name)
        for word, context in _contexts(words):
            there = self._by_context.setdefault(context, [])
            there.append((word, name))
            if len(there) > _MANY:
                for other_word, other in there if len(there) == _MANY + 1 else there[-1:]:
                    self._add_pieces(other_word, context, other)

    def _add_pieces(self, word: str, context: int, name: str) -> None:
        for piece, start, size in _pieces(len(word)):
            key = hash((context, len(word), piece, word[start : start + size]))
            self._by_piece.setdefault(key, []).append(name)

    def resembling(self, name: str) -> list[str]:
        """The names that resemble this one, the likest first; never the name itself."""
        words = loose_words(name)
        found = {
            *self._by_words.get(hash(tuple(sorted(words))), ()),
            *self._by_folded.get(folded_name(name), ()),
        }
        for word, context in _contexts(words):
            there = self._by_context.get(context)
            if there is not None:
                found.update(self._near(word, context, there))
        likely = [other for other in found if other != name and resemble(name, other)]
        if len(likely) < 2:
            return likely
        from rapidfuzz import fuzz

        return sorted(likely, key=lambda other: (-fuzz.ratio(name, other), other))

    def _near(self, word: str, context: int, there: list[tuple[str, str]]) -> Iterator[str]:
        """The names whose word at that place may be this one but for slips."""
        slips = max(allowed_slips(word + "x"), 1)
        if len(there) <= _MANY:
            yield from (name for other, name in there if abs(len(other) - len(word)) <= slips)
            return
        for length in range(max(len(word) - slips, 1), len(word) + slips + 1):
            for piece, start, size in _pieces(length):
                for begin in range(max(start - slips, 0), start + slips + 1):
                    yield from self._by_piece.get(hash((context, length, piece, word[begin : begin + size])), ())


def _contexts(words: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Each word that may hold a slip, with what stands around it."""
    for place, word in enumerate(words):
        if len(word) >= SHORTEST_WITH_ONE_SLIP - 1 and word.isalpha():
            yield word, hash((words[:place], words[place + 1 :]))


@lru_cache(maxsize=512)
def _pieces(length: int) -> tuple[tuple[int, int, int], ...]:
    """Number, start and size of the pieces of a text of that length."""
    bounds = [length * piece // _PIECES for piece in range(_PIECES + 1)]
    return tuple((piece, bounds[piece], bounds[piece + 1] - bounds[piece]) for piece in range(_PIECES))
