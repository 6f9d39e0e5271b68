"""What can be done with a row, as a link in its last cell: always shown, underlined under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cqi_desktop.ui.models.roles import STRONG_ROLE, TONE_ROLE

from .table_cell import AnyIndex, TableCellDelegate, alignment, is_hovered, is_selected


class LinkCellDelegate(TableCellDelegate):
    """The model gives the tone ``link`` to the cells that act."""

    def paint_text(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        super().paint_text(painter, rect, option, index, text)
        if text and self._acts(index) and (is_hovered(option, index) or is_selected(option)):
            metrics = self.theme.metrics(self._size, bool(index.data(STRONG_ROLE)))
            width = min(metrics.horizontalAdvance(text), rect.width())
            is_left = bool(alignment(index) & int(Qt.AlignmentFlag.AlignLeft))
            left = rect.x() if is_left else rect.right() + 1 - width
            baseline = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
            painter.fillRect(left, baseline + 2, width, 1, painter.pen().color())

    def _acts(self, index: AnyIndex) -> bool:
        return bool(index.data(TONE_ROLE) == "link")
