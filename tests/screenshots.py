"""Draw every page of the window: ``python -m tests.screenshots DIR [--database PATH]``.

Pictures are 1366 x 768, light and dark, French and English, named ``<page>-<light|dark>-<fr|en>.png``. Without a book
the sample one is made. Exits 1 when a page could not be drawn.
"""

from __future__ import annotations

import argparse
import os
import shutil
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
from cqi_desktop.store.list_choices import opening_year, present_advisers
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.ui.main_window import MainWindow
from tests.activity_pictures import ACTIVITY_STEPS
from tests.company_pictures import COMPANY_STEPS, HEAVY_STEPS
from tests.cross_pictures import CROSS_STEPS
from tests.funding_pictures import FUNDING_STEPS
from tests.heavy_company import add_heavy_company
from tests.import_pictures import IMPORT_STEPS
from tests.list_pictures import LIST_STEPS, PINNED_STEPS
from tests.outgoing_pictures import OUTGOING_STEPS
from tests.paper_pictures import PAPER_STEPS
from tests.privacy_pictures import PRIVACY_STEPS
from tests.protection_pictures import PROTECTION_STEPS
from tests.questionnaire_pictures import QUESTIONNAIRE_STEPS
from tests.report_pictures import REPORT_STEPS, freeze_and_change
from tests.sample_team import PEOPLE, make_busy_team
from tests.settings_pictures import SETTINGS_STEPS, draw_first_start
from tests.synergy_pictures import EMPTY_SYNERGY_STEPS, SYNERGY_STEPS

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


def dashboard(window: MainWindow) -> QWidget:
    window.open_page("dashboard")
    window.focus_page()
    settle(window)
    QTest.qWait(600)  # likely doubles are looked for a moment later
    return window


def dashboard_mrc(window: MainWindow) -> QWidget:
    dashboard(window)
    the_map = window.page.map_panel.map
    the_map.go_to("390")
    the_map.open_current()
    return window


def dashboard_to_settle(window: MainWindow) -> QWidget:
    window.context.scope.choose_region("04")
    dashboard(window)
    settle(window)
    lines = window.page.attention.list
    window.page.attention_chosen(lines.lines.lines[min(2, lines.lines.rowCount() - 1)][0])
    return window


def dashboard_year_before(window: MainWindow) -> QWidget:
    window.page.close_panel()
    window.context.scope.choose_region("17")
    window.context.scope.choose_year(window.context.scope.year.previous)
    return window


def dashboard_as_table(window: MainWindow) -> QWidget:
    window.context.scope.choose_year(opening_year(window.context.book))
    window.page.map_panel.table_button.setChecked(True)
    return window


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


def interventions(window: MainWindow) -> QWidget:
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    window.open_page("interventions")
    window.focus_page()
    return window


def interventions_choices(window: MainWindow) -> QWidget:
    """Two companies answer to the sentence: they are shown, and none is chosen."""
    window.note_intervention()
    QTest.keyClicks(window.page.entry.sentence, "bois info 30 min texas, rappeler vendredi")
    return window


def interventions_filled(window: MainWindow) -> QWidget:
    """The first company is taken; nothing is written, since the book may be a real one."""
    QTest.keyClick(window.page.entry.sentence, Qt.Key.Key_Return)
    return window


def interventions_missing(window: MainWindow) -> QWidget:
    window.page.entry.clear()
    sentence = window.page.entry.sentence
    QTest.keyClicks(sentence, "2 h tel Texas suivi 15 avril")
    QTest.keyClick(sentence, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return window


def interventions_follow_ups(window: MainWindow) -> QWidget:
    window.page.entry.clear()
    window.page.switch.choose("follow_ups")
    window.page.table.setFocus()
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
    ("dashboard", dashboard),
    ("dashboard-mrc", dashboard_mrc),
    ("dashboard-to-settle", dashboard_to_settle),
    ("dashboard-year-before", dashboard_year_before),
    ("dashboard-as-table", dashboard_as_table),
    ("companies", companies),
    ("companies-panel", companies_panel),
    ("companies-no-match", companies_no_match),
    ("search", search),
    ("interventions", interventions),
    ("interventions-choices", interventions_choices),
    ("interventions-filled", interventions_filled),
    ("interventions-missing", interventions_missing),
    ("interventions-follow-ups", interventions_follow_ups),
    ("reports", reports),
    ("reports-panel", reports_panel),
    ("reports-by-region", reports_by_region),
    ("reports-estrie", reports_estrie),
    ("shortcuts", shortcuts),
)


def exchange(window: MainWindow) -> QWidget:
    window.open_page("exchange")
    window.focus_page()
    settle_exchange(window)
    return window


def exchange_other_value(window: MainWindow) -> QWidget:
    exchange(window)
    field = window.page.conflicts.fields[0]
    field.take_focus()
    QTest.keyClick(field.cards[field.chosen], Qt.Key.Key_Right)
    return window


def exchange_imports(window: MainWindow) -> QWidget:
    exchange(window)
    window.page.switch.choose("imports")
    return window


def exchange_closing(window: MainWindow) -> QWidget:
    exchange(window)
    window.page.switch.choose("closing")
    return window


def exchange_backups(window: MainWindow) -> QWidget:
    exchange(window)
    window.page.switch.choose("backups")
    return window


def exchange_interrupted(window: MainWindow) -> QWidget:
    """The folder was taken away while the window was open."""
    exchange(window)
    window.page.switch.choose("team")
    folder = Path(window.context.exchange.overview.status.address)
    aside = folder.rename(folder.with_name("away"))
    window.context.exchange.exchange_now()
    settle_exchange(window)
    aside.rename(folder)
    return window


def history(window: MainWindow) -> QWidget:
    window.page.banner.hide()
    window.open_page("companies")
    settle(window)
    window.page.table.go_to_row(4)
    window.page.history_pressed()
    settle(window)
    return QApplication.activeModalWidget() or window


def create_team(window: MainWindow) -> QWidget:
    exchange(window)
    window.page.create_pressed()
    QTest.qWait(50)
    return QApplication.activeModalWidget() or window


def settle_exchange(window: MainWindow) -> None:
    for _ in range(300):
        QTest.qWait(20)
        if window.context.exchange.is_idle and not window.context.exchange.is_running:
            break
    settle(window)


TEAM_STEPS: tuple[tuple[str, Step], ...] = (
    ("exchange", exchange),
    ("exchange-choice", exchange_other_value),
    ("exchange-imports", exchange_imports),
    ("exchange-closing", exchange_closing),
    ("exchange-backups", exchange_backups),
    ("exchange-interrupted", exchange_interrupted),
    ("history", history),
)
NO_TEAM_STEPS: tuple[tuple[str, Step], ...] = (("exchange-no-team", exchange), ("create-team", create_team))
EMPTY_STEPS: tuple[tuple[str, Step], ...] = (
    ("interventions-empty", interventions),
    ("dashboard-empty", dashboard),
    ("companies-empty", companies),
    ("reports-empty", reports),
    *EMPTY_SYNERGY_STEPS,
)


def draw(
    book_path: Path, folder: Path, steps: tuple[tuple[str, Step], ...], appearance: str, language: str
) -> Iterator[Path]:
    """Open the window on ``book_path`` and draw each step; yields the pictures."""
    translation.set_language(language)
    application = app.start_application()
    settings = WindowSettings(language=language, appearance=Appearance(appearance), adviser_name=PEOPLE[0])
    window = app.make_window(application, Book.open(book_path), settings)
    if not window.context.adviser.name and (team := present_advisers(window.context.book)):
        window.context.adviser.choose(team[0][1])
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
        app.forget_window(window)


# Drawn on a copy of the sample book each, so that none sees what another one wrote; with what is put in it first.
COPIES: tuple[tuple[str, tuple[tuple[str, Step], ...], Callable[[Book], object] | None], ...] = (
    ("asked", QUESTIONNAIRE_STEPS, None),
    ("registers", PRIVACY_STEPS, None),
    ("visited", ACTIVITY_STEPS, None),
    ("linked", SYNERGY_STEPS, None),
    ("heavy", HEAVY_STEPS, add_heavy_company),
    ("brought", IMPORT_STEPS, None),
    ("leaving", OUTGOING_STEPS + PINNED_STEPS, None),
    ("filed", REPORT_STEPS + PAPER_STEPS + CROSS_STEPS, freeze_and_change),
)


def draw_copies(sample: Path, folder: Path, appearance: str, language: str) -> Iterator[Path]:
    """Draw each of ``COPIES``; yields the pictures."""
    for name, steps, prepare in COPIES:
        path = Path(shutil.copy(sample, sample.with_name(f"{name}.cqi")))
        if prepare is not None:
            with Book.open(path) as book:
                prepare(book)
        yield from draw(path, folder, steps, appearance, language)


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
        if chosen.database is None:
            team = make_busy_team(sample, Path(scratch))[0]
        count = 0
        for language in translation.LANGUAGES:
            for appearance in ("light", "dark"):
                for path in draw(
                    chosen.database or sample,
                    chosen.folder,
                    STEPS + SETTINGS_STEPS + COMPANY_STEPS + LIST_STEPS + PROTECTION_STEPS,
                    appearance,
                    language,
                ):
                    count += 1
                    print(path)
                if chosen.database is None:
                    for path in draw(sample, chosen.folder, FUNDING_STEPS, appearance, language):
                        count += 1
                        print(path)
                    kept = shutil.copy(team, Path(scratch) / "kept.cqi")
                    for path in draw(team, chosen.folder, TEAM_STEPS, appearance, language):
                        count += 1
                        print(path)
                    shutil.copy(kept, team)
                    for path in draw(sample, chosen.folder, NO_TEAM_STEPS, appearance, language):
                        count += 1
                        print(path)
                    for path in draw_copies(sample, chosen.folder, appearance, language):
                        count += 1
                        print(path)
                for path in draw(empty, chosen.folder, EMPTY_STEPS, appearance, language):
                    count += 1
                    print(path)
                for path in draw_first_start(chosen.folder, appearance, language):
                    count += 1
                    print(path)
    print(f"{count} pictures in {chosen.folder}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
