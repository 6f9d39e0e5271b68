"""A line of the command field's pop-up: icon, title with what was typed underlined, then the place or the shortcut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.results_model import ResultsModel
from cqi_desktop.ui.models.roles import AFTER_ROLE, HEADING_ROLE, ICON_ROLE
from cqi_desktop.ui.theme import RADII, Theme, ThemeSource

from .table_cell import AnyIndex

_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class ResultDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option
        name = "group_row" if index.data(HEADING_ROLE) else "row"
        return QSize(200, self._themes.current.height(name))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._themes.current
        rect: QRect = option.rect
        painter.save()
        if index.data(HEADING_ROLE):
            painter.setFont(theme.font("small", True))
            painter.setPen(theme.colour("text3"))
            painter.drawText(rect.adjusted(10, 2, -8, 0), _LINE, str(index.data()))
        else:
            self._paint_result(painter, rect, index, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_result(self, painter: QPainter, rect: QRect, index: AnyIndex, is_current: bool) -> None:
        theme = self._themes.current
        if is_current:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sel"))
            painter.drawRoundedRect(rect.adjusted(2, 0, -2, 0), RADII["field"], RADII["field"])
        size = self._icons.size()
        pixmap = self._icons.pixmap(str(index.data(ICON_ROLE)), "text2", size, self._view.devicePixelRatioF())
        painter.drawPixmap(rect.x() + 10, rect.y() + (rect.height() - size) // 2, pixmap)
        place = rect.adjusted(10 + size + 8, 0, -10, 0)
        after = str(index.data(AFTER_ROLE) or "")
        metrics, small = theme.metrics("body", True), theme.metrics("small")
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(place.width() * 0.62))
        painter.setFont(theme.font("body", True))
        painter.setPen(theme.colour("selText" if is_current else "text"))
        painter.drawText(place, _LINE, title)
        self._underline_typed(painter, place, title, theme, index)
        used = metrics.horizontalAdvance(title) + 12
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2" if is_current else "text3"))
        after = small.elidedText(after, Qt.TextElideMode.ElideRight, place.width() - used)
        painter.drawText(place.adjusted(used, 0, 0, 0), _LINE | int(Qt.AlignmentFlag.AlignRight), after)

    def _underline_typed(self, painter: QPainter, place: QRect, title: str, theme: Theme, index: AnyIndex) -> None:
        model = index.model()
        words = model.words if isinstance(model, ResultsModel) else ()
        metrics = theme.metrics("body", True)
        bottom = place.y() + (place.height() + metrics.height()) // 2 - 1
        for start, length in typed_parts(title, words):
            left = place.x() + metrics.horizontalAdvance(title[:start])
            width = metrics.horizontalAdvance(title[start : start + length])
            painter.fillRect(left, bottom, width, 2, theme.colour("link"))


def typed_parts(title: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where ``title`` holds the beginning of a word typed: start and length, in characters."""
    starts = [place for place in range(len(title)) if place == 0 or not title[place - 1].isalnum()]
    for word in words:
        for start in starts:
            end = start + 1
            while end <= len(title) and len(fold(title[start:end])) < len(word):
                end += 1
            if fold(title[start:end]) == word:
                yield start, end - start
                break
