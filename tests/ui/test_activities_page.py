"""Activités, by keyboard: back from an event with 40 attendances, a list pasted from Excel, the door, what follows."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.domain.text_folding import without_accents
from cqi_desktop.store.actions import actions_of
from cqi_desktop.store.activity_list import ActivityFilter, activity_lines
from cqi_desktop.store.arrivals import Arrival, record_arrivals
from cqi_desktop.store.attendance_sheet import attendance_sheet, counts_of_sheet
from cqi_desktop.store.book import Book
from cqi_desktop.store.concerns import concerns_of
from cqi_desktop.store.tables import Activity
from cqi_desktop.ui.activities.paste_dialog import PasteDialog
from cqi_desktop.ui.activities.sheet_printing import SheetPrinting
from cqi_desktop.ui.dialogs.fields_dialog import FieldsDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.activities_page import DOOR, LIST, ONE, ActivitiesPage

from .conftest import Opener, settle
from .test_accessibility import cut_labels, spoken_name
from .test_funding_page import press_page

CTRL = Qt.KeyboardModifier.ControlModifier
CAFE = "C11-C1"


def activities_page(qtbot: QtBot, window: MainWindow) -> ActivitiesPage:
    press_page(qtbot, window, "activities")
    page = window.page
    assert isinstance(page, ActivitiesPage)
    return page


def key_of(book: Book, code: str) -> bytes:
    return next(line.key for line in activity_lines(book, ActivityFilter()) if line.code == code)


def open_one(qtbot: QtBot, window: MainWindow, code: str, part: str = "sheet") -> ActivitiesPage:
    page = activities_page(qtbot, window)
    page.open_activity(key_of(window.context.book, code), part)
    settle(qtbot, window)
    return page


def type_here(qtbot: QtBot, text: str) -> None:
    """Type where the focus is: what a person does."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, text)


def press_here(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def dialog_of(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    def is_open() -> bool:
        return isinstance(QApplication.activeModalWidget(), kind)

    qtbot.waitUntil(is_open, timeout=3_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def back_to(qtbot: QtBot, window: MainWindow) -> None:
    """The dialog closed: a desktop gives the window its focus back, the platform of the tests does not."""
    settle(qtbot, window)
    window.activateWindow()
    settle(qtbot, window)


# --- back from an event ------------------------------------------------------------------------------------


def test_that_an_activity_is_added_and_its_sheet_filled_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    page = activities_page(qtbot, window)
    book = window.context.book
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_N, CTRL)
    dialog = dialog_of(qtbot, FieldsDialog)
    assert isinstance(dialog, FieldsDialog)
    qtbot.keyClicks(dialog.widgets["title"], "Cafe export : le Mexique")
    qtbot.keyClicks(dialog.widgets["start_date"], "2011-03-30")
    qtbot.keyClick(dialog.widgets["start_date"], Qt.Key.Key_Return)
    back_to(qtbot, window)
    assert page.stack.currentIndex() == ONE
    assert page.view.sheet.company_field.hasFocus(), "an empty sheet waits for its first line"
    names = [
        name
        for (name,) in book.sql(
            "SELECT name FROM company WHERE trashed_at IS NULL AND merged_into_id IS NULL AND name NOT GLOB '*[^ -~]*' "
            "GROUP BY name HAVING count(*) = 1 ORDER BY name LIMIT 12"
        )
    ]
    for name in names:
        type_here(qtbot, name)
        press_here(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(page.view.sheet.person_field.hasFocus, timeout=2_000)
        press_here(qtbot, Qt.Key.Key_Return)
        assert page.view.sheet.company_field.hasFocus()
    settle(qtbot, window)
    sheet = attendance_sheet(book, page.activity or b"")
    assert sorted(line.company_name for line in sheet) == sorted(names)
    assert {line.attendance for line in sheet} == {"attended"}
    assert f"12{chr(0xA0)}" in page.view.sheet.count.text().replace(" ", chr(0xA0)), "the sheet says how many came"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert len(attendance_sheet(book, page.activity or b"")) == 11, "each line is undone by itself"


def test_that_a_person_is_found_chosen_or_created_with_the_company(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, "S10-C11")
    book, sheet = window.context.book, page.view.sheet
    before = len(attendance_sheet(book, page.activity or b""))
    qtbot.keyClick(page, Qt.Key.Key_N, CTRL)
    assert sheet.company_field.hasFocus()
    type_here(qtbot, "Fromagerie inventee inc.")
    for _ in range(9):  # the offer to create is the last one
        press_here(qtbot, Qt.Key.Key_Down)
    press_here(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.person_field.hasFocus, timeout=2_000)
    type_here(qtbot, "Rolande Inventee")
    press_here(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    lines = attendance_sheet(book, page.activity or b"")
    assert len(lines) == before + 1
    added = next(line for line in lines if line.company_name == "Fromagerie inventee inc.")
    assert added.person == "Rolande Inventee"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert book.scalar("SELECT count(*) FROM company WHERE name LIKE 'Fromagerie inv%' AND trashed_at IS NULL") == 0


def test_that_forty_names_are_pasted_with_a_verdict_on_each_line(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, "S10-CX")
    book = window.context.book
    names = [
        name
        for (name,) in book.sql(
            "SELECT name FROM company WHERE trashed_at IS NULL AND merged_into_id IS NULL GROUP BY name "
            "HAVING count(*) = 1 ORDER BY name LIMIT 38"
        )
    ]
    rows = [f"Jean Essai{number}\t{name}\tjean{number}@essai.exemple" for number, name in enumerate(names)]
    rows += ["Anne Essai\tAcier Warvick\t", "Rolande Essai\tFromagerie inventée ltée\t"]
    QGuiApplication.clipboard().setText("\n".join(["Participant\tEntreprise\tCourriel", *rows]))
    page.view.sheet.table.setFocus()
    before = len(attendance_sheet(book, page.activity or b""))
    changes = book.scalar("SELECT count(*) FROM change")
    qtbot.keyClick(page.view.sheet.table, Qt.Key.Key_V, CTRL)
    dialog = dialog_of(qtbot, PasteDialog)
    assert isinstance(dialog, PasteDialog)
    settle(qtbot, window)
    assert len(dialog.lines) == 40
    assert len(dialog.table.ticked) == 39, "what only resembles is not ticked"
    assert book.scalar("SELECT count(*) FROM change") == changes, "nothing is written before"
    # The line to choose is first: Space opens the companies that it may be.
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert len(dialog.table.ticked) == 40
    dialog.attendance.setCurrentIndex(0)
    dialog.footer.primary.click()
    back_to(qtbot, window)
    lines = attendance_sheet(book, page.activity or b"")
    assert sum(line.attendance == "attended" for line in lines) == 40
    assert any(line.company_name == "Acier inoxydable Warvick ltée" for line in lines)
    assert page.toast.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert len(attendance_sheet(book, page.activity or b"")) == before, "the whole list is one step back"


def test_that_several_lines_pasted_into_the_field_open_the_verdicts(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, "S10-C11")
    page.view.sheet.begin_entry()
    QGuiApplication.clipboard().setText("Meubles Tourigan inc.\nBiscuits Port-Nicois\n")
    qtbot.keyClick(page.view.sheet.company_field, Qt.Key.Key_V, CTRL)
    dialog = dialog_of(qtbot, PasteDialog)
    settle(qtbot, window)
    assert len(dialog.lines) == 2  # type: ignore[attr-defined]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_that_marks_take_one_key_and_go_down(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, CAFE)
    book, table = window.context.book, page.view.sheet.table
    table.setFocus()
    table.go_to_row(0)
    for key in (Qt.Key.Key_P, Qt.Key.Key_A, Qt.Key.Key_Space):
        qtbot.keyClick(table, key)
        settle(qtbot, window)
    counts = counts_of_sheet(attendance_sheet(book, page.activity or b""))
    assert (counts.people, counts.absent) == (2, 1)
    before = counts.lines
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert len(attendance_sheet(book, page.activity or b"")) == before - 1


# --- the door ----------------------------------------------------------------------------------------------


def test_that_an_arrival_takes_a_letter_and_enter(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, CAFE)
    book = window.context.book
    qtbot.keyClick(page, Qt.Key.Key_D, CTRL)
    assert page.stack.currentIndex() == DOOR
    assert page.door.field.hasFocus()
    for place in range(5):
        letter = without_accents(page.door.expected.rows.rows[0].cells[0].text[:1])
        qtbot.keyClicks(page.door.field, letter)
        qtbot.keyClick(page.door.field, Qt.Key.Key_Return)
        settle(qtbot, window)
        assert counts_of_sheet(attendance_sheet(book, page.activity or b"")).people == place + 1
        assert page.door.field.hasFocus()
        assert page.door.field.text() == ""
    assert "5" in page.door.count.text()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert "4" in page.door.count.text()
    qtbot.keyClick(page.door.field, Qt.Key.Key_Escape)
    assert page.stack.currentIndex() == ONE


def test_that_whoever_walks_in_is_created(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, CAFE)
    book = window.context.book
    page.open_door()
    qtbot.keyClicks(page.door.field, "Zeppelins Gonflex, Zoe Zanetti")
    qtbot.keyClick(page.door.field, Qt.Key.Key_Return)
    settle(qtbot, window)
    line = next(
        line for line in attendance_sheet(book, page.activity or b"") if line.company_name == "Zeppelins Gonflex"
    )
    assert (line.person, line.attendance) == ("Zoe Zanetti", "attended")
    assert page.door.arrivals.rows.rows[0].cells[0].text == "Zeppelins Gonflex", "the latest is first"


# --- the list and the facts --------------------------------------------------------------------------------


def test_that_the_list_filters_sorts_opens_and_says_why_sums_differ(qtbot: QtBot, window: MainWindow) -> None:
    window.context.scope.choose_region("")
    page = activities_page(qtbot, window)
    assert page.lines
    assert page.listed.sums.isVisible()
    assert "9" in page.listed.sums.text()
    page.filters.set_filters({"kind": ("training",)})
    settle(qtbot, window)
    assert {line.kind for line in page.lines} == {"training"}
    page.listed.header_clicked(1)
    titles = [row.cells[1].text for row in page.table.rows.rows]
    assert titles == sorted(titles, key=str.casefold)
    window.focus_page()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.stack.currentIndex() == ONE
    qtbot.keyClick(page.view.sheet.table, Qt.Key.Key_Escape)
    assert page.stack.currentIndex() == LIST
    assert page.table.hasFocus()


def test_that_an_activity_in_the_trash_says_what_counts_no_more(qtbot: QtBot, window: MainWindow) -> None:
    page = activities_page(qtbot, window)
    page.table.setFocus()
    page.table.go_to_row(2)
    count = page.table.rows.rowCount()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert page.table.rows.rowCount() == count - 1
    assert "participation" in page.toast.text
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert page.table.rows.rowCount() == count


def test_that_a_fact_saves_itself_and_a_refusal_stays_under_it(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, "S10-C11")
    book, facts = window.context.book, page.view.form.facts
    title, day = facts.widgets["title"], facts.widgets["start_date"]
    assert isinstance(title, QLineEdit)
    assert isinstance(day, QLineEdit)
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Marquage CE")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    settle(qtbot, window)
    record = book.find(Activity, page.activity or b"")
    assert record is not None
    assert record.title == "Marquage CE"
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "bientot")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert facts.refusal_of("start_date")
    assert day.text() == "bientot"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert title.text() != "Marquage CE"


# --- concerns, actions, what happened since ----------------------------------------------------------------


def test_that_a_concern_is_noted_answered_and_its_action_followed(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, "S10-C11", "actions")
    book, part = window.context.book, page.view.follow_up
    part.concern_button.click()
    dialog = dialog_of(qtbot, FieldsDialog)
    assert isinstance(dialog, FieldsDialog)
    qtbot.keyClicks(dialog.widgets["company"], "nordk")
    qtbot.keyClick(dialog.widgets["company"], Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.widgets["text"], "Le taux de change")
    dialog.footer.primary.click()
    settle(qtbot, window)
    (concern,) = concerns_of(book, page.activity or b"")
    assert (concern.company_name, concern.text) == ("Vêtements Nordkap inc.", "Le taux de change")
    part.answer_button.click()
    dialog = dialog_of(qtbot, FieldsDialog)
    assert isinstance(dialog, FieldsDialog)
    qtbot.keyClicks(dialog.widgets["text"], "Appeler EDC")
    qtbot.keyClicks(dialog.widgets["due_on"], "2011-03-28")
    dialog.footer.primary.click()
    settle(qtbot, window)
    (action,) = actions_of(book, page.activity or b"")
    assert (action.company_name, str(action.due_on)) == ("Vêtements Nordkap inc.", "2011-03-28")
    window.open_page("dashboard")
    settle(qtbot, window)
    dashboard = window.page
    dashboard.follow_ups.everyone_button.setChecked(True)
    settle(qtbot, window)
    shown = [row.cells[2].text for row in dashboard.follow_ups.table.rows.rows if not row.is_heading]
    assert "Appeler EDC" in shown, "a late action is among what is to do next"
    window.open_page("activities")
    settle(qtbot, window)
    part.promises.setFocus()
    part.promises.setCurrentIndex(part.promises.rows.index(0, 0))
    qtbot.keyClick(part.promises, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert not actions_of(book, page.activity or b"")[0].is_open


def test_that_what_happened_since_opens_the_company(qtbot: QtBot, window: MainWindow) -> None:
    page = open_one(qtbot, window, "S10-C01", "since")
    part = page.view.since
    assert part.table.rows.rowCount() > 0
    assert part.summary.text()
    part.table.setFocus()
    part.table.setCurrentIndex(part.table.rows.index(0, 0))
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.page.objectName() == "page"
    assert type(window.page).__name__ == "CompanyPage"


# --- paper and calendar ------------------------------------------------------------------------------------


def test_that_the_sheet_to_sign_is_laid_out_on_pages(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from PySide6.QtGui import QPdfWriter

    page = open_one(qtbot, window, CAFE)
    content = page.content
    assert content is not None
    path = tmp_path / "feuille.pdf"
    writer = QPdfWriter(str(path))
    SheetPrinting(window.context, content, page).paint(writer)
    del writer
    assert path.read_bytes().startswith(b"%PDF")


def test_that_the_invitation_is_written_and_names_nobody(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = open_one(qtbot, window, CAFE)
    path = tmp_path / "invitation.ics"
    page.write_invitation(str(path))
    text = path.read_text("utf-8")
    assert "20110609" in text
    assert "ATTENDEE" not in text
    assert path.name in page.toast.text


# --- size and accessibility --------------------------------------------------------------------------------


@pytest.mark.slow
def test_that_five_thousand_participations_stay_quick(qtbot: QtBot, open_window: Opener, sample_path: Path) -> None:
    with Book.open(sample_path) as book:
        key = key_of(book, CAFE)
        record_arrivals(book, key, [Arrival(new_company=f"Entreprise {number:04}") for number in range(1_500)])
        rows = book.sql("SELECT company_id FROM participation WHERE activity_id = ?", (key,)).fetchall()
        with book.change_set("Record attendances"):
            for (company,) in rows[:1_200]:
                for person in range(3):
                    book.sql(
                        "INSERT INTO participation(id, activity_id, company_id, attendance, notes) "
                        "VALUES (?, ?, ?, 'registered', ?)",
                        (book.new_id(), key, company, str(person)),
                    )
    window = open_window(sample_path)
    page = activities_page(qtbot, window)
    begun = time.perf_counter()
    page.open_activity(key)
    settle(qtbot, window)
    assert page.view.sheet.table.rows.rowCount() > 5_000
    assert time.perf_counter() - begun < 5
    begun = time.perf_counter()
    page.view.sheet.source("entreprise 14")
    assert time.perf_counter() - begun < 0.5


def every_part(page: ActivitiesPage) -> tuple[Callable[[], None], ...]:
    def sheet() -> None:
        page.view.tabs.choose("sheet")

    def actions() -> None:
        page.view.tabs.choose("actions")

    def since() -> None:
        page.view.tabs.choose("since")

    return page.show_list, sheet, actions, since, page.open_door


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_everything_has_a_name_and_nothing_is_cut(
    qtbot: QtBot, open_window: Opener, sample_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(sample_path)
    page = open_one(qtbot, window, "S10-C11")
    shown: Callable[[], None]
    for shown in every_part(page)[1:]:
        shown()
        settle(qtbot, window)
        nameless = [
            f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
            for widget in page.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
            if not spoken_name(widget).strip()
        ]
        assert nameless == []
        assert cut_labels(window) == []
        mute = [one.accessibleName() for one in page.findChildren(QToolButton) if not one.text() and not one.toolTip()]
        assert mute == []
    page.show_list()
    settle(qtbot, window)
    assert cut_labels(window) == []
