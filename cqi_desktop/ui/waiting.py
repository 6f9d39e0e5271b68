"""A work between two windows: done off the thread, with a bar that says that it goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Slot
from PySide6.QtWidgets import QProgressDialog

from .tasks import Progress, TaskRunner

SHOWN_AFTER_MS = 300


class _Waiting(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.loop = QEventLoop()
        self.result: Any = None
        self.error: Exception | None = None

    @Slot(object)
    def done(self, result: Any) -> None:
        self.result = result
        self.loop.quit()

    @Slot(object)
    def failed(self, error: Exception) -> None:
        self.error = error
        self.loop.quit()


def wait_for(text: str, work: Callable[[Progress], Any]) -> Any:
    """Run ``work`` and stay until it is done. Raises what it raises."""
    bar = QProgressDialog()
    bar.setWindowTitle("CQI Desktop")
    bar.setLabelText(text)
    bar.setCancelButton(None)  # what is under way is done whole
    bar.setRange(0, 0)
    bar.setMinimumDuration(SHOWN_AFTER_MS)
    runner, waiting = TaskRunner(), _Waiting()
    runner.run(waiting, work, waiting.done, waiting.failed)
    waiting.loop.exec()
    runner.close()
    bar.reset()
    bar.deleteLater()
    if waiting.error is not None:
        raise waiting.error
    return waiting.result
