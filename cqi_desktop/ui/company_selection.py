"""The selected companies of a list: what they come to, and what is done with all of them at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from cqi_desktop.store.company_batch import archive_companies, trash_companies
from cqi_desktop.store.company_list import CompanyTotals, company_totals
from cqi_desktop.translation import format_hours, translate

from .commands import Command
from .models.companies_model import CompaniesModel
from .tasks import Progress
from .widgets.data_table import DataTable
from .widgets.side_panel import FOLLOW_MS
from .window_context import WindowContext


class CompanySelection(QObject):
    """``changed`` when its totals are known; ``told`` a sentence to show with an undo."""

    changed = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, context: WindowContext, table: DataTable, model: CompaniesModel) -> None:
        super().__init__(table)
        self._context, self._table, self._model = context, table, model
        self.totals: CompanyTotals | None = None
        self._add_up = QTimer(self)
        self._add_up.setSingleShot(True)
        self._add_up.setInterval(FOLLOW_MS)
        self._add_up.timeout.connect(self.add_up)
        table.selectionModel().selectionChanged.connect(self.selection_changed)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self.menu_asked)
        for keys, run in (("F2", self.edit), ("Del", self.put_in_trash)):
            QShortcut(QKeySequence(keys), table, run).setContext(Qt.ShortcutContext.WidgetShortcut)

    @property
    def keys(self) -> list[bytes]:
        return [key for row in self._table.selected_rows() if (key := self._model.key_at(row))]

    @property
    def _writable_keys(self) -> list[bytes]:
        return [] if self._context.book.read_only else self.keys

    # --- what they come to ---------------------------------------------------------------------------------

    @Slot()
    def selection_changed(self) -> None:
        self.totals = None
        self._add_up.start()
        self.changed.emit()

    @Slot()
    def add_up(self) -> None:
        """Read off the thread: a selection may be the whole list."""
        keys, book, year = self.keys, self._context.book, self._context.scope.year
        if len(keys) < 2:
            return

        def work(progress: Progress) -> CompanyTotals:
            progress.check_cancelled()
            return company_totals(book, keys, year)

        self._context.runner.run(self, work, self.added_up, self.failed.emit)

    @Slot(object)
    def added_up(self, totals: CompanyTotals) -> None:
        self.totals = totals
        self.changed.emit()

    def text(self) -> str:
        """``3 sélectionnées · 112 employés · 14 h en 2010-2011``; empty when nothing is selected."""
        selected = len(self._table.selectionModel().selectedRows())
        if not selected:
            return ""
        parts = [translate("Companies", "%Ln selected", "", selected)]
        if self.totals is not None and selected > 1:
            if self.totals.employees:
                parts.append(translate("Companies", "%Ln employee(s)", "", self.totals.employees))
            year = self._context.scope.year.label
            hours = translate("Companies", "{hours} in {year}")
            parts.append(hours.format(hours=format_hours(self.totals.seconds), year=year))
        return " · ".join(parts)

    # --- what is done with them ----------------------------------------------------------------------------

    def commands(self) -> list[Command]:
        return [
            Command(translate("Companies", "Edit the selected companies…"), self.edit, "pencil-outline", "F2"),
            Command(translate("Companies", "Archive the selected companies"), self.archive, "archive-outline"),
            Command(
                translate("Companies", "Put the selected companies in the trash"),
                self.put_in_trash,
                "trash-can-outline",
                "Del",
            ),
        ]

    @Slot(QPoint)
    def menu_asked(self, place: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in self.commands():
            action = menu.addAction(command.title)
            action.setShortcut(QKeySequence(command.shortcut))
            action.triggered.connect(command.run)
        menu.popup(self._table.viewport().mapToGlobal(place))

    @Slot()
    def edit(self) -> None:
        """One dialog for all of them; one change set, one undo."""
        from .dialogs.edit_companies_dialog import EditCompaniesDialog

        keys = self._writable_keys
        if keys:
            dialog = EditCompaniesDialog(self._context, keys, self._table.window())
            dialog.written.connect(self.told)
            dialog.open()

    @Slot()
    def archive(self) -> None:
        keys = self._writable_keys
        if keys:
            archive_companies(self._context.book, keys)
            self.told.emit(translate("Companies", "%Ln compan(y/ies) archived", "", len(keys)))

    @Slot()
    def put_in_trash(self) -> None:
        keys = self._writable_keys
        if keys:
            trash_companies(self._context.book, keys)
            self.told.emit(translate("Companies", "%Ln compan(y/ies) put in the trash", "", len(keys)))
