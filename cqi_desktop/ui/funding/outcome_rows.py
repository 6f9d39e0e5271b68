"""Outcomes as rows: totals by what they rest on, then one by one; what a total opens."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.domain.outcomes import EXPORT_SALES, Outcome, OutcomeTotal, Response
from cqi_desktop.translation import format_date, format_integer, format_percent, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.records_panel import ShownRecords

from .outcome_words import ATTRIBUTION_DOTS, attribution_label, kind_label, outcome_value_text

COMPANY, KIND, ATTRIBUTION, BEFORE, VALUE, MARKET, EVIDENCE, DAY = range(8)
# The column of the record that each column of the table writes.
FIELDS = {
    ATTRIBUTION: "attribution",
    BEFORE: "value_before",
    VALUE: "value",
    MARKET: "market",
    EVIDENCE: "evidence",
    DAY: "recorded_on",
}
TOTAL_VALUE, TOTAL_COMPANIES = 2, 3


def total_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Outcomes", "Outcome")),
        RowsColumn(translate("Outcomes", "Who says so"), kind="status", sample=attribution_label("attributed")),
        RowsColumn(translate("Outcomes", "Total"), sample="12 294 750 $", is_number=True),
        RowsColumn(translate("Outcomes", "Companies"), sample="12 345", is_number=True),
        RowsColumn(translate("Outcomes", "Before"), sample="12 294 750 $", is_number=True),
        RowsColumn(translate("Outcomes", "After"), sample="12 294 750 $", is_number=True),
        RowsColumn(translate("Outcomes", "With evidence"), sample="123 / 123", is_number=True),
        RowsColumn(translate("Outcomes", "Answers to surveys"), sample="123 / 1 234 (100 %)", is_number=True),
    )


def total_rows(totals: Sequence[OutcomeTotal], response: Response) -> list[Row]:
    """A kind and attribution a line; how many companies answered beside each of them."""
    answers = response_text(response)
    rows, before = [], ""
    for total in totals:
        kind = kind_label(total.kind)
        compared = translate("Outcomes", "of the %Ln compan(y/ies) known before and after", "", total.compared)
        tone = "text3" if total.before is None else "text2"
        rows.append(
            Row(
                (
                    Cell(kind if total.kind != before else "", is_strong=True, spoken=kind),
                    Cell(attribution_label(total.attribution), "text2",
                         dot=ATTRIBUTION_DOTS.get(total.attribution, "neu")),
                    Cell(outcome_value_text(total.kind, total.value), "text3" if total.value is None else "link",
                         is_strong=True),
                    Cell(format_integer(total.companies), "link"),
                    Cell(outcome_value_text(total.kind, total.before), tone, spoken=compared if total.compared else ""),
                    Cell(outcome_value_text(total.kind, total.after), tone, spoken=compared if total.compared else ""),
                    Cell(f"{format_integer(total.proved)} / {format_integer(total.count)}", "text2"),
                    Cell(answers, "text2", spoken=response_sentence(response)),
                ),
                (total.kind, total.attribution),
            )
        )  # fmt: skip
        before = total.kind
    return rows


def response_text(response: Response) -> str:
    """``6 / 39 (15 %)``; a dash without a survey."""
    if response.rate is None:
        return NOTHING
    answered, asked = format_integer(response.answered), format_integer(response.asked)
    return f"{answered} / {asked} ({format_percent(response.rate)})"


def response_sentence(response: Response) -> str:
    if response.rate is None:
        return translate("Outcomes", "no survey of the year")
    text = translate("Outcomes", "%Ln compan(y/ies) answered out of {asked} asked, {rate}", "", response.answered)
    return text.format(asked=format_integer(response.asked), rate=format_percent(response.rate))


def list_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Outcomes", "Company")),
        RowsColumn(translate("Outcomes", "Outcome"), sample=kind_label(EXPORT_SALES)),
        RowsColumn(translate("Outcomes", "Who says so"), sample=attribution_label("attributed")),
        RowsColumn(translate("Outcomes", "Before"), sample="2 294 750 $", is_number=True),
        RowsColumn(translate("Outcomes", "After"), sample="2 294 750 $", is_number=True),
        RowsColumn(translate("Outcomes", "Market"), sample="Nouvelle-Angleterre", is_spare=True),
        RowsColumn(translate("Outcomes", "Evidence")),
        RowsColumn(translate("Outcomes", "Noted on"), sample="2011-03-31"),
    )


def outcome_row(outcome: Outcome) -> Row:
    return Row(
        (
            Cell(outcome.company_name or NOTHING, "link", is_strong=True, spoken=outcome.company_name),
            Cell(kind_label(outcome.kind), "text2"),
            Cell(attribution_label(outcome.attribution), "text2"),
            Cell(outcome_value_text(outcome.kind, outcome.before), "text3" if outcome.before is None else "text2"),
            Cell(outcome_value_text(outcome.kind, outcome.value), "text3" if outcome.value is None else "text"),
            Cell(outcome.market or NOTHING, "text2" if outcome.market else "text3", spoken=outcome.market),
            Cell(outcome.evidence or NOTHING, "text2" if outcome.evidence else "text3", spoken=outcome.evidence),
            Cell(format_date(outcome.recorded_on) if outcome.recorded_on else NOTHING, "text2"),
        ),
        outcome.key,
    )


def total_shown(
    outcomes: Sequence[Outcome], kind: str, attribution: str, place: str, response: Response
) -> ShownRecords:
    """The outcomes that a total adds: their companies, values and days; the evidence is read over the pointer."""
    own = [one for one in outcomes if (one.kind, one.attribution) == (kind, attribution)]
    values = [one.value for one in own if one.value is not None]
    companies = tuple(dict.fromkeys(one.company for one in own))
    count = translate("Outcomes", "%Ln compan(y/ies)", "", len(companies))
    rows = tuple(
        Row(
            (
                Cell(one.company_name, is_strong=True, spoken=" · ".join(filter(None, (one.evidence, one.market)))),
                Cell(outcome_value_text(kind, one.value)),
                Cell(format_date(one.recorded_on) if one.recorded_on else NOTHING, "text2"),
            ),
            one.company,
        )
        for one in own
    )
    label = f"{kind_label(kind)}, {attribution_label(attribution)}"
    return ShownRecords(
        f"{outcome_value_text(kind, sum(values) if values else None)}, {count}",
        f"{label} · {place}",
        response_sentence(response).capitalize() + ".",
        (
            RowsColumn(translate("Outcomes", "Company")),
            RowsColumn(translate("Outcomes", "Value"), sample="2 294 750 $", is_number=True),
            RowsColumn(translate("Outcomes", "Noted on"), sample="2011-03-31"),
        ),
        rows,
        companies,
        f"{label}, {place}",
    )
