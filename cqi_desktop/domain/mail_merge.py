"""A letter with fields in braces, filled for each addressee: "Bonjour {prénom} {nom},"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .identifiers import fold

# A field by the name that a person types, accents and case ignored, and the one that holds its value.
FIELDS: dict[str, str] = {
    "prénom": "first_name",
    "nom": "last_name",
    "fonction": "title",
    "entreprise": "company",
    "adresse": "address",
    "municipalité": "municipality",
    "code postal": "postal_code",
    "mrc": "mrc",
    "conseil": "adviser",
    "date": "date",
}
_BY_FOLDED = {fold(name): field for name, field in FIELDS.items()}
_FIELD = re.compile(r"\{([^{}\n]*)\}")
_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_MARK = re.compile(r"[ \t]+([,.;])")


def unknown_fields(text: str) -> list[str]:
    """What stands between braces and is no field, in its order."""
    return [name for name in _FIELD.findall(text) if fold(name) not in _BY_FOLDED]


def merged_text(text: str, values: Mapping[str, str]) -> str:
    """The letter of one addressee: a line of which every field is empty is left out, and no space stands double."""
    return "\n".join(line for each in text.splitlines() if (line := _merged_line(each, values)) is not None)


def _merged_line(line: str, values: Mapping[str, str]) -> str | None:
    fields = [_BY_FOLDED[folded] for name in _FIELD.findall(line) if (folded := fold(name)) in _BY_FOLDED]
    filled = _FIELD.sub(lambda found: _value(found, values), line)
    is_empty = bool(fields) and not any(values.get(field) for field in fields)
    if is_empty and not _FIELD.sub("", line).strip(" ,.;:-()"):
        return None
    return _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", filled)).rstrip() if fields else line


def _value(found: re.Match[str], values: Mapping[str, str]) -> str:
    field = _BY_FOLDED.get(fold(found[1]))
    return found[0] if field is None else values.get(field, "")
