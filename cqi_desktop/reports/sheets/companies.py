"""Entreprises: one row a company, with what it received in the year. For the board, never for a funder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cqi_desktop.domain.indicators import Unit
from cqi_desktop.reports.breakdown import Audience, Breakdown
from cqi_desktop.reports.figure_cells import DASH
from cqi_desktop.reports.formulas import numbers
from cqi_desktop.reports.sheet_content import Formula, Row, SheetContent, Style, Value, address
from cqi_desktop.store.services_received import ServicesReceived
from cqi_desktop.translation import translate

from .heading import new_sheet

TITLE = "Entreprises"


def build_companies(breakdown: Breakdown, audience: Audience) -> SheetContent:
    del audience  # the board alone has this sheet
    services = len(breakdown.services)
    places = (18.0, 20.0) if breakdown.region is None else (20.0,)
    widths = (36.0, 20.0, *places, *(15.0,) * services, 12.5, 9.0, 10.0, 14.0)
    heading = translate("Report", "Companies served and what they received")
    sheet = new_sheet(TITLE, breakdown, heading, widths)
    if not breakdown.companies:
        sheet.add_note(translate("Report", "No company was served in this year."))
        return sheet
    styles = (
        *(Style.TEXT,) * (2 + len(places)), *(Style.COUNT,) * services,
        Style.COUNT, Style.HOURS, Style.COUNT, Style.MONEY,
    )  # fmt: skip
    rows = _rows(sheet.next_row + 1, breakdown, styles)
    header = sheet.add_table("Entreprises", _headers(breakdown), styles, rows, has_filter=True, header_height=45)
    sheet.frozen = f"B{header + 1}"
    sheet.repeated_rows = f"{header}:{header}"
    _add_totals(sheet, header + 1, breakdown)
    return sheet


def _headers(breakdown: Breakdown) -> tuple[str, ...]:
    return (
        translate("Report", "Company"),
        translate("Report", "Municipality"),
        *((translate("Report", "Region"),) if breakdown.region is None else ()),
        translate("Report", "MRC"),
        *_distinct([service.label_fr or translate("Report", "Without service") for service in breakdown.services]),
        translate("Report", "Interventions"),
        translate("Report", "Hours"),
        translate("Report", "Activities"),
        translate("Report", "Export sales declared"),
    )


def _distinct(labels: Sequence[str]) -> list[str]:
    """Headers of a table differ: a second service of the same name gets its rank."""
    seen: dict[str, int] = {}
    headers = []
    for label in labels:
        seen[label.casefold()] = rank = seen.get(label.casefold(), 0) + 1
        headers.append(label if rank == 1 else f"{label} ({rank})")
    return headers


def _first_service_column(breakdown: Breakdown) -> int:
    """After the company, its municipality, its region when there are several, and its MRC."""
    return 4 if breakdown.region else 5


def _rows(first: int, breakdown: Breakdown, styles: Sequence[Style]) -> Iterator[Row]:
    names = breakdown.region_names
    mrcs = {mrc.code: mrc.name for region in breakdown.regions for mrc in breakdown.mrcs_of(region.code)}
    to_specify = translate("Report", "MRC to specify")
    column = _first_service_column(breakdown)
    for row, company in enumerate(breakdown.companies, first):
        mrc = mrcs.get(company.mrc, company.mrc) or to_specify
        place = (mrc,) if breakdown.region else (names.get(company.region, company.region), mrc)
        yield Row(_values(row, column, company, place), styles)


def _values(row: int, column: int, company: ServicesReceived, place: tuple[str, ...]) -> tuple[Value, ...]:
    last = address(row, column + len(company.counts) - 1)
    interventions = Formula(f"=SUM({address(row, column)}:{last})", sum(company.counts)) if company.counts else 0
    sales = DASH if company.sales_cents is None else Unit.DOLLARS.from_stored(company.sales_cents)
    return (
        company.name,
        company.municipality or None,
        *place,
        *company.counts,
        interventions,
        Unit.HOURS.from_stored(company.seconds),
        company.activities,
        sales,
    )


def _add_totals(sheet: SheetContent, first: int, breakdown: Breakdown) -> None:
    """Totals of the rows shown: they follow the filter of the table."""
    last = sheet.next_row - 1
    column = _first_service_column(breakdown)
    services = len(breakdown.services)
    count = Formula(f"=SUBTOTAL(103,A{first}:A{last})", len(breakdown.companies))
    sums = [_subtotal(sheet, first, last, column + place) for place in range(services + 4)]
    blanks = (None,) * (column - 3)
    styles = (
        Style.TOTAL_TEXT, Style.TOTAL_COUNT, *(Style.TOTAL_TEXT,) * len(blanks),
        *(Style.TOTAL_COUNT,) * (services + 1), Style.TOTAL_HOURS, Style.TOTAL_COUNT, Style.TOTAL_MONEY,
    )  # fmt: skip
    sheet.add((translate("Report", "Companies in the list"), count, *blanks, *sums), styles)


def _subtotal(sheet: SheetContent, first: int, last: int, column: int) -> Formula:
    span = sheet.column_span(first, last, column)
    return Formula(f"=SUBTOTAL(109,{span.address})", sum(numbers(span)))
