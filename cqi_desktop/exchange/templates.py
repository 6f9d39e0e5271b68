"""An empty sheet to fill and import: the headers, the values that a cell may have, and what each column expects."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.values import list_value
from cqi_desktop.store.new_files import check_place
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

from .kinds import ID, Field, Kind, kind_named
from .list_files import write_workbook
from .template_examples import EXAMPLES

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

# Rows for which Excel proposes the values and shows dates as dates.
_ROWS_PREPARED = 2000
_NARROWEST, _HELP_WIDTH, _EXAMPLE_WIDTH = 12, 70, 36
_DAY_FORMAT = "yyyy-mm-dd"
_REQUIRED_COLOUR, _ORDINARY_COLOUR = "FFF2CC", "E7ECF2"

_EXPECTED = {
    "date": QT_TRANSLATE_NOOP("Template", "A date, such as 2011-03-31."),
    "hours": QT_TRANSLATE_NOOP("Template", "Hours, such as 2.5."),
    "money": QT_TRANSLATE_NOOP("Template", "An amount, such as 1,234.50."),
    "number": QT_TRANSLATE_NOOP("Template", "A number."),
    "text": QT_TRANSLATE_NOOP("Template", "Text."),
}


def write_template(kind_code: str, path: Path) -> None:
    """Write the empty sheet of a kind of list at ``path``, an Excel workbook.

    Raises UnknownRecordError for another kind, InvalidValueError for another ending, UnwritableError.
    """
    from openpyxl import Workbook

    kind = kind_named(kind_code)
    if path.suffix.lower() != ".xlsx":
        raise InvalidValueError(text=path.name, expected="excel_file")
    check_place(path)
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = kind.title
    _fill_headers(sheet, kind)
    _fill_help(workbook.create_sheet(translate("Template", "Help")), kind)
    write_workbook(workbook, path)


def _fill_headers(sheet: Worksheet, kind: Kind) -> None:
    from openpyxl.utils import get_column_letter

    for place, field in enumerate(kind.fields, 1):
        _head(sheet, place, field.header, is_required=field.required)
        sheet.column_dimensions[get_column_letter(place)].width = max(_NARROWEST, len(field.header) + 4)
        if field.choices is not None:
            _propose(sheet, place, field)
        if field.shows == "date":
            for row in range(2, _ROWS_PREPARED + 2):
                sheet.cell(row, place).number_format = _DAY_FORMAT
    sheet.freeze_panes = "A2"


def _head(sheet: Worksheet, place: int, text: str, *, is_required: bool = False) -> None:
    from openpyxl.styles import Font, PatternFill

    cell: Any = sheet.cell(1, place, text)
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor=_REQUIRED_COLOUR if is_required else _ORDINARY_COLOUR)


def _propose(sheet: Worksheet, place: int, field: Field) -> None:
    """The list of values in the cells; another one is still accepted there, since codes are too."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    letter = get_column_letter(place)
    proposed = DataValidation(type="list", formula1=f'"{",".join(_labels(field))}"', allow_blank=True)
    proposed.showErrorMessage = False
    proposed.add(f"{letter}2:{letter}{_ROWS_PREPARED + 1}")
    sheet.add_data_validation(proposed)


def _fill_help(sheet: Worksheet, kind: Kind) -> None:
    from openpyxl.styles import Alignment

    headers = (
        translate("Template", "Column"),
        translate("Template", "Required"),
        translate("Template", "Expected"),
        translate("Template", "Example"),
    )
    for place, text in enumerate(headers, 1):
        _head(sheet, place, text)
    for row, field in enumerate(kind.fields, 2):
        sheet.cell(row, 1, field.header)
        sheet.cell(row, 2, translate("Template", "yes") if field.required else "")
        sheet.cell(row, 3, _expected(field)).alignment = Alignment(wrap_text=True, vertical="top")
        example: Any = sheet.cell(row, 4, EXAMPLES[kind.code].get(field.name, ""))
        example.number_format = "@"
    for letter, width in (("A", 26), ("B", _NARROWEST), ("C", _HELP_WIDTH), ("D", _EXAMPLE_WIDTH)):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"


def _expected(field: Field) -> str:
    if field is ID:
        return translate("Template", "Leave it empty for a new record; an export fills it in.")
    if field.choices is not None:
        return translate("Template", "One of: {values}.").format(values=", ".join(_labels(field)))
    if field.read is list_value:
        return translate("Template", "One or several texts, separated by semicolons.")
    return translate_marked("Template", _EXPECTED[field.shows])


def _labels(field: Field) -> list[str]:
    """The French labels, as an export writes them."""
    return [choice.label_fr for choice in field.choices.choices] if field.choices is not None else []
