"""A chart of the workbook drawn on paper: columns side by side, the value above each, the series named below."""

from __future__ import annotations

from textwrap import wrap

from cqi_desktop.translation import format_number

from .formulas import number
from .pdf_page import EDGE, SECOND, SIDE, TEXT, THIN, Colour, DocumentPages
from .sheet_content import Chart, shown

# From the darkest, as in the workbook.
_SERIES: tuple[Colour, ...] = ((0xBF, 0xD9, 0xEC), (0x8F, 0xBB, 0xDB), (0x2F, 0x75, 0xAB), (0x16, 0x4F, 0x7B))
_TITLE_HEIGHT, _NAMES_HEIGHT, _LEGEND_HEIGHT = 9.0, 10.0, 6.0
_LABEL_SIZE, _NAME_SIZE = 6.0, 6.5


def draw_chart(pages: DocumentPages, chart: Chart, top: float, height: float) -> None:
    """Draw a chart across the page, from ``top`` down, in millimetres. An unknown value draws no column."""
    pages.place(chart.title, SIDE, top + 4.5, 9.5, is_bold=True)
    base = top + height - _NAMES_HEIGHT - _LEGEND_HEIGHT
    room = base - top - _TITLE_HEIGHT - 3
    values = [[number(value) for value in series.values.values] for series in chart.series]
    greatest = max((value for row in values for value in row if value is not None), default=0) or 1
    colours = _SERIES[-len(chart.series) :]
    group = (pages.w - 2 * SIDE) / max(len(chart.categories.values), 1)
    for place, name in enumerate(chart.categories.values):
        left = SIDE + place * group
        bar = min(group * 0.8 / max(len(values), 1), 14.0)
        start = left + (group - bar * len(values)) / 2
        for rank, (row, colour) in enumerate(zip(values, colours, strict=True)):
            if place < len(row):
                _draw_bar(pages, row[place], start + rank * bar, bar, base, room / greatest, colour)
        _draw_name(pages, str(shown(name) or ""), left, group, base)
    pages.rule(base, EDGE, THIN)
    _draw_legend(pages, chart, colours, top + height - 2)


def _draw_bar(
    pages: DocumentPages, value: float | None, x: float, width: float, base: float, scale: float, colour: Colour
) -> None:
    if value is None or value <= 0:
        return
    height = value * scale
    pages.set_fill_color(*colour)
    pages.rect(x + width * 0.06, base - height, width * 0.88, height, "F")
    text = format_number(value, 0 if float(value).is_integer() else 1)
    wide = pages.width_of(text, _LABEL_SIZE)
    pages.place(text, x + (width - wide) / 2, base - height - 0.8, _LABEL_SIZE, SECOND)


def _draw_name(pages: DocumentPages, text: str, left: float, group: float, base: float) -> None:
    letters = max(int(group / (pages.width_of("m", _NAME_SIZE) * 0.62)), 4)
    for line, part in enumerate(wrap(text, letters)[:3]):
        wide = pages.width_of(part, _NAME_SIZE)
        pages.place(part, left + (group - wide) / 2, base + 3.2 + line * 2.8, _NAME_SIZE, TEXT)


def _draw_legend(pages: DocumentPages, chart: Chart, colours: tuple[Colour, ...], y: float) -> None:
    names = [str(shown(series.name.value) or "") for series in chart.series]
    widths = [pages.width_of(name, 7) + 9 for name in names]
    x = (pages.w - sum(widths)) / 2
    for name, width, colour in zip(names, widths, colours, strict=True):
        pages.set_fill_color(*colour)
        pages.rect(x, y - 2.4, 2.6, 2.6, "F")
        pages.place(name, x + 4, y, 7, SECOND)
        x += width
