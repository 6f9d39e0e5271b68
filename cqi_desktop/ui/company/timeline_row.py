"""A line of the timeline, 40 pixels high: date, round icon, title over its detail, hours, initials; what can be done
with it at the right while the pointer or the cursor is on it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqi_desktop.ui.delegates.avatar_cell import avatar_size, paint_avatar
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.icons import ICON_SIZE, Icons
from cqi_desktop.ui.models.roles import HEADING_ROLE
from cqi_desktop.ui.theme import Theme, ThemeSource

from .timeline_model import WORDS_ROLE
from .timeline_words import LineWords, action_name

_LEFT, _CIRCLE, _GAP, _RIGHT = 16, 26, 14, 16
_ACTION_MARGIN = 8
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT_LINE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class TimelineDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, view: QListView) -> None:
        super().__init__(view)
        self._themes = themes
        self._icons = icons
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        theme = self._themes.current
        texts = theme.metrics("body", True).height() + theme.metrics("small").height() + 4
        return QSize(240, max(theme.height("two_line_row"), texts))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        if index.data(HEADING_ROLE):
            self._paint_heading(painter, option.rect, str(index.data()))
        elif isinstance(words := index.data(WORDS_ROLE), LineWords):
            self._paint_line(painter, option, index, words)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        theme = self._themes.current
        painter.setFont(theme.font("small", True))
        painter.setPen(theme.colour("text2"))
        painter.drawText(rect.adjusted(_LEFT, 12, -_RIGHT, -2), _LINE, text)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, words: LineWords) -> None:
        theme, rect = self._themes.current, option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        is_hovered = self._view.property("hoveredRow") == index.row()
        if is_current or is_hovered:
            painter.fillRect(rect, theme.colour("sel" if is_current else "hover"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("divider"))
        left = rect.x() + _LEFT
        painter.setFont(theme.font())
        painter.setPen(theme.colour(words.day_tone))
        width = theme.metrics().horizontalAdvance("2011-03-31")
        day = theme.metrics().elidedText(words.day, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, rect.y(), width, rect.height()), _LINE, day)
        left += width + _GAP + 4
        self._paint_icon(painter, left, rect, words)
        left += _CIRCLE + 10
        right = self._paint_right(painter, rect, words)
        if (is_current or is_hovered) and words.actions:
            right = self._paint_actions(painter, rect, words, is_current)
        self._paint_texts(painter, QRect(left, rect.y() + 3, right - left - 12, rect.height() - 6), words, is_current)
        if is_current:
            painter.setPen(QPen(theme.colour("link"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _paint_icon(self, painter: QPainter, left: int, rect: QRect, words: LineWords) -> None:
        theme = self._themes.current
        top = rect.y() + (rect.height() - _CIRCLE) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{words.tone}Bg"))
        painter.drawEllipse(QRectF(left, top, _CIRCLE, _CIRCLE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        pixmap = self._icons.pixmap(words.icon, words.tone, ICON_SIZE, self._view.devicePixelRatioF())
        inset = (_CIRCLE - ICON_SIZE) // 2
        painter.drawPixmap(left + inset, top + inset, pixmap)

    def _paint_right(self, painter: QPainter, rect: QRect, words: LineWords) -> int:
        """Hours and initials; returns where the texts must end."""
        theme = self._themes.current
        size = avatar_size(theme)
        right = rect.right() - _RIGHT
        if words.initials:
            place = QRectF(right - size.width(), rect.center().y() - size.height() / 2, size.width(), size.height())
            paint_avatar(painter, theme, place, words.initials, "neuBg", "text2")
        right -= size.width() + 10
        if words.right:
            width = theme.metrics().horizontalAdvance(words.right)
            painter.setFont(theme.font())
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRect(right - width, rect.y(), width + 1, rect.height()), _RIGHT_LINE, words.right)
            right -= width
        return right

    def _paint_actions(self, painter: QPainter, rect: QRect, words: LineWords, is_current: bool) -> int:
        theme = self._themes.current
        places = action_places(theme, rect, words)
        metrics = theme.metrics("small", True)
        painter.setFont(theme.font("small", True))
        painter.setPen(theme.colour("link"))
        for action, place in places:
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), action_name(action))
            width = metrics.horizontalAdvance(action_name(action))
            bottom = place.center().y() + metrics.ascent() // 2 + 2
            painter.fillRect(place.center().x() - width // 2, bottom, width, 1, theme.colour("link"))
        del is_current
        return places[0][1].left() if places else rect.right()

    def _paint_texts(self, painter: QPainter, place: QRect, words: LineWords, is_current: bool) -> None:
        theme = self._themes.current
        fact, small = theme.metrics("body", True), theme.metrics("small")
        is_alone = not words.detail
        top = QRect(place.x(), place.y(), place.width(), place.height() if is_alone else fact.height())
        font = theme.font("body", True)
        if words.is_struck:
            font = type(font)(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        painter.setPen(theme.colour("text3" if words.is_struck else "selText" if is_current else "text"))
        painter.drawText(top, _LINE, fact.elidedText(words.title, Qt.TextElideMode.ElideRight, top.width()))
        if is_alone:
            return
        below = QRect(place.x(), place.bottom() - small.height() + 1, place.width(), small.height())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(words.detail_tone))
        painter.drawText(below, _LINE, small.elidedText(words.detail, Qt.TextElideMode.ElideRight, below.width()))


def action_places(theme: Theme, rect: QRect, words: LineWords) -> list[tuple[str, QRect]]:
    """Where each action of a line stands, from left to right: the view asks which one was clicked."""
    right = rect.right() - _RIGHT - avatar_size(theme).width() - 10
    if words.right:
        right -= theme.metrics().horizontalAdvance(words.right) + 4
    metrics = theme.metrics("small", True)
    places: list[tuple[str, QRect]] = []
    for action in reversed(words.actions):
        width = metrics.horizontalAdvance(action_name(action)) + 2 * _ACTION_MARGIN
        places.insert(0, (action, QRect(right - width, rect.y(), width, rect.height() - 1)))
        right -= width
    return places
