"""Sommaire: every indicator over the years, its growth, and a chart of the companies."""

from __future__ import annotations

from collections.abc import Iterator

from cqi_desktop.domain.figures import Status, YearFigures
from cqi_desktop.domain.indicators import Indicator
from cqi_desktop.reports.breakdown import Audience, Breakdown, companies_indicators, indicators_for
from cqi_desktop.reports.comments import labelled_comments
from cqi_desktop.reports.figure_cells import difference_style, number_style, total_cell
from cqi_desktop.reports.formulas import difference, growth_part
from cqi_desktop.reports.sheet_content import (
    Chart,
    ChartSeries,
    Formula,
    Row,
    SheetContent,
    Spot,
    Style,
    Value,
    address,
)
from cqi_desktop.reports.wording import label_of, label_style, rules_text, unit_label
from cqi_desktop.translation import translate

from .heading import new_sheet

TITLE = "Sommaire"

_FIRST_YEAR_COLUMN = 4
# With more years than this only the growth of the latest fits on a page.
_MOST_GROWTHS = 3
# The latest years that a chart can tell apart.
_MOST_CHARTED = 4
_CHART_ROWS = 24


def build_summary(breakdown: Breakdown, audience: Audience) -> SheetContent:
    years = breakdown.chronological
    growths = _growths(years)
    widths = (32.0, 12.5, 9.0, *(11.5,) * len(years), *(10.5, 12.0) * len(growths))
    heading = translate("Report", "Yearly breakdown by MRC: summary")
    sheet = new_sheet(TITLE, breakdown, heading, widths, is_landscape=len(years) > _MOST_GROWTHS + 1)
    header = sheet.add_table(
        "Sommaire",
        _headers(years, growths),
        _header_styles(len(years), len(growths)),
        _rows(sheet.next_row + 1, breakdown, audience, growths),
        header_height=30,
    )
    sheet.frozen = f"B{header + 1}"
    sheet.add_note(_sources_note(years, breakdown))
    sheet.add_blank()
    sheet.charts.append(_companies_chart(sheet, header, breakdown, audience))
    sheet.add_blank(_CHART_ROWS)
    _add_comments(sheet, breakdown, audience)
    return sheet


def _add_comments(sheet: SheetContent, breakdown: Breakdown, audience: Audience) -> None:
    """On a page of their own: a sentence for each indicator that says what changed."""
    sheet.page_breaks.append(sheet.next_row - 1)
    if len(breakdown.years) > 1:
        heading = translate("Report", "What changed since {year}").format(year=breakdown.years[1].fiscal_year.label)
    else:
        heading = translate("Report", "Comments")
    sheet.add_line(heading, Style.HEADING, 20)
    for label, text in labelled_comments(breakdown, indicators_for(audience)):
        sheet.add_labelled_text(label, text)


def _growths(years: tuple[YearFigures, ...]) -> tuple[int, ...]:
    """The places, in chronological order, of the years whose growth is shown."""
    places = tuple(range(1, len(years)))
    return places if len(places) <= _MOST_GROWTHS else places[-1:]


def _headers(years: tuple[YearFigures, ...], growths: tuple[int, ...]) -> list[str]:
    headers = [
        translate("Report", "Indicator"),
        translate("Report", "Unit"),
        translate("Report", "Rules"),
        *(year.fiscal_year.label for year in years),
    ]
    for place in growths:
        label = years[place].fiscal_year.label
        headers.append(translate("Report", "Difference {year}").format(year=label))
        headers.append(translate("Report", "Growth {year}").format(year=label))
    return headers


def _header_styles(years: int, growths: int) -> tuple[Style, ...]:
    return (
        Style.TEXT, Style.TEXT, Style.TEXT,
        *(Style.COUNT,) * years, *(Style.DIFFERENCE, Style.GROWTH) * growths,
    )  # fmt: skip


def _rows(first: int, breakdown: Breakdown, audience: Audience, growths: tuple[int, ...]) -> Iterator[Row]:
    shown = (*indicators_for(audience), *breakdown.own)
    for row, indicator in enumerate(shown, first):
        yield _row(row, indicator, breakdown, growths)


def _row(row: int, indicator: Indicator, breakdown: Breakdown, growths: tuple[int, ...]) -> Row:
    years = breakdown.chronological
    figures: list[Value] = [total_cell(breakdown.figure(year, indicator.code)) for year in years]
    number = number_style(indicator.unit)
    values = [label_of(indicator), unit_label(indicator.unit), rules_text(indicator), *figures]
    styles = [label_style(indicator), Style.TEXT, Style.TEXT, *(number,) * len(years)]
    for place in growths:
        now, before = (Spot(address(row, _FIRST_YEAR_COLUMN + index), figures[index]) for index in (place, place - 1))
        values += _growth_cells(now, before)
        styles += [difference_style(indicator.unit), Style.GROWTH]
    return Row(values, styles)


def _growth_cells(now: Spot, before: Spot) -> tuple[Formula, Formula]:
    return difference(now, before), growth_part(now, before)


def _sources_note(years: tuple[YearFigures, ...], breakdown: Breakdown) -> str:
    """Where each year's figures come from: records counted, or a report published then."""
    return " · ".join(
        translate("Report", "{year}: {source}").format(
            year=year.fiscal_year.label, source=_source(year, breakdown.region)
        )
        for year in years
    )


def _source(year: YearFigures, region: str | None) -> str:
    shown = year.territory if region is None else year.of_region(region).figures
    found = {figure.status for figure in shown.values()}
    if Status.PUBLISHED in found:
        return translate("Report", "published figures")
    if Status.COUNTED in found:
        return translate("Report", "counted from the records")
    if found == {Status.NOT_APPLICABLE}:
        return translate("Report", "region not served yet")
    return translate("Report", "not available")


def _companies_chart(sheet: SheetContent, header: int, breakdown: Breakdown, audience: Audience) -> Chart:
    """Companies of each service, one column a year: the indicators of that unit come first in the table."""
    first, last = header + 1, header + len(companies_indicators(audience))
    end = _FIRST_YEAR_COLUMN + len(breakdown.years)
    series = tuple(
        ChartSeries(sheet.spot(header, column), sheet.column_span(first, last, column))
        for column in range(max(_FIRST_YEAR_COLUMN, end - _MOST_CHARTED), end)
    )
    return Chart(
        translate("Report", "Different companies by service and year"),
        sheet.column_span(first, last, 1),
        series,
        first_row=sheet.next_row,
        last_row=sheet.next_row + _CHART_ROWS - 1,
        columns=min(len(sheet.widths), _FIRST_YEAR_COLUMN + 6),
    )
