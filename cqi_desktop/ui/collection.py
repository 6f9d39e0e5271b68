"""Objects in a circle are collected on the window's thread alone: Qt's must never be destroyed on a worker."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import cache
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Slot

# Circles are few and small: what Python would do at each seven hundred objects is done this often instead.
_EVERY_MS = 500
_OLDEST = 2


@cache
def _leave_modules_alone() -> None:
    """What the modules hold stays until the end: it is not walked again and again. Once in a process."""
    gc.freeze()


class Collection(QObject):
    """Takes over from Python's own collector, which runs on whichever thread happens to make an object.

    A worker that reads a list could otherwise be the one that destroys the widgets of a dialog closed a moment before:
    the window then ends without a word. The oldest generation is left until ``is_idle``, since a long work holds many
    objects, and walking them would make the window wait.
    """

    _under_way: ClassVar[int] = 0

    def __init__(self, owner: QObject, is_idle: Callable[[], bool]) -> None:
        super().__init__(owner)
        self._is_idle = is_idle
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()
        Collection._under_way += 1
        gc.disable()
        _leave_modules_alone()

    @Slot()
    def collect_if_due(self) -> None:
        """Collect the oldest generation that is due by Python's own limits."""
        oldest = _OLDEST if self._is_idle() else _OLDEST - 1
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in range(oldest, -1, -1):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Give the collection back to Python, once no worker of the window is left."""
        if self._timer.isActive():
            self._timer.stop()
            Collection._under_way -= 1
        if not Collection._under_way:
            gc.enable()
