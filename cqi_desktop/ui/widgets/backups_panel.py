"""The verified copies of the book made from this window, and how to go back to one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from cqi_desktop.translation import format_moment, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.moments import local, near
from cqi_desktop.ui.report_export import open_folder
from cqi_desktop.ui.window_context import WindowContext

from .empty_state import EmptyState
from .panel import Panel
from .rows_table import RowsTable


class BackupsPanel(Panel):
    """``backup_asked`` from the empty state."""

    backup_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        title = translate("Backups", "Backups made on this laptop")
        super().__init__(title, translate("Backups", "each copy was opened and compared with the book, row by row"))
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Backups", "When"), sample="aujourd’hui, 22 h 22"),
                RowsColumn(translate("Backups", "File"), sample="carnet-2011-03-31-1432.cqi"),
                RowsColumn(translate("Backups", "Folder")),
                RowsColumn("", "link", "Ouvrir le dossier"),
            ),
            title,
        )
        self.table.acted.connect(self.folder_asked)
        self.empty = EmptyState(context.icons)
        self.empty.say(
            "content-save-check-outline",
            translate("Backups", "No backup made on this laptop yet"),
            translate("Backups", "A backup is a whole copy of the book, with its history. Keep it on another disk."),
            translate("Backups", "Back up a copy…"),
        )
        self.empty.acted.connect(self.backup_asked)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.rows.addWidget(self._stack, 1)
        context.themes.changed.connect(self.empty.theme_changed)

    def show_backups(self, backups: Mapping[str, str], present: Collection[str], now: datetime) -> None:
        """``present`` are the paths whose file is there: a backup may be on a key that is not."""
        latest = sorted(backups.items(), key=lambda backup: backup[1], reverse=True)
        self.table.show_rows([_row(Path(path), at, now, is_there=path in present) for path, at in latest])
        self._stack.setCurrentIndex(0 if latest else 1)

    def areas(self) -> list[QWidget]:
        return [self.table] if self.table.rows.rowCount() else [self.empty.button]

    @Slot(object)
    def folder_asked(self, path: str) -> None:
        open_folder(Path(path))


def _row(path: Path, at: str, now: datetime, *, is_there: bool) -> Row:
    made = local(at)
    return Row(
        (
            Cell(near(made, now) if made else NOTHING, "text2", spoken=format_moment(made) if made else ""),
            Cell(path.name, "text" if is_there else "text3", spoken=str(path)),
            Cell(str(path.parent), "text3", spoken=str(path.parent)),
            Cell(translate("Backups", "Open the folder"), "link")
            if is_there
            else Cell(translate("Backups", "not there for now"), "text3"),
        ),
        str(path),
    )
