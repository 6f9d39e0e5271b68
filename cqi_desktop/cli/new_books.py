"""``init`` and ``generate``: new books, empty or large."""

from __future__ import annotations

from cqi_desktop.domain.errors import BookExistsError
from cqi_desktop.store.book import Book
from cqi_desktop.store.new_files import check_place
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .invocation import Invocation, pass_invocation
from .output import say
from .translated_click import WholeNumber, command, option

_N = "N"
MOST_RECORDS = 10_000_000


@command("init", QT_TRANSLATE_NOOP("Cli", "Make a new empty book at --database, with the territory and the services."))
@option(
    "--adviser",
    metavar=QT_TRANSLATE_NOOP("Cli", "NAME"),
    text=QT_TRANSLATE_NOOP("Cli", "Your name, the first of the team."),
)
@pass_invocation
def init_command(invocation: Invocation, adviser: str | None) -> None:
    path = invocation.place_for_new_book()
    Book.create(path, invocation.password(), adviser=(adviser or "").strip() or None).close()
    say(translate("Cli", "New book: {path}").format(path=path))


@command("generate", QT_TRANSLATE_NOOP("Cli", "Make a large book of random but plausible records at --database."))
@option(
    "--companies",
    required=True,
    type=WholeNumber(1, MOST_RECORDS),
    metavar=_N,
    text=QT_TRANSLATE_NOOP("Cli", "How many companies."),
)
@option(
    "--interventions",
    required=True,
    type=WholeNumber(0, MOST_RECORDS),
    metavar=_N,
    text=QT_TRANSLATE_NOOP("Cli", "How many interventions."),
)
@option(
    "--seed",
    type=WholeNumber(),
    default=1,
    metavar=_N,
    text=QT_TRANSLATE_NOOP("Cli", "The same number gives the same book; 1 by default."),
)
@pass_invocation
def generate_command(invocation: Invocation, companies: int, interventions: int, seed: int) -> None:
    from cqi_desktop.store.large_book import generate_book

    path = invocation.place_for_new_book()
    if path.exists():
        raise BookExistsError(path=path)
    check_place(path)
    generate_book(path, companies, interventions, seed)
    say(translate("Cli", "Large book made: {path}").format(path=path))
