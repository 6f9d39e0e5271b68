"""The head of the list of companies: bring a list in, take it out, and the main action, a new company."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton

from cqi_desktop.translation import translate
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.key_names import key_name
from cqi_desktop.ui.window_context import WindowContext

from .caret_button import CaretButton
from .page_header import PageHeader, make_button

NEW_KEYS, IMPORT_KEYS = "Ctrl+N", "Ctrl+Shift+I"


class CompaniesHeader(PageHeader):
    """What would write is left out of a book that is open for reading only."""

    new_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.themes, translate("Companies", "Companies"))
        icons = context.icons
        self.import_button = make_button(icons, translate("CompaniesHeader", "Import…"), "tray-arrow-down")
        keys = key_name(IMPORT_KEYS)
        self.import_button.setToolTip(translate("CompaniesHeader", "Import a list ({keys})").format(keys=keys))
        self.import_button.clicked.connect(self.import_asked)
        self.export_button = CaretButton(icons, translate("CompaniesHeader", "Export"), "tray-arrow-up")
        self.export_button.setToolTip(translate("Companies", "Export the list (Ctrl+E)"))
        self.export_button.clicked.connect(self.export_asked)
        title, keys = translate("CompaniesHeader", "New company"), key_name(NEW_KEYS)
        self.new_button = make_button(icons, f"{title}   {keys}", "plus", primary=True)
        self.new_button.setAccessibleName(title)
        self.new_button.setToolTip(f"{title} ({keys})")
        self.new_button.clicked.connect(self.new_asked)
        for button in (self.import_button, self.export_button, self.new_button):
            self.add_right(button)
        if context.book.read_only:
            self.import_button.hide()
            self.new_button.hide()

    def commands(self) -> list[Command]:
        """What the command field offers beside what it offers on every page."""
        if self.new_button.isHidden():
            return []
        return [Command(translate("Companies", "New company…"), self.new_asked.emit, "plus", NEW_KEYS)]


def make_tools(context: WindowContext) -> tuple[QToolButton, QToolButton, QToolButton]:
    """The small buttons at the end of the filters: columns, copy, doubles."""
    said = (
        ("view-column-outline", translate("Companies", "Choose columns")),
        ("content-copy", translate("Companies", "Copy the selected rows (Ctrl+C)")),
        ("merge", translate("Companies", "Doubles to treat")),
    )
    columns, copy, doubles = QToolButton(), QToolButton(), QToolButton()
    for button, (icon, text) in zip((columns, copy, doubles), said, strict=True):
        button.setToolTip(text)
        button.setAccessibleName(text)
        context.icons.dress(button, icon)
    return columns, copy, doubles
