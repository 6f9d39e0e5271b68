"""The guide: the same pages in both languages, found by any word, opened by F1 where they are wanted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.resource_files import resource
from cqi_desktop.ui.dialogs.help_dialog import HelpDialog
from cqi_desktop.ui.help_pages import TOPICS, HelpPage, pages_in, pages_with, topic_of
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES

EVERY_PAGE = [*pages_in("fr"), *pages_in("en")]


def help_of(window: MainWindow) -> HelpDialog:
    dialog = window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    return dialog


def test_that_both_languages_have_the_same_pages() -> None:
    assert [page.key for page in pages_in("fr")] == [page.key for page in pages_in("en")]
    assert all(one.text != other.text for one, other in zip(pages_in("fr"), pages_in("en"), strict=True))


@pytest.mark.parametrize("page", EVERY_PAGE, ids=lambda page: f"{page.folder.name}-{page.key}")
def test_that_the_pictures_of_a_page_are_there(page: HelpPage) -> None:
    for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", page.text):
        assert (Path(page.folder) / name).exists()


@pytest.mark.parametrize("page", pages_in("fr"), ids=lambda page: page.key)
def test_that_french_pages_are_written_as_in_quebec(page: HelpPage) -> None:
    text = re.sub(r"`[^`]*`|\([^)]*\.png\)", "x", page.text)
    assert not re.search(r" [:%$»]|« ", text)
    assert not re.search(r"\S[?!;]\S|\u00a0[?!;]| [?!;]", text)
    assert "'" not in text
    assert not re.search(r"\b(email|upload|dashboard|veuillez|week-end)\b", text, re.IGNORECASE)


def test_that_each_page_of_the_window_has_its_page_of_the_guide() -> None:
    keys = {page.key for page in pages_in("fr")}
    assert set(TOPICS.values()) <= keys
    assert {maker.entry.key for maker in PAGES} <= set(TOPICS)
    assert topic_of("elsewhere") in keys


def test_that_the_commands_named_exist() -> None:
    from cqi_desktop.cli.program import COMMANDS

    for page in EVERY_PAGE:
        assert set(re.findall(r"`cqi-desktop (\w+)", page.text)) <= set(COMMANDS)


def test_that_f1_opens_the_guide_where_it_is_wanted(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("reports")
    window.show_help()
    dialog = help_of(window)
    assert dialog.shown is not None
    assert dialog.shown.key == "07-reports"
    assert "Geler" in dialog.page.toPlainText()
    window.open_page("exchange")
    window.show_help()
    assert help_of(window) is dialog
    assert dialog.shown.key == "11-exchange"
    dialog.close()


def test_that_the_search_ignores_accents_and_leaves_what_is_found(qtbot: QtBot, window: MainWindow) -> None:
    window.show_help()
    dialog = help_of(window)
    QTest.keyClicks(dialog.search, "sauvegarde verrouille")
    found = [page.key for page in pages_with("sauvegarde verrouille")]
    assert "13-protection" in found
    assert dialog.list.count() == len(found)
    assert dialog.shown is not None
    assert "sauvegarde" in fold(dialog.shown.text)
    dialog.search.setText("zzz")
    assert dialog.none_found.isVisible()
    assert dialog.shown is None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is None)


def test_that_nothing_is_loaded_from_elsewhere() -> None:
    for page in EVERY_PAGE:
        assert "http" not in page.text
        assert resource("help", page.folder.name, f"{page.key}.md").exists()
