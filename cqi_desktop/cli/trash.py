"""``archive``, ``trash`` and ``untrash`` (counting rule 2)."""

from __future__ import annotations

from cqi_desktop.domain.errors import InvalidValueError, UnknownRecordError
from cqi_desktop.domain.identifiers import id_from_text, normal_neq
from cqi_desktop.store.book import Book
from cqi_desktop.store.trash import archive, kind_named, taken_out_with, trash, untrash
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, translate

from .invocation import Invocation, pass_invocation
from .output import say
from .record_words import many
from .translated_click import argument, command

KIND = QT_TRANSLATE_NOOP("Cli", "KIND")
KIND_HELP = QT_TRANSLATE_NOOP("Cli", "company, contact, intervention, activity, participation, synergy_link…")
ID_HELP = QT_TRANSLATE_NOOP("Cli", "The identifier, as every --json shows it; for a company, its NEQ too.")


@command(
    "archive", QT_TRANSLATE_NOOP("Cli", "Stop following a record: it leaves the lists and still counts for its years.")
)
@argument("kind", KIND_HELP, KIND)
@argument("record", ID_HELP, "ID")
@pass_invocation
def archive_command(invocation: Invocation, kind: str, record: str) -> None:
    with invocation.book() as book:
        archive(book, kind, key_of(book, kind, record))
    say(translate("Cli", "Archived. It still counts for the years in which it was served."))


@command("trash", QT_TRANSLATE_NOOP("Cli", "Put a record in the trash: it counts nowhere until it is taken out."))
@argument("kind", KIND_HELP, KIND)
@argument("record", ID_HELP, "ID")
@pass_invocation
def trash_command(invocation: Invocation, kind: str, record: str) -> None:
    with invocation.book() as book:
        key = key_of(book, kind, record)
        taken_out = taken_out_with(book, kind, key)
        trash(book, kind, key)
    say(
        translate("Cli", "Put in the trash. To take it out: cqi-desktop untrash {kind} {id}").format(
            kind=kind, id=record
        )
    )
    if taken_out:
        listed = ", ".join(f"{many(name)}: {format_integer(count)}" for name, count in taken_out.items())
        say(translate("Cli", "These count no more while it is there: {listed}").format(listed=listed))


@command("untrash", QT_TRANSLATE_NOOP("Cli", "Take a record out of the trash, with all that counted with it."))
@argument("kind", KIND_HELP, KIND)
@argument("record", ID_HELP, "ID")
@pass_invocation
def untrash_command(invocation: Invocation, kind: str, record: str) -> None:
    with invocation.book() as book:
        untrash(book, kind, key_of(book, kind, record))
    say(translate("Cli", "Taken out of the trash. It counts again."))


def key_of(book: Book, kind: str, text: str) -> bytes:
    """The key of a record from what was typed: its identifier, or for a company its NEQ.

    Raises InvalidValueError, and UnknownRecordError for a NEQ that no company has, or several.
    """
    name = kind_named(kind)
    if name != "company":
        return id_from_text(text)
    try:
        return id_from_text(text)
    except InvalidValueError:
        return _company_of_neq(book, text)


def _company_of_neq(book: Book, text: str) -> bytes:
    try:
        neq = normal_neq(text)
    except InvalidValueError:
        raise InvalidValueError(text=text, expected="identifier") from None
    rows = book.sql("SELECT id FROM company WHERE neq = ? AND merged_into_id IS NULL", (neq,)).fetchall()
    if len(rows) != 1:
        raise UnknownRecordError(kind="company", text=text)
    key: bytes = rows[0][0]
    return key
