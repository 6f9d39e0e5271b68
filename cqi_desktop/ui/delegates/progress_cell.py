"""How much of a target is reached: a bar, then the percentage. Green from 100 %, blue under; never red.

During the year a tick on the bar tells where an even year would be.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cqi_desktop.ui.models.roles import PART_ROLE, TICK_ROLE

from .table_cell import AnyIndex, TableCellDelegate

BAR_WIDTH, BAR_HEIGHT = 54, 6


class ProgressCellDelegate(TableCellDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + BAR_WIDTH + 8, size.height())

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        part = index.data(PART_ROLE)
        if part is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(rect.x(), rect.center().y() - BAR_HEIGHT / 2 + 0.5, BAR_WIDTH, BAR_HEIGHT)
        painter.setBrush(self.theme.colour("neuBg"))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        bar.setWidth(max(BAR_HEIGHT, BAR_WIDTH * min(part, 1.0)) if part > 0 else 0)
        painter.setBrush(self.theme.colour("ok" if part >= 1 else "link"))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        elapsed = index.data(TICK_ROLE)
        if elapsed is not None:
            tick = QRectF(rect.x() + round(BAR_WIDTH * elapsed) - 1, bar.y() - 3, 2, BAR_HEIGHT + 6)
            painter.fillRect(tick, self.theme.colour("text2"))
        super().paint_content(painter, rect.adjusted(BAR_WIDTH + 8, 0, 0, 0), option, index)
