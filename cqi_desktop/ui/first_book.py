"""The first book of a person: what they decided in the assistant, and the one place that writes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cqi_desktop.domain.errors import UnwritableError
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.book_lock import BookLock

from .tasks import Progress

SAMPLE_NAME = "carnet-exemple.cqi"


class Beginning(StrEnum):
    NEW = "new"
    IMPORT = "import"
    JOIN = "join"
    OPEN = "open"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class FirstBook:
    """What the assistant was told. ``own_path`` is where this person's book goes; ``opened`` the one that exists.

    ``address`` and ``pass_phrase`` are those of the team to join.
    """

    person: str
    beginning: Beginning
    own_path: Path
    opened: Path | None = None
    address: str = ""
    pass_phrase: str = ""

    @property
    def path(self) -> Path:
        """The book that the window opens."""
        if self.beginning == Beginning.OPEN and self.opened is not None:
            return self.opened
        return self.own_path.with_name(SAMPLE_NAME) if self.beginning == Beginning.SAMPLE else self.own_path


def make_first_book(plan: FirstBook, progress: Progress) -> Path:
    """Make, join or find the book, with the person in its team. Runs on the worker. Returns where it is.

    What could not be made whole is not left behind. Raises what the store and the exchange raise.
    """
    progress.check_cancelled()
    if plan.beginning != Beginning.OPEN:
        _make_folder(plan.path)
    if plan.beginning in (Beginning.NEW, Beginning.IMPORT):
        Book.create(plan.path, adviser=plan.person).close()
    elif plan.beginning == Beginning.SAMPLE and not plan.path.exists():
        from cqi_desktop.store.sample import make_sample_book

        make_sample_book(plan.path)
    elif plan.beginning == Beginning.JOIN:
        _join(plan, progress)
    _add_person(plan)
    return plan.path


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UnwritableError(path=path, reason="denied") from None


def _join(plan: FirstBook, progress: Progress) -> None:
    """A new book that takes all that the team has; none when the team cannot be joined."""
    from cqi_desktop.sync.membership import real_outside
    from cqi_desktop.sync.team import join_team

    book = Book.create(plan.path)
    try:
        join_team(book, plan.address, plan.pass_phrase, real_outside(), progress=progress)
    except BaseException:
        book.close()
        for suffix in ("", "-wal", "-shm", "-journal"):
            plan.path.with_name(plan.path.name + suffix).unlink(missing_ok=True)
        raise
    book.close()


def _add_person(plan: FirstBook) -> None:
    """Put the person in the team unless they are in it; a book that is open elsewhere is left as it is."""
    lock = BookLock(plan.path)
    if not lock.take(plan.person):
        return
    try:
        with Book.open(plan.path) as book:
            adviser_named(book, plan.person)
    finally:
        lock.release()
