"""What stands behind an amount of the budget: the history of a source, or the sources that a total adds."""

from __future__ import annotations

from cqi_desktop.store.book import Book
from cqi_desktop.store.budget import BudgetLine
from cqi_desktop.store.history import record_history
from cqi_desktop.store.tables import FundingLine, table_name
from cqi_desktop.translation import format_money, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.records_panel import ShownRecords

from .budget_rows import AMOUNTS, BUDGET, FIELDS, LEFT, amount_titles
from .view import money


def column_title(column: int) -> str:
    if column in AMOUNTS:
        return dict(zip(AMOUNTS, amount_titles(), strict=True))[column]
    return {BUDGET: translate("Funding", "Budget"), LEFT: translate("Funding", "Left")}.get(column, "")


def line_shown(book: Book, line: BudgetLine, column: int, place: str) -> ShownRecords:
    """Who wrote the amount of a source, when, and what stood there before."""
    field = FIELDS.get(column, FIELDS[max(AMOUNTS)])
    if column not in AMOUNTS:
        field = _field_of_budget(line)
    cents = getattr(line, field)
    rows = [
        Row(
            (
                Cell(f"{_amount(entry.before)} → {_amount(entry.after)}", spoken=entry.label),
                Cell(entry.adviser or entry.laptop, "text2"),
                Cell(entry.at[:10], "text2"),
            )
        )
        for entry in record_history(book, table_name(FundingLine), line.key, field)
    ]
    title = dict(zip(("forecast_cents", "requested_cents", "accepted_cents", "received_cents", "spent_cents"),
                     amount_titles(), strict=True))[field]  # fmt: skip
    return ShownRecords(
        f"{title}, {money(cents)}",
        f"{line.funder} · {place}",
        translate("Funding", "Every amount written for this source, the latest first."),
        (
            RowsColumn(translate("Funding", "Amount")),
            RowsColumn(translate("Funding", "By"), sample="Marie-Ève Bourassa"),
            RowsColumn(translate("Funding", "Date"), sample="2011-03-31"),
        ),
        tuple(rows),
    )


def _field_of_budget(line: BudgetLine) -> str:
    """The amount that the budget takes of a source."""
    for name in ("accepted_cents", "requested_cents", "forecast_cents"):
        if getattr(line, name) is not None:
            return name
    return "forecast_cents"


def _amount(cents: object) -> str:
    return format_money(cents) if isinstance(cents, int) else NOTHING


def lines_shown(title: str, lines: tuple[BudgetLine, ...], column: int, place: str) -> ShownRecords:
    """The sources that a total adds, with the amount of each."""
    rows, total = [], 0
    for line in lines:
        cents = _in_column(line, column)
        if cents is not None:
            total += cents
            rows.append(
                Row(
                    (
                        Cell(line.funder, is_strong=True, spoken=f"{line.funder} · {line.programme}".strip(" ·")),
                        Cell(money(cents)),
                        Cell(),
                    )
                )
            )
    return ShownRecords(
        f"{title}, {money(total)}",
        place,
        translate("Funding", "The budget takes of each source the amount accepted, else requested, else forecast."),
        (
            RowsColumn(translate("Funding", "Source")),
            RowsColumn(column_title(column), sample="294 750 $", is_number=True),
            RowsColumn("", sample=" "),
        ),
        tuple(rows),
    )


def _in_column(line: BudgetLine, column: int) -> int | None:
    if column in AMOUNTS:
        return getattr(line.amounts, AMOUNTS[column])  # type: ignore[no-any-return]
    return line.amounts.left if column == LEFT else line.amounts.budget
