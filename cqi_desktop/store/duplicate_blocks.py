"""Which companies are worth comparing: those that share a number, a domain, words or pieces of words.

100,000 companies make five thousand million pairs. Each pass gathers the companies by one key, so that only those of
a block are compared, and forgets its blocks before the next one: memory follows the companies, not the pairs. A block
too large to be compared whole is sorted, and each company compared with its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from cqi_desktop.domain.duplicates import ComparedCompany, are_far_apart

Pair = tuple[int, int]
Key = str | tuple[str, ...]
KeysOf = Callable[[ComparedCompany], Iterable[Key]]

# Blocks up to these sizes are compared whole: by the score itself, or by spelling first.
_COMPARED_WHOLE, _SPELLED_WHOLE = 40, 1_500
_NEIGHBOURS = 12
# Letters that may differ between two names of a block, articles and little words left out.
_MOST_LETTERS_APART = 3
_START, _END = 3, 3
_VOWELS = frozenset("aeiouyh")


def passes(companies: Sequence[ComparedCompany]) -> Iterator[Iterator[Pair]]:
    """The pairs worth a score, pass after pass; a pair may come up in several passes."""
    for keys_of in (_numbers, _name_keys):
        yield _all_pairs(companies, keys_of)
    for keys_of in (_starts, _ends, _skeletons, _all_words_but_one):
        yield _pairs_spelled_alike(companies, keys_of)


PASSES = 6


# --- keys ----------------------------------------------------------------------------------------------------


def _numbers(company: ComparedCompany) -> Iterator[Key]:
    """What belongs to one company alone: its NEQ, telephone, mailbox and domains."""
    if company.neq:
        yield "neq", company.neq
    if company.phone:
        yield "phone", company.phone[-7:]
    if company.email:
        yield "email", company.email
    for domain in company.domains:
        yield "domain", domain


def _name_keys(company: ComparedCompany) -> Iterator[Key]:
    """The words in any order, and the letters whatever the spaces between them."""
    name = company.name
    if name.folded:
        keys: set[Key] = {tuple(sorted(name.core)), "".join(name.core), name.joined, name.folded}
        yield from keys


def _starts(company: ComparedCompany) -> Iterator[Key]:
    for words in _wordings(company):
        yield tuple(sorted([word[:_START] for word in words]))


def _ends(company: ComparedCompany) -> Iterator[Key]:
    for words in _wordings(company):
        yield tuple(sorted([word[-_END:] for word in words]))


def _skeletons(company: ComparedCompany) -> Iterator[Key]:
    """The consonants, each run of one letter as one: vowels and doubled letters are what people get wrong."""
    for words in _wordings(company):
        yield tuple(sorted([_skeleton(word) for word in words]))


def _wordings(company: ComparedCompany) -> Iterator[tuple[str, ...]]:
    """The words of a name, and those that tell most: a slip makes a word that tells little look like another."""
    if company.name.core:
        yield company.name.core
    if company.name.core is not company.name.loose:
        yield company.name.loose


def _skeleton(word: str) -> str:
    kept = ""
    for letter in word:
        if letter not in _VOWELS and not kept.endswith(letter):
            kept += letter
    return kept


def _all_words_but_one(company: ComparedCompany) -> Iterator[Key]:
    for words in _wordings(company):
        if len(words) > 1:
            for place in range(len(words)):
                yield tuple(sorted((*words[:place], *words[place + 1 :])))


# --- blocks --------------------------------------------------------------------------------------------------


def _blocks(companies: Sequence[ComparedCompany], keys_of: KeysOf) -> Iterator[list[int]]:
    """The companies of each key that several have."""
    alone: dict[Key, int] = {}
    together: dict[Key, list[int]] = {}
    for place, company in enumerate(companies):
        for key in keys_of(company):
            first = alone.setdefault(key, place)
            if first != place:
                block = together.setdefault(key, [first])
                if block[-1] != place:  # a company may give one key twice
                    block.append(place)
    alone.clear()
    while together:
        yield together.popitem()[1]


def _all_pairs(companies: Sequence[ComparedCompany], keys_of: KeysOf) -> Iterator[Pair]:
    for block in _blocks(companies, keys_of):
        yield from combinations(block, 2) if len(block) <= _COMPARED_WHOLE else _neighbours(companies, block)


def _neighbours(companies: Sequence[ComparedCompany], block: list[int]) -> Iterator[Pair]:
    """Each company of a block with those beside it, once sorted by place and name."""
    order = sorted(block, key=lambda place: (companies[place].mrc, companies[place].municipality, place))
    for position, place in enumerate(order):
        for other in order[position + 1 : position + 1 + _NEIGHBOURS]:
            yield min(place, other), max(place, other)


def _pairs_spelled_alike(companies: Sequence[ComparedCompany], keys_of: KeysOf) -> Iterator[Pair]:
    """Pairs whose names may differ by slips. Two NEQ or two MRC outweigh a name that is only close."""
    for block in _blocks(companies, keys_of):
        pairs: Iterable[Pair]
        if len(block) <= _COMPARED_WHOLE:
            pairs = combinations(block, 2)
        elif len(block) <= _SPELLED_WHOLE:
            pairs = _spelled_alike(companies, block)
        else:
            pairs = _neighbours_by_spelling(companies, block)
        yield from (pair for pair in pairs if _may_be_one(companies[pair[0]], companies[pair[1]]))


def _may_be_one(one: ComparedCompany, other: ComparedCompany) -> bool:
    if one.neq and other.neq and one.neq != other.neq:
        return False
    return one.name.digits == other.name.digits and not are_far_apart(one, other)


def _spelled_alike(companies: Sequence[ComparedCompany], block: list[int]) -> Iterator[Pair]:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    spellings = ["".join(companies[place].name.core) for place in block]
    for position in range(len(block) - 1):
        found = extract(
            spellings[position],
            spellings[position + 1 :],
            scorer=OSA.distance,
            score_cutoff=_MOST_LETTERS_APART,
            limit=None,
        )
        for _, _, distance in found:
            yield block[position], block[position + 1 + distance]


def _neighbours_by_spelling(companies: Sequence[ComparedCompany], block: list[int]) -> Iterator[Pair]:
    order = sorted(block, key=lambda place: (companies[place].name.joined, place))
    for position, place in enumerate(order):
        for other in order[position + 1 : position + 1 + _NEIGHBOURS]:
            yield min(place, other), max(place, other)
