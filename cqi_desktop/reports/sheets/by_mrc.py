"""Par MRC: every indicator by MRC of the year, with a live total; region by region for the whole territory."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.domain.figures import Figure, RegionFigures
from cqi_desktop.domain.indicators import Indicator
from cqi_desktop.reports.breakdown import Audience, Breakdown, companies_indicators, indicators_for
from cqi_desktop.reports.figure_cells import DASH, difference_style, mrc_cells, number_style, sum_style
from cqi_desktop.reports.figures_document import plain_number
from cqi_desktop.reports.formulas import number, same_as, total
from cqi_desktop.reports.sheet_content import (
    Chart,
    ChartSeries,
    Row,
    SheetContent,
    Spot,
    Style,
    Value,
    row_span_of,
)
from cqi_desktop.reports.wording import absence, indicator_label, label_style, unit_label
from cqi_desktop.translation import translate

from .heading import new_sheet

TITLE = "Par MRC"

_FIRST_MRC_COLUMN = 3
_MRC_WIDTH = 13.5
_CHART_ROWS = 19
_CHARTED = ("information_companies", "accompaniment_companies", "companies_served")


def build_by_mrc(breakdown: Breakdown, audience: Audience) -> SheetContent:
    heading = translate("Report", "Indicators by MRC")
    sheet = new_sheet(TITLE, breakdown, heading, _widths(breakdown))
    blocks = _blocks(breakdown)
    headers = []
    for block in blocks:
        if breakdown.region is None:
            sheet.add_line(block.region.name, Style.HEADING)
        headers.append(_add_region(sheet, block, audience))
        _close_block(sheet, is_page=breakdown.region is None)
    if breakdown.region is None:
        _add_territory(sheet, breakdown, audience, blocks, headers)
        sheet.add_blank()
    sheet.frozen = f"B{headers[0] + 1}" if breakdown.region else "B5"
    sheet.pages_high = 1 if breakdown.region else 0
    sheet.charts.append(_chart(sheet, blocks, headers, audience))
    sheet.add_blank(_CHART_ROWS)
    return sheet


def total_spots(sheet: SheetContent, breakdown: Breakdown, audience: Audience) -> dict[tuple[str | None, str], Spot]:
    """Where the built sheet shows the total of an indicator, by region (None: the territory) and indicator."""
    spots: dict[tuple[str | None, str], Spot] = {}
    places: list[tuple[str | None, int]] = [(block.region.code, total_column(block)) for block in _blocks(breakdown)]
    if breakdown.region is None:
        places.append((None, _FIRST_MRC_COLUMN + len(places) + 1))
    for table, (region, column) in zip(sheet.tables, places, strict=True):
        top = int(table.address.split(":")[0].lstrip("A"))
        for row, indicator in enumerate(indicators_for(audience), top + 1):
            spots[region, indicator.code] = sheet.spot(row, column)
    return spots


def _blocks(breakdown: Breakdown) -> tuple[RegionFigures, ...]:
    return tuple(breakdown.year.of_region(region.code) for region in breakdown.regions)


def _widths(breakdown: Breakdown) -> tuple[float, ...]:
    widest = max(total_column(block) for block in _blocks(breakdown))
    return (34.0, 14.0, *(_MRC_WIDTH,) * (widest - 2))


def total_column(block: RegionFigures) -> int:
    """The column of the total: after the MRC, "MRC à préciser" and what is not broken down."""
    return _FIRST_MRC_COLUMN + len(block.mrcs) + 2


def _add_region(sheet: SheetContent, block: RegionFigures, audience: Audience) -> int:
    """Add the table of a region and return the row of its headers."""
    headers = [
        translate("Report", "Indicator"),
        translate("Report", "Unit"),
        *(mrc.name for mrc in block.mrcs),
        translate("Report", "MRC to specify"),
        translate("Report", "Not broken down"),
        translate("Report", "Total"),
    ]
    styles = (Style.TEXT, Style.TEXT, *(Style.COUNT,) * (len(block.mrcs) + 3))
    first = sheet.next_row + 1
    rows = [_region_row(row, indicator, block) for row, indicator in enumerate(indicators_for(audience), first)]
    return sheet.add_table(f"ParMRC_{block.region.code}", headers, styles, rows, header_height=45)


def _region_row(row: int, indicator: Indicator, block: RegionFigures) -> Row:
    figure = block.figures[indicator.code]
    cells = mrc_cells(figure, indicator, block.mrcs)
    span = row_span_of(row, _FIRST_MRC_COLUMN, cells)
    whole = total(span, is_known=figure.is_known, otherwise=absence(figure.status))
    number_of = number_style(indicator.unit)
    return Row(
        (indicator_label(indicator.code), unit_label(indicator.unit), *cells, whole),
        (label_style(indicator), Style.TEXT, *(number_of,) * len(cells), sum_style(indicator.unit)),
    )


def _close_block(sheet: SheetContent, *, is_page: bool) -> None:
    sheet.add_note(
        translate(
            "Report",
            "Not broken down: activities and links have no MRC; of some years only totals were published.",
        )
    )
    if is_page:
        sheet.page_breaks.append(len(sheet.rows))
    sheet.add_blank()


def _add_territory(
    sheet: SheetContent,
    breakdown: Breakdown,
    audience: Audience,
    blocks: Sequence[RegionFigures],
    headers: Sequence[int],
) -> None:
    """The regions side by side, each cell repeating a region's total, and the territory."""
    sheet.add_line(translate("Report", "Whole territory"), Style.HEADING)
    names = [
        translate("Report", "Indicator"),
        translate("Report", "Unit"),
        *(block.region.name for block in blocks),
        translate("Report", "Adjustment"),
        translate("Report", "Territory"),
    ]
    styles = (Style.TEXT, Style.TEXT, *(Style.COUNT,) * (len(blocks) + 2))
    first = sheet.next_row + 1
    rows = []
    for place, indicator in enumerate(indicators_for(audience)):
        totals = [
            sheet.spot(header + 1 + place, total_column(block)) for block, header in zip(blocks, headers, strict=True)
        ]
        rows.append(_territory_row(first + place, indicator, breakdown.year.territory[indicator.code], totals))
    sheet.add_table("ParMRC_territoire", names, styles, rows, header_height=45)
    sheet.add_note(
        translate(
            "Report",
            "Adjustment: what is held for two regions or links two counts once for the territory (rules 8 and 14).",
        )
    )


def _territory_row(row: int, indicator: Indicator, figure: Figure, totals: Sequence[Spot]) -> Row:
    known = [found for found in (number(spot.value) for spot in totals) if found is not None]
    rest = None if figure.total is None else figure.total - sum(known)
    adjustment = DASH if rest is None or abs(rest) < 1e-6 else plain_number(rest)
    cells: list[Value] = [*(same_as(spot) for spot in totals), adjustment]
    whole = total(
        row_span_of(row, _FIRST_MRC_COLUMN, cells),
        is_known=figure.is_known,
        otherwise=absence(figure.status),
    )
    number_of = number_style(indicator.unit)
    return Row(
        (indicator_label(indicator.code), unit_label(indicator.unit), *cells, whole),
        (
            label_style(indicator), Style.TEXT, *(number_of,) * len(totals), difference_style(indicator.unit),
            sum_style(indicator.unit),
        ),
    )  # fmt: skip


def _chart(sheet: SheetContent, blocks: Sequence[RegionFigures], headers: Sequence[int], audience: Audience) -> Chart:
    """Companies by MRC of one region; companies by region of the territory."""
    codes = [indicator.code for indicator in indicators_for(audience)]
    if len(blocks) == 1:
        top, last = headers[0], total_column(blocks[0]) - 2
        title = translate("Report", "Different companies by MRC")
    else:
        top = int(sheet.tables[-1].address.split(":")[0].lstrip("A"))
        last = _FIRST_MRC_COLUMN + len(blocks) - 1
        title = translate("Report", "Different companies by region")
    charted = [code for code in _CHARTED if code in {i.code for i in companies_indicators(audience)}]
    series = []
    for code in charted:
        row = top + 1 + codes.index(code)
        series.append(ChartSeries(sheet.spot(row, 1), sheet.row_span(row, _FIRST_MRC_COLUMN, last)))
    return Chart(
        title,
        sheet.row_span(top, _FIRST_MRC_COLUMN, last),
        tuple(series),
        first_row=sheet.next_row,
        last_row=sheet.next_row + _CHART_ROWS - 1,
        columns=min(len(sheet.widths), 10),
    )
