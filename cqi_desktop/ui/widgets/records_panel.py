"""A panel at the side of a page: an amount or a count in words, what it rests on, and exactly the records behind it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.rows_model import Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource

from .flow_layout import FlowLayout
from .labels import make_label, make_line
from .page_header import make_button
from .rows_table import RowsTable
from .side_panel import SidePanel


@dataclass(frozen=True, slots=True)
class ShownRecords:
    """``title`` is the figure, ``subtitle`` what it is of, ``note`` its rule in a sentence.

    The rows have three cells; ``companies`` are those that "Open as a list" gives.
    """

    title: str
    subtitle: str
    note: str
    columns: tuple[RowsColumn, RowsColumn, RowsColumn]
    rows: tuple[Row, ...]
    companies: tuple[bytes, ...] = ()
    list_name: str = ""


class _PanelTable(RowsTable):
    """A table whose columns are those of what it shows."""

    def show_records(self, columns: tuple[RowsColumn, ...], rows: tuple[Row, ...]) -> None:
        self.rows.columns = columns
        self.show_rows(rows)
        self._fit_columns()
        for number, column in enumerate(columns):
            used = bool(column.title) or any(row.cells[number].text for row in rows if not row.is_heading)
            self.setColumnHidden(number, not used)
        if rows:
            self.setCurrentIndex(self.rows.index(0, 0))


class RecordsPanel(SidePanel):
    """``company_asked`` on Enter or double-click; ``list_asked`` gives the companies and a name for them."""

    company_asked = Signal(object)
    list_asked = Signal(object, str)
    copied = Signal(int)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(icons, translate("RecordsPanel", "Records behind the amount"), scrolls=False)
        self.shown: ShownRecords | None = None
        self.note = make_label(size="small", tone="text2")
        self.note.setWordWrap(True)
        first = (RowsColumn(" "), RowsColumn(" ", sample=" "), RowsColumn(" ", sample=" "))
        self.table = _PanelTable(themes, icons, first, translate("RecordsPanel", "Records behind the amount"))
        self.table.opened.connect(self.row_chosen)
        self.table.left_by_escape.connect(self.closed)
        self.list_button = make_button(icons, translate("RecordsPanel", "Open as a list"), "open-in-new", small=True)
        self.copy_button = make_button(icons, translate("RecordsPanel", "Copy"), "content-copy", small=True)
        self.list_button.clicked.connect(self.list_pressed)
        self.copy_button.clicked.connect(self.copy_pressed)
        self._build()

    def _build(self) -> None:
        above = QWidget()
        note_row = QVBoxLayout(above)
        note_row.setContentsMargins(16, 0, 14, 8)
        note_row.addWidget(self.note)
        foot = QWidget()
        buttons = FlowLayout(foot, 6)
        buttons.setContentsMargins(16, 6, 14, 6)
        buttons.addWidget(self.list_button)
        buttons.addWidget(self.copy_button)
        rows = QVBoxLayout(self.content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(above)
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self.table, 1)
        rows.addWidget(make_line())
        rows.addWidget(foot)

    def show_records(self, shown: ShownRecords) -> None:
        self.shown = shown
        self.title.setText(shown.title)
        self.subtitle.setText(shown.subtitle)
        self.note.setText(shown.note)
        self.table.show_records(shown.columns, shown.rows)
        self.list_button.setVisible(bool(shown.companies))

    @Slot(QModelIndex)
    def row_chosen(self, index: QModelIndex) -> None:
        company = self.table.rows.key_at(index.row()) if index.isValid() else None
        if isinstance(company, bytes):
            self.company_asked.emit(company)

    @Slot()
    def list_pressed(self) -> None:
        if self.shown is not None:
            self.list_asked.emit(self.shown.companies, self.shown.list_name)

    @Slot()
    def copy_pressed(self) -> None:
        lines = [
            tuple(cell.text for cell in row.cells) for row in self.table.rows.rows if not row.is_heading
        ]  # the table takes one row at a time, so that Enter opens one company
        self.copied.emit(self._copy(lines))

    def _copy(self, lines: list[tuple[str, ...]]) -> int:
        from PySide6.QtGui import QGuiApplication

        titles = tuple(column.title for column in self.table.rows.columns)
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in (titles, *lines)))
        return len(lines)
