"""The name of a person as it is typed in one field: ``Jean Roy``, ``Roy, Jean``, ``Marie-Ève de la Durantaye``."""

from __future__ import annotations

_PARTICLES = frozenset({"de", "du", "des", "la", "le", "van", "von", "der", "d", "saint", "st", "mc"})
_TITLES = frozenset({"m", "mme", "mlle", "mr", "mrs", "ms", "dr", "dre", "me"})


def split_person_name(text: str) -> tuple[str, str]:
    """First and last name. A single word is a last name; a particle goes with what it precedes."""
    last, comma, first = (part.strip() for part in text.partition(","))
    if comma and first:
        return first, last
    words = last.split()
    while len(words) > 1 and words[0].rstrip(".").lower() in _TITLES:
        words = words[1:]
    if len(words) < 2:
        return "", " ".join(words)
    start = len(words) - 1
    while start > 1 and words[start - 1].lower().rstrip(".") in _PARTICLES:
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:])
