"""Saved views: the filters, the columns and the order of a list, under a name that the whole team sees."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import existing, required
from .tables import SavedView
from .trash import trash

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class View:
    """A saved view. ``definition`` is what the list of its page wrote; another page does not read it."""

    id: bytes
    page: str
    name: str
    definition: dict[str, Any]
    is_pinned: bool
    position: int


def saved_views(book: Book, page: str | None = None) -> list[View]:
    """The views of a page, or of all, in the team's order; one whose definition cannot be read is left out."""
    rows = book.sql(
        "SELECT id, page, name, definition, is_pinned, position FROM saved_view WHERE trashed_at IS NULL "
        "AND (? IS NULL OR page = ?)",
        (page, page),
    )
    views = [view for row in rows if (view := _view(row)) is not None]
    return sorted(views, key=_place)


def save_view(book: Book, *, page: str, name: str, definition: dict[str, Any], is_pinned: bool = False) -> bytes:
    """Keep a new view, at the end. Raises InvalidValueError without a name or with that of another view."""
    name = _free(book, page, name)
    last = max((view.position for view in saved_views(book, page)), default=0)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Save a view")):
        return book.insert(
            SavedView,
            page=page,
            name=name,
            definition=_kept(definition),
            is_pinned=is_pinned,
            position=last + 1,
        )


def change_view(book: Book, key: bytes, definition: dict[str, Any]) -> None:
    """The view now shows this."""
    existing(book, SavedView, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Change a view")):
        book.update(SavedView, key, definition=_kept(definition))


def rename_view(book: Book, key: bytes, name: str) -> None:
    """Raises InvalidValueError without a name or with that of another view."""
    view = existing(book, SavedView, key)
    name = _free(book, view.page or "", name, but=key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Rename a view")):
        book.update(SavedView, key, name=name)


def pin_view(book: Book, key: bytes, is_pinned: bool) -> None:
    """Show the view under the pages of the navigation, or no longer."""
    existing(book, SavedView, key)
    label = (
        QT_TRANSLATE_NOOP("ChangeSet", "Pin a view") if is_pinned else QT_TRANSLATE_NOOP("ChangeSet", "Unpin a view")
    )
    with book.change_set(label):
        book.update(SavedView, key, is_pinned=is_pinned)


def trash_view(book: Book, key: bytes) -> None:
    """To the trash, like any record."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Put a view in the trash")):
        trash(book, "saved_view", key)


def _free(book: Book, page: str, name: str, but: bytes | None = None) -> str:
    name = required(" ".join(name.split()))
    if any(fold(view.name) == fold(name) and view.id != but for view in saved_views(book, page)):
        raise InvalidValueError(text=name, expected="new_name")
    return name


def _kept(definition: dict[str, Any]) -> str:
    return json.dumps(definition, ensure_ascii=False, sort_keys=True)


def _view(row: tuple[Any, ...]) -> View | None:
    key, page, name, text, is_pinned, position = row
    try:
        definition = json.loads(text or "")
    except ValueError:
        return None
    if not isinstance(definition, dict) or not name:
        return None
    return View(key, page or "", name, definition, bool(is_pinned), position or 0)


def _place(view: View) -> tuple[int, str, bytes]:
    return view.position, fold(view.name), view.id
