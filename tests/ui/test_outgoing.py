"""What leaves the window: lists as seen, cards, calendars, labels and letters, each noted in the journal."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
import vobject
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from cqi_desktop.store.export_journal import exports
from cqi_desktop.ui.dialogs.export_dialog import ExportChoice, ExportDialog, Extent
from cqi_desktop.ui.dialogs.mail_dialogs import LabelsDialog, LetterDialog
from cqi_desktop.ui.exports.other_exports import companies_of
from cqi_desktop.ui.exports.seen_tables import SeenTable, keys_in, seen_table
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.printing.label_pages import draw_labels, prepare_sheet
from cqi_desktop.ui.printing.letter_pages import draw_letters, letters, prepare_paper

from .conftest import settle

SEEN, FULL, CHOSEN = ExportChoice(Extent.SEEN), ExportChoice(Extent.FULL), ExportChoice(Extent.CHOSEN)


def seen_on(window: MainWindow) -> SeenTable:
    assert window.page is not None
    seen = seen_table(window.page)
    assert seen is not None
    return seen


def rows_of(path: Path) -> list[tuple]:
    workbook = openpyxl.load_workbook(path)
    try:
        return list(workbook.worksheets[0].iter_rows(values_only=True))
    finally:
        workbook.close()


def test_that_the_list_of_companies_is_written_as_it_is_seen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = window.page
    page.filters.field.setText("bois")
    settle(qtbot, window)
    table = page.table
    table.header.moveSection(table.header.visualIndex(4), 1)
    seen = seen_on(window)
    assert "bois" in " ".join(seen.filters)
    path = tmp_path / "liste.xlsx"
    window.list_exports.write(seen, SEEN, path)
    settle(qtbot, window)
    head, *rows = rows_of(path)
    assert head == seen.headers
    shown = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert [row[0] for row in rows] == shown
    assert any(isinstance(value, datetime) for row in rows for value in row)
    assert "liste.xlsx" in page.toast.text
    (line,) = exports(window.context.book)
    assert (line.kind, line.record_count, line.adviser) == ("companies", len(shown), line.adviser)


def test_that_the_rows_chosen_and_the_whole_list_with_identifiers_go_out_too(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = window.page
    page.table.selectRow(2)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    seen = seen_on(window)
    assert len(keys_in(seen.chosen)) == 2
    window.list_exports.write(seen, CHOSEN, tmp_path / "choix.xlsx")
    window.list_exports.write(seen, ExportChoice(Extent.FULL, with_identifiers=True), tmp_path / "tout.xlsx")
    settle(qtbot, window)
    assert len(rows_of(tmp_path / "choix.xlsx")) == 3
    head, *rows = rows_of(tmp_path / "tout.xlsx")
    assert head[:2] == ("Identifiant", "Nom")
    assert len(rows) > page.model.rowCount()


def test_that_the_journal_has_real_days_and_hours(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_page("interventions")
    settle(qtbot, window)
    seen = seen_on(window)
    rows = seen.rows(seen.keys(), lambda done, total: None)
    days, hours = seen.columns.index("date"), seen.columns.index("hours")
    assert len(rows) == seen.count == window.page.model.rowCount()
    assert all(isinstance(row[days], date) for row in rows)
    assert all(row[hours] is None or isinstance(row[hours], Decimal) for row in rows)
    assert [row[days] for row in rows] == sorted((row[days] for row in rows), reverse=True)


def test_that_any_other_table_is_written_as_its_cells_say(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("duplicates")
    settle(qtbot, window)
    seen = seen_on(window)
    assert (seen.kind, seen.count, len(seen.headers)) == ("", 2, 3)
    window.open_page("dashboard")
    settle(qtbot, window)
    rows = seen_on(window).rows(b"", lambda done, total: None)
    assert any(isinstance(value, Decimal | date) for row in rows for value in row)


def test_that_ctrl_e_offers_what_can_leave_the_list_first(qtbot: QtBot, window: MainWindow) -> None:
    window.page.table.setFocus()
    qtbot.keyClick(window.page.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    dialog = window.findChild(ExportDialog)
    assert dialog.extent.count() == 2
    dialog.identifiers.setCurrentIndex(1)
    assert dialog.choice() == ExportChoice(Extent.SEEN, with_identifiers=True)
    dialog.accept_form()
    chooser = window.findChild(QFileDialog)
    assert Path(chooser.selectedFiles()[0]).suffix == ".xlsx"
    chooser.close()


def test_that_a_file_open_in_excel_keeps_its_content_and_another_name_is_proposed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(b"before")
    (tmp_path / "~$liste.xlsx").touch()
    written: list[Path] = []
    saving = window.list_exports.saving
    saving.check(path, written.append)
    assert written == []
    assert "liste (2).xlsx" in saving.question.defaultButton().text()
    saving.question.defaultButton().click()
    assert written == [tmp_path / "liste (2).xlsx"]
    assert path.read_bytes() == b"before"


def test_that_a_place_that_cannot_be_written_is_told_in_the_banner(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.list_exports.saving.check(tmp_path / "absent" / "x.xlsx", print)
    assert not window.banner.isHidden()


def test_that_the_workbook_and_the_records_of_a_figure_are_noted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_page("reports")
    settle(qtbot, window)
    for name in ("un.xlsx", "deux.xlsx"):
        window.page.exports.export_to(tmp_path / name, "cre")
        settle(qtbot, window)
    assert [line.kind for line in exports(window.context.book)] == ["workbook", "workbook"]
    assert (tmp_path / "un.xlsx").read_bytes() == (tmp_path / "deux.xlsx").read_bytes()


def test_that_contacts_and_calendars_leave_the_list(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    others, page = window.list_exports.others, window.page
    companies = companies_of(page)
    assert companies is not None
    assert len(companies()) == page.model.rowCount()
    assert len(others.commands(page)) == 6
    others.ask_cards(companies, "4.0")
    window.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "contacts.vcf"))
    settle(qtbot, window)
    cards = list(vobject.readComponents((tmp_path / "contacts.vcf").read_text("utf-8")))
    assert cards
    assert not any(hasattr(card, "tel") and "CELL" in str(card.tel.params).upper() for card in cards)
    window.open_page("interventions")
    assert len(others.commands(window.page)) == 4
    others.write_activity_folder(str(tmp_path))
    settle(qtbot, window)
    files = list(tmp_path.glob("*.ics"))
    assert files
    assert Calendar.from_ical(files[0].read_bytes()).walk("VEVENT")
    assert {line.kind for line in exports(window.context.book)} == {"contacts", "activities"}


# --- paper ---------------------------------------------------------------------------------------------------


def text_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


@pytest.fixture
def labels(window: MainWindow) -> LabelsDialog:
    dialog = LabelsDialog(window.context, companies_of(window.page)(), window)
    dialog.open()
    return dialog


def test_that_labels_are_printed_thirty_a_page_from_the_first_free_one(labels: LabelsDialog, tmp_path: Path) -> None:
    people = labels.people()
    assert len(people) > 32
    path = tmp_path / "etiquettes.pdf"
    writer = QPdfWriter(str(path))
    prepare_sheet(writer)
    pages = draw_labels(writer, labels.chosen_sheet(), people[:32], 3)
    assert pages == 2
    del writer
    texts = text_of(path)
    assert len(texts) == 2
    assert people[0].company in texts[0]
    assert people[31].company in texts[1]
    assert texts[0].count("(Québec)") == 27


def test_that_the_dialog_says_who_is_left_out_and_that_the_post_asks_for_no_consent(labels: LabelsDialog) -> None:
    assert str(len(labels.people())) in labels.why.text()
    labels.sheet.setCurrentIndex(2)
    assert labels.first.count() == 10
    labels.write()
    assert labels.preview is not None
    labels.preview.accept()
    (line,) = exports(labels._context.book)
    assert (line.kind, line.format, line.record_count) == ("labels", "print", len(labels.people()))


def test_that_each_letter_begins_a_page_with_its_own_fields(window: MainWindow, tmp_path: Path) -> None:
    dialog = LetterDialog(window.context, companies_of(window.page)()[:3], window)
    people = dialog.people()
    path = tmp_path / "lettres.pdf"
    writer = QPdfWriter(str(path))
    prepare_paper(writer)
    text = "Le {date}\n\nBonjour {prénom} {nom},\n" + "Une ligne.\n" * 70
    pages = draw_letters(writer, letters(text, people, date(2011, 3, 31), "Ana"))
    del writer
    texts = text_of(path)
    assert pages == len(texts) == 2 * len(people)
    for number, one in enumerate(people):
        assert one.company in texts[2 * number]
        assert "Le 2011-03-31" in texts[2 * number]
    dialog.text.setPlainText("{courriel}")
    dialog.accept_form()
    assert not dialog.refused.isHidden()
    assert dialog.preview is None
    dialog.reject()
