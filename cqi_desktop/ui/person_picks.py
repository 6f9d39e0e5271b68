"""People of the book as choices of a field: their name, then their company."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.store.book import Book
from cqi_desktop.store.search_index import search

from .widgets.pick_field import Pick

_MOST = 12


class PersonSource:
    """What the field asks at each keystroke; nothing is offered before something is typed."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def __call__(self, text: str) -> Sequence[Pick]:
        if not text.strip():
            return []
        found = search(self._book, text, _MOST * 4)
        return [
            Pick(each.id, each.title, detail=each.subtitle, icon="account-outline")
            for each in found
            if each.kind == "contact"
        ][:_MOST]
