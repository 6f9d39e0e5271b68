"""Rows of cells to rows of values: what each filled cell says, or why it says nothing."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.values import Cell

from .grids import Grid
from .headers import Columns
from .kinds import Kind
from .listed_rows import listed_rows
from .neat_values import make_neat
from .report import Problems

Reader = Callable[[Cell], Any]
# Called with the rows that are read; it raises CancelledError to stop.
Advance = Callable[[int], None]
ROWS_A_STEP = 500

_CELLS_REMEMBERED = 10_000


@dataclass(slots=True)
class FilledRow:
    """The filled cells of one row, by the name of the field; a field that is not there says nothing."""

    number: int
    values: dict[str, Any]

    def get(self, name: str) -> Any:
        return self.values.get(name)


def filled_rows(
    grid: Grid, columns: Columns, problems: Problems, left_out: Container[int] = (), advance: Advance | None = None
) -> list[FilledRow]:
    """The rows below the headers that have a value; a row with an error is told of and left out.

    ``left_out`` are rows that a person does not want; ``advance`` is called with each thousand of rows.
    """
    for header, nearest in columns.unknown:
        problems.warn(columns.header_row, header, "unknown_column", nearest, value=header)
    readers = [(column.place, column.field.name, _remembering(column.field.read)) for column in columns.known]
    rows = []
    for header in columns.repeated:
        problems.warn(columns.header_row, header, "repeated_column", value=header)
    for place, (number, cells) in enumerate(listed_rows(grid, columns, problems)):
        if advance is not None and place % ROWS_A_STEP == 0:
            advance(place)
        if number in left_out:
            continue
        values = _values(number, cells, readers, problems)
        if values:
            if "id" not in values:
                make_neat(values)
            rows.append(FilledRow(number, values))
    _tell_of_formulas(grid, columns, problems)
    return [row for row in rows if row.number not in problems.rows_in_error]


def _values(
    number: int, cells: tuple[Cell, ...], readers: Sequence[tuple[int, str, Reader]], problems: Problems
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    width = len(cells)
    for place, name, read in readers:
        cell = cells[place] if place < width else None
        if cell is None or cell == "":
            continue
        try:
            value = read(cell)
        except CqiError as error:
            problems.refuse_value(number, name, error)
            continue
        if value is not None and value != ():
            values[name] = value
    return values


def _remembering(read: Reader) -> Reader:
    """The same reader, which reads a cell that comes again only once: most columns have few different ones."""
    known: dict[tuple[type, Cell], Any] = {}

    def remembered(cell: Cell) -> Any:
        key = (cell.__class__, cell)  # 1 and True are equal, and are not the same cell
        if key in known:
            return known[key]
        value = read(cell)
        if len(known) < _CELLS_REMEMBERED:
            known[key] = value
        return value

    return remembered


def _tell_of_formulas(grid: Grid, columns: Columns, problems: Problems) -> None:
    """A formula that no program calculated comes in as its text."""
    names = {column.place: column.field.name for column in columns.known}
    for (number, place), text in sorted(grid.texts_of_formulas.items()):
        if number > columns.header_row and place in names:
            problems.warn(number, names[place], "formula_value", value=text)


def lacks_required(row: FilledRow, kind: Kind, problems: Problems) -> bool:
    """Tell of each required cell that is empty."""
    lacking = [field.name for field in kind.required if field.name not in row.values]
    for name in lacking:
        problems.refuse(row.number, name, "missing_value")
    return bool(lacking)


def without_repeated_identifiers(rows: Iterable[FilledRow], problems: Problems) -> Iterator[FilledRow]:
    """The rows but those whose identifier an earlier row of the file has."""
    first: dict[bytes, int] = {}
    for row in rows:
        key = row.get("id")
        if key is not None and first.setdefault(key, row.number) != row.number:
            from cqi_desktop.domain.identifiers import id_text

            problems.refuse(row.number, "id", "duplicate_identifier", value=id_text(key), other_row=first[key])
        else:
            yield row
