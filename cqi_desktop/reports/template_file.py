"""A funder's workbook opened to be filled: what its cells hold, which of them may be written, and why not."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from cqi_desktop.domain.errors import ReportTemplateError
from cqi_desktop.domain.report_templates import CellRefusal, column_and_row

_OLD_FORMAT = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# More than a form of a funder ever is, and a bomb is more.
_MOST_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a cell is not written; ``instead`` is the cell to name in the place of one that is merged."""

    reason: CellRefusal
    instead: str = ""


class TemplateFile:
    """The workbook as openpyxl reads it; it is never saved by it, which would lose what it does not know."""

    def __init__(self, name: str, content: bytes) -> None:
        """Raises ReportTemplateError: reason 'xls', 'encrypted', 'format' or 'too_large'."""
        self.name = name
        self.content = content
        _check(name, content)
        self.workbook = _loaded(name, content)
        self._merged = {
            sheet.title: {
                (row, column): area.coord.split(":")[0]
                for area in sheet.merged_cells.ranges
                for row, column in area.cells
                if (row, column) != (area.min_row, area.min_col)
            }
            for sheet in self.workbook.worksheets
        }

    @property
    def sheets(self) -> list[Any]:
        """The sheets that have cells."""
        return list(self.workbook.worksheets)

    def sheet_named(self, title: str) -> Any:
        """A sheet by its title, case apart; None when there is none."""
        wanted = title.casefold()
        return next((sheet for sheet in self.sheets if sheet.title.casefold() == wanted), None)

    def refusal(self, sheet: str, cell: str) -> Refused | None:
        """Why a cell may not be written, or None."""
        place, found = column_and_row(cell), self.sheet_named(sheet)
        if found is None:
            return Refused(CellRefusal.MISSING_SHEET)
        if place is None:
            return Refused(CellRefusal.BAD_ADDRESS)
        column, row = place
        first = self._merged[found.title].get((row, column))
        if first is not None:
            return Refused(CellRefusal.MERGED, first)
        # Not read through found[...], which would make the cell.
        known = found._cells.get((row, column))
        if known is not None and known.data_type == "f":
            return Refused(CellRefusal.FORMULA)
        if found.protection.sheet and (known is None or known.protection.locked):
            return Refused(CellRefusal.LOCKED)
        return None

    @property
    def has_formulas(self) -> bool:
        return any(cell.data_type == "f" for sheet in self.sheets for cell in sheet._cells.values())


def _check(name: str, content: bytes) -> None:
    if content.startswith(_OLD_FORMAT):
        reason = "encrypted" if _ENCRYPTED in content else "xls"
        raise ReportTemplateError(reason=reason, text=name)
    try:
        with ZipFile(BytesIO(content)) as archive:
            size = sum(member.file_size for member in archive.infolist())
    except BadZipFile as error:
        raise ReportTemplateError(reason="format", text=name) from error
    if size > _MOST_BYTES:
        raise ReportTemplateError(reason="too_large", text=name)


def _loaded(name: str, content: bytes) -> Any:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():  # of what openpyxl would not keep: it keeps nothing here
            warnings.simplefilter("ignore")
            return load_workbook(BytesIO(content))
    except (BadZipFile, InvalidFileException, KeyError, ValueError, TypeError, SyntaxError, IndexError) as error:
        raise ReportTemplateError(reason="format", text=name) from error
