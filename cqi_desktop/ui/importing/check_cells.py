"""The cells of a checked list: those in error keep their ground on any row, the verdict has its icon and its links."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from cqi_desktop.exchange.assisted_import import RowPreview
from cqi_desktop.ui.delegates.edit_cell import EditCellDelegate
from cqi_desktop.ui.delegates.table_cell import AnyIndex, TableCellDelegate, is_hovered, is_selected
from cqi_desktop.ui.icons import ICON_SIZE, Icons
from cqi_desktop.ui.models.roles import GROUND_ROLE, KEY_ROLE
from cqi_desktop.ui.theme import ThemeSource

from .row_words import ICONS, RowAction, links_of, told_of

_TELLING = ("errBg", "warnBg", "infoBg")
_GAP, _BETWEEN_LINKS = 8, 20
# Of the cell, that its links take at most.
_PART_OF_LINKS = 0.62
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class ListCellDelegate(EditCellDelegate):
    """A cell of the file."""

    def ground(self, option: QStyleOptionViewItem, index: AnyIndex) -> QColor:
        token = str(index.data(GROUND_ROLE) or "")
        return self.theme.colour(token) if token in _TELLING else super().ground(option, index)

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint_content(painter, rect, option, index)
        if index.data(GROUND_ROLE) == "errBg":
            painter.setPen(QPen(self.theme.colour("err"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))


class VerdictDelegate(TableCellDelegate):
    """What becomes of the row, and its links; nothing until the list ``is_checked``."""

    def __init__(self, themes: ThemeSource, icons: Icons, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self._icons = icons
        self.is_checked = False

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(KEY_ROLE)
        if not isinstance(row, RowPreview) or not self.is_checked:
            return
        glyph, token = ICONS[row.verdict]
        ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
        pixmap = self._icons.pixmap(glyph, token, ICON_SIZE, ratio)
        painter.drawPixmap(rect.x(), rect.y() + (rect.height() - ICON_SIZE) // 2, pixmap)
        links = self.link_places(rect, row)
        self._paint_links(painter, links, option, index)
        right = links[0][1].x() - _GAP if links else rect.right()
        left = rect.x() + ICON_SIZE + _GAP
        self._paint_told(painter, QRect(left, rect.y(), max(0, right - left), rect.height()), option, row)

    def _paint_told(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, row: RowPreview) -> None:
        told = told_of(row)
        tone = "text" if links_of(row) or row.differences else "text2"
        left, right = rect.x(), rect.right()
        for text, strong in ((told.text + (" " if told.strong else ""), False), (told.strong, True),
                             (told.after, False)):  # fmt: skip
            metrics = self.theme.metrics("small", strong)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            painter.setFont(self.theme.font("small", strong))
            painter.setPen(self.text_colour(option, tone))
            painter.drawText(QRect(left, rect.y(), max(0, right - left), rect.height()), _LINE, shown)
            left += metrics.horizontalAdvance(shown)
            if shown != text:
                break

    def _paint_links(
        self,
        painter: QPainter,
        links: list[tuple[RowAction, QRect]],
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> None:
        for action, place in links:
            painter.setFont(self.theme.font("small"))
            painter.setPen(self.text_colour(option, "link"))
            painter.drawText(place, _LINE, self._short(action, place.width()))
            if is_hovered(option, index) or is_selected(option):
                metrics = self.theme.metrics("small")
                baseline = place.y() + (place.height() + metrics.ascent() - metrics.descent()) // 2
                painter.fillRect(place.x(), baseline + 2, place.width() - 1, 1, painter.pen().color())

    def _short(self, action: RowAction, width: int) -> str:
        return self.theme.metrics("small").elidedText(action.title, Qt.TextElideMode.ElideRight, width)

    def link_places(self, rect: QRect, row: RowPreview) -> list[tuple[RowAction, QRect]]:
        """The links of a row and where they stand, from the right edge of ``rect``, of which they leave a part."""
        links = links_of(row)
        metrics = self.theme.metrics("small")
        most = max(int(rect.width() * _PART_OF_LINKS) // max(len(links), 1) - _BETWEEN_LINKS, 24)
        found: list[tuple[RowAction, QRect]] = []
        right = rect.right()
        for action in reversed(links):
            width = min(metrics.horizontalAdvance(action.title) + 1, most)
            found.insert(0, (action, QRect(right - width, rect.y(), width, rect.height())))
            right -= width + _BETWEEN_LINKS
        return found

    def content_rect(self, rect: QRect, index: AnyIndex) -> QRect:
        """Where the content of a cell is painted."""
        return rect.adjusted(self._margin_before(index), 0, -self._margin, -1)
