"""The PDF before it is saved and the workbook of a funder, for ``tests.screenshots``."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.ui.dialogs.report_template_dialog import ReportTemplateDialog
from cqi_desktop.ui.main_window import MainWindow
from tests.reports.funder_form import make_form

_WAIT = 1200


def pdf_preview(window: MainWindow) -> QWidget:
    """The board's PDF of the region shown."""
    window.context.scope.choose_year(FiscalYear(2010))
    window.open_page("reports")
    window.focus_page()
    QTest.qWait(_WAIT)
    window.page.exports.papers.show_pdf("board")
    QTest.qWait(_WAIT)
    return _dialog(window)


def template_dialog(window: MainWindow) -> QWidget:
    """A funder's form brought in, its cells proposed."""
    window.page.exports.papers.template_pressed()
    dialog = _template(window)
    with tempfile.TemporaryDirectory() as folder:
        dialog.bring_in(make_form(Path(folder) / "CRÉ reddition 2010-2011.xlsx"))
        QTest.qWait(_WAIT)
    return dialog


def written_cells(window: MainWindow) -> QWidget:
    """The list of the cells written."""
    window.page.exports.papers.template_pressed()
    dialog = _template(window)
    QTest.qWait(_WAIT)
    with tempfile.TemporaryDirectory() as folder:
        dialog.fill_to(Path(folder) / "rempli.xlsx")
        QTest.qWait(_WAIT)
    return dialog.cells_dialog


def _template(window: MainWindow) -> ReportTemplateDialog:
    found = window.findChildren(ReportTemplateDialog)
    return found[-1]


def _dialog(window: MainWindow) -> QWidget:
    return QApplication.activeModalWidget() or window


PAPER_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("pdf-preview", pdf_preview),
    ("report-template", template_dialog),
    ("report-template-written", written_cells),
)
