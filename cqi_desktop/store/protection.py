"""The password of a book: set, changed, removed. The book is written anew and compared before it takes its place."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cqi_desktop.domain.errors import BookInUseError, MissingBookError, UnwritableError

from .backups import digests_of, draft_beside, release, verify_copy
from .book import Book, is_plain_book
from .cipher import check_new_password, opening_key, recovery_code
from .database import SQLITE_REFUSALS, sqlite_errors
from .new_files import appear, check_place
from .upgrades import APPLICATION_ID
from .wiping import former_of, wipe


@dataclass(frozen=True, slots=True)
class Protection:
    """What was done: the ``recovery_code`` to be written down once, and the copies left that no password protects."""

    recovery_code: str | None
    plain_copies: tuple[Path, ...]


def protect(path: Path, password: str, new_password: str) -> Protection:
    """Set or change the password of the book at ``path``, which ``password`` opens now ("" when it has none).

    Nobody else may have it open. Raises what ``Book.open`` raises, InvalidValueError for a password that is too short,
    BookInUseError, UnwritableError. Until the new file is whole and compared, the book is not touched.
    """
    check_new_password(new_password)
    _rewrite(path, password, new_password)
    return Protection(recovery_code(path, new_password), plain_copies_of(path))


def unprotect(path: Path, password: str) -> None:
    """Take the password off the book at ``path``: whoever has the file reads it. Raises what ``protect`` raises."""
    _rewrite(path, password, "")


def plain_copies_of(path: Path) -> tuple[Path, ...]:
    """Copies of books without a password, in the folder of this one and in its folders of backups."""
    found = {other for pattern in ("*", "*/*") for other in path.parent.glob(pattern) if other.is_file()}
    return tuple(sorted(other for other in found if other != path and _is_plain(other)))


def _rewrite(path: Path, password: str, new_password: str) -> None:
    if not path.exists():
        raise MissingBookError(path=path)
    check_place(path)
    with Book.open(path, password) as book:
        book.scalar("SELECT count(*) FROM book_state")  # the password is right and the schema is of today
    release(path, password)
    with draft_beside(path) as draft:
        with Book.open(path, password) as book:
            _alone(book)
            expected = digests_of(book)
            _export(book, draft, new_password)
        verify_copy(draft, new_password, expected)
        _take_place(draft, path)


def _alone(book: Book) -> None:
    """Hold the book until its connection closes: nobody else reads or writes it."""
    try:
        book.sql("PRAGMA journal_mode = delete")
        book.sql("PRAGMA locking_mode = exclusive")
        book.sql("BEGIN EXCLUSIVE")
        book.sql("COMMIT")
    except SQLITE_REFUSALS:
        raise BookInUseError(path=book.path) from None


def _export(book: Book, draft: Path, new_password: str) -> None:
    """Write every table, index and trigger to a new file under the new password, or under none."""
    with sqlite_errors(draft):
        book.sql("ATTACH ? AS protected KEY ?", (str(draft), opening_key(new_password)))
        try:
            book.sql("PRAGMA protected.secure_delete = 1")
            book.sql("SELECT sqlcipher_export('protected')").fetchone()
            book.sql(f"PRAGMA protected.application_id = {APPLICATION_ID}")
            book.sql(f"PRAGMA protected.user_version = {int(book.scalar('PRAGMA user_version'))}")
        finally:
            book.sql("DETACH protected")


def _take_place(draft: Path, path: Path) -> None:
    """The draft becomes the book; the former file is overwritten before it is let go.

    A disk that moves what it writes, as those without moving parts do, may still hold it: only the encryption of the
    whole disk answers for that.
    """
    former = former_of(path)
    former.unlink(missing_ok=True)
    with suppress(OSError):  # on a disk without links the former file is let go as it is
        os.link(path, former)
    try:
        appear(draft, path)
    except UnwritableError:
        former.unlink(missing_ok=True)
        raise
    if former.exists():
        wipe(former)


def _is_plain(path: Path) -> bool:
    try:
        return is_plain_book(path)
    except OSError:
        return False
