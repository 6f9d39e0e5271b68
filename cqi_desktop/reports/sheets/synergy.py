"""Synergie: links region by region, proposed and concluded in the year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cqi_desktop.domain.figures import Figure, Status
from cqi_desktop.domain.territory import Region
from cqi_desktop.reports.breakdown import Audience, Breakdown
from cqi_desktop.reports.figures_document import plain_number
from cqi_desktop.reports.formulas import NOT_AVAILABLE, numbers, total
from cqi_desktop.reports.sheet_content import (
    Formula,
    Row,
    SheetContent,
    Span,
    Style,
    Value,
    address,
    row_span_of,
    shown,
)
from cqi_desktop.reports.wording import absence
from cqi_desktop.store.synergy_matrix import NO_TERRITORY, OUTSIDE_TERRITORY
from cqi_desktop.translation import translate

from .heading import new_sheet

TITLE = "Synergie"

Counts = Mapping[tuple[str, str], int]

_FIRST_COLUMN = 2


def build_synergy(breakdown: Breakdown, audience: Audience) -> SheetContent:
    del audience  # a matrix names no company
    heading = translate("Report", "Synergy between regions")
    sheet = new_sheet(TITLE, breakdown, heading, (30.0, *(16.0,) * 6))
    sheet.frozen = "B5"
    proposed = translate("Report", "Links first proposed in the year")
    _add_matrix(sheet, "Synergie_proposes", proposed, "synergy_links", breakdown.synergy.proposed, breakdown)
    concluded = translate("Report", "Links concluded in the year")
    _add_matrix(sheet, "Synergie_conclus", concluded, "concluded_links", breakdown.synergy.concluded, breakdown)
    sheet.add_note(
        translate(
            "Report",
            "A link stands in the row of each of its two regions; the territory counts it once (rule 14).",
        )
    )
    return sheet


def _add_matrix(
    sheet: SheetContent, name: str, heading: str, indicator: str, counts: Counts, breakdown: Breakdown
) -> None:
    """One matrix: the regions against the regions and, when some link needs them, the places outside."""
    sheet.add_line(heading, Style.HEADING)
    regions = [figures.region for figures in breakdown.year.regions]
    figures = {region.code: breakdown.year.figure(indicator, region.code) for region in regions}
    others = [place for place in (OUTSIDE_TERRITORY, NO_TERRITORY) if any(place in pair for pair in counts)]
    places = [*(region.code for region in regions), *others]
    headers = [
        translate("Report", "Region"),
        *(region.name for region in regions),
        *(_outside_label(place) for place in others),
        translate("Report", "Total"),
        translate("Report", "Of which with another place"),
    ]
    styles = (Style.TEXT, *(Style.COUNT,) * (len(places) + 2))
    first = sheet.next_row + 1
    rows = [_region_row(first + place, place, region, places, figures, counts) for place, region in enumerate(regions)]
    sheet.add_table(name, headers, styles, rows, header_height=30)
    whole = _territory_total(sheet, first, len(regions), len(others), breakdown.year.territory[indicator])
    blanks = (None,) * len(places)
    total_styles = (Style.TOTAL_TEXT, *(Style.TOTAL_COUNT,) * (len(places) + 2))
    sheet.add((translate("Report", "Whole territory"), *blanks, whole, None), total_styles)
    sheet.add_blank()


def _outside_label(place: str) -> str:
    if place == OUTSIDE_TERRITORY:
        return translate("Report", "Outside the territory")
    return translate("Report", "Without territory")


def _region_row(
    row: int, place: int, region: Region, places: Sequence[str], figures: Mapping[str, Figure], counts: Counts
) -> Row:
    cells = [_cell(region.code, other, figures, counts) for other in places]
    figure = figures[region.code]
    whole = _agreed(_sum(row_span_of(row, _FIRST_COLUMN, cells), figure), figure)
    between = [index for index, other in enumerate(places) if index != place and other != NO_TERRITORY]
    elsewhere = Span(
        ",".join(address(row, _FIRST_COLUMN + index) for index in between), tuple(cells[index] for index in between)
    )
    return Row(
        (region.name, *cells, whole, _sum(elsewhere, figure)),
        (Style.TEXT, *(Style.COUNT,) * len(cells), Style.SUM_COUNT, Style.COUNT),
    )


def _sum(span: Span, figure: Figure) -> Formula:
    return total(span, is_known=figure.is_known, otherwise=absence(figure.status))


def _cell(region: str, other: str, figures: Mapping[str, Figure], counts: Counts) -> Value:
    """The links of a pair: known as soon as the records of one of the two regions are."""
    pair = (region, other) if region <= other else (other, region)
    found = counts.get(pair, 0)
    statuses = {figures[place].status for place in pair if place in figures}
    if found or Status.COUNTED in statuses:
        return found
    return absence(Status.NOT_APPLICABLE) if Status.NOT_APPLICABLE in statuses else NOT_AVAILABLE


def _territory_total(sheet: SheetContent, first: int, regions: int, others: int, figure: Figure) -> Value:
    """Each link once: half of the square and of its diagonal, and all that goes outside."""
    last, last_region = first + regions - 1, _FIRST_COLUMN + regions - 1
    square = f"{address(first, _FIRST_COLUMN)}:{address(last, last_region)}"
    diagonal = ",".join(address(first + place, _FIRST_COLUMN + place) for place in range(regions))
    text = f"(SUM({square})+SUM({diagonal}))/2"
    found = [sheet.row_span(row, _FIRST_COLUMN, last_region) for row in range(first, last + 1)]
    inside = [number for span in found for number in numbers(span)]
    on_diagonal = [shown(sheet.spot(first + place, _FIRST_COLUMN + place).value) for place in range(regions)]
    value = (sum(inside) + sum(cell for cell in on_diagonal if isinstance(cell, int))) / 2
    if others:
        outside = f"{address(first, last_region + 1)}:{address(last, last_region + others)}"
        text += f"+SUM({outside})"
        spans = [sheet.row_span(row, last_region + 1, last_region + others) for row in range(first, last + 1)]
        value += sum(number for span in spans for number in numbers(span))
    if not figure.is_known:
        missing = absence(figure.status)
        return Formula(f'=IF(COUNT({square})<{regions * regions},"{missing}",{text})', missing)
    return _agreed(Formula(f"={text}", plain_number(value) or 0), figure)


def _agreed(formula: Formula, figure: Figure) -> Value:
    """The formula when it finds the figure; a published total that no pair explains stands as it was published."""
    return formula if figure.total is None or formula.value == figure.total else plain_number(figure.total)
