"""What a change set did, in a few words: what undo and redo offer to take back or to do again."""

from __future__ import annotations

from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.exchange.shown_values import beside_of, shown_title, shown_value
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import label_of, logged_set
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.history import HistoryEntry, change_set_history
from cqi_desktop.translation import translate

from .record_words import record_title

_LONGEST_VALUE, _LONGEST_RECORD = 24, 60
# Named by themselves: their kind says nothing more.
_NAMED = ("company", "contact")


def change_words(book: Book, ref: SetRef) -> str:
    """An edit of one field by its values, anything else by the label of its change set."""
    entries = change_set_history(book, ref, 2)
    if len(entries) == 1 and entries[0].field:
        return _edit_words(book, entries[0])
    return label_of(logged_set(book, ref).label)


def _edit_words(book: Book, entry: HistoryEntry) -> str:
    if entry.field in ("trashed_at", "archived_at"):
        return _put_away_words(book, entry)
    beside = beside_of(book, entry.table, entry.record)
    before, after = (
        shortened(shown_value(book, entry.table, entry.field, value, beside), _LONGEST_VALUE)
        for value in (entry.before, entry.after)
    )
    field = field_label(entry.field)
    if not before:
        return translate("MainWindow", "{field}: {value}").format(field=field, value=after)
    text = translate("MainWindow", "{field}, {before} → {after}")
    return text.format(field=field, before=before, after=after or translate("MainWindow", "(empty)"))


def _put_away_words(book: Book, entry: HistoryEntry) -> str:
    """``Mettre à la corbeille : Meubles Boisclerc inc.``"""
    title = shown_title(book, entry.table, entry.record)
    name = title if title and entry.table in _NAMED else record_title(entry.table, title)
    if entry.field == "trashed_at":
        if entry.after is not None:
            text = translate("MainWindow", "Put in the trash: {record}")
        else:
            text = translate("MainWindow", "Restore from the trash: {record}")
    elif entry.after is not None:
        text = translate("MainWindow", "Archive: {record}")
    else:
        text = translate("MainWindow", "Take out of the archive: {record}")
    return text.format(record=shortened(name, _LONGEST_RECORD))


def shortened(text: str, longest: int) -> str:
    """One line of at most so many characters."""
    line = " ".join(text.splitlines())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
