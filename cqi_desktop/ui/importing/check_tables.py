"""The list and its verdicts side by side: the columns of the file scroll sideways, the verdicts stay in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop.exchange.assisted_import import RowPreview
from cqi_desktop.exchange.column_matches import ColumnMatch
from cqi_desktop.exchange.kinds import Kind
from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.table_cell import TableCellDelegate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.data_table import DataTable
from cqi_desktop.ui.widgets.labels import make_line

from .check_cells import ListCellDelegate, VerdictDelegate
from .checked_rows import CheckedRows
from .mapping_header import MappingHeader, TallHeader, mapping_height
from .row_words import RowAction

# Rows whose texts tell the width of a column.
_LOOKED_AT = 60
_NARROWEST, _WIDEST = 11, 26  # average characters
# How much of the width the columns of the file take at most.
_PART_OF_LIST = 0.62


class ListTable(DataTable):
    """The columns of the file; F2 or typing corrects a cell, Space asks what can be done with the row."""

    menu_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, rows: CheckedRows) -> None:
        super().__init__(themes, icons)
        self.mapping = MappingHeader(themes, icons, self)
        self.header = self.mapping
        self.setHorizontalHeader(self.mapping)
        self.setModel(rows)
        self.setAccessibleName(translate("ImportDialog", "Rows of the list"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ListCellDelegate(themes, self))
        self.setItemDelegateForColumn(0, TableCellDelegate(themes, self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.opened.connect(self.edit_asked)
        self.preview_asked.connect(self.menu_asked)

    @Slot(QModelIndex)
    def edit_asked(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that closes a field reaches the table too: it opens nothing."""
        closing = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if self.state() == QAbstractItemView.State.EditingState and event.key() in closing:
            return
        if event.key() == Qt.Key.Key_Menu:
            self.menu_asked.emit()
            return
        super().keyPressEvent(event)


class VerdictTable(DataTable):
    """One column, which shows the row of the list beside it; ``acted`` gives a row and the link that was clicked."""

    acted = Signal(object, object)  # RowPreview, RowAction

    def __init__(self, themes: ThemeSource, icons: Icons, rows: CheckedRows, beside: ListTable) -> None:
        super().__init__(themes, icons)
        self._list = beside
        self.header = TallHeader(themes, icons, self)
        self.header.setSectionsClickable(False)
        self.setHorizontalHeader(self.header)
        self.setModel(rows)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("ImportDialog", "Check of each row"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verdicts = VerdictDelegate(themes, icons, self)
        self.setItemDelegate(self.verdicts)

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """A selected row is in use as long as the list beside it is."""
        super().initViewItemOption(option)
        if self._list.hasFocus():
            option.state |= QStyle.StateFlag.State_Active

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._link_at(event)
        if found is not None:
            self.acted.emit(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_link = self._link_at(event) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def _link_at(self, event: QMouseEvent) -> tuple[RowPreview, RowAction] | None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        rows = self.model()
        row = rows.row_at(index.row()) if isinstance(rows, CheckedRows) and rows.is_checked else None
        if row is None:
            return None
        inside = self.verdicts.content_rect(self.visualRect(index), index)
        links = self.verdicts.link_places(inside, row)
        return next(((row, action) for action, where in links if where.contains(place)), None)


class CheckTables(QWidget):
    """``row_changed`` when another row is the current one."""

    row_changed = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("tableArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes = themes
        self.rows = CheckedRows(self)
        self.list = ListTable(themes, icons, self.rows)
        self.verdicts = VerdictTable(themes, icons, self.rows, self.list)
        self.verdicts.setSelectionModel(self.list.selectionModel())
        self.list.selectionModel().currentChanged.connect(self.row_changed)
        self._join(self.list, self.verdicts)
        # As high as the bar under the list, so that both tables show as many rows.
        self._under = QWidget()
        self._under.setFixedHeight(self.list.horizontalScrollBar().sizeHint().height())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(make_line(vertical=True, tone="border"))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.verdicts, 1)
        right.addWidget(self._under)
        row.addLayout(right, 1)
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    def _join(self, one: DataTable, other: DataTable) -> None:
        one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
        other.verticalScrollBar().valueChanged.connect(one.verticalScrollBar().setValue)
        for table in (one, other):
            table.installEventFilter(self)
            table.setFrameShape(QFrame.Shape.NoFrame)
        other.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row under the pointer is one row over both tables; so is the focus."""
        if event.type() == QEvent.Type.DynamicPropertyChange and isinstance(watched, DataTable):
            other = self.verdicts if watched is self.list else self.list
            if other.property("hoveredRow") != watched.property("hoveredRow"):
                other.setProperty("hoveredRow", watched.property("hoveredRow"))
                other.viewport().update()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self.list:
            self.verdicts.viewport().update()
        return super().eventFilter(watched, event)

    @Slot()
    def theme_changed(self) -> None:
        height = mapping_height(self._themes)
        for table in (self.list, self.verdicts):
            table.header.setFixedHeight(height)

    # --- what is shown -------------------------------------------------------------------------------------

    def show_columns(self, kind: Kind, columns: Sequence[ColumnMatch]) -> None:
        """Called once the model has its rows: each table shows its own columns, as wide as their texts ask."""
        last = self.rows.verdict_column
        for column in range(self.rows.columnCount()):
            self.list.setColumnHidden(column, column == last)
            self.verdicts.setColumnHidden(column, column != last)
        self.list.mapping.show_columns(kind, columns)
        self.verdicts.header.setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        self.verdicts.verdicts.is_checked = self.rows.is_checked
        self._fit_columns()
        self._share()

    def _fit_columns(self) -> None:
        body, strong = self._themes.current.metrics("body"), self._themes.current.metrics("body", True)
        character = body.averageCharWidth()
        self.list.setColumnWidth(0, strong.horizontalAdvance(f"{self.rows.numbers[-1]:0>5}" if self.rows.numbers
                                                             else "00000") + 28)  # fmt: skip
        seen = range(min(self.rows.rowCount(), _LOOKED_AT))
        for column, box in enumerate(self.list.mapping.boxes, 1):
            texts = [str(self.rows.index(row, column).data() or "") for row in seen]
            widest = max((body.horizontalAdvance(text) for text in texts), default=0) + 20
            field = box.fontMetrics().horizontalAdvance(box.currentText()) + 44
            title = self.list.mapping.caption_width(column)
            width = max(_NARROWEST * character, *(min(one, _WIDEST * character) for one in (widest, field, title)))
            self.list.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The columns of the file take what they ask, up to a part; the verdicts the rest."""
        wanted = self.list.header.length()
        given = min(wanted, int(self.width() * _PART_OF_LIST))
        self.list.setFixedWidth(given)
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.list.setHorizontalScrollBarPolicy(always if wanted > given else never)
        self._under.setVisible(wanted > given)

    # --- where one is --------------------------------------------------------------------------------------

    def current_row(self) -> RowPreview | None:
        return self.rows.row_at(self.list.currentIndex().row())

    def go_to(self, number: int, place: int | None = None) -> bool:
        """Make a row of the file the current one, at a column of the file; False when it is not shown."""
        row = self.rows.place_of(number)
        if row < 0:
            return False
        column = self.rows.column_of_place(place) if place is not None else max(self.list.currentIndex().column(), 0)
        index = self.rows.index(row, min(column, self.rows.verdict_column - 1))
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        return True

    def edit_cell(self, number: int, place: int) -> None:
        """Open the cell at a column of the file."""
        if self.go_to(number, place):
            self.list.setFocus()
            self.list.edit(self.list.currentIndex())
