"""``team create``, ``team join``, ``team status``, ``team rekey`` and ``sync``: laptops that merge (sync.md)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cqi_desktop.domain.errors import EmptyPassPhraseError, InvalidValueError, UnreadableFileError
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, format_moment, translate, translate_marked

from .figures import JSON_HELP
from .invocation import Invocation, pass_invocation
from .output import FINDINGS, complain, progress, say, say_json, say_table
from .translated_click import FILE_PATH, TranslatedGroup, argument, command, flag, option

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book
    from cqi_desktop.sync.exchange import Exchanged
    from cqi_desktop.sync.team import LaptopStatus, TeamStatus

_FILE = QT_TRANSLATE_NOOP("Cli", "FILE")
_NAME = QT_TRANSLATE_NOOP("Cli", "NAME")
_STORE_HELP = QT_TRANSLATE_NOOP("Cli", "A folder, an address that fsspec knows (s3://…), or postgresql://…")
_PASS_PHRASE_HELP = QT_TRANSLATE_NOOP("Cli", "A file whose first line is the pass phrase of the team.")
_LAPTOP_HELP = QT_TRANSLATE_NOOP("Cli", "The name of this laptop for the team; by default the machine’s.")

# Why a file waits or was refused, for a person.
_REASONS = {
    "damaged": QT_TRANSLATE_NOOP("Exchange", "not whole yet, or damaged: tried again at each exchange"),
    "foreign": QT_TRANSLATE_NOOP("Exchange", "not a file of this team"),
    "no_key": QT_TRANSLATE_NOOP("Exchange", "under a key that this laptop was not given"),
    "newer": QT_TRANSLATE_NOOP("Exchange", "made by a more recent version: update this program to receive it"),
    "forked": QT_TRANSLATE_NOOP("Exchange", "from a copied machine: its laptop must exchange again"),
    "waiting": QT_TRANSLATE_NOOP("Exchange", "waits for an earlier file that is not here yet"),
    "unsigned": QT_TRANSLATE_NOOP("Exchange", "under an older key, signed by no laptop that stays: it is sent again"),
    "shut_out": QT_TRANSLATE_NOOP("Exchange", "from a laptop that the team shut out"),
}


@click.group("team", cls=TranslatedGroup, help=QT_TRANSLATE_NOOP("Cli", "Exchange with the laptops of a team."))
def team_command() -> None:
    """Its commands are below."""


@command("create", QT_TRANSLATE_NOOP("Cli", "Make a team at an absent or empty address, with this book in it."))
@argument("store", _STORE_HELP, "STORE")
@option("--passphrase-file", metavar=_FILE, type=FILE_PATH, required=True, text=_PASS_PHRASE_HELP)
@option("--name", metavar=_NAME, default="", text=_LAPTOP_HELP)
@pass_invocation
def create_command(invocation: Invocation, store: str, passphrase_file: Path, name: str) -> None:
    from cqi_desktop.sync.membership import real_outside
    from cqi_desktop.sync.team import create_team

    pass_phrase = _pass_phrase(passphrase_file)
    with invocation.book() as book:
        done = create_team(book, store, pass_phrase, real_outside(), name=name)
        address = _address(book)
    say(
        translate("Cli", "Team made at {address}. The others join it with the same pass phrase.").format(
            address=address
        )
    )
    _say_exchanged(done)
    _end(done)


@command("join", QT_TRANSLATE_NOOP("Cli", "Join a team with all that this book holds."))
@argument("store", _STORE_HELP, "STORE")
@option("--passphrase-file", metavar=_FILE, type=FILE_PATH, required=True, text=_PASS_PHRASE_HELP)
@option("--name", metavar=_NAME, default="", text=_LAPTOP_HELP)
@pass_invocation
def join_command(invocation: Invocation, store: str, passphrase_file: Path, name: str) -> None:
    from cqi_desktop.sync.membership import real_outside
    from cqi_desktop.sync.team import join_team

    pass_phrase = _pass_phrase(passphrase_file)
    with invocation.book() as book, _followed() as followed:
        done = join_team(book, store, pass_phrase, real_outside(), name=name, progress=followed)
        address = _address(book)
    say(translate("Cli", "Joined the team of {address}.").format(address=address))
    _say_exchanged(done)
    _end(done)


@command("rekey", QT_TRANSLATE_NOOP("Cli", "Change the key of the team, and shut out a lost laptop."))
@option(
    "--passphrase-file",
    metavar=_FILE,
    type=FILE_PATH,
    required=True,
    text=QT_TRANSLATE_NOOP("Cli", "A file whose first line is the new pass phrase."),
)
@option(
    "--without",
    metavar=_NAME,
    multiple=True,
    text=QT_TRANSLATE_NOOP("Cli", "The name of a laptop to shut out; may be repeated."),
)
@pass_invocation
def rekey_command(invocation: Invocation, passphrase_file: Path, without: tuple[str, ...]) -> None:
    from cqi_desktop.sync.membership import real_outside
    from cqi_desktop.sync.team import change_key

    pass_phrase = _pass_phrase(passphrase_file)
    with invocation.book() as book:
        done = change_key(book, pass_phrase, real_outside(), without=without)
    say(translate("Cli", "The key of the team was changed. The laptops that stay take it at their next exchange."))
    _say_exchanged(done)
    _end(done)


@command("rename", QT_TRANSLATE_NOOP("Cli", "Give this laptop the name that the others see."))
@argument("name", _LAPTOP_HELP, "NAME")
@pass_invocation
def rename_command(invocation: Invocation, name: str) -> None:
    from cqi_desktop.sync.copied_book import rename_laptop

    with invocation.book() as book:
        rename_laptop(book, name)
    say(translate("Cli", "This laptop is called “{name}”. The team learns it at the next exchange.").format(name=name))


@command("status", QT_TRANSLATE_NOOP("Cli", "Show who exchanged when, and what each laptop lacks."))
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def status_command(invocation: Invocation, as_json: bool) -> None:
    from cqi_desktop.sync.conflicts import open_conflicts
    from cqi_desktop.sync.copied_book import copied_from
    from cqi_desktop.sync.team import team_status

    with invocation.book(read_only=True) as book:
        status = team_status(book)
        conflicts = len(open_conflicts(book))
        original = copied_from(book)
    if as_json:
        say_json(_status_entry(status, conflicts))
        return
    _say_status(status, conflicts)
    if original:
        text = translate("Cli", "This book is a copy of “{name}”. Give it a name: cqi-desktop team rename NAME")
        say(text.format(name=original))


for _subcommand in (create_command, join_command, rename_command, status_command, rekey_command):
    team_command.add_command(_subcommand)


@command("sync", QT_TRANSLATE_NOOP("Cli", "Exchange with the team: take what is new, give what it lacks."))
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def sync_command(invocation: Invocation, as_json: bool) -> None:
    from cqi_desktop.sync.conflicts import open_conflicts
    from cqi_desktop.sync.exchange import exchange
    from cqi_desktop.sync.membership import real_outside

    with invocation.book() as book, _followed() as followed:
        done = exchange(book, real_outside(), followed)
        conflicts = len(open_conflicts(book))
    if as_json:
        say_json(_exchanged_entry(done, conflicts))
    else:
        _say_exchanged(done)
        if conflicts:
            say(translate("Cli", "%Ln conflict(s) to examine: cqi-desktop conflicts", "", conflicts))
    _end(done)


class _Followed:
    """The progress of an exchange on the terminal."""

    def __init__(self) -> None:
        self._context = progress(translate("Cli", "Exchanging"))
        self._show: Any = None

    def report(self, part: float, step: str = "") -> None:
        del step
        if self._show is not None:
            self._show(round(part * 1000), 1000)

    def __enter__(self) -> _Followed:
        self._show = self._context.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._context.__exit__(*error)


def _followed() -> _Followed:
    return _Followed()


def _pass_phrase(path: Path) -> str:
    """The first line of the file. Raises UnreadableFileError, EmptyPassPhraseError, InvalidValueError."""
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise UnreadableFileError(path=path, reason="missing") from None
    except IsADirectoryError:
        raise UnreadableFileError(path=path, reason="folder") from None
    except (OSError, UnicodeDecodeError):
        raise InvalidValueError(text=path, expected="text") from None
    first = text.splitlines()[0].strip() if text else ""
    if not first:
        raise EmptyPassPhraseError(path=path)
    return first


def _address(book: Book) -> str:
    from cqi_desktop.sync.folder import without_password
    from cqi_desktop.sync.membership import membership_of

    return without_password(membership_of(book).address)


# --- what is said --------------------------------------------------------------------------------------------


def _say_exchanged(done: Exchanged) -> None:
    if done.renamed:
        text = translate("Cli", "This book is a copy of a laptop’s: for the team it is now the laptop “{name}”.")
        say(text.format(name=done.renamed))
        say(translate("Cli", "Give it a name of its own: cqi-desktop team rename NAME"))
    received, sent = format_integer(done.received), format_integer(done.sent)
    say(translate("Cli", "Changes received: {received}. Changes sent: {sent}.").format(received=received, sent=sent))
    for problem in done.problems:
        complain(_waiting_line(problem.file, problem.kind))
    if done.disagreements:
        complain(
            translate(
                "Cli",
                "Another laptop holds the same changes and shows other records: this book was checked against its log.",
            )
        )


def _waiting_line(file: str, kind: str) -> str:
    text = translate("Cli", "Not taken: {file}: {reason}.")
    return text.format(file=file, reason=translate_marked("Exchange", _REASONS.get(kind, kind)))


def _end(done: Exchanged) -> None:
    if done.problems:
        raise click.exceptions.Exit(FINDINGS)


def _say_status(status: TeamStatus, conflicts: int) -> None:
    say(translate("Cli", "Team of {address}").format(address=status.address))
    if not status.is_reachable:
        say(translate("Cli", "It cannot be reached for now."))
    headers = [
        translate("Cli", "Laptop"),
        translate("Cli", "Last exchange"),
        translate("Cli", "Lacks"),
        translate("Cli", "Version"),
    ]
    say_table(headers, [_status_line(laptop) for laptop in status.laptops], numbers=(2,))
    say(translate("Cli", "Changes to send: {count}").format(count=format_integer(status.to_send)))
    for problem in status.waiting:
        say(_waiting_line(problem.file, problem.kind))
    if conflicts:
        say(translate("Cli", "%Ln conflict(s) to examine: cqi-desktop conflicts", "", conflicts))


def _status_line(laptop: LaptopStatus) -> list[str]:
    name = laptop.name
    if laptop.is_this_one:
        name = translate("Cli", "{name} (this one)").format(name=name)
    if laptop.is_shut_out:
        name = translate("Cli", "{name} (shut out)").format(name=name)
    at = laptop.exchanged_at_ms
    moment = translate("Cli", "never") if at is None else format_moment(datetime.fromtimestamp(at / 1000).astimezone())
    return [name, moment, format_integer(laptop.lacks), laptop.app]


# --- the documents -------------------------------------------------------------------------------------------


def _exchanged_entry(done: Exchanged, conflicts: int) -> dict[str, Any]:
    return {
        "received": done.received,
        "received_files": done.received_files,
        "sent": done.sent,
        "sent_files": done.sent_files,
        "waiting": [{"file": problem.file, "kind": str(problem.kind)} for problem in done.problems],
        "conflicts": conflicts,
        "renamed": done.renamed,
        "disagreements": [{"laptop": id_text(key), "tables": tables} for key, tables in done.disagreements.items()],
    }


def _status_entry(status: TeamStatus, conflicts: int) -> dict[str, Any]:
    return {
        "team": id_text(status.team),
        "address": status.address,
        "reachable": status.is_reachable,
        "last_exchange": status.exchanged_at,
        "to_send": status.to_send,
        "conflicts": conflicts,
        "laptops": [
            {
                "id": id_text(laptop.id),
                "name": laptop.name,
                "this_one": laptop.is_this_one,
                "last_exchange": _utc(laptop.exchanged_at_ms),
                "version": laptop.app,
                "lacks": laptop.lacks,
                "shut_out": laptop.is_shut_out,
            }
            for laptop in status.laptops
        ],
        "waiting": [
            {"file": problem.file, "kind": problem.kind, "since": problem.first_seen} for problem in status.waiting
        ],
    }


def _utc(milliseconds: int | None) -> str | None:
    if milliseconds is None:
        return None
    return datetime.fromtimestamp(milliseconds / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
