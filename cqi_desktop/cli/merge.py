"""``merge``: two companies that are one (counting rule 12)."""

from __future__ import annotations

from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .invocation import Invocation, pass_invocation
from .output import say
from .translated_click import argument, command
from .trash import ID_HELP, key_of


@command("merge", QT_TRANSLATE_NOOP("Cli", "Merge a company into the one that is kept, with all its records."))
@argument("keep", ID_HELP, QT_TRANSLATE_NOOP("Cli", "KEEP"))
@argument("other", ID_HELP, QT_TRANSLATE_NOOP("Cli", "OTHER"))
@pass_invocation
def merge_command(invocation: Invocation, keep: str, other: str) -> None:
    with invocation.book() as book:
        kept = key_of(book, "company", keep)
        merge_companies(book, kept, key_of(book, "company", other))
        name = book.scalar("SELECT name FROM company WHERE id = ?", (kept,))
    say(translate("Cli", "Merged into “{name}”. Both count as one in every year.").format(name=name))
