"""Puts the cross table among the views of the page Rapports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget

from cqi_desktop.translation import translate

from .cross_view import CrossView

if TYPE_CHECKING:
    from cqi_desktop.ui.pages.page import Page


class _Teller(QObject):
    """Tells on the page what was done with a view of the table, with a way back."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    @Slot(str, object)
    def tell(self, text: str, actions: object) -> None:
        self._page.say_done(text, actions if isinstance(actions, list) else ())

    @Slot(str)
    def tell_change(self, text: str) -> None:
        self._page.say_done(text, [(translate("Reports", "Undo"), self._page.undo_asked.emit)])


def place_cross_view(page: Page, stack: QStackedWidget) -> CrossView:
    """The view, added to the ``stack`` of ``page`` and answering to it."""
    view, teller = CrossView(page.context), _Teller(page)
    stack.addWidget(view)
    view.told.connect(teller.tell)
    view.changed.connect(teller.tell_change)
    view.failed.connect(page.failed)
    view.company_asked.connect(page.company_asked)
    view.list_asked.connect(page.companies_asked)
    view.status_changed.connect(page.status_changed)
    return view
