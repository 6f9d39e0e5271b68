"""What the window says round its lists: main action, empty states, hints, names of keys, toasts, pinned views."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.saved_views import save_view
from cqi_desktop.ui.dialogs.new_company_dialog import NewCompanyDialog
from cqi_desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from cqi_desktop.ui.importing.import_dialog import ImportDialog
from cqi_desktop.ui.key_names import key_name
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.roles import BADGE_ROLE
from cqi_desktop.ui.widgets.free_place import free_place
from cqi_desktop.ui.widgets.hints_label import HintsLabel
from cqi_desktop.ui.widgets.toast import READ_MS, Toast
from cqi_desktop.ui.widgets.two_line_label import TwoLineLabel
from cqi_desktop.ui.window_shortcuts import SHORTCUT

from .conftest import Opener, settle


def dialog_of(kind: type[QWidget]) -> QWidget:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, kind)
    shown.close()
    return shown


# --- the list of companies ---------------------------------------------------------------------------------


def test_that_the_list_of_companies_has_one_main_action_and_says_its_key(qtbot: QtBot, window: MainWindow) -> None:
    header = window.page.header
    primary = [button for button in window.page.findChildren(QPushButton) if button.property("primary")]
    assert primary == [header.new_button]
    assert header.new_button.text().endswith("Ctrl+N")
    qtbot.mouseClick(header.new_button, Qt.MouseButton.LeftButton)
    dialog_of(NewCompanyDialog)
    qtbot.mouseClick(header.import_button, Qt.MouseButton.LeftButton)
    dialog_of(ImportDialog)
    assert key_name(SHORTCUT) in header.import_button.toolTip()
    qtbot.mouseClick(header.export_button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Exporter la liste…"
    menu.close()


def test_that_the_header_of_the_companies_fits_beside_nothing_of_the_panel(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert page.panel.isVisible()
    assert page.header.import_button.text()  # whole, not folded into its icon
    for button in (page.header.import_button, page.header.export_button, page.header.new_button):
        assert button.width() >= button.sizeHint().width()
        assert page.header.rect().contains(button.geometry())
    window.resize(1024, 640)
    settle(qtbot, window)
    assert page.header.rect().contains(page.header.new_button.geometry())
    assert page.header.new_button.width() >= page.header.new_button.sizeHint().width()


def test_that_an_empty_list_of_companies_offers_two_ways_to_begin(
    qtbot: QtBot, open_window: Opener, empty_path: Path
) -> None:
    empty = open_window(empty_path).page.empty
    assert not any("cqi-desktop" in label.text() for label in empty.findChildren(QLabel))
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    dialog_of(NewCompanyDialog)
    qtbot.mouseClick(empty.other_button, Qt.MouseButton.LeftButton)
    dialog_of(ImportDialog)


# --- the journal -------------------------------------------------------------------------------------------


def said_by(empty: QWidget) -> str:
    return " ".join(label.text() for label in empty.findChildren(QLabel) if label.isVisible())


def test_that_an_empty_journal_points_at_the_entry_row_and_blames_no_filter(
    qtbot: QtBot, open_window: Opener, empty_path: Path
) -> None:
    window = open_window(empty_path, page="interventions")
    page = window.page
    assert page.empty.isVisible()
    assert page.filters.is_filtering
    assert "filtres" not in said_by(page.empty)
    page.filters.field.setText("acier")
    settle(qtbot, window)
    assert "filtres" not in said_by(page.empty)
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.entry.sentence.hasFocus()


def test_that_a_year_without_intervention_is_named_and_a_filter_that_leaves_none_is_told(
    qtbot: QtBot, open_window: Opener, empty_path: Path
) -> None:
    with Book.open(empty_path) as book:
        company = add_company(book, name="Acier Bécancour", mrc="380")
        record_intervention(
            book, company=company, service=service_id("information"), date=book.today().replace(year=2009)
        )
    window = open_window(empty_path, page="interventions")
    page, scope = window.page, window.context.scope
    empty_year = next(year for year in scope.years if year.start.year != scope.year.start.year)
    assert page.model.rowCount() == 1
    page.filters.field.setText("nulle part")
    settle(qtbot, window)
    assert "filtres" in said_by(page.empty)
    page.filters.field.clear()
    scope.choose_year(empty_year)
    settle(qtbot, window)
    assert empty_year.label in said_by(page.empty)
    assert "filtres" not in said_by(page.empty)
    qtbot.mouseClick(page.empty.other_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert page.model.rowCount() == 1


# --- the status bar ----------------------------------------------------------------------------------------


def test_that_only_whole_hints_are_shown_and_all_of_them_are_told(qtbot: QtBot) -> None:
    hints = ["F2 modifie la cellule", "Ctrl+Entrée note", "Ctrl+R répète la dernière"]
    label = HintsLabel()
    qtbot.addWidget(label)
    label.setText(" · ".join(hints))
    label.show()
    whole = label.fontMetrics().horizontalAdvance(label.text())
    shown = []
    for width in (whole + 4, whole - 4, whole // 2, 10):
        label.resize(width, 20)
        shown.append(label.shown)
        assert label.fontMetrics().horizontalAdvance(label.shown) <= width
        assert label.toolTip() == ("" if label.shown == label.text() else label.text())
    assert shown == [" · ".join(hints), " · ".join(hints[:2]), hints[0], ""]
    assert label.accessibleName() == " · ".join(hints)


@pytest.mark.parametrize("width", [1024, 1366])
def test_that_the_status_bar_gives_its_hints_what_the_rest_leaves(
    qtbot: QtBot, open_window: Opener, sample_path: Path, width: int
) -> None:
    window = open_window(sample_path, width=width)
    status = window.status
    qtbot.waitUntil(status.undo_button.isVisible, timeout=5000)
    settle(qtbot, window)
    assert status.keys.shown
    assert window.page.keys_text().startswith(status.keys.shown)
    if width == 1366:
        assert status.keys.shown == window.page.keys_text()
    assert status.counted.width() >= status.counted.sizeHint().width()


def test_that_the_texts_of_the_status_bar_stand_on_one_line(qtbot: QtBot, window: MainWindow) -> None:
    status = window.status
    qtbot.waitUntil(status.undo_button.isVisible, timeout=5000)
    middles = set()
    for widget in (status.counted, status.undo_button, status.saved):
        place = QRect(widget.mapTo(status, widget.rect().topLeft()), widget.size())
        assert status.rect().contains(place)
        middles.add(place.top() + place.bottom())
    assert len(middles) == 1


# --- the names of keys -------------------------------------------------------------------------------------


def test_that_a_key_has_one_name_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    names = {
        "Return": "Entrée",
        "Ctrl+Enter": "Ctrl+Entrée",
        "Alt+Left": "Alt+←",
        "Alt+Right": "Alt+→",
        "Ctrl+PgUp": "Ctrl+Page préc.",
        "Ctrl+PgDown": "Ctrl+Page suiv.",
        "Ctrl+Shift+F": "Ctrl+Maj+F",
        "Del": "Suppr",
        "Esc": "Échap",
        "Space": "Espace",
        "F6": "F6",
        "": "",
    }
    assert {keys: key_name(keys) for keys in names} == names
    texts = (Path(__file__).resolve().parents[2] / "resources" / "translations" / "cqi_desktop_fr.ts").read_text(
        "utf-8"
    )
    for other in ("Pg.préc", "Pg.suiv", "Ctrl+Retour", "Alt+Gauche", "touche Retour"):
        assert other not in texts
    window.open_page("reports")
    window.open_page("companies")
    window.focus_field()
    qtbot.keyClicks(window.field, "reculer")
    assert [result.after for result in window.field.popup.model.results][-1] == "Alt+←"


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_the_sheet_of_shortcuts_shows_without_scrolling(
    qtbot: QtBot, open_window: Opener, empty_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(empty_path)
    window.show_shortcuts()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ShortcutsDialog)
    qtbot.waitExposed(sheet)
    assert sheet.area.verticalScrollBar().maximum() == 0
    assert sheet.area.horizontalScrollBar().maximum() == 0
    assert sheet.height() <= window.height()
    assert sheet.width() <= window.width()
    cut = [label.text() for label in sheet.findChildren(QLabel) if label.width() < label.sizeHint().width()]
    assert cut == []
    sheet.close()


# --- toasts ------------------------------------------------------------------------------------------------


def test_that_a_toast_stands_above_the_notes_and_the_last_row(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    table = QTableWidget(40, 1)
    note = QLabel("Les totaux ne sont pas des sommes " * 6)
    rows.addWidget(table)
    rows.addWidget(note)
    page.resize(900, 600)
    page.show()
    toast = QWidget(page)
    size = QSize(300, 40)
    place = QRect(free_place(page, toast, size), size)
    assert place.right() <= page.width() - 16
    assert place.bottom() < note.geometry().top()
    table.setCurrentCell(39, 0)
    table.scrollToBottom()
    last = (
        table.visualItemRect(table.item(39, 0)) if table.item(39, 0) else QRect(0, table.rowViewportPosition(39), 9, 9)
    )
    place = QRect(free_place(page, toast, size), size)
    assert place.bottom() < table.viewport().mapTo(page, last.topLeft()).y()
    note.setText("court")
    note.setFixedHeight(60)
    table.hide()
    qtbot.wait(20)
    assert free_place(page, toast, size).y() == page.height() - 40 - 16  # nothing is written there


def test_that_the_text_of_a_toast_goes_on_a_second_line_before_it_is_cut(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    name = "Manufacture de meubles de bois et d’acier de la rive sud et des Bois-Francs ltée, à Saint-Léonard-d’Aston"
    window.resize(1024, 640)
    page.say_done(f"Intervention notée pour {name}", [("Annuler", window.undo)])
    label = page.toast._text
    assert len(label.shown()) == 2
    assert " ".join(line.strip() for line in label.shown()) == page.toast.text
    assert label.toolTip() == ""
    page.say_done("x" * 600, [("Annuler", window.undo)])
    assert len(label.shown()) == 2
    assert label.shown()[1].endswith("…")
    assert label.toolTip() == "x" * 600
    assert page.rect().contains(page.toast.geometry())
    page.say_done("Intervention modifiée")
    assert label.shown() == ["Intervention modifiée"]


def test_that_a_text_of_two_lines_is_never_wider_than_its_room(qtbot: QtBot) -> None:
    label = TwoLineLabel()
    qtbot.addWidget(label)
    label.setText("une suite de mots assez longue pour deux lignes, pas davantage")
    whole = label.sizeHint().width()
    for room in range(40, whole + 40, 17):
        label.give_room(room)
        assert label.sizeHint().width() <= max(room, 1)


def test_that_a_toast_leaves_with_the_next_thing_that_is_done_once_it_could_be_read(
    qtbot: QtBot, window: MainWindow
) -> None:
    page, handle = window.page, window.windowHandle()
    page.table.setFocus()

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(handle, key)  # type: ignore[arg-type]

    page.say_done("Intervention modifiée", [("Annuler", window.undo)])
    press(Qt.Key.Key_Down)
    assert page.toast.isVisible()  # nobody could have read it
    qtbot.wait(READ_MS + 50)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_F6)
    assert page.toast.isVisible()  # on the way to its button
    page.toast._buttons[0].setFocus()
    press(Qt.Key.Key_Down)
    assert page.toast.isVisible()
    page.table.setFocus()
    press(Qt.Key.Key_Down)
    assert not page.toast.isVisible()


def test_that_a_toast_gives_way_to_what_comes_under_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    other = QPushButton("Autre chose", page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    toast = Toast(page)
    toast.say("Présence notée", [("Annuler", page.hide)])
    other.setFocus()
    assert toast.geometry().bottom() == page.height() - 17
    note = QLabel("30 personnes présentes de 29 entreprises", page)
    note.setGeometry(20, 370, 560, 20)
    note.setAlignment(Qt.AlignmentFlag.AlignRight)
    note.show()
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # wherever another test left the pointer
    qtbot.waitUntil(lambda: toast.geometry().bottom() < note.geometry().top(), timeout=2000)


def test_that_a_toast_is_not_said_again_on_coming_back_to_its_page(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    page.say_done("Intervention modifiée")
    window.open_page("interventions")
    settle(qtbot, window)
    window.open_page("companies")
    assert window.page is page
    assert not page.toast.isVisible()


def test_that_the_button_of_a_toast_is_reached_by_tab(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    first = QPushButton("Première")
    toast = Toast(page)
    rows.addWidget(first)
    page.resize(600, 300)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    done: list[str] = []
    toast.say("Intervention modifiée", [("Annuler", lambda: done.append("undone"))])
    first.setFocus()
    for _ in range(3):
        if toast.has_focus:
            break
        qtbot.keyClick(QApplication.focusWidget() or first, Qt.Key.Key_Tab)
    assert toast.has_focus
    qtbot.keyClick(toast._buttons[0], Qt.Key.Key_Space)
    assert done == ["undone"]
    assert not toast.isVisible()


# --- pinned views ------------------------------------------------------------------------------------------


def test_that_pinned_views_stand_under_the_pages_with_their_numbers(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    with Book.open(sample_path) as book:
        for name, status in (("En préparation", "preparing"), ("Exportatrices régulières", "regular")):
            definition = {"filters": {"export_status": [status]}}
            save_view(book, page="companies", name=name, definition=definition, is_pinned=True)
    window = open_window(sample_path, WindowSettings())
    pinned = window.pinned
    qtbot.waitUntil(lambda: bool(pinned.rows.item(1).data(BADGE_ROLE)), timeout=5000)
    assert pinned.isVisible()
    assert int(pinned.rows.item(0).data(BADGE_ROLE)) > 0
    assert pinned.list.height() >= 2 * pinned.list.sizeHintForRow(0)
    assert pinned.list.sizeHintForRow(0) < window.navigation.list.sizeHintForRow(0)
    window.resize(1100, 640)
    settle(qtbot, window)
    assert not pinned.isVisible()
