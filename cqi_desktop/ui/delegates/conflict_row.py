"""A record in conflict, on two lines: what it is, then which fields and by whom."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.roles import AFTER_ROLE, ICON_ROLE
from cqi_desktop.ui.theme import ThemeSource

from .table_cell import AnyIndex, is_hovered, is_in_use

_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class ConflictRowDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, view: QWidget) -> None:
        super().__init__(view)
        self._themes = themes
        self._icons = icons
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        theme = self._themes.current
        lines = theme.metrics("body", True).height() + theme.metrics("small").height()
        return QSize(200, max(44, lines + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._themes.current
        rect: QRect = option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ground = "sel" if is_current else "hover" if is_hovered(option, index) else "base"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("divider"))
        size = self._icons.size()
        left = 16 + size + 10
        icon = self._icons.pixmap(str(index.data(ICON_ROLE)), "text2", size, self._view.devicePixelRatioF())
        painter.drawPixmap(rect.x() + 16, rect.y() + (rect.height() - size) // 2, icon)
        strong, small = theme.metrics("body", True), theme.metrics("small")
        room = rect.width() - left - 12
        top = rect.y() + (rect.height() - strong.height() - small.height()) // 2
        painter.setFont(theme.font("body", True))
        painter.setPen(theme.colour("selText" if is_current else "text"))
        title = strong.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left + rect.x(), top, room + 2, strong.height()), _LINE, title)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2" if is_current else "text3"))
        after = small.elidedText(str(index.data(AFTER_ROLE)), Qt.TextElideMode.ElideRight, room)
        place = QRect(left + rect.x(), top + strong.height(), room + 2, small.height())
        painter.drawText(place, _LINE, after)
        if is_current and is_in_use(option):
            painter.setPen(QPen(theme.colour("link"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()
