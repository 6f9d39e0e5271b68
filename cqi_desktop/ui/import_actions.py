"""Imports of the window: how a list gets to the assistant, and what is told once it is in the book."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.exchange.kinds import AUTO
from cqi_desktop.translation import translate

from .backup_watch import remember_round
from .commands import Command
from .report_export import open_file
from .undo_actions import UndoActions
from .widgets.toast import Action
from .window_context import WindowContext

if TYPE_CHECKING:
    from .importing.import_dialog import ImportDialog
    from .importing.import_session import ImportDone

SHORTCUT = "Ctrl+Shift+I"


class ImportActions(QObject):
    """``told`` gives a sentence and buttons for a toast; ``failed`` an error that is no reason to undo."""

    told = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: WindowContext, owner: QWidget, undo_actions: UndoActions) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._undo_actions = undo_actions
        self._last: ImportDone | None = None
        owner.setAcceptDrops(not context.book.read_only)
        owner.installEventFilter(self)

    def commands(self) -> list[Command]:
        """Nothing in a book that is open for reading only."""
        if self._context.book.read_only:
            return []
        return [
            Command(translate("ImportActions", "Import a list…"), self.open, "tray-arrow-down", SHORTCUT),
            Command(translate("ImportActions", "Import the cells that are copied"), self.open_copied, "content-copy"),
        ]

    @Slot()
    def open(self) -> None:
        """Ask for a list."""
        self._dialog()

    @Slot()
    def open_copied(self) -> None:
        """Take the cells of the clipboard."""
        dialog = self._dialog()
        if dialog is not None:
            dialog.paste()

    def open_file(self, path: Path, kind: str = AUTO) -> None:
        """Begin with a file: one that was dropped on the window."""
        dialog = self._dialog()
        if dialog is not None:
            dialog.open_file(path, kind)

    def _dialog(self) -> ImportDialog | None:
        from .importing.import_dialog import ImportDialog

        if self._context.book.read_only or QApplication.activeModalWidget() is not None:
            return None
        dialog = ImportDialog(self._context, self._owner)
        dialog.imported.connect(self.imported)
        dialog.open()
        return dialog

    @Slot(object)
    def imported(self, done: ImportDone) -> None:
        """Say what came in; the import is undone from here as from the page of exchanges."""
        from .importing.import_words import done_sentence

        self._last = done
        actions: list[Action] = []
        if done.rejected is not None:
            actions.append((translate("ImportActions", "Open the workbook"), self.open_rejected))
        if done.report.change_set is not None:
            actions.append((translate("ImportActions", "Undo"), self.undo_import))
        self.told.emit(done_sentence(done.report, done.name), actions)
        if done.backup is not None:
            remember_round(self._context, done.backup)
            if done.backup.second_refusal is not None:
                self.failed.emit(done.backup.second_refusal)

    @Slot()
    def open_rejected(self) -> None:
        if self._last is not None and self._last.rejected is not None:
            open_file(self._last.rejected)

    @Slot()
    def undo_import(self) -> None:
        if self._last is not None and self._last.report.change_set is not None:
            self._undo_actions.undo_set(self._last.report.change_set)

    # --- dropping ------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list dropped anywhere on the window, where nothing else takes it."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return self._dropped(event)  # type: ignore[arg-type]
        return super().eventFilter(watched, event)

    def _dropped(self, event: QDropEvent) -> bool:
        from .importing.start_view import list_dropped

        path = list_dropped(event.mimeData())
        if path is None or self._context.book.read_only:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.open_file(path)
        return True
