"""Workbooks whose sheets wait in memory, compressed, and not in the temporary folder, where they could be read.

openpyxl writes each sheet to a plain temporary file first; a program that is killed would leave names there.
Imported only by what writes a workbook, since it loads openpyxl.
"""

from __future__ import annotations

import gzip
import io
import shutil
from collections.abc import Callable
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

AddMember = Callable[[BinaryIO, str], None]


class MemoryWorkbook(Workbook):
    """A workbook to which rows are only appended (openpyxl's ``write_only``)."""

    def __init__(self) -> None:
        super().__init__(write_only=True)

    def create_sheet(self, title: str | None = None, index: int | None = None) -> WriteOnlyWorksheet:
        """A new sheet, last unless ``index`` says otherwise."""
        sheet = _MemorySheet(self, title)
        self._add_sheet(sheet, index)
        return sheet

    def close(self) -> None:
        """End the sheets of a workbook that is given up half-way, in the order that openpyxl wants."""
        for sheet in self.worksheets:
            if sheet._writer is not None and not sheet.closed:
                sheet.close()


def write_members(workbook: Workbook, archive: ZipFile, add_member: AddMember) -> None:
    """Write a workbook into an open archive; ``add_member`` takes each sheet and the name that it has there."""
    _MemoryExcelWriter(workbook, archive, add_member).write_data()


def workbook_bytes(workbook: Workbook) -> bytes:
    """The file of a workbook."""
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:

        def add(source: BinaryIO, name: str) -> None:
            with archive.open(name, "w") as member:
                shutil.copyfileobj(source, member)

        write_members(workbook, archive, add)
    return content.getvalue()


class _SheetWriter(WorksheetWriter):
    """Writes the XML of a sheet to memory."""

    def __init__(self, sheet: Any) -> None:
        self._kept = io.BytesIO()
        super().__init__(sheet, gzip.GzipFile(fileobj=self._kept, mode="wb", compresslevel=1, mtime=0))

    def opened(self) -> BinaryIO:
        """What was written, to be read once."""
        self.out.close()
        self._kept.seek(0)
        return io.BufferedReader(gzip.GzipFile(fileobj=self._kept))


class _MemorySheet(WriteOnlyWorksheet):
    _writer: Any = None

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = _SheetWriter(self)
            self._writer.write_top()


class _MemoryExcelWriter(ExcelWriter):
    def __init__(self, workbook: Workbook, archive: ZipFile, add_member: AddMember) -> None:
        super().__init__(workbook, archive)
        self._add_member = add_member

    def write_worksheet(self, sheet: Any) -> None:
        """As the writer that it replaces, but for where the sheet comes from."""
        sheet._drawing = SpreadsheetDrawing()
        sheet._drawing.charts = sheet._charts
        sheet._drawing.images = sheet._images
        if isinstance(sheet, _MemorySheet):
            if not sheet.closed:
                sheet.close()
            writer = sheet._writer
        else:
            writer = _SheetWriter(sheet)
            writer.write()
        sheet._rels = writer._rels
        with writer.opened() as source:
            self._add_member(source, sheet.path[1:])
        self.manifest.append(sheet)
