"""The header of a table: painted by ourselves, so that it keeps the colours of the theme and one kind of arrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource

_ARROW = 12


class TableHeader(QHeaderView):
    """Titles in weight 600 on ``alt``; a small chevron on the column that sorts."""

    def __init__(self, themes: ThemeSource, icons: Icons, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self._icons = icons
        self._hovered = -1
        self.margin = 8
        self.sorted_column = -1
        self.sorted_descending = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setMouseTracking(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_sort(self, column: int, descending: bool) -> None:
        self.sorted_column, self.sorted_descending = column, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._themes.current.height("table_header"))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self._themes.current
        hovered = logical_index == self._hovered and self.sectionsClickable()
        painter.fillRect(rect, theme.colour("hover" if hovered else "alt"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("border"))
        inside = rect.adjusted(16 if self.visualIndex(logical_index) == 0 else self.margin, 0, -self.margin, -1)
        sorts = logical_index == self.sorted_column
        self._paint_title(painter, inside, logical_index, _ARROW + 4 if sorts else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = self._themes.current
        ground = self.viewport().rect()
        painter.fillRect(ground, theme.colour("alt"))
        painter.fillRect(0, ground.bottom(), ground.width(), 1, theme.colour("border"))
        painter.end()
        super().paintEvent(event)

    def _paint_title(self, painter: QPainter, rect: QRect, column: int, room: int) -> None:
        theme = self._themes.current
        model = self.model()
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        asked = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        horizontal = Qt.AlignmentFlag(asked) if asked is not None else Qt.AlignmentFlag.AlignLeft
        metrics = theme.metrics("small", True)
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, rect.width() - room)
        width = metrics.horizontalAdvance(title)
        if horizontal & Qt.AlignmentFlag.AlignRight:
            left = rect.right() + 1 - width - room
        elif horizontal & Qt.AlignmentFlag.AlignHCenter:
            left = rect.x() + (rect.width() - width - room) // 2
        else:
            left = rect.x()
        painter.setFont(theme.font("small", True))
        painter.setPen(theme.colour("text2"))
        place = QRect(left, rect.y(), width + 2, rect.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), title)
        if room:
            name = "chevron-down" if self.sorted_descending else "chevron-up"
            ratio = self.devicePixelRatioF()
            pixmap = self._icons.pixmap(name, "text2", _ARROW, ratio)
            painter.drawPixmap(left + width + 4, rect.center().y() - _ARROW // 2 + 1, pixmap)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, column: int) -> None:
        if column != self._hovered:
            self._hovered = column
            self.viewport().update()
