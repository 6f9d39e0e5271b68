"""The regions that the team serves, and since when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing
from .tables import Region

if TYPE_CHECKING:
    from .book import Book


def serve_from(book: Book, key: bytes, day: date | None) -> None:
    """Say since when a region is served; None when it always was. Years that end before are not applicable (rule 7)."""
    existing(book, Region, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a region")):
        book.update(Region, key, **checked(Region, {"served_from": day}))
