"""A book that is filled before anyone sees it: it appears under its name once it is whole, or not at all."""

from __future__ import annotations

import glob
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cqi_desktop.domain.errors import BookExistsError

from .book import Book
from .clock import Surroundings
from .new_files import appear, check_place


@contextmanager
def filled_book(path: Path, surroundings: Surroundings) -> Iterator[Book]:
    """A new book to be filled within the block. Raises BookExistsError, UnwritableError."""
    if path.exists():
        raise BookExistsError(path=path)
    check_place(path)
    draft = path.with_name(f".{path.name}.draft")
    _remove(draft)
    try:
        with Book.create(draft, surroundings=surroundings) as book:
            yield book
        appear(draft, path)
    finally:
        _remove(draft)


def _remove(draft: Path) -> None:
    """The draft and what SQLite keeps beside it."""
    for leftover in draft.parent.glob(f"{glob.escape(draft.name)}*"):
        leftover.unlink()
