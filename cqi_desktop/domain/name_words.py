"""The words of a company's name that tell it from others: articles, abbreviations and plurals put aside."""

from __future__ import annotations

from functools import lru_cache

from .identifiers import words_of_name

_SMALL_WORDS = frozenset(
    {"le", "la", "les", "l", "de", "du", "des", "d", "et", "and", "the", "of", "a", "au", "aux", "en"}
)
# What people write for a word. Abbreviations and very short words only: the writings of a long word are slips apart,
# and a slip in a word that was made another one would be lost.
_WRITINGS: dict[str, str] = {
    "st": "saint", "ste": "sainte", "mt": "mont", "nd": "notredame", "qc": "quebec", "que": "quebec",
    "cie": "compagnie", "company": "compagnie", "gr": "groupe", "grp": "groupe", "group": "groupe",
    "ent": "entreprise", "entr": "entreprise", "entrp": "entreprise", "ind": "industrie", "indus": "industrie",
    "mfg": "manufacture", "manuf": "manufacture", "fab": "fabrication", "eq": "equipement", "equip": "equipement",
    "trsp": "transport", "transp": "transport", "trspt": "transport", "const": "construction",
    "constr": "construction", "prod": "produit", "pdt": "produit", "dist": "distribution", "distr": "distribution",
    "serv": "service", "svc": "service", "tech": "technologie", "techno": "technologie", "int": "international",
    "intl": "international", "internat": "international", "assoc": "associe", "asso": "associe", "bros": "frere",
    "frs": "frere", "son": "fils", "sons": "fils", "lab": "laboratoire", "labo": "laboratoire",
    "mach": "machinerie", "alim": "aliment", "ctre": "centre", "center": "centre", "imm": "immeuble",
    "rest": "restaurant", "resto": "restaurant", "meub": "meuble", "pharm": "pharmacie",
}  # fmt: skip
# One of two names may well leave these out.
_TELL_LITTLE = frozenset(
    {
        "groupe", "compagnie", "co", "entreprise", "societe", "industrie", "canada", "quebec", "international", "fils",
        "frere", "soeur", "associe", "division", "div", "corp", "corporation", "limitee", "limited", "srl",
    }
)  # fmt: skip
SHORTEST_PLURAL = 5


def singular(word: str) -> str:
    """The word without the mark of its plural, when it is long enough for the ``s`` to be one."""
    if word.endswith("eaux"):
        return word[:-1]
    return word[:-1] if len(word) >= SHORTEST_PLURAL and word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=50_000)
def usual_writing(word: str) -> str:
    """One writing for all that people use for a word: ``éq.`` and ``équipements`` are ``equipement``."""
    bare = singular(word)
    return _WRITINGS.get(word) or _WRITINGS.get(bare) or bare


def telling_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words of a name (``identifiers.words_of_name``) without its articles, each in its usual writing."""
    usual = tuple([usual_writing(word) for word in words if word not in _SMALL_WORDS])
    return usual or tuple([usual_writing(word) for word in words])


def tells(word: str) -> bool:
    """Whether a word of a name tells it from others: no article, nothing that most names may have."""
    return word not in _SMALL_WORDS and usual_writing(word) not in _TELL_LITTLE


def core_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Telling words without those that one of two writings may well leave out: ``Groupe``, ``et fils``, ``Canada``."""
    if _TELL_LITTLE.isdisjoint(words):
        return words
    return tuple([word for word in words if word not in _TELL_LITTLE]) or words


@lru_cache(maxsize=200_000)
def loose_words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others: no accents, no articles, ``St`` as ``Saint``."""
    return telling_words(words_of_name(name))
