"""The team as a page shows it: each laptop with its person, version and clock, the files that wait, the conflicts."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from cqi_desktop.store.closing import closings_to_confirm
from cqi_desktop.store.upgrades import SCHEMA

from . import presence
from .conflict_groups import ConflictGroup, conflict_groups
from .copied_book import copied_from
from .erase import ErasureStatus, erasures
from .folder import Store
from .membership import is_member
from .team import LaptopStatus, TeamStatus, WaitingFile, team_status

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# Clocks that differ by less agree: it is the time that a file may take to travel.
CLOCK_TOLERANCE_S = 10 * 60


@dataclass(frozen=True, slots=True)
class LaptopInTeam:
    """A laptop: ``clock_offset_s`` is what its clock is surely ahead (+) or behind (−) ours by, 0 when they agree."""

    status: LaptopStatus
    adviser: str
    needs_newer: bool
    clock_offset_s: int


@dataclass(frozen=True, slots=True)
class FileThatWaits:
    """A file that was not taken, and the laptop that wrote it, empty when it is of none that is known."""

    file: WaitingFile
    laptop: str


@dataclass(frozen=True, slots=True)
class TeamOverview:
    """``to_confirm`` are the years that this laptop is asked to confirm (``store.closing``).

    ``copied_from`` is the laptop that the book is a copy of, until its person has named it; ``erasures`` are those that
    some laptop has not obeyed yet.

    ``free_bytes`` is what the folder's disk has left, None where nobody can tell.
    """

    status: TeamStatus
    laptops: tuple[LaptopInTeam, ...]
    waiting: tuple[FileThatWaits, ...]
    conflicts: tuple[ConflictGroup, ...]
    copied_from: str
    erasures: tuple[ErasureStatus, ...]
    to_confirm: tuple[str, ...]
    free_bytes: int | None = field(compare=False)


def team_overview(book: Book, store: Store | None = None) -> TeamOverview | None:
    """Everything at once, None when the book is in no team. It may wait for the network; nothing is written."""
    if not is_member(book):
        return None
    status = team_status(book, store)
    states = {state.laptop: state for state in presence.states_of(book)}
    advisers = dict(
        book.sql(
            "SELECT l.id, coalesce(a.name, '') FROM laptop l LEFT JOIN adviser a ON a.id = l.adviser_id"
        ).fetchall()
    )
    laptops = tuple(
        LaptopInTeam(
            laptop,
            advisers.get(laptop.id, ""),
            laptop.id in states and states[laptop.id].schema > SCHEMA,
            _clock_offset(book, states.get(laptop.id)) if not laptop.is_this_one else 0,
        )
        for laptop in status.laptops
    )
    waiting = tuple(FileThatWaits(file, _writer_of(file.file, status.laptops)) for file in status.waiting)
    return TeamOverview(
        status,
        laptops,
        waiting,
        tuple(conflict_groups(book)),
        copied_from(book),
        tuple(one for one in erasures(book) if one.waiting),
        closings_to_confirm(book),
        _free_bytes(status),
    )


def _clock_offset(book: Book, state: presence.State | None) -> int:
    """What a laptop's clock is surely off by: it said a time that had not come, or saw changes made after its time."""
    if state is None:
        return 0
    said, read = state.wall, _milliseconds(book.scalar("SELECT at FROM laptop_seen WHERE laptop = ?", (state.laptop,)))
    if read is not None and said - read > CLOCK_TOLERANCE_S * 1000:
        return (said - read) // 1000
    latest = [
        book.scalar(
            "SELECT max(s.at_wall) FROM change_set s JOIN writer w ON w.writer = s.writer "
            "WHERE s.writer = ? AND s.last_seq <= ? AND w.laptop = (SELECT laptop FROM book_state)",
            entry,
        )
        for entry in state.vector
    ]
    seen = _milliseconds(max((text for text in latest if text), default=None))
    if seen is not None and seen - said > CLOCK_TOLERANCE_S * 1000:
        return (said - seen) // 1000
    return 0


def _milliseconds(text: str | None) -> int | None:
    return None if text is None else round(datetime.fromisoformat(text).timestamp() * 1000)


def _writer_of(file: str, laptops: tuple[LaptopStatus, ...]) -> str:
    """The name of the laptop whose folder holds a file (``push.folder_of``)."""
    folder = PurePosixPath(file).parent.name
    return next((laptop.name for laptop in laptops if laptop.id[-4:].hex() == folder), "")


def _free_bytes(status: TeamStatus) -> int | None:
    if not status.is_reachable or "://" in status.address:
        return None
    try:
        return shutil.disk_usage(Path(status.address)).free
    except OSError:
        return None
