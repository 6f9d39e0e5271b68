"""Verified copies of a book, and a book brought back from one. Nothing is replaced without being kept."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory

from playhouse.sqlcipher_ext import SqlCipherDatabase

from cqi_desktop.domain.errors import (
    BookExistsError,
    BookInUseError,
    BusyBookError,
    DamagedBookError,
    InvalidValueError,
    OlderBookError,
)

from .book import Book
from .clock import real_surroundings
from .database import connect_to, sqlite_errors
from .new_files import appear, check_place, unwritable
from .tables import SYNCHRONISED, table_name

# A copy is made again when someone wrote to the book meanwhile, so that both can be compared.
_ATTEMPTS = 3
_ROWS_AT_A_TIME = 1000


@dataclass(frozen=True, slots=True)
class TableDigest:
    """How many rows a table has, and a hash of all of them in order."""

    rows: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class BookSummary:
    """What a person needs to know of a book: its records by table (the empty tables left out), its last change."""

    path: Path
    records: Mapping[str, int]
    last_change_at: str | None
    is_encrypted: bool

    @property
    def total(self) -> int:
        return sum(self.records.values())


@dataclass(frozen=True, slots=True)
class Restoration:
    """What ``restore`` did or would do. ``replaced`` is None when no book was there or it is damaged.

    ``kept_as`` is the name given to the book that was there; None when there was none.
    """

    backup: BookSummary
    replaced: BookSummary | None
    kept_as: Path | None


def digests_of(book: Book) -> dict[str, TableDigest]:
    """Every table of the file, those of the log and of the search index included."""
    tables = book.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    return {name: _digest(book, name) for (name,) in sorted(tables.fetchall())}


def summary_of(book: Book) -> BookSummary:
    """The records of a book, by table, and its last change."""
    counts = {
        table_name(model): int(book.scalar(f"SELECT count(*) FROM {table_name(model)}")) for model in SYNCHRONISED
    }
    records = {table: count for table, count in counts.items() if count}
    return BookSummary(book.path, records, book.last_change_at(), bool(password_of(book)))


# --- backup --------------------------------------------------------------------------------------------------


def back_up(book: Book, output: Path) -> BookSummary:
    """Copy the book to a new file, open the copy and compare it with the book row by row; returns what it holds.

    It is encrypted if the book is, with the same password. Raises BookExistsError when the file is there,
    UnwritableError when it cannot be made, DamagedBookError when the book cannot be copied whole.
    """
    if output.exists() and not output.is_dir():
        raise BookExistsError(path=output)
    check_place(output)
    with draft_beside(output) as draft:
        _copy(book, draft)
        with Book.open(draft, password_of(book), read_only=True) as copy:
            summary = summary_of(copy)
        appear(draft, output)
    return BookSummary(output, summary.records, summary.last_change_at, summary.is_encrypted)


def keep_as_it_is(book: Book, output: Path) -> None:
    """Copy a book whose faults are about to be repaired, the same rows whatever they say. Raises as ``back_up``."""
    check_place(output)
    with draft_beside(output) as draft:
        _copy(book, draft, is_sound=False)
        appear(draft, output)


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """A name in a hidden folder beside ``path``, on the same disk; nothing of it stays behind."""
    try:
        folder = TemporaryDirectory(prefix=f".{path.name}-", dir=path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    with folder:
        yield Path(folder.name) / path.name


def _copy(book: Book, draft: Path, *, is_sound: bool = True) -> None:
    """Copy and compare. The copy is whole and holds the same rows, or an error is raised."""
    for _ in range(_ATTEMPTS):
        draft.unlink(missing_ok=True)
        seen = book.scalar("PRAGMA data_version")
        with _copying(book, draft), book.scratch_tables():
            book.sql("VACUUM INTO ?", (str(draft),))
        expected = digests_of(book)
        if book.scalar("PRAGMA data_version") == seen:
            verify_copy(draft, password_of(book), expected, is_sound=is_sound)
            return
    raise BusyBookError(path=book.path)


@contextmanager
def _copying(book: Book, draft: Path) -> Iterator[None]:
    """What SQLite refuses while it copies is told of the place, but damage is told of the book."""
    try:
        with sqlite_errors(draft):
            yield
    except DamagedBookError as error:
        raise DamagedBookError(path=book.path, detail=error.values["detail"]) from error


def verify_copy(draft: Path, password: str, expected: Mapping[str, TableDigest], *, is_sound: bool = True) -> None:
    """Raise DamagedBookError unless the file is sound and its tables hold just what is expected."""
    copy = Book(draft, connect_to(draft, password, read_only=True), real_surroundings(), read_only=True)
    try:
        with sqlite_errors(draft):
            if is_sound:
                _require_whole(copy)
            found = digests_of(copy)
    finally:
        copy.close()
    different = sorted(table for table in {*expected, *found} if expected.get(table) != found.get(table))
    if different:
        raise DamagedBookError(path=draft, detail=", ".join(different))


def _require_whole(book: Book) -> None:
    """Raise DamagedBookError unless every page, index and key of the file is sound."""
    answer = book.scalar("PRAGMA integrity_check(1)")
    if answer != "ok":
        raise DamagedBookError(path=book.path, detail=answer)
    broken = book.sql("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise DamagedBookError(path=book.path, detail=f"{broken[0]}: {broken[2]}")


def _digest(book: Book, table: str) -> TableDigest:
    rows, total, digest = book.sql(f'SELECT * FROM "{table}"'), 0, blake2b(digest_size=32)
    if table == "document_content":  # the bytes of the files themselves, too large to be written out
        for content, part, held in rows:
            total += 1
            digest.update(f"{content} {part} {len(held)} ".encode())
            digest.update(held)
        return TableDigest(total, digest.digest())
    while some := rows.fetchmany(_ROWS_AT_A_TIME):
        total += len(some)
        digest.update(repr(some).encode("utf-8", "surrogatepass"))
    return TableDigest(total, digest.digest())


def password_of(book: Book) -> str:
    """The password that the book was opened with, empty when it has none."""
    return str(book.database.connect_params.get("passphrase", ""))


# --- restore -------------------------------------------------------------------------------------------------


def restore(path: Path, backup: Path, password: str = "", *, dry_run: bool = False) -> Restoration:
    """Put the book of ``backup`` at ``path``; the book that was there is kept beside it under a dated name.

    The backup is read whole first, and brought to the present schema when it is older. A dry run only tells. Raises
    what ``Book.open`` raises for either file, UnwritableError, and BookInUseError when the book is open elsewhere.
    """
    if path.exists() and backup.exists() and path.samefile(backup):
        raise InvalidValueError(text=backup, expected="other_file")
    check_place(path)
    with draft_beside(path) as draft:
        found = _restored_copy(backup, password, draft, dry_run=dry_run)
        replaced = _book_at(path, password)
        kept_as = _dated_name(path) if path.exists() else None
        if not dry_run:
            if kept_as is not None:
                release(path, password)
                _keep(path, kept_as)
            appear(draft, path)
    return Restoration(found, replaced, kept_as)


def _restored_copy(backup: Path, password: str, draft: Path, *, dry_run: bool) -> BookSummary:
    """Verify the backup and copy it to ``draft``, at the present schema; a dry run copies an older one only."""
    try:
        with Book.open(backup, password, read_only=True) as book, sqlite_errors(backup):
            _require_whole(book)
            if not dry_run:
                _copy(book, draft)
            return summary_of(book)
    except OlderBookError:
        older = Book(backup, _database_of(backup, password), real_surroundings(), read_only=True)
    try:
        with sqlite_errors(backup):
            _require_whole(older)
            _copy(older, draft)
    finally:
        older.close()
    with Book.open(draft, password) as book:
        found = summary_of(book)
        book.sql("PRAGMA journal_mode = delete")
    return BookSummary(backup, found.records, found.last_change_at, found.is_encrypted)


def _database_of(path: Path, password: str) -> SqlCipherDatabase:
    with path.open("rb") as file:
        is_plain = file.read(16) == b"SQLite format 3\x00"
    return connect_to(path, "" if is_plain else password, read_only=True)


def _book_at(path: Path, password: str) -> BookSummary | None:
    """The book that a restoration would replace; None when there is none, or a damaged one.

    A file that is no book, or that the password does not open, is refused: it may be anything.
    """
    if not path.exists():
        return None
    try:
        with Book.open(path, password, read_only=True) as book, sqlite_errors(path):
            return summary_of(book)
    except (DamagedBookError, OlderBookError):
        return None


def release(path: Path, password: str) -> None:
    """Bring the book's log of writes into its file, so that the file may be moved or replaced.

    Raises BookInUseError while another program has the book open.
    """
    database = _database_of(path, password)
    try:
        with sqlite_errors(path):
            database.execute_sql("PRAGMA query_only = 0")
            database.execute_sql("PRAGMA journal_mode = delete")
    except BusyBookError:
        raise BookInUseError(path=path) from None
    except DamagedBookError:
        return  # it is kept as it is, with the files beside it
    finally:
        database.close()


def _keep(path: Path, kept_as: Path) -> None:
    """Give the book a second name, by a link where the disk knows links, so that it is never absent."""
    try:
        try:
            os.link(path, kept_as)
        except OSError:
            shutil.copy2(path, kept_as)
        for suffix in ("-wal", "-shm", "-journal"):
            beside = path.with_name(path.name + suffix)
            if beside.exists():
                os.replace(beside, kept_as.with_name(kept_as.name + suffix))
    except OSError as error:
        raise unwritable(kept_as, error) from error


def _dated_name(path: Path) -> Path:
    moment = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    number, free = 1, path.with_name(f"{path.stem}.replaced-{moment}{path.suffix}")
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}.replaced-{moment}-{number}{path.suffix}")
    return free
