"""``search``: what the search field of the window finds."""

from __future__ import annotations

from typing import Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.store.search_index import Found, search
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, translate

from .figures import JSON_HELP
from .invocation import Invocation, pass_invocation
from .output import say, say_json, say_table
from .record_words import one
from .translated_click import WholeNumber, argument, command, flag, option

MOST_FOUND = 20


@command(
    "search", QT_TRANSLATE_NOOP("Cli", "Find by any scrap of a name, city, telephone or NEQ; accents do not count.")
)
@argument("text", QT_TRANSLATE_NOOP("Cli", "What is looked for."), QT_TRANSLATE_NOOP("Cli", "TEXT"))
@option(
    "--limit",
    type=WholeNumber(1, 10_000),
    default=MOST_FOUND,
    metavar="N",
    text=QT_TRANSLATE_NOOP("Cli", "How many of each kind at most; 20 by default."),
)
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def search_command(invocation: Invocation, text: str, limit: int, as_json: bool) -> None:
    if not text.strip():
        raise InvalidValueError(text=text, expected="text")
    with invocation.book(read_only=True) as book:
        found = search(book, text, limit)
    if as_json:
        say_json([_entry(each) for each in found])
    elif found:
        headers = [translate("Cli", "Kind"), translate("Cli", "Title"), translate("Cli", "About"), "ID"]
        say_table(headers, [[one(each.kind), each.title, _about(each), id_text(each.id)] for each in found])
    else:
        say(translate("Cli", "Nothing found for “{text}”.").format(text=text))


def _about(found: Found) -> str:
    day = "" if found.day is None else format_date(found.day)
    return " · ".join(part for part in (day, found.subtitle) if part)


def _entry(found: Found) -> dict[str, Any]:
    return {
        "kind": found.kind,
        "id": id_text(found.id),
        "title": found.title,
        "subtitle": found.subtitle,
        "date": None if found.day is None else format_date(found.day),
    }
