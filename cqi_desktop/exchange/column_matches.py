"""Which field each column of a list is, how sure that is and why: for a person to look at and correct."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cqi_desktop.domain.values import Cell

from .grids import NumberedRow
from .headers import bare_key, fields_at, header_key, header_text
from .kinds import Field, Kind

_SAMPLES = 3
# Rows whose cells tell what a column without a known header holds, and how many of them must.
_LOOKED_AT, _MOSTLY = 50, 0.8
_NEAR = 85
_LOOKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")),
    ("neq", re.compile(r"(?:11|22|33|88)\d{8}")),
    ("postal_code", re.compile(r"[A-Z]\d[A-Z] ?\d[A-Z]\d", re.IGNORECASE)),
    ("phone", re.compile(r"\+?1?[\s.(-]*[2-9]\d{2}[\s.)-]*[2-9]\d{2}[\s.-]*\d{4}.*")),
)


class Sureness(StrEnum):
    """Why a column is taken for a field."""

    CHOSEN = "chosen"  # by the person
    REMEMBERED = "remembered"  # from a list of the same headers
    HEADER = "header"  # the header of the contract
    SYNONYM = "synonym"  # another word for it
    SPELLING = "spelling"  # a header that resembles it
    CONTENT = "content"  # only what the cells look like: proposed, not taken
    NONE = "none"


CONFIDENCE: dict[Sureness, int] = {
    Sureness.CHOSEN: 100, Sureness.REMEMBERED: 100, Sureness.HEADER: 100, Sureness.SYNONYM: 90,
    Sureness.SPELLING: 75, Sureness.CONTENT: 50, Sureness.NONE: 0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """A column of the file. ``field`` is what it is taken for, None when it is left out; ``proposed`` what it may be.

    ``samples`` are its first different values, as text.
    """

    place: int
    header: str
    samples: tuple[str, ...]
    field: Field | None
    sureness: Sureness
    proposed: Field | None = None

    @property
    def confidence(self) -> int:
        """From 0 to 100."""
        return CONFIDENCE[self.sureness]


def match_columns(kind: Kind, headers: Sequence[Cell], rows: Sequence[NumberedRow]) -> list[ColumnMatch]:
    """Match each column by its header; a field goes to the surest one only. ``rows`` are those below the headers."""
    width = max([len(headers), *(len(cells) for _, cells in rows[:_LOOKED_AT])])
    cells = [headers[place] if place < len(headers) else "" for place in range(width)]
    found = _by_header(kind, [header_key(cell) for cell in cells])
    taken = {field.name for field, _ in found.values()}
    return [_match(kind, place, cells[place], rows[:_LOOKED_AT], found.get(place), taken) for place in range(width)]


def _by_header(kind: Kind, keys: Sequence[str]) -> dict[int, tuple[Field, Sureness]]:
    """The fields that headers name, by place: those of the contract first, then other words, then slips."""
    exact = {header_key(field.header) for field in kind.fields} | {header_key(field.name) for field in kind.fields}
    taken: set[str] = set()
    found: dict[int, tuple[Field, Sureness]] = {}
    for place, field in sorted(fields_at(kind, keys).items(), key=lambda item: (keys[item[0]] not in exact, item[0])):
        if field.name not in taken:
            found[place] = (field, Sureness.HEADER if keys[place] in exact else Sureness.SYNONYM)
            taken.add(field.name)
    for place, key in enumerate(keys):
        near = _near(key, kind, taken) if place not in found and key not in exact else None
        if near is not None:
            found[place] = (near, Sureness.SPELLING)
            taken.add(near.name)
    return found


def _match(
    kind: Kind,
    place: int,
    header: Cell,
    rows: Sequence[NumberedRow],
    found: tuple[Field, Sureness] | None,
    taken: set[str],
) -> ColumnMatch:
    texts = [str(cells[place]).strip() for _, cells in rows if place < len(cells) and _filled(cells[place])]
    samples = tuple(dict.fromkeys(texts))[:_SAMPLES]
    if found is not None:
        return ColumnMatch(place, header_text(header), samples, *found)
    proposed = _looks_like(texts, kind, taken)
    sureness = Sureness.NONE if proposed is None else Sureness.CONTENT
    return ColumnMatch(place, header_text(header), samples, None, sureness, proposed)


def _filled(cell: Cell) -> bool:
    return cell is not None and str(cell).strip() != ""


def _near(key: str, kind: Kind, taken: set[str]) -> Field | None:
    """The field whose header is this one but for a slip."""
    from rapidfuzz import fuzz

    free = [field for field in kind.fields if field.name not in taken and len(field.header) > 3]
    scores = [(fuzz.ratio(bare_key(key), header_key(field.header)), place) for place, field in enumerate(free)]
    best, place = max(scores, default=(0, -1))
    return free[place] if key and best >= _NEAR else None


def _looks_like(texts: Sequence[str], kind: Kind, taken: set[str]) -> Field | None:
    free = {field.name for field in kind.fields} - taken
    for name, look in _LOOKS:
        fitting = sum(look.fullmatch(text) is not None for text in texts)
        if name in free and texts and fitting >= _MOSTLY * len(texts):
            return kind.field(name)
    return None
