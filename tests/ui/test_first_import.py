"""The first start on Excel files: a new book, and the import assistant over its window at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop import app
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.ui.dialogs.first_start import FirstStart
from cqi_desktop.ui.first_book import Beginning
from cqi_desktop.ui.importing.import_dialog import ImportDialog
from cqi_desktop.ui.main_window import MainWindow
from tests.screenshots import use_readable_font

from .test_first_start import come_to


def test_that_excel_files_may_be_the_first_thing_in_a_new_book(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    use_readable_font(qapp)
    own_path, listed = tmp_path / "data" / "carnet.cqi", tmp_path / "clients.csv"
    listed.write_text("Nom;Ville\nHoule;Bécancour\n", "utf-8")
    seen: list[str] = []

    def drive() -> None:
        dialog = QApplication.activeModalWidget()
        windows = [widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow)]
        if isinstance(dialog, FirstStart) and not seen:
            seen.append("assistant")
            come_to(dialog, Beginning.IMPORT)
            dialog.go_on()
            dialog.go_on()
        elif isinstance(dialog, ImportDialog) and len(seen) == 1:
            seen.append("list")
            dialog.open_file(listed)
        elif isinstance(dialog, ImportDialog) and dialog.import_button.isEnabled() and len(seen) == 2:
            seen.append("import")
            dialog.primary_pressed()
        elif dialog is None and len(seen) == 3 and windows:
            seen.append("closed")
            windows[0].close()

    timer = QTimer()
    timer.timeout.connect(drive)
    timer.start(60)
    assert app.open_window(own_path, settings=WindowSettings(), may_begin=True) == 0
    timer.stop()
    assert seen == ["assistant", "list", "import", "closed"]
    with Book.open(own_path, read_only=True) as book:
        assert book.sql("SELECT name FROM company").fetchall() == [("Houle",)]
