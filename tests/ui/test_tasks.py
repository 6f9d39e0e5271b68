"""Work off the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.errors import UnwritableError
from cqi_desktop.ui.tasks import Progress, TaskRunner


@pytest.fixture
def runner(qapp: object) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


def test_that_works_run_one_at_a_time_in_the_order_asked(qtbot: QtBot, runner: TaskRunner) -> None:
    owner, answers, threads = QObject(), [], []

    def work(number: int):
        def run(progress: Progress) -> int:
            threads.append(threading.current_thread().name)
            return number

        return run

    for number in range(5):
        runner.run(owner, work(number), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 5)
    assert answers == [0, 1, 2, 3, 4]
    assert len(set(threads)) == 1
    assert threads[0] != threading.current_thread().name


def test_that_an_answer_comes_on_the_thread_of_the_window(qtbot: QtBot, runner: TaskRunner) -> None:
    owner, here = QObject(), []
    runner.run(owner, lambda progress: None, lambda result: here.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(here))
    assert here == [threading.main_thread()]


def test_that_progress_reaches_the_window(qtbot: QtBot, runner: TaskRunner) -> None:
    owner, parts = QObject(), []
    gate = threading.Event()

    def work(progress: Progress) -> None:
        gate.wait(5)
        progress.report(0.5, "half")

    task = runner.run(owner, work, lambda result: None)
    task.progressed.connect(lambda part, step: parts.append((part, step)))
    gate.set()
    qtbot.waitUntil(lambda: parts == [(0.5, "half")])


def test_that_a_cancelled_work_stops_and_delivers_nothing(qtbot: QtBot, runner: TaskRunner) -> None:
    owner, told = QObject(), []
    started, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        started.set()
        try:
            while True:
                progress.report(0.1)
                stopped.wait(0.01)
        finally:
            stopped.set()

    task = runner.run(owner, work, told.append, told.append)
    assert started.wait(5)
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert stopped.is_set()
    assert told == []
    assert runner.is_idle


def test_that_an_error_goes_to_who_asked_or_to_the_window(qtbot: QtBot, runner: TaskRunner) -> None:
    owner, told, unasked = QObject(), [], []
    runner.failed.connect(unasked.append)

    def fails(progress: Progress) -> None:
        raise UnwritableError(path="x", reason="denied")

    runner.run(owner, fails, lambda result: None, told.append)
    runner.run(owner, fails, lambda result: None)
    qtbot.waitUntil(lambda: bool(told and unasked))
    assert isinstance(told[0], UnwritableError)
    assert isinstance(unasked[0], UnwritableError)


def test_that_nothing_is_delivered_to_a_widget_that_is_gone(qtbot: QtBot, runner: TaskRunner) -> None:
    import shiboken6

    owner, told = QObject(), []
    gate = threading.Event()
    task = runner.run(owner, lambda progress: gate.wait(5), told.append)
    shiboken6.delete(owner)
    with qtbot.waitSignal(task.ended):
        gate.set()
    assert told == []


def test_that_closing_stops_the_work_and_runs_the_last_one_on_the_worker(qapp: object) -> None:
    runner, owner, where = TaskRunner(), QObject(), []
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.check_cancelled()

    runner.run(owner, work, lambda result: None)
    assert started.wait(5)
    runner.close(lambda: where.append(threading.current_thread().name))
    assert where
    assert where[0].startswith("book")
