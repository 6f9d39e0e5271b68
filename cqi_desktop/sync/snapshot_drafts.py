"""The hidden folder beside a book where a snapshot is made or unpacked, and what a stopped program left of one."""

from __future__ import annotations

import glob
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# No work takes so long: what is older was left by a program that was stopped.
_LEFT_AFTER_SECONDS = 3600


@contextmanager
def draft_of(book: Book) -> Iterator[Path]:
    """A name on the book's own disk; nothing of it stays behind."""
    with TemporaryDirectory(prefix=_prefix(book), dir=book.path.parent) as folder:
        yield Path(folder) / "draft"


def remove_left_drafts(book: Book) -> None:
    """Remove the folders that were left: they hold the book as it was then, with what has been erased since."""
    folders = [path for path in book.path.parent.glob(f"{glob.escape(_prefix(book))}*") if path.is_dir()]
    if not folders:
        return
    with draft_of(book) as draft:  # made now, by the clock of this very disk
        before = draft.parent.stat().st_mtime - _LEFT_AFTER_SECONDS
    for folder in folders:
        if folder.stat().st_mtime < before:
            shutil.rmtree(folder, ignore_errors=True)


def _prefix(book: Book) -> str:
    return f".{book.path.name}-snapshot-"
