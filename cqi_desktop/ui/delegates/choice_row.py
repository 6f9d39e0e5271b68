"""A line to tick in a pop-up: a box with an edge that is seen, then the value."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.roles import AFTER_ROLE
from cqi_desktop.ui.theme import RADII, ThemeSource

from .table_cell import AnyIndex

_BOX, _BEFORE, _AFTER = 15, 8, 8


class ChoiceDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, view: QWidget) -> None:
        super().__init__(view)
        self._themes = themes
        self._icons = icons
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(120, self._themes.current.height("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._themes.current
        rect: QRect = option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sel"))
            painter.drawRoundedRect(rect, RADII["field"], RADII["field"])
        self._paint_box(painter, rect, is_current, is_ticked=_is_ticked(index))
        place = rect.adjusted(_BEFORE + _BOX + _AFTER, 0, -6, 0)
        metrics = theme.metrics()
        painter.setFont(theme.font())
        place.adjust(0, 0, -self._paint_count(painter, place, index, is_current), 0)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("selText" if is_current else "text"))
        text = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)
        painter.restore()

    def _paint_count(self, painter: QPainter, place: QRect, index: AnyIndex, is_current: bool) -> int:
        """How many records have the value, at the right; returns the room that it took."""
        count = str(index.data(AFTER_ROLE) or "")
        if not count:
            return 0
        theme = self._themes.current
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2" if is_current else "text3"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), count)
        return theme.metrics("small").horizontalAdvance(count) + 8

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Space ticks the row as Qt does; a click is left to the pop-up, wherever it falls."""
        return event.type() == QEvent.Type.KeyPress and super().editorEvent(event, model, option, index)

    def _paint_box(self, painter: QPainter, rect: QRect, is_current: bool, *, is_ticked: bool) -> None:
        theme = self._themes.current
        box = QRectF(rect.x() + _BEFORE, rect.y() + (rect.height() - _BOX) / 2, _BOX, _BOX).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        painter.setPen(QPen(theme.colour("text2" if is_current else "field"), 1.5))
        painter.setBrush(theme.colour("accent" if is_ticked else "base"))
        painter.drawRoundedRect(box, 3, 3)
        if is_ticked:
            tick = self._icons.pixmap("check", "onAccent", 12, self._view.devicePixelRatioF())
            painter.drawPixmap(int(box.x()) + 2, int(box.y()) + 2, tick)


def _is_ticked(index: AnyIndex) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
