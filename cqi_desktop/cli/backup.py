"""``backup`` and ``restore``: verified copies; what is replaced is kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from cqi_desktop.domain.identifiers import fold
from cqi_desktop.store.backups import BookSummary, Restoration, back_up, restore
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, format_moment, translate

from .invocation import Invocation, pass_invocation
from .output import say, say_table
from .record_words import many
from .translated_click import FILE_PATH, argument, command, flag, option

FILE = QT_TRANSLATE_NOOP("Cli", "FILE")


@command("backup", QT_TRANSLATE_NOOP("Cli", "Copy the book, open the copy and compare it; encrypted if the book is."))
@option(
    "--output",
    required=True,
    type=FILE_PATH,
    metavar=FILE,
    text=QT_TRANSLATE_NOOP("Cli", "The new file; an existing one is refused."),
)
@pass_invocation
def backup_command(invocation: Invocation, output: Path) -> None:
    with invocation.book(read_only=True) as book:
        summary = back_up(book, output)
    text = translate("Cli", "Backup written and verified: {path} (%Ln record(s))", "", summary.total)
    say(text.format(path=output))


@command("restore", QT_TRANSLATE_NOOP("Cli", "Put a backup in the place of the book, which is kept beside it."))
@argument("backup", QT_TRANSLATE_NOOP("Cli", "The backup."), FILE, type=FILE_PATH)
@flag("--dry-run", text=QT_TRANSLATE_NOOP("Cli", "Say what would change, and change nothing."))
@pass_invocation
def restore_command(invocation: Invocation, backup: Path, dry_run: bool) -> None:
    path = invocation.place_for_new_book()
    done = restore(path, backup, invocation.password(), dry_run=dry_run)
    _say_difference(done)
    if done.kept_as is not None and dry_run:
        say(translate("Cli", "The present book would be kept as {path}").format(path=done.kept_as))
    elif done.kept_as is not None:
        say(translate("Cli", "The former book is kept as {path}").format(path=done.kept_as))
    if dry_run:
        say(translate("Cli", "Nothing was changed."))
    else:
        say(translate("Cli", "Book restored: {path}").format(path=path))


def _say_difference(done: Restoration) -> None:
    before = done.replaced.records if done.replaced else {}
    tables = sorted({*before, *done.backup.records}, key=_reading_order)
    headers = [translate("Cli", "Records"), translate("Cli", "Present book"), translate("Cli", "Backup")]
    rows = [[many(table), *(_count(records, table) for records in (before, done.backup.records))] for table in tables]
    rows.append([translate("Cli", "Last change"), _last_change(done.replaced), _last_change(done.backup)])
    say_table(headers, rows, numbers=(1, 2))


def _reading_order(table: str) -> str:
    return fold(many(table))


def _count(records: object, table: str) -> str:
    return format_integer(records.get(table, 0)) if isinstance(records, dict) else ""


def _last_change(summary: BookSummary | None) -> str:
    if summary is None or summary.last_change_at is None:
        return "—"
    return format_moment(datetime.fromisoformat(summary.last_change_at).astimezone())
