"""Budget: the sources of funding of the year and of the next one, with each one's part of the whole."""

from __future__ import annotations

from cqi_desktop.domain.indicators import Unit
from cqi_desktop.reports.breakdown import Breakdown, YearBudget
from cqi_desktop.reports.figure_cells import DASH
from cqi_desktop.reports.formulas import NOT_AVAILABLE, number, same_as, share, total
from cqi_desktop.reports.sheet_content import Formula, Row, SheetContent, Span, Spot, Style, Value, address
from cqi_desktop.store.budget import BudgetLine
from cqi_desktop.translation import translate

from .by_mrc import TITLE as BY_MRC_TITLE
from .heading import new_sheet
from .targets import Totals

TITLE = "Budget"

_WIDTHS = (38.0, 20.0, 18.0, 13.0, 13.0, 13.0, 13.0, 13.0, 14.0, 10.0)
_STYLES = (*(Style.TEXT,) * 3, *(Style.MONEY,) * 6, Style.SHARE)
_TOTAL_STYLES = (*(Style.TOTAL_TEXT,) * 3, *(Style.TOTAL_MONEY,) * 6, Style.TOTAL_SHARE)
_FORECAST, _REQUESTED, _ACCEPTED, _RECEIVED, _SPENT, _BUDGET = range(4, 10)


_CLAIM_STYLES = (*(Style.TEXT,) * 3, Style.COUNT, Style.COUNT, Style.HOURS)
_SERVED = "companies_served"


def build_budget(breakdown: Breakdown, totals: Totals) -> SheetContent:
    """For the board. ``totals`` are the cells of "Par MRC" that show the figures of the year."""
    sheet = new_sheet(TITLE, breakdown, translate("Report", "Budget by source of funding"), _WIDTHS)
    sheet.frozen = "B5"
    for budget in breakdown.budgets:
        heading = translate("Report", "Budget {year}").format(year=budget.fiscal_year.label)
        sheet.add_line(heading, Style.HEADING)
        if budget.lines:
            whole = _add_budget(sheet, budget, breakdown.region_names)
            is_reported = budget.fiscal_year == breakdown.year.fiscal_year
            _add_ratios(sheet, budget, whole, totals[breakdown.region, _SERVED] if is_reported else None)
        else:
            sheet.add_note(translate("Report", "No source of funding of this year is in the book."))
        sheet.add_blank()
    sheet.add_note(
        translate(
            "Report",
            "The budget takes of each source the amount accepted, else the amount requested, else the forecast.",
        )
    )
    _add_claims(sheet, breakdown)
    return sheet


def _add_budget(sheet: SheetContent, budget: YearBudget, region_names: dict[str, str]) -> Spot:
    """The table of the sources and its total; returns the cell of the whole budget."""
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
    return whole


def _add_ratios(sheet: SheetContent, budget: YearBudget, whole: Spot, served: Spot | None) -> None:
    """Grants against own revenue, and what a company served costs in the year that is reported."""
    bottom = int(whole.address.lstrip("ABCDEFGHIJ")) - 1
    first = bottom - len(budget.lines) + 1
    for is_own, label in (
        (False, translate("Report", "Grants")),
        (True, translate("Report", "Own revenue")),
    ):
        rows = [row for row, line in enumerate(budget.lines, first) if line.is_own_revenue is is_own]
        if rows:
            _add_part(sheet, label, rows, whole)
    if served is not None:
        row = sheet.next_row
        companies = same_as(served, BY_MRC_TITLE)
        spot = Spot(address(row, _ACCEPTED), companies)
        label = translate("Report", "Cost per company served")
        values = (label, None, None, None, translate("Report", "Companies"), companies, None, None, share(whole, spot))
        styles = (*(Style.TEXT,) * 5, Style.COUNT, Style.TEXT, Style.TEXT, Style.MONEY, Style.TEXT)
        sheet.add((*values, None), styles)


def _add_part(sheet: SheetContent, label: str, rows: list[int], whole: Spot) -> None:
    cells = [sheet.spot(row, _BUDGET) for row in rows]
    known = [found for found in (number(cell.value) for cell in cells) if found is not None]
    addresses = ",".join(cell.address for cell in cells)
    text = f'=IF(COUNT({addresses})=0,"{NOT_AVAILABLE}",SUM({addresses}))'
    part = Formula(text, sum(known) if known else NOT_AVAILABLE)
    row = sheet.next_row
    styles = (*(Style.TEXT,) * 8, Style.MONEY, Style.SHARE)
    sheet.add((label, *(None,) * 7, part, share(Spot(address(row, _BUDGET), part), whole)), styles)


def _add_claims(sheet: SheetContent, breakdown: Breakdown) -> None:
    """What each source of the year claims: interventions, different companies, its part of the hours."""
    lines = [line for line in breakdown.budgets[0].lines if line.key in breakdown.claims] if breakdown.budgets else []
    if not lines:
        return
    year = breakdown.year.fiscal_year.label
    sheet.add_blank()
    sheet.add_line(translate("Report", "What each source paid for in {year}").format(year=year), Style.HEADING)
    rows = []
    for line in lines:
        claims = breakdown.claims[line.key]
        hours = Unit.HOURS.from_stored(claims.seconds)
        names = _names(line, breakdown.region_names)
        rows.append(Row((*names, claims.interventions, claims.companies, hours), _CLAIM_STYLES))
    headers = (*_headers()[:3], *_claim_headers())
    sheet.add_table("Budget_imputations", headers, _CLAIM_STYLES, rows, header_height=30)


def _claim_headers() -> tuple[str, str, str]:
    return (
        translate("Report", "Interventions"),
        translate("Report", "Different companies"),
        translate("Report", "Hours"),
    )


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
