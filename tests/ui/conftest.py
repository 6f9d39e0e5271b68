"""A window on a real book: the sample one, copied for each test, or one that the test fills itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cqi_desktop import app
from cqi_desktop.settings import Appearance, WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from tests.screenshots import use_readable_font

NOON = 1_301_572_800_000  # 2011-03-31T12:00:00Z

Opener = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample book, made once: tests take a copy."""
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def sample_path(sample_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample_file, tmp_path / "carnet.cqi"))


@pytest.fixture
def empty_path(tmp_path: Path) -> Path:
    """A new book, on 31 March 2011."""
    path = tmp_path / "new.cqi"
    Book.create(path, surroundings=RepeatableSurroundings(NOON, 7).surroundings()).close()
    return path


@pytest.fixture
def open_window(qtbot: QtBot, qapp: object) -> Iterator[Opener]:
    """Opens the window on a book, on its list of companies or another page, and waits until it shows; closes it."""
    use_readable_font(qapp)  # type: ignore[arg-type]
    opened: list[MainWindow] = []

    def opener(
        path: Path, settings: WindowSettings | None = None, width: int = 1366, page: str = "companies"
    ) -> MainWindow:
        window = app.make_window(
            app.start_application(), Book.open(path), settings or WindowSettings(appearance=Appearance.LIGHT)
        )
        opened.append(window)
        window.resize(width, 740)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        if page != PAGES[0].entry.key:
            window.open_page(page)
            window.focus_page()
        settle(qtbot, window)
        return window

    yield opener
    for window in opened:
        window.close()
        app.close_window(window)
        app.forget_window(window)


@pytest.fixture
def window(open_window: Opener, sample_path: Path) -> MainWindow:
    """The window on the sample book."""
    return open_window(sample_path)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the work under way has reached the screen, the short delays of the window included."""
    qtbot.wait(90)

    def is_idle() -> bool:
        return window.context.runner.is_idle

    qtbot.waitUntil(is_idle, timeout=20_000)
    qtbot.wait(20)
