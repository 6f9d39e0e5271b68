"""A suggestion on two lines: both companies with their MRC, then the reasons with their bulb; its strength at right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqi_desktop.ui.icons import ICON_SIZE, Icons
from cqi_desktop.ui.theme import Theme, ThemeSource

from .table_cell import AnyIndex, is_active, is_hovered

_LEFT, _RIGHT, _GAP = 16, 16, 8
_BULB = 14
_BETWEEN_REASONS = 14
_MOST_LINES = 2
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)

# What the model gives: (name, MRC) of both, the reasons, the strength in a word.
NAMES_ROLE = int(Qt.ItemDataRole.UserRole) + 80
REASONS_ROLE = NAMES_ROLE + 1
STRENGTH_ROLE = NAMES_ROLE + 2


def reason_lines(theme: Theme, reasons: Sequence[str], room: int) -> list[list[str]]:
    """The reasons on as few lines as hold them, two at most: each on the first that has the room, else shortened."""
    metrics = theme.metrics("small")
    lines: list[list[str]] = [[]]
    left = [room + _BETWEEN_REASONS]
    for reason in reasons:
        wanted = _BULB + 8 + metrics.horizontalAdvance(reason) + _BETWEEN_REASONS
        line = next((place for place, free in enumerate(left) if free >= wanted or not lines[place]), -1)
        if line < 0 and len(lines) < _MOST_LINES:
            lines.append([])
            left.append(room + _BETWEEN_REASONS)
        lines[line].append(reason)
        left[line] -= wanted
    return lines


def texts_height(theme: Theme, lines: int) -> int:
    """The height of the names and of that many lines of reasons, above the buttons of the current row."""
    return theme.metrics("body", True).height() + lines * (theme.metrics("small").height() + 3) + 19


class SuggestionDelegate(QStyledItemDelegate):
    """The current row is taller by ``buttons_height``, for the buttons that the view puts there."""

    def __init__(self, themes: ThemeSource, icons: Icons, view: QListView) -> None:
        super().__init__(view)
        self._themes = themes
        self._icons = icons
        self._view = view
        self.buttons_height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option
        is_current = self._view.currentIndex().row() == index.row()
        return QSize(240, self.height_of_texts(index) + (self.buttons_height if is_current else 0))

    def height_of_texts(self, index: AnyIndex) -> int:
        return texts_height(self._themes.current, len(self._lines(index)))

    def _lines(self, index: AnyIndex) -> list[list[str]]:
        theme = self._themes.current
        strength = theme.metrics("body").horizontalAdvance(str(index.data(STRENGTH_ROLE) or ""))
        room = self._view.viewport().width() - _LEFT - _RIGHT - strength - 2 * _GAP
        return reason_lines(theme, index.data(REASONS_ROLE) or (), room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, rect = self._themes.current, option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = ("sel" if is_active(option) else "selOff") if is_current else ""
        ground = ground or ("hover" if is_hovered(option, index) else "base")
        painter.save()
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("divider"))
        place = QRect(rect.x() + _LEFT, rect.y() + 8, rect.width() - _LEFT - _RIGHT, 0)
        place.setHeight(theme.metrics("body", True).height() + 2)
        place.setRight(self._paint_strength(painter, place, str(index.data(STRENGTH_ROLE) or "")))
        ink = "selText" if is_current and is_active(option) else "text"
        self._paint_names(painter, place, index.data(NAMES_ROLE) or (), ink)
        place.translate(0, place.height() + 1)
        place.setHeight(theme.metrics("small").height() + 2)
        for line in self._lines(index):
            self._paint_reasons(painter, place, line)
            place.translate(0, place.height() + 1)
        if is_current and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("link"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_strength(self, painter: QPainter, rect: QRect, word: str) -> int:
        """The word at right; returns where the rest must end."""
        theme = self._themes.current
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(rect, _AT_RIGHT, word)
        return rect.right() - theme.metrics("body").horizontalAdvance(word) - 2 * _GAP

    def _paint_names(self, painter: QPainter, rect: QRect, names: tuple[tuple[str, str], ...], ink: str) -> None:
        theme = self._themes.current
        strong, small = theme.metrics("body", True), theme.metrics("small")
        arrow = ICON_SIZE + 2 * _GAP
        room = max(rect.width() - arrow, 40)
        wanted = [strong.horizontalAdvance(name) + _GAP + small.horizontalAdvance(place) + 4 for name, place in names]
        shares = _shares(wanted, room)
        left = rect.x()
        for number, (name, place) in enumerate(names):
            if number:
                pixmap = self._icons.pixmap("swap-horizontal", "syn", ICON_SIZE, self._view.devicePixelRatioF())
                painter.drawPixmap(left + _GAP, rect.y() + (rect.height() - ICON_SIZE) // 2, pixmap)
                left += arrow
            share = shares[number]
            name_room = max(share - _GAP - small.horizontalAdvance(place), share * 3 // 5)
            text = strong.elidedText(name, Qt.TextElideMode.ElideRight, name_room)
            painter.setFont(theme.font("body", True))
            painter.setPen(theme.colour(ink))
            painter.drawText(QRect(left, rect.y(), share, rect.height()), _LINE, text)
            used = strong.horizontalAdvance(text) + _GAP
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text2"))
            beside = QRect(left + used, rect.y(), max(share - used, 0), rect.height())
            painter.drawText(beside, _LINE, small.elidedText(place, Qt.TextElideMode.ElideRight, beside.width() + 1))
            left += min(share, used + small.horizontalAdvance(place))

    def _paint_reasons(self, painter: QPainter, rect: QRect, reasons: Sequence[str]) -> None:
        theme = self._themes.current
        metrics = theme.metrics("small")
        each = _BULB + 5
        room = rect.width() - (each + _BETWEEN_REASONS) * len(reasons) + _BETWEEN_REASONS
        shares = _shares([metrics.horizontalAdvance(reason) + 3 for reason in reasons], room)
        left = rect.x()
        painter.setFont(theme.font("small"))
        for reason, share in zip(reasons, shares, strict=True):
            pixmap = self._icons.pixmap("lightbulb-on-outline", "warn", _BULB, self._view.devicePixelRatioF())
            painter.drawPixmap(left, rect.y() + (rect.height() - _BULB) // 2, pixmap)
            painter.setPen(theme.colour("text2"))
            text = metrics.elidedText(reason, Qt.TextElideMode.ElideRight, share)
            painter.drawText(QRect(left + each, rect.y(), share, rect.height()), _LINE, text)
            left += each + share + _BETWEEN_REASONS


def _shares(wanted: list[int], room: int) -> list[int]:
    """The room of each: what it wants where there is enough, else the widest give way first."""
    if sum(wanted) <= room:
        return wanted
    shares, left, rest = list(wanted), room, len(wanted)
    for width, place in sorted((width, place) for place, width in enumerate(wanted)):
        shares[place] = min(width, max(left // rest, 0))
        left -= shares[place]
        rest -= 1
    return shares
