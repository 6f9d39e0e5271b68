"""The connection to a book's file: how it is set, and how SQLite's refusals become errors with a meaning."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import DatabaseError
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from cqi_desktop.domain.errors import BusyBookError, DamagedBookError, UnwritableError

# What SQLite refuses: as peewee says it of a statement, as the driver says it while the rows are being read.
SQLITE_REFUSALS = (DatabaseError, dbapi2.DatabaseError)
# Seconds that a write waits for another program's write.
PATIENCE_SECONDS = 5
# What the page cache may take, in KiB: the memory of the window is bounded (design.md section 7).
PAGE_CACHE_KIB = 8_000
# Bytes of the shared memory and the beginning of a log, which any opening of a book needs.
_ROOM_BESIDE = 128 * 1024
_SIGNS_OF_DAMAGE = ("malformed", "not a database", "disk i/o error", "could not decode")


def connect_to(path: Path, password: str, *, journal_mode: str = "wal", read_only: bool = False) -> SqlCipherDatabase:
    """A database on ``path``; connections are made on demand, one a thread, each set the same way.

    One that only reads leaves the file as it is, and the folder too: see ``_place_to_read``.
    """
    pragmas: dict[str, object] = {
        "busy_timeout": int(PATIENCE_SECONDS * 1000),
        "cipher_log_level": "none",  # a wrong password is our error to tell, not a line on the terminal
        "journal_mode": journal_mode,
        "synchronous": "full",  # a power cut loses nothing that was saved
        "foreign_keys": 1,
        "recursive_triggers": 1,  # INSERT OR REPLACE meets the guard against deletion
        "secure_delete": 1,  # what is erased is gone
        "cache_size": -PAGE_CACHE_KIB,
    }
    if read_only:
        del pragmas["journal_mode"]
        pragmas["query_only"] = 1
    options: dict[str, object] = {"passphrase": password} if password else {}
    place, by_address = _place_to_read(path) if read_only else (str(path), False)
    return SqlCipherDatabase(place, pragmas=pragmas, **options, **({"uri": True} if by_address else {}))


def _place_to_read(path: Path) -> tuple[str, bool]:
    """What SQLite opens so that a reader writes nothing, and whether it is an address.

    What a killed or a running program left in the log beside the book stays there: an ordinary connection would bring
    it into the book when it closes. Where nothing may be written the book is read as it lies, without the files that
    SQLite sets beside it. Elsewhere those come and go, and the book stays the same.
    """
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size > 0:
        return f"{path.absolute().as_uri()}?mode=ro", True
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return f"{path.absolute().as_uri()}?immutable=1", True
    return str(path), False


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite refuses into an error that a person can act on; anything else is ours and passes."""
    try:
        yield
    except SQLITE_REFUSALS as error:
        text = " / ".join(_told_by(error)).lower()
        if "locked" in text or "busy" in text:
            raise BusyBookError(path=path) from error
        if "disk is full" in text or ("disk i/o error" in text and not _has_room(path)):
            raise UnwritableError(path=path, reason="full") from error
        if "readonly" in text or "unable to open" in text:
            raise UnwritableError(path=path, reason="denied") from error
        if any(sign in text for sign in _SIGNS_OF_DAMAGE):
            raise DamagedBookError(path=path, detail=str(error)) from error
        raise
    except UnicodeDecodeError as error:  # SQLite quotes what it could not read of a damaged schema
        raise DamagedBookError(path=path, detail=str(error)) from error


def _told_by(error: BaseException | None) -> Iterator[str]:
    """What was refused, and before it what led there.

    A full disk ends the transaction by itself: taking it back is then refused too, and that is what arrives here.
    """
    while error is not None:
        yield str(error)
        error = error.__context__ if isinstance(error.__context__, SQLITE_REFUSALS) else None


def _has_room(path: Path) -> bool:
    """Whether the disk has room for the files that SQLite sets beside a book; without, it tells of an I/O error."""
    try:
        return shutil.disk_usage(path.parent).free >= _ROOM_BESIDE
    except OSError:
        return True
