"""Why a funder's workbook cannot be filled, in sentences: whole (``error_messages``) or one of its cells."""

from __future__ import annotations

from .translation import QT_TRANSLATE_NOOP

TEMPLATE_SENTENCES = (
    QT_TRANSLATE_NOOP("Error", "{text} cannot be filled. Choose the funder’s workbook, saved as .xlsx."),
)
TEMPLATE_REASONS = {
    "xls": QT_TRANSLATE_NOOP(
        "Error", "{text} is in the old .xls format. Open it in Excel, save it as .xlsx, then try again."
    ),
    "encrypted": QT_TRANSLATE_NOOP(
        "Error", "{text} is protected by a password. Open it in Excel, take the password off, then try again."
    ),
    "too_large": QT_TRANSLATE_NOOP("Error", "{text} is too large for a form. Choose the funder’s own workbook."),
    "mapping": QT_TRANSLATE_NOOP(
        "Error", "The mapping of the cells has a fault: {text}. Correct it, then try again. Nothing was written."
    ),
    "unmapped": QT_TRANSLATE_NOOP(
        "Error", "Nothing says what goes in the cells of {text}. Map its cells first, or give a mapping."
    ),
    "unknown": QT_TRANSLATE_NOOP("Error", "No file and no template of the book is called “{text}”. Check its name."),
}

# By ``domain.report_templates.CellRefusal``; "{instead}" is the cell to name in the place of a merged one.
CELL_REASONS = {
    "missing_sheet": QT_TRANSLATE_NOOP("ReportTemplate", "the workbook has no such sheet"),
    "bad_address": QT_TRANSLATE_NOOP("ReportTemplate", "this is not the address of a cell"),
    "merged": QT_TRANSLATE_NOOP("ReportTemplate", "the cell is merged with others: name {instead}"),
    "locked": QT_TRANSLATE_NOOP("ReportTemplate", "the sheet is protected and this cell is locked"),
    "formula": QT_TRANSLATE_NOOP("ReportTemplate", "the cell holds a formula, which is kept"),
    "unknown_place": QT_TRANSLATE_NOOP("ReportTemplate", "this place is not in the region reported"),
}
