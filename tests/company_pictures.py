"""The page of a company part by part, and its dialogs, for ``tests.screenshots``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.ui.main_window import MainWindow

_BUSIEST = (
    "SELECT i.company_id FROM intervention i JOIN company c ON c.id = i.company_id WHERE c.trashed_at IS NULL "
    "AND c.merged_into_id IS NULL GROUP BY i.company_id ORDER BY count(*) DESC, i.company_id LIMIT 1"
)


def company(window: MainWindow) -> QWidget:
    """The company that was served most often."""
    key = window.context.book.scalar(_BUSIEST) or window.context.book.scalar("SELECT id FROM company LIMIT 1")
    window.open_company(key)
    for _ in range(200):
        QTest.qWait(20)
        if window.context.runner.is_idle:
            break
    return window


class _Part:
    """Shows one part of the page."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, window: MainWindow) -> QWidget:
        company(window)
        window.page.tabs.choose(self._key)
        window.focus_page()
        return window


def company_edited(window: MainWindow) -> QWidget:
    """A telephone that cannot be one, and the reason under it."""
    company(window)
    window.page.tabs.choose("timeline")
    line = window.page.form.section_of("phone").widgets["phone"]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "819")
    QTest.keyClick(line, Qt.Key.Key_Return)
    return window


def _dialog(window: MainWindow, show: Callable[[], None]) -> QWidget:
    show()
    QTest.qWait(300)
    return QApplication.activeModalWidget() or QApplication.activePopupWidget() or window


def company_moved(window: MainWindow) -> QWidget:
    """Another MRC: which past records were written with the wrong one?"""
    window.page.form.section_of("phone").widgets["phone"].give_up()
    company(window)
    current = window.page.content.detail.company.mrc

    def move() -> None:
        window.page.writer.field_edited("mrc", current, "490" if current != "490" else "390")

    return _dialog(window, move)


def intervention_edited(window: MainWindow) -> QWidget:
    company(window)
    listed = window.page.timeline.list
    listed.go_to(next(row for row in listed.lines.rows if not isinstance(row, str) and row.kind == "intervention"))
    return _dialog(window, window.page.timeline.list.act_first)


def new_company(window: MainWindow) -> QWidget:
    def show() -> None:
        window.company_visits.new_company()
        name = window.context.book.scalar("SELECT name FROM company WHERE trashed_at IS NULL ORDER BY name LIMIT 1")
        dialog = QApplication.activeModalWidget()
        dialog.name.setText(str(name)[:-2])
        dialog.look()

    return _dialog(window, show)


def hand_over(window: MainWindow) -> QWidget:
    window.open_place("settings", "team")
    section = window.page.section
    busiest = (
        "SELECT adviser_id FROM company WHERE trashed_at IS NULL GROUP BY adviser_id ORDER BY count(*) DESC LIMIT 1"
    )
    row = section.table.rows.row_of(window.context.book.scalar(busiest))
    section.table.setCurrentIndex(section.table.rows.index(max(row, 0), 0))
    return _dialog(window, section.hand_over_pressed)


# In a book where one company has too much of everything (``tests.heavy_company``): it is the one served most.
HEAVY_STEPS = (
    ("company-heavy", company),
    ("company-heavy-people", _Part("people")),
    ("company-heavy-history", _Part("history")),
)
COMPANY_STEPS = (
    ("company", company),
    *(
        (f"company-{key}", _Part(key))
        for key in ("people", "interventions", "activities", "links", "results", "documents", "history")
    ),
    ("company-refused", company_edited),
    ("company-moved", company_moved),
    ("company-intervention", intervention_edited),
    ("new-company", new_company),
    ("hand-over", hand_over),
)
