"""What happens inside a process with a window: ``python -m tests.benchmarks.window_probe PROBE BOOK``.

Each probe runs alone in a new process without a display, and prints one JSON document. ``bare`` is the window that the
others are compared with: Qt, peewee and the icon font loaded, nothing else.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from cqi_desktop.ui.main_window import MainWindow

Answer = dict[str, Any]


def bare(path: Path) -> Answer:
    """From nothing to a window that has painted itself, and the memory that it takes then."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication(sys.argv[:1])
    from peewee import Model  # noqa: F401 - loaded, as the program does
    from playhouse.sqlcipher_ext import SqlCipherDatabase  # noqa: F401
    from qtawesome import _BUNDLED_FONTS
    from qtawesome.iconic_font import IconicFont

    font = IconicFont(*(font for font in _BUNDLED_FONTS if font[0] == "mdi6"))
    window, label = QMainWindow(), QLabel()
    label.setPixmap(font.icon("mdi6.magnify", color="black").pixmap(16))
    window.setCentralWidget(label)
    window.resize(1366, 740)
    window.show()
    _wait_for_paint(application, label)
    return {"usable_at": time.monotonic(), "memory": memory_of_this_process()}


def start(path: Path) -> Answer:
    """From nothing to the first page painted, in a window that answers; memory once the work under way is done."""
    from cqi_desktop import app

    application = app.start_application()
    window = _open(application, path)
    assert window.page is not None
    _wait_for_paint(application, window.page)
    usable_at = time.monotonic()
    _settle(window)
    return {"usable_at": usable_at, "memory": memory_of_this_process()} | _closed(window)


def keystrokes(path: Path) -> Answer:
    """Seconds from each key in the search field to its results painted, one key after the other."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    from tests.benchmarks.typed_texts import texts_looked_for

    application, window = _window(path)
    texts = texts_looked_for(window.context.book, int(os.environ.get("CQI_TEXTS", "40")))
    seconds = []
    window.focus_field()
    for text in texts:
        window.field.clear()
        _paint(application)
        for character in text[:16]:
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
            with _without_collection():
                began = time.perf_counter()
                application.notify(window.field, press)
                _paint(application)
                seconds.append(time.perf_counter() - began)
    return {"seconds": seconds, "keys": len(seconds)} | _closed(window)


def company_table(path: Path) -> Answer:
    """Seconds of opening, of each sort in both directions and of some filters, to the first rows painted."""
    application, window = _window(path)
    rounds = int(os.environ.get("CQI_ROUNDS", "5"))
    page: Any = window.page
    ends: dict[str, list[float]] = {}
    for name, act in _acts_on_the_list(page):
        for _ in range(rounds):
            _settle(window)
            with _without_collection():
                began = time.perf_counter()
                act()
                _paint(application)
                ends.setdefault(name, []).append(time.perf_counter() - began)
    _settle(window)
    page.filters.remove_all()
    _settle(window)
    before = memory_of_this_process()
    rows = page.model.rowCount()
    for row in range(0, rows, max(1, rows // (80 * rounds))):
        page.table.scrollTo(page.model.index(row, 0))
        _paint(application)
    gc.collect()
    grown = memory_of_this_process() - before
    return {"seconds": ends, "rows": rows, "grown": grown} | _closed(window)


def _acts_on_the_list(page: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    from cqi_desktop.ui.models.companies_model import COLUMNS

    yield "open", page.refresh
    for column, entry in enumerate(COLUMNS):
        if entry.order is not None:
            yield f"sort by {entry.key}", _Sorting(page, column)
    page.header_clicked(0)
    yield "filter by text", _Typing(page, ("a", "ma", "inc", "drummond", ""))
    yield "filter by MRC", _Choosing(page, "mrc", ("490", "320"))
    yield "filter by service", _Choosing(page, "service", ("export_plan", "diagnostic"))
    yield "filter removed", page.filters.remove_all
    yield "sort by three keys", _SortingOnThree(page)
    page.header_clicked(0)
    for key, condition in _conditions():
        yield f"filter by {key}", _Saying(page, condition)
        page.filters.remove_all()
    for view in page.views.entries():
        yield f"view {view.key}", _Viewing(page, view.key)


def _conditions() -> Iterator[tuple[str, Any]]:
    """Something said of a column of each kind, and of several that say nothing."""
    from cqi_desktop.domain.list_conditions import Condition, Operator
    from cqi_desktop.store.company_conditions import MISSING

    yield "name", Condition("name", Operator.CONTAINS, ("nord",))
    yield "telephone", Condition("phone", Operator.CONTAINS, ("555-01",))
    yield "municipality", Condition("municipality", Operator.IS, ("drummondville",))
    yield "dates", Condition("last_intervention", Operator.BETWEEN, ("2012-01-01", "2012-12-31"))
    yield "a number", Condition("contact_every_days", Operator.AT_LEAST, (30,))
    yield "what is missing", Condition(MISSING, Operator.IS, ("mrc", "website", "markets"))


class _Saying:
    def __init__(self, page: Any, condition: Any) -> None:
        self.page, self.condition = page, condition

    def __call__(self) -> None:
        self.page.filters.set_filters({self.condition.column: (self.condition,)})
        self.page.filters.values = {}


class _SortingOnThree:
    def __init__(self, page: Any) -> None:
        self.page, self.calls = page, 0

    def __call__(self) -> None:
        self.calls += 1
        last = "-last_intervention" if self.calls % 2 else "last_intervention"
        self.page.sorting.show_texts(("region", "export_status", last))
        self.page.sorted_otherwise()


class _Viewing:
    def __init__(self, page: Any, key: str) -> None:
        self.page, self.key = page, key

    def __call__(self) -> None:
        self.page.views.choose(self.key)


class _Sorting:
    def __init__(self, page: Any, column: int) -> None:
        self.page, self.column = page, column

    def __call__(self) -> None:
        self.page.header_clicked(self.column)


class _Typing:
    """Another text each time, without the short wait for the next key."""

    def __init__(self, page: Any, texts: tuple[str, ...]) -> None:
        self.page, self.texts, self.calls = page, texts, 0

    def __call__(self) -> None:
        self.page.filters.field.setText(self.texts[self.calls % len(self.texts)])
        self.calls += 1
        self.page.filters.changed.emit()


class _Choosing:
    """One value after the other, so that each call changes the list."""

    def __init__(self, page: Any, kind: str, values: tuple[str, ...]) -> None:
        self.page, self.kind, self.values, self.calls = page, kind, values, 0

    def __call__(self) -> None:
        self.page.filters.set_filter(self.kind, (self.values[self.calls % len(self.values)],))
        self.calls += 1


def interface(path: Path) -> Answer:
    """Seconds of the longest work that each act of a visit makes on the thread of the interface; writes in the book."""
    from PySide6.QtWidgets import QApplication

    class Watched(QApplication):
        """Knows how long the longest delivery of an event took since it was last asked."""

        longest, depth = 0.0, 0

        def notify(self, receiver: Any, event: Any) -> bool:
            began, self.depth = time.perf_counter(), self.depth + 1
            try:
                return super().notify(receiver, event)
            finally:
                self.depth -= 1
                if self.depth == 0:
                    self.longest = max(self.longest, time.perf_counter() - began)

    application = Watched(sys.argv[:1])
    _, window = _window(path)
    longest: dict[str, list[float]] = {}
    for _ in range(int(os.environ.get("CQI_ROUNDS", "3"))):
        for name, act in _acts_of_a_visit(window):
            with _without_collection():
                application.longest = 0.0
                began = time.perf_counter()
                act()
                itself = time.perf_counter() - began
                _settle(window)
                longest.setdefault(name, []).append(max(itself, application.longest))
    return {"longest": longest} | _closed(window)


def _acts_of_a_visit(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every page, the other year and the other region on each, a search, and one intervention noted."""
    from functools import partial

    from cqi_desktop.domain.identifiers import service_id
    from cqi_desktop.store.interventions import record_intervention
    from cqi_desktop.ui.page_makers import PAGES

    scope, book = window.context.scope, window.context.book
    company = book.scalar("SELECT company FROM company_row WHERE hidden = 0 LIMIT 1")
    note = partial(record_intervention, book, company=company, service=service_id("information"), date=book.today())
    for page in PAGES:
        key = page.entry.key
        yield f"open {key}", partial(window.open_page, key)
        yield f"other year on {key}", partial(scope.choose_year, scope.years[1])
        yield f"other region on {key}", partial(scope.choose_region, scope.regions[1].code)
        yield f"whole territory on {key}", partial(scope.choose_region, "")
        yield f"note an intervention on {key}", note
        yield f"first year on {key}", partial(scope.choose_year, scope.years[0])
    yield "search", partial(window.field.text_typed, "bois")


# --- the window --------------------------------------------------------------------------------------------


def _open(application: QApplication, path: Path) -> MainWindow:
    from cqi_desktop import app
    from cqi_desktop.settings import Appearance, WindowSettings
    from cqi_desktop.store.book import Book

    window = app.make_window(application, Book.open(path), WindowSettings(appearance=Appearance.LIGHT))
    window.resize(1366, 740)
    window.show()
    return window


def _window(path: Path) -> tuple[QApplication, MainWindow]:
    """The window at rest, on its list of companies."""
    from cqi_desktop import app

    application = app.start_application()
    window = _open(application, path)
    window.open_page("companies")
    window.activateWindow()
    _settle(window)
    return application, window


def _closed(window: MainWindow) -> Answer:
    from cqi_desktop import app

    window.close()
    app.close_window(window)
    return {}


def _wait_for_paint(application: QApplication, widget: QWidget) -> None:
    """Run the application until ``widget`` has painted itself once."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, application.quit)
            return False

    watcher = Painted()
    widget.installEventFilter(watcher)
    application.exec()
    widget.removeEventFilter(watcher)


def _paint(application: QApplication) -> None:
    """Everything posted is delivered and painted."""
    application.sendPostedEvents()
    application.processEvents()


def _settle(window: MainWindow) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(60)
    while not window.context.runner.is_idle:
        QTest.qWait(5)
    QTest.qWait(5)


@contextmanager
def _without_collection() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    yield
    if was_enabled:
        gc.enable()


def memory_of_this_process() -> int:
    """Bytes of memory that this process holds at the moment, 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024


PROBES: dict[str, Callable[[Path], Answer]] = {
    "bare": bare,
    "start": start,
    "keystrokes": keystrokes,
    "company_table": company_table,
    "interface": interface,
}


if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](Path(sys.argv[2]))), flush=True)
    os._exit(0)  # what was measured is over: taking a window apart at the end of Python proves nothing
