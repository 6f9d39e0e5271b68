"""Small books of one team for the tests of the window, and how to wait for an exchange."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from cqi_desktop.settings import Appearance, ExchangeTiming, WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.tables import Adviser, Company, Intervention
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.exchange_page import ExchangePage
from tests.sample_team import PEOPLE, edit_company, exchange_all, make_team

from .conftest import settle

COMPANIES = ("Alliages Gentibois inc.", "Meubles Boisclerc inc.", "Tuyaux Saint-Laurin ltée")


def small_book(path: Path) -> Path:
    """Three companies, an intervention and the people of the team."""
    with Book.create(path) as book, book.change_set("Sample data", kind="creation"):
        for person in PEOPLE:
            book.insert(Adviser, name=person)
        for name in COMPANIES:
            company = book.insert(Company, name=name, phone="819 555-0101", region="17", mrc="390")
        book.insert(Intervention, company=company, date="2011-03-22", subject="Douanes")
    return path


def small_team(folder: Path, count: int = 2) -> list[Path]:
    return make_team(small_book(folder / "base.cqi"), folder, count)


def settle_exchange(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the exchange and all that follows from it is on the screen."""
    settle(qtbot, window)
    watch = window.context.exchange

    def is_idle() -> bool:
        return watch.is_idle and not watch.is_running and window.context.runner.is_idle

    for _ in range(3):
        qtbot.waitUntil(is_idle, timeout=20_000)
        qtbot.wait(25)


def exchange_page(qtbot: QtBot, window: MainWindow) -> ExchangePage:
    window.open_page("exchange")
    settle_exchange(qtbot, window)
    assert isinstance(window.page, ExchangePage)
    return window.page


def texts(table: object) -> list[list[str]]:
    """What the rows of a table say."""
    return [[cell.text for cell in row.cells] for row in table.rows.rows]  # type: ignore[attr-defined]


def value_of(path: Path, column: str, name: str) -> object:
    with Book.open(path, read_only=True) as book:
        return book.scalar(f"SELECT {column} FROM company WHERE name = ?", (name,))


def settings_of(timing: ExchangeTiming = ExchangeTiming.REGULAR) -> WindowSettings:
    return WindowSettings(appearance=Appearance.LIGHT, adviser_name=PEOPLE[0], exchange_timing=timing)


def team_in_conflict(folder: Path) -> list[Path]:
    """Two laptops that changed the phone and the web site of one company apart."""
    paths = small_team(folder)
    edit_company(paths[1], 1, 1, phone="819 555-0180", website="boisclerc.example")
    edit_company(paths[0], 1, 0, phone="819 555-0118", website="meubles.example")
    exchange_all(paths)
    return paths
