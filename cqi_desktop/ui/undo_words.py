"""What an undo did, said in a line: what was taken back, what was kept because edited since, what could not be."""

from __future__ import annotations

from collections import Counter

from cqi_desktop.store.change_sets import label_of
from cqi_desktop.store.undo_cells import Fate
from cqi_desktop.store.undo_report import KeptItem, RefusedItem, UndoResult
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

from .record_words import counts_text

REASONS = {
    Fate.EDITED_SINCE: QT_TRANSLATE_NOOP("UndoWords", "edited since"),
    Fate.IN_USE: QT_TRANSLATE_NOOP("UndoWords", "used since by other records"),
    Fate.NO_TRASH: QT_TRANSLATE_NOOP("UndoWords", "such a record never goes to the trash"),
    Fate.LEDGER: QT_TRANSLATE_NOOP("UndoWords", "a line of the ledger of consents stays"),
    Fate.ERASED: QT_TRANSLATE_NOOP("UndoWords", "erased for privacy"),
    Fate.NEWER_VERSION: QT_TRANSLATE_NOOP("UndoWords", "of a more recent version of the program"),
}


def reason_text(item: KeptItem | RefusedItem) -> str:
    return translate_marked("UndoWords", REASONS[item.reason])


def undone_sentence(result: UndoResult, *, is_redo: bool = False) -> str:
    """One line for a toast. An undo of which all was edited since says that nothing changed."""
    label = label_of(result.label)
    if result.made is None:
        text = translate("UndoWords", "Nothing was undone of “{label}”").format(label=label)
    elif is_redo:
        text = translate("UndoWords", "Redone: {label}").format(label=label)
    elif result.kind == "import":
        removed = Counter(item.table for item in result.undone if not item.field)
        counts = counts_text(removed)
        text = translate("UndoWords", "Import undone")
        if counts:
            text = translate("UndoWords", "Import undone: {records} in the trash").format(records=counts)
    else:
        text = translate("UndoWords", "Undone: {label}").format(label=label)
    return " · ".join([text, *_left_as_is(result)])


def _left_as_is(result: UndoResult) -> list[str]:
    """The records that were left, each counted once."""
    edited = {(item.table, item.record) for item in result.kept if item.reason == Fate.EDITED_SINCE}
    used = {(item.table, item.record) for item in result.kept if item.reason == Fate.IN_USE} - edited
    refused = {(item.table, item.record) for item in result.refused}
    parts = []
    if edited:
        parts.append(translate("UndoWords", "%Ln record(s) kept because edited since", "", len(edited)))
    if used:
        parts.append(translate("UndoWords", "%Ln record(s) kept because used since", "", len(used)))
    if refused:
        parts.append(translate("UndoWords", "%Ln record(s) not undone", "", len(refused)))
    return parts
