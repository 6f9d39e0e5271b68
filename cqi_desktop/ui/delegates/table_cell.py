"""The plain cell of a table: ground, one line under it, text shortened to its place, ring of the current cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cqi_desktop.ui.models.roles import AFTER_ROLE, GROUND_ROLE, STRONG_ROLE, TONE_ROLE
from cqi_desktop.ui.theme import Theme, ThemeSource

AnyIndex = QModelIndex | QPersistentModelIndex
CELL_MARGIN, FIRST_CELL_MARGIN = 8, 16


class TableCellDelegate(QStyledItemDelegate):
    """Paints from roles; a subclass replaces ``paint_content``."""

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget,
        row_height: str = "row",
        size: str = "body",
        margin: int = CELL_MARGIN,
    ) -> None:
        super().__init__(parent)
        self._margin = margin
        self._themes = themes
        self._row_height = row_height
        self._size = size

    @property
    def theme(self) -> Theme:
        return self._themes.current

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        strong = bool(index.data(STRONG_ROLE))
        width = self.theme.metrics(self._size, strong).horizontalAdvance(text)
        return QSize(width + self._margin_before(index) + self._margin, self.theme.height(self._row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.fillRect(option.rect, self.ground(option, index))
        self._paint_divider(painter, option.rect)
        inside = option.rect.adjusted(self._margin_before(index), 0, -self._margin, -1)
        painter.setClipRect(option.rect)
        self.paint_content(painter, inside, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus and is_in_use(option):
            self._paint_ring(painter, option.rect)
        painter.restore()

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The text, with its second part in ``text3`` after it."""
        after = str(index.data(AFTER_ROLE) or "")
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if not after:
            self.paint_text(painter, rect, option, index, text)
            return
        metrics = self.theme.metrics(self._size, bool(index.data(STRONG_ROLE)))
        room = rect.width() - self.theme.metrics(self._size).horizontalAdvance(" " + after)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        used = metrics.horizontalAdvance(text)
        self.paint_text(painter, QRect(rect.x(), rect.y(), used + 1, rect.height()), option, index, text)
        painter.setFont(self.theme.font(self._size))
        painter.setPen(self.text_colour(option, "text3"))
        painter.drawText(rect.adjusted(used, 0, 0, 0), _PLACE, " " + after)

    def paint_text(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        strong = bool(index.data(STRONG_ROLE))
        painter.setFont(self.theme.font(self._size, strong))
        painter.setPen(self.text_colour(option, str(index.data(TONE_ROLE) or "text")))
        metrics = self.theme.metrics(self._size, strong)
        if metrics.horizontalAdvance(text) > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, alignment(index), text)

    def ground(self, option: QStyleOptionViewItem, index: AnyIndex) -> QColor:
        if is_selected(option):
            return self.theme.colour("sel" if is_active(option) else "selOff")
        if is_hovered(option, index):
            return self.theme.colour("hover")
        return self.theme.colour(str(index.data(GROUND_ROLE) or "base"))

    def text_colour(self, option: QStyleOptionViewItem, token: str) -> QColor:
        """The colour of ``token``, or what stays readable of it on a selected row."""
        if is_selected(option):
            if token == "text":
                token = "selText" if is_active(option) else "text"
            elif token == "text3":
                token = "text2"
        return self.theme.colour(token)

    def _margin_before(self, index: AnyIndex) -> int:
        return FIRST_CELL_MARGIN if index.column() == 0 else self._margin

    def _paint_divider(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self.theme.colour("divider"))

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self.theme.colour("link"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -2))


_PLACE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def alignment(index: AnyIndex) -> int:
    """How the cell places its text, as the flags that QPainter takes."""
    asked = index.data(Qt.ItemDataRole.TextAlignmentRole)
    horizontal = Qt.AlignmentFlag(asked) if asked is not None else Qt.AlignmentFlag.AlignLeft
    return int(horizontal | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def is_active(option: QStyleOptionViewItem) -> bool:
    """Whether the window has the focus; a selection in another window is greyed."""
    return bool(option.state & QStyle.StateFlag.State_Active)


def is_in_use(option: QStyleOptionViewItem) -> bool:
    view = option.widget
    return view is not None and view.hasFocus()


def is_hovered(option: QStyleOptionViewItem, index: AnyIndex) -> bool:
    """Whether the pointer is on the row of ``index``, in any of its cells."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.property("hoveredRow") == index.row()
