"""Budget: the sources of funding of the year and of the next one, with each one's part of the whole."""

from __future__ import annotations

from cqi_desktop.domain.indicators import Unit
from cqi_desktop.reports.breakdown import Audience, Breakdown, YearBudget
from cqi_desktop.reports.figure_cells import DASH
from cqi_desktop.reports.formulas import NOT_AVAILABLE, number, share, total
from cqi_desktop.reports.sheet_content import Formula, Row, SheetContent, Span, Spot, Style, Value, address
from cqi_desktop.store.budget import BudgetLine
from cqi_desktop.translation import translate

from .heading import new_sheet

TITLE = "Budget"

_WIDTHS = (38.0, 20.0, 18.0, 13.0, 13.0, 13.0, 13.0, 13.0, 14.0, 10.0)
_STYLES = (*(Style.TEXT,) * 3, *(Style.MONEY,) * 6, Style.SHARE)
_TOTAL_STYLES = (*(Style.TOTAL_TEXT,) * 3, *(Style.TOTAL_MONEY,) * 6, Style.TOTAL_SHARE)
_FORECAST, _REQUESTED, _ACCEPTED, _RECEIVED, _SPENT, _BUDGET = range(4, 10)


def build_budget(breakdown: Breakdown, audience: Audience) -> SheetContent:
    del audience  # the board alone has this sheet
    sheet = new_sheet(TITLE, breakdown, translate("Report", "Budget by source of funding"), _WIDTHS)
    sheet.frozen = "B5"
    for budget in breakdown.budgets:
        heading = translate("Report", "Budget {year}").format(year=budget.fiscal_year.label)
        sheet.add_line(heading, Style.HEADING)
        if budget.lines:
            _add_budget(sheet, budget, breakdown.region_names)
        else:
            sheet.add_note(translate("Report", "No source of funding of this year is in the book."))
        sheet.add_blank()
    sheet.add_note(
        translate(
            "Report",
            "The budget takes of each source the amount accepted, else the amount requested, else the forecast.",
        )
    )
    return sheet


def _add_budget(sheet: SheetContent, budget: YearBudget, region_names: dict[str, str]) -> None:
    first = sheet.next_row + 1
    bottom = first + len(budget.lines)
    lines = [(*_names(line, region_names), *_amounts(line, row)) for row, line in enumerate(budget.lines, first)]
    sums = [total(_column(lines, first, column), is_known=True) for column in range(_FORECAST, _BUDGET + 1)]
    whole = Spot(address(bottom, _BUDGET), sums[-1])
    rows = [
        Row((*line, share(Spot(address(row, _BUDGET), line[_BUDGET - 1]), whole)), _STYLES)
        for row, line in enumerate(lines, first)
    ]
    name = f"Budget_{budget.fiscal_year.label.replace('-', '_')}"
    sheet.add_table(name, _headers(), _STYLES, rows, header_height=30)
    label = (translate("Report", "Total"), None, None)
    sheet.add((*label, *sums, share(whole, whole)), _TOTAL_STYLES)


def _headers() -> tuple[str, ...]:
    return (
        translate("Report", "Source of funding"),
        translate("Report", "Programme"),
        translate("Report", "Region"),
        translate("Report", "Forecast"),
        translate("Report", "Requested"),
        translate("Report", "Accepted"),
        translate("Report", "Received"),
        translate("Report", "Spent"),
        translate("Report", "Budget"),
        translate("Report", "Share"),
    )


def _names(line: BudgetLine, region_names: dict[str, str]) -> tuple[Value, Value, Value]:
    region = region_names.get(line.region, line.region) or translate("Report", "Whole territory")
    return line.funder, line.programme or None, region


def _amounts(line: BudgetLine, row: int) -> list[Value]:
    """The five amounts, a dash where nobody said, and the one that the budget takes."""
    amounts = [
        DASH if cents is None else Unit.DOLLARS.from_stored(cents)
        for cents in (
            line.forecast_cents, line.requested_cents, line.accepted_cents, line.received_cents, line.spent_cents,
        )
    ]  # fmt: skip
    spots = [Spot(address(row, column), amounts[column - _FORECAST]) for column in range(_FORECAST, _ACCEPTED + 1)]
    return [*amounts, _taken(*spots)]


def _taken(forecast: Spot, requested: Spot, accepted: Spot) -> Formula:
    a, r, f = accepted.address, requested.address, forecast.address
    text = f'=IF(COUNT({a})=1,{a},IF(COUNT({r})=1,{r},IF(COUNT({f})=1,{f},"{NOT_AVAILABLE}")))'
    known = (number(spot.value) for spot in (accepted, requested, forecast))
    return Formula(text, next((amount for amount in known if amount is not None), NOT_AVAILABLE))


def _column(lines: list[tuple[Value, ...]], first: int, column: int) -> Span:
    last = first + len(lines) - 1
    return Span(f"{address(first, column)}:{address(last, column)}", tuple(line[column - 1] for line in lines))
