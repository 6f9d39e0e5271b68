"""A line of "À régler": an icon, the fact over why it matters, and the link that opens the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqi_desktop.ui.icons import ICON_SIZE, Icons
from cqi_desktop.ui.models.roles import AFTER_ROLE, DETAIL_ROLE, ICON_ROLE
from cqi_desktop.ui.theme import ThemeSource

AnyIndex = QModelIndex | QPersistentModelIndex
_LEFT, _TEXT, _RIGHT = 16, 44, 14
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class AttentionRowDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        theme = self._themes.current
        return QSize(200, theme.metrics("body", True).height() + theme.metrics("small").height() + 5)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, rect = self._themes.current, option.rect
        painter.save()
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_current or is_hovered:
            painter.fillRect(rect, theme.colour("sel" if is_current else "hover"))
        if index.row():
            painter.fillRect(rect.x(), rect.y(), rect.width(), 1, theme.colour("divider"))
        ratio = self._view.devicePixelRatioF()
        size = self._icons.size(ICON_SIZE + 2)
        pixmap = self._icons.pixmap(str(index.data(ICON_ROLE)), "warn", size, ratio)
        painter.drawPixmap(rect.x() + _LEFT, rect.y() + (rect.height() - size) // 2, pixmap)
        action = str(index.data(AFTER_ROLE))
        place = rect.adjusted(_TEXT + size - ICON_SIZE - 2, 3, -_RIGHT, -2)
        body = theme.metrics("body")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("link"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), action)
        width = body.horizontalAdvance(action)
        if is_hovered or is_current:
            bottom = place.y() + (place.height() + body.ascent()) // 2 + 2
            painter.fillRect(place.right() + 1 - width, bottom, width, 1, theme.colour("link"))
        self._paint_lines(painter, place.adjusted(0, 0, -width - 12, 0), index, is_current)
        painter.restore()

    def _paint_lines(self, painter: QPainter, place: QRect, index: AnyIndex, is_current: bool) -> None:
        theme = self._themes.current
        fact, why = theme.metrics("body", True), theme.metrics("small")
        top = QRect(place.x(), place.y(), place.width(), fact.height())
        below = QRect(place.x(), top.bottom(), place.width(), why.height())
        painter.setFont(theme.font("body", True))
        painter.setPen(theme.colour("selText" if is_current else "text"))
        text = fact.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, top.width())
        painter.drawText(top, _LINE, text)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        text = why.elidedText(str(index.data(DETAIL_ROLE)), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, _LINE, text)
