"""Why what a document holds cannot be given, in sentences; by the reason of UnavailableContentError."""

from __future__ import annotations

from .translation import QT_TRANSLATE_NOOP

CONTENT_REASONS = {
    "not_arrived": QT_TRANSLATE_NOOP(
        "Error",
        "The content of “{text}” has not arrived yet. Exchange with the team, once the laptop that added it has.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Error",
        "The content of “{text}” is no longer in this book. Exchange with the team, or restore a backup.",
    ),
    "altered": QT_TRANSLATE_NOOP(
        "Error",
        "The content of “{text}” is damaged and was not given. Exchange with the team, or restore a backup.",
    ),
    "changing": QT_TRANSLATE_NOOP(
        "Error", "“{text}” changes while it is being read. It was not kept. Wait until it is whole, then try again."
    ),
}
