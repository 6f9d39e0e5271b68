"""The sample book of a demonstration: made, left as it is or renewed, never at the price of a person's work."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from cqi_desktop.domain.errors import BookExistsError, CqiError

from .backups import TableDigest, digests_of, draft_beside, release
from .book import Book
from .new_files import appear
from .sample import make_sample_book

# Where the runner of migrations keeps what it ran, and when.
SCHEMA_HISTORY = "schema_migration"


class SampleState(StrEnum):
    """What was done: made where there was none, found the same, or put in the place of an older sample."""

    MADE = "made"
    SAME = "same"
    RENEWED = "renewed"


def place_sample_book(path: Path) -> SampleState:
    """Have the sample book at ``path``.

    A sample that nobody wrote to is renewed when this version makes another one. Raises BookExistsError when the file
    is anything else, and leaves it as it is.
    """
    with draft_beside(path) as draft:
        make_sample_book(draft)
        if not path.exists():
            appear(draft, path)
            return SampleState.MADE
        if _compared(path, draft) is SampleState.SAME:
            return SampleState.SAME
        release(path, "")
        appear(draft, path)
    return SampleState.RENEWED


def _compared(path: Path, draft: Path) -> SampleState:
    """Whether the book there is this sample or an older one without anyone else's changes; else BookExistsError."""
    try:
        with Book.open(path, read_only=True) as there, Book.open(draft, read_only=True) as sample:
            if _content(there) == _content(sample):
                return SampleState.SAME
            if _writers(there) and _writers(there) <= _writers(sample):
                return SampleState.RENEWED
    except CqiError as error:
        raise BookExistsError(path=path) from error
    raise BookExistsError(path=path)


def _content(book: Book) -> dict[str, TableDigest]:
    """Everything but the moments at which the schema was made."""
    return {table: digest for table, digest in digests_of(book).items() if table != SCHEMA_HISTORY}


def _writers(book: Book) -> set[int]:
    """Who wrote anything in the log; a sample has always the same ones."""
    return {row[0] for row in book.sql("SELECT DISTINCT writer FROM change")}
