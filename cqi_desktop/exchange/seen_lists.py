"""A list as the window shows it, as Excel or CSV: its columns, its filter and its order, with a sheet that says them.

Any list goes through here. With identifiers, the columns that an import knows have its headers and its values: edited
in Excel and imported again, the file shows cell by cell what changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.privacy import PERSONAL_FIELDS
from cqi_desktop.store.export_journal import note_export
from cqi_desktop.store.new_files import check_place
from cqi_desktop.translation import format_integer, format_moment, translate

from .kinds import kind_named
from .list_files import Value, excel_cell, text_cell, write_csv, write_workbook
from .lists import keyed_rows

if TYPE_CHECKING:
    from datetime import datetime

    from cqi_desktop.store.book import Book

ENDINGS = (".xlsx", ".csv")
_WIDEST, _MEASURED_ROWS, _TOLD_EVERY = 60, 500, 500
_TITLE_LENGTH, _NOT_IN_A_TITLE = 31, "[]:*?/\\"
_HEADER_FILL, _HEADER_EDGE = "FFE9EDF1", "FF7C8997"

Row = Sequence[Value]
Progress = Callable[[int, int], None]


def untold(done: int, total: int) -> None:
    """For a caller that has nobody to tell how far the writing is."""


@dataclass(frozen=True, slots=True)
class SeenList:
    """A list on its way out. ``kind`` names it in the journal of exports; ``filters`` are sentences."""

    kind: str
    title: str
    headers: Sequence[str]
    rows: Sequence[Row]
    filters: Sequence[str] = ()
    order: str = ""
    with_personal: bool = False
    has_identifiers: bool = False
    definition: Mapping[str, object] = field(default_factory=dict)


def write_seen_list(
    book: Book, seen: SeenList, path: Path, made_at: datetime, author: str = "", progress: Progress = untold
) -> int:
    """Write the list to ``path`` (.xlsx or .csv) and note it in the journal of exports; returns its rows.

    ``made_at`` is told in local time. What ``progress`` raises stops it, and nothing is written. Raises
    InvalidValueError for another ending, UnwritableError.
    """
    check_ending(path)
    check_place(path)
    if path.suffix.lower() == ".csv":
        write_csv(path, seen.headers, seen.rows)
    else:
        _write_excel(seen, path, made_at, author, progress)
    note_export(
        book,
        kind=seen.kind,
        title=seen.title,
        file_format=path.suffix.lower(),
        record_count=len(seen.rows),
        with_personal=seen.with_personal,
        definition={"filters": list(seen.filters), **seen.definition},
    )
    return len(seen.rows)


def check_ending(path: Path) -> None:
    """Refuse a name that is neither Excel's nor CSV's. Raises InvalidValueError."""
    if path.suffix.lower() not in ENDINGS:
        raise InvalidValueError(text=path.name, expected="list_file")


# --- what an import reads back -------------------------------------------------------------------------------


def import_fields(kind_code: str, shown: Sequence[str] | None = None, *, with_personal: bool = False) -> list[str]:
    """The fields of a kind that go out: all of them, or those ``shown`` and what an import requires.

    The identifier comes first. Personal fields of people stay out unless asked for.
    """
    kind = kind_named(kind_code)
    known = [each.name for each in kind.fields]
    wanted = known if shown is None else [name for name in shown if name in known]
    required = [each.name for each in kind.required if each.name not in wanted]
    names = ["id", *(name for name in (*wanted, *required) if name != "id")]
    if kind_code == "contacts" and not with_personal:
        names = [name for name in names if name not in PERSONAL_FIELDS]
    return names


def import_table(
    book: Book, kind_code: str, names: Sequence[str], keys: Sequence[bytes] | None = None
) -> tuple[list[str], list[Row]]:
    """Headers and rows that an import reads back, in French: these records in this order, or every one."""
    kind = kind_named(kind_code)
    fields = [kind.field(name) for name in names]
    headers = [each.header for each in fields]
    if keys is None:
        return headers, [row for _, row in keyed_rows(book, kind, fields)]
    found = dict(keyed_rows(book, kind, fields))
    return headers, [found[key] for key in keys if key in found]


# --- Excel ---------------------------------------------------------------------------------------------------


def _write_excel(seen: SeenList, path: Path, made_at: datetime, author: str, progress: Progress) -> None:
    from openpyxl.utils import get_column_letter

    from cqi_desktop.store.memory_workbook import MemoryWorkbook

    with closing(MemoryWorkbook()) as workbook:
        workbook.properties.title, workbook.properties.creator = seen.title, author or "CQI Desktop"
        sheet = workbook.create_sheet(sheet_title(seen.title))
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        last = get_column_letter(max(len(seen.headers), 1))
        sheet.auto_filter.ref = f"A1:{last}{len(seen.rows) + 1}"
        for place, width in enumerate(_widths(seen), 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        sheet.append([_header_cell(sheet, header) for header in seen.headers])
        for number, row in enumerate(seen.rows):
            if number % _TOLD_EVERY == 0:
                progress(number, len(seen.rows))
            sheet.append([excel_cell(sheet, value) for value in row])
        _add_information(workbook, seen, made_at, author)
        write_workbook(workbook, path)


def sheet_title(text: str) -> str:
    """A name that Excel takes for a sheet."""
    bare = "".join(" " if letter in _NOT_IN_A_TITLE else letter for letter in text)
    return " ".join(bare.split())[:_TITLE_LENGTH].strip("'") or "Liste"


def _widths(seen: SeenList) -> list[float]:
    measured = seen.rows[:_MEASURED_ROWS]
    return [
        min(
            max([len(header) + 3, *(len(str(row[place])) for row in measured if row[place] is not None)]) + 2.0,
            _WIDEST,
        )
        for place, header in enumerate(seen.headers)
    ]


def _header_cell(sheet: object, text: str) -> object:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    cell = text_cell(sheet, text)
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor=_HEADER_FILL)
    cell.border = Border(bottom=Side("thin", color=_HEADER_EDGE))
    cell.alignment = Alignment(vertical="center")
    return cell


def _add_information(workbook: object, seen: SeenList, made_at: datetime, author: str) -> None:
    from openpyxl.styles import Font

    sheet = workbook.create_sheet(translate("SeenList", "Information"))  # type: ignore[attr-defined]
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 80
    for name, value in information(seen, made_at, author):
        label = text_cell(sheet, name)
        label.font = Font(bold=True)
        sheet.append([label, text_cell(sheet, value)])


def information(seen: SeenList, made_at: datetime, author: str) -> list[tuple[str, str]]:
    """What the second sheet says: the list, its filters, its order, who made it and when."""
    nothing = translate("SeenList", "none: the whole list")
    lines = [(translate("SeenList", "List"), seen.title)]
    lines += [(translate("SeenList", "Filter"), text) for text in seen.filters or (nothing,)]
    lines += [(translate("SeenList", "Order"), seen.order)] if seen.order else []
    lines += [
        (translate("SeenList", "Rows"), format_integer(len(seen.rows))),
        (translate("SeenList", "Made on"), format_moment(made_at)),
        (translate("SeenList", "Made by"), author or translate("SeenList", "not told")),
    ]
    if seen.with_personal:
        lines.append(
            (translate("SeenList", "Personal information"), translate("SeenList", "yes: keep this file to yourself"))
        )
    if seen.has_identifiers:
        text = translate(
            "SeenList",
            "Keep the column Identifiant: imported again, the file shows what changed cell by cell before writing.",
        )
        lines.append((translate("SeenList", "To correct in Excel"), text))
    return lines
