"""Files that are overwritten before they are let go: what a book was before its password was set."""

from __future__ import annotations

import os
from pathlib import Path

from .new_files import unwritable

_WIPED_AT_ONCE = 1 << 20


def former_of(path: Path) -> Path:
    """The name that a book's former file has until it is wiped."""
    return path.with_name(f".{path.name}.former")


def wipe(path: Path) -> None:
    """Overwrite the file with zeros, on the disk, and remove it. Raises UnwritableError."""
    try:
        with path.open("r+b", buffering=0) as file:
            for place in range(0, os.fstat(file.fileno()).st_size, _WIPED_AT_ONCE):
                file.seek(place)
                file.write(bytes(_WIPED_AT_ONCE))
            os.fsync(file.fileno())
        path.unlink()
    except OSError as error:
        raise unwritable(path, error) from error


def finish_wiping(path: Path) -> None:
    """Wipe what a program that was killed left of the book as it was before its password was set.

    The former file may still be the book itself, under its second name: that name alone is let go then.
    """
    left = former_of(path)
    if not left.exists():
        return
    if path.exists() and path.samefile(left):
        left.unlink()
    elif path.exists():
        wipe(left)
