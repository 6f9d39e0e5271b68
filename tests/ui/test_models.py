"""The contract of Qt's models, held while they change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import edit_company
from cqi_desktop.store.company_list import CompanyFilter, CompanyOrder, company_ids, company_rows
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.search_index import search
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.models.breakdown_model import BY_REGION, BreakdownModel, Report
from cqi_desktop.ui.models.companies_model import COLUMNS, KEPT_PAGES, PAGE_ROWS, CompaniesModel, initials_of
from cqi_desktop.ui.models.records_model import RecordsModel
from cqi_desktop.ui.models.results_model import ResultsModel, make_results
from cqi_desktop.ui.models.roles import KEY_ROLE
from cqi_desktop.ui.navigation import NavigationModel
from cqi_desktop.ui.page_makers import PAGES

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
YEAR = FiscalYear(2010)


def test_that_the_table_of_companies_keeps_the_contract_while_it_changes(qtbot: QtBot, sample_path: Path) -> None:
    with Book.open(sample_path) as book:
        model = CompaniesModel(book)
        tester = QAbstractItemModelTester(model, FATAL)
        ids = company_ids(book)
        model.show_list(ids[: 16 * 5], len(ids) // 16)
        assert model.rowCount() == len(ids) // 16
        assert model.index(100, 0).data() is None  # not known yet
        model.complete_list(ids)
        assert model.index(100, 0).data()
        model.show_list(company_ids(book, CompanyFilter(text="bois"), CompanyOrder.MRC))
        model.complete_list(company_ids(book))
        model.forget_rows([ids[:16]])
        model.show_list(b"")
        assert model.rowCount() == 0
        del tester


def test_that_a_row_is_read_again_once_it_changed(qtbot: QtBot, sample_path: Path) -> None:
    with Book.open(sample_path) as book:
        model = CompaniesModel(book)
        ids = company_ids(book)
        model.show_list(ids)
        key = model.index(3, 0).data(KEY_ROLE)
        edit_company(book, key, name="Un autre nom")
        with qtbot.waitSignal(model.dataChanged):
            model.forget_rows([key])
        assert model.index(3, 0).data() == "Un autre nom"
        assert model.row_of(key) == 3
        assert model.row_of(b"x" * 16) == -1


def test_that_only_a_few_pages_of_rows_are_kept(qtbot: QtBot, sample_path: Path) -> None:
    with Book.open(sample_path) as book:
        one = company_ids(book)[:16]
        model = CompaniesModel(book)
        model.show_list(one * PAGE_ROWS * (KEPT_PAGES + 5))
        for row in range(0, model.rowCount(), PAGE_ROWS):
            assert model.index(row, 0).data()
        assert len(model._pages) == KEPT_PAGES


def test_that_a_cell_reads_aloud_its_column_and_its_value(qtbot: QtBot, sample_path: Path) -> None:
    with Book.open(sample_path) as book:
        model = CompaniesModel(book)
        model.show_list(company_ids(book))
        for column, entry in enumerate(COLUMNS):
            spoken = model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
            title = model.headerData(column, Qt.Orientation.Horizontal)
            assert spoken.startswith(f"{title}, "), entry.key
            assert len(spoken) > len(title) + 2


def test_that_initials_are_two_letters() -> None:
    assert initials_of("Mylène Gaudreault") == "MG"
    assert initials_of("Marie-Ève St-Onge Roy") == "MR"
    assert initials_of("Zoé") == "Z"
    assert initials_of("") == ""


def test_that_the_breakdown_keeps_the_contract_in_both_views(qtbot: QtBot, sample_path: Path) -> None:
    with Book.open(sample_path) as book:
        years = tuple(figures_of(book, year) for year in YEAR.last(3))
    model = BreakdownModel()
    tester = QAbstractItemModelTester(model, FATAL)
    for region, view in (("17", "by_mrc"), ("05", "by_mrc"), ("17", BY_REGION), (None, BY_REGION)):
        model.show_report(Report(years, region, view))
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                model.index(row, column).data()
    del tester


def test_that_every_figure_of_the_breakdown_is_the_counted_one(qtbot: QtBot, sample_path: Path) -> None:
    with Book.open(sample_path) as book:
        years = tuple(figures_of(book, year) for year in YEAR.last(3))
    model = BreakdownModel()
    model.show_report(Report(years, "17"))
    seen = 0
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            shown = model.shown_figure(row, column)
            if shown is None:
                continue
            place = shown.place
            expected = years[place.year].figure(shown.indicator.code, place.region).value(place.mrc)
            assert shown.value == expected
            seen += 1
    assert seen > 100


def test_that_the_records_keep_the_contract_for_every_indicator(qtbot: QtBot, sample_path: Path) -> None:
    model = RecordsModel()
    tester = QAbstractItemModelTester(model, FATAL)
    with Book.open(sample_path) as book:
        for code, indicator in INDICATOR_BY_CODE.items():
            for region in ("17", None):
                behind = records_behind(book, YEAR, code, region)
                model.show_records(behind, indicator)
                counted = [line for line in model.lines if not line.is_left_out and not line.is_heading]
                if indicator.unit.value == "companies":
                    assert len(counted) == behind.value
                for row in range(model.rowCount()):
                    model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    del tester


def test_that_results_and_pages_keep_the_contract(qtbot: QtBot, sample_path: Path) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    results, pages = ResultsModel(holder), NavigationModel([maker.entry for maker in PAGES], holder)
    testers = [QAbstractItemModelTester(model, FATAL) for model in (results, pages)]
    commands = [Command("Aller à Rapports", holder.close, "chart-box-outline", "Ctrl+2")]
    with Book.open(sample_path) as book:
        for text in ("bois", "zzz", "rapports", ""):
            results.show_results(make_results(search(book, text, 8), commands, text), text)
            assert results.rowCount()
    del testers


def test_that_a_company_without_anything_shows_dashes_and_no_error(qtbot: QtBot, empty_path: Path) -> None:
    from cqi_desktop.store.tables import Company

    with Book.open(empty_path) as book:
        with book.change_set("add"):
            book.insert(Company)
        model = CompaniesModel(book)
        model.show_list(company_ids(book))
        texts = [model.index(0, column).data() for column in range(model.columnCount())]
        assert texts[0] == "(sans nom)"
        assert set(texts[1:]) == {"—"}
        assert company_rows(book, [model.key_at(0)])[0].name == ""
