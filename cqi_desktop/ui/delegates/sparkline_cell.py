"""Three years as three bars, the last one strong; a year without a figure is a dashed outline, never a zero."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from cqi_desktop.ui.models.roles import BARS_ROLE

from .table_cell import AnyIndex, TableCellDelegate

BAR, STEP, TALLEST, _MISSING = 10, 16, 17, 12
_LEAST = 2


class SparklineCellDelegate(TableCellDelegate):
    """The model gives the values, earliest first, None for a year without a figure."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(3 * STEP + 2 * self._margin, super().sizeHint(option, index).height())

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        del option
        values = index.data(BARS_ROLE) or ()
        most = max((value for value in values if value is not None), default=0) or 1
        bottom = rect.center().y() + TALLEST / 2 + 1
        for number, value in enumerate(values):
            left = rect.x() + number * STEP
            if value is None:
                pen = QPen(self.theme.colour("field"), 1, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([2, 2])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(left + 0.5, bottom - _MISSING + 0.5, BAR - 1, _MISSING - 1))
                continue
            height = max(TALLEST * value / most, _LEAST)
            is_last = number == len(values) - 1
            painter.fillRect(QRectF(left, bottom - height, BAR, height), self.theme.colour(self._token(is_last)))

    def _token(self, is_last: bool) -> str:
        return "link" if is_last else "s3"
