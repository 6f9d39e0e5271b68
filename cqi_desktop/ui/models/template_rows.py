"""The cells of a funder's workbook as rows: what stands beside each, and the figure that goes there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.report_templates import TemplateCell
from cqi_desktop.reports.template_filling import FilledTemplate
from cqi_desktop.reports.template_matching import ProposedCell
from cqi_desktop.reports.template_places import place_name
from cqi_desktop.template_words import CELL_REASONS
from cqi_desktop.translation import format_number, translate, translate_marked

from .rows_model import Cell, Row, RowsColumn

CellKey = tuple[str, str]


def mapping_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("ReportTemplate", "Cell"), sample="Reddition!AB120"),
        RowsColumn(translate("ReportTemplate", "Beside and above it")),
        RowsColumn(translate("ReportTemplate", "Holds"), sample="123 456 MM", is_spare=True),
        RowsColumn(translate("ReportTemplate", "Indicator"), sample="Prédiagnostics et diagnostics"),
        RowsColumn(translate("ReportTemplate", "Place"), sample="Haut-Saint-François"),
        RowsColumn(translate("ReportTemplate", "Fiscal year"), sample="2010-2011 M"),
    )


def mapping_rows(
    proposed: Sequence[ProposedCell], chosen: Mapping[CellKey, TemplateCell], year: FiscalYear
) -> tuple[Row, ...]:
    """One row a cell that may be filled, then those chosen that stand beside no label."""
    known = {(one.sheet, one.cell) for one in proposed}
    sheets = list(dict.fromkeys(one.sheet for one in proposed))
    rows = []
    for sheet in sheets:
        if len(sheets) > 1:
            rows.append(Row((Cell(sheet),), is_heading=True))
        rows += [
            _row((one.sheet, one.cell), one.label, one.holds, chosen, year) for one in proposed if one.sheet == sheet
        ]
    rows += [_row(key, "", "", chosen, year) for key in chosen if key not in known]
    return tuple(rows)


def _row(key: CellKey, label: str, holds: str, chosen: Mapping[CellKey, TemplateCell], year: FiscalYear) -> Row:
    cell = chosen.get(key)
    wanted = (Cell(translate("ReportTemplate", "left as it is"), "text3"), Cell(), Cell())
    if cell is not None:
        wanted = (
            Cell(translate_marked("Indicator", INDICATOR_BY_CODE[cell.indicator].label), is_strong=True),
            Cell(place_name(cell.place)),
            Cell(year.last(cell.years_back + 1)[-1].label),
        )
    name = f"{key[0]}!{key[1]}"
    return Row((Cell(key[1], spoken=name), Cell(label, "text2", spoken=label), Cell(holds, "text3"), *wanted), key)


def written_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("ReportTemplate", "Cell"), sample="Reddition de comptes!AB120"),
        RowsColumn(translate("ReportTemplate", "Indicator")),
        RowsColumn(translate("ReportTemplate", "Place"), sample="Haut-Saint-François"),
        RowsColumn(translate("ReportTemplate", "Fiscal year"), sample="2010-2011 M"),
        RowsColumn(translate("ReportTemplate", "Value"), sample="1 234 567 MM", is_number=True),
    )


def written_rows(filled: FilledTemplate, year: FiscalYear) -> tuple[Row, ...]:
    """Those that could not be written first, each with the reason, then those that were."""
    rows = []
    for cell, why in filled.refused:
        reason = translate_marked("ReportTemplate", CELL_REASONS[why.reason.value]).format(instead=why.instead)
        label = translate_marked("Indicator", INDICATOR_BY_CODE[cell.indicator].label)
        cells = (
            Cell(f"{cell.sheet}!{cell.cell}", "err"),
            Cell(translate("ReportTemplate", "{indicator}: {reason}").format(indicator=label, reason=reason), "err"),
            Cell(place_name(cell.place)),
            Cell(year.last(cell.years_back + 1)[-1].label),
            Cell(translate("ReportTemplate", "not written"), "err"),
        )
        rows.append(Row(cells, (cell.sheet, cell.cell)))
    for one in filled.written:
        value = one.value if isinstance(one.value, str) else format_number(one.value)
        cells = (
            Cell(f"{one.cell.sheet}!{one.cell.cell}"),
            Cell(translate_marked("Indicator", INDICATOR_BY_CODE[one.cell.indicator].label)),
            Cell(place_name(one.cell.place)),
            Cell(one.fiscal_year.label),
            Cell(value, is_strong=True),
        )
        rows.append(Row(cells, (one.cell.sheet, one.cell.cell)))
    return tuple(rows)
