"""The workbook of the rows that an import left out: as they were, with the reason before them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import RowProblem
from cqi_desktop.row_messages import describe_row
from cqi_desktop.translation import translate

from .list_files import text_cell, write_workbook
from .report import Problems

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from .plan import ListFile


def write_rejected_rows(file: ListFile, problems: Problems, path: Path) -> None:
    """Write the rejected rows to ``path``: corrected there, they can be imported from there.

    The reasons stand after the columns of the list, so that the headers stay those of the list.
    """
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(file.kind.title)
    reasons = _reasons(problems)
    header = next(cells for number, cells in file.grid.rows if number == file.columns.header_row)
    width = len(header)
    _append(sheet, (*header, translate("Import", "Row of the file"), translate("Import", "Reasons")))
    for number, cells in file.grid.rows:
        if number in reasons:
            padded = (*cells[:width], *(None,) * (width - len(cells)))
            _append(sheet, (*padded, number, " ".join(reasons[number])))
    write_workbook(workbook, path)


def _reasons(problems: Problems) -> dict[int, list[str]]:
    reasons: dict[int, list[str]] = {}
    for problem in problems.errors:
        reasons.setdefault(problem.row, []).append(_reason(problem))
    return reasons


def _reason(problem: RowProblem) -> str:
    return translate("Import", "{column}: {message}").format(column=problem.column, message=describe_row(problem))


def _append(sheet: WriteOnlyWorksheet, values: tuple[object, ...]) -> None:
    sheet.append([text_cell(sheet, value) if isinstance(value, str) else value for value in values])
