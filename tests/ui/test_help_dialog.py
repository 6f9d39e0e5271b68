"""The guide in the window: F1 from every page, tab and dialog, the search, links, back and forward, paper."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from cqi_desktop import app, ui
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.settings import Appearance, TextSize, WindowSettings
from cqi_desktop.ui.dialogs.first_start import FirstStart
from cqi_desktop.ui.dialogs.form_dialog import FormDialog
from cqi_desktop.ui.dialogs.help_dialog import HelpDialog
from cqi_desktop.ui.dialogs.new_company_dialog import NewCompanyDialog
from cqi_desktop.ui.help_key import places_shown
from cqi_desktop.ui.help_pages import TOPICS, pages_in, topic_of, topic_of_dialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.page_makers import INNER_PAGES, PAGES
from cqi_desktop.ui.printing.guide_pages import draw_guide, prepare_guide_paper
from cqi_desktop.ui.widgets.section_list import SectionList
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.widgets.tab_strip import TabStrip
from tests.ui.conftest import Opener, settle

# Made of others, or of the guide itself.
WITHOUT_A_PAGE = {"FormDialog", "RowsDialog", "FittedDialog", "HelpDialog", "WrittenDialog"}


def help_of(window: MainWindow) -> HelpDialog:
    dialog = window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    for _ in range(100):
        if dialog.isActiveWindow():
            break
        QTest.qWait(20)
    return dialog


def key_of(dialog: HelpDialog) -> str:
    assert dialog.shown is not None
    return dialog.shown.key


def dialogs_of_the_window() -> Iterator[type[QDialog]]:
    """Every class of dialog of the interface."""
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(module.name)
    waiting: list[type[QDialog]] = [QDialog]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith(f"{ui.__name__}.") and not issubclass(kind, QProgressDialog):
                yield kind


# --- F1 ------------------------------------------------------------------------------------------------------


def test_that_every_dialog_has_its_page_of_the_guide() -> None:
    kinds = {kind for kind in dialogs_of_the_window() if kind.__name__ not in WITHOUT_A_PAGE}
    assert len(kinds) > 35
    assert [kind.__name__ for kind in kinds if topic_of_dialog(kind) is None] == []
    assert topic_of_dialog(FormDialog) is None


def test_that_every_page_tab_view_and_section_has_its_page_of_the_guide(qtbot: QtBot, window: MainWindow) -> None:
    """A place that the table does not name falls back on the page that it is part of."""
    known = {page.key for page in pages_in("fr")}
    seen: dict[str, str] = {}
    for maker in (*PAGES, *(inner for _, inner in INNER_PAGES)):
        key = maker.entry.key
        assert key in TOPICS
        if key == "company":
            window.company_visits.open(window.context.book.scalar("SELECT id FROM company ORDER BY id LIMIT 1"))
        else:
            window.open_page(key)
        settle(qtbot, window)
        assert window.page is not None
        parts = [strip._tabs for strip in window.page.findChildren(TabStrip) if strip.isVisible()]
        parts += [switch._segments for switch in window.page.findChildren(SegmentSwitch) if switch.isVisible()]
        for place in (place for part in parts for place, _ in part):
            seen[f"{key}/{place}"] = topic_of(key, [place])
        for listed in window.page.findChildren(SectionList):
            for row in range(listed.model().rowCount()):
                listed.setCurrentIndex(listed.model().index(row, 0))
                seen[f"{key}/{listed.current_key()}"] = topic_of(key, places_shown(window.page))
    assert {topic.partition("#")[0] for topic in seen.values()} <= known
    assert seen["settings/privacy"] == "15-privacy#requests"
    assert seen["settings/data"] == "16-protection#backups"
    assert seen["exchange/closing" if "exchange/closing" in seen else "exchange/team"].startswith("14-exchange")
    assert seen["company/assessments"] == "10-questionnaires"
    assert seen["reports/differences"] == "08-reports#differences"
    assert {key for key in TOPICS if "/" in key} - set(seen) <= {"activities/sheet", "activities/since"}


def test_that_f1_opens_the_guide_where_it_is_wanted(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("reports")
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = help_of(window)
    assert key_of(dialog) == "08-reports"
    assert "Geler" in dialog.page.toPlainText()
    window.open_place("settings", "protection")
    window.show_help()
    assert help_of(window) is dialog
    assert key_of(dialog) == "16-protection"
    window.open_place("settings", "privacy")
    window.show_help()
    assert "Les demandes d’une personne" in dialog.page.textCursor().block().text()


def test_that_f1_in_a_dialog_opens_its_page_over_it(qtbot: QtBot, window: MainWindow) -> None:
    window.company_visits.new_company()
    asked = window.findChild(NewCompanyDialog)
    assert asked is not None
    qtbot.waitUntil(lambda: bool(asked.property("hasGuide")))
    QTest.keyClick(asked, Qt.Key.Key_F1)
    guide = asked.findChild(HelpDialog)
    assert guide is not None
    assert key_of(guide) == "03-companies"
    assert guide.page.textCursor().block().text() == "Ajouter une entreprise"
    guide.reject()
    asked.reject()


def test_that_f1_helps_from_the_first_start(qtbot: QtBot, qapp: object, tmp_path: Path) -> None:
    start = FirstStart(app.start_application(), tmp_path / "carnet.cqi", WindowSettings())
    qtbot.addWidget(start)
    start.show()
    start.activateWindow()
    qtbot.waitUntil(start.isActiveWindow)
    QTest.keyClick(start, Qt.Key.Key_F1)
    guide = start.findChild(HelpDialog)
    assert guide is not None
    assert key_of(guide) == "01-quick-start"
    guide.reject()
    start.release()


# --- search, links, back and forward -------------------------------------------------------------------------


def test_that_the_search_marks_the_words_and_goes_from_one_to_the_next(qtbot: QtBot, window: MainWindow) -> None:
    window.show_help()
    dialog = help_of(window)
    QTest.keyClicks(dialog.search, "PHRASE de passe oubliee")
    assert key_of(dialog) in {"14-exchange", "16-protection"}
    assert "oubliee" in fold(dialog.page.toPlainText())
    assert dialog.page.hit == 0
    assert len(dialog.page.extraSelections()) == len(dialog.page.hits) > 3
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.page.hit == 1
    assert str(len(dialog.page.hits)) in dialog.found.text()
    QTest.keyClick(dialog, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.page.hit == 0
    hidden = [dialog.list.isRowHidden(row) for row in range(dialog.list.model().rowCount())]
    assert any(hidden)
    assert not all(hidden)
    dialog.search.setText("zzz")
    assert dialog.shown is None
    assert dialog.found.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is None)


def test_that_links_are_followed_and_come_back(window: MainWindow) -> None:
    window.show_help()
    dialog = help_of(window)
    first = key_of(dialog)
    dialog.page.anchorClicked.emit(QUrl("16-protection.md#restore"))
    assert key_of(dialog) == "16-protection"
    assert dialog.page.textCursor().block().text() == "Restaurer"
    assert dialog.back_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert key_of(dialog) == first
    assert not dialog.back_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert key_of(dialog) == "16-protection"
    dialog.page.anchorClicked.emit(QUrl("https://example.com/"))
    assert key_of(dialog) == "16-protection"


def test_that_everything_is_done_by_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.show_help()
    dialog = help_of(window)
    dialog.search.setFocus()
    before = key_of(dialog)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert key_of(dialog) != before
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.page.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.hasFocus()


@pytest.mark.parametrize("text_size", list(TextSize))
def test_that_no_page_is_wider_than_its_room_and_headings_keep_the_scale(
    open_window: Opener, sample_path: Path, text_size: TextSize
) -> None:
    settings = WindowSettings(appearance=Appearance.DARK, text_size=text_size)
    window = open_window(sample_path, settings)
    window.show_help()
    dialog = help_of(window)
    QTest.qWait(200)
    title = window.context.themes.current.font("page").pointSizeF()
    for page in pages_in("fr"):
        dialog.show_topic(page.key)
        assert dialog.page.horizontalScrollBar().maximum() == 0, page.key
        heading = dialog.page.document().begin().begin().fragment().charFormat()
        assert heading.fontPointSize() == pytest.approx(title)
    dialog.close()


# --- paper ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fr", "en"])
def test_that_the_quick_start_prints_on_two_pages(window: MainWindow, tmp_path: Path, language: str) -> None:
    written = tmp_path / "quick.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(written))
    prepare_guide_paper(printer)
    assert draw_guide(printer, pages_in(language)[0]) == 2
    document = pypdfium2.PdfDocument(written)
    texts = [page.get_textpage().get_text_range() for page in document]
    assert len(texts) == 2
    assert "Ctrl+Z" in texts[0]
    assert "Ctrl+R" in texts[1]
    document.close()


def test_that_the_page_shown_can_be_printed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.show_help()
    dialog = help_of(window)
    dialog.show_topic("17-lost-laptop")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "lost.pdf"))
    prepare_guide_paper(printer)
    dialog.paint_page(printer)
    document = pypdfium2.PdfDocument(tmp_path / "lost.pdf")
    assert 1 <= len(document) <= 3
    document.close()
    dialog.close()
