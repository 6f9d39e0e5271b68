"""A difference and, after it, the same as a percentage in ``text3``: both at the right of the cell."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cqi_desktop.ui.models.roles import AFTER_ROLE

from .table_cell import AnyIndex, TableCellDelegate

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class GrowthCellDelegate(TableCellDelegate):
    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        after = str(index.data(AFTER_ROLE) or "")
        if after:
            after = f" {after}"
            painter.setFont(self.theme.font(self._size))
            painter.setPen(self.text_colour(option, "text3"))
            painter.drawText(rect, _RIGHT, after)
            rect = rect.adjusted(0, 0, -self.theme.metrics(self._size).horizontalAdvance(after), 0)
        self.paint_text(painter, rect, option, index, str(index.data() or ""))
