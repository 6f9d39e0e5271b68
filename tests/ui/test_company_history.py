"""The history as a part of the company page, what undo is called, the trash of a contact, and a page with too much."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.settings import Appearance, WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import edit_company
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.measures import record_measure
from cqi_desktop.store.tables import Contact
from cqi_desktop.store.trash import archive, trash, untrash
from cqi_desktop.store.undo_sequence import undo_sequence
from cqi_desktop.ui.change_words import change_words
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.company_page import CompanyPage
from tests.heavy_company import UNBROKEN, add_heavy_company
from tests.sample_team import PEOPLE
from tests.screenshots import use_readable_font

from .conftest import Opener, settle
from .exchanging import COMPANIES, small_book, texts
from .test_undo_in_window import plain, settle_undo

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, open_window: Opener, path: Path) -> tuple[MainWindow, CompanyPage]:
    """The window on the page of the first company of a small book."""
    window = open_window(path, WindowSettings(appearance=Appearance.LIGHT, adviser_name=PEOPLE[0]))
    window.open_company(key_of(window.context.book))
    settle_undo(qtbot, window)
    page = window.page
    assert isinstance(page, CompanyPage)
    return window, page


def key_of(book: Book, name: str = COMPANIES[0]) -> bytes:
    found: bytes = book.scalar("SELECT id FROM company WHERE name = ?", (name,))
    return found


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


# --- the history --------------------------------------------------------------------------------------------


def test_that_ctrl_h_goes_to_the_history_of_the_page_and_the_arrows_walk_it(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window, page = opened(qtbot, open_window, small_book(tmp_path / "un.cqi"))
    edit_company(window.context.book, key_of(window.context.book), phone="819 555-0112")
    settle_undo(qtbot, window)
    press(qtbot, Qt.Key.Key_H, CTRL)
    settle(qtbot, window)
    assert page.tabs.key == "history"
    table = page.history.view.table
    assert table.hasFocus()
    assert texts(table)[1] == ["Cette entreprise", "Téléphone", "819 555-0101", "819 555-0112"]
    assert PEOPLE[0] in texts(table)[0][0]
    press(qtbot, Qt.Key.Key_Escape)
    assert window.page is not page


def test_that_one_change_set_is_undone_from_the_tab_and_a_toast_says_so(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window, page = opened(qtbot, open_window, small_book(tmp_path / "un.cqi"))
    book = window.context.book
    edit_company(book, key_of(book), phone="819 555-0112")
    edit_company(book, key_of(book), neq="1140000035")
    settle_undo(qtbot, window)
    page.tabs.choose("history")
    settle(qtbot, window)
    view = page.history.view
    row = next(row for row, cells in enumerate(texts(view.table)) if "819 555-0112" in cells)
    view.table.go_to_row(row)
    view.undo_button.click()
    settle_undo(qtbot, window)
    assert book.scalar("SELECT phone FROM company WHERE id = ?", (key_of(book),)) == "819 555-0101"
    assert book.scalar("SELECT neq FROM company WHERE id = ?", (key_of(book),)) == "1140000035"
    assert page.toast.isVisible()
    assert texts(view.table)[1] == ["Cette entreprise", "Téléphone", "819 555-0112", "819 555-0101"]


def test_that_the_history_of_another_company_takes_the_place_of_the_first(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window, page = opened(qtbot, open_window, small_book(tmp_path / "un.cqi"))
    page.tabs.choose("history")
    settle(qtbot, window)
    page.step_record(1)
    settle(qtbot, window)
    assert page.tabs.key == "history"
    names = [row[3] for row in texts(page.history.view.table) if len(row) > 1 and row[1] == "Nom"]
    assert names == [COMPANIES[1]]


def test_that_a_measure_reads_with_its_kind_and_its_unit(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window, page = opened(qtbot, open_window, small_book(tmp_path / "un.cqi"))
    book = window.context.book
    record_measure(book, company=key_of(book), kind="export_share", value=7000)
    page.tabs.choose("history")
    settle_undo(qtbot, window)
    told = {row[1]: plain(row[3]) for row in texts(page.history.view.table)[1:4]}
    assert told["Genre"] == "Part des ventes à l’exportation"
    assert told["Valeur"] == "70 %"


# --- what undo is called ------------------------------------------------------------------------------------


def test_that_undo_is_named_as_a_person_would_say_it(tmp_path: Path) -> None:
    with Book.open(small_book(tmp_path / "un.cqi")) as book:
        company, act = key_of(book), book.scalar("SELECT id FROM intervention")

        def last() -> str:
            ref = undo_sequence(book).undo
            assert ref is not None
            return plain(change_words(book, ref))

        trash(book, "company", company)
        assert last() == f"Mettre à la corbeille : {COMPANIES[0]}"
        untrash(book, "company", company)
        assert last() == f"Restaurer de la corbeille : {COMPANIES[0]}"
        archive(book, "company", company)
        assert last() == f"Archiver : {COMPANIES[0]}"
        trash(book, "intervention", act)
        assert last() == f"Mettre à la corbeille : Intervention · 2011-03-22 · {COMPANIES[2]}"
        edit_company(book, company, contact_every_days=90)
        assert last() == "Jours entre les contacts : 90 jours"
        edit_company(book, company, contact_every_days=None)
        assert last() == "Jours entre les contacts, 90 jours → (vide)"
        edit_company(book, company, export_status="regular")
        assert last() == "Statut d’exportation : Régulière"


# --- contacts -----------------------------------------------------------------------------------------------


def test_that_delete_puts_a_contact_in_the_trash_and_the_toast_undoes(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = small_book(tmp_path / "un.cqi")
    with Book.open(path) as book:
        person = add_contact(book, company=key_of(book), first_name="Lucie", last_name="Bergevin")
        add_contact(book, company=key_of(book), first_name="Paul", last_name="Roy")
    window, page = opened(qtbot, open_window, path)
    page.tabs.choose("people")
    page.people.table.go_to_row(page.people.table.rows.row_of(person))
    page.people.table.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert window.context.book.find(Contact, person).trashed_at is not None
    assert page.people.table.rows.rowCount() == 1
    assert "Lucie Bergevin" in page.toast.text
    page.toast._buttons[0].click()
    settle_undo(qtbot, window)
    assert window.context.book.find(Contact, person).trashed_at is None
    page.people.table.go_to_row(page.people.table.rows.row_of(person))
    page.people.trash_button.click()
    settle(qtbot, window)
    assert window.context.book.find(Contact, person).trashed_at is not None


# --- the timeline -------------------------------------------------------------------------------------------


def test_that_the_chips_count_what_they_narrow_to_and_the_arrows_choose(qtbot: QtBot, window: MainWindow) -> None:
    book = window.context.book
    key = book.scalar("SELECT company_id FROM intervention GROUP BY company_id ORDER BY count(*) DESC LIMIT 1")
    window.open_company(key)
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, CompanyPage)
    chips = page.kinds.chips
    count = page.content.counts["intervention"] if page.content else 0
    assert chips["intervention"].value == f"Interventions {count}"
    assert chips["all"].isChecked()
    chips["all"].setFocus()
    press(qtbot, Qt.Key.Key_Right)
    assert page.kinds.key == "intervention"
    lines = [row for row in page.timeline.list.lines.rows if not isinstance(row, str)]
    assert len(lines) == count
    assert [chip for chip in chips.values() if chip.isChecked()] == [chips["intervention"]]
    chips["all"].click()
    assert page.kinds.key == "all"


def test_that_five_thousand_acts_build_a_screenful_of_lines(
    qtbot: QtBot, open_window: Opener, empty_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By what is built, not by time: lines painted, pages of words read, widgets made."""
    with Book.open(empty_path) as book:
        company = add_heavy_company(book, documents=3)
    window = open_window(empty_path)
    window.open_company(company)
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, CompanyPage)
    listed = page.timeline.list
    assert listed.lines.rowCount() > 5000
    assert len(listed.lines._pages) <= 2
    assert len(listed.viewport().children()) < 10
    read: list[int] = []
    before = listed.lines.words_at

    def counted(row: int) -> object:
        read.append(row)
        return before(row)

    monkeypatch.setattr(listed.lines, "words_at", counted)
    listed.viewport().repaint()
    assert 0 < len(set(read)) < 60
    read.clear()
    press(qtbot, Qt.Key.Key_End)
    qtbot.wait(20)
    assert len(set(read)) < 120
    assert len(listed.lines._pages) <= 4
    headings = [row for row in listed.lines.rows if isinstance(row, str)]
    assert headings[0] == "À faire"


@pytest.mark.parametrize("percent", [100, 200])
def test_that_no_part_of_a_heavy_company_is_cut_or_scrolls_sideways(
    qtbot: QtBot, qapp: QApplication, open_window: Opener, empty_path: Path, percent: int
) -> None:
    with Book.open(empty_path) as book:
        company = add_heavy_company(book, acts=60, documents=30)
    usual = qapp.font()
    try:
        use_readable_font(qapp)
        font = qapp.font()
        font.setPointSizeF(font.pointSizeF() * percent / 100)
        qapp.setFont(font)
        window = open_window(empty_path)
        window.open_company(company)
        settle(qtbot, window)
        page = window.page
        assert isinstance(page, CompanyPage)
        assert window.width() == 1366
        for key, *_, place in page.tabs._places():
            assert page.tabs.rect().contains(place), key
            page.tabs.choose(key)
            settle(qtbot, window)
            assert page.width() <= 1366
            for area in page.findChildren(QAbstractScrollArea):
                if area.isVisible():
                    assert area.horizontalScrollBar().maximum() == 0, (key, area.accessibleName())
        header = page.header
        assert header.note_button.geometry().right() <= page.width()
        assert header.title.width() > 160
        assert UNBROKEN[:20] in header.title.toolTip()
    finally:
        qapp.setFont(usual)


def test_that_more_is_three_dots_in_a_button_with_a_name(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    _, page = opened(qtbot, open_window, small_book(tmp_path / "un.cqi"))
    more = page.header.more_button
    assert more.accessibleName().startswith("Plus")
    assert not more.icon().isNull()
    assert more.property("kind") == "button"
    assert more.text() == ""
