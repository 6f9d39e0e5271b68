"""``report mrc``: the yearly workbook for a funder or the board."""

from __future__ import annotations

from pathlib import Path

import click

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.store.team_settings import fiscal_year_of
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .figures import JSON_HELP, REGION, YEAR, YEAR_HELP
from .invocation import Invocation, pass_invocation
from .output import progress, say
from .region_choice import ALL_REGIONS, region_named
from .translated_click import FILE_PATH, OneOf, TranslatedCommand, TranslatedGroup, WholeNumber, flag, option

YEARS_SHOWN = 3
MOST_YEARS = 10
_FILE = QT_TRANSLATE_NOOP("Cli", "FILE")


@click.group("report", cls=TranslatedGroup, help=QT_TRANSLATE_NOOP("Cli", "Write the yearly workbook."))
def report_command() -> None:
    pass


@report_command.command(
    "mrc",
    cls=TranslatedCommand,
    help=QT_TRANSLATE_NOOP("Cli", "Write the yearly breakdown by MRC as an Excel workbook."),
)
@option("--year", required=True, metavar=YEAR, text=YEAR_HELP)
@option(
    "--region",
    required=True,
    metavar=REGION,
    text=QT_TRANSLATE_NOOP("Cli", "Code or name of a region; “all” for the territory."),
)
@option(
    "--output",
    required=True,
    type=FILE_PATH,
    metavar=_FILE,
    text=QT_TRANSLATE_NOOP("Cli", "The workbook, .xlsx; an existing one is replaced in one step."),
)
@option(
    "--audience",
    type=OneOf("cre", "board"),
    default="cre",
    text=QT_TRANSLATE_NOOP("Cli", "“cre” names no company; “board” adds targets, funding and outcomes."),
)
@option(
    "--years",
    type=WholeNumber(1, MOST_YEARS),
    default=YEARS_SHOWN,
    metavar="N",
    text=QT_TRANSLATE_NOOP("Cli", "How many years are compared; 3 by default."),
)
@flag("--without-names", text=QT_TRANSLATE_NOOP("Cli", "Leave out the sheet that names the companies."))
@option(
    "--pdf", type=FILE_PATH, metavar=_FILE, text=QT_TRANSLATE_NOOP("Cli", "The same as a PDF, beside the workbook.")
)
@pass_invocation
def mrc_command(
    invocation: Invocation,
    year: str,
    region: str,
    output: Path,
    audience: str,
    years: int,
    without_names: bool,
    pdf: Path | None,
) -> None:
    from cqi_desktop.reports.breakdown import gather_breakdown
    from cqi_desktop.reports.workbook import write_workbook

    _check_ending(output, ".xlsx", "excel_file")
    if pdf is not None:
        _check_ending(pdf, ".pdf", "pdf_file")
        invocation.check_output(pdf)
    invocation.check_output(output)
    with invocation.book(read_only=True) as book:
        fiscal_year = fiscal_year_of(book, year)
        breakdown = gather_breakdown(book, fiscal_year, _region(region), years=years, audience=audience)
    with progress(translate("Cli", "Writing")) as told:
        write_workbook(breakdown, output, audience=audience, without_names=without_names, progress=told)
    say(translate("Cli", "Workbook written: {path}").format(path=output))
    if pdf is not None:
        from cqi_desktop.reports.pdf import write_pdf

        with progress(translate("Cli", "Writing")) as told:
            write_pdf(breakdown, pdf, without_names=without_names, progress=told)
        say(translate("Cli", "PDF written: {path}").format(path=pdf))


def _region(text: str) -> str | None:
    """The code of the region named; None for the whole territory."""
    code = region_named(text, with_all=True)
    return None if code == ALL_REGIONS else code


def _check_ending(path: Path, ending: str, expected: str) -> None:
    if path.suffix.lower() != ending:
        raise InvalidValueError(text=path.name, expected=expected)


@report_command.command(
    "template",
    cls=TranslatedCommand,
    help=QT_TRANSLATE_NOOP("Cli", "Fill a funder’s own workbook with the figures of a year."),
)
@option(
    "--template",
    required=True,
    metavar=_FILE,
    text=QT_TRANSLATE_NOOP("Cli", "The funder’s workbook, .xlsx, or the name of a template of the book."),
)
@option(
    "--mapping",
    type=FILE_PATH,
    metavar=_FILE,
    text=QT_TRANSLATE_NOOP("Cli", "What goes in which cell, as JSON; by default what the book keeps for the template."),
)
@option("--year", required=True, metavar=YEAR, text=YEAR_HELP)
@option(
    "--region",
    required=True,
    metavar=REGION,
    text=QT_TRANSLATE_NOOP("Cli", "Code or name of a region; “all” for the territory."),
)
@option(
    "--output",
    type=FILE_PATH,
    metavar=_FILE,
    text=QT_TRANSLATE_NOOP("Cli", "The filled workbook, .xlsx; an existing one is replaced in one step."),
)
@option(
    "--propose",
    type=FILE_PATH,
    metavar=_FILE,
    text=QT_TRANSLATE_NOOP("Cli", "Write here what the labels of the workbook seem to ask for, as a mapping to check."),
)
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def template_command(
    invocation: Invocation,
    template: str,
    mapping: Path | None,
    year: str,
    region: str,
    output: Path | None,
    propose: Path | None,
    as_json: bool,
) -> None:
    from .report_template import fill, write_proposals

    if (output is None) == (propose is None):
        raise click.UsageError(translate("Cli", "Give --output to fill the workbook, or --propose to map its cells."))
    for path in (output, propose):
        if path is not None:
            invocation.check_output(path)
    with invocation.book(read_only=True) as book:
        fiscal_year, code = fiscal_year_of(book, year), _region(region)
        if propose is not None:
            write_proposals(book, template, fiscal_year, propose, as_json=as_json)
        elif output is not None:
            fill(book, template, mapping, fiscal_year, code, output, as_json=as_json)
