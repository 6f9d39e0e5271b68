"""An invented form of a funder: styles, merged cells, validation, colours, protection, settings of the printer."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.protection import SheetProtection

SHEET = "Reddition de comptes"
_HEADS = ("Indicateur", "Drummond", "Arthabaska", "L'Érable", "Bécancour", "Nicolet-Yamaska", "Total de la région")
_LABELS = (
    "Nombre d'entreprises : service d'information",
    "Accompagnement spécifique (entreprises)",
    "Plan d'exportation",
    "Prédiagnostics et diagnostics",
    "Entreprises servies",
)
_OPEN = ("B13", "C13", "D13", "B14", "C14", "D14")


def make_form(path: Path) -> Path:
    """Write the form and give its path. Its sheet is protected; the cells to fill are not locked."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = SHEET
    sheet.merge_cells("A1:G1")
    sheet["A1"] = "Conférence régionale des élus : reddition de comptes"
    sheet["A1"].font = Font(bold=True, size=14, color="164F7B")
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.merge_cells("A2:G2")
    sheet["A2"] = "Organisme : Carrefour Québec International"
    for column, head in enumerate(_HEADS, 1):
        cell = sheet.cell(4, column, head)
        cell.fill, cell.font = PatternFill("solid", fgColor="DDEBF7"), Font(bold=True)
        cell.border = Border(bottom=Side("medium"))
    for row, label in enumerate(_LABELS, 5):
        sheet.cell(row, 1, label)
        for column in range(2, 7):
            cell = sheet.cell(row, column)
            cell.number_format, cell.fill = "# ##0", PatternFill("solid", fgColor="FFF9E5")
            cell.protection = Protection(locked=False)
        sheet.cell(row, 7, f"=SUM(B{row}:F{row})").font = Font(bold=True)
    _add_comparison(sheet)
    _set_up(sheet)
    workbook.create_sheet("Annexe")["A1"] = "Notes de l'organisme"
    workbook.save(path)
    return path


def _add_comparison(sheet) -> None:  # type: ignore[no-untyped-def]
    for column, label in enumerate(("2008-2009", "2009-2010", "2010-2011"), 2):
        sheet.cell(12, column, label)
    sheet["A13"], sheet["A14"] = "Service d'information", "Groupes de formation"
    for place in _OPEN:
        sheet[place].protection = Protection(locked=False)
        sheet[place].border = Border(*(Side("thin"),) * 4)
    sheet.merge_cells("E13:F13")
    sheet["E13"].protection = Protection(locked=False)


def _set_up(sheet) -> None:  # type: ignore[no-untyped-def]
    whole = DataValidation(type="whole", operator="between", formula1="0", formula2="9999", showErrorMessage=True)
    whole.add("B5:F9")
    sheet.add_data_validation(whole)
    green = PatternFill("solid", bgColor="C6EFCE")
    sheet.conditional_formatting.add("B5:F9", CellIsRule(operator="greaterThan", formula=["20"], fill=green))
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 5
    sheet.print_area, sheet.print_title_rows = "A1:G20", "4:4"
    sheet.oddFooter.center.text = "Page &P"
    sheet.column_dimensions["A"].width = 46
    sheet.protection = SheetProtection(sheet=True, password="cre")
