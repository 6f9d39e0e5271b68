"""One tree of errors: a fact with its place and its values. The sentence is made at the edge.

``cqi_desktop.error_messages.describe`` turns any of these into one line that says what to do; nothing in
``domain`` or ``store`` holds text for people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class CqiError(Exception):
    """A refusal that a person can act on. ``values`` fill the sentence made by ``describe``."""

    def __init__(self, **values: object) -> None:
        super().__init__(", ".join(f"{name}={value}" for name, value in values.items()))
        self.values = values


# --- the book -------------------------------------------------------------------------------------------


class MissingBookError(CqiError):
    """No file at ``path``."""


class BookExistsError(CqiError):
    """``path`` holds a file already and the command makes a new one."""


class ForeignFileError(CqiError):
    """The file at ``path`` is not a book, or needs a password."""


class DamagedBookError(CqiError):
    """The file at ``path`` was a book and can no longer be read; ``detail`` is SQLite's word."""


class NewerBookError(CqiError):
    """The book at ``path`` has schema ``found``, later than ``known``."""


class OlderBookError(CqiError):
    """The book at ``path`` has schema ``found``, older than ``known``, and was opened for reading only."""


class BusyBookError(CqiError):
    """Another program has been writing to ``path`` for longer than the waiting time."""


class BookInUseError(BusyBookError):
    """Another program has ``path`` open and the work needs it alone."""


class WrongPasswordError(CqiError):
    """The password does not open ``path``."""


class CipherSettingsError(CqiError):
    """The password is right, but ``path`` was encrypted with the settings of an older SQLCipher."""


class UnwritableError(CqiError):
    """``path`` cannot be written; ``reason`` is one of 'folder', 'open', 'denied', 'full', 'is_folder'."""


# --- what a person typed ---------------------------------------------------------------------------------


class InvalidFiscalYearError(CqiError):
    """``text`` is not a fiscal year such as 2010-2011."""


class UnknownRegionError(CqiError):
    """``text`` names no region; ``known`` lists them."""


class UnknownMrcError(CqiError):
    """``text`` names no MRC of ``region``; ``nearest`` is the closest name, or empty."""


class UnknownIndicatorError(CqiError):
    """``text`` is no indicator code; ``known`` lists them."""


class UnknownRecordError(CqiError):
    """No record of ``kind`` answers to ``text``."""


class InvalidValueError(CqiError):
    """``text`` is not a valid ``expected`` (a date, a number, an e-mail...)."""


class AmbiguousDateError(CqiError):
    """``text`` can be read as two dates, ``first`` and ``second``."""


class SameCompanyError(CqiError):
    """The two companies of a merge or of a link are one and the same."""


class ForbiddenStatusError(CqiError):
    """A link of status ``current`` cannot become ``following``; ``allowed`` lists those that it can."""


# --- submissions -------------------------------------------------------------------------------------------


class EmptyYearError(CqiError):
    """``year`` has nothing that counts in ``region``: there is nothing to freeze."""


class NotApplicableYearError(CqiError):
    """``region`` was not served yet in ``year``."""


class PublishedYearError(CqiError):
    """``year`` is known in ``region`` by its published figures only, its records being incomplete."""


class AlreadyFrozenError(CqiError):
    """``year`` of ``region`` was frozen already on ``day``, as the submission ``text``."""


class NotFrozenError(CqiError):
    """No submission of ``year`` for ``region`` is in the book."""


class NotInForceError(CqiError):
    """The submission ``text`` is not the frozen one in force for ``year`` of ``region``, so it cannot be corrected."""


class LockedSubmissionError(CqiError):
    """What was given to a funder never changes; ``reason`` is 'frozen' or 'historical'."""


# --- documents ---------------------------------------------------------------------------------------------


class DocumentTooLargeError(CqiError):
    """The file ``text`` has ``size`` mebibytes; the book keeps documents of at most ``most``."""


class UnavailableContentError(CqiError):
    """What the document ``text`` holds cannot be given.

    ``reason`` is 'not_arrived' (another laptop added it), 'missing', 'altered', or 'changing' while it is being kept.
    """


# --- questionnaires ----------------------------------------------------------------------------------------


class InvalidQuestionnaireError(CqiError):
    """What was read is no questionnaire: ``place`` lacks ``expected``, or the file ``path`` is something else."""


class MissingAnswersError(CqiError):
    """A questionnaire lacks ``count`` of its required answers; ``questions`` are the first of them."""


class CompletedAssessmentError(CqiError):
    """A questionnaire filled and completed on ``day`` changes no more until it is opened again."""


class CompletedDocumentError(CqiError):
    """The document of an intervention was completed on ``day`` already, without a questionnaire."""


class IncompleteDocumentError(CqiError):
    """The questionnaire of an intervention is begun and not complete: its document cannot be said completed."""


class UsedQuestionnaireError(CqiError):
    """``version`` of the questionnaire ``text`` ships with the program or was filled already: it changes no more."""


class ReportTemplateError(CqiError):
    """A funder's workbook, or what is said to go in it, cannot be used; ``text`` names it.

    ``reason`` is 'xls' (the old format), 'encrypted', 'format', 'too_large', 'mapping' (``text`` is the entry at fault)
    or 'unmapped' (nothing says what goes in its cells), 'unknown' (no template of that name).
    """


# --- lists coming in ---------------------------------------------------------------------------------------


class UnreadableFileError(CqiError):
    """``path`` cannot be read as a list.

    ``reason`` is one of 'missing', 'folder', 'denied', 'format', 'picture', 'encrypted', 'encoding', 'empty' and
    'too_large', which says how many cells a list has at most, ``most``.
    """


class MissingHeaderError(CqiError):
    """The list at ``path`` has no column ``headers`` that ``kind`` requires."""


class UnknownHeaderError(CqiError):
    """The list at ``path`` has a column ``header`` that ``kind`` does not know; ``nearest`` may be empty."""


class RepeatedHeaderError(CqiError):
    """The list at ``path`` has two columns for one field; ``headers`` are as it writes them."""


class UnknownSheetError(CqiError):
    """The workbook at ``path`` has no sheet ``text``; ``known`` lists them."""


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with one cell of a list, or worth a warning: the contract's error and warning objects.

    ``row`` is numbered as the file or the sheet numbers it, headers included; ``column`` is the header as the
    file writes it; ``code`` is stable, ``values`` fill its sentence; ``suggestion`` is what was probably meant.
    """

    row: int
    column: str
    code: str
    values: tuple[tuple[str, object], ...] = ()
    suggestion: str = ""


class RowsRefusedError(CqiError):
    """Some rows are in error, so that nothing was written. ``path`` is the list."""

    def __init__(self, path: Path, problems: Sequence[RowProblem]) -> None:
        super().__init__(path=path, count=len(problems))
        self.problems = tuple(problems)


class NothingToUndoError(CqiError):
    """This laptop has made no change set that is still in force."""


class NothingToRedoError(CqiError):
    """Nothing was undone since the last thing done."""


class AlreadyUndoneError(CqiError):
    """The change set ``text``, ``label``, was undone already."""


class NotUndoableError(CqiError):
    """The change set ``label`` made the book, concerns the laptops or is an erasure: nobody takes it back."""


class CancelledError(CqiError):
    """A person stopped a long work; nothing of it was kept."""


class ChangedMeanwhileError(CqiError):
    """A field is not what the person saw when they began to type: ``text`` is what it holds now."""


# --- exchange between laptops ------------------------------------------------------------------------------


class NoTeamError(CqiError):
    """The book at ``path`` exchanges with no team."""


class TeamExistsError(CqiError):
    """The book exchanges with a team already, at ``address``."""


class UnreachableStoreError(CqiError):
    """Where the team exchanges cannot be reached; ``reason`` is one of '', 'missing', 'is_file', 'protocol', 'hub'."""


class UnwritableStoreError(CqiError):
    """Where the team exchanges cannot be written; ``reason`` is one of 'denied', 'full'."""


class NotATeamStoreError(CqiError):
    """``address`` holds no team: an empty folder, or another one."""


class OccupiedStoreError(CqiError):
    """``address`` holds files already; ``reason`` is 'team' or 'other'."""


class ForeignTeamError(CqiError):
    """``address`` is the folder of another team than the book's."""


class WrongPassPhraseError(CqiError):
    """The pass phrase does not open the team at ``address``."""


class EmptyPassPhraseError(CqiError):
    """The pass phrase of ``path`` is empty."""


class SamePassPhraseError(CqiError):
    """The new pass phrase is the one in use: who was shut out would know it."""


class ShutOutError(CqiError):
    """The team at ``address`` changed its key and gave this laptop none."""


class LaptopNameTakenError(CqiError):
    """Another laptop of the team is called ``text`` already."""


class EmptyLaptopNameError(CqiError):
    """A laptop needs a name: the others know it by it."""


class UnknownLaptopError(CqiError):
    """No laptop of the team is called ``text``; ``known`` lists them."""


class DecidedConflictError(CqiError):
    """The conflict ``text`` was decided already."""


class ClosingNotAskedError(CqiError):
    """Nobody asked the team to confirm that ``year`` is complete."""


# --- personal information ----------------------------------------------------------------------------------


class LockedIncidentError(CqiError):
    """An incident stays whole in the register until ``until`` (Law 25): five years after the team knew of it."""
