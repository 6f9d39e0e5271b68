"""The cells of a list as its file has them, and how much of one is read: no file may fill the memory of a laptop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from cqi_desktop.domain.errors import UnreadableFileError
from cqi_desktop.domain.values import Cell

# How many first rows may precede the headers.
HEADER_SEARCH = 20
# Cells of a list: 250,000 rows of 20 columns. Beyond this a file is not read to its end.
MOST_CELLS = 5_000_000
# Bytes that the parts of a workbook may have once expanded: more than MOST_CELLS cells ever take.
MOST_EXPANDED = 500_000_000
# Bytes of a text: more than MOST_CELLS cells ever take, notes apart.
LARGEST_TEXT = 250_000_000
# Places between the first and the last cell: a sheet whose only cell is at its far corner is not laid out whole.
MOST_PLACES = 10_000_000

NumberedRow = tuple[int, tuple[Cell, ...]]
# Whether the first rows of a sheet hold the headers that are looked for.
HoldsList = Callable[[Sequence[NumberedRow]], bool]


class Merged(NamedTuple):
    """Cells shown as one: rows from 1, columns from 0, the last ones included. The value is in the first cell."""

    first_row: int
    first_place: int
    last_row: int
    last_place: int


@dataclass(slots=True)
class Grid:
    """The rows of a list as its file has them. ``texts_of_formulas`` are cells whose formula has no value kept.

    ``rows`` leaves out rows without any value, but numbers the others as the file does, from 1. ``encoding`` and
    ``separator`` are those of a text; ``sheet`` and ``sheets`` those of a workbook.
    """

    path: Path
    rows: list[NumberedRow]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    texts_of_formulas: dict[tuple[int, int], str] = field(default_factory=dict)
    encoding: str = ""
    separator: str = ""
    merged: tuple[Merged, ...] = ()


def has_value(cells: Sequence[Cell]) -> bool:
    return any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in cells)


def rows_within_reason(path: Path, rows: Iterable[NumberedRow]) -> Iterator[NumberedRow]:
    """The rows that have a value, without the empty cells at their end.

    Raises UnreadableFileError(reason='too_large') as soon as they hold more than MOST_CELLS.
    """
    left = MOST_CELLS
    for number, cells in rows:
        end = len(cells)
        while end and (cells[end - 1] is None or cells[end - 1] == ""):
            end -= 1
        if end == 0 or not has_value(cells):
            continue
        left -= end
        if left < 0:
            raise too_large(path)
        yield number, cells if end == len(cells) else cells[:end]


def too_large(path: Path) -> UnreadableFileError:
    """The refusal of a file that holds more than a list may."""
    return UnreadableFileError(path=path, reason="too_large", most=MOST_CELLS)
