"""What is wrong with one row of a list, as a sentence that says how to correct its cell.

A ``RowProblem`` carries a code and values; several sentences of one code go from the most precise to the
plainest: the first whose values are all known is shown.
"""

from __future__ import annotations

from .domain.errors import RowProblem
from .sentence_values import most_precise, one_line, readable
from .translation import QT_TRANSLATE_NOOP, translate, translate_marked

# The ``RowProblem.values`` that these use: value (the cell), candidates, known, first, second, kept and
# other_row.
ROW_SENTENCES: dict[str, tuple[str, ...]] = {
    "unknown_company": (
        QT_TRANSLATE_NOOP(
            "RowProblem",
            "No company is called “{value}”. Correct the name, or allow companies to be created (--create-companies).",
        ),
    ),
    "resembling_company": (
        QT_TRANSLATE_NOOP(
            "RowProblem",
            "“{value}” resembles {suggestion} without being the same name. Correct it, or accept the "
            "suggestions (--accept-suggestions).",
        ),
    ),
    "ambiguous_company": (
        QT_TRANSLATE_NOOP(
            "RowProblem",
            "“{value}” is the name of several companies: {candidates}. Add the NEQ or the municipality.",
        ),
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is the name of several companies. Add the NEQ or the municipality."),
    ),
    "unknown_mrc": (
        QT_TRANSLATE_NOOP("RowProblem", "No MRC is called “{value}”. The nearest is {suggestion}."),
        QT_TRANSLATE_NOOP("RowProblem", "No MRC is called “{value}”. Check its code or its name."),
    ),
    "unknown_region": (
        QT_TRANSLATE_NOOP("RowProblem", "No region is called “{value}”. The nearest is {suggestion}."),
        QT_TRANSLATE_NOOP("RowProblem", "No region is called “{value}”. Check its code or its name."),
    ),
    "unknown_service": (
        QT_TRANSLATE_NOOP("RowProblem", "No service is called “{value}”. The nearest is {suggestion}."),
        QT_TRANSLATE_NOOP("RowProblem", "No service is called “{value}”. Write a code or a label of the settings."),
    ),
    "unknown_activity": (
        QT_TRANSLATE_NOOP("RowProblem", "No activity has the code “{value}”. The nearest is {suggestion}."),
        QT_TRANSLATE_NOOP("RowProblem", "No activity has the code “{value}”. Import the activities first."),
    ),
    "ambiguous_activity": (
        QT_TRANSLATE_NOOP(
            "RowProblem", "Several activities have the code “{value}”. Give each one a code of its own first."
        ),
    ),
    "missing_value": (QT_TRANSLATE_NOOP("RowProblem", "“{column}” is required and the cell is empty."),),
    "invalid_date": (QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not a date. Write it as 2011-03-31."),),
    "ambiguous_date": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is an ambiguous date: {first} or {second}? Write year-month-day."),
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is an ambiguous date. Write year-month-day."),
    ),
    "two_digit_year": (QT_TRANSLATE_NOOP("RowProblem", "The year of “{value}” has two digits. Write all four."),),
    "invalid_number": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not an accepted number. Write digits, such as 1,234.50."),
    ),
    "invalid_choice": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not one of the values of this column: {known}."),
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not one of the values of this column."),
    ),
    "invalid_neq": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not a NEQ. Check its ten digits, or leave the cell empty."),
    ),
    "invalid_postal_code": (QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not a postal code. Write it as J2B 1H8."),),
    "invalid_identifier": (
        QT_TRANSLATE_NOOP(
            "RowProblem", "“{value}” is not an identifier of this program. Empty the cell for a new record."
        ),
    ),
    "duplicate_identifier": (
        QT_TRANSLATE_NOOP(
            "RowProblem", "The identifier “{value}” is on row {other_row} already. Keep it on one row only."
        ),
        QT_TRANSLATE_NOOP("RowProblem", "The identifier “{value}” is on several rows. Keep it on one row only."),
    ),
    "resembling_new_company": (
        QT_TRANSLATE_NOOP(
            "RowProblem",
            "{suggestion} is in the book with the NEQ {other_neq}. If it is the same company, correct the NEQ; if not, "
            "allow duplicates (--allow-duplicates).",
        ),
        QT_TRANSLATE_NOOP(
            "RowProblem",
            "“{value}” resembles {suggestion}. If it is the same company, write the same name; if not, allow "
            "duplicates (--allow-duplicates).",
        ),
    ),
    "place_disagrees": (
        QT_TRANSLATE_NOOP("RowProblem", "MRC, municipality and postal code disagree: {kept} was kept."),
        QT_TRANSLATE_NOOP("RowProblem", "MRC, municipality and postal code disagree: the most precise was kept."),
    ),
    "completed_not_done": (
        QT_TRANSLATE_NOOP(
            "RowProblem",
            "A completion date is given but the intervention is not done: it does not count yet.",
        ),
    ),
    "incomplete_document": (
        QT_TRANSLATE_NOOP(
            "RowProblem",
            "The questionnaire of this intervention is not complete: its date is written when it is. Empty the cell.",
        ),
    ),
    "adviser_created": (QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not in the team yet and will be added to it."),),
    "invalid_year": (QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not a fiscal year. Write it as 2010-2011."),),
    "unknown_indicator": (
        QT_TRANSLATE_NOOP("RowProblem", "No indicator is called “{value}”. The nearest is {suggestion}."),
        QT_TRANSLATE_NOOP("RowProblem", "No indicator is called “{value}”. Write its code."),
    ),
    "formula_value": (QT_TRANSLATE_NOOP("RowProblem", "“{value}” looks like a formula: it is taken as text."),),
    "in_trash": (
        QT_TRANSLATE_NOOP(
            "RowProblem", "This record is in the trash. Restore it first, or empty the identifier for a new record."
        ),
    ),
    "merged_company": (
        QT_TRANSLATE_NOOP(
            "RowProblem", "This company was merged into {value}: the row changes nothing. Correct {value} itself."
        ),
    ),
    "same_company_twice": (
        QT_TRANSLATE_NOOP("RowProblem", "A link needs two different companies: both cells name the same one."),
    ),
    "unknown_column": (
        QT_TRANSLATE_NOOP(
            "RowProblem", "The column “{value}” is not known and was left out. Did you mean “{suggestion}”?"
        ),
        QT_TRANSLATE_NOOP("RowProblem", "The column “{value}” is not known and was left out."),
    ),
    "repeated_column": (
        QT_TRANSLATE_NOOP("RowProblem", "The column “{value}” says nothing more than another one and was left out."),
    ),
    "total_row": (QT_TRANSLATE_NOOP("RowProblem", "This row is a total and was left out."),),
    "repeated_headers": (QT_TRANSLATE_NOOP("RowProblem", "This row repeats the headers and was left out."),),
    "unusual_neq": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” does not begin as a NEQ does (11, 22, 33 or 88). Check it."),
    ),
    "unusual_email": (QT_TRANSLATE_NOOP("RowProblem", "“{value}” does not look like an e-mail address. Check it."),),
    "unusual_postal_code": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not a Canadian postal code: it was kept as it is."),
    ),
    "spreadsheet_error": (
        QT_TRANSLATE_NOOP("RowProblem", "The cell holds an error of the spreadsheet ({value}). Correct its formula."),
    ),
    "status_without_date": (
        QT_TRANSLATE_NOOP("RowProblem", "The date of this status is missing: the link does not count for it yet."),
    ),
    "company_created": (QT_TRANSLATE_NOOP("RowProblem", "“{value}” was not in the book and is added to it."),),
    "contact_created": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” was not known at this company and is added to it."),
    ),
    "likely_duplicate": (
        QT_TRANSLATE_NOOP("RowProblem", "{suggestion} is in the book already, under another identifier: look at both."),
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is in the book already, under another identifier: look at both."),
    ),
    "suggestion_accepted": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” was taken for {suggestion}."),
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” was taken for the company that it resembles."),
    ),
    "mrc_of_another_region": (
        QT_TRANSLATE_NOOP("RowProblem", "The MRC “{value}” is not in this region. Correct one of the two."),
    ),
    "indicator_without_mrc": (
        QT_TRANSLATE_NOOP("RowProblem", "“{value}” is not counted by MRC. Empty the cell of the MRC."),
    ),
    "consent_without_date": (QT_TRANSLATE_NOOP("RowProblem", "The consent has no date: {value} was taken."),),
    "ambiguous_contact": (
        QT_TRANSLATE_NOOP(
            "RowProblem", "Several persons of this company are called “{value}”. Give the e-mail or the identifier."
        ),
    ),
    "invalid_value": (QT_TRANSLATE_NOOP("RowProblem", "“{value}” cannot be read. Correct the cell."),),
}


def describe_row(problem: RowProblem) -> str:
    """What is wrong with a cell of a list, and how to correct it; row and column are shown beside it."""
    values = readable({**dict(problem.values), "column": problem.column, "suggestion": problem.suggestion})
    sentences = ROW_SENTENCES.get(problem.code)
    if sentences is None:
        text = translate("RowProblem", "“{value}” is not accepted ({code}). Correct the cell.")
        return one_line(text, values | {"code": problem.code})
    return one_line(translate_marked("RowProblem", most_precise(sentences, values)), values)


def describe_row_with_place(problem: RowProblem) -> str:
    """``describe_row`` after the row and the column, for a line of its own."""
    text = translate("RowProblem", "Row {row}, {column}: {message}")
    return text.format(row=problem.row, column=problem.column, message=describe_row(problem))
