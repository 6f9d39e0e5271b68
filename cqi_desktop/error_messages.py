"""The one place where a refusal becomes a sentence: what happened, where and what to do, in one line.

An error carries facts (``domain/errors.py``); its sentences are a row of a table below. Several sentences go
from the most precise to the plainest: the first whose values are all known is shown. Rows of a list have theirs in
``row_messages``.
"""

from __future__ import annotations

from .document_words import CONTENT_REASONS
from .domain import errors
from .sentence_values import most_precise, one_line, readable
from .template_words import TEMPLATE_REASONS, TEMPLATE_SENTENCES
from .translation import QT_TRANSLATE_NOOP, translate, translate_marked

_SENTENCES: dict[type[errors.CqiError], tuple[str, ...]] = {
    errors.CqiError: (
        QT_TRANSLATE_NOOP("Error", "This could not be done. Nothing was written. Try again, or ask for help."),
    ),
    errors.MissingBookError: (
        QT_TRANSLATE_NOOP("Error", "No book at {path}. Choose an existing book, or make a new one (cqi-desktop init)."),
    ),
    errors.BookExistsError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{path} exists already and was not touched. Choose another name, or move it first.",
        ),
    ),
    errors.ForeignFileError: (
        QT_TRANSLATE_NOOP(
            "Error", "{path} is not a book, or needs a password. Choose another file or give the password."
        ),
    ),
    errors.DamagedBookError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The book {path} is damaged and was not modified: {detail}. Restore its latest backup "
            "(cqi-desktop restore).",
        ),
        QT_TRANSLATE_NOOP(
            "Error",
            "The book {path} is damaged and was not modified. Restore its latest backup (cqi-desktop restore).",
        ),
    ),
    errors.NewerBookError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The book {path} comes from a more recent version (schema {found}, known here: {known}). It was "
            "not modified. Update the program to open it.",
        ),
    ),
    errors.OlderBookError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The book {path} comes from an older version (schema {found}, now {known}) and was opened for "
            "reading only. Open it once in the window: it is upgraded after a backup.",
        ),
    ),
    errors.BusyBookError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "Another program is writing to the book {path}. Nothing was written here. Wait until it has "
            "finished, then try again.",
        ),
    ),
    errors.BookInUseError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The book {path} is open in another window or program. It was not modified. Close it there, then "
            "try again.",
        ),
    ),
    errors.WrongPasswordError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "This password does not open the book {path}. Check capitals and keyboard, try again. If you are sure of "
            "it, the beginning of the file may be damaged: restore a backup.",
        ),
    ),
    errors.CipherSettingsError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The password is right, but the book {path} was encrypted with the settings of an older SQLCipher. It was "
            "not modified. Restore a backup that this program made.",
        ),
    ),
    errors.UnwritableError: (
        QT_TRANSLATE_NOOP("Error", "{path} cannot be written. Nothing was written. Choose another place."),
    ),
    errors.InvalidFiscalYearError: (
        QT_TRANSLATE_NOOP("Error", "“{text}” is not a fiscal year. Write two years in a row, such as 2010-2011."),
    ),
    errors.UnknownRegionError: (
        QT_TRANSLATE_NOOP("Error", "No region is called “{text}”. Choose among: {known}."),
        QT_TRANSLATE_NOOP("Error", "No region is called “{text}”. Check its code or its name."),
    ),
    errors.UnknownMrcError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "No MRC of {region} is called “{text}”. The nearest is {nearest}.",
        ),
        QT_TRANSLATE_NOOP("Error", "No MRC of {region} is called “{text}”. Check its code or its name."),
        QT_TRANSLATE_NOOP("Error", "No MRC is called “{text}”. Check its code or its name."),
    ),
    errors.UnknownIndicatorError: (
        QT_TRANSLATE_NOOP("Error", "No indicator is called “{text}”. Choose among: {known}."),
        QT_TRANSLATE_NOOP("Error", "No indicator is called “{text}”. Check its code."),
    ),
    errors.UnknownRecordError: (
        QT_TRANSLATE_NOOP("Error", "Not found: {kind} “{text}”. Choose among: {known}."),
        QT_TRANSLATE_NOOP(
            "Error", "Not found: {kind} “{text}”. Check the identifier, or look for it (cqi-desktop search)."
        ),
    ),
    errors.InvalidValueError: (
        QT_TRANSLATE_NOOP("Error", "“{text}” is not accepted. Choose among: {known}."),
        QT_TRANSLATE_NOOP("Error", "“{text}” is not accepted. Expected: {expected}. Correct it, then try again."),
    ),
    errors.ChangedMeanwhileError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "Somebody else changed this field meanwhile; it is now “{text}”. What you typed was not written. Press "
            "Enter again to keep yours, or Escape to take theirs.",
        ),
        QT_TRANSLATE_NOOP(
            "Error",
            "Somebody else emptied this field meanwhile. What you typed was not written. Press Enter again to keep "
            "yours, or Escape to leave it empty.",
        ),
    ),
    errors.SameCompanyError: (
        QT_TRANSLATE_NOOP("Error", "Both are the same company. Nothing was written. Choose two companies."),
    ),
    errors.ForbiddenStatusError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "A synergy link cannot go from this status to that one. Nothing was written. Choose another status.",
        ),
    ),
    errors.EmptyYearError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "Nothing counts for {region} in {year}: there is nothing to submit. Check the year, or import its records.",
        ),
    ),
    errors.NotApplicableYearError: (
        QT_TRANSLATE_NOOP("Error", "{region} was not served yet in {year}. Nothing was written. Choose a later year."),
    ),
    errors.PublishedYearError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{year} is known for {region} by its published figures. Nothing was written. Mark its records complete "
            "first.",
        ),
    ),
    errors.AlreadyFrozenError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{year} was submitted for {region} on {day}. Nothing was written. Replace it by a corrected one "
            "(cqi-desktop submit --corrects {text}).",
        ),
    ),
    errors.NotFrozenError: (
        QT_TRANSLATE_NOOP(
            "Error", "No submission of {year} for {region}. Freeze one first (cqi-desktop submit), or check the year."
        ),
    ),
    errors.NotInForceError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{text} is not the submission in force of {year} for {region}. Nothing was written. See which one is "
            "(cqi-desktop submissions).",
        ),
    ),
    errors.LockedSubmissionError: (QT_TRANSLATE_NOOP("Error", "A submission never changes. Nothing was written."),),
    errors.LockedIncidentError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The law keeps an incident whole in the register for five years, until {until}. Nothing was written. "
            "Correct or complete it instead.",
        ),
    ),
    errors.AmbiguousDateError: (
        QT_TRANSLATE_NOOP("Error", "“{text}” is an ambiguous date: {first} or {second}? Write year-month-day."),
    ),
    errors.DocumentTooLargeError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "“{text}” has {size} MB and a document may have {most} MB. It was not kept. Make it smaller, or keep it "
            "elsewhere and note where.",
        ),
        QT_TRANSLATE_NOOP("Error", "This document is too large and was not kept. Make it smaller, then try again."),
    ),
    errors.UnavailableContentError: (
        QT_TRANSLATE_NOOP("Error", "The content of “{text}” cannot be read. Exchange with the team, then try again."),
        QT_TRANSLATE_NOOP("Error", "The content of this document cannot be read. Exchange, then try again."),
    ),
    errors.ReportTemplateError: TEMPLATE_SENTENCES,
    errors.UnreadableFileError: (
        QT_TRANSLATE_NOOP("Error", "{path} cannot be read as a list. Choose an Excel or CSV file."),
    ),
    errors.MissingHeaderError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{path} lacks a required column: {headers}. Add it, or start from an empty sheet (cqi-desktop template).",
        ),
    ),
    errors.UnknownHeaderError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{path} has an unknown column “{header}”. The nearest is “{nearest}”: rename it.",
        ),
        QT_TRANSLATE_NOOP("Error", "{path} has an unknown column “{header}”. Rename it, or remove it."),
    ),
    errors.RepeatedHeaderError: (
        QT_TRANSLATE_NOOP(
            "Error", "The list {path} has two columns for one thing: {headers}. Keep one of them, then try again."
        ),
    ),
    errors.UnknownSheetError: (
        QT_TRANSLATE_NOOP("Error", "{path} has no sheet “{text}”. Choose among: {known}."),
        QT_TRANSLATE_NOOP("Error", "{path} has no sheet “{text}”. Check its name."),
    ),
    errors.InvalidQuestionnaireError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "This questionnaire cannot be read: at “{place}”, {expected} is expected. Nothing was written. Correct it, "
            "then try again.",
        ),
        QT_TRANSLATE_NOOP("Error", "{path} is not a questionnaire. Nothing was written. Choose another file."),
        QT_TRANSLATE_NOOP("Error", "This is not a questionnaire. Nothing was written. Choose another file."),
    ),
    errors.MissingAnswersError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "Answers are still missing ({count}): {questions}. What is answered is kept. Answer them, then finish.",
        ),
        QT_TRANSLATE_NOOP("Error", "Answers are still missing. What is answered is kept. Answer them, then finish."),
    ),
    errors.CompletedAssessmentError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "This questionnaire was completed on {day}. Reopen it to change an answer: it counts again once complete.",
        ),
        QT_TRANSLATE_NOOP("Error", "This questionnaire is completed. Reopen it to change an answer."),
    ),
    errors.CompletedDocumentError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The document of this intervention was completed on {day}. Begin another questionnaire from the company.",
        ),
    ),
    errors.IncompleteDocumentError: (
        QT_TRANSLATE_NOOP(
            "Error", "The questionnaire of this intervention is not complete. Complete it: its date is then written."
        ),
    ),
    errors.UsedQuestionnaireError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "“{text}”, version {version}, has been filled or ships with the program: it changes no more. "
            "Make a new version.",
        ),
        QT_TRANSLATE_NOOP("Error", "“{text}” has been filled: it changes no more. Make a new version."),
    ),
    errors.NoTeamError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The book {path} exchanges with no team. Make one (cqi-desktop team create) or join one "
            "(cqi-desktop team join).",
        ),
    ),
    errors.TeamExistsError: (
        QT_TRANSLATE_NOOP(
            "Error", "This book exchanges with a team already, at {address}. Nothing was changed: use sync."
        ),
    ),
    errors.UnreachableStoreError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{address} cannot be reached for now. Nothing was changed. Check the network or plug in the key, "
            "then try again.",
        ),
    ),
    errors.UnwritableStoreError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{address} cannot be written. Your changes stay in the book and will be sent later. Check your "
            "access to it, then try again.",
        ),
    ),
    errors.NotATeamStoreError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{address} is not the folder of a team: team.json is not in it. Nothing was changed. Check the address.",
        ),
    ),
    errors.OccupiedStoreError: (
        QT_TRANSLATE_NOOP(
            "Error", "{address} holds files already. Nothing was changed. Choose an empty folder or a new name."
        ),
    ),
    errors.ForeignTeamError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "{address} is the folder of another team. Nothing was changed. Choose the folder of this book’s team.",
        ),
    ),
    errors.WrongPassPhraseError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "This pass phrase does not open the team of {address}. Nothing was changed. Check it, then try again.",
        ),
    ),
    errors.EmptyPassPhraseError: (
        QT_TRANSLATE_NOOP(
            "Error", "The pass phrase of {path} is empty. Nothing was changed. Write it in the first line."
        ),
    ),
    errors.SamePassPhraseError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "This pass phrase is the one in use: a lost laptop would know it. Nothing was changed. Choose another one.",
        ),
    ),
    errors.ShutOutError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The team of {address} changed its key and left this laptop out. Nothing was changed. Ask for the "
            "new pass phrase, then join again (cqi-desktop team join).",
        ),
    ),
    errors.ClosingNotAskedError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "Nobody asked the team to confirm {year} yet. Nothing was written. Ask for it first, on the page Exchange.",
        ),
    ),
    errors.LaptopNameTakenError: (
        QT_TRANSLATE_NOOP("Error", "Another laptop of the team is called “{text}” already. Choose another name."),
    ),
    errors.EmptyLaptopNameError: (
        QT_TRANSLATE_NOOP("Error", "This laptop has no name. Give one, as the others will see it."),
    ),
    errors.UnknownLaptopError: (
        QT_TRANSLATE_NOOP("Error", "No laptop of the team is called “{text}”. Choose among: {known}."),
        QT_TRANSLATE_NOOP("Error", "No laptop of the team is called “{text}”. Check its name."),
    ),
    errors.DecidedConflictError: (
        QT_TRANSLATE_NOOP("Error", "The conflict {text} was decided already. Nothing was changed."),
    ),
    errors.NothingToUndoError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "There is nothing to undo on this laptop. To undo what another one did, name it (cqi-desktop changes).",
        ),
    ),
    errors.NothingToRedoError: (
        QT_TRANSLATE_NOOP(
            "Error", "There is nothing to redo since the last change. To see what was undone: cqi-desktop changes."
        ),
    ),
    errors.AlreadyUndoneError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "The set of changes {text} was undone already. Nothing was written. To see the sets: cqi-desktop changes.",
        ),
    ),
    errors.NotUndoableError: (
        QT_TRANSLATE_NOOP(
            "Error",
            "“{label}” is never undone: it made the book, concerns the team’s laptops or erased a person. "
            "Choose another one.",
        ),
    ),
    errors.CancelledError: (
        QT_TRANSLATE_NOOP("Error", "Stopped as you asked. Nothing of it was kept; start again when you like."),
    ),
}

# The sentence of an error that gives its ``reason``.
_REASONS: dict[type[errors.CqiError], dict[str, str]] = {
    errors.LockedSubmissionError: {
        "frozen": QT_TRANSLATE_NOOP(
            "Error",
            "A frozen submission never changes. Nothing was written. Make a corrected one (cqi-desktop submit "
            "--corrects).",
        ),
        "historical": QT_TRANSLATE_NOOP(
            "Error",
            "This figure was published with another value and never changes. Nothing was written. If it was typed "
            "wrong, put that submission in the trash and enter it again.",
        ),
    },
    errors.UnreachableStoreError: {
        "missing": QT_TRANSLATE_NOOP(
            "Error",
            "{address} does not exist, or not for now. Nothing was changed. Check the address, plug in the key "
            "or connect to the network, then try again.",
        ),
        "is_file": QT_TRANSLATE_NOOP("Error", "{address} is a file. Nothing was changed. Choose a folder."),
        "protocol": QT_TRANSLATE_NOOP(
            "Error",
            "{address} is of a kind that this program cannot reach as it is installed. Nothing was changed. "
            "Check the beginning of the address.",
        ),
        "hub": QT_TRANSLATE_NOOP(
            "Error",
            "{address} needs the PostgreSQL extra of this program (cqi-desktop[postgresql]). Nothing was "
            "changed. Install it, then try again.",
        ),
    },
    errors.UnwritableStoreError: {
        "full": QT_TRANSLATE_NOOP(
            "Error",
            "{address} is full. Your changes stay in the book and will be sent later. Free some space there, "
            "then try again.",
        ),
    },
    errors.OccupiedStoreError: {
        "team": QT_TRANSLATE_NOOP(
            "Error",
            "{address} is the folder of a team already. Nothing was changed. Join it (cqi-desktop team join), "
            "or choose an empty folder.",
        ),
    },
    errors.UnwritableError: {
        "folder": QT_TRANSLATE_NOOP(
            "Error",
            "The folder of {path} does not exist. Nothing was written. Make it, or choose another place.",
        ),
        "open": QT_TRANSLATE_NOOP(
            "Error", "{path} is open in another program. Nothing was written. Close it there, then try again."
        ),
        "denied": QT_TRANSLATE_NOOP(
            "Error", "{path} is protected against writing. Nothing was written. Choose another place."
        ),
        "full": QT_TRANSLATE_NOOP(
            "Error",
            "The disk of {path} is full. Nothing was written. Free some space, or choose another place.",
        ),
        "is_folder": QT_TRANSLATE_NOOP("Error", "{path} is a folder. Nothing was written. Add the name of a file."),
    },
    errors.ReportTemplateError: TEMPLATE_REASONS,
    errors.UnavailableContentError: CONTENT_REASONS,
    errors.UnreadableFileError: {
        "missing": QT_TRANSLATE_NOOP("Error", "No file at {path}. Check its name and its folder."),
        "folder": QT_TRANSLATE_NOOP("Error", "{path} is a folder. Choose a file in it."),
        "denied": QT_TRANSLATE_NOOP(
            "Error", "You may not read {path}. Close the program that holds it, or ask for access to it."
        ),
        "format": QT_TRANSLATE_NOOP(
            "Error", "{path} is not a list that can be read. Save it as .xlsx or .csv, then try again."
        ),
        "encoding": QT_TRANSLATE_NOOP(
            "Error", "The accents of {path} cannot be read. Save it as .xlsx or as UTF-8 CSV, then try again."
        ),
        "empty": QT_TRANSLATE_NOOP("Error", "{path} is empty. Put the headers in row 1 and the list below."),
        "picture": QT_TRANSLATE_NOOP(
            "Error", "{path} is a picture or a PDF, whatever its name. Choose the Excel or CSV file of the list."
        ),
        "encrypted": QT_TRANSLATE_NOOP(
            "Error",
            "{path} is protected by a password. Open it in Excel, take the password off, save it, then try again.",
        ),
        "too_large": QT_TRANSLATE_NOOP(
            "Error",
            "{path} is too large to be read as a list ({most} cells at most). Keep the useful rows and columns, "
            "or split it.",
        ),
    },
}


def describe(error: errors.CqiError) -> str:
    """One line in the current language: what happened, where, and what to do."""
    values = readable(error.values)
    if isinstance(error, errors.RowsRefusedError):
        return one_line(_rows_refused(len(error.problems)), values)
    reasons = _REASONS.get(type(error), {})
    sentences = next(_SENTENCES[kind] for kind in type(error).__mro__ if kind in _SENTENCES)
    chosen = reasons.get(str(error.values.get("reason"))) or most_precise(sentences, values)
    return one_line(translate_marked("Error", chosen), values)


def _rows_refused(count: int) -> str:
    return translate(
        "Error",
        "%Ln row(s) of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).",
        "",
        count,
    )
