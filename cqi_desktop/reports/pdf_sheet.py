"""A ``SheetContent`` laid out on paper: the same rows, styles and charts as in the workbook, tables continued."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from .pdf_chart import draw_chart
from .pdf_page import BOTTOM, EDGE, FAINT, GROUND, HAIR, LINE, SECOND, SIDE, TEXT, THIN, TOP, Colour, DocumentPages
from .pdf_text import shown_text
from .sheet_content import TEXT_STYLES, Row, SheetContent, Style

StepDone = Callable[[int], None]

# Millimetres that one character of a column's width takes on paper at full size, and the size of its text.
_CHARACTER, _SIZE = 1.75, 8.0
_SMALLEST = 5.0
_PADDING = 0.9
_POINT = 25.4 / 72
_LEADING = 1.25
# Under this scale a portrait page is turned.
_TURNED_UNDER = 0.88
_CHART_HEIGHT, _LEAST_CHART = 72.0, 42.0
# What must still fit under a heading.
_UNDER_HEADING = 24.0

_ACROSS = frozenset({Style.TITLE, Style.SUBTITLE, Style.HEADING, Style.NOTE})
_HEADERS = frozenset({Style.HEADER, Style.HEADER_NUMBER})
_BOLD = frozenset(
    style for style in Style if style.name.startswith(("TOTAL", "SUM", "HEADER")) or style.name in ("TITLE", "HEADING")
)
_SIZES = {Style.TITLE: 14.0, Style.SUBTITLE: 9.0, Style.HEADING: 10.0, Style.NOTE: 7.0}
_COLOURS: dict[Style, Colour] = {
    Style.SUBTITLE: SECOND, Style.NOTE: FAINT, Style.ABSENT: FAINT, Style.SUBTEXT: SECOND, Style.HEADER: SECOND,
    Style.HEADER_NUMBER: SECOND,
}  # fmt: skip


@dataclass(slots=True)
class _Cell:
    """A cell ready to be drawn: its lines within its width."""

    x: float
    width: float
    lines: list[str]
    style: Style
    is_right: bool
    size: float


def draw_sheet(pages: DocumentPages, content: SheetContent, step_done: StepDone) -> None:
    """Add the pages of a sheet, its bookmark and those of its headings. ``step_done`` counts rows; it may raise."""
    _SheetDrawing(pages, content).draw(step_done)


class _SheetDrawing:
    def __init__(self, pages: DocumentPages, content: SheetContent) -> None:
        self.pages = pages
        self.content = content
        whole = sum(content.widths) * _CHARACTER
        upright, turned = (215.9 - 2 * SIDE) / whole, (279.4 - 2 * SIDE) / whole
        self.is_landscape = upright < _TURNED_UNDER
        self.scale = min(turned if self.is_landscape else upright, 1.0)
        self.size = max(_SIZE * self.scale, _SMALLEST)
        self.headers = self._header_rows()
        self.charts = {chart.first_row: chart for chart in content.charts}
        self.merged = {int(cells.split(":")[0].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for cells in content.merged}
        self.y = 0.0

    def _header_rows(self) -> dict[int, int]:
        """The header row of each row of a table."""
        found: dict[int, int] = {}
        for table in self.content.tables:
            first, last = (int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for cell in table.address.split(":"))
            found.update(dict.fromkeys(range(first + 1, last + 1), first))
        return found

    def draw(self, step_done: StepDone) -> None:
        self._new_page()  # which closes the page before, of the section before
        self.pages.section = self.content.title
        self.pages.start_section(self.content.title)
        skipped_until = 0
        for number, row in enumerate(self.content.rows, 1):
            if number % 100 == 0:
                step_done(100)
            if number in self.charts:
                skipped_until = self._draw_chart(number)
            if number > skipped_until:
                self._draw_numbered(number, row)
            if number in self.content.page_breaks and number < len(self.content.rows):
                self._new_page()
        step_done(len(self.content.rows) % 100)

    def _new_page(self) -> None:
        self.pages.add_page(orientation="landscape" if self.is_landscape else "portrait")
        self.y = TOP

    @property
    def bottom(self) -> float:
        return self.pages.h - BOTTOM

    def _draw_chart(self, number: int) -> int:
        if self.bottom - self.y < _LEAST_CHART:
            self._new_page()
        height = min(_CHART_HEIGHT, self.bottom - self.y)
        draw_chart(self.pages, self.charts[number], self.y, height)
        self.y += height + 4
        return self.charts[number].last_row

    def _draw_numbered(self, number: int, row: Row) -> None:
        if not row.values:
            self.y += self._line_height(self.size) * 0.8
            return
        style = row.styles[0]
        cells = self._cells(number, row)
        height = self._height(cells)
        needed = height + (_UNDER_HEADING if style is Style.HEADING else 0)
        if self.y + needed > self.bottom and self.y > TOP:
            self._new_page()
            header = self.headers.get(number)
            if header:
                again = self._cells(header, self.content.rows[header - 1])
                self._draw_cells(again, self._height(again))
        if style is Style.HEADING:
            self.pages.start_section(str(row.values[0]), level=1)
        self._draw_cells(cells, height)

    # --- cells ---------------------------------------------------------------------------------------------

    def _cells(self, number: int, row: Row) -> list[_Cell]:
        first = row.styles[0]
        if first in _ACROSS:
            size = _SIZES[first]
            room = self.pages.w - 2 * SIDE
            lines = self._wrapped(shown_text(row.values[0], first), room, size, is_bold=first in _BOLD)
            return [_Cell(SIDE, room, lines, first, False, size)]
        x, cells = SIDE, []
        character = _CHARACTER * self.scale
        for place, (value, style) in enumerate(zip(row.values, row.styles, strict=True)):
            width = self.content.widths[place] * character
            if number in self.merged and place == 1:
                width = sum(self.content.widths[1:]) * character
            if style is not None:
                cells.append(self._cell(value, style, x, width))
            if number in self.merged and place == 1:
                break
            x += width
        return cells

    def _cell(self, value: object, style: Style, x: float, width: float) -> _Cell:
        text = shown_text(value, style)  # type: ignore[arg-type]
        is_number = style not in TEXT_STYLES and style is not Style.WRAPPED and style is not Style.TOTAL_TEXT
        if is_number and isinstance(value, str) and not style.name.startswith("TOTAL"):
            style = Style.ABSENT
        indent = 2.0 if style is Style.SUBTEXT else 0.0
        room, is_bold = width - 2 * _PADDING - indent, style in _BOLD
        size = self._header_size(text, room) if style in _HEADERS else self.size
        lines = self._wrapped(text, room, size, is_bold=is_bold)
        is_right = is_number or style in (Style.ABSENT, Style.HEADER_NUMBER)
        return _Cell(x + indent, width - indent, lines, style, is_right, size)

    def _header_size(self, text: str, room: float) -> float:
        """Small enough for the longest word, within reason."""
        widest = max((self._width(word, 1.0, True) for word in text.split(" ")), default=0.0)
        return max(min(self.size * 0.95, room / widest if widest else self.size), self.size * 0.75)

    def _wrapped(self, text: str, room: float, size: float, *, is_bold: bool) -> list[str]:
        """Lines that fit; a word longer than the room is cut."""
        if not text:
            return []
        text = "".join(sign for sign in text if sign >= " ")
        lines, current = [], ""
        for word in text.split(" "):
            longer = f"{current} {word}" if current else word
            if self._width(longer, size, is_bold) <= room:
                current = longer
                continue
            if current:
                lines.append(current)
            while self._width(word, size, is_bold) > room and len(word) > 1:
                fitting = self._fitting(word, room, size, is_bold=is_bold)
                lines.append(word[:fitting])
                word = word[fitting:]
            current = word
        return [*lines, current] if current else lines

    def _fitting(self, word: str, room: float, size: float, *, is_bold: bool) -> int:
        """How many letters of a word fit, one at least; it is parted after a hyphen when there is one."""
        counts = [count for count in range(1, len(word)) if self._width(word[:count], size, is_bold) <= room]
        hyphens = [count for count in counts if word[count - 1] == "-"]
        return max(hyphens or counts, default=1)

    def _width(self, text: str, size: float, is_bold: bool) -> float:
        return _measured(self.pages, text, is_bold) * size

    def _line_height(self, size: float) -> float:
        return size * _POINT * _LEADING

    def _height(self, cells: list[_Cell]) -> float:
        tallest = max((len(cell.lines) * self._line_height(cell.size) for cell in cells), default=0)
        style = cells[0].style if cells else Style.TEXT
        return tallest + {Style.TITLE: 2.0, Style.HEADING: 3.0, Style.NOTE: 0.6, Style.SUBTITLE: 0.8}.get(style, 1.4)

    def _draw_cells(self, cells: list[_Cell], height: float) -> None:
        for cell in cells:
            self._draw_ground(cell, height)
            self._draw_lines(cell, height)
        self.y += height

    def _draw_lines(self, cell: _Cell, height: float) -> None:
        size, is_bold = cell.size, cell.style in _BOLD
        padding = 0.0 if cell.style in _ACROSS else _PADDING
        line_height = self._line_height(size)
        top = self.y + (0.7 if cell.style not in _ACROSS else 0.0)
        if cell.style in _HEADERS or cell.style is Style.HEADING:  # they stand on what they head
            top = self.y + height - len(cell.lines) * line_height - 0.8
        for place, line in enumerate(cell.lines):
            x = cell.x + padding
            if cell.is_right:
                x = cell.x + cell.width - padding - self._width(line, size, is_bold)
            base = top + place * line_height + size * _POINT * 0.95
            self.pages.place(line, x, base, size, _COLOURS.get(cell.style, TEXT), is_bold=is_bold)

    def _draw_ground(self, cell: _Cell, height: float) -> None:
        if cell.style in _ACROSS:
            return
        left, right, under = cell.x, cell.x + cell.width, self.y + height
        if cell.style is Style.SUBTEXT:
            left -= 2.0
        if cell.style in _HEADERS:
            self.pages.set_fill_color(*GROUND)
            self.pages.rect(left, self.y, right - left, height, "F")
            self.pages.rule(under, EDGE, THIN, left, right)
        elif cell.style.name.startswith("TOTAL"):
            self.pages.rule(self.y, EDGE, THIN, left, right)
            self.pages.rule(under, LINE, THIN, left, right)
        else:
            self.pages.rule(under, LINE, HAIR, left, right)


@lru_cache(maxsize=20_000)
def _measured(pages: DocumentPages, text: str, is_bold: bool) -> float:
    """The width of a text at one point, in millimetres."""
    return pages.width_of(text, 10.0, is_bold=is_bold) / 10.0
