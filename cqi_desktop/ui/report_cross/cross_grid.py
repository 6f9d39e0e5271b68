"""The table of a cross table: cells rather than rows, titles on two lines, the first column kept in view."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.table_cell import AnyIndex, TableCellDelegate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.roles import FIGURE_ROLE, KEY_ROLE, TONE_ROLE
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.data_table import DataTable
from cqi_desktop.ui.widgets.table_header import TableHeader

from .cross_model import CrossModel, Place

_MARGINS = 22
_NARROWEST, _WIDEST, _WIDEST_LABEL = 66, 190, 320
_LINES, _MOST_EXTRA = 2, 72
_WRAPPED = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class _CellDelegate(TableCellDelegate):
    """``opened`` is the cell whose records the panel shows: it stands on ``accent``."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(themes, parent, "figure_row")
        self.opened: Place | None = None

    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if self.opened is None or index.data(KEY_ROLE) != self.opened:
            super().paint_content(painter, rect, option, index)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("accent"))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 0, 0, -1), 3, 3)
        painter.setFont(self.theme.font("body", True))
        painter.setPen(self.theme.colour("onAccent"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(rect, int(right), str(index.data()))


class _WrappedHeader(TableHeader):
    """Titles of groups on two lines where they need them."""

    def sizeHint(self) -> QSize:
        metrics = self._themes.current.metrics("small", True)
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), _LINES * metrics.height() + 8))

    def _paint_title(self, painter: QPainter, rect: QRect, column: int, room: int) -> None:
        if column == 0:
            super()._paint_title(painter, rect, column, room)
            return
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        theme = self._themes.current
        painter.setFont(theme.font("small", True))
        painter.setPen(theme.colour("text2"))
        painter.drawText(rect, _WRAPPED, fitted(theme.metrics("small", True), title, rect.width()))


def fitted(metrics: QFontMetrics, title: str, width: int) -> str:
    """``title``, shortened when two lines of that width do not hold it."""
    words = title.split()
    while words and not _fits(metrics, " ".join(words), width):
        words.pop()
    kept = " ".join(words)
    if kept == " ".join(title.split()):
        return title
    return f"{kept}…" if kept else metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)


def _fits(metrics: QFontMetrics, title: str, width: int) -> bool:
    bounds = metrics.boundingRect(QRect(0, 0, width, 1000), _WRAPPED, title)
    return bounds.height() <= _LINES * metrics.lineSpacing() and bounds.width() <= width


class CrossGrid(DataTable):
    """``cell_asked`` gives the place of a cell on Enter, Space or a click."""

    cell_asked = Signal(object)

    def __init__(self, themes: ThemeSource, icons: Icons, model: CrossModel) -> None:
        super().__init__(themes, icons, "figure_row")
        self.cells = model
        self._label_width = 120
        self._widths: dict[int, int] = {}
        self.header = _WrappedHeader(themes, icons, self)
        self.setHorizontalHeader(self.header)
        self.header.setSectionsClickable(False)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setModel(model)
        self.setAccessibleName(translate("Cross", "Cross table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.delegate = _CellDelegate(themes, self)
        self.setItemDelegate(self.delegate)
        self.frozen = self.freeze_first_column(icons)
        self.doubleClicked.disconnect(self.opened)
        self.opened.connect(self.open_index)
        self.preview_asked.connect(self.open_index)
        self.clicked.connect(self.open_index)
        model.modelReset.connect(self.fit_columns)
        themes.changed.connect(self.fit_columns)

    @Slot()
    def fit_columns(self) -> None:
        """Columns hold their title on two lines and their widest number; names take what they need."""
        theme = self._themes.current
        small, body = theme.metrics("small", True), theme.metrics("body", True)
        rows = range(self.cells.rowCount())
        for column in range(1, self.cells.columnCount()):
            numbers = [body.horizontalAdvance(str(self.cells.index(row, column).data())) for row in rows]
            title = str(self.cells.headerData(column, Qt.Orientation.Horizontal))
            width = max(_NARROWEST - _MARGINS, *numbers, 0)
            while width < _WIDEST and not _fits(small, title, width):
                width += 8
            self._widths[column] = width + _MARGINS
            self.frozen.setColumnHidden(column, True)
        names = [body.horizontalAdvance(str(self.cells.index(row, 0).data())) for row in rows]
        first = str(self.cells.headerData(0, Qt.Orientation.Horizontal) or "")
        widest = max([small.horizontalAdvance(first), *names]) + _MARGINS + 10
        self._label_width = max(120, min(widest, _WIDEST_LABEL))
        self._share_width()

    def _share_width(self) -> None:
        """Room that no column needs is shared among them, up to a point; the rest goes to the names."""
        columns = range(1, self.cells.columnCount())
        needed = self._label_width + sum(self._widths[column] for column in columns)
        room = max(self.viewport().width() - needed, 0)
        extra = min(room // max(len(columns), 1), _MOST_EXTRA)
        for column in columns:
            self.setColumnWidth(column, self._widths[column] + extra)
        self.setColumnWidth(0, self._label_width + room - extra * len(columns))
        self.frozen.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.cells.columnCount():
            self._share_width()

    def show_open(self, place: Place | None) -> None:
        """Mark the cell whose records are listed."""
        self.delegate.opened = place
        self.viewport().update()

    @Slot(QModelIndex)
    def open_index(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(FIGURE_ROLE):
            self.cell_asked.emit(index.data(KEY_ROLE))

    def copy_cells(self) -> int:
        """The cells chosen, tabs between; the whole table when at most one is. Returns the number of rows."""
        chosen = self.selectedIndexes()
        model = self.cells
        is_part = len(chosen) > 1
        rows = sorted({one.row() for one in chosen}) if is_part else list(range(model.rowCount()))
        columns = sorted({0, *(one.column() for one in chosen)}) if is_part else list(range(model.columnCount()))
        lines = [[self._title(column) for column in columns]]
        lines += [[self._copied_text(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        return len(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        opens = index.isValid() and index.data(TONE_ROLE) == "link"
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
