"""A field that nobody types in reads as text: what is too long for it ends with an ellipsis at its edge."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

# What Qt itself leaves at each side of the text of a field: the text does not move when the focus comes.
_SIDE = 2


def text_room(field: QLineEdit) -> QRect:
    """Where the text of ``field`` stands, as Qt places it."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    return inside.marginsRemoved(field.textMargins()).adjusted(_SIDE, 0, -_SIDE, 0)


def text_at_rest(field: QLineEdit) -> str:
    """What ``field`` shows without the focus: its text, with an ellipsis where it has no room for the end."""
    return field.fontMetrics().elidedText(field.text(), Qt.TextElideMode.ElideRight, text_room(field).width())


def paint_at_rest(field: QLineEdit) -> bool:
    """Paint ``field`` when its text is cut and nobody is in it; False when Qt does as well by itself."""
    if field.hasFocus() or not field.text():
        return False
    shown = text_at_rest(field)
    if shown == field.text():
        return False
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    painter = QPainter(field)
    field.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, field)
    painter.setFont(field.font())
    painter.setPen(field.palette().text().color())
    painter.drawText(text_room(field), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    painter.end()
    return True
