"""Financement, by keyboard: the budget, what DEC paid for, how we are against target, outcomes and surveys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.budget import budget_lines
from cqi_desktop.store.funding_programmes import add_programme, programmes_of
from cqi_desktop.store.funding_shares import shares_of
from cqi_desktop.store.outcome_list import outcomes_in
from cqi_desktop.store.surveys import make_survey, surveys_of
from cqi_desktop.store.targets import mrc_targets_of, set_target
from cqi_desktop.ui.dialogs.fields_dialog import FieldsDialog
from cqi_desktop.ui.funding import budget_rows, outcome_rows
from cqi_desktop.ui.funding.outcomes_view import OutcomesView
from cqi_desktop.ui.funding.sharing_view import FIRST_SOURCE, SharingView
from cqi_desktop.ui.funding.sources_view import SourcesView
from cqi_desktop.ui.funding.surveys_view import REMINDED, SurveysView
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from cqi_desktop.ui.pages.funding_page import VIEWS, FundingPage
from cqi_desktop.ui.sections.targets import TargetsSection

from .conftest import Opener, settle
from .test_accessibility import cut_labels, spoken_name

YEAR, NEXT = FiscalYear(2010), FiscalYear(2011)
CTRL = Qt.KeyboardModifier.ControlModifier


def press_page(qtbot: QtBot, window: MainWindow, key: str) -> None:
    """Ctrl and the number of a page."""
    number = next(place for place, maker in enumerate(PAGES, 1) if maker.entry.key == key)
    qtbot.keyClick(window, Qt.Key(int(Qt.Key.Key_0) + number), CTRL)
    settle(qtbot, window)


def funding_page(qtbot: QtBot, window: MainWindow, view: str, region: str, year: FiscalYear = YEAR) -> FundingPage:
    window.context.scope.choose_region(region)
    window.context.scope.choose_year(year)
    window.open_place("funding", view)
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, FundingPage)
    return page


def texts(table: QTableView, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data() or "") for column in range(model.columnCount())]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def type_in_cell(qtbot: QtBot, window: MainWindow, table: QTableView, row: int, column: int, text: str) -> None:
    """Go to a cell, open it with F2, type, and keep it with Enter."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, window)


def the_dialog(qtbot: QtBot) -> FieldsDialog:
    def is_open() -> bool:
        return isinstance(QApplication.activeModalWidget(), FieldsDialog)

    qtbot.waitUntil(is_open, timeout=2_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FieldsDialog)
    return dialog


# --- the director's questions --------------------------------------------------------------------------------


def test_that_how_we_are_against_target_is_answered_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.context.scope.choose_region("17")
    press_page(qtbot, window, "dashboard")
    panel = window.page.results
    assert "6" in panel.more.text()
    assert "9" in panel.more.text()
    table = panel.table
    table.setFocus()
    table.setCurrentIndex(table.results.index(0, 0))
    said = {}
    for row in range(table.results.rowCount()):
        index = table.results.index(row, table.results.columnCount() - 1)
        said[table.results.results[row].indicator.code] = plain(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "107 %" in said["information_companies"]
    assert "83 %" in said["export_plan_companies"]
    assert said["export_plan_companies"].endswith(" 2"), "two are missing"


def test_that_a_target_of_0_is_shown_as_reached(qtbot: QtBot, window: MainWindow) -> None:
    set_target(
        window.context.book, indicator="training_groups", region="17", value=0, start_date=YEAR.start, end_date=YEAR.end
    )
    window.context.scope.choose_region("17")
    press_page(qtbot, window, "dashboard")
    results = window.page.results.table.results
    row = next(place for place, one in enumerate(results.results) if one.indicator.code == "training_groups")
    assert results.results[row].reached == 1.0
    assert "%" not in str(results.index(row, results.columnCount() - 1).data())


def test_that_what_dec_paid_for_is_answered_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.context.scope.choose_region("04")
    press_page(qtbot, window, "funding")
    page = window.page
    assert isinstance(page, FundingPage)
    assert isinstance(page.view, SourcesView)
    page.view.table.setFocus()
    for _ in range(8):
        if page.view.claims.hasFocus():
            break
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F6)
    claims = page.view.claims
    assert claims.hasFocus()
    claims.setCurrentIndex(claims.rows.index(0, 0))
    qtbot.keyClick(claims, Qt.Key.Key_Down)
    assert "Développement économique Canada" in texts(claims, claims.currentIndex().row())[0]
    qtbot.keyClick(claims, Qt.Key.Key_Return)
    settle(qtbot, window)
    panel = page.panel
    assert panel.isVisible()
    assert panel.table.hasFocus()
    assert plain(panel.title.text()).startswith("18 ")
    assert "58,5 h" in plain(panel.title.text())
    assert panel.table.rows.rowCount() == 50
    assert "18" in texts(claims, 1)[2], "companies"
    first = panel.table.rows.key_at(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.page.company_in_hand() == first


# --- the budget ----------------------------------------------------------------------------------------------


def test_that_the_budget_is_shown_to_the_dollar_and_reached_from_an_empty_year(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = funding_page(qtbot, window, "sources", "17")
    view = page.view
    assert isinstance(view, SourcesView)
    assert view.empty.isVisible()
    assert "2011-2012" in view.empty.button.text()
    view.empty.button.click()
    settle(qtbot, window)
    assert window.context.scope.year == NEXT
    shown = [plain(texts(view.table, row)[budget_rows.BUDGET]) for row in range(view.table.rows.rowCount())]
    assert shown == ["60 000 $", "120 000 $", "55 800 $", "58 950 $", "235 800 $", "58 950 $", "294 750 $"]
    assert plain(view.table.rows.rows[5].cells[0].after) == "20 %", "own revenue against grants"


def test_that_an_amount_is_typed_with_its_spaces_refused_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    page = funding_page(qtbot, window, "sources", "17", NEXT)
    view = page.view
    assert isinstance(view, SourcesView)
    book = window.context.book

    def accepted() -> int | None:
        return budget_lines(book, NEXT, "17")[1].accepted_cents

    type_in_cell(qtbot, window, view.table, 1, budget_rows.ACCEPTED, "110 500,50 $")
    assert accepted() == 110_500_50
    assert plain(texts(view.table, 6)[budget_rows.BUDGET]) == "285 250,50 $"
    type_in_cell(qtbot, window, view.table, 1, budget_rows.ACCEPTED, "beaucoup")
    assert accepted() == 110_500_50
    assert view.refused.isVisible()
    assert "beaucoup" in view.refused.text
    window.undo()
    settle(qtbot, window)
    assert accepted() is None


def test_that_each_total_opens_the_sources_that_it_adds(qtbot: QtBot, window: MainWindow) -> None:
    page = funding_page(qtbot, window, "sources", "17", NEXT)
    view = page.view
    assert isinstance(view, SourcesView)
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.rows.index(6, budget_rows.BUDGET))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "294 750 $" in plain(page.panel.title.text())
    assert [plain(texts(page.panel.table, row)[1]) for row in range(4)] == [
        "60 000 $", "120 000 $", "55 800 $", "58 950 $",
    ]  # fmt: skip
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.rows.index(0, budget_rows.ACCEPTED))
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert "60 000 $" in plain(texts(page.panel.table, 0)[0]), "who wrote it, and what stood there before"


def test_that_a_source_is_added_for_the_year_to_come_and_trashed(qtbot: QtBot, window: MainWindow) -> None:
    page = funding_page(qtbot, window, "sources", "04", NEXT)
    qtbot.keyClick(page, Qt.Key.Key_N, CTRL)
    dialog = the_dialog(qtbot)
    dialog.widgets["funder"].setText("Fonds régional d’exportation")
    dialog.footer.primary.click()
    settle(qtbot, window)
    book = window.context.book
    (line,) = budget_lines(book, NEXT, "04")
    assert line.funder == "Fonds régional d’exportation"
    view = page.view
    assert isinstance(view, SourcesView)
    assert view.table.current_key() == line.key
    window.activateWindow()
    settle(qtbot, window)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert budget_lines(book, NEXT, "04") == ()
    window.undo()
    settle(qtbot, window)
    assert len(budget_lines(book, NEXT, "04")) == 1


def test_that_programmes_that_overlap_are_warned_of(qtbot: QtBot, window: MainWindow) -> None:
    page = funding_page(qtbot, window, "sources", "04")
    view = page.view
    assert isinstance(view, SourcesView)
    book = window.context.book
    first = add_programme(book, funder="MDEIE", name="PEX")
    add_programme(book, funder="MESI", name="PAPDE")
    settle(qtbot, window)
    before = view.warnings.rows.rowCount()
    type_in_cell(qtbot, window, view.programmes.table, 1, 4, "pex")
    assert {one.succeeds for one in programmes_of(book)} == {None, first}
    assert view.warnings.rows.rowCount() == before + 1
    type_in_cell(qtbot, window, view.programmes.table, 1, 4, "inconnu")
    assert view.programmes.refused.isVisible()


# --- who pays what -------------------------------------------------------------------------------------------


def test_that_a_double_claim_is_opened_and_put_right(qtbot: QtBot, window: MainWindow) -> None:
    page = funding_page(qtbot, window, "sources", "04")
    view = page.view
    assert isinstance(view, SourcesView)
    view.warnings.setFocus()
    view.warnings.setCurrentIndex(view.warnings.rows.index(0, 1))
    qtbot.keyClick(view.warnings, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.panel.table.rows.rowCount() == 1
    page.show_section("sharing:double")
    settle(qtbot, window)
    sharing = page.view
    assert isinstance(sharing, SharingView)
    assert sharing.table is not None
    act = sharing.acts.acts[0]
    assert "120" in texts(sharing.table, 0)[-1]
    type_in_cell(qtbot, window, sharing.table, 0, FIRST_SOURCE, "40 %")
    assert sorted(shares_of(window.context.book, act.key).values()) == [4_000, 6_000]
    assert sharing.acts.count == 0
    assert sharing.empty.isVisible()
    page.show_section("sources")
    settle(qtbot, window)
    assert view.summary is not None
    assert view.summary.double_acts == ()


def test_that_what_nobody_pays_is_given_to_a_source_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    page = funding_page(qtbot, window, "sharing:free", "04")
    view = page.view
    assert isinstance(view, SharingView)
    assert view.acts.count == 10
    view.claim_for(view.lines[0].key, view.lines[0].funder)
    settle(qtbot, window)
    assert view.acts.count == 0
    window.undo()
    settle(qtbot, window)
    assert view.acts.count == 10


# --- outcomes and surveys ------------------------------------------------------------------------------------


def test_that_outcomes_are_told_apart_with_the_response_beside_each_total(qtbot: QtBot, window: MainWindow) -> None:
    make_survey(window.context.book, title="Sondage", year=YEAR, region="17")
    page = funding_page(qtbot, window, "outcomes", "17")
    view = page.view
    assert isinstance(view, OutcomesView)
    rows = [[plain(text) for text in texts(view.totals, row)] for row in range(view.totals.rows.rowCount())]
    assert [row[1:4] for row in rows[:2]] == [["Déclarée", "743 500 $", "4"], ["Estimée", "285 000 $", "2"]]
    assert {row[-1] for row in rows} == {"0 / 80 (0 %)"}
    view.totals.setFocus()
    view.totals.setCurrentIndex(view.totals.rows.index(0, outcome_rows.TOTAL_VALUE))
    qtbot.keyClick(view.totals, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.panel.table.rows.rowCount() == 4


def test_that_an_outcome_is_typed_over_in_place(qtbot: QtBot, window: MainWindow) -> None:
    page = funding_page(qtbot, window, "outcomes", "17")
    view = page.view
    assert isinstance(view, OutcomesView)
    row = next(place for place, one in enumerate(view.outcomes) if one.attribution == "estimated")
    key = view.outcomes[row].key
    type_in_cell(qtbot, window, view.table, row, outcome_rows.ATTRIBUTION, "attr")
    type_in_cell(qtbot, window, view.table, row, outcome_rows.BEFORE, "12 500")
    own = next(one for one in outcomes_in(window.context.book, YEAR) if one.key == key)
    assert (own.attribution, own.before) == ("attributed", 1_250_000 if own.kind == "export_sales" else 12_500)
    type_in_cell(qtbot, window, view.table, row, outcome_rows.ATTRIBUTION, "peut")
    assert view.refused.isVisible()


def test_that_the_work_list_of_a_survey_is_worked_through(qtbot: QtBot, window: MainWindow) -> None:
    book = window.context.book
    page = funding_page(qtbot, window, "surveys", "04")
    view = page.view
    assert isinstance(view, SurveysView)
    assert view.empty.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_N, CTRL)
    the_dialog(qtbot).footer.primary.click()
    settle(qtbot, window)
    assert len(view.asked) == 39
    type_in_cell(qtbot, window, view.list, 0, REMINDED, "2011-04-15")
    assert str(view.asked[0].reminded_on) == "2011-04-15"
    first = view.asked[0]
    view.list.setCurrentIndex(view.list.rows.index(0, REMINDED))
    view.answer_button.click()
    dialog = the_dialog(qtbot)
    dialog.widgets["export_sales"].setText("150 000 $")
    dialog.widgets["sales_before"].setText("deux")
    dialog.footer.primary.click()
    assert dialog.refused.isVisible(), "refused, and nothing typed is lost"
    dialog.widgets["sales_before"].setText("100 000")
    dialog.footer.primary.click()
    settle(qtbot, window)
    own = [one for one in outcomes_in(book, YEAR, "04") if one.company == first.company and one.survey_answer]
    assert [(one.value, one.before) for one in own] == [(15_000_000, 10_000_000)]
    assert surveys_of(book, YEAR, "04")[0].response.answered == 1
    view.remind_button.click()
    settle(qtbot, window)
    assert sum(one.reminded_on is not None for one in view.asked) == 39


# --- the whole page ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_everything_has_a_name_and_nothing_is_cut(
    qtbot: QtBot, open_window: Opener, sample_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(sample_path, WindowSettings(language=language))
    for entry in VIEWS:
        page = funding_page(qtbot, window, entry.key, "04")
        assert cut_labels(window) == []
        nameless = [table for table in page.findChildren(QTableView) if not spoken_name(table).strip()]
        assert nameless == []
        assert page.status_text()


def test_that_an_mrc_target_is_typed_in_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    window.context.scope.choose_year(YEAR)
    window.open_place("settings", "targets")
    settle(qtbot, window)
    section = window.page.section
    assert isinstance(section, TargetsSection)
    section.switch.choose("17")
    column = next(place for place, one in enumerate(section.table.rows.columns) if one.title == "Bécancour")
    type_in_cell(qtbot, window, section.table, 0, column, "6")
    assert mrc_targets_of(window.context.book, YEAR, "17") == {("information_companies", "380"): 6}
    section.switch.choose("")
    assert section.table.rows.columns[-1].title
