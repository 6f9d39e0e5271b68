"""The first column of a table, kept in view over the others once they are scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyleOptionViewItem, QTableView

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource

from .table_header import TableHeader


class FrozenColumn(QTableView):
    """Shows the first column of ``table`` on top of it: the same model and selection, no focus of its own."""

    def __init__(self, table: QTableView, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(table)
        self._table = table
        self._themes = themes
        header = TableHeader(themes, icons, self)
        self.setHorizontalHeader(header)
        self._header = header
        self.setObjectName("frozenColumn")
        self.setAccessibleName(table.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(table.itemDelegateForColumn(0) or table.itemDelegate())
        for column in range(1, table.model().columnCount()):
            self.setColumnHidden(column, True)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        table.horizontalHeader().sectionResized.connect(self.place)
        header.sectionClicked.connect(self._passed_on)
        self.doubleClicked.connect(table.doubleClicked)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self.place()

    @Slot(int)
    def _passed_on(self, column: int) -> None:
        above = self._table.horizontalHeader()
        if isinstance(above, TableHeader):
            above.adds_key = self._header.adds_key
        above.sectionClicked.emit(column)
        if isinstance(above, TableHeader):
            above.adds_key = False

    @Slot()
    def place(self) -> None:
        """Over the first column, and only when it would be out of view."""
        table, header = self._table, self._table.horizontalHeader()
        is_scrolled = table.horizontalScrollBar().value() > 0
        self.setVisible(is_scrolled)
        if not is_scrolled:
            return
        height = table.verticalHeader().defaultSectionSize()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        if isinstance(header, TableHeader):
            self._header.show_sorts(header.sorts)
        self._header.setFixedHeight(header.height())
        self.setColumnWidth(0, header.sectionSize(0))
        frame = table.frameWidth()
        self.setGeometry(frame, frame, header.sectionSize(0), header.height() + table.viewport().height())
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.raise_()

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """A selected row is in use as long as the table is: this column never has the focus itself."""
        super().initViewItemOption(option)
        if self._table.hasFocus():
            option.state |= QStyle.StateFlag.State_Active

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a line that tells them from what passes under."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        ground = self.viewport().rect()
        painter.fillRect(ground.right(), 0, 1, ground.height(), self._themes.current.colour("field"))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self.place()
        elif event.type() == QEvent.Type.DynamicPropertyChange and watched is self._table:
            self.setProperty("hoveredRow", self._table.property("hoveredRow"))
            self.viewport().update()
        return super().eventFilter(watched, event)
