"""How the workbook looks: named styles, fr-CA number formats, sober colours."""

from __future__ import annotations

from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

from .sheet_content import Style

TEXT_COLOUR = "1A2430"
SECOND_COLOUR = "4A5866"
FAINT_COLOUR = "596572"
LINE_COLOUR = "D8DEE5"
EDGE_COLOUR = "7C8997"
GROUND_COLOUR = "F3F5F7"
# From the darkest: one hue for the series of a chart.
SERIES_COLOURS = ("BFD9EC", "8FBBDB", "2F75AB", "164F7B")

_FONT = "Calibri"
_NBSP = "\u00a0"

# Groups of three by an unbreakable space whatever the language of the program that opens the workbook: the comma of
# "#,##0" would be shown as that program's own separator.
COUNT_FORMAT = rf"[>=1000000]#\{_NBSP}###\{_NBSP}##0;[>=1000]#\{_NBSP}##0;0"
MONEY_FORMAT = rf"[>=1000000]#\{_NBSP}###\{_NBSP}##0\{_NBSP}\$;[>=1000]#\{_NBSP}##0\{_NBSP}\$;0\{_NBSP}\$"
HOURS_FORMAT = "[$-C0C]#,##0.0"
DIFFERENCE_FORMAT = '[$-C0C]+#,##0;[$-C0C]"−"#,##0;0'
HOURS_DIFFERENCE_FORMAT = '[$-C0C]+#,##0.0;[$-C0C]"−"#,##0.0;[$-C0C]0.0'
MONEY_DIFFERENCE_FORMAT = rf'[$-C0C]+#,##0\{_NBSP}\$;[$-C0C]"−"#,##0\{_NBSP}\$;0\{_NBSP}\$'
GROWTH_FORMAT = rf'[$-C0C]+0.0\{_NBSP}%;[$-C0C]"−"0.0\{_NBSP}%;[$-C0C]0.0\{_NBSP}%'
SHARE_FORMAT = rf"[$-C0C]0.0\{_NBSP}%"
DATE_FORMAT = "yyyy-mm-dd"

_FORMATS = {
    Style.DATE: DATE_FORMAT,
    Style.COUNT: COUNT_FORMAT,
    Style.HOURS: HOURS_FORMAT,
    Style.MONEY: MONEY_FORMAT,
    Style.DIFFERENCE: DIFFERENCE_FORMAT,
    Style.HOURS_DIFFERENCE: HOURS_DIFFERENCE_FORMAT,
    Style.MONEY_DIFFERENCE: MONEY_DIFFERENCE_FORMAT,
    Style.GROWTH: GROWTH_FORMAT,
    Style.SHARE: SHARE_FORMAT,
    Style.SUM_COUNT: COUNT_FORMAT,
    Style.SUM_HOURS: HOURS_FORMAT,
    Style.SUM_MONEY: MONEY_FORMAT,
    Style.TOTAL_COUNT: COUNT_FORMAT,
    Style.TOTAL_HOURS: HOURS_FORMAT,
    Style.TOTAL_MONEY: MONEY_FORMAT,
    Style.TOTAL_DIFFERENCE: DIFFERENCE_FORMAT,
    Style.TOTAL_GROWTH: GROWTH_FORMAT,
    Style.TOTAL_SHARE: SHARE_FORMAT,
}

_BOLD = frozenset(style for style in Style if style.name.startswith(("TOTAL", "SUM", "HEADER"))) | {
    Style.TITLE,
    Style.HEADING,
}
_TOTALS = frozenset(style for style in Style if style.name.startswith("TOTAL"))
_HEADERS = frozenset({Style.HEADER, Style.HEADER_NUMBER})
_IN_TABLE = frozenset(Style) - {Style.TITLE, Style.SUBTITLE, Style.HEADING, Style.NOTE}
_SIZES = {Style.TITLE: 16, Style.HEADING: 12, Style.NOTE: 9}
_COLOURS = {
    Style.SUBTITLE: SECOND_COLOUR,
    Style.NOTE: FAINT_COLOUR,
    Style.ABSENT: FAINT_COLOUR,
    Style.SUBTEXT: SECOND_COLOUR,
    Style.HEADER: SECOND_COLOUR,
    Style.HEADER_NUMBER: SECOND_COLOUR,
}
_WRAPPED = frozenset({Style.WRAPPED, *_HEADERS})


def add_styles(workbook: Workbook) -> None:
    """Give the workbook the styles that its cells name."""
    for style in Style:
        workbook.add_named_style(_named_style(style))


def _named_style(style: Style) -> NamedStyle:
    options: dict[str, Any] = {}
    if style in _HEADERS:
        options["fill"] = PatternFill("solid", fgColor=GROUND_COLOUR)
    return NamedStyle(
        name=style.value,
        font=Font(
            name=_FONT,
            size=_SIZES.get(style, 10),
            bold=style in _BOLD,
            color=_COLOURS.get(style, TEXT_COLOUR),
        ),
        alignment=Alignment(
            horizontal=_horizontal(style),
            vertical="bottom" if style in _HEADERS else "top" if style in _IN_TABLE else "center",
            wrap_text=style in _WRAPPED,
            indent=1 if style is Style.SUBTEXT else 0,
        ),
        border=_border(style),
        number_format=_FORMATS.get(style, "General"),
        **options,
    )


def _horizontal(style: Style) -> str:
    if (style in _FORMATS and style is not Style.DATE) or style in (Style.ABSENT, Style.HEADER_NUMBER):
        return "right"
    return "left"


def _border(style: Style) -> Border:
    if style in _HEADERS:
        return Border(bottom=Side("thin", color=EDGE_COLOUR))
    if style in _TOTALS:
        return Border(top=Side("thin", color=EDGE_COLOUR), bottom=Side("thin", color=LINE_COLOUR))
    if style in _IN_TABLE:
        return Border(bottom=Side("hair", color=LINE_COLOUR))
    return Border()
