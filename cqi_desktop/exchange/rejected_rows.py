"""The workbook of the rows that an import left out: as they were, the faulty cells coloured, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import RowProblem
from cqi_desktop.domain.values import Cell
from cqi_desktop.row_messages import describe_row
from cqi_desktop.translation import translate

from .list_files import text_cell, write_workbook
from .report import Problems

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from .plan import ListFile

_FAULTY, _HEAD = "F8CBAD", "E7ECF2"
# Comments are shapes, which Excel opens slowly by the thousand; the last column has the reasons of every row.
_MOST_COMMENTS = 2_000
_COMMENT_WIDTH, _COMMENT_HEIGHT = 320, 110
_NARROWEST, _WIDEST, _REASONS_WIDTH = 10, 40, 80


def write_rejected_rows(file: ListFile, problems: Problems, path: Path) -> None:
    """Write the rejected rows to ``path``: corrected there, they can be imported from there.

    A cell in error is coloured and says why in a comment. The reasons stand after the columns of the list, so that the
    headers stay those of the list. Raises UnwritableError.
    """
    from openpyxl.utils import get_column_letter

    from cqi_desktop.store.memory_workbook import MemoryWorkbook

    workbook = MemoryWorkbook()
    sheet = workbook.create_sheet(file.kind.title)
    sheet.freeze_panes = "A2"
    header = next(cells for number, cells in file.grid.rows if number == file.columns.header_row)
    rejected = [row for row in file.grid.rows if row[0] in problems.rows_in_error]
    for place, text in enumerate(header):
        width = max(
            [len(str(text or "")), *(len(str(cells[place])) for _, cells in rejected[:200] if place < len(cells))]
        )
        sheet.column_dimensions[get_column_letter(place + 1)].width = min(max(width + 2, _NARROWEST), _WIDEST)
    sheet.column_dimensions[get_column_letter(len(header) + 2)].width = _REASONS_WIDTH
    sheet.append([_head(sheet, str(cell or "")) for cell in _all_headers(header)])
    marker = _Marker(file, problems)
    for number, cells in rejected:
        sheet.append(marker.row(sheet, number, cells, len(header)))
    write_workbook(workbook, path)


def _all_headers(header: Sequence[Cell]) -> tuple[Cell, ...]:
    return (*header, translate("Import", "Row of the file"), translate("Import", "Reasons"))


class _Marker:
    """Colours the cells in error of each row, and comments the first ones."""

    def __init__(self, file: ListFile, problems: Problems) -> None:
        from openpyxl.styles import PatternFill

        self._places = {column.header: column.place for column in reversed(file.columns.known)}
        self._errors: dict[int, list[RowProblem]] = {}
        for problem in problems.errors:
            self._errors.setdefault(problem.row, []).append(problem)
        self._fill = PatternFill("solid", fgColor=_FAULTY)
        self._left = _MOST_COMMENTS

    def row(self, sheet: WriteOnlyWorksheet, number: int, cells: Sequence[Cell], width: int) -> list[Any]:
        errors = self._errors.get(number, [])
        values = [*cells[:width], *(None,) * (width - len(cells)), number, " ".join(map(_reason, errors))]
        written = [_cell(sheet, value) for value in values]
        for place in dict.fromkeys(self._places.get(error.column, width + 1) for error in errors):
            texts = [describe_row(error) for error in errors if self._places.get(error.column, width + 1) == place]
            self._mark(written, place, " ".join(texts))
        return written

    def _mark(self, written: list[Any], place: int, text: str) -> None:
        from openpyxl.comments import Comment

        written[place].fill = self._fill
        if self._left > 0 and place < len(written) - 2:
            self._left -= 1
            written[place].comment = Comment(text, "CQI", height=_COMMENT_HEIGHT, width=_COMMENT_WIDTH)


def _head(sheet: WriteOnlyWorksheet, text: str) -> Any:
    from openpyxl.styles import Font, PatternFill

    cell = text_cell(sheet, text)
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor=_HEAD)
    return cell


def _cell(sheet: WriteOnlyWorksheet, value: Any) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if isinstance(value, str) and value:
        return text_cell(sheet, value)
    return WriteOnlyCell(sheet, None if value == "" else value)


def _reason(problem: RowProblem) -> str:
    return translate("Import", "{column}: {message}").format(column=problem.column, message=describe_row(problem))
