"""The lines of "À régler", for their list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from cqi_desktop.ui.attention_words import AttentionWords
from cqi_desktop.ui.delegates.table_cell import AnyIndex

from .roles import AFTER_ROLE, DETAIL_ROLE, ICON_ROLE, KEY_ROLE

ROOT = QModelIndex()


class AttentionModel(QAbstractListModel):
    """Each line has a key of its own, that says what it opens."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[tuple[Any, AttentionWords], ...] = ()

    def show_lines(self, lines: Sequence[tuple[Any, AttentionWords]]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key, words = self.lines[index.row()]
        return {
            int(Qt.ItemDataRole.DisplayRole): words.fact,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{words.fact}. {words.why}. {words.action}",
            int(Qt.ItemDataRole.ToolTipRole): f"{words.fact}\n{words.why}",
            KEY_ROLE: key,
            ICON_ROLE: words.icon,
            DETAIL_ROLE: words.why,
            AFTER_ROLE: words.action,
        }.get(int(role))
