"""The table of the breakdown: cells rather than rows, and a figure that opens on Enter or a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from cqi_desktop.ui.delegates.figure_cell import FigureCellDelegate
from cqi_desktop.ui.models.breakdown_model import BreakdownModel, ShownFigure
from cqi_desktop.ui.models.roles import AFTER_ROLE, FIGURE_ROLE
from cqi_desktop.ui.theme import ThemeSource

from .breakdown_header import BreakdownHeader

# How much wider than needed a column of figures may become before the labels take the room.
_MOST_EXTRA, _MOST_EXTRA_OF_FEW, _FEW = 28, 72, 8


class BreakdownTable(QTableView):
    figure_opened = Signal(object)  # ShownFigure
    left_by_escape = Signal()

    def __init__(self, themes: ThemeSource, model: BreakdownModel) -> None:
        super().__init__()
        self._themes = themes
        self._model = model
        self.setModel(model)
        self.setHorizontalHeader(BreakdownHeader(themes, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.delegate = FigureCellDelegate(themes, self)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("hoveredRow", -1)
        self.hovered_index = QModelIndex()
        self.clicked.connect(self.open_index)
        model.modelReset.connect(self.arrange)
        themes.changed.connect(self.arrange)

    @Slot()
    def arrange(self) -> None:
        """Heights, spans and widths, after the figures or the theme changed."""
        theme, model = self._themes.current, self._model
        self.clearSpans()
        self.verticalHeader().setMinimumSectionSize(10)
        kinds = [column.kind for column in model.columns]
        for row in range(model.rowCount()):
            is_heading = model.is_heading(row)
            self.setRowHeight(row, theme.height("figure_group_row" if is_heading else "figure_row"))
            if is_heading:
                self.setSpan(row, 0, 1, len(kinds))
            elif model.is_for_whole_region(row) and kinds.count("part") > 1:
                self.setSpan(row, kinds.index("part"), 1, kinds.count("part"))
        self._share_width()

    def _share_width(self) -> None:
        """Columns of figures take what they need and a little more; the labels take the rest."""
        header = self.horizontalHeader()
        if not isinstance(header, BreakdownHeader) or not self._model.rowCount():
            return
        figures = range(1, self._model.columnCount())
        wanted = {column: header.wanted_width(column) for column in figures}
        label = self._label_width()
        room = self.viewport().width() - label - sum(wanted.values())
        most = _MOST_EXTRA_OF_FEW if len(wanted) < _FEW else _MOST_EXTRA
        extra = max(0, min(room // max(len(wanted), 1), most))
        for column, width in wanted.items():
            header.resizeSection(column, width + extra)
        header.resizeSection(0, label + max(0, room - extra * len(wanted)))

    def _label_width(self) -> int:
        metrics = self._themes.current.metrics("body")
        model = self._model
        rows = [row for row in range(model.rowCount()) if not model.is_heading(row)]
        widths = (
            metrics.horizontalAdvance(f"{model.index(row, 0).data()} {model.index(row, 0).data(AFTER_ROLE) or ''}")
            + 18 * model.rows[row].depth
            for row in rows
        )
        return max(widths, default=180) + 26

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def show_open(self, shown: ShownFigure | None) -> None:
        """Mark the figure whose records the panel shows."""
        self.delegate.opened = (shown.indicator.code, shown.place) if shown else None
        self.viewport().update()

    @Slot(QModelIndex)
    def open_index(self, index: QModelIndex) -> None:
        shown = index.data(FIGURE_ROLE) if index.isValid() else None
        if isinstance(shown, ShownFigure) and shown.opens:
            self.figure_opened.emit(shown)

    def copy_selection(self) -> None:
        """The selected cells, tabs between; the whole table when at most one cell is selected."""
        model = self._model
        selected = {(index.row(), index.column()) for index in self.selectedIndexes()}
        rows = sorted({row for row, _ in selected}) if len(selected) > 1 else range(model.rowCount())
        columns = sorted({column for _, column in selected}) if len(selected) > 1 else range(model.columnCount())
        columns = sorted({0, *columns})
        lines = [[model.columns[column].title for column in columns]]
        lines += [[str(model.index(row, column).data() or "") for column in columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_index(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left_by_escape.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        if index == self.hovered_index:
            return
        row = index.row() if index.isValid() and not self._model.is_heading(index.row()) else -1
        self.setProperty("hoveredRow", row)
        self.hovered_index = index
        shown = index.data(FIGURE_ROLE) if index.isValid() else None
        opens = isinstance(shown, ShownFigure) and shown.opens
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.viewport().update()


def table_area(table: BreakdownTable) -> QWidget:
    """The area that ``table`` fills, above what lies under it."""
    area = QWidget()
    area.setObjectName("tableArea")
    area.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area.setMinimumHeight(200)
    rows = QVBoxLayout(area)
    rows.setContentsMargins(0, 1, 0, 0)
    rows.addWidget(table)
    return area
