"""The table of the window: fixed rows, whole-row hover, copy with headers, painted by delegates only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    QTemporaryDir,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QDrag, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource

from .frozen_column import FrozenColumn
from .table_header import TableHeader

# Copying more rows than a spreadsheet takes would only freeze both programs.
MOST_COPIED_ROWS = 100_000
TABS_TYPE = "text/tab-separated-values"


class DataTable(QTableView):
    """``opened`` is emitted on Enter and double-click, ``preview_asked`` on Space, ``left_by_escape`` on Escape."""

    opened = Signal(QModelIndex)
    preview_asked = Signal(QModelIndex)
    left_by_escape = Signal()
    header_menu_asked = Signal(QPoint)

    def __init__(
        self, themes: ThemeSource, icons: Icons, row_height: str = "row", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._row_height = row_height
        self._file_name = ""
        self._folder: QTemporaryDir | None = None
        self.header = TableHeader(themes, icons, self)
        self.setHorizontalHeader(self.header)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header.customContextMenuRequested.connect(self.header_menu_asked)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("hoveredRow", -1)
        self.doubleClicked.connect(self.opened)
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    @Slot()
    def theme_changed(self) -> None:
        height = self._themes.current.height(self._row_height)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.viewport().update()

    def selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def go_to_row(self, row: int) -> None:
        """Make ``row`` the current and only selected one, and show it."""
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def copy_selection(self, with_headers: bool = True) -> int:
        """Put the selected rows on the clipboard, tabs between cells. Returns the number of rows copied."""
        rows = self.selected_rows()[:MOST_COPIED_ROWS]
        if rows:
            QGuiApplication.clipboard().setText(self._lines(rows, with_headers))
        return len(rows)

    def _lines(self, rows: list[int], with_headers: bool = True) -> str:
        """The shown columns of these rows, in the order in which they stand."""
        order = sorted(range(self.model().columnCount()), key=self.header.visualIndex)
        columns = [column for column in order if not self.isColumnHidden(column)]
        lines = [[self._title(column) for column in columns]] if with_headers else []
        lines += [[self._copied_text(row, column) for column in columns] for row in rows]
        return "\n".join("\t".join(map(_bare, line)) for line in lines)

    # --- dragging out --------------------------------------------------------------------------------------

    def allow_drag(self, file_name: str) -> None:
        """Selected rows may be dragged to another program, which takes a text, a table, or a file of that name."""
        self._file_name = file_name
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def dragged(self) -> QMimeData:
        """What is dragged: the selected rows as lines with tabs, and a file that holds them until the window closes."""
        text = self._lines(self.selected_rows()[:MOST_COPIED_ROWS])
        data = QMimeData()
        data.setText(text)
        data.setData(TABS_TYPE, text.encode("utf-8"))
        if self._folder is None:
            self._folder = QTemporaryDir()
        if self._folder.isValid():
            path = Path(self._folder.path()) / self._file_name
            path.write_text(text, "utf-8-sig")
            data.setUrls([QUrl.fromLocalFile(str(path))])
        return data

    def startDrag(self, actions: Qt.DropAction) -> None:
        del actions
        if self.selected_rows():
            drag = QDrag(self)
            drag.setMimeData(self.dragged())
            drag.exec(Qt.DropAction.CopyAction)

    # --- the first column ----------------------------------------------------------------------------------

    def freeze_first_column(self, icons: Icons) -> FrozenColumn:
        """Keep the first column in view when the others are scrolled; called once the table has its model."""
        return FrozenColumn(self, self._themes, icons)

    def _title(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")

    def _copied_text(self, row: int, column: int) -> str:
        index = self.model().index(row, column)
        whole = index.data(Qt.ItemDataRole.EditRole)
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "" if whole is None else whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift_ctrl = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == shift_ctrl:
            self.copy_selection(with_headers=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.preview_asked.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left_by_escape.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.property("hoveredRow"):
            self.setProperty("hoveredRow", row)
            self.viewport().update()


def _bare(text: str) -> str:
    """``text`` on one line and in one cell; what a spreadsheet would take for a formula is kept as text."""
    flat = " ".join(text.split()) if any(character in text for character in "\t\r\n") else text
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") and not _is_number(flat) else flat


def _is_number(text: str) -> bool:
    return text[1:].replace("\u00a0", "").replace(",", "").replace(".", "").isdigit()
