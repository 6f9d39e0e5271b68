"""A box to tick: what is ticked is done, and leaves the list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from cqi_desktop.ui.models.roles import HEADING_ROLE

from .table_cell import AnyIndex, TableCellDelegate, is_selected

BOX = 14


class CheckCellDelegate(TableCellDelegate):
    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.data(HEADING_ROLE):
            super().paint_content(painter, rect, option, index)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("text2" if is_selected(option) else "field"), 1.2))
        painter.setBrush(self.theme.colour("base"))
        painter.drawRoundedRect(QRectF(rect.x() + 0.5, rect.center().y() - BOX / 2 + 0.5, BOX, BOX), 3, 3)
