"""Files to rows of cells: CSV of any usual encoding and separator, Excel; rows numbered as the file numbers them."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from warnings import catch_warnings, simplefilter

from cqi_desktop.domain.errors import UnknownSheetError, UnreadableFileError
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.domain.values import Cell

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

SEPARATORS = (";", ",", "\t")
# A cell of a note may be long; beyond this a file is no list.
LARGEST_CELL = 10_000_000

_ZIP_START = b"PK\x03\x04"
_OLD_EXCEL_START = b"\xd0\xcf\x11\xe0"
# What openpyxl, zipfile and zlib raise on a file that is not what it says.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, KeyError, ValueError, TypeError, IndexError,
    AttributeError, OverflowError,
)  # fmt: skip
# How many first rows may precede the headers.
HEADER_SEARCH = 20
_ANNOUNCED = re.compile(r"\s*\"?sep=([;,\t])\"?[ \t]*\r?\n", re.IGNORECASE)
# In a CSV an apostrophe keeps a text from being taken for a formula; see ``lists.py``.
_GUARDED = re.compile(r"'+[=+\-@]")

NumberedRow = tuple[int, tuple[Cell, ...]]
# Whether the first rows of a sheet hold the headers that are looked for.
HoldsList = Callable[[Sequence[NumberedRow]], bool]


@dataclass(slots=True)
class Grid:
    """The rows of a list as its file has them. ``texts_of_formulas`` are cells whose formula has no value kept.

    ``rows`` leaves out rows without any value, but numbers the others as the file does, from 1.
    """

    path: Path
    rows: list[NumberedRow]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    texts_of_formulas: dict[tuple[int, int], str] = field(default_factory=dict)


def read_grid(
    path: Path,
    sheet: str | None = None,
    known_headers: Collection[str] = (),
    holds_list: HoldsList | None = None,
) -> Grid:
    """Read a list. What the file is is told from its content, not from its name.

    ``known_headers``, folded, tell the separator of a CSV. Without ``sheet`` a workbook gives the first one that
    ``holds_list``, else its first one. Raises UnreadableFileError (missing, folder, denied,
    format, encoding, empty), UnknownSheetError.
    """
    if path.is_dir():
        raise UnreadableFileError(path=path, reason="folder")
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except FileNotFoundError:
        raise UnreadableFileError(path=path, reason="missing") from None
    except OSError:
        raise UnreadableFileError(path=path, reason="denied") from None
    if start.startswith(_OLD_EXCEL_START):
        raise UnreadableFileError(path=path, reason="format")
    if start.startswith(_ZIP_START):
        grid = _read_workbook(path, sheet, holds_list)
    else:
        grid = _read_csv(path, sheet, known_headers)
    if not grid.rows:
        raise UnreadableFileError(path=path, reason="empty")
    return grid


# --- CSV ----------------------------------------------------------------------------------------------------


def _read_csv(path: Path, sheet: str | None, known_headers: Collection[str]) -> Grid:
    if sheet is not None:
        raise UnknownSheetError(path=path, text=sheet, known=())
    text = _decoded(path, path.read_bytes())
    csv.field_size_limit(LARGEST_CELL)
    separator, skipped = _separator_of(text, known_headers)
    try:
        rows = list(_csv_rows(text, separator))
    except csv.Error:
        raise UnreadableFileError(path=path, reason="format") from None
    return Grid(path, [row for row in rows if row[0] > skipped and _has_value(row[1])])


def _decoded(path: Path, content: bytes) -> str:
    """UTF-8 or UTF-16 with or without BOM, else Windows' own; bytes of no text are refused."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\0" in content[:2]:  # the first character of a header is a Latin letter, a quote or a space
        encodings = ["utf-16-be" if content[0] == 0 else "utf-16-le"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            raise UnreadableFileError(path=path, reason="format")
        return text
    raise UnreadableFileError(path=path, reason="encoding")


def _separator_of(text: str, known_headers: Collection[str]) -> tuple[str, int]:
    """The separator, and how many first lines only announce it (Excel's ``sep=;``)."""
    announced = _ANNOUNCED.match(text)
    if announced:
        return announced[1], 1
    start = "\n".join([line for line in text[:100_000].splitlines() if line.strip()][:HEADER_SEARCH])

    def likelihood(separator: str) -> tuple[int, int]:
        rows = list(csv.reader(io.StringIO(start, newline=""), delimiter=separator))
        known = max((sum(fold(cell) in known_headers for cell in row) for row in rows), default=0)
        return known, len(rows[0]) if rows else 0

    return max(SEPARATORS, key=likelihood), 0


def _csv_rows(text: str, separator: str) -> Iterator[NumberedRow]:
    """Rows with the number of their first line. A quote that never closes is an error, not a huge last cell."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    first = 1
    for cells in reader:
        yield first, tuple(map(_unguarded, cells))
        first = reader.line_num + 1
    if _ends_within_quotes(text, separator):
        raise csv.Error("a quote is not closed")


def _ends_within_quotes(text: str, separator: str) -> bool:
    if text.count('"') % 2 == 0:
        return False
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _GUARDED.match(cell) else cell


# --- Excel --------------------------------------------------------------------------------------------------


def _read_workbook(path: Path, sheet: str | None, holds_list: HoldsList | None) -> Grid:
    with catch_warnings(), damaged_workbooks_refused(path):
        simplefilter("ignore")  # they are about parts of a workbook that a list does not need
        workbook = _opened(path, values_only=True)
        try:
            names = tuple(worksheet.title for worksheet in workbook.worksheets)
            name = _chosen_sheet(path, names, sheet)
            if sheet is None and holds_list is not None and len(names) > 1:
                name = next((each for each in names if holds_list(_first_rows(workbook[each]))), name)
            rows = _sheet_rows(workbook[name])
        finally:
            workbook.close()
        formulas = _uncalculated(path, name, rows) if _has_formulas(path) else {}
    return Grid(path, [row for row in rows if _has_value(row[1])], name, names, formulas)


@contextmanager
def damaged_workbooks_refused(path: Path) -> Iterator[None]:
    """openpyxl meets a file that is no workbook, or half of one, with whatever fails first."""
    from xml.etree.ElementTree import ParseError

    from openpyxl.utils.exceptions import InvalidFileException

    try:
        yield
    except (*_DAMAGE, ParseError, InvalidFileException) as error:
        raise UnreadableFileError(path=path, reason="format", detail=str(error)) from error


def _opened(path: Path, *, values_only: bool) -> Workbook:
    from openpyxl import load_workbook

    return load_workbook(path, read_only=True, data_only=values_only)


def _sheet_rows(worksheet: Any) -> list[NumberedRow]:
    return list(_each_row(worksheet))


def _first_rows(worksheet: Any) -> list[NumberedRow]:
    return [row for row in islice(_each_row(worksheet), HEADER_SEARCH) if _has_value(row[1])]


def _each_row(worksheet: Any) -> Iterator[NumberedRow]:
    worksheet.reset_dimensions()  # what a file says of its size is often wrong
    return enumerate(worksheet.iter_rows(values_only=True), 1)


def _chosen_sheet(path: Path, names: tuple[str, ...], sheet: str | None) -> str:
    if not names:
        raise UnreadableFileError(path=path, reason="empty")
    if sheet is None:
        return names[0]
    for name in names:
        if name == sheet or fold(name) == fold(sheet):
            return name
    raise UnknownSheetError(path=path, text=sheet, known=names)


def _has_formulas(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        return any(re.search(rb"<f[\s>/]", archive.read(name)) for name in sheets)


def _uncalculated(path: Path, name: str, rows: list[NumberedRow]) -> dict[tuple[int, int], str]:
    """The text of each formula whose value no program has calculated, by row and column; put back into ``rows``."""
    workbook = _opened(path, values_only=False)
    try:
        texts = {
            (number, place): cell
            for number, cells in _sheet_rows(workbook[name])
            for place, cell in enumerate(cells)
            if isinstance(cell, str) and cell.startswith("=")
        }
    finally:
        workbook.close()
    found = {}
    for (number, place), text in texts.items():
        row_number, cells = rows[number - 1]
        if place < len(cells) and cells[place] is None:
            rows[number - 1] = (row_number, (*cells[:place], text, *cells[place + 1 :]))
            found[number, place] = text
    return found


def _has_value(cells: tuple[Cell, ...]) -> bool:
    return any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in cells)
