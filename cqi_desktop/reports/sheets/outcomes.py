"""Retombées, under the targets: what came of the help, each kind by whose word it is; never added together."""

from __future__ import annotations

from cqi_desktop.domain.indicators import Unit
from cqi_desktop.domain.outcomes import EXPORT_SALES, OutcomeTotal
from cqi_desktop.reports.breakdown import Breakdown
from cqi_desktop.reports.figure_cells import DASH
from cqi_desktop.reports.formulas import difference
from cqi_desktop.reports.sheet_content import Row, SheetContent, Spot, Style, Value, address
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_percent, translate, translate_marked

_KINDS = {
    EXPORT_SALES: QT_TRANSLATE_NOOP("Report", "Export sales"),
    "new_market": QT_TRANSLATE_NOOP("Report", "New markets"),
    "new_exporter": QT_TRANSLATE_NOOP("Report", "New exporters"),
    "jobs_created": QT_TRANSLATE_NOOP("Report", "Jobs created"),
    "jobs_kept": QT_TRANSLATE_NOOP("Report", "Jobs kept"),
}
_ATTRIBUTIONS = {
    "declared": QT_TRANSLATE_NOOP("Report", "Declared by the companies"),
    "estimated": QT_TRANSLATE_NOOP("Report", "Estimated by the team"),
    "attributed": QT_TRANSLATE_NOOP("Report", "Attributed to the help"),
}
_BEFORE, _AFTER = 5, 6


def add_outcomes(sheet: SheetContent, breakdown: Breakdown) -> None:
    """One row a kind and attribution, with the sums before and after of those that said both."""
    sheet.add_line(translate("Report", "Outcomes"), Style.HEADING)
    if not breakdown.outcomes:
        sheet.add_note(translate("Report", "No outcome of this year is in the book: not available, not a zero."))
        return
    first = sheet.next_row + 1
    rows = [_row(row, total) for row, total in enumerate(breakdown.outcomes, first)]
    styles = (Style.TEXT, Style.TEXT, Style.COUNT, *(Style.MONEY,) * 3, Style.MONEY_DIFFERENCE)
    sheet.add_table("Retombees", _headers(), styles, rows, header_height=30)
    sheet.add_note(
        translate(
            "Report",
            "Declared, estimated and attributed outcomes are never added together. Before and after are of the "
            "companies that gave both; {proved} of {count} outcomes give an evidence.",
        ).format(
            proved=sum(total.proved for total in breakdown.outcomes),
            count=sum(total.count for total in breakdown.outcomes),
        )
    )
    sheet.add_note(_response(breakdown))


def _response(breakdown: Breakdown) -> str:
    response = breakdown.response
    if response.rate is None:
        return translate("Report", "No company was surveyed about this year.")
    return translate("Report", "Survey: {answered} answers of {asked} companies asked ({rate}).").format(
        answered=response.answered, asked=response.asked, rate=format_percent(response.rate)
    )


def _headers() -> tuple[str, ...]:
    return (
        translate("Report", "Outcome"),
        translate("Report", "On whose word"),
        translate("Report", "Companies"),
        translate("Report", "Total"),
        translate("Report", "Before"),
        translate("Report", "After"),
        translate("Report", "Difference"),
    )


def _row(row: int, total: OutcomeTotal) -> Row:
    is_money = total.kind == EXPORT_SALES
    number = Style.MONEY if is_money else Style.COUNT
    before, after = _shown(total.before, is_money=is_money), _shown(total.after, is_money=is_money)
    change: Value = DASH
    if total.before is not None and total.after is not None:
        change = difference(Spot(address(row, _AFTER), after), Spot(address(row, _BEFORE), before))
    kind = translate_marked("Report", _KINDS[total.kind]) if total.kind in _KINDS else total.kind
    word = total.attribution
    if word in _ATTRIBUTIONS:
        word = translate_marked("Report", _ATTRIBUTIONS[word])
    return Row(
        (kind, word or DASH, total.companies, _shown(total.value, is_money=is_money), before, after, change),
        (
            Style.TEXT, Style.TEXT, Style.COUNT, number, number, number,
            Style.MONEY_DIFFERENCE if is_money else Style.DIFFERENCE,
        ),
    )  # fmt: skip


def _shown(value: int | None, *, is_money: bool) -> Value:
    if value is None:
        return DASH
    return Unit.DOLLARS.from_stored(value) if is_money else value
