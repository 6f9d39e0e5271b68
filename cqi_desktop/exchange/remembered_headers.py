"""What a person said of the headers of a list, kept for the next list of the same headers and shared with the team.

One saved view a signature of headers, on the page ``import:<kind>``; its definition is JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cqi_desktop.domain.values import Cell
from cqi_desktop.store.tables import SavedView
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .grids import HEADER_SEARCH, Grid
from .headers import header_key
from .kinds import AUTO, KINDS

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

PAGE = "import:"
_LABEL = QT_TRANSLATE_NOOP("ChangeSet", "Headers of a list remembered")


def signature(headers: Sequence[Cell]) -> list[str]:
    """The headers of a list for comparison, in their order, empty ones as ''."""
    keys = [header_key(cell) for cell in headers]
    while keys and not keys[-1]:
        keys.pop()
    return keys


def remembered_fields(book: Book, kind_code: str, headers: Sequence[Cell]) -> dict[int, str] | None:
    """The field chosen for each column by its place, '' for one left out; None for headers never met."""
    found = _found(book, kind_code, signature(headers))
    return None if found is None else found[1]


def remember_fields(book: Book, kind_code: str, headers: Sequence[Cell], fields: Mapping[int, str], name: str) -> None:
    """Keep what was chosen, in a change set of its own; nothing is written when it is known already."""
    keys = signature(headers)
    found = _found(book, kind_code, keys)
    if found is not None and found[1] == dict(fields):
        return
    kept = {"headers": keys, "fields": {str(place): field for place, field in sorted(fields.items())}}
    definition = json.dumps(kept, ensure_ascii=False)
    with book.change_set(_LABEL, kind="edit"):
        if found is None:
            book.insert(SavedView, page=f"{PAGE}{kind_code}", name=name, definition=definition)
        else:
            book.update(SavedView, found[0], definition=definition)


def own_headers(book: Book, kind_code: str, headers: Sequence[Cell]) -> dict[str, str]:
    """What is remembered as a mapping from header to header of the contract; empty for headers never met."""
    fields = remembered_fields(book, kind_code, headers) or {}
    keys = signature(headers)
    known = {field.name: header_key(field.header) for field in KINDS[kind_code].fields}
    return {
        keys[place]: known.get(name, "")
        for place, name in fields.items()
        if place < len(keys) and keys[place] and keys.count(keys[place]) == 1
    }


def remembered_mapping(book: Book, kind_code: str, grid: Grid) -> dict[str, str]:
    """What is remembered of the headers of a list, whichever of its first rows they are; empty for others."""
    kinds = list(KINDS) if kind_code == AUTO else [kind_code]
    for kind in kinds:
        if book.scalar("SELECT 1 FROM saved_view WHERE page = ? AND trashed_at IS NULL", (f"{PAGE}{kind}",)):
            for _, cells in grid.rows[:HEADER_SEARCH]:
                mapping = own_headers(book, kind, cells)
                if mapping:
                    return mapping
    return {}


def _found(book: Book, kind_code: str, keys: list[str]) -> tuple[bytes, dict[int, str]] | None:
    rows = book.sql(
        "SELECT id, definition FROM saved_view WHERE page = ? AND trashed_at IS NULL ORDER BY id DESC",
        (f"{PAGE}{kind_code}",),
    ).fetchall()
    for key, definition in rows:
        try:
            kept = json.loads(definition or "")
            if kept["headers"] == keys:
                return key, {int(place): str(name) for place, name in kept["fields"].items()}
        except (ValueError, KeyError, TypeError, AttributeError):
            continue  # of a later version of the program
    return None
