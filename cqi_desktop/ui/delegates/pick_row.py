"""A choice of a pop-up on one or two lines: name with what was typed underlined, place, then what matters now."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cqi_desktop.ui.icons import ICON_SIZE, Icons
from cqi_desktop.ui.models.roles import AFTER_ROLE, DETAIL_ROLE, ICON_ROLE
from cqi_desktop.ui.theme import RADII, ThemeSource

from .result_row import typed_parts
from .table_cell import AnyIndex

_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_BEFORE, _AFTER = 10, 8


class PickDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, view: QWidget) -> None:
        super().__init__(view)
        self._themes = themes
        self._icons = icons
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option
        name = "two_line_row" if index.data(DETAIL_ROLE) else "record_row" if not index.data(ICON_ROLE) else "row"
        return QSize(120, self._themes.current.height(name) + (2 if name == "record_row" else 0))

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
        place = rect.adjusted(_BEFORE, 0, -_AFTER, 0)
        icon, detail = str(index.data(ICON_ROLE) or ""), str(index.data(DETAIL_ROLE) or "")
        if icon:
            pixmap = self._icons.pixmap(icon, "link", ICON_SIZE, self._view.devicePixelRatioF())
            painter.drawPixmap(place.x(), place.y() + (place.height() - ICON_SIZE) // 2, pixmap)
            place.setLeft(place.x() + ICON_SIZE + 6)
        if detail:
            self._paint_detail(painter, place, detail, is_current)
            place.setHeight(rect.height() // 2 + 2)
        self._paint_title(painter, place, index, is_current, is_action=bool(icon), is_strong=bool(detail))
        painter.restore()

    def _paint_detail(self, painter: QPainter, place: QRect, detail: str, is_current: bool) -> None:
        theme = self._themes.current
        below = place.adjusted(0, place.height() // 2 - 1, 0, -2)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2" if is_current else "text3"))
        text = theme.metrics("small").elidedText(detail, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, _LINE, text)

    def _paint_title(
        self, painter: QPainter, place: QRect, index: AnyIndex, is_current: bool, *, is_action: bool, is_strong: bool
    ) -> None:
        theme = self._themes.current
        metrics = theme.metrics("body", is_strong)
        after = str(index.data(AFTER_ROLE) or "")
        room = place.width() - (theme.metrics("small").horizontalAdvance(after) + 6 if after else 0)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, max(room, place.width() * 3 // 5))
        painter.setFont(theme.font("body", is_strong))
        painter.setPen(theme.colour("link" if is_action else "selText" if is_current else "text"))
        painter.drawText(place, _LINE, title)
        words = getattr(index.model(), "words", ())
        for start, length in () if is_action else typed_parts(title, words):
            left = place.x() + metrics.horizontalAdvance(title[:start])
            width = metrics.horizontalAdvance(title[start : start + length])
            bottom = place.y() + (place.height() + metrics.height()) // 2 - 2
            painter.fillRect(left, bottom, width, 2, theme.colour("link"))
        if after:
            used = metrics.horizontalAdvance(title) + 6
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text2" if is_current else "text3"))
            rest = theme.metrics("small").elidedText(after, Qt.TextElideMode.ElideRight, place.width() - used)
            painter.drawText(place.adjusted(used, 0, 0, 0), _LINE, rest)
