"""The copies that the program makes by itself, beside the book and in a second place, and how old ones go.

They lie in a folder named after the book. A copy is verified as it is made: it is opened, every page, key and row of it
compared with the book. The name says when it was made and why, so that a copy can be found without the program.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.backup_rotation import is_due, kept_copies
from cqi_desktop.domain.errors import CqiError

from .backups import back_up
from .new_files import appear_copied, unwritable

if TYPE_CHECKING:
    from .book import Book

# Why a copy was made: those before a risky act are kept as long as the others of their day.
REASONS = ("auto", "import", "merge", "restore", "upgrade", "protection", "repair")
# From this many rows on, a list that comes in is a risky act.
LARGE_IMPORT = 500
_NAME = re.compile(r"(?P<moment>\d{4}-\d{2}-\d{2}-\d{6})Z-(?P<reason>[a-z]+)\.cqi")
_MOMENT = "%Y-%m-%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A copy made by the program; ``made_at`` is in UTC, ``reason`` one of REASONS."""

    path: Path
    made_at: datetime
    reason: str
    byte_count: int


@dataclass(frozen=True, slots=True)
class BackupRound:
    """What one round did: the copy ``made``, those ``removed``, and why the second place has none."""

    made: KeptBackup | None
    removed: tuple[Path, ...] = ()
    second_refusal: CqiError | None = None


def backup_folder(path: Path) -> Path:
    """Where the copies of the book at ``path`` lie."""
    return path.with_name(f"{path.stem}.sauvegardes")


def kept_backups(folder: Path) -> list[KeptBackup]:
    """The copies of a folder, the latest first; any other file is somebody's own and is left alone."""
    if not folder.is_dir():
        return []
    found = [backup for file in folder.iterdir() if (backup := _backup_of(file)) is not None]
    return sorted(found, key=_moment, reverse=True)


def back_up_if_due(book: Book, second: Path | None = None) -> BackupRound:
    """Copy the book when it changed and the latest copy is old enough; thin the older copies out.

    ``second`` is a folder of another disk that gets the same file. When that fails, the round says so and the first
    copy stands. Raises UnwritableError when not even the first can be made, DamagedBookError.
    """
    now = _now(book)
    folder = backup_folder(book.path)
    latest = next(iter(kept_backups(folder)), None)
    if not is_due(latest.made_at if latest else None, _changed_at(book), now):
        return BackupRound(None)
    return back_up_before(book, "auto", second)


def back_up_before(book: Book, reason: str, second: Path | None = None) -> BackupRound:
    """Copy the book at once, before a risky act (``reason`` is one of REASONS). Raises what ``back_up`` raises."""
    assert reason in REASONS
    folder = backup_folder(book.path)
    made = _make(book, folder, reason)
    removed = thin_out(folder, made.made_at)
    refusal = None
    if second is not None:
        try:
            removed += _copy_to(second, made)
        except CqiError as error:
            refusal = error
    return BackupRound(made, removed, refusal)


def thin_out(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Remove the copies that the rotation does not keep; returns their paths. One that cannot be removed stays."""
    backups = kept_backups(folder)
    kept = kept_copies([backup.made_at for backup in backups], now)
    removed = []
    for backup in backups:
        if backup.made_at not in kept:
            try:
                backup.path.unlink()
            except OSError:
                continue
            removed.append(backup.path)
    return tuple(removed)


def _make(book: Book, folder: Path, reason: str) -> KeptBackup:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    made_at = _now(book)
    while (output := folder / _name(made_at, reason)).exists():
        made_at += timedelta(seconds=1)
    back_up(book, output)
    return KeptBackup(output, made_at, reason, output.stat().st_size)


def _copy_to(second: Path, made: KeptBackup) -> tuple[Path, ...]:
    """The same bytes in the second place, which is not always there: a key, a disk of the network."""
    appear_copied(made.path, second / made.path.name)
    return thin_out(second, made.made_at)


def _backup_of(file: Path) -> KeptBackup | None:
    found = _NAME.fullmatch(file.name)
    if found is None or found["reason"] not in REASONS:
        return None
    try:
        moment = datetime.strptime(found["moment"], _MOMENT).replace(tzinfo=UTC)
        return KeptBackup(file, moment, found["reason"], file.stat().st_size)
    except (ValueError, OSError):
        return None


def _name(moment: datetime, reason: str) -> str:
    return f"{moment.strftime(_MOMENT)}Z-{reason}.cqi"


def _moment(backup: KeptBackup) -> tuple[datetime, str]:
    return backup.made_at, backup.path.name


def _now(book: Book) -> datetime:
    return datetime.fromtimestamp(book.surroundings.now_ms() // 1000, UTC)


def _changed_at(book: Book) -> datetime | None:
    text = book.last_change_at()
    return datetime.fromisoformat(text).astimezone(UTC) if text else None
