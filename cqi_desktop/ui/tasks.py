"""Work off the window's thread, in one way: a single worker for the book, progress and cancel passed in.

``runner.run(work, done, failed)``: ``work(progress)`` runs on the worker, in the order asked; ``done(result)`` or
``failed(error)`` runs on the window's thread. A task whose owner is gone delivers nothing.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.domain.errors import CancelledError

from .collection import Collection

_log = logging.getLogger(__name__)


class Progress:
    """Handed to a work: it says how far it is, and asks whether the person stopped it."""

    def __init__(self, tell: Callable[[float, str], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()
        self._interrupt: Callable[[], None] | None = None
        self._guard = threading.Lock()

    def report(self, part: float, step: str = "") -> None:
        """``part`` goes from 0.0 to 1.0; ``step`` names what is being done. Raises CancelledError when stopped."""
        self.check_cancelled()
        self._tell(part, step)

    def check_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise CancelledError

    def cancel(self) -> None:
        self._cancelled.set()
        with self._guard:
            if self._interrupt is not None:
                self._interrupt()

    @contextmanager
    def stopping(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """Within it, cancelling calls ``interrupt`` too: a long question to the book ends at once.

        For reading only. What the interrupted statement raises goes no further than the cancelled task.
        """
        self.check_cancelled()
        with self._guard:
            self._interrupt = interrupt
        try:
            yield
        finally:
            with self._guard:
                self._interrupt = None

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


class Task(QObject):
    """A work under way. ``progressed`` is emitted on the window's thread."""

    progressed = Signal(float, str)
    ended = Signal()
    _settled = Signal()

    def __init__(self, owner: QObject, done: Callable[[Any], None], failed: Callable[[Exception], None] | None) -> None:
        super().__init__()
        self.progress = Progress(self.progressed.emit)
        self._owner = owner
        self._done = done
        self._failed = failed
        self._result: Any = None
        self._error: Exception | None = None
        self._settled.connect(self._deliver)

    def cancel(self) -> None:
        """Ask the work to stop; nothing of it is delivered, save to ``ended``."""
        self.progress.cancel()

    def work_through(self, work: Callable[[Progress], Any]) -> None:
        """On the worker: run, keep the result or the error, and cross back."""
        try:
            self.progress.check_cancelled()
            self._result = work(self.progress)
        except Exception as error:  # whatever fails is told to the person, on the window's thread
            self._error = error
        self._settled.emit()

    @Slot()
    def _deliver(self) -> None:
        self.ended.emit()
        if not shiboken6.isValid(self._owner) or self.progress.is_cancelled:
            return
        if self._error is None:
            self._done(self._result)
        elif isinstance(self._error, CancelledError):
            return
        elif self._failed is not None:
            self._failed(self._error)
        else:
            _log.error("a task failed", exc_info=self._error)


class TaskRunner(QObject):
    """One worker for everything that reads or writes the book for more than 100 ms."""

    failed = Signal(object)  # an error that no caller asked for

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="book")
        self._tasks: set[Task] = set()
        self._is_closed = False
        self._collection = Collection(self, lambda: self.is_idle)

    def run(
        self,
        owner: QObject,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Queue ``work``. ``owner`` is the widget that waits: when it is gone, nothing is delivered.

        Once the runner is closed nothing is begun: a timer may still ring while its window goes.
        """
        task = Task(owner, done, failed or self.failed.emit)
        if self._is_closed:
            task.cancel()
            return task
        self._tasks.add(task)
        task.ended.connect(self._task_ended)
        self._worker.submit(task.work_through, work)
        return task

    @property
    def is_idle(self) -> bool:
        return not self._tasks

    def close(self, last_work: Callable[[], None] | None = None) -> None:
        """Stop what runs, wait for it, then run ``last_work`` on the worker (close its connection to the book)."""
        self._is_closed = True
        for task in self._tasks:
            task.cancel()
        waiting: Future[None] | None = self._worker.submit(last_work) if last_work else None
        if waiting is not None:
            waiting.result()
        self._worker.shutdown(wait=True)
        self._tasks.clear()
        self._collection.end()

    @Slot()
    def _task_ended(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._tasks.discard(task)
