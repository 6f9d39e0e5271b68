"""Nothing cut when the text grows: every page, view and dialog, in both languages and one a third longer."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.resource_files import resource
from cqi_desktop.store.book import Book
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from tests import screenshots
from tests.report_pictures import freeze_and_change
from tests.sample_team import make_busy_team
from tests.screenshots import use_readable_font

from .conftest import Opener, settle
from .cut_parts import cut_in
from .test_accessibility_walk import ON_FILED_FIGURES, ON_THE_SAMPLE, Steps

# How much longer the texts of the pseudo-language are, and what they grow by: letters as wide as the usual ones.
LONGER = 0.3
PADDING = "etaoin srlu "
EVERY_PAGE = (*(maker.entry.key for maker in PAGES), "company")
QUICK_PAGES = ("dashboard", "companies")


@dataclass(frozen=True)
class Screen:
    """A screen in pixels, with the size of its text in percent."""

    width: int
    height: int
    percent: int


SMALL_DOUBLE, LARGE_TRIPLE = Screen(1366, 768, 200), Screen(2560, 1440, 300)
# Both as a system that scales by itself gives them: fewer pixels, each of them larger.
SMALL_SCALED, LARGE_SCALED = Screen(683, 384, 100), Screen(853, 480, 100)
SCREENS = (Screen(1366, 768, 100), SMALL_DOUBLE, LARGE_TRIPLE, SMALL_SCALED, LARGE_SCALED)
# What is walked beyond the pages: the longest texts everywhere, the two languages on the smallest of the screens.
WALKED = (
    *(("longer", screen) for screen in (SMALL_DOUBLE, LARGE_TRIPLE, LARGE_SCALED)),
    ("fr", SMALL_DOUBLE),
    ("en", SMALL_DOUBLE),
)
EVERY_WALK: dict[str, Steps] = {**ON_THE_SAMPLE, **ON_FILED_FIGURES, "team": screenshots.TEAM_STEPS}
Enlarge = Callable[[int], None]


def write_longer_language(path: Path) -> Path:
    """The French catalogue with each text a third longer: what a translation may become."""
    tree = ElementTree.parse(resource("translations", "cqi_desktop_fr.ts"))
    for message in tree.getroot().iter("message"):
        translated = message.find("translation")
        for form in () if translated is None else (translated, *translated):
            if form.text and form.text.strip():
                form.text += _padding(len(form.text))
    tree.write(path, encoding="utf-8")
    return path


def _padding(length: int) -> str:
    more = round(length * LONGER)
    return (PADDING * (more // len(PADDING) + 1))[:more].rstrip()


@pytest.fixture(scope="session")
def longer_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_longer_language(tmp_path_factory.mktemp("longer") / "longer.ts")


@pytest.fixture
def text_at(qapp: QApplication) -> Iterator[Enlarge]:
    """Makes the text of the system as large as asked, until the end of the test."""
    usual = qapp.font()

    def enlarge(percent: int) -> None:
        use_readable_font(qapp)
        font = qapp.font()
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        qapp.setFont(font)

    yield enlarge
    qapp.setFont(usual)


@pytest.mark.parametrize("screen", [SMALL_DOUBLE])
def test_that_nothing_is_cut_in_a_longer_language_with_large_text(
    qtbot: QtBot, open_window: Opener, sample_path: Path, text_at: Enlarge, longer_language: Path, screen: Screen
) -> None:
    translation.set_language("fr", longer_language)
    assert cut_on_pages(qtbot, open_window, sample_path, text_at, screen, QUICK_PAGES) == []


@pytest.mark.slow
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", ["fr", "en", "longer"])
def test_that_nothing_is_cut_on_any_page(
    qtbot: QtBot,
    open_window: Opener,
    sample_path: Path,
    text_at: Enlarge,
    longer_language: Path,
    language: str,
    screen: Screen,
) -> None:
    speak(language, longer_language)
    found = cut_on_pages(qtbot, open_window, sample_path, text_at, screen, EVERY_PAGE)
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize(("language", "screen"), WALKED)
@pytest.mark.parametrize("walk", EVERY_WALK)
def test_that_nothing_is_cut_in_any_view_or_dialog(
    open_window: Opener,
    sample_path: Path,
    tmp_path: Path,
    text_at: Enlarge,
    longer_language: Path,
    walk: str,
    language: str,
    screen: Screen,
) -> None:
    book = book_of(walk, sample_path, tmp_path)
    speak(language, longer_language)
    text_at(screen.percent)
    window = open_window(book, page="dashboard")
    window.setMinimumSize(1, 1)
    window.resize(screen.width, screen.height)
    found: dict[str, str] = {}
    for name, step in EVERY_WALK[walk]:
        screenshots.settle(window)
        shown = step(window)
        screenshots.settle(window)
        for fault in cut_in(shown, screen.width, screen.height):
            found.setdefault(fault, name)
        if shown is not window:
            shown.close()
    assert found == {}


def book_of(walk: str, sample: Path, folder: Path) -> Path:
    """The book that a walk goes through."""
    if walk == "team":
        return Path(shutil.copy(make_busy_team(sample, folder)[0], folder / "team.cqi"))
    if walk in ON_FILED_FIGURES:
        with Book.open(sample) as book:
            freeze_and_change(book)
    return sample


def speak(language: str, longer: Path) -> None:
    """``language`` is fr, en, or longer."""
    if language == "longer":
        translation.set_language("fr", longer)
    else:
        translation.set_language(language)


def cut_on_pages(
    qtbot: QtBot, open_window: Opener, book: Path, text_at: Enlarge, screen: Screen, pages: tuple[str, ...]
) -> list[tuple[str, str]]:
    """What is cut, or pushes the window out of the screen, with the page where it is."""
    text_at(screen.percent)
    window = open_window(book)
    window.setMinimumSize(1, 1)  # the screen of the tests is smaller than those of people
    window.resize(screen.width, screen.height)
    settle(qtbot, window)
    found: list[tuple[str, str]] = []
    for page in pages:
        show(window, page)
        settle(qtbot, window)
        found += [(page, fault) for fault in cut_in(window, screen.width, screen.height)]
        if (window.width(), window.height()) != (screen.width, screen.height):
            found.append((page, f"the window is {window.width()} x {window.height()}"))
    return found


def show(window: MainWindow, page: str) -> None:
    if page == "company":
        window.open_page("companies")
        window.open_company(window.page.model.key_at(0))
    else:
        window.open_page(page)
    window.focus_page()
