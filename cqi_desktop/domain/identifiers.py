"""What names a record: its key, a company's NEQ, a name in its comparison form, a postal code."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from uuid import UUID, uuid5

from .errors import InvalidValueError
from .text_folding import fold as fold
from .text_folding import without_accents

# Never changed: the keys of services, regions and settings of every book are made from it.
PROJECT_NAMESPACE = UUID("4f0c1c9e-6a55-5d0e-9a43-7c1d7e0b8a11")

# --- keys -------------------------------------------------------------------------------------------------


def id_text(key: bytes) -> str:
    """The UUID text of a key, as every ``--json`` and every list shows it."""
    return str(UUID(bytes=key))


def id_from_text(text: str) -> bytes:
    """The key of a UUID text, hyphens and case free. Raises InvalidValueError(expected='identifier')."""
    try:
        return UUID(text.strip()).bytes
    except ValueError:
        raise InvalidValueError(text=text, expected="identifier") from None


def service_id(code: str) -> bytes:
    """The key of a service: the same on every laptop that creates it."""
    return _natural_key("service", code)


def region_id(code: str) -> bytes:
    """The key of a region: the same on every laptop."""
    return _natural_key("region", code)


def setting_id(name: str) -> bytes:
    """The key of a team setting: the same on every laptop that sets it."""
    return _natural_key("setting", name)


def questionnaire_id(code: str, version: int) -> bytes:
    """The key of a version of a questionnaire: the same on every laptop that makes it."""
    return _natural_key("questionnaire", f"{code}:{version}")


@lru_cache(maxsize=512)
def _natural_key(kind: str, name: str) -> bytes:
    return uuid5(PROJECT_NAMESPACE, f"{kind}:{name}").bytes


# --- NEQ and postal code ------------------------------------------------------------------------------------

# 11 legal person, 22 natural person, 33 partnership or association, 88 public body.
NEQ_PREFIXES = ("11", "22", "33", "88")

_NEQ = re.compile(r"\d{10}")
_POSTAL_CODE = re.compile(r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d")


def normal_neq(text: str) -> str:
    """The ten digits of a NEQ. Raises InvalidValueError(expected='neq').

    The register publishes no rule for a check digit: only the length is refused (see has_usual_neq_prefix).
    """
    digits = re.sub(r"[\s.\-]", "", text)
    if not _NEQ.fullmatch(digits):
        raise InvalidValueError(text=text, expected="neq")
    return digits


def has_usual_neq_prefix(neq: str) -> bool:
    """True when the NEQ begins as the register begins them; else it is probably a slip of the keyboard."""
    return neq.startswith(NEQ_PREFIXES)


def normal_postal_code(text: str) -> str:
    """``g6p2k4`` gives ``G6P 2K4``. Raises InvalidValueError(expected='postal_code')."""
    compact = re.sub(r"[\s\-]", "", text).upper()
    if not _POSTAL_CODE.fullmatch(compact):
        raise InvalidValueError(text=text, expected="postal_code")
    return f"{compact[:3]} {compact[3:]}"


# --- names of companies -----------------------------------------------------------------------------------

# One word each. "sec" alone is no legal form (a dry wood is "bois sec"): only "s.e.c." is.
_LEGAL_FORMS = frozenset(
    {
        "inc", "incorporée", "incorporee", "incorporated", "ltée", "ltee", "ltd", "limitée", "limitee",
        "limited", "enr", "enrg", "enregistrée", "enregistree", "senc", "sencrl", "srl", "llp", "llc", "corp",
        "corporation",
    }
)  # fmt: skip
# Words of a name too, unless they end it.
_ONLY_AT_THE_END = frozenset({"corp", "corporation", "limitée", "limitee", "limited", "srl"})
_FORMS_WITHIN = _LEGAL_FORMS - _ONLY_AT_THE_END
_POINTED_LETTERS = re.compile(r"\b(?:\w\.\s?){2,}(?:\w\b\.?)?")
_NOT_WORDS = re.compile(r"[\W_]+")


@lru_cache(maxsize=200_000)
def comparison_name(name: str) -> str:
    """The form in which two names of one company are equal (rule "Matching").

    Case, spaces, punctuation and legal form ("inc.", "ltée", "s.e.n.c."...) are ignored; accents are kept.
    """
    return "".join(_name_words(name)) or " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def words_of_name(name: str) -> tuple[str, ...]:
    """The words of the comparison form, accents off."""
    return tuple(without_accents(word) for word in _name_words(name)) or (without_accents(name).casefold(),)


def _name_words(name: str) -> list[str]:
    text = unicodedata.normalize("NFKC", name).casefold()
    if "." in text:
        text = _POINTED_LETTERS.sub(_close_letters, text)
    return _without_legal_form([word for word in _NOT_WORDS.split(text) if word])


def _close_letters(match: re.Match[str]) -> str:
    """``s.e.n.c.`` gives ``senc``, so that it is one word; ``s.e.c.`` is then told from the word "sec"."""
    letters = re.sub(r"[.\s]", "", match[0])
    return f" {'senc' if letters == 'sec' else letters} "


def _without_legal_form(words: list[str]) -> list[str]:
    kept = list(words)
    while len(kept) > 1 and kept[-1] in _LEGAL_FORMS:
        kept.pop()
    return [word for place, word in enumerate(kept) if place == 0 or word not in _FORMS_WITHIN]


@lru_cache(maxsize=200_000)
def folded_name(name: str) -> str:
    """The comparison form without accents: equal for names that only resemble each other by accents."""
    return without_accents(comparison_name(name))


@lru_cache(maxsize=200_000)
def digits_of(name: str) -> str:
    """The digits of a name, in order: names whose digits differ never resemble one another."""
    return "".join(character for character in name if character.isdigit())
