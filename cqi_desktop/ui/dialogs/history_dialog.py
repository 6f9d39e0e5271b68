"""The history of a company and of all that is about it: who, when, before and after, each change set undone as one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.error_messages import describe
from cqi_desktop.store.change_sets import is_undoable
from cqi_desktop.store.history import company_history
from cqi_desktop.translation import translate
from cqi_desktop.ui.error_banner import ErrorBanner
from cqi_desktop.ui.models.history_rows import history_columns, history_rows
from cqi_desktop.ui.models.rows_model import Row
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.toast import Toast
from cqi_desktop.ui.window_context import WindowContext

from .rows_dialog import RowsDialog

# Changes read at a time.
PAGE_CHANGES = 200

_Read = tuple[list[Row], dict[SetRef, bool], bool]


class HistoryDialog(RowsDialog):
    """``undo_asked`` gives a change set to take back; the window does it, and the dialog reads again."""

    undo_asked = Signal(object)
    failed = Signal(object)

    def __init__(self, context: WindowContext, company: bytes, name: str, parent: QWidget) -> None:
        title = translate("History", "History of {name}").format(name=name)
        super().__init__(context, title, history_columns(), parent)
        self._context = context
        self._company = company
        self._limit = PAGE_CHANGES
        self._undoable: dict[SetRef, bool] = {}
        self._reading: Task | None = None
        self.toast = Toast(self)
        self.banner = ErrorBanner(context.icons)
        self.layout().insertWidget(1, self.banner)  # type: ignore[union-attr]
        self.more_button = make_button(context.icons, translate("History", "Show older changes"), "history")
        self.undo_button = make_button(context.icons, translate("History", "Undo this change"), "undo")
        for button in (self.more_button, self.undo_button):
            button.setAutoDefault(False)
        self.reason = make_label(size="small", tone="text3")
        self.foot.insertWidget(0, self.undo_button)
        self.foot.insertWidget(1, self.reason)
        self.foot.insertWidget(self.foot.count() - 1, self.more_button)
        self.more_button.clicked.connect(self.more_pressed)
        self.undo_button.clicked.connect(self.undo_pressed)
        self.more_button.hide()
        self.sentence.setText(
            translate(
                "History", "The changes of the company, its contacts, its interventions and all that is about it."
            )
        )
        self.table.current_changed.connect(self.row_changed)
        context.notice.changed.connect(self.records_changed)
        self.row_changed()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the changes on the worker; what is shown stays until they are there."""
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

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        if isinstance(error, CqiError):
            self.banner.say(describe(error))

    @Slot()
    def row_changed(self) -> None:
        """The button says which change set it takes back, or why it cannot."""
        ref = self.table.current_key()
        can = isinstance(ref, SetRef) and self._undoable.get(ref, False)
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

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        del kinds
        self.read()
