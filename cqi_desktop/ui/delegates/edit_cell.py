"""A cell that becomes a field when it is edited; under the pointer it shows that it can be."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from cqi_desktop.ui.theme import RADII

from .table_cell import AnyIndex, TableCellDelegate, alignment, is_hovered


class EditCellDelegate(TableCellDelegate):
    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable and is_hovered(option, index):
            painter.setPen(QPen(self.theme.colour("border"), 1))
            painter.setBrush(self.theme.colour("base"))
            before = 6
            painter.drawRoundedRect(rect.adjusted(-before, 2, before - 1, -3), RADII["field"], RADII["field"])
        super().paint_content(painter, rect, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del option
        field = QLineEdit(parent)
        field.setProperty("small", True)
        field.setAlignment(Qt.AlignmentFlag(alignment(index) & int(Qt.AlignmentFlag.AlignHorizontal_Mask)))
        field.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        height = self.theme.height("small_button")
        left = rect.x() + (8 if index.column() == 0 else 0)
        editor.setGeometry(left, rect.y() + (rect.height() - height) // 2, rect.right() + 1 - left, height)
