"""The page Rapports with a frozen submission and what differs since, its panels and dialogs, for ``tests.screenshots``.

Drawn on a copy of the sample book, which is frozen and changed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.interventions import edit_intervention, record_intervention
from cqi_desktop.store.trash import trash
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.breakdown_model import Place
from cqi_desktop.ui.models.roles import FIGURE_ROLE

YEAR = FiscalYear(2010)
NAME = "Louise Tremblay"
_INFORMED = (
    "SELECT {column} FROM intervention WHERE service_id = ? AND region = '17' AND mrc = ? "
    "AND date BETWEEN '2010-04-01' AND '2011-03-31' AND status = 'done' ORDER BY id"
)


def freeze_and_change(book: Book) -> None:
    """Freeze Centre-du-Québec, then a late entry, a date corrected, a merge and something in the trash."""
    book.adviser = adviser_named(book, NAME)
    freeze_submission(book, region="17", year=YEAR, adviser_name=NAME, workbook_fingerprint="3f9a" * 16)
    information = service_id("information")
    served = {row[0] for row in book.sql(_INFORMED.format(column="company_id"), (information, "380"))}
    others = book.sql("SELECT id FROM company WHERE mrc = '380' AND trashed_at IS NULL ORDER BY id").fetchall()
    newcomer = next(key for (key,) in others if key not in served)
    record_intervention(book, company=newcomer, service=information, date=date(2011, 3, 28))
    acts = book.sql(_INFORMED.format(column="id"), (information, "500")).fetchall()
    edit_intervention(book, acts[0][0], date=date(2011, 4, 4))
    companies = book.sql(_INFORMED.format(column="DISTINCT company_id"), (information, "490")).fetchall()
    merge_companies(book, companies[0][0], companies[1][0])
    trash(book, "intervention", book.sql(_INFORMED.format(column="id"), (information, "320")).fetchall()[0][0])


def _reports(window: MainWindow) -> QWidget:
    window.context.scope.choose_year(YEAR)
    window.open_page("reports")
    window.focus_page()
    # The figures are counted on the worker.
    QTest.qWait(600)
    return window


def _in_view(view: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        _reports(window)
        window.page.switch.choose(view)
        return window

    return show


def frozen_figure(window: MainWindow) -> QWidget:
    """A figure that is not what was filed."""
    _reports(window)
    window.page.switch.choose("by_mrc")
    window.page.table.setCurrentIndex(window.page.model.cell_of("information_companies", Place(0, "17", "380")))
    window.page.figure_opened(window.page.table.currentIndex().data(FIGURE_ROLE))
    return window


def guide(window: MainWindow) -> QWidget:
    window.page.switch.choose("by_mrc")
    window.page.show_guide()
    return window


def past_day(window: MainWindow) -> QWidget:
    window.page.close_panel()
    window.page.show_day(window.context.book.today())
    return window


def beside(window: MainWindow) -> QWidget:
    window.page.back_to_today()
    window.page.beside_chosen(FiscalYear(2008))
    return window


def freeze_dialog(window: MainWindow) -> QWidget:
    window.page.beside_chosen(None)
    QTest.qWait(400)
    window.page.freeze_pressed()
    return _dialog(window)


def published_dialog(window: MainWindow) -> QWidget:
    window.page.filing.ask_published(FiscalYear(2009), "17")
    return _dialog(window)


def days_dialog(window: MainWindow) -> QWidget:
    window.page.ask_days()
    return _dialog(window)


def _dialog(window: MainWindow) -> QWidget:
    QTest.qWait(100)
    return QApplication.activeModalWidget() or window


REPORT_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("reports-frozen", frozen_figure),
    ("reports-differences", _in_view("differences")),
    ("reports-submissions", _in_view("submissions")),
    ("reports-dictionary", guide),
    ("reports-past-day", past_day),
    ("reports-beside", beside),
    ("freeze", freeze_dialog),
    ("published-figures", published_dialog),
    ("two-dates", days_dialog),
)
