"""Comparatif: for each indicator of companies, MRC by MRC over the years, with growth and shares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cqi_desktop.domain.figures import YearFigures
from cqi_desktop.domain.indicators import Indicator
from cqi_desktop.domain.territory import Mrc, Region
from cqi_desktop.reports.breakdown import Audience, Breakdown, companies_indicators, remainder
from cqi_desktop.reports.figure_cells import DASH, remainder_cell
from cqi_desktop.reports.figures_document import plain_number
from cqi_desktop.reports.formulas import NOT_APPLICABLE, difference, growth_part, share, total
from cqi_desktop.reports.sheet_content import Row, SheetContent, Span, Spot, Style, Value, address
from cqi_desktop.reports.wording import absence, indicator_explanation, indicator_label
from cqi_desktop.translation import translate

from .heading import new_sheet

TITLE = "Comparatif"

# What a portrait page holds at this width.
_ROWS_A_PAGE = 46
_FIRST_BLOCK_ROW = 5


class _Line(NamedTuple):
    """One row before growth and shares: a region, an MRC, and a value a year."""

    region: str
    name: str
    values: Sequence[Value]
    is_remainder: bool = False


def build_comparison(breakdown: Breakdown, audience: Audience) -> SheetContent:
    names = (26.0,) if breakdown.region else (20.0, 26.0)
    growths = (10.5, 12.0) if len(breakdown.years) > 1 else ()
    widths = (*names, *(11.0,) * len(breakdown.years), *growths, 10.5)
    heading = translate("Report", "MRC compared, year by year")
    sheet = new_sheet(TITLE, breakdown, heading, widths, is_landscape=len(breakdown.years) > 5)
    top_of_page = 1
    for indicator in companies_indicators(audience):
        top = sheet.next_row
        _add_indicator(sheet, indicator, breakdown)
        if sheet.next_row - top_of_page > _ROWS_A_PAGE and top > _FIRST_BLOCK_ROW:
            sheet.page_breaks.append(top - 1)
            top_of_page = top
    sheet.frozen = f"{address(_FIRST_BLOCK_ROW, _first_year_column(breakdown))}"
    return sheet


def _add_indicator(sheet: SheetContent, indicator: Indicator, breakdown: Breakdown) -> None:
    sheet.add_line(indicator_label(indicator.code), Style.HEADING)
    sheet.add_note(indicator_explanation(indicator))
    first = sheet.next_row + 1
    groups = [_region_lines(region, indicator, breakdown) for region in breakdown.regions]
    lines = [line for group in groups for line in group]
    totals = _total_lines(groups, first, indicator, breakdown)
    whole = Spot(address(first + len(lines) + len(totals) - 1, _last_year_column(breakdown)), totals[-1].values[-1])
    rows = [_row(row, line, whole, breakdown, is_total=False) for row, line in enumerate(lines, first)]
    sheet.add_table(
        f"Comparatif_{indicator.code}", _headers(breakdown), _column_styles(breakdown), rows, header_height=30
    )
    for row, line in enumerate(totals, sheet.next_row):
        sheet.add(*_row(row, line, whole, breakdown, is_total=True))
    sheet.add_blank()


def _first_year_column(breakdown: Breakdown) -> int:
    """After the MRC, and its region when there are several."""
    return 2 if breakdown.region else 3


def _last_year_column(breakdown: Breakdown) -> int:
    return _first_year_column(breakdown) + len(breakdown.years) - 1


def _region_lines(region: Region, indicator: Indicator, breakdown: Breakdown) -> list[_Line]:
    """A region's MRC, "MRC à préciser" and, when some year needs it, what was not broken down."""
    years = breakdown.chronological
    lines = [
        _Line(region.name, mrc.name, [_mrc_cell(year, region, indicator, mrc) for year in years])
        for mrc in breakdown.mrcs_of(region.code)
    ]
    unplaced = [_value_cell(year, region, indicator, "") for year in years]
    lines.append(_Line(region.name, translate("Report", "MRC to specify"), unplaced))
    if any(_rest(year, region, indicator) is not None for year in years):
        rest = [_rest_cell(year, region, indicator) for year in years]
        lines.append(_Line(region.name, translate("Report", "Not broken down"), rest, is_remainder=True))
    return lines


def _mrc_cell(year: YearFigures, region: Region, indicator: Indicator, mrc: Mrc) -> Value:
    """The value of an MRC, "s. o." in a year that ends when it did not belong to the region."""
    if mrc.code not in {known.code for known in year.of_region(region.code).mrcs}:
        return NOT_APPLICABLE
    return _value_cell(year, region, indicator, mrc.code)


def _value_cell(year: YearFigures, region: Region, indicator: Indicator, mrc: str) -> Value:
    figure = year.figure(indicator.code, region.code)
    value = figure.value(mrc)
    return absence(figure.status) if value is None else plain_number(value)


def _rest(year: YearFigures, region: Region, indicator: Indicator) -> int | float | None:
    return remainder(year.figure(indicator.code, region.code), year.of_region(region.code).mrcs)


def _rest_cell(year: YearFigures, region: Region, indicator: Indicator) -> Value:
    return remainder_cell(year.figure(indicator.code, region.code), year.of_region(region.code).mrcs)


def _total_lines(
    groups: Sequence[Sequence[_Line]], first: int, indicator: Indicator, breakdown: Breakdown
) -> list[_Line]:
    """The total of each region, and of the territory below them when it is reported."""
    lines, row = [], first
    for region, group in zip(breakdown.regions, groups, strict=True):
        name = translate("Report", "Total {region}").format(region=region.name)
        lines.append(_Line(name, "", _totals(group, row, indicator, breakdown, region.code)))
        row += len(group)
    if breakdown.region is None:
        whole = _totals(lines, row, indicator, breakdown, None)
        lines.append(_Line(translate("Report", "Whole territory"), "", whole))
    return lines


def _totals(
    lines: Sequence[_Line], first: int, indicator: Indicator, breakdown: Breakdown, region: str | None
) -> list[Value]:
    """The sum of ``lines``, which stand from row ``first`` on, for each year."""
    totals: list[Value] = []
    for place, year in enumerate(breakdown.chronological):
        column = _first_year_column(breakdown) + place
        cells = tuple(line.values[place] for line in lines)
        span = Span(f"{address(first, column)}:{address(first + len(lines) - 1, column)}", cells)
        figure = year.figure(indicator.code, region)
        totals.append(total(span, is_known=figure.is_known, otherwise=absence(figure.status)))
    return totals


def _row(row: int, line: _Line, whole: Spot, breakdown: Breakdown, *, is_total: bool) -> Row:
    """A row with its growth, when there is a year before, and its share of the whole in the latest year."""
    last = _last_year_column(breakdown)
    now = Spot(address(row, last), line.values[-1])
    extra: list[Value] = []
    if len(line.values) > 1:
        before = Spot(address(row, last - 1), line.values[-2])
        extra = [difference(now, before), growth_part(now, before)]
    styles = _total_styles(breakdown) if is_total else _column_styles(breakdown)
    extra.append(share(now, whole))
    if line.is_remainder:  # what was not broken down is no place whose growth would mean something
        extra = [DASH] * len(extra)
    names = (line.region, line.name) if breakdown.region is None else (line.name or line.region,)
    return Row((*names, *line.values, *extra), styles)


def _headers(breakdown: Breakdown) -> list[str]:
    years = [year.fiscal_year.label for year in breakdown.chronological]
    names = [translate("Report", "Region"), translate("Report", "MRC")]
    headers = [*(names[1:] if breakdown.region else names), *years]
    if len(years) > 1:
        headers.append(translate("Report", "Difference {year}").format(year=years[-1]))
        headers.append(translate("Report", "Growth {year}").format(year=years[-1]))
    return [*headers, translate("Report", "Share {year}").format(year=years[-1])]


def _column_styles(breakdown: Breakdown) -> tuple[Style, ...]:
    years = (Style.COUNT,) * len(breakdown.years)
    growths = (Style.DIFFERENCE, Style.GROWTH) if len(years) > 1 else ()
    names = (Style.TEXT,) * (_first_year_column(breakdown) - 1)
    return (*names, *years, *growths, Style.SHARE)


def _total_styles(breakdown: Breakdown) -> tuple[Style, ...]:
    years = (Style.TOTAL_COUNT,) * len(breakdown.years)
    growths = (Style.TOTAL_DIFFERENCE, Style.TOTAL_GROWTH) if len(years) > 1 else ()
    names = (Style.TOTAL_TEXT,) * (_first_year_column(breakdown) - 1)
    return (*names, *years, *growths, Style.TOTAL_SHARE)
