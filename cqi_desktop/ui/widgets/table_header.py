"""The header of a table: painted by ourselves, so that it keeps the colours of the theme and one kind of arrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource

_ARROW = 12


class TableHeader(QHeaderView):
    """Titles in weight 600 on ``alt``; a small chevron on each column that sorts, with its rank when several do.

    ``adds_key`` tells whether the latest click was made with Shift: it adds a column to those that sort.
    """

    def __init__(self, themes: ThemeSource, icons: Icons, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self._icons = icons
        self._hovered = -1
        self.margin = 8
        self.sorts: tuple[tuple[int, bool], ...] = ()
        self.adds_key = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setMouseTracking(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    @property
    def sorted_column(self) -> int:
        """The column that sorts first, -1 when none does."""
        return self.sorts[0][0] if self.sorts else -1

    def show_sort(self, column: int, descending: bool) -> None:
        self.show_sorts([(column, descending)])

    def show_sorts(self, sorts: Sequence[tuple[int, bool]]) -> None:
        """The columns that sort, the first one deciding, and whether each goes down."""
        self.sorts = tuple(sorts)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.adds_key = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)
        self.adds_key = False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._themes.current.height("table_header"))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = self._themes.current
        hovered = logical_index == self._hovered and self.sectionsClickable()
        painter.fillRect(rect, theme.colour("hover" if hovered else "alt"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("border"))
        inside = rect.adjusted(16 if self.visualIndex(logical_index) == 0 else self.margin, 0, -self.margin, -1)
        rank = next((place for place, (column, _) in enumerate(self.sorts) if column == logical_index), None)
        room = 0 if rank is None else _ARROW + 4 + (theme.metrics("caption").averageCharWidth() + 2) * self._is_several
        self._paint_title(painter, inside, logical_index, room)

    @property
    def _is_several(self) -> bool:
        return len(self.sorts) > 1

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
            self._paint_order(painter, rect, column, left + width + 4)

    def _paint_order(self, painter: QPainter, rect: QRect, column: int, left: int) -> None:
        """The direction of the column, and its rank among those that sort."""
        theme = self._themes.current
        rank, descending = next((place, down) for place, (sorted_, down) in enumerate(self.sorts) if sorted_ == column)
        name = "chevron-down" if descending else "chevron-up"
        pixmap = self._icons.pixmap(name, "text2", _ARROW, self.devicePixelRatioF())
        painter.drawPixmap(left, rect.center().y() - _ARROW // 2 + 1, pixmap)
        if self._is_several:
            painter.setFont(theme.font("caption"))
            place = QRect(left + _ARROW, rect.y(), 20, rect.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), str(rank + 1))

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
