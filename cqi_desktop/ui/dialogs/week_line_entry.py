"""The row under the week grid where a line is added: a company and a service by type-ahead, then Enter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.intervention_choices import CREATE_ICON, CompanySource, service_picks
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.pick_field import Pick, PickField, among, mark_field
from cqi_desktop.ui.window_context import WindowContext

_COMPANY_WIDTH, _SERVICE_WIDTH = 380, 300


class WeekLineEntry(QWidget):
    """``added`` gives the keys of a company and of a service of the book."""

    added = Signal(object, object)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._companies = CompanySource(context.book)
        themes, icons = context.themes, context.icons
        self.company = PickField(themes, icons, translate("Week", "Company to add"), self.known, _COMPANY_WIDTH)
        self.company.setPlaceholderText(translate("Week", "Add a company: name, city, phone…"))
        services = among(partial(service_picks, context.book))
        self.service = PickField(themes, icons, translate("Week", "Service of the line"), services, _SERVICE_WIDTH)
        self.service.setPlaceholderText(translate("Week", "Service"))
        self.button = make_button(icons, translate("Week", "Add the line"), "plus")
        self.button.setDefault(True)
        self.button.clicked.connect(self.add)
        self.company.picked.connect(self.company_picked)
        self.service.picked.connect(self.service_picked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.company, 3)
        row.addWidget(self.service, 2)
        row.addWidget(self.button)

    def known(self, text: str) -> list[Pick]:
        """The companies of the book that answer: hours are noted on one that exists."""
        return [pick for pick in self._companies(text) if pick.icon != CREATE_ICON]

    @Slot()
    def company_picked(self) -> None:
        mark_field(self.company, "invalid", False)
        self.service.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def service_picked(self) -> None:
        mark_field(self.service, "invalid", False)
        if self.company.value is not None and self.service.hasFocus():
            self.add()

    @Slot()
    def add(self) -> None:
        """Hand the line over, or go to what is missing."""
        for field in (self.company, self.service):
            mark_field(field, "invalid", field.value is None)
        missing = next((field for field in (self.company, self.service) if field.value is None), None)
        if missing is not None:
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        company, service = self.company.value, self.service.value
        self.company.show_pick(None)
        self.service.show_pick(None)
        self.added.emit(company, service)
