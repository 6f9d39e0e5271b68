"""``demo``: the sample book and its workbooks in a folder, then the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import fold
from cqi_desktop.store.book import Book
from cqi_desktop.store.database import sqlite_errors
from cqi_desktop.store.new_files import check_place, unwritable
from cqi_desktop.store.reference import territory
from cqi_desktop.store.sample_place import SampleState, place_sample_book
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .invocation import BOOK_NAME, Invocation, has_display, pass_invocation
from .output import progress, say
from .translated_click import FILE_PATH, command, flag, option
from .window import open_window_on

FOLDER = "cqi-demo"
YEAR = FiscalYear(2010)
# For whom, and the region (None is the territory). Documents are in French, and so are their names.
WORKBOOKS = (("cre", "17"), ("cre", "04"), ("cre", "05"), ("board", None))
_AUDIENCE_NAMES = {"cre": "cre", "board": "conseil"}


@command(
    "demo",
    QT_TRANSLATE_NOOP(
        "Cli", "Make a sample book of invented companies and its 2010-2011 workbooks, and open the window."
    ),
)
@option(
    "--directory",
    type=FILE_PATH,
    metavar=QT_TRANSLATE_NOOP("Cli", "FOLDER"),
    text=QT_TRANSLATE_NOOP("Cli", "Where they go; by default a folder named cqi-demo here."),
)
@flag("--no-window", text=QT_TRANSLATE_NOOP("Cli", "Do not open the window."))
@pass_invocation
def demo_command(invocation: Invocation, directory: Path | None, no_window: bool) -> None:
    folder = _folder(directory or Path(FOLDER))
    path = folder / BOOK_NAME
    workbooks = {folder / _file_name(audience, region): (audience, region) for audience, region in WORKBOOKS}
    for place in (path, *workbooks):
        check_place(place)
    state = place_sample_book(path)
    _write_workbooks(path, workbooks)
    say(_where(state).format(path=path))
    for place in workbooks:
        say(translate("Cli", "Workbook: {path}").format(path=place))
    if no_window:
        return
    if has_display():
        open_window_on(replace(invocation, database=path, password_file=None))
    else:
        text = translate("Cli", "No display here. Later, open the window with: cqi-desktop --database {path}")
        say(text.format(path=path))


def _folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    return folder


def _file_name(audience: str, region: str | None) -> str:
    """``mrc-2010-2011-centre-du-quebec-cre.xlsx``."""
    place = "territoire" if region is None else fold(territory().region_name(region)).replace(" ", "-")
    return f"mrc-{YEAR.label}-{place}-{_AUDIENCE_NAMES[audience]}.xlsx"


def _write_workbooks(path: Path, workbooks: dict[Path, tuple[str, str | None]]) -> None:
    from cqi_desktop.reports.breakdown import gather_breakdown
    from cqi_desktop.reports.workbook import write_workbook

    with sqlite_errors(path), Book.open(path, read_only=True) as book, progress(translate("Cli", "Writing")) as told:
        for done, (place, (audience, region)) in enumerate(workbooks.items()):
            if told is not None:
                told(done, len(workbooks))
            write_workbook(gather_breakdown(book, YEAR, region, audience=audience), place, audience=audience)


def _where(state: SampleState) -> str:
    if state is SampleState.MADE:
        return translate("Cli", "Sample book made: {path}")
    if state is SampleState.RENEWED:
        return translate("Cli", "Sample book renewed: {path}")
    return translate("Cli", "Sample book, as it was: {path}")
