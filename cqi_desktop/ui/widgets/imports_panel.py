"""The imports of the book, latest first: each is undone as one, without touching what followed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from cqi_desktop.store.change_sets import ChangeSetLine
from cqi_desktop.translation import translate
from cqi_desktop.ui.models.change_rows import import_columns, import_rows
from cqi_desktop.ui.window_context import WindowContext

from .empty_state import EmptyState
from .page_header import make_button
from .panel import Panel
from .rows_table import RowsTable

# Read at a time; the button brings as many again.
IMPORTS_READ = 100


class ImportsPanel(Panel):
    """``undo_asked`` gives the change set of an import; ``more_asked`` for older ones, ``import_asked`` for a new."""

    undo_asked = Signal(object)
    more_asked = Signal()
    import_asked = Signal()

    def __init__(self, context: WindowContext, title: str) -> None:
        super().__init__(title, translate("Imports", "an import is undone as one, without touching what followed"))
        self.table = RowsTable(context.themes, context.icons, import_columns(), title)
        self.table.acted.connect(self.undo_asked)
        self.empty = EmptyState(context.icons)
        self.empty.narrow()
        self.empty.say(
            "tray-arrow-down",
            translate("Imports", "No import yet"),
            translate("Imports", "Lists of companies, contacts and activities that are brought in show here."),
        )
        self._more = QPushButton(translate("Imports", "Show older imports"))
        self._more.setProperty("link", True)
        self._more.clicked.connect(self.more_asked)
        self._more.hide()
        self.head.addWidget(self._more)
        self.import_button = make_button(context.icons, translate("Imports", "Import…"), "tray-arrow-down", small=True)
        self.import_button.clicked.connect(self.import_asked)
        if context.book.read_only:
            self.import_button.hide()
        self.head.addWidget(self.import_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.rows.addWidget(self._stack, 1)
        context.themes.changed.connect(self.empty.theme_changed)

    def areas(self) -> list[QWidget]:
        """What takes the focus: the button while there is no import."""
        if self.table.rows.rowCount():
            return [self.table]
        return [] if self.import_button.isHidden() else [self.import_button]

    def show_imports(self, lines: Sequence[ChangeSetLine], now: datetime, *, has_more: bool) -> None:
        self.table.show_rows(import_rows(lines, now))
        self._stack.setCurrentIndex(0 if lines else 1)
        self._more.setVisible(has_more)
