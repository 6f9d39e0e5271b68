"""The live breakdown: its figures, what stands behind them, the workbook."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.breakdown_model import Place
from cqi_desktop.ui.pages.companies_page import CompaniesPage
from cqi_desktop.ui.pages.reports_page import ReportsPage

from .conftest import Opener, settle

# The case to reproduce (counting-rules.md): Centre-du-Québec, 2010-2011.
PUBLISHED = {
    "Service d’information": ("64", "65", "34"),
    "Accompagnement spécifique": ("38", "15", "12"),
    "Plan d’exportation": ("10", "n.\u00a0d.", "4"),
    "Prédiagnostics et diagnostics": ("24", "n.\u00a0d.", "10"),
    "Activités de sensibilisation": ("12", "n.\u00a0d.", "n.\u00a0d."),
    "Participation, sensibilisation": ("60", "n.\u00a0d.", "n.\u00a0d."),
    "Groupes de formation": ("2", "n.\u00a0d.", "n.\u00a0d."),
    "Participation, formation": ("13", "n.\u00a0d.", "n.\u00a0d."),
}


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReportsPage:
    window.open_page("reports")
    window.focus_page()
    settle(qtbot, window)
    assert isinstance(window.page, ReportsPage)
    return window.page


def texts(page: ReportsPage, row: int) -> list[str]:
    return [str(page.model.index(row, column).data() or "") for column in range(page.model.columnCount())]


def go_to(page: ReportsPage, indicator: str, place: Place) -> None:
    index = page.model.cell_of(indicator, place)
    assert index.isValid()
    page.table.setFocus()
    page.table.setCurrentIndex(index)


def test_that_the_published_figures_stand_on_screen(page: ReportsPage) -> None:
    rows = {line[0]: line for line in (texts(page, row) for row in range(page.model.rowCount()))}
    for label, (total, before, earlier) in PUBLISHED.items():
        assert rows[label][7:10] == [total, before, earlier], label
    assert rows["Service d’information"][1:8] == ["27", "20", "9", "6", "2", "0", "64"]
    assert rows["Service d’information"][10] == "\u22121"
    assert rows["Accompagnement spécifique"][10] == "+23"
    assert [page.model.columns[column].title for column in (1, 6, 7, 8, 10)] == [
        "Drummond", "MRC à préciser", "Total", "2009-2010", "Variation",
    ]  # fmt: skip


def test_that_a_figure_opens_exactly_its_companies(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    go_to(page, "information_companies", Place(0, "17", "390"))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.panel.isVisible()
    assert page.panel.title.text() == "20 entreprises, 41 interventions"
    counted = [line for line in page.panel.model.lines if not line.is_left_out and not line.is_heading]
    assert len(counted) == 20
    assert page.table.delegate.opened == ("information_companies", Place(0, "17", "390"))
    qtbot.keyClick(page.table, Qt.Key.Key_Left)
    settle(qtbot, window)
    assert page.panel.title.text().startswith("27 entreprises")


def test_that_a_click_opens_a_figure_and_published_ones_do_not(
    qtbot: QtBot, window: MainWindow, page: ReportsPage
) -> None:
    def click(place: Place) -> None:
        index = page.model.cell_of("information_companies", place)
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(index).center())
        settle(qtbot, window)

    click(Place(1, "17"))
    assert not page.panel.isVisible()
    click(Place(0, "17"))
    assert page.panel.isVisible()
    assert page.panel.title.text().startswith("64 entreprises")


def test_that_what_is_left_out_is_listed_with_its_reason(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    book = page.context.book
    year = FiscalYear(2010)
    company = book.scalar("SELECT id FROM company WHERE mrc = '390' AND trashed_at IS NULL LIMIT 1")
    record_intervention(book, company=company, service=service_id("information"), date=year.end, status="cancelled")
    settle(qtbot, window)
    go_to(page, "information_companies", Place(0, "17", "390"))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    headings = [line.title for line in page.panel.model.lines if line.is_heading]
    reasons = [line.title for line in page.panel.model.lines if line.is_left_out]
    assert headings
    assert headings[0].startswith("Laissé")
    assert any("non réalisée" in reason for reason in reasons)


def test_that_a_new_act_changes_the_figure_on_screen(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    book = page.context.book
    served = "SELECT company_id FROM intervention WHERE service_id = ? AND date BETWEEN '2010-04-01' AND '2011-03-31'"
    company = book.scalar(
        f"SELECT id FROM company WHERE mrc = '390' AND trashed_at IS NULL AND id NOT IN ({served}) LIMIT 1",
        (service_id("information"),),
    )
    record_intervention(book, company=company, service=service_id("information"), date=FiscalYear(2010).end)
    settle(qtbot, window)
    assert page.model.cell_of("information_companies", Place(0, "17", "390")).data() == "21"
    assert page.model.cell_of("information_companies", Place(0, "17")).data() == "65"


def test_that_the_view_by_region_adds_up(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    qtbot.keyClick(page.switch, Qt.Key.Key_Right)
    assert page.switch.key == "by_region"
    parts = [int(page.model.cell_of("information_companies", Place(0, region)).data()) for region in ("17", "04", "05")]
    assert sum(parts) == int(page.model.cell_of("information_companies", Place(0)).data())


def test_that_the_whole_territory_is_shown_by_region(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    window.context.scope.choose_region("")
    settle(qtbot, window)
    assert page.model.report.view == "by_region"
    assert page.model.cell_of("companies_served", Place(0)).isValid()


def test_that_a_region_not_served_yet_is_not_applicable(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    window.context.scope.choose_region("05")
    settle(qtbot, window)
    cell = page.model.cell_of("information_companies", Place(2, "05"))
    assert cell.data() == "s.\u00a0o."
    assert "desservie" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_that_another_year_is_counted(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    window.context.scope.choose_year(FiscalYear(2009))
    settle(qtbot, window)
    assert page.model.cell_of("information_companies", Place(0, "17")).data() == "65"
    assert page.model.columns[8].title == "2008-2009"


def test_that_the_companies_of_a_figure_open_as_a_list(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    go_to(page, "information_companies", Place(0, "17", "320"))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    qtbot.mouseClick(page.panel.list_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert isinstance(window.page, CompaniesPage)
    assert window.page.model.rowCount() == 9
    assert "L'Érable" in window.page.filters._chips["named"].value


def test_that_enter_on_a_record_opens_its_company(qtbot: QtBot, window: MainWindow, page: ReportsPage) -> None:
    go_to(page, "information_companies", Place(0, "17", "320"))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    name = page.panel.model.lines[0].title
    page.panel.table.setFocus()
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.page is not page
    assert name in {label.text() for label in window.page.findChildren(QLabel)}


def test_that_the_table_is_copied_whole(qtbot: QtBot, page: ReportsPage) -> None:
    page.header.copy_action.trigger()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Indicateur", "Drummond", "Arthabaska"]
    assert "64" in next(line for line in lines if line.startswith("Service")).split("\t")
    assert page.toast.isVisible()


@pytest.mark.parametrize("audience", ["cre", "board"])
def test_that_the_workbook_is_written_off_the_thread_and_can_be_opened(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, tmp_path: Path, audience: str
) -> None:
    output = tmp_path / "Ventilation.xlsx"
    page.exports.export_to(output, audience)
    assert not page.export_button.isEnabled()
    settle(qtbot, window)
    assert page.export_button.isEnabled()
    assert page.toast.text == "Classeur écrit\u00a0: Ventilation.xlsx"
    assert page.toast._text.width() >= page.toast._text.sizeHint().width()
    workbook = openpyxl.load_workbook(output, data_only=True)
    assert "Par MRC" in workbook.sheetnames
    workbook.close()


def test_that_the_export_proposes_a_name_that_says_what_it_holds(
    qtbot: QtBot, window: MainWindow, page: ReportsPage
) -> None:
    page.export_pressed()
    menu = QApplication.activePopupWidget()
    menu.actions()[0].trigger()
    menu.close()
    dialog = page.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Ventilation MRC Centre-du-Québec 2010-2011.xlsx"
    dialog.close()


def test_that_a_stopped_export_leaves_nothing(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, tmp_path: Path
) -> None:
    output = tmp_path / "x.xlsx"
    page.exports.export_to(output, "board")
    page.exports.cancel_pressed()
    settle(qtbot, window)
    assert not output.exists()
    assert page.export_button.isEnabled()
    assert page.toast.text == "Export arrêté\u00a0: rien n’a été écrit"


def test_that_a_workbook_that_cannot_be_written_is_told_in_a_banner(
    qtbot: QtBot, window: MainWindow, page: ReportsPage, tmp_path: Path
) -> None:
    page.exports.export_to(tmp_path / "absent" / "x.xlsx", "cre")
    settle(qtbot, window)
    assert window.banner.isVisible()
    assert "Rien n’a été écrit" in window.banner.text
    assert not page.toast.isVisible()


def test_that_a_book_without_records_shows_n_d_and_never_a_zero(
    qtbot: QtBot, open_window: Opener, empty_path: Path
) -> None:
    window = open_window(empty_path)
    window.open_page("reports")
    settle(qtbot, window)
    page = window.page
    values = {page.model.cell_of("information_companies", Place(back, "17")).data() for back in range(3)}
    assert values == {"n.\u00a0d."}
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert not page.panel.isVisible()
