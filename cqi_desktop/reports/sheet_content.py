"""A sheet before it is written: rows of values and styles, tables, charts, print set-up. No library here.

Builders of sheets fill one of these, so that a layout can be tested and reused without a workbook; and a formula
is stated in one place with the value that it has (``Formula``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from math import ceil
from textwrap import wrap
from typing import NamedTuple

# How much text of the table's size stands on a line, for a width of one character, and how high a line is in points.
_CHARACTERS_A_WIDTH = 1.15
_LINE_HEIGHT = 13.5


class Style(StrEnum):
    """How a cell looks; ``styles.py`` says what each one is."""

    TITLE = "CQI Titre"
    SUBTITLE = "CQI Sous-titre"
    HEADING = "CQI Intertitre"
    NOTE = "CQI Note"
    HEADER = "CQI En-tête"
    HEADER_NUMBER = "CQI En-tête de nombre"
    TEXT = "CQI Texte"
    SUBTEXT = "CQI Texte en retrait"
    WRAPPED = "CQI Texte long"
    DATE = "CQI Date"
    COUNT = "CQI Nombre"
    HOURS = "CQI Heures"
    MONEY = "CQI Montant"
    DIFFERENCE = "CQI Écart"
    HOURS_DIFFERENCE = "CQI Écart d’heures"
    MONEY_DIFFERENCE = "CQI Écart de montant"
    GROWTH = "CQI Variation"
    SHARE = "CQI Part"
    ABSENT = "CQI Non disponible"
    SUM_COUNT = "CQI Somme nombre"
    SUM_HOURS = "CQI Somme heures"
    SUM_MONEY = "CQI Somme montant"
    TOTAL_TEXT = "CQI Total"
    TOTAL_COUNT = "CQI Total nombre"
    TOTAL_HOURS = "CQI Total heures"
    TOTAL_MONEY = "CQI Total montant"
    TOTAL_DIFFERENCE = "CQI Total écart"
    TOTAL_GROWTH = "CQI Total variation"
    TOTAL_SHARE = "CQI Total part"


TEXT_STYLES = frozenset(
    {
        Style.TITLE, Style.SUBTITLE, Style.HEADING, Style.NOTE, Style.HEADER, Style.HEADER_NUMBER, Style.TEXT,
        Style.SUBTEXT, Style.WRAPPED, Style.DATE, Style.ABSENT, Style.TOTAL_TEXT,
    }
)  # fmt: skip


class Formula(NamedTuple):
    """A live formula and the value that a spreadsheet will find for it."""

    text: str
    value: int | float | str


Value = str | int | float | date | Formula | None


class Row(NamedTuple):
    """One row: values from column A on, each with its style."""

    values: Sequence[Value]
    styles: Sequence[Style | None]


class Spot(NamedTuple):
    """One cell: its address and what it shows."""

    address: str
    value: Value


class Span(NamedTuple):
    """Neighbouring cells of one row or one column: their address and what they show."""

    address: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of Excel: its name, its cells (headers included) and its headers."""

    name: str
    address: str
    headers: tuple[str, ...]
    has_filter: bool


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One colour of a chart: the cell that names it and the cells that it draws."""

    name: Spot
    values: Span


@dataclass(frozen=True, slots=True)
class Chart:
    """Columns side by side, in the rows ``first_row`` to ``last_row`` of the sheet, over ``columns`` columns."""

    title: str
    categories: Span
    series: tuple[ChartSeries, ...]
    first_row: int
    last_row: int
    columns: int


@dataclass(slots=True)
class SheetContent:
    """Everything of one sheet. ``widths`` are in characters; ``frozen`` is the first cell that scrolls.

    It prints one page wide and ``pages_high`` pages high, 0 for as many as it takes.
    """

    title: str
    widths: tuple[float, ...]
    is_landscape: bool = True
    pages_high: int = 0
    rows: list[Row] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)
    charts: list[Chart] = field(default_factory=list)
    page_breaks: list[int] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    frozen: str = ""
    repeated_rows: str = ""

    @property
    def next_row(self) -> int:
        return len(self.rows) + 1

    def add(self, values: Sequence[Value], styles: Sequence[Style | None], height: float = 0) -> int:
        """Add a row below the others and return its number. ``height`` is in points; 0 leaves it to the program."""
        self.rows.append(Row(values, styles))
        if height:
            self.heights[len(self.rows)] = height
        return len(self.rows)

    def add_line(self, text: Value, style: Style, height: float = 0) -> int:
        """Add a row of one text, in column A."""
        return self.add((text,), (style,), height)

    def add_note(self, text: str) -> None:
        """Add an explanation below or above a table, on as many rows as it takes to stay within the page."""
        for line in wrap(text, int(sum(self.widths) * _CHARACTERS_A_WIDTH), break_on_hyphens=False):
            self.add_line(line, Style.NOTE)

    def add_labelled_text(self, label: str, text: str) -> None:
        """Add a row of a label in column A and a long text over all the other columns, as high as it takes."""
        columns = len(self.widths)
        row = self.add(
            (label, text, *(None,) * (columns - 2)), (Style.WRAPPED, Style.WRAPPED, *(Style.TEXT,) * (columns - 2))
        )
        self.merged.append(f"{address(row, 2)}:{address(row, columns)}")
        width = sum(self.widths[1:]) * _CHARACTERS_A_WIDTH
        lines = max(len(wrap(text, int(width))), len(wrap(label, int(self.widths[0]))), 1)
        self.heights[row] = lines * _LINE_HEIGHT + 3

    def add_blank(self, count: int = 1) -> None:
        for _ in range(count):
            self.rows.append(Row((), ()))

    def add_table(
        self,
        name: str,
        headers: Sequence[str],
        styles: Sequence[Style],
        rows: Iterable[Row],
        *,
        has_filter: bool = False,
        header_height: float = 0,
    ) -> int:
        """Add headers and rows as a table of Excel and return the number of the header row.

        ``styles`` are those of the columns: a header stands over its column as the column's cells do.
        """
        over = tuple(Style.HEADER if style in TEXT_STYLES else Style.HEADER_NUMBER for style in styles)
        top = self.add(tuple(headers), over, header_height)
        self.rows.extend(rows)
        self._give_height_to_long_texts(top + 1)
        address = f"A{top}:{column_letter(len(headers))}{len(self.rows)}"
        self.tables.append(Table(name, address, tuple(headers), has_filter))
        return top

    def _give_height_to_long_texts(self, first: int) -> None:
        """Rows grow by themselves in some programs only: those of ``WRAPPED`` cells are given their height."""
        for number, row in enumerate(self.rows[first - 1 :], first):
            if Style.WRAPPED not in row.styles:
                return
            lines = [
                ceil(len(value) / (width * _CHARACTERS_A_WIDTH))
                for value, style, width in zip(row.values, row.styles, self.widths, strict=False)
                if style is Style.WRAPPED and isinstance(value, str)
            ]
            if max(lines, default=1) > 1:
                self.heights[number] = max(lines) * _LINE_HEIGHT + 2

    def spot(self, row: int, column: int) -> Spot:
        """The cell of a row already added; columns count from 1."""
        values = self.rows[row - 1].values
        return Spot(address(row, column), values[column - 1] if column <= len(values) else None)

    def column_span(self, first_row: int, last_row: int, column: int) -> Span:
        """The cells of a column between two rows already added."""
        cells = tuple(row.values[column - 1] for row in self.rows[first_row - 1 : last_row])
        return Span(f"{address(first_row, column)}:{address(last_row, column)}", cells)

    def row_span(self, row: int, first_column: int, last_column: int) -> Span:
        """The cells of a row already added between two columns."""
        return row_span_of(row, first_column, self.rows[row - 1].values[first_column - 1 : last_column])


def row_span_of(row: int, first_column: int, values: Sequence[Value]) -> Span:
    """The cells of a row that is being made: ``values`` stand from ``first_column`` on."""
    last = first_column + len(values) - 1
    return Span(f"{address(row, first_column)}:{address(row, last)}", tuple(values))


def address(row: int, column: int) -> str:
    """``C5`` for row 5, column 3."""
    return f"{column_letter(column)}{row}"


@lru_cache(maxsize=1024)
def column_letter(column: int) -> str:
    """``A`` for 1, ``AA`` for 27."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def shown(value: Value) -> str | int | float | date | None:
    """What a cell shows: a formula's value, or the value itself."""
    return value.value if isinstance(value, Formula) else value
