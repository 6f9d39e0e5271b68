"""Nothing cut when the text grows: every page, in both languages and one a third longer, at 100, 200 and 300 %."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.resource_files import resource
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from tests.screenshots import use_readable_font

from .conftest import Opener, settle
from .test_accessibility import cut_labels

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


SMALL_DOUBLE = Screen(1366, 768, 200)
SCREENS = (
    Screen(1366, 768, 100),
    SMALL_DOUBLE,
    Screen(2560, 1440, 300),
    # The first and the third as a system that scales by itself gives them: fewer pixels, each of them larger.
    Screen(683, 384, 100),
    Screen(853, 480, 100),
)
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
    if language == "longer":
        translation.set_language("fr", longer_language)
    else:
        translation.set_language(language)
    found = cut_on_pages(qtbot, open_window, sample_path, text_at, screen, EVERY_PAGE)
    assert found == []


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
        found += [(page, text) for text, *_ in cut_labels(window)]
        found += [(page, text) for text in cut_controls(window)]
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


def cut_controls(window: MainWindow) -> list[str]:
    """What goes out of the widget that holds it, or is too low for its own text. What scrolls is not cut."""
    cut = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QAbstractButton, QLabel, QLineEdit, QComboBox)):
            continue
        holder = widget.parentWidget()
        seen = widget.geometry()
        if not isinstance(holder.parentWidget(), QAbstractScrollArea):
            seen = seen.intersected(holder.rect())
        is_low = bool(widget_text(widget)) and seen.height() < widget.fontMetrics().height()
        if is_low or seen.width() < widget.width():
            why = "too low in" if is_low else "out of"
            cut.append(f"{widget_text(widget)} {why} {type(holder).__name__} {holder.objectName()}")
    return cut


def widget_text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QAbstractButton, QLabel, QLineEdit)) else widget.accessibleName()
