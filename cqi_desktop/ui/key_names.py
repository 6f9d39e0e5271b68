"""The name of a key as the window says it everywhere: on the sheet, in the command field, in the hints.

Qt names some keys otherwise in French ("Retour", "Gauche", "Page préc"), which no keyboard and no hint of ours does.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeySequence

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate_marked

_KEYS = {
    "Return": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "Enter": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "PgUp": QT_TRANSLATE_NOOP("Keys", "PgUp"),
    "PgDown": QT_TRANSLATE_NOOP("Keys", "PgDn"),
    "Shift": QT_TRANSLATE_NOOP("Keys", "Shift"),
    "Space": QT_TRANSLATE_NOOP("Keys", "Space"),
    "Del": QT_TRANSLATE_NOOP("Keys", "Del"),
    "Esc": QT_TRANSLATE_NOOP("Keys", "Esc"),
}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def key_name(keys: str) -> str:
    """``Ctrl+PgUp`` gives "Ctrl+Page préc." in French; keys without a name of their own stay as they are."""
    sequence = QKeySequence(keys)
    if sys.platform == "darwin":  # its keys are known by their signs
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join(_one(part) for part in portable.split("+"))


def _one(part: str) -> str:
    return translate_marked("Keys", _KEYS[part]) if part in _KEYS else _ARROWS.get(part, part)
