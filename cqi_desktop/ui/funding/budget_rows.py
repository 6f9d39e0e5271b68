"""The budget of a year as rows: a source a line, then grants, own revenue and the whole."""

from __future__ import annotations

from cqi_desktop.domain.funding import BudgetTotal, Stage, part_of_whole
from cqi_desktop.store.budget import BudgetLine
from cqi_desktop.store.funding_summary import FundingSummary, PlaceYear
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_percent, translate, translate_marked
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn

from .view import money

GRANTS, OWN, WHOLE = "grants", "own", "whole"
FUNDER, PROGRAMME, STAGE, FORECAST, REQUESTED, ACCEPTED, RECEIVED, SPENT, BUDGET, LEFT = range(10)
# The column of the record that each column of the table writes.
FIELDS = {
    FUNDER: "funder",
    PROGRAMME: "programme",
    FORECAST: "forecast_cents",
    REQUESTED: "requested_cents",
    ACCEPTED: "accepted_cents",
    RECEIVED: "received_cents",
    SPENT: "spent_cents",
}
AMOUNTS = {FORECAST: "forecast", REQUESTED: "requested", ACCEPTED: "accepted", RECEIVED: "received", SPENT: "spent"}
_STAGES = {
    Stage.UNKNOWN: (QT_TRANSLATE_NOOP("Funding", "No amount"), "text3"),
    Stage.FORECAST: (QT_TRANSLATE_NOOP("Funding", "Forecast"), "neu"),
    Stage.REQUESTED: (QT_TRANSLATE_NOOP("Funding", "Requested"), "info"),
    Stage.ACCEPTED: (QT_TRANSLATE_NOOP("Funding", "Accepted"), "ok"),
    Stage.RECEIVED: (QT_TRANSLATE_NOOP("Funding", "Received"), "ok"),
}
_SAMPLE = "294 750 $"
_PROGRAMME = "Organismes régionaux de pr"


def budget_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Funding", "Source")),
        RowsColumn(translate("Funding", "Programme"), sample=_PROGRAMME, is_spare=True),
        RowsColumn(
            translate("Funding", "Status"), kind="status", sample=translate("Funding", "Requested"), is_spare=True
        ),
        *(RowsColumn(title, sample=_SAMPLE, is_number=True) for title in amount_titles()),
        RowsColumn(translate("Funding", "Budget"), sample=_SAMPLE, is_number=True),
        RowsColumn(translate("Funding", "Left"), sample=_SAMPLE, is_number=True),
    )


def amount_titles() -> tuple[str, ...]:
    return (
        translate("Funding", "Forecast"),
        translate("Funding", "Requested"),
        translate("Funding", "Accepted"),
        translate("Funding", "Received"),
        translate("Funding", "Spent"),
    )


def budget_rows(summary: FundingSummary, region_names: dict[str, str]) -> list[Row]:
    """Every source, then the totals, of which each amount opens the sources that it adds."""
    rows = [_line_row(line, region_names if summary.region is None else {}) for line in summary.lines]
    if not summary.lines:
        return rows
    whole = summary.whole.budget
    if summary.own.count and summary.grants.count:
        rows.append(_total_row(GRANTS, translate("Funding", "Grants"), summary.grants, whole))
        rows.append(_total_row(OWN, translate("Funding", "Own revenue"), summary.own, whole))
    rows.append(_total_row(WHOLE, translate("Funding", "Total"), summary.whole, None))
    return rows


def _line_row(line: BudgetLine, region_names: dict[str, str]) -> Row:
    amounts = line.amounts
    stage, dot = _STAGES[amounts.stage]
    own = translate("Funding", "own revenue") if line.is_own_revenue else ""
    region = region_names.get(line.region, "") if region_names else ""
    cells = [Cell()] * (LEFT + 1)
    cells[FUNDER] = Cell(line.funder or NOTHING, is_strong=True, after=region or own, spoken=line.funder)
    cells[PROGRAMME] = Cell(line.programme or NOTHING, "text2" if line.programme else "text3", spoken=line.programme)
    cells[STAGE] = Cell(translate_marked("Funding", stage), "text2", dot=dot)
    for column, name in AMOUNTS.items():
        cents = getattr(amounts, name)
        cells[column] = Cell(money(cents), "text3" if cents is None else "text")
    cells[BUDGET] = Cell(money(amounts.budget), _door(amounts.budget), is_strong=True)
    cells[LEFT] = left_cell(amounts.left)
    return Row(tuple(cells), line.key)


def _total_row(key: str, title: str, total: BudgetTotal, whole: int | None) -> Row:
    part = part_of_whole(total.budget, whole)
    cells = [Cell()] * (LEFT + 1)
    cells[FUNDER] = Cell(title, is_strong=True, after=format_percent(part) if part is not None else "")
    for column, name in AMOUNTS.items():
        cents = getattr(total.amounts, name)
        cells[column] = Cell(money(cents), _door(cents))
    cells[BUDGET] = Cell(money(total.budget), _door(total.budget), is_strong=True)
    cells[LEFT] = left_cell(total.left)
    return Row(tuple(cells), key, is_locked=True)


def left_cell(cents: int | None) -> Cell:
    """What is left of the budget; more spent than budgeted is said in a word, not by a colour alone."""
    if cents is not None and cents < 0:
        over = translate("Funding", "{amount} more was spent than budgeted").format(amount=money(-cents))
        return Cell(money(cents), "warn", spoken=over)
    return Cell(money(cents), "text3" if cents is None else "text")


def _door(cents: int | None) -> str:
    return "text3" if cents is None else "link"


def place_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Funding", "Region")),
        RowsColumn(translate("Funding", "Fiscal year"), sample="2010-2011 MM"),
        RowsColumn(translate("Funding", "Grants"), sample=_SAMPLE, is_number=True),
        RowsColumn(translate("Funding", "Own revenue"), sample=_SAMPLE, is_number=True),
        RowsColumn(translate("Funding", "Budget"), sample=_SAMPLE, is_number=True),
        RowsColumn(translate("Funding", "Received"), sample=_SAMPLE, is_number=True),
        RowsColumn(translate("Funding", "Spent"), sample=_SAMPLE, is_number=True),
        RowsColumn(translate("Funding", "Left"), sample=_SAMPLE, is_number=True),
    )


def place_rows(places: tuple[PlaceYear, ...], region_names: dict[str, str]) -> list[Row]:
    """Budget and actual of each region, year after year, the latest first."""
    rows, before = [], None
    for place in places:
        name = region_names.get(place.region, "") or translate("Funding", "Whole territory")
        whole = place.whole
        rows.append(
            Row(
                (
                    Cell(name if place.region != before else "", is_strong=True, spoken=name),
                    Cell(place.year.label, "text2"),
                    Cell(money(place.grants.budget), _door(place.grants.budget)),
                    Cell(money(place.own.budget), _door(place.own.budget)),
                    Cell(money(whole.budget), _door(whole.budget), is_strong=True),
                    Cell(money(whole.amounts.received), _door(whole.amounts.received)),
                    Cell(money(whole.amounts.spent), _door(whole.amounts.spent)),
                    left_cell(whole.left),
                ),
                (place.region, place.year),
            )
        )
        before = place.region
    return rows
