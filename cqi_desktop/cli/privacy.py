"""``erase`` and ``access``: what the law gives a person over what is held on them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cqi_desktop.domain.identifiers import id_from_text
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .invocation import Invocation, pass_invocation
from .output import say
from .translated_click import FILE_PATH, OneOf, argument, command, option

# The only kind that is a person.
CONTACT = "contact"
_KIND = QT_TRANSLATE_NOOP("Cli", "KIND")
_KIND_HELP = QT_TRANSLATE_NOOP("Cli", "contact, the only kind that is a person.")
_ID_HELP = QT_TRANSLATE_NOOP("Cli", "The identifier of the person, as every --json shows it.")


@command(
    "erase",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Erase a person from the book, its history and every laptop of the team. Never undone. What was done with the "
        "company still counts.",
    ),
)
@argument("kind", _KIND_HELP, _KIND, type=OneOf(CONTACT))
@argument("record", _ID_HELP, "ID")
@option(
    "--by",
    metavar=QT_TRANSLATE_NOOP("Cli", "NAME"),
    text=QT_TRANSLATE_NOOP("Cli", "Who erases: signs the act. Asked for on a terminal."),
)
@option(
    "--reason",
    default="",
    metavar=QT_TRANSLATE_NOOP("Cli", "TEXT"),
    text=QT_TRANSLATE_NOOP("Cli", "Why, for the register of requests. Do not name the person."),
)
@pass_invocation
def erase_command(invocation: Invocation, kind: str, record: str, by: str | None, reason: str) -> None:
    from cqi_desktop.sync.person_erasure import erase_contact

    del kind
    key = id_from_text(record)
    if by is None and sys.stdin.isatty():
        by = click.prompt(translate("Cli", "Your name, to sign this erasure"), default="", show_default=False)
    with invocation.book() as book:
        erased = erase_contact(book, key, reason=reason, by=adviser_named(book, by) if by else None)
    say(translate("Cli", "Person erased here; each laptop of the team obeys at its next exchange."))
    if erased.acts:
        say(translate("Cli", "%Ln record(s) about the company still count, without the person.", "", erased.acts))
    if erased.named_in:
        text = translate("Cli", "%Ln note(s) of the company give the same last name: read them.", "", erased.named_in)
        say(text)


@command(
    "access",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Write everything held on a person: .html or .pdf to be read, .json or .csv with what the person provided.",
    ),
)
@argument("kind", _KIND_HELP, _KIND, type=OneOf(CONTACT))
@argument("record", _ID_HELP, "ID")
@option(
    "--output",
    required=True,
    type=FILE_PATH,
    metavar=QT_TRANSLATE_NOOP("Cli", "FILE"),
    text=QT_TRANSLATE_NOOP("Cli", "The file; its ending chooses the form; an existing one is replaced in one step."),
)
@pass_invocation
def access_command(invocation: Invocation, kind: str, record: str, output: Path) -> None:
    from cqi_desktop.exchange.person_files import write_person_file

    del kind
    invocation.check_output(output)
    with invocation.book() as book:
        write_person_file(book, id_from_text(record), output)
    say(translate("Cli", "File of the person written: {path}").format(path=output))
