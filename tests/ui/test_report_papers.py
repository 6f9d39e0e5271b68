"""From the page Rapports: the PDF seen, saved and printed; a funder's workbook brought in, mapped and filled."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

# Read here and not by the worker, which the waiting of a test starves.
import cqi_desktop.reports.pdf  # noqa: F401
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.report_templates import report_templates
from cqi_desktop.ui.dialogs.pdf_preview_dialog import PdfPreviewDialog
from cqi_desktop.ui.dialogs.report_template_dialog import ReportTemplateDialog
from cqi_desktop.ui.main_window import MainWindow
from tests.reports.funder_form import SHEET, make_form

from .conftest import Opener, settle

PAGE_LIMIT = 20_000


@pytest.fixture
def reports(open_window: Opener, sample_path: Path) -> MainWindow:
    window = open_window(sample_path, page="reports")
    window.context.scope.choose_year(FiscalYear(2010))
    window.context.scope.choose_region("17")
    return window


@pytest.fixture
def preview(qtbot: QtBot, reports: MainWindow) -> PdfPreviewDialog:
    papers = reports.page.exports.papers
    papers.show_pdf("board")
    qtbot.waitUntil(lambda: papers.preview is not None and papers.preview.isVisible(), timeout=PAGE_LIMIT)
    return papers.preview


@pytest.fixture
def template(qtbot: QtBot, reports: MainWindow, tmp_path: Path) -> ReportTemplateDialog:
    """The dialog, a funder's form brought in."""
    reports.page.exports.papers.template_pressed()
    dialog = reports.findChild(ReportTemplateDialog)
    dialog.bring_in(make_form(tmp_path / "form.xlsx"))
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() > 0, timeout=PAGE_LIMIT)
    return dialog


def test_that_the_preview_shows_every_page_larger_and_smaller(preview: PdfPreviewDialog) -> None:
    pages = preview.view.pages
    assert pages.page_count == len(preview.document) > 8
    wide = pages.zoom
    preview.zoom_in()
    assert pages.zoom > wide
    preview.zoom_out()
    preview.zoom_out()
    assert pages.zoom < wide
    preview.view.verticalScrollBar().setValue(pages.place_of(3).top())
    assert str(4) in preview.place.text()
    assert not preview.grab().isNull()


def test_that_the_pdf_shown_is_the_one_saved(
    qtbot: QtBot, reports: MainWindow, preview: PdfPreviewDialog, tmp_path: Path
) -> None:
    path, content = tmp_path / "mrc.pdf", preview.content
    preview.saved.emit(path)
    qtbot.waitUntil(path.exists, timeout=PAGE_LIMIT)
    assert path.read_bytes() == content
    settle(qtbot, reports)
    assert reports.page.exports.papers.preview is None


def test_that_each_page_is_printed_its_own_way_up(preview: PdfPreviewDialog, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "printed.pdf"))
    writer.setResolution(100)
    preview.print_on(writer)
    del writer
    printed = PdfDocument(tmp_path / "printed.pdf")
    ways = [width > height for width, height in (printed[number].get_size() for number in range(len(printed)))]
    expected = [width > height for width, height in (page.get_size() for page in preview.document)]
    printed.close()
    assert ways == expected
    assert len(set(ways)) == 2


def test_that_a_preview_that_is_closed_is_forgotten(
    qtbot: QtBot, reports: MainWindow, preview: PdfPreviewDialog
) -> None:
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    settle(qtbot, reports)
    assert reports.page.exports.papers.preview is None


def test_that_a_past_day_has_no_paper_and_says_why(reports: MainWindow) -> None:
    menu = QMenu(reports)
    reports.page.exports.papers.add_to(menu, is_past=True)
    papers = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.isEnabled() for action in papers] == [False, False, False]
    assert all(action.toolTip() != action.text() for action in papers)


def test_that_a_form_is_kept_with_what_its_labels_ask_for(reports: MainWindow, template: ReportTemplateDialog) -> None:
    (line,) = report_templates(reports.context.book)
    assert len(line.cells) > 25
    assert template.fill_button.isEnabled()


def test_that_a_cell_is_mapped_by_choosing_and_kept(
    qtbot: QtBot, reports: MainWindow, template: ReportTemplateDialog
) -> None:
    template.table.setCurrentIndex(template.table.rows.index(template.table.rows.row_of((SHEET, "B5")), 0))
    bar = template.bar
    assert bar.cell is not None
    bar.indicator.setCurrentIndex(bar.indicator.findData("hours"))
    bar.place.setCurrentIndex(bar.place.findData("390"))
    bar.year.setCurrentIndex(1)
    bar.chosen()
    cell = {one.cell: one for one in report_templates(reports.context.book)[0].cells}["B5"]
    assert (cell.indicator, cell.place, cell.years_back) == ("hours", "390", 1)
    bar.indicator.setCurrentIndex(0)
    bar.chosen()
    assert "B5" not in {one.cell for one in report_templates(reports.context.book)[0].cells}
    qtbot.mouseClick(template.propose_button, Qt.MouseButton.LeftButton)
    assert "B5" in {one.cell for one in report_templates(reports.context.book)[0].cells}


def test_that_the_form_is_filled_and_the_cells_are_listed(
    qtbot: QtBot, template: ReportTemplateDialog, tmp_path: Path
) -> None:
    output = tmp_path / "filled.xlsx"
    template.fill_to(output)
    qtbot.waitUntil(lambda: hasattr(template, "cells_dialog"), timeout=PAGE_LIMIT)
    assert load_workbook(output)[SHEET]["B5"].value == 27
    rows = template.cells_dialog.table.rows
    assert rows.rowCount() == len(template._chosen)
    assert rows.rows[0].cells[-1].text == "27"


def test_that_a_file_of_the_old_format_is_refused_in_the_dialog(
    qtbot: QtBot, template: ReportTemplateDialog, tmp_path: Path
) -> None:
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))
    template.bring_in(old)
    qtbot.waitUntil(template.refused.isVisible, timeout=PAGE_LIMIT)
    assert "old.xls" in template.refused.text()


def test_that_a_name_is_kept_and_a_template_goes_to_the_trash(
    qtbot: QtBot, reports: MainWindow, template: ReportTemplateDialog
) -> None:
    template.name.setText("Reddition CRÉ")
    template.funder.setText("CRÉ")
    template.name_typed()
    line = report_templates(reports.context.book)[0]
    assert (line.name, line.funder, template.choice.currentText()) == ("Reddition CRÉ", "CRÉ", "Reddition CRÉ")
    qtbot.mouseClick(template.trash_button, Qt.MouseButton.LeftButton)
    assert report_templates(reports.context.book) == ()
    assert not template.fill_button.isEnabled()
