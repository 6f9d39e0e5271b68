"""Which column is which: headers in French or English, a mapping of a person's own headers, the kind told from them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cqi_desktop.domain.errors import (
    InvalidValueError,
    MissingHeaderError,
    RepeatedHeaderError,
    UnknownHeaderError,
    UnreadableFileError,
)
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.domain.values import Cell

from .grids import HEADER_SEARCH, Grid, NumberedRow
from .header_synonyms import SYNONYMS, WEAKER
from .kinds import AUTO, KINDS, Field, Kind, kind_named

_NEAREST_SCORE = 75
# Letters with a point after each, two at least, but for that of the last.
_ACRONYM = re.compile(r"\b[a-z](?:\. ?[a-z])+(?![a-z])\.?")

# From a person's own header, folded, to the name of a field; "" leaves the column out.
OwnHeaders = Mapping[str, str]


class Column(NamedTuple):
    """A column of the file: its place from 0, its field, its header as the file writes it."""

    place: int
    field: Field
    header: str


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a list that are understood; ``unknown`` are the headers that are not, each with the nearest.

    ``repeated`` are second columns of one field that say nothing more than the first.
    """

    kind: Kind
    header_row: int
    known: tuple[Column, ...]
    unknown: tuple[tuple[str, str], ...]
    repeated: tuple[str, ...] = ()

    @property
    def headers(self) -> dict[str, str]:
        """The headers as the file writes them, by the name of the field; those of the contract for the others."""
        return {field.name: field.header for field in self.kind.fields} | {
            column.field.name: column.header for column in self.known
        }


def header_key(cell: Cell) -> str:
    """A header for comparison: accents, case, underscores and the star of a required column ignored."""
    return fold(str(cell).replace("_", " ").replace("*", " ").strip().removesuffix(":")) if cell is not None else ""


def fields_by_header(kind: Kind) -> dict[str, Field]:
    """The fields of a kind by French and English header, folded."""
    found = {header_key(field.name): field for field in kind.fields}
    return found | {header_key(field.header): field for field in kind.fields}


_FIELDS = {code: fields_by_header(kind) for code, kind in KINDS.items()}
_SYNONYMS = {
    code: {header_key(text): KINDS[code].field(name) for name, texts in names.items() for text in texts}
    for code, names in SYNONYMS.items()
}
KNOWN_HEADERS = frozenset(header for fields in _FIELDS.values() for header in fields)


def read_mapping(path: Path) -> dict[str, str]:
    """A mapping file: a JSON object from the file's own headers to headers of the contract, null to leave one out.

    Raises UnreadableFileError, InvalidValueError(expected='mapping').
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise UnreadableFileError(path=path, reason="missing") from None
    except IsADirectoryError:
        raise UnreadableFileError(path=path, reason="folder") from None
    except OSError:
        raise UnreadableFileError(path=path, reason="denied") from None
    except (ValueError, RecursionError):  # the second: lists within lists without end
        raise InvalidValueError(text=path.name, expected="mapping") from None
    is_mapping = isinstance(content, dict) and all(isinstance(name, str | None) for name in content.values())
    if not is_mapping:
        raise InvalidValueError(text=path.name, expected="mapping")
    return {header_key(header): header_key(name or "") for header, name in content.items()}


def columns_of(grid: Grid, kind_code: str, mapping: OwnHeaders | None = None, header_row: int | None = None) -> Columns:
    """Find the row of headers among the first ones and understand it; ``header_row`` is a person's choice of it.

    Raises MissingHeaderError, RepeatedHeaderError; UnknownHeaderError when the mapping names no field.
    """
    candidates, mapping = _candidates(kind_code), mapping or {}
    found: list[tuple[int, int, Kind, int]] = []
    rows = [row for row in grid.rows if row[0] == header_row] if header_row is not None else grid.rows[:HEADER_SEARCH]
    for order, (_, cells) in enumerate(rows):
        for kind, known in _kinds_in(cells, candidates, mapping):
            named = 1 if header_key(kind.title) == header_key(grid.sheet) else 0
            found.append((known * 10 + named, -order, kind, order))
    if not found:
        if len(candidates) == 1:
            _check_mapping(grid, candidates[0], mapping)
        raise _missing(grid, candidates, mapping)
    # The row that says the most: what stands above the headers may hold one of their words.
    _, _, kind, order = max(found, key=lambda candidate: candidate[:2])
    _check_mapping(grid, kind, mapping)
    return _columns(grid, kind, *rows[order], mapping)


def holds_list(rows: Sequence[NumberedRow], kind_code: str, mapping: OwnHeaders | None = None) -> bool:
    """Whether one of the first rows of a sheet has all headers that the kind requires; of any kind for ``auto``."""
    candidates = _candidates(kind_code)
    return any(True for _, cells in rows[:HEADER_SEARCH] for _ in _kinds_in(cells, candidates, mapping or {}))


def _candidates(kind_code: str) -> list[Kind]:
    return list(KINDS.values()) if kind_code == AUTO else [kind_named(kind_code)]


def _kinds_in(cells: Sequence[Cell], candidates: Sequence[Kind], mapping: OwnHeaders) -> Iterator[tuple[Kind, int]]:
    """The kinds whose required headers are all in a row, with how many of its headers are of that kind."""
    keys = _keys(cells, mapping)
    for kind in candidates:
        known = {field.name for field in fields_at(kind, keys).values()}
        if all(field.name in known for field in kind.required):
            yield kind, len(known)


def fields_at(kind: Kind, keys: Sequence[str]) -> dict[int, Field]:
    """The fields that the headers of a row name, by their place; a header of the contract beats other words for it."""
    fields, synonyms = _FIELDS[kind.code], _SYNONYMS.get(kind.code, {})
    stronger = WEAKER.get(kind.code, {})
    keys = ["" if any(word in keys for word in stronger.get(key, ())) else key for key in keys]
    found = {place: fields[key] for place, key in enumerate(keys) if key in fields}
    taken = {field.name for field in found.values()}
    for place, key in enumerate(keys):
        bare = bare_key(key)
        field = synonyms.get(bare) or fields.get(bare)
        if place not in found and field is not None and field.name not in taken:
            found[place] = field
            taken.add(field.name)
    return found


def bare_key(key: str) -> str:
    """A header without the points of its abbreviations: ``tel.`` is ``tel``, ``n.e.q.`` or ``n. e. q.`` is ``neq``."""
    joined = _ACRONYM.sub(lambda found: found[0].replace(".", "").replace(" ", "") + " ", key)
    return " ".join(joined.replace(".", " ").split())


def _keys(cells: Sequence[Cell], mapping: OwnHeaders) -> list[str]:
    return [mapping.get(key, key) for key in map(header_key, cells)]


def header_text(cell: Cell) -> str:
    """A header as the file writes it, on one line."""
    return " ".join(str(cell).split()) if cell is not None else ""


def _columns(grid: Grid, kind: Kind, number: int, cells: Sequence[Cell], mapping: OwnHeaders) -> Columns:
    keys = _keys(cells, mapping)
    fields = fields_at(kind, keys)
    known: dict[str, Column] = {}
    unknown: list[tuple[str, str]] = []
    repeated: list[str] = []
    for place, (cell, key) in enumerate(zip(cells, keys, strict=True)):
        header, field = header_text(cell), fields.get(place)
        if field is None:
            if key:
                unknown.append((header, nearest_header(key, kind)))
        elif field.name not in known:
            known[field.name] = Column(place, field, header)
        elif _says_the_same(grid, number, known[field.name].place, place):
            repeated.append(header)
        else:
            raise RepeatedHeaderError(path=grid.path, headers=(known[field.name].header, header))
    return Columns(kind, number, tuple(known.values()), tuple(unknown), tuple(repeated))


def _says_the_same(grid: Grid, header_row: int, first: int, second: int) -> bool:
    """Whether a second column of one field is empty, or equal to the first wherever it is filled."""
    for number, cells in grid.rows:
        if number > header_row and len(cells) > second and cells[second] not in (None, "", cells[first]):
            return False
    return True


def nearest_header(key: str, kind: Kind) -> str:
    """The header of the contract that one that is unknown resembles, or nothing."""
    from rapidfuzz import fuzz, process  # only when a header was wrong

    fields = _FIELDS[kind.code]
    found = process.extractOne(key, list(fields), scorer=fuzz.ratio, score_cutoff=_NEAREST_SCORE)
    return fields[found[0]].header if found else ""


def _missing(grid: Grid, candidates: Sequence[Kind], mapping: OwnHeaders) -> MissingHeaderError:
    """The error for the kind that lacks the fewest headers, in the row that has the most."""
    best: tuple[int, tuple[str, ...], str] | None = None
    for _, cells in grid.rows[:HEADER_SEARCH]:
        keys = _keys(cells, mapping)
        for kind in candidates:
            known = {field.name for field in fields_at(kind, keys).values()}
            lacking = tuple(field.header for field in kind.required if field.name not in known)
            rank = len(known) - len(lacking)
            if best is None or rank > best[0]:
                best = (rank, lacking, kind.code)
    headers, code = (best[1], best[2]) if best else ((), "")
    return MissingHeaderError(path=grid.path, headers=headers, kind=code)


def _check_mapping(grid: Grid, kind: Kind, mapping: OwnHeaders) -> None:
    for name in mapping.values():
        if name and name not in _FIELDS[kind.code]:
            raise UnknownHeaderError(path=grid.path, header=name, nearest=nearest_header(name, kind))
