"""Writing an import from the window: long lists, cancel, the copy made before, and rolling back in three groups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cqi_desktop.exchange.assisted_import import Verdict
from cqi_desktop.store.book import Book
from cqi_desktop.store.kept_backups import LARGE_IMPORT, backup_folder, kept_backups
from cqi_desktop.store.tables import Contact
from cqi_desktop.ui.dialogs.undo_report_dialog import UndoReportDialog
from cqi_desktop.ui.importing.import_session import ImportSession
from cqi_desktop.ui.main_window import MainWindow

from .conftest import settle
from .test_import_dialog import Written, count, opened, small_window, write

__all__ = ["small_window", "write"]


# --- long lists, cancel, backup ------------------------------------------------------------------------------


def long_list(rows: int) -> str:
    return "Nom;Ville\n" + "".join(f"Compagnie {number};Bécancour\n" for number in range(rows))


def test_that_a_cancel_leaves_nothing(qtbot: QtBot, small_window: MainWindow, write: Written, tmp_path: Path) -> None:
    dialog = opened(qtbot, small_window, write(long_list(400) + "X;Y\n"))
    book = small_window.context.book
    before = book.last_change_at(), count(small_window), sorted(tmp_path.rglob("*.xlsx"))
    dialog.session.write()
    dialog.reject()  # Escape stops the work, and leaves the dialog
    assert dialog.isVisible()
    settle(qtbot, small_window)
    assert (book.last_change_at(), count(small_window), sorted(tmp_path.rglob("*.xlsx"))) == before
    assert dialog.isVisible()
    assert dialog.import_button.isEnabled()
    dialog.primary_pressed()
    settle(qtbot, small_window)
    assert count(small_window) == 403


def test_that_the_book_is_copied_before_a_large_import_only(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    folder = backup_folder(small_window.context.book.path)
    opened(qtbot, small_window, write("Nom\nHoule\n")).primary_pressed()
    settle(qtbot, small_window)
    assert kept_backups(folder) == []
    opened(qtbot, small_window, write(long_list(LARGE_IMPORT))).primary_pressed()
    settle(qtbot, small_window)
    made = kept_backups(folder)
    assert [backup.reason for backup in made] == ["import"]
    assert str(made[0].path) in small_window.context.settings.backups
    with Book.open(made[0].path, read_only=True) as copy:
        assert copy.scalar("SELECT count(*) FROM company") == 3


@pytest.mark.slow
def test_that_fifty_thousand_rows_are_shown_walked_and_filtered_without_a_pause(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    from time import perf_counter

    dialog = opened(qtbot, small_window, write(long_list(50_000)))
    rows, table = dialog.tables.rows, dialog.tables.list
    assert rows.rowCount() == 50_000

    def seconds(run: Callable[[], object]) -> float:
        begun = perf_counter()
        run()
        QApplication.processEvents()
        return perf_counter() - begun

    assert seconds(lambda: dialog.tables.go_to(49_000)) < 0.2
    assert seconds(lambda: table.verticalScrollBar().setValue(20_000)) < 0.2
    assert seconds(dialog.chips.chips["new"].click) < 0.5
    assert seconds(lambda: dialog.session.decide(40, lambda one: one.leave_out(40))) < 0.1
    settle(qtbot, small_window)
    assert dialog.session.preview.counts[Verdict.LEFT_OUT] == 1


# --- rolling back --------------------------------------------------------------------------------------------


def test_that_an_import_is_rolled_back_from_the_panel_in_three_groups(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    text = (
        "Entreprise;Prénom;Nom;Courriel;Consentement;Date du consentement\n"
        "Acier Roy;Anne;Côté;anne@acier-roy.example;exprès;2011-03-01\n"
        "Acier Roy;Luc;Roy;luc@acier-roy.example;;\n"
    )
    opened(qtbot, small_window, write(text, "personnes.csv")).primary_pressed()
    settle(qtbot, small_window)
    book = small_window.context.book
    assert count(small_window, "contact") == 2
    anne = book.scalar("SELECT id FROM contact WHERE last_name = 'Côté'")
    with book.change_set("Edit"):
        book.update(Contact, anne, title="Présidente")
    small_window.open_place("exchange", "imports")
    settle(qtbot, small_window)
    table = small_window.page.imports.table
    assert table.rows.rowCount() == 1
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    settle(qtbot, small_window)
    assert [row[0] for row in book.sql("SELECT last_name FROM contact WHERE trashed_at IS NULL")] == ["Côté"]
    small_window.page.toast.findChildren(QPushButton)[0].click()
    report = QApplication.activeModalWidget()
    assert isinstance(report, UndoReportDialog)
    headings = [row for row in report.table.rows.rows if row.is_heading]
    assert len(headings) == 3
    assert len(report.table.rows.rows) > 4
    assert all(row.cells[2].text for row in report.table.rows.rows if not row.is_heading)
    report.close()


def test_that_an_import_written_as_it_was_cancelled_is_told_all_the_same(
    qtbot: QtBot, small_window: MainWindow, write: Written
) -> None:
    """The cancel that comes after the last row finds the change set made: the window says so and offers to undo."""
    dialog = opened(qtbot, small_window, write("Nom\nHoule\n"))
    session: ImportSession = dialog.session
    with qtbot.waitSignal(dialog.imported, timeout=20_000):
        session.write()
        task = session._tasks[0]
        qtbot.waitUntil(lambda: count(small_window) == 3, timeout=10_000)
        task.cancel()
    assert count(small_window) == 3
