"""The rows of a list as a person sees them: without the totals at the bottom, without headers printed again on each
page, with the value of merged cells in each row that they cover."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.domain.values import Cell

from .grids import Grid, NumberedRow
from .headers import Columns, header_key
from .report import Problems

_TOTAL = re.compile(
    r"(?:(?:grand|sous)[ -]?)?(?:total|totaux)(?: (?:general|generaux|de l annee|annuel))?(?: [\d ]+)?\s*:?"
)
_NUMBER = re.compile(r"[\d\s.,$%()\u00a0\u202f+-]+")
# A number merged over three rows is their total, not the number of each.
_FILLED_DOWN = ("text", "date")


def listed_rows(grid: Grid, columns: Columns, problems: Problems) -> Iterator[NumberedRow]:
    """The rows below the headers; each row that is left out is told of."""
    headers = _shown_headers(grid, columns)
    covered = _covered(grid, columns)
    first = min((column.place for column in columns.known), default=0)
    name = next((column.field.name for column in columns.known if column.place == first), "")
    for number, cells in grid.rows:
        if number <= columns.header_row:
            continue
        if _is_total(cells):
            problems.warn(number, name, "total_row")
        elif headers and [header_key(cell) for cell in cells] == headers:
            problems.warn(number, name, "repeated_headers")
        elif number in covered:
            yield number, _completed(cells, covered[number])
        else:
            yield number, cells


def _shown_headers(grid: Grid, columns: Columns) -> list[str]:
    """The headers for comparison; none when there is only one, which a value might be."""
    if len(columns.known) < 2:
        return []
    cells = next((cells for number, cells in grid.rows if number == columns.header_row), ())
    return [header_key(cell) for cell in cells]


def _is_total(cells: Sequence[Cell]) -> bool:
    """``Total`` before numbers alone."""
    filled = [cell for cell in cells if cell is not None and cell != ""]
    if not filled or not isinstance(filled[0], str) or len(filled[0]) > 40 or _TOTAL.fullmatch(fold(filled[0])) is None:
        return False
    return len(filled) > 1 and not any(_is_word(cell) for cell in filled[1:])


def _is_word(cell: Cell) -> bool:
    if isinstance(cell, str):
        return bool(cell.strip()) and _NUMBER.fullmatch(cell) is None and not cell.startswith("=")
    return isinstance(cell, date | bool)


def _covered(grid: Grid, columns: Columns) -> dict[int, dict[int, Cell]]:
    """What merged cells say in the rows that they cover below their first, by row and place."""
    places = {
        column.place for column in columns.known if column.field.shows in _FILLED_DOWN and column.field.name != "id"
    }
    wanted = [
        merged
        for merged in grid.merged
        if merged.first_place in places and merged.last_row > merged.first_row > columns.header_row
    ]
    if not wanted:
        return {}
    rows = dict(grid.rows)
    last = max(rows)
    covered: dict[int, dict[int, Cell]] = {}
    for merged in wanted:
        cells = rows.get(merged.first_row, ())
        if merged.first_place < len(cells):
            for number in range(merged.first_row + 1, min(merged.last_row, last) + 1):
                covered.setdefault(number, {})[merged.first_place] = cells[merged.first_place]
    return covered


def _completed(cells: tuple[Cell, ...], values: dict[int, Cell]) -> tuple[Cell, ...]:
    padded = [*cells, *[None] * (max(values) + 1 - len(cells))]
    for place, value in values.items():
        if padded[place] is None or padded[place] == "":
            padded[place] = value
    return tuple(padded)
