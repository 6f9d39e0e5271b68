"""``import``, ``export`` and ``template``: lists in and out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cqi_desktop.domain.errors import BusyBookError, OlderBookError, RowProblem, RowsRefusedError, UnwritableError
from cqi_desktop.exchange.apply import dry_run as dry_run_of
from cqi_desktop.exchange.apply import import_list, rejected_path
from cqi_desktop.exchange.delimited_text import ENCODINGS
from cqi_desktop.exchange.headers import read_mapping
from cqi_desktop.exchange.kinds import AUTO, KINDS
from cqi_desktop.exchange.plan import ListFile, read_list
from cqi_desktop.exchange.planning import ImportOptions, never_cancelled
from cqi_desktop.exchange.report import ImportReport
from cqi_desktop.row_messages import describe_row_with_place
from cqi_desktop.store.kept_backups import LARGE_IMPORT, back_up_before
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, translate

from .figures import JSON_HELP
from .invocation import Invocation, pass_invocation
from .output import FINDINGS, complain, progress, say, say_json
from .translated_click import FILE_PATH, OneOf, argument, command, flag, option

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_KIND = QT_TRANSLATE_NOOP("Cli", "KIND")
_KIND_HELP = QT_TRANSLATE_NOOP(
    "Cli",
    "companies, contacts, interventions, activities, participations, synergies, submissions, outcomes, funding or "
    "targets.",
)
_FILE = QT_TRANSLATE_NOOP("Cli", "FILE")
_SEPARATORS = {"semicolon": ";", "comma": ",", "tab": "\t", "bar": "|"}
# The lists that hold persons: the law wants to know that they went out. The others are only read, as every command that
# shows something is, and leave the book as it was.
_NAMING_PERSONS = frozenset({"contacts", "participations"})
# Problems told one by one on a terminal; --json and the workbook of rejected rows have all of them.
MOST_TOLD = 30


@command(
    "import",
    QT_TRANSLATE_NOOP(
        "Cli", "Read a list from Excel, CSV or cards of persons. With one row in error nothing is written."
    ),
)
@argument(
    "kind",
    QT_TRANSLATE_NOOP(
        "Cli",
        "companies, contacts, interventions, activities, participations, synergies, submissions, outcomes, funding, "
        "targets, or auto.",
    ),
    _KIND,
    type=OneOf(*KINDS, AUTO),
)
@argument("file", QT_TRANSLATE_NOOP("Cli", "The list."), _FILE, type=FILE_PATH)
@option(
    "--sheet",
    metavar=QT_TRANSLATE_NOOP("Cli", "SHEET"),
    text=QT_TRANSLATE_NOOP("Cli", "The sheet of the workbook; by default the first that holds a list."),
)
@option(
    "--mapping",
    type=FILE_PATH,
    metavar=_FILE,
    text=QT_TRANSLATE_NOOP("Cli", "A JSON file: each header of the list, and the header that it stands for."),
)
@option(
    "--encoding",
    type=OneOf(*ENCODINGS),
    metavar=QT_TRANSLATE_NOOP("Cli", "ENCODING"),
    text=QT_TRANSLATE_NOOP("Cli", "How the letters of a text are coded; by default it is told from the text."),
)
@option(
    "--separator",
    type=OneOf(*_SEPARATORS),
    metavar=QT_TRANSLATE_NOOP("Cli", "SEPARATOR"),
    text=QT_TRANSLATE_NOOP("Cli", "semicolon, comma, tab or bar; by default it is told from the text."),
)
@flag("--dry-run", text=QT_TRANSLATE_NOOP("Cli", "Say what would be written, and write nothing."))
@flag(
    "--skip-errors",
    text=QT_TRANSLATE_NOOP("Cli", "Write the rows that are right, and the others to a workbook with their reasons."),
)
@flag("--accept-suggestions", text=QT_TRANSLATE_NOOP("Cli", "Take the company that a name only resembles."))
@flag("--create-companies", text=QT_TRANSLATE_NOOP("Cli", "Create the companies that nothing matches."))
@flag("--allow-duplicates", text=QT_TRANSLATE_NOOP("Cli", "Create a company even when one resembles it."))
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def import_command(
    invocation: Invocation,
    kind: str,
    file: Path,
    sheet: str | None,
    mapping: Path | None,
    encoding: str | None,
    separator: str | None,
    dry_run: bool,
    skip_errors: bool,
    accept_suggestions: bool,
    create_companies: bool,
    allow_duplicates: bool,
    as_json: bool,
) -> None:
    options = ImportOptions(accept_suggestions, create_companies, allow_duplicates, skip_errors)
    own_headers = None if mapping is None else read_mapping(mapping)
    with invocation.book(read_only=dry_run) as book, progress(translate("Cli", "Importing")) as told:
        read = read_list(
            file,
            kind,
            sheet=sheet,
            mapping=own_headers,
            encoding=encoding,
            separator=_SEPARATORS[separator] if separator else None,
            book=book,
        )
        if dry_run:
            report = dry_run_of(book, read, options)
        else:
            if len(read.grid.rows) >= LARGE_IMPORT:
                back_up_before(book, "import")
            report = import_list(book, read, options, progress=told or never_cancelled)
    if as_json:
        say_json(report.to_json())
    else:
        _say_report(report, read, is_trial=dry_run)
    if dry_run and report.errors:
        raise click.exceptions.Exit(FINDINGS)
    if not dry_run and report.is_refused:
        raise RowsRefusedError(file, report.errors)


def _say_report(report: ImportReport, read: ListFile, *, is_trial: bool) -> None:
    if read.grid.encoding not in {"", "utf-8-sig"}:
        text = translate(
            "Cli", "The letters were read as {encoding}; choose another with --encoding if they look wrong."
        )
        say(text.format(encoding=read.grid.encoding))
    for warning in report.warnings[:MOST_TOLD]:
        say(translate("Cli", "Warning: {text}").format(text=describe_row_with_place(warning)))
    _say_rest(report.warnings)
    for error in report.errors[:MOST_TOLD]:
        say(translate("Cli", "Error: {text}").format(text=describe_row_with_place(error)))
    _say_rest(report.errors)
    if is_trial or report.was_written:
        say(_counts(report))
    if is_trial:
        say(translate("Cli", "Nothing was written."))
    if report.errors and report.was_written:
        say(translate("Cli", "Rejected rows: {path}").format(path=rejected_path(read.path)))


def _say_rest(problems: tuple[RowProblem, ...]) -> None:
    if len(problems) > MOST_TOLD:
        say(translate("Cli", "… and %Ln other(s).", "", len(problems) - MOST_TOLD))


def _counts(report: ImportReport) -> str:
    text = translate("Cli", "Rows created: {created}, updated: {updated}, unchanged: {unchanged}.")
    return text.format(
        created=format_integer(report.created),
        updated=format_integer(report.updated),
        unchanged=format_integer(report.unchanged),
    )


@command("export", QT_TRANSLATE_NOOP("Cli", "Write a list as Excel or CSV, in the format that an import reads."))
@argument(
    "kind",
    _KIND_HELP,
    _KIND,
    type=OneOf(*KINDS),
)
@option(
    "--output",
    required=True,
    type=FILE_PATH,
    metavar=_FILE,
    text=QT_TRANSLATE_NOOP(
        "Cli",
        "The file, .xlsx or .csv, .vcf for contacts, .ics for activities and for the follow-ups of interventions; an "
        "existing one is replaced in one step.",
    ),
)
@pass_invocation
def export_command(invocation: Invocation, kind: str, output: Path) -> None:
    from cqi_desktop.exchange.calendar_files import write_activity_calendar, write_follow_ups
    from cqi_desktop.exchange.card_files import write_cards
    from cqi_desktop.exchange.lists import export_list

    writers: dict[tuple[str, str], Callable[[Book, Path], int]] = {
        ("contacts", ".vcf"): write_cards,
        ("activities", ".ics"): write_activity_calendar,
        ("interventions", ".ics"): write_follow_ups,
    }
    invocation.check_output(output)
    with invocation.book(read_only=True) as book:
        write = writers.get((kind, output.suffix.lower()))
        count = export_list(book, kind, output) if write is None else write(book, output)
    if kind in _NAMING_PERSONS:
        _note_export(invocation, kind, output, count)
    say(translate("Cli", "List written: {path} (%Ln record(s))", "", count).format(path=output))


def _note_export(invocation: Invocation, kind: str, output: Path, count: int) -> None:
    """One more line of the journal of exports; a book that cannot be written now does not hold the list back."""
    from cqi_desktop.store.export_journal import note_export

    try:
        with invocation.book() as book:
            has_mobile = kind == "contacts" and output.suffix.lower() != ".vcf"
            note_export(
                book, kind=kind, title=kind, file_format=output.suffix, record_count=count, with_personal=has_mobile
            )
    except (BusyBookError, OlderBookError, UnwritableError):
        complain(translate("Cli", "This export could not be noted in the journal of the book."))


@command(
    "template", QT_TRANSLATE_NOOP("Cli", "Write an empty sheet with the headers, the lists of values and some help.")
)
@argument(
    "kind",
    _KIND_HELP,
    _KIND,
    type=OneOf(*KINDS),
)
@option(
    "--output",
    required=True,
    type=FILE_PATH,
    metavar=_FILE,
    text=QT_TRANSLATE_NOOP("Cli", "The workbook, .xlsx; an existing one is replaced in one step."),
)
def template_command(kind: str, output: Path) -> None:
    from cqi_desktop.exchange.templates import write_template

    write_template(kind, output)
    say(translate("Cli", "Empty sheet written: {path}").format(path=output))
