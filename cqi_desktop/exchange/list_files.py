"""Lists written to a file: CSV or Excel, whole or not at all; a text never becomes a formula."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cqi_desktop.store.new_files import appear, check_place, unwritable

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, WriteOnlyCell
    from openpyxl.workbook import Workbook

# Excel takes a cell of a CSV that starts with one of these for a formula; ``readers.py`` takes the apostrophe off.
_LOOKS_LIKE_FORMULA = re.compile(r"'*[=+\-@]")
_XML_CANNOT_HOLD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_STAMPS = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")
_FIXED_STAMP = rb"\g<1>1980-01-01T00:00:00Z\g<3>"
_WIDEST_COLUMN = 50

Value = str | int | Decimal | date | None


def write_csv(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """UTF-8 with BOM and ``;``, as Excel in French opens it. Raises UnwritableError."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(headers)
    writer.writerows([_csv_text(value) for value in row] for row in rows)
    write_whole_file(path, text.getvalue().encode("utf-8-sig"))


def _csv_text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if _LOOKS_LIKE_FORMULA.match(value) else value
    if isinstance(value, date):
        return value.isoformat()
    return _plain(value) if isinstance(value, Decimal) else str(value)


def _plain(number: Decimal) -> str:
    """``2,5``: a comma, no exponent and no idle zero."""
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def write_excel(path: Path, title: str, headers: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """One sheet, headers in row 1; the same rows give the same bytes. Raises UnwritableError."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    from cqi_desktop.store.memory_workbook import MemoryWorkbook

    workbook = MemoryWorkbook()
    sheet = workbook.create_sheet(title)
    sheet.freeze_panes = "A2"
    kept = [list(row) for row in rows]
    for place, header in enumerate(headers):
        widest = max((len(str(row[place])) for row in kept[:200] if row[place] is not None), default=0)
        sheet.column_dimensions[get_column_letter(place + 1)].width = min(max(widest, len(header)) + 2, _WIDEST_COLUMN)
    first = []
    for header in headers:
        cell = text_cell(sheet, header)
        cell.font = Font(bold=True)
        first.append(cell)
    sheet.append(first)
    for row in kept:
        sheet.append([excel_cell(sheet, value) for value in row])
    if kept:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(headers))}{len(kept) + 1}"
    write_workbook(workbook, path)


def excel_cell(sheet: Any, value: Value) -> Any:
    """What a row of a write-only sheet takes: a text that stays one, a real date, a number."""
    if isinstance(value, str):
        return text_cell(sheet, value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(sheet, value)
        cell.number_format = "yyyy-mm-dd"
        return cell
    return value


def text_cell(sheet: Any, text: str) -> Cell | WriteOnlyCell:
    """A cell that is a text whatever it starts with, and stays one when a person edits it."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, None)
    cell.value = _XML_CANNOT_HOLD.sub("", text)
    cell.data_type = "s"
    if _LOOKS_LIKE_FORMULA.match(text):
        cell.quotePrefix = 1
    return cell


def write_workbook(workbook: Workbook, path: Path) -> None:
    """Save a workbook whole, without time stamps. Raises UnwritableError."""
    from cqi_desktop.store.memory_workbook import workbook_bytes

    write_whole_file(path, _without_stamps(workbook_bytes(workbook)))


def _without_stamps(content: bytes) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "docProps/core.xml":
                data = _STAMPS.sub(_FIXED_STAMP, data)
            target.writestr(zipfile.ZipInfo(name, _FIXED_TIME), data, zipfile.ZIP_DEFLATED)
    return result.getvalue()


def write_whole_file(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path`` in one step: the file there stays as it was until the new one is whole.

    Raises UnwritableError with reason folder, is_folder, open, denied or full.
    """
    check_place(path)
    draft = path.with_name(f".{path.name}.new")
    try:
        try:
            draft.write_bytes(content)
        except OSError as error:
            raise unwritable(path, error) from error
        appear(draft, path)
    finally:
        draft.unlink(missing_ok=True)
