"""Projects: groups of interventions and activities that may cross regions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .tables import Project

if TYPE_CHECKING:
    from .book import Book


def add_project(book: Book, *, name: str, **fields: Any) -> bytes:
    """Add a project."""
    values = checked(Project, {"name": required(name), **fields})
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add a project")):
        return book.insert(Project, **values)


def edit_project(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a project."""
    existing(book, Project, key)
    values = checked(Project, fields)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a project")):
        book.update(Project, key, **values)
