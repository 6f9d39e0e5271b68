"""Files that the book's side of the program writes: a place that is refused early, an appearance in one step."""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
from pathlib import Path

from cqi_desktop.domain.errors import UnwritableError

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


def unwritable(path: Path, error: OSError) -> UnwritableError:
    """What the system refused, as an error that a person can act on."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnwritableError(path=path, reason="folder")
    if isinstance(error, IsADirectoryError):
        return UnwritableError(path=path, reason="is_folder")
    if error.errno in _FULL:
        return UnwritableError(path=path, reason="full")
    # Windows says "access denied" of a file that another program holds open.
    held = isinstance(error, PermissionError) and os.name == "nt" and path.is_file()
    return UnwritableError(path=path, reason="open" if held else "denied")


def check_place(path: Path) -> None:
    """Refuse early a file that could not be written: no folder, a folder in its place, no right to write there.

    A workbook that Excel or LibreOffice holds open is known by the lock file that they leave beside it.
    """
    if path.is_dir():
        raise UnwritableError(path=path, reason="is_folder")
    if not path.parent.is_dir():
        raise UnwritableError(path=path, reason="folder")
    replaceable = path.is_file() and os.access(path, os.W_OK)  # a device such as /dev/null is never replaced
    if (path.exists() and not replaceable) or not os.access(path.parent, os.W_OK):
        raise UnwritableError(path=path, reason="denied")
    if any(lock.exists() for lock in _lock_files(path)):
        raise UnwritableError(path=path, reason="open")


def free_name(path: Path) -> Path:
    """A name beside ``path`` that no file has and no program holds: "list (2).xlsx", "list (3).xlsx"..."""
    number = 2
    while True:
        other = path.with_name(f"{path.stem} ({number}){path.suffix}")
        if not other.exists() and not any(lock.exists() for lock in _lock_files(other)):
            return other
        number += 1


def appear(draft: Path, path: Path) -> None:
    """Give a finished draft its name in one step, on the disk before anyone sees it. They are in one folder's disk."""
    try:
        _to_disk(draft, os.O_RDWR)
        os.replace(draft, path)
        if os.name != "nt":
            _to_disk(path.parent, os.O_RDONLY)
    except OSError as error:
        raise unwritable(path, error) from error


def appear_copied(source: Path, path: Path) -> None:
    """Copy a file under a name that it takes in one step, once its bytes are the same and on the disk."""
    draft = path.with_name(f".{path.name}.tmp")
    try:
        shutil.copyfile(source, draft)
        if not filecmp.cmp(source, draft, shallow=False):
            raise UnwritableError(path=path, reason="denied")
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise unwritable(path, error) from error
    appear(draft, path)


def _to_disk(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _lock_files(path: Path) -> tuple[Path, ...]:
    return (
        path.with_name(f"~${path.name}"),
        path.with_name(f"~${path.name[2:]}"),  # Excel shortens a long name
        path.with_name(f".~lock.{path.name}#"),
    )
