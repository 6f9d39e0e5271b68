"""From the command line to the window, which is loaded only then."""

from __future__ import annotations

from pathlib import Path

import click

from cqi_desktop.settings import load_settings
from cqi_desktop.translation import translate

from .invocation import Invocation, has_display
from .output import REFUSED, complain


def show_window(invocation: Invocation) -> None:
    """Open the window on the book; where nothing can be shown, say so and refuse."""
    if not has_display():
        complain(
            translate("Cli", "No display here: the window cannot open. Commands work without it: cqi-desktop --help")
        )
        raise click.exceptions.Exit(REFUSED)
    open_window_on(invocation)


def open_window_on(invocation: Invocation) -> None:
    """Open the window and stay until it is closed."""
    try:
        from cqi_desktop import app
    except ImportError as error:
        text = translate("Cli", "The window cannot open: a part of it is missing here ({detail}). Install it again.")
        complain(text.format(detail=" ".join(str(error).split())))
        raise click.exceptions.Exit(REFUSED) from error
    may_begin = invocation.database is None
    status = app.open_window(_book_to_open(invocation), invocation.password(), may_begin=may_begin)
    if status:
        raise click.exceptions.Exit(status)


def _book_to_open(invocation: Invocation) -> Path:
    """The book asked for, else the one that the window showed last, else the person's own."""
    if invocation.database is not None:
        return invocation.database
    last = load_settings().last_book
    return Path(last) if last and Path(last).is_file() else invocation.path
