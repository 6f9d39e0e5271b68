"""The results of the year against targets and last year; a figure opens its records."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.translation import format_percent, translate
from cqi_desktop.ui.delegates.growth_cell import GrowthCellDelegate
from cqi_desktop.ui.delegates.link_cell import LinkCellDelegate
from cqi_desktop.ui.delegates.progress_cell import BAR_WIDTH, ProgressCellDelegate
from cqi_desktop.ui.delegates.sparkline_cell import STEP, SparklineCellDelegate
from cqi_desktop.ui.delegates.table_cell import CELL_MARGIN, TableCellDelegate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.breakdown_model import ShownFigure
from cqi_desktop.ui.models.roles import FIGURE_ROLE, KEY_ROLE
from cqi_desktop.ui.models.year_results import (
    DIFFERENCE,
    LABEL,
    REACHED,
    TARGET,
    VALUE,
    YEARS,
    YearResult,
    YearResultsModel,
)
from cqi_desktop.ui.pace_words import targets_sentence
from cqi_desktop.ui.theme import ThemeSource

from .data_table import DataTable
from .panel import Panel

# What the columns hold at their widest, a few rare figures aside.
_SAMPLES = {VALUE: "1 234", DIFFERENCE: "+23 (+153,3 %)", TARGET: "123"}
# How many letters of a label are worth a column.
_LABEL_LETTERS = 24


class ResultsTable(DataTable):
    """``figure_opened`` on Enter, or on a click on the figure of the year."""

    figure_opened = Signal(object)  # ShownFigure

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(themes, icons)
        self.results = YearResultsModel(self)
        self.setModel(self.results)
        self.setAccessibleName(translate("Dashboard", "Results of the year"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setItemDelegate(TableCellDelegate(themes, self))
        for column, delegate in (
            (VALUE, LinkCellDelegate), (YEARS, SparklineCellDelegate), (DIFFERENCE, GrowthCellDelegate),
            (REACHED, ProgressCellDelegate),
        ):  # fmt: skip
            self.setItemDelegateForColumn(column, delegate(themes, self))
        self.header.setSectionsClickable(False)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        self.opened.connect(self.open_row)
        themes.changed.connect(self.fit_columns)
        self.fit_columns()

    @Slot()
    def fit_columns(self) -> None:
        """In a narrow panel the bars of three years, then the difference, leave their room to the labels."""
        metrics = self._themes.current.metrics("body", True)
        widths = {YEARS: 3 * STEP}
        widths |= {column: metrics.horizontalAdvance(sample) for column, sample in _SAMPLES.items()}
        widths[REACHED] = BAR_WIDTH + 8 + metrics.horizontalAdvance("123 %")
        titles = self._themes.current.metrics("small", True)
        for column, width in widths.items():
            widths[column] = max(width, titles.horizontalAdvance(self.results.title(column)) + 2) + 2 * CELL_MARGIN
        left = self.viewport().width() - sum(widths.values())
        wanted = metrics.averageCharWidth() * _LABEL_LETTERS
        for column, width in widths.items():
            is_spare = column in (YEARS, DIFFERENCE)
            self.setColumnHidden(column, is_spare and left < wanted)
            if is_spare and left < wanted:
                left += width
            self.header.resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def sizeHint(self) -> QSize:
        rows = self.results.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), self.header.sizeHint().height() + rows + 1)

    def minimumSizeHint(self) -> QSize:
        shown = min(self.results.rowCount(), 4) * self.verticalHeader().defaultSectionSize()
        return QSize(200, self.header.sizeHint().height() + shown)

    @Slot(QModelIndex)
    def open_row(self, index: QModelIndex) -> None:
        figure = index.siblingAtColumn(VALUE).data(FIGURE_ROLE) if index.isValid() else None
        if isinstance(figure, ShownFigure) and figure.opens:
            self.figure_opened.emit(figure)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == VALUE and event.button() == Qt.MouseButton.LeftButton:
            self.open_row(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        figure = index.data(FIGURE_ROLE) if index.isValid() else None
        opens = isinstance(figure, ShownFigure) and figure.opens
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)


class ResultsPanel(Panel):
    """``current_changed`` gives the code of the indicator under the keyboard."""

    figure_opened = Signal(object)
    current_changed = Signal(str)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(translate("Dashboard", "Results of the year"))
        self.table = ResultsTable(themes, icons)
        self.table.figure_opened.connect(self.figure_opened)
        self.table.selectionModel().currentRowChanged.connect(self.row_changed)
        self.rows.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_results(self, results: tuple[YearResult, ...], year: FiscalYear, today: date) -> None:
        self.more.setText(_elapsed_text(year, today, results))
        self.table.results.show_results(results)
        self.table.fit_columns()
        self.table.updateGeometry()
        if results and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.results.index(0, 0))

    @Slot(QModelIndex, QModelIndex)
    def row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid():
            self.current_changed.emit(str(current.data(KEY_ROLE)))


def _elapsed_text(year: FiscalYear, today: date, results: tuple[YearResult, ...]) -> str:
    """How far the year is, then how it stands against its targets."""
    part = year.elapsed_part(today)
    elapsed = translate("Dashboard", "{part} of the year elapsed").format(part=format_percent(part))
    followed = targets_sentence([result.pace for result in results])
    if followed:
        return f"{elapsed} · {followed}"
    door = translate("Dashboard", "click a figure to open its companies")
    return f"{elapsed} · {door}"
