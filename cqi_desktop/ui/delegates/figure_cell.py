"""A figure of the breakdown: a number at the right, in ``link`` when it opens, on ``accent`` while it is open."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from cqi_desktop.ui.models.breakdown_model import BreakdownModel, ShownFigure
from cqi_desktop.ui.models.roles import AFTER_ROLE, FIGURE_ROLE, HEADING_ROLE, INDENT_ROLE
from cqi_desktop.ui.theme import ThemeSource

from .table_cell import AnyIndex, TableCellDelegate, is_hovered

_INDENT = 18
_PLACE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class FigureCellDelegate(TableCellDelegate):
    """``opened`` is the cell whose records the panel shows. The pointer underlines a figure that opens."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(themes, parent, row_height="figure_row")
        self.opened: tuple[str, object] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        name = "figure_group_row" if index.data(HEADING_ROLE) else "figure_row"
        return QSize(super().sizeHint(option, index).width(), self.theme.height(name))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        if self._column_kind(index) == "total" and not index.data(HEADING_ROLE):
            line = self.theme.colour("border")
            painter.fillRect(option.rect.x(), option.rect.y(), 1, option.rect.height(), line)
            painter.fillRect(option.rect.right(), option.rect.y(), 1, option.rect.height(), line)

    def ground(self, option: QStyleOptionViewItem, index: AnyIndex) -> QColor:
        if index.data(HEADING_ROLE):
            return self.theme.colour("window")
        if is_hovered(option, index) or self._is_open_row(index):
            return self.theme.colour("hover")
        return super().ground(_unselected(option), index)

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.data(HEADING_ROLE):
            self._paint_heading(painter, rect, index)
            return
        shown = index.data(FIGURE_ROLE)
        option = _unselected(option)
        rect = rect.adjusted(_INDENT * int(index.data(INDENT_ROLE) or 0), 0, 0, 0)
        if self.is_open(shown):
            self._paint_open(painter, option.rect, rect, index)
            return
        super().paint_content(painter, rect, option, index)
        if isinstance(shown, ShownFigure) and shown.opens and shown.value and self._is_under_pointer(option, index):
            self._underline(painter, rect, index)

    def is_open(self, shown: object) -> bool:
        return isinstance(shown, ShownFigure) and self.opened == (shown.indicator.code, shown.place)

    def _is_open_row(self, index: AnyIndex) -> bool:
        model = index.model()
        if self.opened is None or not isinstance(model, BreakdownModel):
            return False
        indicator = model.rows[index.row()].indicator
        return indicator is not None and indicator.code == self.opened[0]

    def _paint_heading(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        title, after = str(index.data() or ""), str(index.data(AFTER_ROLE) or "")
        painter.setFont(self.theme.font("small", True))
        painter.setPen(self.theme.colour("text2"))
        painter.drawText(rect, _PLACE, title)
        used = self.theme.metrics("small", True).horizontalAdvance(title + " ")
        painter.setFont(self.theme.font("small"))
        painter.setPen(self.theme.colour("text3"))
        painter.drawText(rect.adjusted(used, 0, 0, 0), _PLACE, after)

    def _paint_open(self, painter: QPainter, cell: QRect, rect: QRect, index: AnyIndex) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("accent"))
        painter.drawRoundedRect(QRectF(cell).adjusted(0, 0, 0, -1), 3, 3)
        painter.setFont(self.theme.font("body", True))
        painter.setPen(self.theme.colour("onAccent"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(rect, int(right), str(index.data()))

    def _underline(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        strong = self._column_kind(index) == "total"
        metrics = self.theme.metrics("body", strong)
        width = metrics.horizontalAdvance(str(index.data()))
        bottom = rect.y() + (rect.height() + metrics.ascent()) // 2 + 1
        painter.fillRect(rect.right() + 1 - width, bottom, width, 1, self.theme.colour("link"))

    def _is_under_pointer(self, option: QStyleOptionViewItem, index: AnyIndex) -> bool:
        hovered = getattr(option.widget, "hovered_index", None)
        return isinstance(hovered, QModelIndex) and hovered == index

    def _column_kind(self, index: AnyIndex) -> str:
        model = index.model()
        return model.columns[index.column()].kind if isinstance(model, BreakdownModel) else ""


def _unselected(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """The same option without its selection: here a selected cell shows by its ring and the panel alone."""
    plain = QStyleOptionViewItem(option)
    plain.state &= ~QStyle.StateFlag.State_Selected
    return plain
