"""One window at a time on a book: a file beside it says who has it open, on which machine and since when.

The system holds the lock for as long as the process lives, so that one left by a killed program holds nobody back. A
lock of another machine may come from a disk on the network whose locks do not travel: it is believed, and may be taken
over by a person who knows better.
"""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

# Where the byte that is locked lies on Windows: far past the text, which others may then read.
_LOCKED_BYTE = 0x7FFF_0000
_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who has the book open; ``since`` is in UTC. Empty texts when the file does not say."""

    person: str = ""
    machine: str = ""
    since: str = ""


class BookLock:
    """``take`` it before a book is opened for writing, ``release`` it once it is closed.

    After a refusal, ``holder`` says who has it; ``is_certain`` is whether a living program of this machine does.
    """

    def __init__(self, book_path: Path, machine: str = "") -> None:
        self.path = book_path.with_name(f".{book_path.name}.lock")
        self.holder: LockHolder | None = None
        self.is_certain = False
        self._machine = machine or platform.node()
        self._file: int | None = None

    @property
    def is_held(self) -> bool:
        return self._file is not None

    def take(self, person: str, *, by_force: bool = False) -> bool:
        """Whether the book may be opened for writing. A folder where nothing can be written has no lock to take.

        ``by_force`` takes over a lock of another machine; one held by a living program here is never taken over.
        """
        for _ in range(_ATTEMPTS):
            try:
                file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError:
                return True
            if not _lock(file):
                self.holder, self.is_certain = _read(file), True
                os.close(file)
                return False
            if _is_still_at(file, self.path):
                return self._take_open(file, person, by_force=by_force)
            os.close(file)  # released by another program meanwhile
        return False

    def _take_open(self, file: int, person: str, *, by_force: bool) -> bool:
        left = _read(file)
        if left.machine and left.machine != self._machine and not by_force:
            self.holder, self.is_certain = left, False
            _unlock(file)
            os.close(file)
            return False
        holder = LockHolder(person, self._machine, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
        text = json.dumps(asdict(holder), ensure_ascii=False).encode()
        try:
            os.ftruncate(file, 0)
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, text)
        except OSError:
            pass  # a full disk: the lock holds all the same, without saying whose it is
        self._file, self.holder = file, None
        return True

    def release(self) -> None:
        """Let others open the book. Nothing when the lock is not held."""
        if self._file is None:
            return
        file, self._file = self._file, None
        try:
            os.ftruncate(file, 0)
            if os.name != "nt":
                self.path.unlink(missing_ok=True)  # before it is unlocked, so that nobody locks a file about to go
        except OSError:
            pass
        _unlock(file)
        os.close(file)
        if os.name == "nt":
            _remove_if_free(self.path)


def _remove_if_free(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # another program opened it in between: it is theirs


def _read(file: int) -> LockHolder:
    try:
        os.lseek(file, 0, os.SEEK_SET)
        kept = json.loads(os.read(file, 4096).decode() or "{}")
        return LockHolder(*(str(kept.get(name, "")) for name in ("person", "machine", "since")))
    except (OSError, ValueError, AttributeError, RecursionError):
        return LockHolder()


def _is_still_at(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except OSError:
        return False


if os.name == "nt":  # pragma: no cover
    import msvcrt

    def _lock(file: int) -> bool:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True

    def _unlock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return

else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a disk that knows no locks: what the file says is all there is
        return True

    def _unlock(file: int) -> None:
        try:
            fcntl.flock(file, fcntl.LOCK_UN)
        except OSError:
            return
