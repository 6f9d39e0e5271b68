"""Rows of workbooks: Excel of any age and OpenDocument through calamine, openpyxl where only it follows a sheet."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from struct import unpack_from
from typing import TYPE_CHECKING, Any
from warnings import catch_warnings, simplefilter

from cqi_desktop.domain.errors import UnknownSheetError, UnreadableFileError
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.domain.values import Cell

from .grids import (
    HEADER_SEARCH,
    MOST_EXPANDED,
    Grid,
    HoldsList,
    Merged,
    NumberedRow,
    has_value,
    rows_within_reason,
    too_large,
)
from .open_document import check_extent, is_encrypted
from .workbook_parts import SheetScan, check_expansion, scan_sheet, sheet_parts

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

ZIP_START = b"PK\x03\x04"
COMPOUND_START = b"\xd0\xcf\x11\xe0"
# Excel of before 2007 holds 65,536 rows of 256 columns a sheet.
_LARGEST_OLD_WORKBOOK = 150_000_000
_OLD_ROWS, _OLD_COLUMNS = 65_536, 256
# The record of an old sheet that says where its cells begin and end: its number, and its length of 14 bytes.
_DIMENSIONS = b"\x00\x02\x0e\x00"
# How a workbook protected by a password names its content, in the letters of two bytes of its directory.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# What the fast reader raises, outside of the tree of exceptions, on some damaged files.
_PANIC = "PanicException"
# What openpyxl, zipfile and zlib raise on a file that is not what it says.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, KeyError, ValueError, TypeError, IndexError,
    AttributeError, OverflowError,
)  # fmt: skip


def read_workbook(path: Path, sheet: str | None, holds_list: HoldsList | None) -> Grid:
    """The rows of one sheet: the one asked for, else the first that ``holds_list``, else the first.

    Values are those that the program that saved the workbook kept: no formula is calculated, no link followed, no
    macro run. Raises UnknownSheetError, UnreadableFileError (format, encrypted, too_large, empty).
    """
    with catch_warnings(), damaged_workbooks_refused(path):
        simplefilter("ignore")  # they are about parts of a workbook that a list does not need
        parts = _checked_parts(path)
        with _opened(path) as workbook:
            names = _sheet_names(workbook)
            name = _chosen_sheet(path, names, sheet)
            if sheet is None and holds_list is not None and len(names) > 1:
                name = _first_that_holds(path, workbook, names, parts, holds_list) or name
            scan = scan_sheet(path, parts[name]) if name in parts else SheetScan()
            if not scan.is_plain:
                return _read_slowly(path, name, names)
            read = workbook.get_sheet_by_name(name)
            merged = tuple(scan.merged) or _merged(read)
            rows = list(rows_within_reason(path, _patched(_numbered(read), scan)))
    return Grid(path, rows, name, names, scan.formulas, merged=merged)


@contextmanager
def damaged_workbooks_refused(path: Path) -> Iterator[None]:
    """A reader meets a file that is no workbook, or half of one, with whatever fails first."""
    from xml.etree.ElementTree import ParseError

    from openpyxl.utils.exceptions import InvalidFileException
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as error:
        raise UnreadableFileError(path=path, reason="encrypted") from error
    except (*_DAMAGE, ParseError, InvalidFileException, CalamineError) as error:
        raise UnreadableFileError(path=path, reason="format", detail=str(error)) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise UnreadableFileError(path=path, reason="format", detail=str(error)) from error


def _checked_parts(path: Path) -> dict[str, str]:
    """The part of each worksheet of Excel; none for an older workbook or another program's."""
    if not zipfile.is_zipfile(path):
        if path.stat().st_size > _LARGEST_OLD_WORKBOOK:
            raise too_large(path)
        content = path.read_bytes()
        if _ENCRYPTED in content:
            raise UnreadableFileError(path=path, reason="encrypted")
        _check_old_dimensions(content)
        return {}
    if path.stat().st_size > MOST_EXPANDED:
        raise too_large(path)
    check_expansion(path)
    if is_encrypted(path):
        raise UnreadableFileError(path=path, reason="encrypted")
    check_extent(path)
    return sheet_parts(path)


def _check_old_dimensions(content: bytes) -> None:
    """An old workbook says how far its cells go, and room is made for them: more than Excel had is damage."""
    at = content.find(_DIMENSIONS)
    while at >= 0:
        first_row, last_row, first_column, last_column = unpack_from("<IIHH", content.ljust(at + 16, b"\0"), at + 4)
        if max(first_row, last_row) > _OLD_ROWS or max(first_column, last_column) > _OLD_COLUMNS:
            raise ValueError("dimensions beyond those of a sheet")
        at = content.find(_DIMENSIONS, at + 1)


@contextmanager
def _opened(path: Path) -> Iterator[CalamineWorkbook]:
    from python_calamine import CalamineWorkbook

    # From memory: Windows lets nobody rename or delete a file that is held open.
    workbook = CalamineWorkbook.from_path(str(path))
    try:
        yield workbook
    finally:
        workbook.close()


def _sheet_names(workbook: CalamineWorkbook) -> tuple[str, ...]:
    from python_calamine import SheetTypeEnum

    return tuple(sheet.name for sheet in workbook.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet)


def _chosen_sheet(path: Path, names: tuple[str, ...], sheet: str | None) -> str:
    if not names:
        raise UnreadableFileError(path=path, reason="empty")
    if sheet is None:
        return names[0]
    for name in names:
        if name == sheet or fold(name) == fold(sheet):
            return name
    raise UnknownSheetError(path=path, text=sheet, known=names)


def _first_that_holds(
    path: Path, workbook: CalamineWorkbook, names: tuple[str, ...], parts: dict[str, str], holds_list: HoldsList
) -> str | None:
    for name in names:
        if name in parts and not scan_sheet(path, parts[name]).is_plain:
            rows = list(islice(_slow_rows(path, name), HEADER_SEARCH))
        else:
            rows = list(islice(_numbered(workbook.get_sheet_by_name(name)), HEADER_SEARCH))
        if holds_list([row for row in rows if has_value(row[1])]):
            return name
    return None


# --- the fast reader ----------------------------------------------------------------------------------------


def _numbered(sheet: CalamineSheet) -> Iterator[NumberedRow]:
    """The rows from the first one of the sheet; a whole number is one, as a person sees it."""
    # Its rows come from the first one, their cells from the first column that has any.
    before = [""] * (sheet.start[1] if sheet.start else 0)
    return enumerate((_cells(before, row) for row in sheet.iter_rows()), 1)


def _cells(before: list[Any], row: list[Any]) -> tuple[Cell, ...]:
    return tuple(before + [int(cell) if cell.__class__ is float and cell.is_integer() else cell for cell in row])


def _merged(sheet: CalamineSheet) -> tuple[Merged, ...]:
    ranges = sheet.merged_cell_ranges or ()
    return tuple(Merged(first[0] + 1, first[1], last[0] + 1, last[1]) for first, last in ranges)


def _patched(rows: Iterator[NumberedRow], scan: SheetScan) -> Iterator[NumberedRow]:
    """Put back what the fast reader drops: errors of the spreadsheet, formulas that nothing calculated."""
    if not scan.errors and not scan.formulas:
        yield from rows
        return
    by_row: dict[int, dict[int, str]] = {}
    for (row, place), text in (scan.formulas | scan.errors).items():
        by_row.setdefault(row, {})[place] = text
    last = 0
    for number, cells in rows:
        last = number
        yield number, _with_texts(cells, by_row.pop(number, None))
    for number in sorted(by_row):
        if number > last:  # a sheet that ends on such cells
            yield number, _with_texts((), by_row[number])


def _with_texts(cells: tuple[Cell, ...], texts: dict[int, str] | None) -> tuple[Cell, ...]:
    if texts is None:
        return cells
    width = max(len(cells), *(place + 1 for place in texts))
    padded = [*cells, *[None] * (width - len(cells))]
    for place, text in texts.items():
        if padded[place] is None or padded[place] == "":
            padded[place] = text
    return tuple(padded)


# --- the slow reader ----------------------------------------------------------------------------------------


def _read_slowly(path: Path, name: str, names: tuple[str, ...]) -> Grid:
    rows = list(rows_within_reason(path, _slow_rows(path, name)))
    formulas = {
        (number, place): cell
        for number, cells in _slow_rows(path, name, values_only=False)
        for place, cell in enumerate(cells)
        if isinstance(cell, str) and cell.startswith("=")
    }
    known = dict(rows)
    empty = {at: text for at, text in formulas.items() if not has_value(known.get(at[0], ())[at[1] : at[1] + 1])}
    patched = _patched(iter(rows), SheetScan(formulas=empty)) if empty else iter(rows)
    return Grid(path, list(patched), name, names, empty)


def _slow_rows(path: Path, name: str, *, values_only: bool = True) -> Iterator[NumberedRow]:
    from openpyxl import load_workbook

    workbook: Any = load_workbook(path, read_only=True, data_only=values_only)
    try:
        sheet = workbook[name]
        sheet.reset_dimensions()  # what a file says of its size is often wrong
        yield from enumerate(sheet.iter_rows(values_only=True), 1)
    finally:
        workbook.close()
