"""The page Synergies view by view, long names and its dialogs, for ``tests.screenshots``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.store.saved_views import save_view, saved_views
from cqi_desktop.store.tables import Company
from cqi_desktop.ui.main_window import MainWindow

LONG_NAME = (
    "Les Entreprises manufacturières de composantes structurales et d’assemblages mécanosoudés "
    "de Saint-Christophe-d’Arthabaska et frères ltée, division de l’Amérique du Nord et des marchés émergents"
)


def _settle(window: MainWindow) -> None:
    for _ in range(200):
        QTest.qWait(20)
        if window.context.runner.is_idle:
            break
    QTest.qWait(60)


def _view(window: MainWindow, view: str) -> QWidget:
    window.open_place("synergies", view)
    _settle(window)
    return window


def suggestions(window: MainWindow) -> QWidget:
    window.context.scope.choose_region("")
    return _view(window, "suggestions")


def pair(window: MainWindow) -> QWidget:
    """A cell of the matrix is chosen; the second suggestion lights its arc."""
    suggestions(window)
    window.page.choose_pair(("05", "17"))
    _settle(window)
    QTest.keyClick(window.page.suggestions.list, Qt.Key.Key_Down)
    return window


def as_table(window: MainWindow) -> QWidget:
    window.page.choose_pair(None)
    window.page.map_panel.table_button.setChecked(True)
    _settle(window)
    return window


def dismissed(window: MainWindow) -> QWidget:
    window.page.map_panel.table_button.setChecked(False)
    suggestions(window)
    for _ in range(2):
        QTest.keyClick(window.page.suggestions.list, Qt.Key.Key_Delete)
        _settle(window)
    return window


def dismissed_list(window: MainWindow) -> QWidget:
    window.page.show_dismissed()
    QTest.qWait(200)
    return QApplication.activeModalWidget() or window


def link_list(window: MainWindow) -> QWidget:
    _view(window, "list")
    window.page.views.choose("all")
    return window


def views(window: MainWindow) -> QWidget:
    """The menu of the views of the list, one of the team among them, with how many links each shows."""
    _view(window, "list")
    page = window.page
    page.views.choose("to_follow_up")
    if not saved_views(window.context.book, "synergies"):
        definition = {"filters": {"kind": ["joint_shipping"], "year": []}, "text": ""}
        save_view(window.context.book, page="synergies", name="Transport groupé", definition=definition, is_pinned=True)
    _settle(window)
    menu = page.views.menu()
    menu.popup(page.views.place_below())
    _settle(window)
    return menu


def to_follow_up(window: MainWindow) -> QWidget:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    _view(window, "list")
    window.page.views.choose("to_follow_up")
    return window


def board(window: MainWindow) -> QWidget:
    return _view(window, "board")


def result(window: MainWindow) -> QWidget:
    column = window.page.board.columns["in_contact"]
    window.page.link_actions.change_status(column.cards.lines[0], "concluded")
    QTest.qWait(200)
    return QApplication.activeModalWidget() or window


def new_link(window: MainWindow) -> QWidget:
    _view(window, "list")
    window.page.link_actions.add()
    QTest.qWait(200)
    return QApplication.activeModalWidget() or window


def long_names(window: MainWindow) -> QWidget:
    suggestions(window)
    shown = window.page.suggestions.list.model_of.suggestions[:3]
    keys = {key for one in shown for key in one.pair}
    keys |= {key for line in window.page.of_year[:4] for key in (line.company_a, line.company_b)}
    book = window.context.book
    with book.change_set("Edit a company"):
        for key in keys:
            book.update(Company, key, name=LONG_NAME)
    _settle(window)
    return window


def long_names_board(window: MainWindow) -> QWidget:
    return _view(window, "board")


def long_names_list(window: MainWindow) -> QWidget:
    return _view(window, "list")


SYNERGY_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("synergies", suggestions),
    ("synergies-pair", pair),
    ("synergies-table", as_table),
    ("synergies-dismissed", dismissed),
    ("synergies-dismissed-list", dismissed_list),
    ("synergies-list", link_list),
    ("synergies-views", views),
    ("synergies-to-follow-up", to_follow_up),
    ("synergies-board", board),
    ("synergies-result", result),
    ("synergies-new-link", new_link),
    ("synergies-long-names", long_names),
    ("synergies-long-names-board", long_names_board),
    ("synergies-long-names-list", long_names_list),
)
EMPTY_SYNERGY_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("synergies-empty", suggestions),
    ("synergies-empty-list", long_names_list),
    ("synergies-empty-board", long_names_board),
)
