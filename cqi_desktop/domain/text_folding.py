"""Text reduced for comparison: case, accents, apostrophes and hyphens put aside."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Compatibility decomposition leaves these alone.
_LIGATURES = str.maketrans(
    {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
)
_APOSTROPHES_AND_HYPHENS = re.compile(r"[’‘ʼ´`'‐‑‒–—―−\-]")


def without_accents(text: str) -> str:
    """The same text, accents and ligatures replaced: ``Œuvre d'été`` gives ``OEuvre d'ete``."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case, accents off, apostrophes and hyphens as spaces, one space between words."""
    if text.isascii():
        folded = text.lower()
    else:
        folded = without_accents(text).lower()
    return " ".join(_APOSTROPHES_AND_HYPHENS.sub(" ", folded).split())
