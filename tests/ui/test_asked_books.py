"""A book that the desktop asks for, by an event as on macOS or by a second start, reaches the window that is there.

Each in a process of its own, as it is for a person: the application hears the events of the desktop.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cqi_desktop.ui.window_calls import call_window

ROOT = Path(__file__).resolve().parents[2]
BEGUN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog
from cqi_desktop import app
from cqi_desktop.settings import WindowSettings
from cqi_desktop.ui.main_window import MainWindow

first, second = (Path(word) for word in sys.argv[1:3])
seen = []

def shown():
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()), None)

def ask(path):
    QCoreApplication.postEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(str(path))))

def look():
    window = shown()
    if window is not None and window.context.runner.is_idle:
        step(window, window.context.book.path)

timer = QTimer()
timer.setInterval(50)
timer.timeout.connect(look)
"""
ENDED = """
application = app.start_application()
timer.start()
status = app.open_window(first, settings=WindowSettings(), may_begin=may_begin)
timer.stop()
print(json.dumps([status, seen]), flush=True)
"""
WHILE_RUNNING = """
may_begin = False

def step(window, path):
    if path == first and not seen:
        seen.append(path.name)
        ask(path.with_name("notes.txt"))  # no book: for nobody
        ask(first)                        # the book that is shown: nothing but the front
        ask(second)
    elif path == second:
        seen.append(path.name)
        window.close()
"""
OVER_A_DIALOG = """
may_begin = False
dialogs = []

def step(window, path):
    if path == second:
        seen.append(path.name)
        window.close()
    elif not dialogs:
        dialogs.append(QDialog(window))
        dialogs[0].open()
        ask(second)
    elif window.banner.isVisible():
        seen.append(window.banner.text)
        dialogs[0].close()
        window.banner.action_pressed()
"""
AT_THE_START = """
may_begin = True
app.start_application()
ask(second)
Application = type(QApplication.instance())
begin, Application.first_book = Application.first_book, lambda self: begin(self, waits=True)

def step(window, path):
    seen.append(path.name)
    window.close()
"""


@pytest.fixture
def two_books(sample_file: Path, tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "Étienne Bourassa-Roy" / "Mes données"
    folder.mkdir(parents=True)
    first, second = folder / "carnet.cqi", folder / "carnet de l’Estrie.cqi"
    return Path(shutil.copy(sample_file, first)), Path(shutil.copy(sample_file, second))


def run(code: str, *words: object) -> list[object]:
    command = [sys.executable, "-X", "faulthandler", "-c", BEGUN + code + ENDED, *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=90, check=False)
    assert done.returncode == 0, done.stderr
    told: list[object] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_that_a_book_asked_for_by_the_desktop_takes_the_place_of_the_one_shown(two_books: tuple[Path, Path]) -> None:
    assert run(WHILE_RUNNING, *two_books) == [0, [book.name for book in two_books]]


def test_that_over_a_dialog_the_book_asked_for_is_offered(two_books: tuple[Path, Path]) -> None:
    status, seen = run(OVER_A_DIALOG, *two_books)
    assert status == 0
    assert isinstance(seen, list)
    assert two_books[1].name in seen[0]
    assert seen[1] == two_books[1].name


def test_that_the_book_whose_icon_started_the_program_is_the_one_opened(two_books: tuple[Path, Path]) -> None:
    assert run(AT_THE_START, *two_books) == [0, [two_books[1].name]]


CALLED = """
may_begin = False

def step(window, path):
    if not seen:
        seen.append("shown")
        print("shown", flush=True)
        window.showMinimized()
        watch(window)

def watch(window):
    def look():
        if not window.isMinimized():
            seen.append("called")
            window.close()
    window.watch = QTimer(window)
    window.watch.timeout.connect(look)
    window.watch.start(30)
"""
SECOND_START = """
import sys
from pathlib import Path
from cqi_desktop import app
from cqi_desktop.settings import WindowSettings
print(app.open_window(Path(sys.argv[1]), settings=WindowSettings()))
"""


def test_that_a_second_start_calls_the_window_to_the_front_and_ends(
    two_books: tuple[Path, Path], someone_else: Path
) -> None:
    book = two_books[0]
    command = [sys.executable, "-c", BEGUN + CALLED + ENDED, str(book), str(book)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8") as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == "shown"
        second = subprocess.run(
            [sys.executable, "-c", SECOND_START, str(book)], cwd=ROOT, capture_output=True, text=True, timeout=60,
            check=False, env={**os.environ},
        )  # fmt: skip
        assert (second.returncode, second.stdout.strip()) == (0, "0"), second.stderr
        assert json.loads(running.stdout.readline()) == [0, ["shown", "called"]]
    assert running.returncode == 0
    assert not list((someone_else / "cache").rglob("*.open"))


def test_that_nobody_answers_for_a_book_without_a_window(tmp_path: Path) -> None:
    folder, book = tmp_path / "windows", tmp_path / "carnet.cqi"
    assert not call_window(folder, book)


def test_that_a_window_that_was_killed_answers_nobody(tmp_path: Path) -> None:
    from cqi_desktop.ui.window_calls import _files

    folder, book = tmp_path / "windows", tmp_path / "carnet.cqi"
    folder.mkdir()
    left, _ = _files(folder, book)
    left.touch()  # what a window that was killed leaves
    assert not call_window(folder, book, answer_s=0.1)
    assert list(folder.iterdir()) == [left]
