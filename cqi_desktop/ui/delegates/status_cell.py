"""A status in a table: a dot of 8 px and its word, so that the colour never speaks alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cqi_desktop.ui.models.roles import DOT_ROLE

from .table_cell import AnyIndex, TableCellDelegate

DOT_SIZE, AFTER_DOT = 8, 6


class StatusCellDelegate(TableCellDelegate):
    """The dot keeps its colour on a selected row; the word takes that of the selection."""

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        token = index.data(DOT_ROLE)
        if token:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(str(token)))
            middle = QPointF(rect.x() + DOT_SIZE / 2, rect.y() + rect.height() / 2)
            painter.drawEllipse(middle, DOT_SIZE / 2, DOT_SIZE / 2)
            rect = rect.adjusted(DOT_SIZE + AFTER_DOT, 0, 0, 0)
        super().paint_content(painter, rect, option, index)
