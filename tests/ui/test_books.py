"""The book as a whole: the credits, another book, backups, and a book that is open elsewhere or lies in a cloud."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from cqi_desktop import __version__, app, translation
from cqi_desktop.settings import Appearance, WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.book_lock import BookLock, LockHolder
from cqi_desktop.store.list_choices import service_choices
from cqi_desktop.ui.dialogs.about_dialog import AboutDialog
from cqi_desktop.ui.dialogs.restore_dialog import RestoreDialog
from cqi_desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.next_book import NextBook

from .conftest import Opener, settle


def run_program(path: Path, steps: list[Callable[[MainWindow], None]], settings: WindowSettings | None = None) -> int:
    """Open the program on ``path``; each window that opens is given the next step, then closed."""
    left = list(steps)

    def drive() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible() and widget.context.runner.is_idle:
                if left:
                    left.pop(0)(widget)
                widget.close()

    timer = QTimer()
    timer.timeout.connect(drive)
    timer.start(60)
    status = app.open_window(path, settings=settings or WindowSettings(appearance=Appearance.LIGHT))
    timer.stop()
    assert left == []
    return status


# --- the credits ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "fr",
            "Contient des données du MAMH et du MRNF (Gouvernement du Québec, CC BY 4.0) et de GeoNames (CC BY 4.0), "
            "adaptées; classification SCIAN Canada, Statistique Canada.",
        ),
        ("en", "NAICS Canada classification, Statistics Canada."),
    ],
)
def test_that_the_shortcuts_lead_to_the_credits_of_the_data(
    qtbot: QtBot, open_window: Opener, sample_path: Path, language: str, line: str
) -> None:
    translation.set_language(language)
    window = open_window(sample_path)
    window.show_shortcuts()
    qtbot.mouseClick(window.findChild(ShortcutsDialog).about, Qt.MouseButton.LeftButton)
    dialog = window.findChild(AboutDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert line in said
    assert __version__ in said
    for credit in ("MIT", "Material Design Icons", "Apache 2.0", "LGPL 3", "GeoNames"):
        assert credit in said
    assert str(sample_path) in said
    dialog.close()


def test_that_the_credits_open_the_folder_of_the_book(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: opened.append(address.toLocalFile()))
    titles = {command.title: command for command in window.commands()}
    titles["À propos de CQI Desktop…"].run()
    dialog = window.findChild(AboutDialog)
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert opened == [str(window.context.book.path.parent)]
    dialog.close()


# --- another book --------------------------------------------------------------------------------------------


def test_that_another_book_takes_the_place_of_this_one(qapp: QApplication, sample_path: Path, empty_path: Path) -> None:
    seen: list[str] = []

    def first(window: MainWindow) -> None:
        seen.append(window.context.book.path.name)
        window.book_commands.show_book(empty_path)

    def second(window: MainWindow) -> None:
        seen.append(window.context.book.path.name)

    assert run_program(sample_path, [first, second]) == 0
    assert seen == [sample_path.name, empty_path.name]
    assert not BookLock(sample_path).path.exists()


def test_that_a_new_book_has_the_person_in_its_team(qapp: QApplication, sample_path: Path, tmp_path: Path) -> None:
    path, seen = tmp_path / "autre.cqi", []

    def first(window: MainWindow) -> None:
        window.context.next_book.ask(NextBook(path, is_new=True))

    def second(window: MainWindow) -> None:
        seen.append((window.context.book.path, window.context.adviser.name))

    settings = WindowSettings(adviser_name="Tommy Nadon")
    assert run_program(sample_path, [first, second], settings) == 0
    assert seen == [(path, "Tommy Nadon")]


def test_that_a_book_that_cannot_be_opened_leaves_the_one_before(
    qapp: QApplication, sample_path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "lettre.cqi"
    other.write_text("Bonjour", "utf-8")
    seen, told = [], []

    def close_refusal() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            told.append(box.informativeText())
            box.reject()

    def first(window: MainWindow) -> None:
        window.book_commands.show_book(other)

    def second(window: MainWindow) -> None:
        seen.append(window.context.book.path)

    timer = QTimer()
    timer.timeout.connect(close_refusal)
    timer.start(50)
    assert run_program(sample_path, [first, second]) == 0
    timer.stop()
    assert "lettre.cqi" in told[0]
    assert seen == [sample_path]


def test_that_the_language_is_spoken_by_the_window_that_opens_again(qapp: QApplication, sample_path: Path) -> None:
    titles: list[str] = []

    def first(window: MainWindow) -> None:
        window.open_place("settings", "person")
        window.page.section.language.choose("en")

    def second(window: MainWindow) -> None:
        titles.append(window.windowTitle())
        titles.append(window.page.list.current_key())

    assert run_program(sample_path, [first, second]) == 0
    assert titles == ["Settings — CQI Desktop", "person"]


# --- backups -------------------------------------------------------------------------------------------------


def test_that_a_backup_is_verified_told_and_remembered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_place("settings", "data")
    output = tmp_path / "copie.cqi"
    window.page.section.books.back_up_to(output)
    settle(qtbot, window)
    assert output.exists()
    assert list(window.context.settings.backups) == [str(output)]
    assert window.page.toast.text.startswith("Sauvegarde écrite et vérifiée")
    assert "aujourd’hui" in window.page.section._last_backup.text()
    window.page.section.books.back_up_to(output)
    settle(qtbot, window)
    assert "copie.cqi" in window.banner.text


def test_that_a_backup_is_restored_after_what_would_change_was_shown(
    qtbot: QtBot, qapp: QApplication, sample_path: Path, tmp_path: Path
) -> None:
    backup = Path(shutil.copy(sample_path, tmp_path / "copie.cqi"))
    labels: list[str] = []

    def first(window: MainWindow) -> None:
        key = window.context.book.scalar("SELECT id FROM service ORDER BY position")
        window.open_place("settings", "services")
        window.page.section.service_edited(key, 0, "Autre nom")
        window.book_commands.ask_to_restore(backup)
        settle(qtbot, window)
        dialog = window.findChild(RestoreDialog)
        assert dialog.table.rows.rows[0].cells[0].text == "Dernière modification"
        assert "replaced" in dialog.explanation.text()
        qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)

    def second(window: MainWindow) -> None:
        labels.append(service_choices(window.context.book)[0][1])

    assert run_program(sample_path, [first, second]) == 0
    assert labels == ["Service d'information"]
    (kept,) = sample_path.parent.glob("*replaced*.cqi")
    with Book.open(kept, read_only=True) as book:
        assert service_choices(book)[0][1] == "Autre nom"


def test_that_a_backup_that_is_no_book_is_refused_above_the_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "lettre.cqi"
    other.write_text("Bonjour", "utf-8")
    window.book_commands.ask_to_restore(other)
    settle(qtbot, window)
    assert "lettre.cqi" in window.banner.text
    assert window.findChild(RestoreDialog) is None


# --- open elsewhere ------------------------------------------------------------------------------------------


def answer(button: str, told: list[str]) -> QTimer:
    """Presses ``button`` of the question about the lock, when it comes."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            told.append(f"{box.text()} {box.informativeText()}")
            next(choice for choice in box.buttons() if choice.text().replace("&", "") == button).click()

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(50)
    return timer


def test_that_a_book_open_elsewhere_is_offered_for_reading_only(qapp: QApplication, sample_path: Path) -> None:
    other, told, seen = BookLock(sample_path), [], []
    assert other.take("Odile Faucher")

    def first(window: MainWindow) -> None:
        seen.append((window.context.book.read_only, window.place_banner.text))

    timer = answer("Ouvrir en lecture seule", told)
    assert run_program(sample_path, [first]) == 0
    timer.stop()
    assert "Odile Faucher" in told[0]
    assert "Ouvrir quand même" not in told[0]
    assert seen[0][0]
    assert seen[0][1].startswith("Ouvert en lecture seule")
    assert other.is_held
    other.release()


def test_that_not_opening_leaves_the_book_to_the_other_window(qapp: QApplication, sample_path: Path) -> None:
    other, told = BookLock(sample_path), []
    assert other.take("Odile Faucher")
    timer = answer("Ne pas ouvrir", told)
    assert run_program(sample_path, []) == 0
    timer.stop()
    assert other.path.exists()
    other.release()


def test_that_a_lock_left_by_another_machine_may_be_taken_over(qapp: QApplication, sample_path: Path) -> None:
    left = BookLock(sample_path, machine="PORTABLE-3")
    assert left.take("Karim Benhaddou")
    text = left.path.read_text("utf-8")
    left.release()
    left.path.write_text(text, "utf-8")
    told, seen = [], []

    def first(window: MainWindow) -> None:
        seen.append(window.context.book.read_only)

    timer = answer("Ouvrir quand même", told)
    assert run_program(sample_path, [first]) == 0
    timer.stop()
    assert "PORTABLE-3" in told[0]
    assert seen == [False]


# --- where the book lies -------------------------------------------------------------------------------------


def test_that_a_book_in_a_cloud_is_warned_of_and_stays_open(open_window: Opener, sample_path: Path) -> None:
    folder = sample_path.parent / "OneDrive - CQI"
    folder.mkdir()
    window = open_window(Path(shutil.move(sample_path, folder / "carnet.cqi")))
    assert window.place_banner.isVisible()
    assert "OneDrive" in window.place_banner.text
    assert not window.banner.isVisible()


def test_that_a_book_on_the_disk_has_no_warning(window: MainWindow) -> None:
    assert not window.place_banner.isVisible()
    window.warn_of_place(None, LockHolder("Odile Faucher", "PORTABLE-3", "pas une date"))
    assert "Odile Faucher, sur PORTABLE-3" in window.place_banner.text
