"""``conflicts`` and ``conflicts resolve``: values that were lost without anybody replacing them knowingly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

import click

from cqi_desktop.domain.identifiers import id_from_text, id_text
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .figures import JSON_HELP
from .invocation import Invocation, pass_invocation
from .output import say, say_json
from .record_words import many
from .translated_click import OneOf, TranslatedGroup, argument, command, flag, option

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book
    from cqi_desktop.sync.conflicts import Conflict, OneValue

_Shown = str | int | float | None


@click.group(
    "conflicts",
    cls=TranslatedGroup,
    invoke_without_command=True,
    help=QT_TRANSLATE_NOOP("Cli", "List the conflicts to examine, or decide one."),
)
@flag("--json", "as_json", text=JSON_HELP)
@click.pass_context
def conflicts_command(ctx: click.Context, as_json: bool) -> None:
    if ctx.invoked_subcommand is not None:
        return
    from cqi_desktop.sync.conflicts import open_conflicts

    invocation: Invocation = ctx.obj
    with invocation.book(read_only=True) as book:
        entries = [_entry(book, conflict) for conflict in open_conflicts(book)]
    if as_json:
        say_json(entries)
        return
    for entry in entries:
        _say_entry(entry)
    if entries:
        say(translate("Cli", "Decide one: cqi-desktop conflicts resolve ID --keep ours|theirs"))
    else:
        say(translate("Cli", "No conflict to examine."))


@command("resolve", QT_TRANSLATE_NOOP("Cli", "Decide a conflict: keep the value in force, or take the other one back."))
@argument("conflict", QT_TRANSLATE_NOOP("Cli", "The identifier, as conflicts shows it."), "ID")
@option(
    "--keep",
    type=OneOf("ours", "theirs"),
    required=True,
    text=QT_TRANSLATE_NOOP("Cli", "ours: the value in force. theirs: the one that lost."),
)
@pass_invocation
def resolve_command(invocation: Invocation, conflict: str, keep: str) -> None:
    from cqi_desktop.sync.conflicts import resolve

    with invocation.book() as book:
        decided = resolve(book, id_from_text(conflict), cast(Literal["ours", "theirs"], keep))
        kept = decided.ours if keep == "ours" else decided.theirs
    text = translate("Cli", "Decided: {field} is {value}. The team learns it at the next exchange.")
    say(text.format(field=field_label(decided.field), value=_words(_shown(kept.value))))


conflicts_command.add_command(resolve_command)


def _entry(book: Book, conflict: Conflict) -> dict[str, Any]:
    from cqi_desktop.sync.conflict_titles import company_of, title_of

    company, name = company_of(book, conflict)
    return {
        "id": id_text(conflict.id),
        "kind": conflict.kind,
        "record": id_text(conflict.record),
        "title": title_of(book, conflict),
        "company": id_text(company) if company else None,
        "company_name": name,
        "field": conflict.field,
        "ours": _shown(conflict.ours.value),
        "theirs": _shown(conflict.theirs.value),
        "base": _shown(conflict.base),
        "ours_by": _author(book, conflict.ours),
        "theirs_by": _author(book, conflict.theirs),
    }


def _author(book: Book, side: OneValue) -> dict[str, str | None]:
    return {
        "adviser": book.scalar("SELECT name FROM adviser WHERE id = ?", (side.adviser,)),
        "laptop": book.scalar("SELECT name FROM laptop WHERE id = ?", (side.laptop,)),
        "at": side.at,
    }


def _shown(value: Any) -> _Shown:
    """A value as JSON holds it: a key as the identifier that every list shows."""
    if isinstance(value, bytes):
        return id_text(value) if len(value) == 16 else value.hex()
    return cast(_Shown, value)


def _words(value: _Shown) -> str:
    return translate("Cli", "(empty)") if value in (None, "") else f"“{value}”"


def _say_entry(entry: dict[str, Any]) -> None:
    title = " – ".join(dict.fromkeys(text for text in (entry["company_name"], entry["title"]) if text))
    say(f"{many(entry['kind'])}: {title} ({field_label(entry['field'])})")
    kept, lost = translate("Cli", "in force: {value}{author}"), translate("Cli", "lost: {value}{author}")
    say("  " + kept.format(value=_words(entry["ours"]), author=_by(entry["ours_by"])))
    say("  " + lost.format(value=_words(entry["theirs"]), author=_by(entry["theirs_by"])))
    say(f"  {entry['id']}")


def _by(author: dict[str, str | None]) -> str:
    known = [text for text in (author["adviser"], author["laptop"], author["at"]) if text]
    return f" ({', '.join(known)})" if known else ""
