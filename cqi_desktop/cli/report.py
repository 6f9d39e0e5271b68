"""``report mrc``: the yearly workbook for a funder or the board."""

from __future__ import annotations

from pathlib import Path

import click

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.store.team_settings import fiscal_year_of
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .figures import REGION, YEAR, YEAR_HELP
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
@option("--pdf", type=FILE_PATH, metavar=_FILE, hidden=True, text="")
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

    if pdf is not None:
        raise click.UsageError(
            translate("Cli", "This version makes no PDF. Leave out --pdf: the workbook prints well.")
        )
    if output.suffix.lower() != ".xlsx":
        raise InvalidValueError(text=output.name, expected="excel_file")
    invocation.check_output(output)
    with invocation.book(read_only=True) as book:
        fiscal_year = fiscal_year_of(book, year)
        code = region_named(region, with_all=True)
        shown = None if code == ALL_REGIONS else code
        breakdown = gather_breakdown(book, fiscal_year, shown, years=years, audience=audience)
    with progress(translate("Cli", "Writing")) as told:
        write_workbook(breakdown, output, audience=audience, without_names=without_names, progress=told)
    say(translate("Cli", "Workbook written: {path}").format(path=output))
