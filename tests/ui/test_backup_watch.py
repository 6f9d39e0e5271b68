"""Copies that the window makes by itself, where they go, and what is told when they cannot be made."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.kept_backups import backup_folder, kept_backups
from cqi_desktop.ui.backup_watch import BackupWatch
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.settings_page import SettingsPage
from cqi_desktop.ui.sections.data import DataSection


def test_that_a_copy_is_made_off_the_thread_and_shown_in_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    book = window.context.book
    add_company(book, name="Boiserie Nouvelle inc.")
    watch = BackupWatch(window.context, window)
    with qtbot.waitSignal(watch.made, timeout=20_000) as made:
        watch.back_up()
    (kept,) = kept_backups(backup_folder(book.path))
    assert made.args[0].made == kept
    assert str(kept.path) in window.context.settings.backups
    window.open_place("settings", "data")
    page = window.page
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, DataSection)
    assert page.section._automatic.text().startswith("1")


def test_that_a_second_place_that_is_away_is_told_once(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.context.settings.second_backup_folder = str(tmp_path / "cle")
    watch = BackupWatch(window.context, window)
    told: list[object] = []

    def tell(error: object) -> None:
        told.append(error)

    watch.failed.connect(tell)
    for name in ("Une inc.", "Deux inc."):
        add_company(window.context.book, name=name)
        for kept in kept_backups(backup_folder(window.context.book.path)):
            kept.path.unlink()  # so that one is due again
        with qtbot.waitSignal(watch.made, timeout=20_000):
            watch.back_up()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], CqiError)


def test_that_a_second_place_is_chosen_and_left(window: MainWindow, tmp_path: Path) -> None:
    window.open_place("settings", "data")
    section = window.page.section  # type: ignore[union-attr]
    section.choose_second_place(str(tmp_path))
    assert window.context.settings.second_backup_folder == str(tmp_path)
    section.no_second_pressed()
    assert window.context.settings.second_backup_folder == ""
