"""Which column is which: headers in French or English, a mapping of a person's own headers, the kind told from them."""

from __future__ import annotations

import json
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

from .kinds import AUTO, KINDS, Field, Kind, kind_named
from .readers import HEADER_SEARCH, Grid, NumberedRow

_NEAREST_SCORE = 75

# From a person's own header, folded, to the name of a field; "" leaves the column out.
OwnHeaders = Mapping[str, str]


class Column(NamedTuple):
    """A column of the file: its place from 0, its field, its header as the file writes it."""

    place: int
    field: Field
    header: str


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a list that are understood; ``unknown`` are the headers that are not, each with the nearest."""

    kind: Kind
    header_row: int
    known: tuple[Column, ...]
    unknown: tuple[tuple[str, str], ...]

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
    except ValueError:
        raise InvalidValueError(text=path.name, expected="mapping") from None
    is_mapping = isinstance(content, dict) and all(isinstance(name, str | None) for name in content.values())
    if not is_mapping:
        raise InvalidValueError(text=path.name, expected="mapping")
    return {header_key(header): header_key(name or "") for header, name in content.items()}


def columns_of(grid: Grid, kind_code: str, mapping: OwnHeaders | None = None) -> Columns:
    """Find the row of headers among the first ones and understand it.

    Raises MissingHeaderError, RepeatedHeaderError; UnknownHeaderError when the mapping names no field.
    """
    candidates = _candidates(kind_code)
    found: list[tuple[int, int, Kind, int]] = []
    for order, (number, cells) in enumerate(grid.rows[:HEADER_SEARCH]):
        for kind, known in _kinds_in(cells, candidates, mapping or {}):
            named = 1 if header_key(kind.title) == header_key(grid.sheet) else 0
            found.append((known * 10 + named, -order, kind, number))
        if found:
            break  # the first row that has all headers of a kind is the row of headers
    if not found:
        if len(candidates) == 1:
            _check_mapping(grid, candidates[0], mapping or {})
        raise _missing(grid, candidates, mapping or {})
    _, order, kind, number = max(found, key=lambda candidate: candidate[:2])
    _check_mapping(grid, kind, mapping or {})
    return _columns(grid, kind, number, grid.rows[-order][1], mapping or {})


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
        known = {_FIELDS[kind.code][key].name for key in keys if key in _FIELDS[kind.code]}
        if all(field.name in known for field in kind.required):
            yield kind, len(known)


def _keys(cells: Sequence[Cell], mapping: OwnHeaders) -> list[str]:
    return [mapping.get(key, key) for key in map(header_key, cells)]


def _columns(grid: Grid, kind: Kind, number: int, cells: Sequence[Cell], mapping: OwnHeaders) -> Columns:
    fields = _FIELDS[kind.code]
    known: dict[str, Column] = {}
    unknown: list[tuple[str, str]] = []
    for place, (cell, key) in enumerate(zip(cells, _keys(cells, mapping), strict=True)):
        header = " ".join(str(cell).split()) if cell is not None else ""
        field = fields.get(key)
        if field is None:
            if key:
                unknown.append((header, _nearest(key, kind)))
        elif field.name in known:
            raise RepeatedHeaderError(path=grid.path, headers=(known[field.name].header, header))
        else:
            known[field.name] = Column(place, field, header)
    return Columns(kind, number, tuple(known.values()), tuple(unknown))


def _nearest(key: str, kind: Kind) -> str:
    from rapidfuzz import fuzz, process  # only when a header was wrong

    fields = _FIELDS[kind.code]
    found = process.extractOne(key, list(fields), scorer=fuzz.ratio, score_cutoff=_NEAREST_SCORE)
    return fields[found[0]].header if found else ""


def _missing(grid: Grid, candidates: Sequence[Kind], mapping: OwnHeaders) -> MissingHeaderError:
    """The error for the kind that lacks the fewest headers, in the row that has the most."""
    best: tuple[int, tuple[str, ...], str] | None = None
    for _, cells in grid.rows[:HEADER_SEARCH]:
        keys = set(_keys(cells, mapping))
        for kind in candidates:
            known = {field.name for key, field in _FIELDS[kind.code].items() if key in keys}
            lacking = tuple(field.header for field in kind.required if field.name not in known)
            rank = len(known) - len(lacking)
            if best is None or rank > best[0]:
                best = (rank, lacking, kind.code)
    headers, code = (best[1], best[2]) if best else ((), "")
    return MissingHeaderError(path=grid.path, headers=headers, kind=code)


def _check_mapping(grid: Grid, kind: Kind, mapping: OwnHeaders) -> None:
    for name in mapping.values():
        if name and name not in _FIELDS[kind.code]:
            raise UnknownHeaderError(path=grid.path, header=name, nearest=_nearest(name, kind))
