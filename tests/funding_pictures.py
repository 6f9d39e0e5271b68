"""The page Financement view by view, long names and its dialogs, for ``tests.screenshots``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.funding import add_funding_line
from cqi_desktop.store.funding_programmes import add_programme
from cqi_desktop.store.surveys import asked_companies, make_survey, record_answer
from cqi_desktop.ui.main_window import MainWindow

MAURICIE, CENTRE = "04", "17"
LONG_FUNDER = "Ministère de l’Économie, de l’Innovation et de l’Énergie, direction régionale de la Mauricie"
LONG_PROGRAMME = "Programme d’appui à la productivité et à l’expansion des entreprises exportatrices, volet 3"


def _settle(window: MainWindow) -> None:
    for _ in range(200):
        QTest.qWait(20)
        if window.context.runner.is_idle:
            break
    QTest.qWait(60)


def _view(window: MainWindow, view: str, region: str, years_later: int = 0) -> QWidget:
    year = FiscalYear(2010 + years_later, window.context.scope.year.first_month)
    window.context.scope.choose_region(region)
    window.context.scope.choose_year(year)
    window.open_place("funding", view)
    _settle(window)
    return window


def empty(window: MainWindow) -> QWidget:
    return _view(window, "sources", CENTRE)


def budget(window: MainWindow) -> QWidget:
    return _view(window, "sources", CENTRE, 1)


def what_dec_paid_for(window: MainWindow) -> QWidget:
    _view(window, "sources", MAURICIE)
    claims = window.page.view.claims
    claims.setFocus()
    claims.setCurrentIndex(claims.rows.index(1, 2))
    QTest.keyClick(claims, Qt.Key.Key_Return)
    return window


def territory(window: MainWindow) -> QWidget:
    window.page.close_panel()
    return _view(window, "sources", "")


def sharing(window: MainWindow) -> QWidget:
    return _view(window, "sharing:every", MAURICIE)


def claimed_twice(window: MainWindow) -> QWidget:
    return _view(window, "sharing:double", MAURICIE)


def no_survey(window: MainWindow) -> QWidget:
    return _view(window, "surveys", MAURICIE)


def survey(window: MainWindow) -> QWidget:
    """A survey under way: some answered, with sales before and after."""
    book, year = window.context.book, FiscalYear(2010)
    with book.change_set("Make a survey"):
        key = make_survey(book, title="Retombées 2010-2011", year=year, region=MAURICIE, sent_on=book.today())
        for number, asked in enumerate(asked_companies(book, key)[2:11]):
            record_answer(
                book,
                asked.key,
                answered_on=book.today(),
                declared={"export_sales": 15_000_000 + number * 250_000, "jobs_created": number % 3},
                sales_before=11_000_000,
            )
    return _view(window, "surveys", MAURICIE)


def outcomes(window: MainWindow) -> QWidget:
    return _view(window, "outcomes", MAURICIE)


def long_names(window: MainWindow) -> QWidget:
    """The longest names that a source may have, and a programme that overlaps the one that it follows."""
    book, year = window.context.book, FiscalYear(2010)
    with book.change_set("Add a source of funding"):
        first = add_programme(book, funder=LONG_FUNDER, name=LONG_PROGRAMME, start_date=year.start)
        add_programme(
            book, funder=LONG_FUNDER, name=f"{LONG_PROGRAMME}, phase 2", start_date=book.today(), succeeds=first
        )
        for place in range(2):
            add_funding_line(
                book, funder=LONG_FUNDER, programme=LONG_PROGRAMME, region=MAURICIE, start_date=year.start,
                end_date=year.end, requested_cents=123_456_789_00, accepted_cents=98_765_432_10 + place,
                spent_cents=99_999_999_99,
            )  # fmt: skip
    return _view(window, "sources", MAURICIE)


def long_names_shared(window: MainWindow) -> QWidget:
    return _view(window, "sharing:every", MAURICIE)


def _dialog(window: MainWindow, view: str) -> QWidget:
    _view(window, view, MAURICIE)
    window.page.add_pressed()
    QTest.qWait(200)
    return QApplication.activeModalWidget() or window


def new_source(window: MainWindow) -> QWidget:
    return _dialog(window, "sources")


def new_outcome(window: MainWindow) -> QWidget:
    return _dialog(window, "outcomes")


def new_answer(window: MainWindow) -> QWidget:
    _view(window, "surveys", MAURICIE)
    window.page.view.answer_pressed()
    QTest.qWait(200)
    return QApplication.activeModalWidget() or window


def mrc_targets(window: MainWindow) -> QWidget:
    """What was written for the pictures is taken back first: the next language starts from the same book."""
    for _ in range(2):
        window.undo()
        _settle(window)
    window.open_place("settings", "targets")
    window.page.section.switch.choose("05")
    return window


FUNDING_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("funding-empty", empty),
    ("funding-budget", budget),
    ("funding-dec", what_dec_paid_for),
    ("funding-territory", territory),
    ("funding-sharing", sharing),
    ("funding-claimed-twice", claimed_twice),
    ("funding-no-survey", no_survey),
    ("funding-survey", survey),
    ("funding-outcomes", outcomes),
    ("funding-new-source", new_source),
    ("funding-new-outcome", new_outcome),
    ("funding-new-answer", new_answer),
    ("funding-long-names", long_names),
    ("funding-long-names-shared", long_names_shared),
    ("settings-targets-mrc", mrc_targets),
)
