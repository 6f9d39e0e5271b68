"""The PDF before it is saved and the workbook of a funder, for ``tests.screenshots``."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

# Read here and not by the worker, which QTest.qWait starves.
import cqi_desktop.reports.pdf  # noqa: F401
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.ui.dialogs.report_template_dialog import ReportTemplateDialog
from cqi_desktop.ui.main_window import MainWindow
from tests.reports.funder_form import make_form


def _idle(window: MainWindow) -> None:
    """Until the worker has done all that was asked of it."""
    for _ in range(600):
        QTest.qWait(20)
        if window.context.runner.is_idle:
            break
    QTest.qWait(100)


def pdf_preview(window: MainWindow) -> QWidget:
    """The board's PDF of the region shown."""
    window.context.scope.choose_year(FiscalYear(2010))
    window.open_page("reports")
    window.focus_page()
    _idle(window)
    papers = window.page.exports.papers
    papers.show_pdf("board")
    for _ in range(600):
        QTest.qWait(20)
        if papers.preview is not None:
            break
    QTest.qWait(100)
    return papers.preview


def template_dialog(window: MainWindow) -> QWidget:
    """A funder's form brought in, its cells proposed."""
    window.page.exports.papers.template_pressed()
    dialog = _template(window)
    with tempfile.TemporaryDirectory() as folder:
        dialog.bring_in(make_form(Path(folder) / "CRÉ reddition 2010-2011.xlsx"))
        _idle(window)
    return dialog


def written_cells(window: MainWindow) -> QWidget:
    """The list of the cells written."""
    window.page.exports.papers.template_pressed()
    dialog = _template(window)
    _idle(window)
    with tempfile.TemporaryDirectory() as folder:
        dialog.fill_to(Path(folder) / "rempli.xlsx")
        _idle(window)
    return dialog.cells_dialog


def _template(window: MainWindow) -> ReportTemplateDialog:
    found = window.findChildren(ReportTemplateDialog)
    return found[-1]


PAPER_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("pdf-preview", pdf_preview),
    ("report-template", template_dialog),
    ("report-template-written", written_cells),
)
