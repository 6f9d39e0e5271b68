"""``history``, ``changes``, ``undo`` and ``redo``: the change log in use (sync.md 2.4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import id_from_text, id_text
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.exchange.shown_values import beside_of, shown_title, shown_value
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import ChangeSetLine, change_set_from_text, change_set_text, change_sets, label_of
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.history import HistoryEntry, history_of
from cqi_desktop.store.record_titles import title_of
from cqi_desktop.store.undo import redo_last, undo, undo_last
from cqi_desktop.store.undo_cells import Fate
from cqi_desktop.store.undo_report import KeptItem, RefusedItem, UndoResult
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, format_moment, translate, translate_marked

from .figures import JSON_HELP
from .invocation import Invocation, pass_invocation
from .output import FINDINGS, say, say_json, say_table
from .record_words import many
from .translated_click import argument, command, flag
from .trash import ID_HELP, key_of

# Records named one by one after an undo; the others are counted.
MOST_NAMED = 20

_REASONS = {
    Fate.EDITED_SINCE: QT_TRANSLATE_NOOP("Undo", "edited since"),
    Fate.IN_USE: QT_TRANSLATE_NOOP("Undo", "used since by other records"),
    Fate.NO_TRASH: QT_TRANSLATE_NOOP("Undo", "such a record never goes to the trash"),
    Fate.LEDGER: QT_TRANSLATE_NOOP("Undo", "a line of the ledger of consents stays: enter a withdrawal instead"),
    Fate.ERASED: QT_TRANSLATE_NOOP("Undo", "erased for privacy"),
    Fate.NEWER_VERSION: QT_TRANSLATE_NOOP("Undo", "a field of a more recent version of the program"),
}


@command("history", QT_TRANSLATE_NOOP("Cli", "Show every change of a record; of a company, with all that is about it."))
@argument("record", ID_HELP, "ID")
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def history_command(invocation: Invocation, record: str, as_json: bool) -> None:
    with invocation.book(read_only=True) as book:
        entries = history_of(book, _key(book, record))
        if as_json:
            say_json([_history_entry(entry) for entry in entries])
            return
        headers = [
            translate("Cli", "When"), translate("Cli", "Who"), translate("Cli", "Set of changes"),
            translate("Cli", "Record"), translate("Cli", "Field"), translate("Cli", "Before"),
            translate("Cli", "After"),
        ]  # fmt: skip
        say_table(headers, [line for entry in entries for line in _history_lines(book, entry)])


@command("changes", QT_TRANSLATE_NOOP("Cli", "List the sets of changes, latest first: each can be undone as one."))
@flag("--json", "as_json", text=JSON_HELP)
@pass_invocation
def changes_command(invocation: Invocation, as_json: bool) -> None:
    with invocation.book(read_only=True) as book:
        lines = change_sets(book)
    if as_json:
        say_json([_change_set_entry(line) for line in lines])
        return
    headers = [
        translate("Cli", "When"), translate("Cli", "Set of changes"), translate("Cli", "Records"),
        translate("Cli", "Who"), "", "CHANGE_SET",
    ]  # fmt: skip
    say_table(headers, [_change_set_line(line) for line in lines])


@command(
    "undo",
    QT_TRANSLATE_NOOP("Cli", "Undo the last set of changes made on this laptop, or a given one; an import is one."),
)
@argument(
    "change_set",
    QT_TRANSLATE_NOOP("Cli", "A set of changes, as changes shows it; by default the last one of this laptop."),
    "CHANGE_SET",
    required=False,
)
@pass_invocation
def undo_command(invocation: Invocation, change_set: str | None) -> int:
    with invocation.book() as book:
        result = undo(book, change_set_from_text(change_set)) if change_set else undo_last(book)
        return _say_result(book, result)


@command("redo", QT_TRANSLATE_NOOP("Cli", "Do again what the last undo of this laptop took back."))
@pass_invocation
def redo_command(invocation: Invocation) -> int:
    with invocation.book() as book:
        return _say_result(book, redo_last(book))


def _key(book: Book, text: str) -> bytes:
    """A record of any kind by its identifier, a company by its NEQ too."""
    try:
        return id_from_text(text)
    except InvalidValueError:
        return key_of(book, "company", text)


# --- history ------------------------------------------------------------------------------------------------


def _history_entry(entry: HistoryEntry) -> dict[str, Any]:
    after = entry.after
    if not entry.field and isinstance(after, dict):
        after = {name: _plain(value) for name, value in after.items()}
    return {
        "change_set": change_set_text(entry.change_set),
        "at": entry.at or None,
        "adviser": entry.adviser or None,
        "laptop": entry.laptop or None,
        "label": entry.label,
        "kind": entry.kind,
        "record_kind": entry.table,
        "record": id_text(entry.record),
        "field": entry.field or None,
        "before": _plain(entry.before),
        "after": after if isinstance(after, dict) else _plain(after),
    }


def _history_lines(book: Book, entry: HistoryEntry) -> list[list[str]]:
    """One line a change; the creation of a record has one for each field that it filled."""
    values = [(entry.field, entry.before, entry.after)]
    if not entry.field:
        values = [(name, None, value) for name, value in (entry.after or {}).items()]
    title = shown_title(book, entry.table, entry.record)
    beside = beside_of(book, entry.table, entry.record) if entry.field else entry.after or {}
    record = f"{many(entry.table)}: {title}" if title else many(entry.table)
    return [
        [
            _when(entry.at), _who(entry.adviser, entry.laptop), label_of(entry.label), record,
            field_label(name), _on_one_line(shown_value(book, entry.table, name, before, beside)),
            _on_one_line(shown_value(book, entry.table, name, after, beside)),
        ]
        for name, before, after in values
    ]  # fmt: skip


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return id_text(value) if len(value) == 16 else value.hex()
    return value


def _on_one_line(text: str) -> str:
    shown = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return shown if len(shown) <= 60 else f"{shown[:59]}…"


# --- change sets ---------------------------------------------------------------------------------------------


def _change_set_entry(line: ChangeSetLine) -> dict[str, Any]:
    return {
        "id": line.id,
        "at": line.at,
        "label": line.label,
        "kind": line.kind,
        "adviser": line.adviser or None,
        "laptop": line.laptop or None,
        "own": line.is_own,
        "changes": line.changes,
        "records": line.records,
        "undoes": _ref_text(line.undoes),
        "undone_by": _ref_text(line.undone_by),
    }


def _change_set_line(line: ChangeSetLine) -> list[str]:
    records = ", ".join(f"{many(table)}: {format_integer(count)}" for table, count in line.records.items())
    label = label_of(line.label)
    if line.undoes is not None:
        label = f"{label} ({change_set_text(line.undoes)})"
    state = translate("Cli", "undone") if line.undone_by else ""
    return [_when(line.at), label, records, _who(line.adviser, line.laptop), state, line.id]


def _ref_text(ref: SetRef | None) -> str | None:
    return None if ref is None else change_set_text(ref)


def _when(at: str) -> str:
    return format_moment(datetime.fromisoformat(at).astimezone()) if at else ""


def _who(adviser: str, laptop: str) -> str:
    return ", ".join(part for part in (adviser, laptop) if part)


# --- undo ---------------------------------------------------------------------------------------------------


def _say_result(book: Book, result: UndoResult) -> int:
    """Say what was done in three groups; status 1 when something was kept or refused."""
    label = label_of(result.label)
    if result.made is not None and result.kind == "undo":
        say(translate("Cli", "Done again: %Ln change(s).", "", len(result.undone)))
    elif result.made is not None:
        count = format_integer(len(result.undone))
        say(translate("Cli", "Undone: {label} ({count}).").format(label=label, count=count))
    else:
        say(translate("Cli", "Nothing could be undone of: {label}.").format(label=label))
    if result.kept:
        say(translate("Cli", "Kept as it is:"))
        _say_items(book, result.kept)
    if result.refused:
        say(translate("Cli", "Not undone:"))
        _say_items(book, result.refused)
    return FINDINGS if result.kept or result.refused else 0


def _say_items(book: Book, items: Sequence[KeptItem | RefusedItem]) -> None:
    for item in items[:MOST_NAMED]:
        field = f", {field_label(item.field)}" if item.field else ""
        by = ""
        if isinstance(item, KeptItem):
            known = [item.adviser, item.laptop, _when(item.at), many(item.used_by) if item.used_by else ""]
            by = f" ({', '.join(part for part in known if part)})" if any(known) else ""
        reason = translate_marked("Undo", _REASONS[item.reason])
        say(f"  {many(item.table)}: {title_of(book, item.table, item.record)}{field} – {reason}{by}")
    if len(items) > MOST_NAMED:
        left = len(items) - MOST_NAMED
        say("  " + translate("Cli", "and %Ln more", "", left))
