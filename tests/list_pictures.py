"""Pictures of the lists: any filter, several orders, more columns than the window holds, views, an edit of many."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.domain.list_conditions import Condition, Operator
from cqi_desktop.store.saved_views import save_view
from cqi_desktop.ui.dialogs.edit_companies_dialog import EditCompaniesDialog
from cqi_desktop.ui.list_views import company_views, intervention_views
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


def pinned(window: MainWindow) -> QWidget:
    """Views under the pages, with their numbers; one has a long name. The book keeps them: a copy is drawn."""
    page, context = _companies(window), window.context
    views = [("companies", view) for view in company_views(context) if view.key in ("mine", "no_mrc", "preparing")]
    views += [("interventions", view) for view in intervention_views(context)[1:2]]
    long = "Aidées à Drummondville et Bécancour, à revoir avant la mission au Texas"
    with context.book.change_set("Save a view"):
        for key, view in views:
            save_view(context.book, page=key, name=view.title, definition=dict(view.definition), is_pinned=True)
        first = company_views(context)[0]
        save_view(context.book, page="companies", name=long, definition=dict(first.definition), is_pinned=True)
    QTest.qWait(800)  # the numbers are counted once the writes stop
    page.table.setFocus()
    return window


def toast(window: MainWindow) -> QWidget:
    """What was just done, on two lines, above the last row of the list."""
    page = _companies(window)
    page.table.go_to_row(page.model.rowCount() - 1)
    name = "Manufacture de meubles de bois et d’acier de la rive sud du Saint-Laurent et des Bois-Francs ltée"
    page.toast.say(f"Intervention notée pour {name}", [("Annuler", page.undo_asked.emit)])
    QTest.qWait(300)
    return window


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

# On a copy of the book, which keeps what they write.
PINNED_STEPS: tuple[tuple[str, Step], ...] = (("companies-pinned-views", pinned), ("companies-toast", toast))
