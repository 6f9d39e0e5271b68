"""The history of the company as a part of its page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.history_view import HistoryView
from cqi_desktop.ui.widgets.labels import make_line
from cqi_desktop.ui.window_context import WindowContext

from .company_tab import CompanyTab


class HistoryTab(CompanyTab):
    """``undo_asked`` gives a change set to take back: the window does it and says so."""

    undo_asked = Signal(object)

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Company", "History"))
        self.view = HistoryView(context, translate("Company", "History of the company"))
        self.view.undo_asked.connect(self.undo_asked)
        self.view.failed.connect(self.failed)
        self.view.table.left_by_escape.connect(self.left)
        self.rows.addWidget(self.view, 1)
        self.rows.addWidget(make_line(tone="border"))
        self.rows.addLayout(self.view.foot)

    def first_widget(self) -> QWidget:
        return self.view.table

    def refresh(self) -> None:
        """Read again what is shown; a part that is hidden reads nothing."""
        if self.company is not None:
            self.view.show_company(self.company)
