"""A messy text, a sheet with a title and Outlook cards come in by the keyboard alone, go out, and come in again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqi_desktop.exchange.assisted_import import Verdict
from cqi_desktop.ui.importing.import_dialog import ImportDialog
from cqi_desktop.ui.main_window import MainWindow
from tests.exchange.list_shapes import MESSY, OUTLOOK, write_title_sheet
from tests.ui.conftest import Opener, empty_path, open_window, settle
from tests.ui.test_import_dialog import activate

__all__ = ["Opener", "empty_path", "open_window"]

CTRL = Qt.KeyboardModifier.ControlModifier
# What is the same whenever the import is made: no key, no moment.
STATE = (
    "SELECT name, neq, phone, email, municipality, postal_code, mrc, region, notes FROM company "
    "WHERE trashed_at IS NULL ORDER BY name",
    "SELECT c.name, i.date, i.contact_seconds, i.subject, i.mrc FROM intervention i JOIN company c "
    "ON c.id = i.company_id WHERE i.trashed_at IS NULL ORDER BY i.date, c.name",
    "SELECT c.name, p.first_name, p.last_name, p.title, p.email, p.phone, p.mobile FROM contact p JOIN company c "
    "ON c.id = p.company_id WHERE p.trashed_at IS NULL ORDER BY p.last_name",
    "SELECT name FROM adviser WHERE trashed_at IS NULL ORDER BY name",
)


def state(window: MainWindow) -> list[list[tuple[object, ...]]]:
    return [window.context.book.sql(question).fetchall() for question in STATE]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def come_in(qtbot: QtBot, window: MainWindow, path: Path) -> ImportDialog:
    """Ctrl+Shift+I, the path, Enter: the list is read and checked."""
    qtbot.keyClick(focused(), Qt.Key.Key_I, CTRL | Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    activate(qtbot, dialog)
    qtbot.keyClicks(focused(), str(path))
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    settle(qtbot, window)
    return dialog


def write(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle(qtbot, window)
    assert QApplication.activeModalWidget() is None
    activate(qtbot, window)


def all_three(qtbot: QtBot, window: MainWindow, folder: Path) -> list[dict[Verdict, int]]:
    counts = []
    dialog = come_in(qtbot, window, folder / "clients.csv")
    counts.append(dict(dialog.session.preview.counts))
    write(qtbot, window)
    dialog = come_in(qtbot, window, folder / "rencontres.xlsx")
    counts.append(dict(dialog.session.preview.counts))
    write(qtbot, window)
    dialog = come_in(qtbot, window, folder / "outlook.vcf")
    counts.append(dict(dialog.session.preview.counts))
    write(qtbot, window)
    return counts


def test_that_three_real_lists_come_in_at_the_first_try_go_out_and_come_in_again(
    qtbot: QtBot, open_window: Opener, empty_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "clients.csv").write_bytes(MESSY.encode("cp1252"))
    write_title_sheet(tmp_path / "rencontres.xlsx")
    (tmp_path / "outlook.vcf").write_bytes(OUTLOOK.encode("cp1252"))
    window = open_window(empty_path)
    nothing = state(window)
    first = all_three(qtbot, window, tmp_path)
    assert first[0] == {Verdict.NEW: 3, Verdict.LEFT_OUT: 1}
    assert first[1] == {Verdict.NEW: 3, Verdict.LEFT_OUT: 2}
    assert first[2] == {Verdict.NEW: 1}
    brought = state(window)
    assert [len(rows) for rows in brought[:3]] == [3, 3, 1]
    again = come_in(qtbot, window, tmp_path / "clients.csv")
    assert set(again.session.preview.counts) == {Verdict.SAME, Verdict.LEFT_OUT}
    again.leave()
    activate(qtbot, window)
    for _ in range(3):
        qtbot.keyClick(focused(), Qt.Key.Key_Z, CTRL)
        settle(qtbot, window)
    assert state(window) == nothing
    assert all_three(qtbot, window, tmp_path) == first
    assert state(window) == brought
