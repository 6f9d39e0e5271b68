"""Draw every page of the window: ``python -m tests.screenshots DIR [--database PATH]``.

Pictures are 1366 x 768, light and dark, French and English, named ``<page>-<light|dark>-<fr|en>.png``. Without a book
the sample one is made. Exits 1 when a page could not be drawn.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop import app, translation
from cqi_desktop.settings import Appearance, WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.ui.main_window import MainWindow

WIDTH, HEIGHT = 1366, 768
# Where the platform offers no font of its own (offscreen), one that has every letter; 13 pixels high.
SPARE_FONT, SPARE_POINTS = "Noto Sans", 9.75

Step = Callable[[MainWindow], QWidget]


def use_readable_font(application: QApplication) -> None:
    """Give the application a font when the platform has none that can be read."""
    family = QFontInfo(application.font()).family()
    if family in QFontDatabase.families() and application.platformName() != "offscreen":
        return
    if SPARE_FONT in QFontDatabase.families():
        font = QFont(SPARE_FONT)
        font.setPointSizeF(SPARE_POINTS)
        application.setFont(font)


def settle(window: MainWindow, limit_ms: int = 20_000) -> None:
    """Wait until the work under way has reached the screen."""
    waited = 0
    while waited < limit_ms:
        QTest.qWait(20)
        waited += 20
        if window.context.runner.is_idle:
            break
    QTest.qWait(100)


# --- what is drawn -----------------------------------------------------------------------------------------


def companies(window: MainWindow) -> QWidget:
    window.open_page("companies")
    window.focus_page()
    return window


def companies_panel(window: MainWindow) -> QWidget:
    companies(window)
    table = window.page.table
    if table.model().rowCount() > 13:
        table.go_to_row(13)
    QTest.keyClick(table, Qt.Key.Key_Space)
    return window


def companies_no_match(window: MainWindow) -> QWidget:
    companies(window)
    window.page.filters.field.setText("zzzzz")
    return window


def search(window: MainWindow) -> QWidget:
    companies(window)
    window.page.filters.field.clear()
    window.focus_field()
    QTest.keyClicks(window.field, "bois")
    return window


def reports(window: MainWindow) -> QWidget:
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    window.open_page("reports")
    window.focus_page()
    return window


def reports_panel(window: MainWindow) -> QWidget:
    reports(window)
    table = window.page.table
    model = window.page.model
    if model.columnCount() > 2:
        table.setCurrentIndex(model.cell_of("information_companies", model.columns[2].place))
        QTest.keyClick(table, Qt.Key.Key_Return)
    return window


def reports_by_region(window: MainWindow) -> QWidget:
    reports(window)
    window.page.close_panel()
    window.page.switch.choose("by_region")
    return window


def reports_estrie(window: MainWindow) -> QWidget:
    window.page.switch.choose("by_mrc")
    window.context.scope.choose_region("05")
    return window


def shortcuts(window: MainWindow) -> QWidget:
    window.context.scope.choose_region("17")
    window.show_shortcuts()
    QTest.qWait(50)
    return QApplication.activeModalWidget() or window


STEPS: tuple[tuple[str, Step], ...] = (
    ("companies", companies),
    ("companies-panel", companies_panel),
    ("companies-no-match", companies_no_match),
    ("search", search),
    ("reports", reports),
    ("reports-panel", reports_panel),
    ("reports-by-region", reports_by_region),
    ("reports-estrie", reports_estrie),
    ("shortcuts", shortcuts),
)
EMPTY_STEPS: tuple[tuple[str, Step], ...] = (("companies-empty", companies), ("reports-empty", reports))


def draw(
    book_path: Path, folder: Path, steps: tuple[tuple[str, Step], ...], appearance: str, language: str
) -> Iterator[Path]:
    """Open the window on ``book_path`` and draw each step; yields the pictures."""
    translation.set_language(language)
    application = app.start_application()
    settings = WindowSettings(language=language, appearance=Appearance(appearance))
    window = app.make_window(application, Book.open(book_path), settings)
    window.resize(WIDTH, HEIGHT)
    window.show()
    try:
        for name, step in steps:
            settle(window)
            drawn = step(window)
            settle(window)
            path = folder / f"{name}-{appearance}-{language}.png"
            if not drawn.grab().save(str(path)):
                raise SystemExit(f"{path} could not be written")
            if drawn is not window:
                drawn.close()
            yield path
    finally:
        window.close()
        app.close_window(window)
        window.deleteLater()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--database", type=Path, metavar="PATH", help="a book; by default the sample one")
    chosen = parser.parse_args(arguments)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    use_readable_font(application)
    with tempfile.TemporaryDirectory() as scratch:
        sample, empty = Path(scratch) / "sample.cqi", Path(scratch) / "empty.cqi"
        if chosen.database is None:
            make_sample_book(sample)
        Book.create(empty).close()
        count = 0
        for language in translation.LANGUAGES:
            for appearance in ("light", "dark"):
                for path in draw(chosen.database or sample, chosen.folder, STEPS, appearance, language):
                    count += 1
                    print(path)
                for path in draw(empty, chosen.folder, EMPTY_STEPS, appearance, language):
                    count += 1
                    print(path)
    print(f"{count} pictures in {chosen.folder}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
