"""Cibles: each objective of the year beside what was achieved."""

from __future__ import annotations

from collections.abc import Mapping

from cqi_desktop.domain.indicators import INDICATOR_BY_CODE, Indicator
from cqi_desktop.reports.breakdown import Breakdown, TargetLine
from cqi_desktop.reports.figure_cells import difference_style, number_style
from cqi_desktop.reports.figures_document import plain_number
from cqi_desktop.reports.formulas import difference, same_as, share
from cqi_desktop.reports.sheet_content import Row, SheetContent, Spot, Style, address
from cqi_desktop.reports.wording import indicator_label, unit_label
from cqi_desktop.translation import translate

from .by_mrc import TITLE as BY_MRC_TITLE
from .heading import new_sheet
from .outcomes import add_outcomes

TITLE = "Cibles"

_WIDTHS = (36.0, 24.0, 20.0, 13.0, 13.0, 13.0, 13.0)
_STYLES = (Style.TEXT, Style.TEXT, Style.TEXT, Style.COUNT, Style.COUNT, Style.DIFFERENCE, Style.SHARE)
_TARGET, _ACHIEVED = 4, 5

Totals = Mapping[tuple[str | None, str], Spot]


def build_targets(breakdown: Breakdown, totals: Totals) -> SheetContent:
    """``totals`` are the cells of "Par MRC" that show what was achieved."""
    heading = translate("Report", "Targets and achievement")
    sheet = new_sheet(TITLE, breakdown, heading, _WIDTHS, is_landscape=False)
    if breakdown.targets:
        _add_targets(sheet, breakdown, totals)
    else:
        sheet.add_note(translate("Report", "No target of this year is in the book."))
    sheet.add_blank()
    add_outcomes(sheet, breakdown)
    return sheet


def _add_targets(sheet: SheetContent, breakdown: Breakdown, totals: Totals) -> None:
    first = sheet.next_row + 1
    rows = [_row(row, line, breakdown, totals) for row, line in enumerate(breakdown.targets, first)]
    header = sheet.add_table("Cibles", _headers(), _STYLES, rows, header_height=30)
    sheet.frozen = f"B{header + 1}"
    sheet.repeated_rows = f"{header}:{header}" if not breakdown.outcomes else ""


def _headers() -> tuple[str, ...]:
    return (
        translate("Report", "Indicator"),
        translate("Report", "Unit"),
        translate("Report", "Region"),
        translate("Report", "Target"),
        translate("Report", "Achieved"),
        translate("Report", "Difference"),
        translate("Report", "Achievement"),
    )


def _row(row: int, line: TargetLine, breakdown: Breakdown, totals: Totals) -> Row:
    indicator: Indicator = INDICATOR_BY_CODE[line.indicator]
    target = plain_number(line.value)
    achieved = same_as(totals[line.region, line.indicator], BY_MRC_TITLE)
    now, aim = Spot(address(row, _ACHIEVED), achieved), Spot(address(row, _TARGET), target)
    region = translate("Report", "Whole territory") if line.region is None else breakdown.region_names[line.region]
    number_of = number_style(indicator.unit)
    return Row(
        (
            indicator_label(line.indicator), unit_label(indicator.unit), region, target, achieved,
            difference(now, aim), share(now, aim),
        ),
        (
            Style.TEXT, Style.TEXT, Style.TEXT, number_of, number_of,
            difference_style(indicator.unit), Style.SHARE,
        ),
    )  # fmt: skip
