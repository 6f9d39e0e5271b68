"""The director's questions, answered in the window by keyboard alone, on the sample book."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

# Read here and not by the worker, which the waiting of a test starves.
import cqi_desktop.reports.pdf  # noqa: F401
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.trash import trash
from cqi_desktop.ui.dialogs.freeze_dialog import FreezeDialog
from cqi_desktop.ui.dialogs.pdf_preview_dialog import PdfPreviewDialog
from cqi_desktop.ui.funding.sources_view import SourcesView
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import PAGES
from cqi_desktop.ui.pages.dashboard_page import DashboardPage
from cqi_desktop.ui.pages.funding_page import FundingPage
from cqi_desktop.ui.pages.reports_page import ReportsPage
from tests.ui.conftest import Opener, empty_path, open_window, sample_file, sample_path, settle, window

__all__ = ["Opener", "empty_path", "open_window", "sample_file", "sample_path", "window"]

CTRL = Qt.KeyboardModifier.ControlModifier
YEAR = FiscalYear(2010)


def key_of(page: str) -> Qt.Key:
    """The digit that opens a page of the window with Ctrl."""
    return Qt.Key(Qt.Key.Key_1.value + [maker.entry.key for maker in PAGES].index(page))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(
    qtbot: QtBot, window: MainWindow, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key, modifier)
    settle(qtbot, window)


def ask(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Run a command by its name, under what the search finds in the book."""
    press(qtbot, window, Qt.Key.Key_K, modifier=CTRL)
    qtbot.keyClicks(focused(), words)
    settle(qtbot, window)
    popup = window.field.popup
    for _ in range(popup.model.rowCount()):
        command = popup.model.results[popup.list.currentIndex().row()].command
        if command is not None and command.title.startswith(words):
            break
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Return)


def reports(qtbot: QtBot, window: MainWindow) -> ReportsPage:
    press(qtbot, window, key_of("reports"), modifier=CTRL)
    page = window.page
    assert isinstance(page, ReportsPage)
    return page


def test_that_the_six_companies_of_becancour_are_named(qtbot: QtBot, window: MainWindow) -> None:
    """Rapports, three arrows to Bécancour, Enter; F6 goes into the list, Ctrl+C takes it."""
    page = reports(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert page.table.currentIndex().data() == "6"
    press(qtbot, window, Qt.Key.Key_Return)
    assert page.panel.title.text().startswith("6 entreprises, ")
    assert "Bécancour" in page.panel.subtitle.text()
    names = [line.title for line in page.panel.model.lines if line.company and not line.is_left_out]
    assert len(names) == 6
    press(qtbot, window, Qt.Key.Key_F6)
    assert focused() is page.panel.table
    press(qtbot, window, Qt.Key.Key_A, modifier=CTRL)
    press(qtbot, window, Qt.Key.Key_C, modifier=CTRL)
    copied = QGuiApplication.clipboard().text()
    assert all(name in copied for name in names)


def file_63_then_enter_one_late(path: Path) -> str:
    """Freeze Centre-du-Québec with 63 companies informed, then note one more; its name."""
    with Book.open(path) as book:
        book.adviser = adviser_named(book, "Louise Tremblay")
        acts = book.sql(
            "SELECT company_id, min(id) FROM intervention WHERE service_id = ? AND region = '17' AND mrc = '490' "
            "AND status = 'done' AND date BETWEEN '2010-04-01' AND '2011-03-31' GROUP BY company_id "
            "HAVING count(*) = 1 ORDER BY company_id",
            (service_id("information"),),
        ).fetchall()
        company, act = acts[0]
        trash(book, "intervention", act)
        freeze_submission(book, region="17", year=YEAR)
        record_intervention(book, company=company, service=service_id("information"), date=date(2011, 3, 28))
        return str(book.scalar("SELECT name FROM company WHERE id = ?", (company,)))


def test_that_the_reason_of_64_today_and_63_filed_is_read(qtbot: QtBot, open_window: Opener, sample_path: Path) -> None:
    """Rapports, the total, Enter: 63 filed, 64 today; the link opens the difference, its cause, who and when."""
    name = file_63_then_enter_one_late(sample_path)
    window = open_window(sample_path)
    page = reports(qtbot, window)
    press(qtbot, window, *[Qt.Key.Key_Right] * 6)
    assert page.table.currentIndex().data() == "64"
    press(qtbot, window, Qt.Key.Key_Return)
    assert page.panel.differences_button.text() == "63 à la soumission, 64 aujourd’hui\u00a0: voir pourquoi"
    press(qtbot, window, Qt.Key.Key_F6)
    press(qtbot, window, Qt.Key.Key_Backtab)
    assert focused() is page.panel.differences_button
    press(qtbot, window, Qt.Key.Key_Space)
    assert page.switch.key == "differences"
    assert focused() is page.differences.table
    row = page.differences.table.rows.rows[page.differences.table.currentIndex().row()]
    assert [cell.text for cell in row.cells][:4] == [
        "+1", name, "Drummond", "Intervention du 2011-03-28\u00a0: saisie depuis",
    ]  # fmt: skip
    assert row.cells[5].text == "Louise Tremblay"
    heading = page.differences.table.rows.rows[0].cells[0].text
    assert heading.startswith("Service d’information\u00a0: 63 à la soumission, 64 aujourd’hui (+1)")
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.page is not page


def test_that_a_submission_is_frozen_with_its_workbook(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = reports(qtbot, window)
    ask(qtbot, window, "Geler la soumission")
    dialog = focused().window()
    assert isinstance(dialog, FreezeDialog)
    assert not dialog.footer.primary.isEnabled()
    assert "nom" in dialog.reason.text()
    qtbot.keyClicks(focused(), "Louise Tremblay")
    dialog.path.setText(str(tmp_path / "remis.xlsx"))
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert (tmp_path / "remis.xlsx").exists()
    assert page.header.pill.text().startswith("Gelée le ")
    assert not window.banner.isVisible()
    # Without a window manager, nobody gives the window its place back once the dialog is closed.
    window.activateWindow()
    settle(qtbot, window)
    ask(qtbot, window, "Écarts depuis")
    assert page.differences.title.text() == "Aucun écart depuis la soumission"


def choose_region(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """From the page to the bar above it with Shift+Tab, the menu with Space, the region with the arrows."""
    button = window.top_bar.region
    for _ in range(60):
        if focused() is button:
            break
        qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is button
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu_choice(qtbot, window, name)
    # Without a window manager, nobody gives the window its place back once the menu is closed.
    window.activateWindow()
    settle(qtbot, window)


def menu_choice(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Go down the open menu to the entry that begins so, and press Enter."""

    def menu_is_open() -> bool:
        return isinstance(QApplication.activePopupWidget(), QMenu)

    qtbot.waitUntil(menu_is_open, timeout=2_000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        if menu.activeAction() is not None and menu.activeAction().text().startswith(words):
            break
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle(qtbot, window)


def f6_until(qtbot: QtBot, widget: QWidget) -> None:
    for _ in range(8):
        if focused() is widget:
            break
        qtbot.keyClick(focused(), Qt.Key.Key_F6)
    assert focused() is widget


def test_that_how_we_are_against_target_is_read_line_by_line(qtbot: QtBot, window: MainWindow) -> None:
    """Tableau de bord, F6 to the results, the arrows: each line says how much of its target is reached."""
    press(qtbot, window, key_of("dashboard"), modifier=CTRL)
    page = window.page
    assert isinstance(page, DashboardPage)
    table = page.results.table
    f6_until(qtbot, table)
    said = {}
    for _ in range(table.results.rowCount()):
        place = table.currentIndex()
        last = table.results.index(place.row(), table.results.columnCount() - 1)
        said[table.results.results[place.row()].indicator.code] = str(last.data(Qt.ItemDataRole.AccessibleTextRole))
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "107\u00a0%" in said["information_companies"]
    assert "83\u00a0%" in said["export_plan_companies"]


def test_that_what_the_board_gets_is_seen_before_it_is_given(qtbot: QtBot, window: MainWindow) -> None:
    """Rapports, Ctrl+E, the PDF for the board: its pages are read on screen, with targets, budget and companies."""
    reports(qtbot, window)
    press(qtbot, window, Qt.Key.Key_E, modifier=CTRL)
    menu_choice(qtbot, window, "PDF pour le conseil")

    def preview_is_open() -> bool:
        return isinstance(QApplication.activeModalWidget(), PdfPreviewDialog)

    qtbot.waitUntil(preview_is_open, timeout=20_000)
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PdfPreviewDialog)
    text = "\n".join(page.get_textpage().get_text_range() for page in PdfDocument(preview.content))
    for part in ("Sommaire", "Par MRC", "Comparatif", "Synergie", "Budget", "Cibles", "Entreprises", "Notes"):
        assert part in text
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=2_000)


def test_that_what_dec_paid_for_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    """Financement for the Mauricie, F6 to the sources, Enter on DEC: its companies and their hours."""
    press(qtbot, window, key_of("funding"), modifier=CTRL)
    choose_region(qtbot, window, "Mauricie")
    page = window.page
    assert isinstance(page, FundingPage)
    assert isinstance(page.view, SourcesView)
    claims = page.view.claims
    f6_until(qtbot, claims)
    press(qtbot, window, Qt.Key.Key_Home, modifier=CTRL)
    for _ in range(claims.rows.rowCount()):
        if claims.rows.rows[claims.currentIndex().row()].cells[0].text.startswith("Développement économique Canada"):
            break
        qtbot.keyClick(claims, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Return)
    assert page.panel.isVisible()
    assert page.panel.title.text().startswith("18 ")
    assert focused() is page.panel.table
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.page is not page
