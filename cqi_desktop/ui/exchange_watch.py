"""The exchange with the team, for the whole window: when it runs, how far it is, and what it left.

It has a worker of its own, so that a slow network never holds the lists. An exchange starts when the person asks, at
opening, every quarter of an hour, and as soon as the team's folder appears: a key plugged in, a network come back.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cqi_desktop.domain.errors import UnreachableStoreError
from cqi_desktop.settings import ExchangeTiming, WindowSettings
from cqi_desktop.store.book import Book

from .changed import ChangeNotice
from .tasks import Progress, Task, TaskRunner

if TYPE_CHECKING:
    from cqi_desktop.sync.exchange import Exchanged
    from cqi_desktop.sync.team_overview import TeamOverview

LOOK_EVERY_MS = 5_000
EXCHANGE_EVERY_S = 15 * 60
# Writes come in bursts: what is to be sent is counted once they stop.
COUNTED_AFTER_MS = 400


class ExchangeState(StrEnum):
    NO_TEAM = "no_team"
    UP_TO_DATE = "up_to_date"
    TO_SEND = "to_send"
    AWAY = "away"  # the folder is not there: nothing is wrong, nothing is exchanged
    RUNNING = "running"
    INTERRUPTED = "interrupted"


class ExchangeWatch(QObject):
    """``changed`` whenever something to show did; ``exchanged`` after each exchange, ``failed`` with its error."""

    changed = Signal()
    progressed = Signal(float, str)
    started = Signal()
    exchanged = Signal(object, bool)  # Exchanged, whether a person asked for it
    failed = Signal(object)

    def __init__(self, book: Book, settings: WindowSettings, notice: ChangeNotice) -> None:
        super().__init__()
        self._book = book
        self._settings = settings
        self._runner = TaskRunner()
        self._task: Task | None = None
        self._reading: Task | None = None
        self._tried_at = 0.0
        self._has_exchanged = False
        self._was_asked = False
        self.overview: TeamOverview | None = None
        self.error: Exception | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        self._count = QTimer(self)
        self._count.setSingleShot(True)
        self._count.setInterval(COUNTED_AFTER_MS)
        self._count.timeout.connect(self.refresh)
        self._runner.failed.connect(self.failed)
        notice.changed.connect(self.records_changed)

    # --- what is known -------------------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        return self._task is not None

    @property
    def is_idle(self) -> bool:
        """Nothing under way and nothing about to be, for those who wait for it."""
        return self._runner.is_idle and not self._count.isActive()

    @property
    def state(self) -> ExchangeState:
        if self._task is not None:
            return ExchangeState.RUNNING
        if self.overview is None:
            return ExchangeState.NO_TEAM
        if self.error is not None:
            return ExchangeState.INTERRUPTED
        status = self.overview.status
        if not status.is_reachable:
            return ExchangeState.AWAY
        return ExchangeState.TO_SEND if status.to_send or status.exchanged_at is None else ExchangeState.UP_TO_DATE

    @property
    def to_send(self) -> int:
        return self.overview.status.to_send if self.overview else 0

    @property
    def exchanged_at(self) -> datetime | None:
        """When this laptop last exchanged whole, in the time of the machine."""
        at = self.overview.status.exchanged_at if self.overview else None
        return datetime.fromisoformat(at).astimezone() if at else None

    @property
    def needs_a_person(self) -> int:
        """Conflicts to examine, files that wait, years to confirm, a copy to name: the amber badge of the page."""
        known = self.overview
        if known is None:
            return 0
        return len(known.conflicts) + len(known.waiting) + len(known.to_confirm) + bool(known.copied_from)

    def now(self) -> datetime:
        """This moment by the book's clock, in the time of the machine."""
        return datetime.fromtimestamp(self._book.surroundings.now_ms() / 1000, UTC).astimezone()

    # --- following -----------------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Look at the team and, unless the person chose otherwise, exchange at once when its folder is there."""
        self._look.start()
        self.refresh()

    def close(self) -> None:
        """Stop what runs, wait for it, and close the worker's connection to the book."""
        self._look.stop()
        self._count.stop()
        self._runner.close(self._book.close)

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        del kinds
        if self.overview is not None:
            self._count.start()

    @Slot()
    def look(self) -> None:
        """Whether the folder came or went; everything is read again only then."""
        if self.overview is None or self._reading is not None or self._task is not None:
            return
        address = self.overview.status.address

        def look(progress: Progress) -> bool:
            from cqi_desktop.sync.exchange import is_reachable

            progress.check_cancelled()
            return is_reachable(address)

        self._reading = self._runner.run(self, look, self.folder_seen, self.reading_failed)
        self._reading.ended.connect(self.reading_ended)

    @Slot(object)
    def folder_seen(self, is_there: bool) -> None:
        if self.overview is None:
            return
        if "://" not in self.overview.status.address and is_there != self.overview.status.is_reachable:
            self.refresh()
        elif self._is_due(appeared=False):
            self._exchange(was_asked=False)

    @Slot()
    def refresh(self) -> None:
        """Read again where the team stands, on the worker; a reading under way is enough."""
        if self._reading is not None or self._task is not None:
            return
        book = self._book

        def read(progress: Progress) -> TeamOverview | None:
            from cqi_desktop.sync.team_overview import team_overview

            progress.check_cancelled()
            return team_overview(book)

        self._reading = self._runner.run(self, read, self.overview_read, self.reading_failed)
        self._reading.ended.connect(self.reading_ended)

    @Slot()
    def reading_ended(self) -> None:
        self._reading = None

    @Slot(object)
    def overview_read(self, overview: TeamOverview | None) -> None:
        was_there = self.overview is not None and self.overview.status.is_reachable
        is_other = overview != self.overview
        self.overview = overview
        if is_other:
            self.changed.emit()
        if self._is_due(appeared=not was_there):
            self._exchange(was_asked=False)

    @Slot(object)
    def reading_failed(self, error: Exception) -> None:
        """The folder answers by an error that is not its absence: told once, as an exchange that failed."""
        if self.error is None or type(self.error) is not type(error):
            self.exchange_failed(error)

    def _is_due(self, *, appeared: bool) -> bool:
        timing, overview = self._settings.exchange_timing, self.overview
        if self.is_running or self._book.read_only or timing == ExchangeTiming.OFF:
            return False
        if overview is None or not overview.status.is_reachable:
            return False
        if appeared and not self._has_exchanged:
            return True
        if timing != ExchangeTiming.REGULAR:
            return False
        return appeared or time.monotonic() - self._tried_at >= EXCHANGE_EVERY_S

    # --- exchanging ----------------------------------------------------------------------------------------

    @Slot()
    def exchange_now(self) -> None:
        """Exchange because the person asks, whatever the settings. Nothing when one is under way."""
        self._exchange(was_asked=True)

    def exchange_quietly(self) -> None:
        """Exchange after something was written for the others; only what arrives is told."""
        self._exchange(was_asked=False)

    def _exchange(self, *, was_asked: bool) -> None:
        if self.is_running or self._book.read_only:
            return
        book = self._book

        def work(progress: Progress) -> Exchanged:
            from cqi_desktop.sync.exchange import exchange, settle_pages
            from cqi_desktop.sync.membership import real_outside

            exchanged = exchange(book, real_outside(), progress)
            settle_pages(book)  # the pages of the window show by now what arrived
            return exchanged

        self._was_asked = was_asked
        self._run(work, self.exchange_done, self.exchange_failed)

    def create_team(
        self,
        address: str,
        pass_phrase: str,
        name: str,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make a team at ``address``, exchange with it. ``failed`` is given what ``sync.team.create_team`` raises."""
        book = self._book

        def work(progress: Progress) -> Exchanged:
            from cqi_desktop.sync.membership import real_outside
            from cqi_desktop.sync.team import create_team

            progress.check_cancelled()
            return create_team(book, address, pass_phrase, real_outside(), name=name)

        self._run(work, done, failed)

    def join_team(
        self,
        address: str,
        pass_phrase: str,
        name: str,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Join the team at ``address``, or find it again where it moved to."""
        book = self._book

        def work(progress: Progress) -> Exchanged:
            from cqi_desktop.sync.membership import real_outside
            from cqi_desktop.sync.team import join_team

            return join_team(book, address, pass_phrase, real_outside(), name=name, progress=progress)

        self._run(work, done, failed)

    def change_key(
        self, pass_phrase: str, without: str, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Change the team's key for all laptops but ``without``, and exchange. As ``sync.team.change_key``."""
        book = self._book

        def work(progress: Progress) -> Exchanged:
            from cqi_desktop.sync.membership import real_outside
            from cqi_desktop.sync.team import change_key

            progress.check_cancelled()
            return change_key(book, pass_phrase, real_outside(), without=[without])

        self._run(work, done, failed)

    def _run(
        self,
        work: Callable[[Progress], Exchanged],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self.is_running:
            return
        self._tried_at = time.monotonic()
        self._task = self._runner.run(self, work, done, failed)
        self._task.progressed.connect(self.progressed)
        self._task.ended.connect(self.exchange_ended)
        self.started.emit()
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop the exchange under way: what it took whole is kept, the rest comes next time."""
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def exchange_ended(self) -> None:
        self._task = None
        self._has_exchanged = True
        self.refresh()
        self.changed.emit()

    @Slot(object)
    def exchange_done(self, done: Exchanged) -> None:
        self.error = None
        self.exchanged.emit(done, self._was_asked)
        self.changed.emit()

    @Slot(object)
    def exchange_failed(self, error: Exception) -> None:
        """A folder that left before an exchange that nobody asked for is only away."""
        is_only_away = isinstance(error, UnreachableStoreError) and not self._was_asked and not self._had_begun()
        self.error = None if is_only_away else error
        if not is_only_away:
            self.failed.emit(error)
        self.changed.emit()

    def _had_begun(self) -> bool:
        """Whether the folder was there just before: it was taken away during the exchange."""
        overview = self.overview
        return overview is not None and overview.status.is_reachable and "://" not in overview.status.address
