"""The records behind a line of "À régler", with the one step that settles each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cqi_desktop.store.attention import AttentionKind, AttentionLine, AttentionRecord
from cqi_desktop.translation import format_date, format_integer, translate
from cqi_desktop.ui.attention_words import words_of
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource

from .flow_layout import FlowLayout
from .labels import make_line
from .page_header import make_button
from .rows_table import RowsTable
from .side_panel import SidePanel


class AttentionRecords(SidePanel):
    """``settled`` asks for the step of a record, ``company_asked`` opens it, ``list_asked`` lists the companies."""

    settled = Signal(object, object)  # AttentionKind, AttentionRecord
    company_asked = Signal(object)
    list_asked = Signal(object, str)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(icons, translate("Attention", "Records to settle"), scrolls=False)
        self.line: AttentionLine | None = None
        columns = (
            RowsColumn(translate("Attention", "Company")),
            RowsColumn(translate("Attention", "What")),
            RowsColumn(translate("Attention", "Date"), sample="2011-03-31"),
            RowsColumn("", "link", sample=translate("Attention", "Done on that day")),
        )
        self.table = RowsTable(themes, icons, columns, translate("Attention", "Records to settle"))
        self.table.opened.disconnect(self.table.row_opened)
        self.table.opened.connect(self.row_opened)
        self.table.acted.connect(self.record_chosen)
        self.table.left_by_escape.connect(self.closed)
        self.list_button = make_button(icons, translate("FigurePanel", "Open as a list"), "open-in-new", small=True)
        self.list_button.clicked.connect(self.list_pressed)
        foot = QWidget()
        buttons = FlowLayout(foot, 6)
        buttons.setContentsMargins(16, 6, 14, 6)
        buttons.addWidget(self.list_button)
        rows = QVBoxLayout(self.content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.table, 1)
        rows.addWidget(make_line())
        rows.addWidget(foot)

    def show_line(self, line: AttentionLine) -> None:
        self.line = line
        words = words_of(line)
        self.title.setText(words.fact)
        shown = len(line.records)
        first = translate("Attention", "the first {count} are listed").format(count=format_integer(shown))
        self.subtitle.setText(f"{words.why} · {first}" if shown < line.count else words.why)
        self.table.show_rows([Row(self._cells(line.kind, record), record) for record in line.records])
        self.table.setColumnHidden(2, not any(record.day for record in line.records))
        if line.records and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)

    def _cells(self, kind: AttentionKind, record: AttentionRecord) -> tuple[Cell, ...]:
        return (
            Cell(record.company_name, is_strong=True, spoken=record.company_name),
            Cell(record.label, "text2", spoken=record.label),
            Cell(format_date(record.day) if record.day else "", "text2"),
            Cell(_step_of(kind), "link"),
        )

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        record = self.table.rows.key_at(index.row())
        if isinstance(record, AttentionRecord) and record.company is not None:
            self.company_asked.emit(record.company)

    @Slot(object)
    def record_chosen(self, record: AttentionRecord) -> None:
        if self.line is not None:
            self.settled.emit(self.line.kind, record)

    @Slot()
    def list_pressed(self) -> None:
        if self.line is not None:
            self.list_asked.emit(self.line.companies, words_of(self.line).fact)


def _step_of(kind: AttentionKind) -> str:
    if kind is AttentionKind.NOT_COMPLETED:
        return translate("Attention", "Done on that day")
    if kind is AttentionKind.ALMOST_COUNTED:
        return translate("Attention", "It took place")
    if kind is AttentionKind.DUPLICATES:
        return translate("Attention", "See both")
    return translate("Attention", "Open")
