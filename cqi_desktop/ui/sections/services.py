"""The services that the team gives: their labels and their order. A code never changes: figures are counted by it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.store.advisers import edit_service, move_service
from cqi_desktop.store.book import Book
from cqi_desktop.store.tables import Service
from cqi_desktop.translation import translate, translate_marked
from cqi_desktop.ui.dialogs.service_dialog import ServiceDialog
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

from .section import RefusedLine, SettingsSection

_FIELDS = {0: "label_fr", 1: "label_en"}


class ServicesSection(SettingsSection):
    reads: ClassVar[frozenset[str]] = frozenset({"service"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Services"))
        self.refused = RefusedLine()
        self.table = EditableTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Settings", "Label in French")),
                RowsColumn(translate("Settings", "Label in English")),
                RowsColumn(translate("Settings", "Code"), sample="export_plan_MM"),
                RowsColumn(translate("Settings", "Counted in"), sample="Prédiagnostics et diagnostics"),
            ),
            _FIELDS,
            translate("Settings", "Services"),
        )
        self.table.edited.connect(self.service_edited)
        self.table.current_changed.connect(self.show_moves)
        self.up = self._tool("arrow-up", translate("Settings", "Move up (Alt+↑)"), -1, "Alt+Up")
        self.down = self._tool("arrow-down", translate("Settings", "Move down (Alt+↓)"), 1, "Alt+Down")
        self.add_button = make_button(context.icons, translate("Settings", "Add a service…"), "plus", small=True)
        self.add_button.clicked.connect(self.add_service)
        panel = Panel(
            translate("Settings", "Services"),
            translate("Settings", "in the order of menus; Enter or F2 edits a label, everywhere at once"),
        )
        for button in (self.up, self.down, self.add_button):
            panel.head.addWidget(button)
        panel.rows.addWidget(self.table)
        panel.rows.addWidget(self.refused)
        self.add_panel(panel)
        self.end()

    def _tool(self, icon: str, text: str, step: int, keys: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setProperty("step", step)
        self.context.icons.dress(button, icon)
        button.clicked.connect(self.move_pressed)
        shortcut = QShortcut(QKeySequence(keys), self.table, button.click)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return button

    def refresh(self) -> None:
        locked = self.context.book.read_only
        self.table.rows.is_locked = locked
        self.add_button.setEnabled(not locked)
        self.table.show_rows(_rows(self.context.book))
        self.table.fit_height()
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.show_moves()

    def first_field(self) -> QWidget:
        return self.table

    @Slot()
    def show_moves(self) -> None:
        row, locked = self.table.currentIndex().row(), self.context.book.read_only
        self.up.setEnabled(row > 0 and not locked)
        self.down.setEnabled(0 <= row < self.table.rows.rowCount() - 1 and not locked)

    @Slot()
    def move_pressed(self) -> None:
        button, key = self.sender(), self.table.current_key()
        if isinstance(button, QToolButton) and isinstance(key, bytes):
            try:
                move_service(self.context.book, key, int(button.property("step")))
            except CqiError as error:
                self.fail(error)

    @Slot()
    def add_service(self) -> None:
        ServiceDialog(self.context, self.window()).open()

    @Slot(object, int, str)
    def service_edited(self, key: bytes, column: int, text: str) -> None:
        self.refused.hide()
        try:
            edit_service(self.context.book, key, **{_FIELDS[column]: text})
        except CqiError as error:
            self.refused.say(error)


def _rows(book: Book) -> list[Row]:
    query = Service.select().where(Service.trashed_at.is_null()).order_by(Service.position, Service.code)
    return [
        Row(
            (
                Cell(service.label_fr or NOTHING, is_strong=True),
                Cell(service.label_en or NOTHING, "text2"),
                Cell(service.code or NOTHING, "text3"),
                Cell(_indicators_of(service.code or ""), "text3"),
            ),
            service.id,
        )
        for service in book.execute(query)
    ]


def _indicators_of(code: str) -> str:
    """The indicators that count this service, those shown under another one left out."""
    names = [
        translate_marked("Indicator", indicator.label)
        for indicator in INDICATORS
        if code in indicator.services and not indicator.part_of
    ]
    return ", ".join(names) or translate("Settings", "Companies served")
