"""A link as a card of the board: both companies, their regions, what it is about, its value and its day."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import RADII, Theme, ThemeSource

from .table_cell import AnyIndex, is_active, is_hovered

# What the model gives: both names, the line of places, the line of details.
NAMES_ROLE = int(Qt.ItemDataRole.UserRole) + 90
PLACES_ROLE = NAMES_ROLE + 1
DETAIL_ROLE = NAMES_ROLE + 2
VALUE_ROLE = NAMES_ROLE + 3

_MARGIN, _INSET, _ARROW = 4, 10, 14
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def card_height(theme: Theme) -> int:
    return 2 * theme.metrics("body", True).height() + 2 * theme.metrics("small").height() + 2 * _MARGIN + 22


class LinkCardDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, view: QListView) -> None:
        super().__init__(view)
        self._themes = themes
        self._icons = icons
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(120, card_height(self._themes.current))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._themes.current
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = ("sel" if is_active(option) else "selOff") if is_current else ""
        ground = ground or ("hover" if is_hovered(option, index) else "base")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(_MARGIN + 0.5, _MARGIN + 0.5, -_MARGIN - 0.5, -_MARGIN - 0.5)
        focused = is_current and self._view.hasFocus()
        painter.setPen(QPen(theme.colour("link" if focused else "border"), 2 if focused else 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(card, RADII["panel"], RADII["panel"])
        self._paint_texts(painter, card.toRect().adjusted(_INSET, 7, -_INSET, -7), index, is_current)
        painter.restore()

    def _paint_texts(self, painter: QPainter, rect: QRect, index: AnyIndex, is_current: bool) -> None:
        theme = self._themes.current
        strong, small = theme.metrics("body", True), theme.metrics("small")
        top = rect.y()
        for number, name in enumerate(index.data(NAMES_ROLE) or ()):
            left = rect.x()
            if number:
                pixmap = self._icons.pixmap("swap-horizontal", "syn", _ARROW, self._view.devicePixelRatioF())
                painter.drawPixmap(left, top + (strong.height() - _ARROW) // 2, pixmap)
                left += _ARROW + 5
            painter.setFont(theme.font("body", True))
            painter.setPen(theme.colour("selText" if is_current and self._view.isActiveWindow() else "text"))
            place = QRect(left, top, rect.right() - left + 1, strong.height())
            painter.drawText(place, _LINE, strong.elidedText(name, Qt.TextElideMode.ElideRight, place.width()))
            top += strong.height()
        top += 3
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        place = QRect(rect.x(), top, rect.width(), small.height())
        painter.drawText(place, _LINE, small.elidedText(str(index.data(PLACES_ROLE)), Qt.TextElideMode.ElideRight,
                                                        place.width()))  # fmt: skip
        place.translate(0, small.height() + 2)
        value = str(index.data(VALUE_ROLE) or "")
        room = place.width()
        if value:
            painter.setFont(theme.font("small", True))
            painter.setPen(theme.colour("text"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), value)
            room -= theme.metrics("small", True).horizontalAdvance(value) + 8
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        detail = small.elidedText(str(index.data(DETAIL_ROLE)), Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, _LINE, detail)
