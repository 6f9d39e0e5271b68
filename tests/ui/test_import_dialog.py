"""The import assistant in the real window: how a list gets there, what is shown, corrected, written and undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.exchange.assisted_import import Verdict
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.ui.importing.import_dialog import ImportDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.roles import GROUND_ROLE
from cqi_desktop.ui.widgets.labels import ElidedLabel

from .conftest import Opener, settle
from .test_accessibility import spoken_name

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LIST = "Nom;Téléphone;MRC\nAcier Roy;819 555-0102;\nHoule;;\nMuller;;\nCôté;;Drumond\nAcier Roy;;\n"

Written = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Written:
    def written(text: str, name: str = "liste.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return written


@pytest.fixture
def small_window(open_window: Opener, empty_path: Path) -> MainWindow:
    """A window on a book of two companies."""
    with Book.open(empty_path) as book:
        add_company(book, name="Acier Roy", phone="819 555-0101", municipality="Drummondville")
        add_company(book, name="Müller inc.")
    return open_window(empty_path)


def dialog_of(qtbot: QtBot, window: MainWindow) -> ImportDialog:
    settle(qtbot, window)
    found = QApplication.activeModalWidget()
    assert isinstance(found, ImportDialog)
    activate(qtbot, found)
    return found


def activate(qtbot: QtBot, dialog: QWidget) -> None:
    """The platform of the tests does not do it by itself, above all once a menu is closed."""
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> ImportDialog:
    window.imports.open_file(path)
    return dialog_of(qtbot, window)


def count(window: MainWindow, table: str = "company") -> int:
    return int(window.context.book.scalar(f"SELECT count(*) FROM {table} WHERE trashed_at IS NULL"))


def names(window: MainWindow) -> list[str]:
    rows = window.context.book.sql("SELECT name FROM company WHERE trashed_at IS NULL ORDER BY name")
    return [row[0] for row in rows]


def verdicts(dialog: ImportDialog) -> list[Verdict]:
    rows = dialog.tables.rows
    return [found.verdict for place in range(rows.rowCount()) if (found := rows.row_at(place)) is not None]


# --- what is shown -------------------------------------------------------------------------------------------


def test_that_every_row_has_its_verdict_and_nothing_is_written_before_import(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    dialog = opened(qtbot, small_window, write(LIST))
    dialog.chips.chips["all"].click()
    assert verdicts(dialog) == [
        Verdict.UPDATE, Verdict.NEW, Verdict.LIKELY_DOUBLE, Verdict.ERROR, Verdict.SAME,
    ]  # fmt: skip
    rows = dialog.tables.rows
    assert rows.index(0, 2).data() == "819 555-0101 → 819 555-0102"
    assert rows.index(0, 2).data(GROUND_ROLE) == "infoBg"
    assert (rows.index(2, 1).data(GROUND_ROLE), rows.index(3, 3).data(GROUND_ROLE)) == ("warnBg", "errBg")
    assert "Müller inc." in str(rows.index(2, rows.verdict_column).data())
    assert not dialog.import_button.isEnabled()
    assert dialog.reason.text()
    assert count(small_window) == 2
    chips = {key: chip.text() for key, chip in dialog.chips.chips.items() if not chip.isHidden()}
    assert set(chips) == {"all", "to_see", "error", "likely_double", "new", "update", "same"}
    dialog.chips.chips["error"].click()
    assert verdicts(dialog) == [Verdict.ERROR]
    dialog.leave()
    assert count(small_window) == 2


def test_that_rows_are_put_right_in_place_and_then_imported_and_undone_from_the_toast(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    dialog = opened(qtbot, small_window, write(LIST))
    table = dialog.tables.list
    assert dialog.tables.current_row().number == 4  # the first row to see, already
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert dialog.tables.current_row().number == 5
    assert table.currentIndex().column() == 3
    qtbot.keyClick(table, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "Arthabaska")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, small_window)
    assert dialog.session.preview.verdict(5) is Verdict.NEW
    qtbot.keyClick(dialog, Qt.Key.Key_F8, SHIFT)
    assert dialog.tables.current_row().number == 4
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)  # the company that is meant
    settle(qtbot, small_window)
    activate(qtbot, dialog)
    assert dialog.session.preview.verdict(4) is Verdict.SAME
    assert dialog.import_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    settle(qtbot, small_window)
    assert QApplication.activeModalWidget() is None
    assert names(small_window) == ["Acier Roy", "Côté", "Houle", "Müller inc."]
    toast = small_window.page.toast
    assert "liste.csv" in toast.text
    toast.findChildren(QPushButton)[-1].click()
    settle(qtbot, small_window)
    assert names(small_window) == ["Acier Roy", "Müller inc."]
    assert small_window.context.book.scalar("SELECT phone FROM company WHERE name = 'Acier Roy'") == "819 555-0101"


def test_that_links_on_a_row_act_by_the_mouse(qtbot: QtBot, small_window: MainWindow, write: Written) -> None:
    dialog = opened(qtbot, small_window, write(LIST))
    table = dialog.tables.verdicts
    place = dialog.tables.rows.place_of(5)
    index = dialog.tables.rows.index(place, dialog.tables.rows.verdict_column)
    row = dialog.tables.rows.row_at(place)
    links = table.verdicts.link_places(table.verdicts.content_rect(table.visualRect(index), index), row)
    assert links[0][0].text == "Drummond"
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=links[0][1].center())
    settle(qtbot, small_window)
    assert dialog.session.preview.verdict(5) is Verdict.NEW
    assert dialog.tables.current_row().number == 5


def test_that_a_row_is_kept_apart_left_out_or_taken_back_from_the_line_under_the_list(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    dialog = opened(qtbot, small_window, write(LIST))
    preview = dialog.session.preview

    def press(verb: str) -> None:
        place = [action.verb for action in dialog.strip.actions_shown].index(verb)
        dialog.strip.buttons[place].click()
        settle(qtbot, small_window)

    press("keep_apart")
    assert preview.verdict(4) is Verdict.NEW
    press("take_back")
    assert preview.verdict(4) is Verdict.LIKELY_DOUBLE
    press("leave_out")
    assert preview.verdict(4) is Verdict.LEFT_OUT
    dialog.reject()
    assert dialog.isVisible()  # what was corrected is not lost at one key
    assert dialog.banner.isVisible()
    dialog.leave()
    assert not dialog.isVisible()


def test_that_valid_rows_come_in_and_the_refused_ones_come_back_as_a_workbook(
    qtbot: QtBot, small_window: MainWindow, write: Written, tmp_path: Path
) -> None:
    (tmp_path / "liste-rejets.xlsx").write_bytes(b"mine")
    dialog = opened(qtbot, small_window, write(LIST))
    dialog.options.skip.click()
    assert dialog.import_button.isEnabled()
    dialog.import_button.click()
    settle(qtbot, small_window)
    assert names(small_window) == ["Acier Roy", "Houle", "Müller inc."]
    assert (tmp_path / "liste-rejets.xlsx").read_bytes() == b"mine"
    assert (tmp_path / "liste-rejets (2).xlsx").exists()
    assert len(small_window.page.toast.findChildren(QPushButton)) == 2


def test_that_unknown_companies_are_created_when_allowed_and_the_effect_is_announced(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    text = "Date;Entreprise;Service\n2010-05-03;Acier Roy;Information\n2010-06-03;Houle;Information\n"
    small_window.context.scope.choose_year(FiscalYear(2010))
    dialog = opened(qtbot, small_window, write(text))
    assert dialog.options.create_companies.isVisible()
    dialog.options.create_companies.click()
    settle(qtbot, small_window)
    assert dialog.session.preview.counts == {Verdict.NEW: 2}
    effect = dialog.session.effect
    assert (effect.interventions, effect.companies) == (2, 2)
    assert "2010-2011" in dialog.options.effect.text()
    dialog.primary_pressed()
    settle(qtbot, small_window)
    assert count(small_window, "intervention") == 2
    again = opened(qtbot, small_window, write(text))
    assert again.session.preview.counts == {Verdict.SAME: 2}
    assert not again.import_button.isEnabled()


# --- how it is read ------------------------------------------------------------------------------------------


def test_that_columns_kind_and_encoding_are_chosen_and_the_list_checked_again(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    path = write("Firme visée;Endroit;Autre\nCôté;Lévis;x\n", encoding="cp1252")
    dialog = opened(qtbot, small_window, path)
    dialog.settings.kind.setCurrentIndex(dialog.settings.kind.findData("companies"))
    dialog.settings.kind_chosen(dialog.settings.kind.currentIndex())
    settle(qtbot, small_window)
    assert dialog.session.preview is None
    assert not dialog.import_button.isEnabled()
    assert dialog.tables.rows.index(0, 1).data() == "Côté"
    box = dialog.tables.list.mapping.boxes[0]
    box.setFocus()
    box.setCurrentIndex(box.findData("name"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, small_window)
    assert dialog.session.preview.counts == {Verdict.NEW: 1}
    assert box.hasFocus()  # the next box is a Tab away
    assert dialog.settings.encoding.currentData() == "cp1252"
    dialog.settings.encoding_chosen(dialog.settings.encoding.findData("cp850"))
    settle(qtbot, small_window)
    assert dialog.tables.rows.index(0, 1).data() != "Côté"
    dialog.settings.encoding_chosen(dialog.settings.encoding.findData("utf-16"))
    settle(qtbot, small_window)
    assert dialog.banner.isVisible()  # it cannot be that; the list stays as it was
    assert dialog.settings.encoding.currentData() == "cp850"


def test_that_what_is_no_list_is_refused_with_a_line_and_another_may_be_chosen(
    qtbot: QtBot, small_window: MainWindow, tmp_path: Path, write: Written
) -> None:
    picture = tmp_path / "photo.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    dialog = opened(qtbot, small_window, picture)
    assert dialog.banner.isVisible()
    assert dialog.stack.currentIndex() == 0
    dialog.start.field.setText(str(write(LIST)))
    qtbot.keyClick(dialog.start.field, Qt.Key.Key_Return)
    settle(qtbot, small_window)
    assert dialog.stack.currentIndex() == 1
    assert not dialog.banner.isVisible()


def test_that_cells_copied_from_a_sheet_are_pasted_into_the_check(qtbot: QtBot, small_window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Nom\tMRC\nCôté\tDrummond\nHoule\tnulle part\n")
    small_window.imports.open()
    dialog = dialog_of(qtbot, small_window)
    dialog.start.paste.setFocus()
    qtbot.keyClick(dialog.start.paste, Qt.Key.Key_V, CTRL)
    settle(qtbot, small_window)
    assert dialog.session.preview.counts == {Verdict.NEW: 1, Verdict.ERROR: 1}
    dialog.tables.edit_cell(3, 1)
    qtbot.keyClicks(QApplication.focusWidget(), "Arthabaska")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, small_window)
    QGuiApplication.clipboard().setText("Nom\nAutre\n")
    qtbot.keyClick(dialog, Qt.Key.Key_V, CTRL)
    settle(qtbot, small_window)
    assert dialog.banner.isVisible()  # corrections are not thrown away by one key
    assert dialog.session.assisted.row_count == 2


def dropped(window: QWidget, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(20, 20), actions, data, buttons, keys)
    entered.setAccepted(False)
    QApplication.sendEvent(window, entered)
    if entered.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), actions, data, buttons, keys))
    return entered.isAccepted()


def test_that_a_list_dropped_on_the_window_opens_the_check_and_nothing_else_does(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    assert not dropped(small_window, write("...", "lettre.docx"))
    assert dropped(small_window, write(LIST))
    dialog = dialog_of(qtbot, small_window)
    assert dialog.session.assisted.name == "liste.csv"
    assert dropped(dialog, write("Nom\nUn seul\n", "autre.csv"))
    settle(qtbot, small_window)
    assert dialog.session.assisted.name == "autre.csv"


def test_that_the_page_and_the_command_field_lead_to_the_assistant(qtbot: QtBot, small_window: MainWindow) -> None:
    titles = [command.title for command in small_window.commands() if command.shortcut == "Ctrl+Shift+I"]
    assert len(titles) == 1
    small_window.open_place("exchange", "import")
    dialog = dialog_of(qtbot, small_window)
    assert dialog.start.field.hasFocus()
    dialog.leave()
    small_window.page.imports.import_button.click()
    dialog_of(qtbot, small_window).leave()


# --- everyone --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", translation.LANGUAGES)
@pytest.mark.parametrize("width", [1024, 1366])
def test_that_everything_has_a_name_and_nothing_is_cut(
    qtbot: QtBot, open_window: Opener, sample_path: Path, write: Written, language: str, width: int
) -> None:
    translation.set_language(language)
    window = open_window(sample_path, width=width)
    text = (
        "Date;Entreprise;Service;Heures\n03/04/2011;Houle;Information;1\n2011-03-04;Ébénisterie Montjoie;Coaching;x\n"
    )
    dialog = opened(qtbot, window, write(text))
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isHidden()
        if not isinstance(widget.parentWidget(), QComboBox) and not widget.isWindow()
        if not spoken_name(widget).strip() and not _of_a_list(widget)
    ]
    assert nameless == []
    assert dialog.width() <= window.width() * 0.92
    cut = [
        (widget.text(), widget.width(), widget.sizeHint().width())
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, (QLabel, QPushButton, QCheckBox))
        and not isinstance(widget, ElidedLabel)
        and widget.isVisible()
        if not (isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text()))
        if widget.width() < widget.sizeHint().width()
    ]
    assert cut == []
    small = [
        (type(widget).__name__, widget.width(), widget.height())
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, (QPushButton, QLineEdit, QComboBox, QCheckBox)) and widget.isVisible()
        if widget.height() < 24 or widget.width() < 24
    ]
    assert small == []
    spoken = dialog.tables.rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Date, 03/04/2011, ")
    assert isinstance(dialog.import_button, QAbstractButton)


def _of_a_list(widget: QWidget) -> bool:
    """The parts of the pop-up of a box of choices are named by Qt."""
    parent: QWidget | None = widget
    while parent is not None:
        if parent.inherits("QComboBoxPrivateContainer"):
            return True
        parent = parent.parentWidget()
    return False
