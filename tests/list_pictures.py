"""Pictures of the lists: any filter, several orders, more columns than the window holds, views, an edit of many."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.domain.list_conditions import Condition, Operator
from cqi_desktop.ui.dialogs.edit_companies_dialog import EditCompaniesDialog
from cqi_desktop.ui.main_window import MainWindow

Step = Callable[[MainWindow], QWidget]


def filtered(window: MainWindow) -> QWidget:
    """Five filters, two orders, every row selected: the status line adds up."""
    page = _companies(window)
    year = (date(2010, 4, 1), date(2011, 3, 31))
    page.filters.set_filters(
        {
            "region": ("17",),
            "export_status": ("preparing", "occasional"),
            "last_intervention": (Condition("last_intervention", Operator.BETWEEN, year),),
            "municipality": (Condition("municipality", Operator.CONTAINS, ("ville",)),),
            "phone": (Condition("phone", Operator.FILLED),),
        }
    )
    page.sorting.show_texts(("mrc", "-last_intervention"))
    page.sorted_otherwise()
    page.table.selectAll()
    QTest.qWait(300)
    return window


def many_columns(window: MainWindow) -> QWidget:
    """The first column stays in view."""
    page = _companies(window)
    page.columns.show_only(
        ["name", "region", "mrc", "neq", "employees", "phone", "email", "export_status", "markets", "adviser"]
    )
    QTest.qWait(60)
    page.table.go_to_row(2)
    page.table.horizontalScrollBar().setValue(220)
    return window


def views(window: MainWindow) -> QWidget:
    """The menu of the views, with how many companies each shows."""
    page = _companies(window)
    page.columns.reset()
    menu = page.views.menu()
    menu.popup(page.views.place_below())
    QTest.qWait(300)
    return menu


def edit_many(window: MainWindow) -> QWidget:
    page = _companies(window)
    page.table.selectAll()
    page.selection.edit()
    dialogs = [dialog for dialog in window.findChildren(EditCompaniesDialog) if dialog.isVisible()]
    return dialogs[-1] if dialogs else window


def _companies(window: MainWindow) -> Any:
    """The list of companies, with nothing over it."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    window.open_page("companies")
    window.focus_page()
    assert window.page is not None
    window.page.views.choose("all")
    QTest.qWait(60)
    return window.page


LIST_STEPS: tuple[tuple[str, Step], ...] = (
    ("companies-filtered", filtered),
    ("companies-many-columns", many_columns),
    ("companies-views", views),
    ("companies-edit-many", edit_many),
)
