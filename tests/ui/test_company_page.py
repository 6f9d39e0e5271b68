"""The page of a company by keyboard: there and back, fields that save themselves, the timeline, people, documents."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.companies import edit_company
from cqi_desktop.store.company_people import people_of
from cqi_desktop.store.documents import documents_of
from cqi_desktop.store.tables import Company, Contact, Intervention
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.pages.companies_page import CompaniesPage
from cqi_desktop.ui.pages.company_page import CompanyPage

from .conftest import Opener, settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> CompanyPage:
    """The page of the company that was served most, opened from the list by Enter."""
    listed = window.page
    assert isinstance(listed, CompaniesPage)
    busiest = listed.context.book.scalar(
        "SELECT company_id FROM intervention WHERE trashed_at IS NULL GROUP BY company_id "
        "ORDER BY count(*) DESC, company_id LIMIT 1"
    )
    listed.filters.remove_all()
    settle(qtbot, window)
    listed.table.go_to_row(listed.model.row_of(busiest))
    listed.table.setFocus()
    qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    shown = window.page
    assert isinstance(shown, CompanyPage)
    assert shown.company == busiest
    return shown


def kept(page: CompanyPage, field: str) -> object:
    return getattr(page.context.book.find(Company, page.company), field)


def type_over(qtbot: QtBot, page: CompanyPage, field: str, text: str) -> None:
    line = page.form.section_of(field).widgets[field]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_that_escape_goes_back_to_the_same_place_of_the_list(
    qtbot: QtBot, window: MainWindow, page: CompanyPage
) -> None:
    company = page.company
    assert window.status is not None
    assert page.timeline.list.hasFocus()
    press(qtbot, Qt.Key.Key_Escape)
    listed = window.page
    assert isinstance(listed, CompaniesPage)
    assert listed.model.key_at(listed.table.currentIndex().row()) == company
    assert listed.table.hasFocus()


@pytest.mark.slow
def test_that_page_down_shows_the_next_company_of_the_list(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    listed = window.page_named("companies")
    row = listed.model.row_of(page.company)
    step = 1 if row + 1 < listed.model.rowCount() else -1
    page.step_record(step)
    settle(qtbot, window)
    assert page.company == listed.model.key_at(row + step)
    assert page.content is not None
    assert page.content.key == page.company


def test_that_a_field_saves_itself_in_its_usual_writing_and_is_undone(
    qtbot: QtBot, window: MainWindow, page: CompanyPage
) -> None:
    before = kept(page, "phone")
    type_over(qtbot, page, "phone", "8195550177")
    assert kept(page, "phone") == before
    press(qtbot, Qt.Key.Key_Tab)
    assert kept(page, "phone") == "819 555-0177"
    assert QApplication.focusWidget() is page.form.section_of("email").widgets["email"]
    assert page.toast.isVisible()
    settle(qtbot, window)
    assert page.form.section_of("phone").widgets["phone"].text() == "819 555-0177"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(qtbot, window)
    assert kept(page, "phone") == before
    assert page.form.section_of("phone").widgets["phone"].text() == (before or "")


def test_that_what_cannot_be_right_stays_in_the_field_with_its_reason(
    qtbot: QtBot, window: MainWindow, page: CompanyPage
) -> None:
    before = kept(page, "email")
    type_over(qtbot, page, "email", "info@")
    press(qtbot, Qt.Key.Key_Return)
    section = page.form.section_of("email")
    assert "info@" in section.refusal_of("email")
    assert kept(page, "email") == before
    press(qtbot, Qt.Key.Key_Escape)
    assert section.widgets["email"].text() == (before or "")
    assert window.page is page
    del window


def test_that_a_change_that_came_meanwhile_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, page: CompanyPage
) -> None:
    type_over(qtbot, page, "address", "1, rue de la Gare")
    edit_company(page.context.book, page.company, address="2, rue du Pont")
    settle(qtbot, window)
    press(qtbot, Qt.Key.Key_Return)
    section = page.form.section_of("address")
    assert kept(page, "address") == "2, rue du Pont"
    assert "2, rue du Pont" in section.refusal_of("address")
    assert section.widgets["address"].text() == "1, rue de la Gare"
    press(qtbot, Qt.Key.Key_Return)
    assert kept(page, "address") == "1, rue de la Gare"


@pytest.mark.slow
def test_that_leaving_a_field_untouched_writes_nothing(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    before = page.context.book.last_change_at()
    page.form.first_field().setFocus()
    for _ in range(12):
        press(qtbot, Qt.Key.Key_Tab)
    settle(qtbot, window)
    assert page.context.book.last_change_at() == before


def test_that_a_move_asks_which_past_records_were_wrong(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    field = page.form.section_of("mrc").widgets["mrc"]
    field.setFocus()
    field.selectAll()
    other = "Drummond" if kept(page, "mrc") != "490" else "Arthabaska"
    qtbot.keyClicks(field, other)
    press(qtbot, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.table.rows.rowCount() > 3
    assert dialog.table.ticked == set()
    ticked = dialog.table.rows.key_at(0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.table.ticked == {ticked}
    dialog.accept_pressed()
    settle(qtbot, window)
    assert kept(page, "mrc") == ("490" if other == "Drummond" else "390")
    book = page.context.book
    places = book.sql("SELECT count(DISTINCT mrc) FROM intervention WHERE company_id = ?", (page.company,)).fetchone()
    assert places[0] >= 1


@pytest.mark.slow
def test_that_a_move_that_is_given_up_changes_nothing(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    before = kept(page, "mrc")
    page.writer.field_edited("mrc", before, "490" if before != "490" else "390")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert kept(page, "mrc") == before


@pytest.mark.slow
def test_that_the_cadence_says_when_to_be_in_touch(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    type_over(qtbot, page, "contact_every_days", "4000")
    press(qtbot, Qt.Key.Key_Return)
    assert page.form.section_of("contact_every_days").refusal_of("contact_every_days")
    type_over(qtbot, page, "contact_every_days", "45")
    press(qtbot, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert kept(page, "contact_every_days") == 45
    assert page.content is not None
    assert page.content.next_contact is not None
    shown = page.form.section_of("next_contact").widgets["next_contact"].text()
    assert page.content.next_contact.due_on.isoformat() in shown


# --- the timeline ------------------------------------------------------------------------------------------


def go_to_intervention(page: CompanyPage) -> bytes:
    listed = page.timeline.list
    key = next(row for row in listed.lines.rows if not isinstance(row, str) and row.kind == "intervention")
    listed.go_to(key)
    listed.setFocus()
    return key.id


def test_that_enter_edits_an_intervention_and_writes_what_differs(
    qtbot: QtBot, window: MainWindow, page: CompanyPage
) -> None:
    key = go_to_intervention(page)
    before = page.context.book.find(Intervention, key)
    press(qtbot, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.fields.subject.selectAll()
    qtbot.keyClicks(dialog.fields.subject, "Autre objet")
    qtbot.keyClick(dialog.fields.subject, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    after = page.context.book.find(Intervention, key)
    assert after.subject == "Autre objet"
    assert (after.date, after.contact_seconds, after.markets) == (before.date, before.contact_seconds, before.markets)
    assert "Autre objet" in str(page.timeline.list.currentIndex().data())


@pytest.mark.slow
def test_that_a_duplicate_is_noted_today(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    key = go_to_intervention(page)
    count = "SELECT count(*) FROM intervention WHERE company_id = ? AND date = ?"
    book = page.context.book
    before = book.scalar(count, (page.company, book.today().isoformat()))
    press(qtbot, Qt.Key.Key_D, CTRL)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog.fields.date, Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert book.scalar(count, (page.company, book.today().isoformat())) == before + 1
    original = book.find(Intervention, key)
    copy = book.sql("SELECT service_id, contact_seconds FROM intervention ORDER BY id DESC LIMIT 1").fetchone()
    assert copy == (original.service_id, None)


def test_that_delete_puts_a_line_in_the_trash_and_the_toast_undoes(
    qtbot: QtBot, window: MainWindow, page: CompanyPage
) -> None:
    key = go_to_intervention(page)
    press(qtbot, Qt.Key.Key_Delete)
    assert page.context.book.find(Intervention, key).trashed_at
    qtbot.mouseClick(page.toast._buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert page.context.book.find(Intervention, key).trashed_at is None


def test_that_the_arrows_of_the_tabs_narrow_the_timeline(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    page.tabs.setFocus()
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Right)
    assert page.tabs.key == "activities"
    kinds = {row.kind for row in page.timeline.list.lines.rows if not isinstance(row, str)}
    assert kinds <= {"participation"}
    assert page.form.isHidden()
    press(qtbot, Qt.Key.Key_Left)
    rows = page.timeline.list.lines.rows
    assert sum(row.kind == "intervention" for row in rows if not isinstance(row, str)) == int(
        page.tabs._counts["interventions"]
    )


# --- people, links, results, documents ---------------------------------------------------------------------


def test_that_a_contact_is_added_and_edited_by_keyboard(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    page.tabs.choose("people")
    before = len(people_of(page.context.book, page.company))
    page.people.add_pressed()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClicks(dialog.widgets["first_name"], "Odile")
    qtbot.keyClicks(dialog.widgets["last_name"], "Faucher")
    qtbot.keyClick(dialog.widgets["last_name"], Qt.Key.Key_Return)
    settle(qtbot, window)
    people = people_of(page.context.book, page.company)
    assert len(people) == before + 1
    current = page.people.current()
    assert current is not None
    assert current.name == "Odile Faucher"
    phone = page.people.form.section_of("mobile").widgets["mobile"]
    phone.setFocus()
    qtbot.keyClicks(phone, "8195550188")
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    assert page.context.book.find(Contact, current.id).mobile == "819 555-0188"
    page.people.main_pressed()
    settle(qtbot, window)
    assert page.people.current() is not None
    assert page.people.current().is_main  # type: ignore[union-attr]
    page.people.archive_pressed()
    settle(qtbot, window)
    assert people_of(page.context.book, page.company)[-1].name == "Odile Faucher"


def test_that_a_file_is_kept_renamed_and_put_in_the_trash(
    qtbot: QtBot, window: MainWindow, page: CompanyPage, tmp_path: Path
) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("plan", "utf-8")
    page.tabs.choose("documents")
    page.documents.add_files([path])
    settle(qtbot, window)
    (document,) = documents_of(page.context.book, company=page.company)
    assert (document.name, page.tabs._counts["documents"]) == ("plan.txt", "1")
    page.documents._save(document.id, tmp_path / "copy.txt", page.documents.copy_saved)
    settle(qtbot, window)
    assert (tmp_path / "copy.txt").read_text("utf-8") == "plan"
    page.documents.rename_to({"name": "plan 2011.txt"})
    settle(qtbot, window)
    page.documents.table.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert documents_of(page.context.book, company=page.company) == []
    window.undo()
    settle(qtbot, window)
    assert [one.name for one in documents_of(page.context.book, company=page.company)] == ["plan 2011.txt"]


@pytest.mark.slow
def test_that_an_outcome_and_a_measure_are_written(qtbot: QtBot, window: MainWindow, page: CompanyPage) -> None:
    page.tabs.choose("results")
    page.results.add_pressed()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClicks(dialog.widgets["value"], "185 000,50")
    qtbot.keyClick(dialog.widgets["value"], Qt.Key.Key_Return)
    page.results.write_measure({"kind": "export_share", "value": "41,5 %", "measured_on": "2011-03-01", "source": ""})
    settle(qtbot, window)
    book = page.context.book
    assert book.scalar("SELECT max(value) FROM export_outcome WHERE company_id = ?", (page.company,)) == 18_500_050
    share = "SELECT value FROM measure WHERE company_id = ? AND kind = 'export_share' AND measured_on = '2011-03-01'"
    assert book.scalar(share, (page.company,)) == 4150


# --- a new company, a draft --------------------------------------------------------------------------------


def test_that_a_new_name_shows_what_it_resembles_and_opens_it(
    qtbot: QtBot, window: MainWindow, page: CompanyPage
) -> None:
    name = str(kept(page, "name"))
    company = page.company
    window.company_visits.go_back()
    qtbot.keyClick(window.page.table, Qt.Key.Key_N, CTRL)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.name.setText(name)  # QTest types no accents
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() > 0)
    assert dialog.footer.primary.text() == dialog.footer.primary.accessibleName()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.page is page
    assert page.company == company


def test_that_a_new_company_opens_on_its_form(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.page.table, Qt.Key.Key_N, CTRL)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClicks(dialog.name, "Zythologie Quetaine inc.")
    qtbot.keyClicks(dialog.postal_code, "x")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.refused.isVisible()
    dialog.postal_code.setText("G6P 2K4")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, CompanyPage)
    assert kept(page, "name") == "Zythologie Quetaine inc."
    assert page.timeline.stack.currentIndex() == 1
    assert window.focusWidget() is page.form.first_field()


def test_that_what_was_typed_when_the_program_stopped_comes_back(
    qtbot: QtBot, window: MainWindow, page: CompanyPage
) -> None:
    company = page.company
    type_over(qtbot, page, "address", "1, rue de la Ga")
    page.draft.keep()
    page.form.section_of("address").widgets["address"].give_up()
    page.content = None
    assert company is not None
    page.show_record(company)
    settle(qtbot, window)
    assert page.form.section_of("address").widgets["address"].text() == "1, rue de la Ga"
    assert kept(page, "address") != "1, rue de la Ga"


@pytest.mark.slow
@pytest.mark.parametrize("width", [1024, 1366])
def test_that_five_thousand_interventions_and_a_long_name_hold(
    qtbot: QtBot, open_window: Opener, empty_path: Path, width: int
) -> None:
    window = open_window(empty_path, width=width)
    book = window.context.book
    with book.change_set("many"):
        company = book.insert(Company, name="Regroupement des fabricants " * 8, mrc="390", region="17")
        for number in range(5000):
            book.insert(
                Intervention, company=company, service=service_id("information"), status="done",
                date=date(2011, 3, 30) - timedelta(number // 2), subject=f"Échange {number}",
            )  # fmt: skip
    window.open_company(company)
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, CompanyPage)
    assert page.timeline.list.lines.rowCount() > 5000
    qtbot.keyClick(page.timeline.list, Qt.Key.Key_End)
    assert page.timeline.list.currentIndex().data()
    assert len(page.timeline.list.lines._pages) < 8
    assert page.header.note_button.geometry().right() <= page.width()
