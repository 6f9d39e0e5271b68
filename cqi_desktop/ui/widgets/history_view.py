"""The history of a company and of all that is about it: who, when, before and after, each change set undone as one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.store.change_sets import is_undoable
from cqi_desktop.store.history import company_history
from cqi_desktop.translation import translate
from cqi_desktop.ui.models.history_rows import history_columns, history_rows
from cqi_desktop.ui.models.rows_model import Row
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.window_context import WindowContext

from .labels import make_elided_label
from .page_header import make_button
from .rows_table import RowsTable

# Changes read at a time.
PAGE_CHANGES = 200

_Read = tuple[list[Row], dict[SetRef, bool], bool]


class HistoryView(QWidget):
    """``undo_asked`` gives a change set to take back; whoever shows the view does it and has it read again.

    ``foot`` is the line of its buttons, laid out by whoever shows the view: a dialog adds its own to it.
    """

    undo_asked = Signal(object)
    failed = Signal(object)

    def __init__(self, context: WindowContext, name: str) -> None:
        super().__init__()
        self._context = context
        self._company: bytes | None = None
        self._limit = PAGE_CHANGES
        self._undoable: dict[SetRef, bool] = {}
        self._reading: Task | None = None
        self.table = RowsTable(context.themes, context.icons, history_columns(), name)
        self.more_button = make_button(context.icons, translate("History", "Show older changes"), "history")
        self.undo_button = make_button(context.icons, translate("History", "Undo this change"), "undo")
        for button in (self.more_button, self.undo_button):
            button.setAutoDefault(False)
        self.reason = make_elided_label("small", "text3")
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(16, 8, 16, 8)
        self.foot.setSpacing(8)
        self.foot.addWidget(self.undo_button)
        self.foot.addWidget(self.reason, 1)
        self.foot.addWidget(self.more_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.table, 1)
        self.more_button.clicked.connect(self.more_pressed)
        self.undo_button.clicked.connect(self.undo_pressed)
        self.more_button.hide()
        self.table.current_changed.connect(self.row_changed)
        self.row_changed()

    def show_company(self, company: bytes) -> None:
        """Read the latest changes of a company; of the same one, as many as were shown."""
        if company != self._company:
            self._company, self._limit = company, PAGE_CHANGES
            self.table.show_rows([])
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the changes on the worker; what is shown stays until they are there."""
        if self._company is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        book, company, limit = self._context.book, self._company, self._limit

        def work(progress: Progress) -> _Read:
            progress.check_cancelled()
            entries = company_history(book, company, limit + 1)
            shown = entries[:limit]
            undoable = {ref: is_undoable(book, ref) for ref in dict.fromkeys(entry.change_set for entry in shown)}
            progress.check_cancelled()
            return history_rows(book, company, shown), undoable, len(entries) > limit

        self._reading = self._context.runner.run(self, work, self.history_read, self.failed.emit)

    @Slot(object)
    def history_read(self, answer: _Read) -> None:
        self._reading = None
        rows, self._undoable, has_more = answer
        kept, top = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        self.table.show_rows(rows)
        if rows:
            self.table.setCurrentIndex(self.table.rows.index(max(0, min(kept, len(rows) - 1)), 0))
            self.table.verticalScrollBar().setValue(top)
        self.more_button.setVisible(has_more)
        self.row_changed()

    @Slot()
    def row_changed(self) -> None:
        """The button says which change set it takes back, or why it cannot."""
        ref = self.table.current_key()
        can = isinstance(ref, SetRef) and self._undoable.get(ref, False) and not self._context.book.read_only
        self.undo_button.setEnabled(can)
        reason = translate("History", "Undone already, or of a kind that is never undone.")
        self.reason.setText("" if can or ref is None else reason)
        self.undo_button.setToolTip(self.reason.text())

    @Slot()
    def undo_pressed(self) -> None:
        ref = self.table.current_key()
        if isinstance(ref, SetRef):
            self.undo_asked.emit(ref)

    @Slot()
    def more_pressed(self) -> None:
        self._limit += PAGE_CHANGES
        self.read()
