"""Objects in a circle go on the window's thread, and on no other."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cqi_desktop.ui.tasks import Progress, TaskRunner

CIRCLES = 200
# More objects than Python's own collector lets a thread make before it runs there, its oldest generation included.
MANY = 400_000


class Circle(QObject):
    """Holds itself, so that only a collector can destroy it."""

    def __init__(self, gone_on: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: gone_on.append(threading.current_thread()))


def make_many(progress: Progress) -> int:
    return len([[number] for number in range(MANY)])


def test_that_no_object_of_qt_is_destroyed_on_a_worker(qtbot: QtBot) -> None:
    runner, owner = TaskRunner(), QObject()
    gone_on: list[threading.Thread] = []
    answers: list[int] = []
    for _ in range(CIRCLES):
        Circle(gone_on)
    runner.run(owner, make_many, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    qtbot.waitUntil(lambda: len(gone_on) == CIRCLES, timeout=20_000)
    runner.close()
    assert set(gone_on) == {threading.main_thread()}


def test_that_python_collects_again_once_no_worker_is_left(qapp: object) -> None:
    first, second = TaskRunner(), TaskRunner()
    assert not gc.isenabled()
    first.close()
    first.close()
    assert not gc.isenabled()
    second.close()
    assert gc.isenabled()
