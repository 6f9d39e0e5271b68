"""Filing, past days, other years, the dictionary and the check, on the page Rapports."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.attention import AttentionKind
from cqi_desktop.store.book import Book
from cqi_desktop.store.file_fingerprint import file_fingerprint
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.frozen_submissions import SubmissionStatus, in_force
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.ui.dialogs.freeze_dialog import NONE, FreezeChoice
from cqi_desktop.ui.dialogs.moment_dialog import MomentDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.breakdown_model import Place
from cqi_desktop.ui.pages.reports_page import ReportsPage
from cqi_desktop.ui.widgets.report_header import DIFFERENCES, SUBMISSIONS

from .conftest import Opener, settle

YEAR = FiscalYear(2010)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReportsPage:
    return shown_in(qtbot, window)


def shown_in(qtbot: QtBot, window: MainWindow) -> ReportsPage:
    window.open_page("reports")
    window.focus_page()
    settle(qtbot, window)
    assert isinstance(window.page, ReportsPage)
    return window.page


def open_figure(qtbot: QtBot, window: MainWindow, page: ReportsPage, code: str, place: Place) -> None:
    page.table.setCurrentIndex(page.model.cell_of(code, place))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)


def test_that_freezing_says_so_everywhere_and_keeps_the_workbook(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, tmp_path: Path
) -> None:
    assert page.header.pill.text() == "Provisoire"
    output = tmp_path / "remis.xlsx"
    page.filing.freeze(YEAR, "17", None, FreezeChoice("Louise Tremblay", output, writes=True))
    settle(qtbot, window)
    line = in_force(page.context.book, YEAR)["17"]
    assert line.fingerprint == file_fingerprint(output)
    assert line.adviser == "Louise Tremblay"
    assert page.header.pill.text().startswith("Gelée le ")
    assert page.header.freeze_button.text() == "Corriger la soumission…"
    workbook = openpyxl.load_workbook(output, data_only=True)
    texts = {str(cell.value) for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.value}
    workbook.close()
    assert any("elée" in text for text in texts)


def test_that_a_correction_refers_to_the_first(qtbot: QtBot, open_window: Opener, sample_path: Path) -> None:
    with Book.open(sample_path) as book:
        first = freeze_submission(book, region="17", year=YEAR, adviser_name="Louise Tremblay")
    window = open_window(sample_path)
    page = shown_in(qtbot, window)
    page.switch.choose(SUBMISSIONS)
    settle(qtbot, window)
    dialog = page.filing.ask(page.model.report, None, page.submissions.current)
    assert "Louise Tremblay" in dialog.findChildren(type(page.header.pill))[2].text()
    dialog.choices.button(NONE).click()
    dialog.name.setText("Marc Roy")
    dialog.footer.primary.click()
    settle(qtbot, window)
    states = [page.submissions.table.rows.rows[row].cells[2].text for row in range(2)]
    assert sorted(state.split(",")[0] for state in states) == ["Gelée", "Remplacée par une soumission corrigée"]
    assert any("corrige celle du " in state for state in states)
    assert page.header.pill.text().startswith("Corrigée le ")
    assert in_force(page.context.book, YEAR)["17"].corrects == first


def test_that_what_cannot_be_frozen_says_why(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    window.context.scope.choose_year(FiscalYear(2009))
    settle(qtbot, window)
    assert not page.header.freeze_button.isEnabled()
    assert "données publiées" in page.header.freeze_button.toolTip()
    window.context.scope.choose_year(YEAR)
    window.context.scope.choose_region("")
    settle(qtbot, window)
    assert "Choisissez une région" in page.header.freeze_button.toolTip()


def test_that_a_past_day_is_shown_with_its_banner_and_noted_on_copies(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, tmp_path: Path
) -> None:
    book = page.context.book
    today = book.today()
    page.show_day(today)
    settle(qtbot, window)
    assert page.past_banner.isVisible()
    assert today.isoformat() in page.past_banner.text
    assert page.header.pill.text() == f"Au {today}"
    assert not page.header.freeze_button.isEnabled()
    open_figure(qtbot, window, page, "information_companies", Place(0, "17", "380"))
    assert page.panel.title.text().startswith("6 entreprises")
    page.copy_pressed()
    assert QGuiApplication.clipboard().text().startswith(f"Données au {today}\n")
    page.exports.export_records_to(tmp_path / "liste.csv")
    settle(qtbot, window)
    header = (tmp_path / "liste.csv").read_text("utf-8-sig").splitlines()[0]
    assert f"Données au {today}" in header
    page.back_to_today()
    settle(qtbot, window)
    assert not page.past_banner.isVisible()
    assert page.header.pill.text() == "Provisoire"


def test_that_a_day_before_the_book_is_refused_in_words(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    page.show_day(date(1990, 1, 1))
    settle(qtbot, window)
    assert not page.past_banner.isVisible()
    assert "1990-01-01" in page.toast.text
    assert page.model.cell_of("information_companies", Place(0, "17")).data() == "64"


def test_that_two_days_are_compared(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    book = page.context.book
    served = "SELECT company_id FROM intervention WHERE service_id = ? AND date BETWEEN '2010-04-01' AND '2011-03-31'"
    company = book.scalar(
        f"SELECT id FROM company WHERE mrc = '380' AND trashed_at IS NULL AND id NOT IN ({served}) ORDER BY id LIMIT 1",
        (service_id("information"),),
    )
    record_intervention(book, company=company, service=service_id("information"), date=YEAR.end)
    page.compare_days(date(2011, 4, 1), None)
    settle(qtbot, window)
    assert page.switch.key == DIFFERENCES
    heading, row = page.differences.table.rows.rows[:2]
    assert heading.cells[0].text.startswith("Service d’information\u00a0: 64 avant, 65 après (+1)")
    assert "saisie depuis" in row.cells[3].text
    page.compare_days(date(1990, 1, 1), None)
    settle(qtbot, window)
    assert page.differences.table.rows.rowCount() == 0
    assert page.differences.stack.currentWidget() is page.differences.empty


def test_that_the_dialog_of_two_days_refuses_what_makes_no_sense(qtbot: QtBot, page: ReportsPage) -> None:
    dialog = MomentDialog(date(2011, 3, 31), None, page, compares=True)
    assert not dialog.footer.primary.isEnabled()
    for typed, other, is_right in (
        ("2010-12-31", "", True), ("2012-01-01", "", False), ("2010-12-31", "2010-06-30", False),
        ("2010-12-31", "2011-01-31", True), ("nimporte", "", False),
    ):  # fmt: skip
        dialog.day.setText(typed)
        dialog.other.setText(other)
        assert dialog.footer.primary.isEnabled() is is_right, (typed, other)
        assert bool(dialog.reason.text()) is not is_right
    dialog.close()


def test_that_any_two_years_stand_side_by_side(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    page.beside_chosen(FiscalYear(2008))
    settle(qtbot, window)
    assert [column.title for column in page.model.columns[-2:]] == ["2008-2009", "Variation"]
    growth = page.model.index(1, page.model.columnCount() - 1)
    assert growth.data() == "+30"
    page.beside_chosen(None)
    settle(qtbot, window)
    assert page.model.columns[-3].title == "2009-2010"


def test_that_published_figures_are_typed_and_shown(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    dialog = page.filing.ask_published(FiscalYear(2009), "17")
    assert not dialog.footer.primary.isEnabled()
    cells = {(cell.indicator.code, cell.mrc): cell.field for cell in dialog._cells}
    assert ("information_companies", None) not in cells
    cells["export_plan_companies", None].setText("sept")
    assert not dialog.footer.primary.isEnabled()
    cells["export_plan_companies", None].setText("7")
    cells["hours", None].setText("1\u00a0234,5")
    dialog.footer.primary.click()
    settle(qtbot, window)
    assert page.model.cell_of("export_plan_companies", Place(1, "17")).data() == "7"
    assert page.model.cell_of("hours", Place(1, "17")).data() == "1\u00a0234,5"
    assert page.toast.isVisible()


def test_that_the_records_of_a_year_are_said_complete(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    page.switch.choose(SUBMISSIONS)
    settle(qtbot, window)
    line = page.submissions.current
    assert line is not None
    assert line.status is SubmissionStatus.HISTORICAL
    page.submissions.complete_button.click()
    settle(qtbot, window)
    assert "registres complets" in page.submissions.table.rows.rows[0].cells[2].text


def test_that_the_dictionary_follows_the_line(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    page.show_guide()
    settle(qtbot, window)
    assert page.guide.isVisible()
    page.table.setCurrentIndex(page.model.cell_of("full_diagnostics_completed", Place(0, "17")))
    settle(qtbot, window)
    assert page.guide.title.text() == "Diagnostics"
    assert "date de fin" in page.guide.said("date")
    assert all(page.guide.said(key) for key in ("rule", "unit", "place", "example", "rules", "version"))
    qtbot.keyClick(page.guide, Qt.Key.Key_Escape)
    assert not page.guide.isVisible()


def test_that_a_diagnostic_is_dated_in_one_step_and_the_score_rises(
    qtbot: QtBot, window: MainWindow, page: ReportsPage
) -> None:
    book = page.context.book
    company = book.scalar("SELECT id FROM company WHERE mrc = '380' AND trashed_at IS NULL ORDER BY id LIMIT 1")
    record_intervention(
        book, company=company, service=service_id("diagnostic"), date=YEAR.end, contact_seconds=60
    )  # fmt: skip
    settle(qtbot, window)
    assert page.checking.check is not None
    before = page.checking.check.score
    to_settle = [one.records for one in page.checking.check.lines if one.records]
    line = next(one for one in to_settle if one.kind is AttentionKind.NOT_COMPLETED)
    page.show_to_settle(line)
    assert page.settling.isVisible()
    page.settling.table.acted.emit(line.records[0])
    settle(qtbot, window)
    assert page.checking.check.score > before
    assert not page.settling.isVisible()
    assert "compté" in page.toast.text


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_that_the_list_behind_a_figure_is_exported_with_what_is_left_out(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, tmp_path: Path, suffix: str
) -> None:
    book = page.context.book
    company = book.scalar("SELECT id FROM company WHERE mrc = '380' AND trashed_at IS NULL ORDER BY id LIMIT 1")
    record_intervention(book, company=company, service=service_id("information"), date=YEAR.end, status="cancelled")
    settle(qtbot, window)
    open_figure(qtbot, window, page, "information_companies", Place(0, "17", "380"))
    output = tmp_path / f"liste.{suffix}"
    page.exports.export_records_to(output)
    settle(qtbot, window)
    if suffix == "xlsx":
        workbook = openpyxl.load_workbook(output)
        rows = [[str(value or "") for value in row] for row in workbook.worksheets[0].iter_rows(values_only=True)]
        workbook.close()
    else:
        rows = list(csv.reader(output.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0][0] == "Entreprise"
    counted = [row for row in rows[1:] if row[5] == "oui"]
    assert len({row[0] for row in counted}) == 6
    assert any(row[5] == "non réalisée" for row in rows[1:])


def test_that_sums_that_differ_are_explained_in_place(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    open_figure(qtbot, window, page, "awareness_attendances", Place(0, "17"))
    assert "présences" in page.panel.note.text()
    window.context.scope.choose_region("")
    settle(qtbot, window)
    open_figure(qtbot, window, page, "interregional_links", Place(0))
    assert "deux régions" in page.panel.note.text()
