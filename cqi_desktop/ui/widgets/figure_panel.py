"""The panel of the breakdown: the figure in words, its rule in a sentence, and exactly the records that make it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from cqi_desktop.domain.figures import RecordsBehind
from cqi_desktop.domain.indicators import Unit
from cqi_desktop.translation import NO_BREAK_SPACE, format_number, translate, translate_marked
from cqi_desktop.ui.delegates.table_cell import TableCellDelegate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.breakdown_model import ShownFigure, money_text, rule_text
from cqi_desktop.ui.models.records_model import RecordsModel
from cqi_desktop.ui.models.roles import KEY_ROLE
from cqi_desktop.ui.theme import ThemeSource

from .data_table import DataTable
from .flow_layout import FlowLayout
from .labels import make_label, make_line
from .page_header import make_button
from .side_panel import SidePanel
from .wrapped_link import WrappedLink

_MARGIN = 6


class FigurePanel(SidePanel):
    """``company_asked`` on Enter or double-click, ``list_asked`` gives the companies counted and a name for them."""

    company_asked = Signal(object)
    list_asked = Signal(object, str)
    copied = Signal(int)
    export_asked = Signal()
    differences_asked = Signal(str)  # the code of an indicator

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(icons, translate("FigurePanel", "Records behind the figure"), scrolls=False)
        self._themes = themes
        self.shown: ShownFigure | None = None
        self.behind: RecordsBehind | None = None
        self.is_whole = False
        # The past day of the figures on show, said by what is exported; None is today.
        self.as_of: date | None = None
        self.model = RecordsModel(self)
        self.rule = make_label(size="small", tone="text2")
        self.rule.setWordWrap(True)
        self.note = make_label(size="small", tone="text3")
        self.note.setWordWrap(True)
        self.differences_button = WrappedLink()
        self.differences_button.clicked.connect(self.differences_pressed)
        self.table = DataTable(themes, icons, "record_row")
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("FigurePanel", "Records behind the figure"))
        self.table.setItemDelegate(TableCellDelegate(themes, self.table, "record_row", "small", _MARGIN))
        self.table.header.margin = _MARGIN
        self.table.opened.connect(self.row_opened)
        self.table.left_by_escape.connect(self.closed)
        self.list_button = make_button(icons, translate("FigurePanel", "Open as a list"), "open-in-new", small=True)
        self.copy_button = make_button(icons, translate("FigurePanel", "Copy"), "content-copy", small=True)
        # The words of the two others take the room: this one is a picture, named for who cannot see it.
        self.export_button = make_button(icons, "", "tray-arrow-up", small=True)
        said = translate("FigurePanel", "Export the list (Excel or CSV)…")
        self.export_button.setToolTip(said)
        self.export_button.setAccessibleName(said)
        self.export_button.clicked.connect(self.export_asked)
        self.export_button.hide()
        self.list_button.clicked.connect(self.list_pressed)
        self.copy_button.clicked.connect(self.copy_pressed)
        self._build()

    def _build(self) -> None:
        rule_area = QWidget()
        rule_row = self._rule_row = QVBoxLayout(rule_area)
        rule_row.setContentsMargins(16, 0, 14, 8)
        rule_row.setSpacing(4)
        rule_row.addWidget(self.rule)
        rule_row.addWidget(self.note)
        rule_row.addWidget(self.differences_button)
        self.show_notes(())
        foot = QWidget()
        buttons = FlowLayout(foot, 6)
        buttons.setContentsMargins(16, 6, 14, 6)
        buttons.addWidget(self.list_button)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.export_button)
        rows = QVBoxLayout(self.content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(rule_area)
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self.table, 1)
        rows.addWidget(make_line())
        rows.addWidget(foot)

    def show_notes(self, notes: Sequence[str], difference: str = "") -> None:
        """Why sums differ, and what was filed when that is not what the figure says today."""
        self.note.setText("\n".join(notes))
        self.note.setVisible(bool(notes))
        self.differences_button.setText(difference)
        self.differences_button.setAccessibleName(difference)
        self.differences_button.setVisible(bool(difference))

    def show_figure(self, shown: ShownFigure, behind: RecordsBehind, *, is_whole: bool = True) -> None:
        """List the records; when only the first ones are there, the whole comes next and the place is kept."""
        is_same = self.shown == shown and not self.is_whole and self.behind is not None
        row, scrolled = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        self.shown, self.behind, self.is_whole = shown, behind, is_whole
        self.title.setText(figure_sentence(shown.indicator.unit, behind, is_whole=is_whole))
        label = translate_marked("Indicator", shown.indicator.label)
        year = shown.year_label if shown.place.year else ""
        self.subtitle.setText(" · ".join(part for part in (label, shown.place_name, year) if part))
        explanation = translate_marked("Indicator", shown.indicator.explanation)
        rules = f",{NO_BREAK_SPACE}".join(map(str, shown.indicator.rules))
        self.rule.setText(translate("FigurePanel", "{explanation} Rules {numbers}").format(
            explanation=explanation, numbers=rules))  # fmt: skip
        self.rule.setToolTip("\n".join(_rule_line(number) for number in shown.indicator.rules))
        self.model.show_records(behind, shown.indicator)
        self._arrange_columns()
        self.list_button.setVisible(bool(self.model.counted_companies))
        for button in (self.list_button, self.copy_button, self.export_button):
            # A list of the first ones alone would be taken for the whole.
            button.setEnabled(is_whole)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(max(row, 0) if is_same else 0, 0))
            self.table.verticalScrollBar().setValue(scrolled if is_same else 0)
        self._fit_rule()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rule()

    def _fit_rule(self) -> None:
        """The sentence is never squeezed, wherever the panel stands."""
        margins = self._rule_row.contentsMargins()
        width = self.width() - margins.left() - margins.right() - 2
        self.rule.setMinimumHeight(max(0, self.rule.heightForWidth(width)))

    def _arrange_columns(self) -> None:
        header = self.table.header
        metrics = self._themes.current.metrics("small", True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        number = max((line.number for line in self.model.lines), key=len, default="")
        for column, sample in ((1, number), (2, "2011-03-31")):
            title = str(self.model.headerData(column, header.orientation()))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(
                column, max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(title)) + 2 * _MARGIN + 1
            )
        header.setSectionHidden(1, not self.model.has_numbers)
        self.table.clearSpans()
        for row, line in enumerate(self.model.lines):
            if line.is_heading:
                self.table.setSpan(row, 0, 1, self.model.columnCount())
            elif line.is_left_out and not line.number:
                self.table.setSpan(row, 0, 1, 2)

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        company = index.data(KEY_ROLE) if index.isValid() else None
        if company is not None:
            self.company_asked.emit(company)

    @Slot()
    def differences_pressed(self) -> None:
        if self.shown is not None:
            self.differences_asked.emit(self.shown.indicator.code)

    @Slot()
    def list_pressed(self) -> None:
        if self.shown is not None:
            label = translate_marked("Indicator", self.shown.indicator.label)
            name = f"{label}, {self.shown.place_name}, {self.shown.year_label}"
            self.list_asked.emit(self.model.counted_companies, name)

    @Slot()
    def copy_pressed(self) -> None:
        self.table.selectAll()
        self.copied.emit(self.table.copy_selection())


def _rule_line(number: int) -> str:
    return f"{number}. {translate_marked('CountingRule', rule_text(number))}"


def figure_sentence(unit: Unit, behind: RecordsBehind, *, is_whole: bool = True) -> str:
    """``20 entreprises, 41 interventions``: the figure with what it is a number of; its start until all is read."""
    value = behind.value or 0
    whole = int(value)
    if unit is Unit.COMPANIES:
        companies = translate("FigurePanel", "%Ln compan(y/ies)", "", whole)
        return f"{companies}, {_records_text(behind)}" if is_whole else companies
    if unit is Unit.HOURS:
        hours = translate("FigurePanel", "{hours} h").format(hours=format_number(value, 1))
        return f"{hours}, {_records_text(behind)}" if is_whole else hours
    if unit is Unit.DOLLARS:
        return money_text(value)
    return {
        Unit.DOCUMENTS: translate("FigurePanel", "%Ln document(s)", "", whole),
        Unit.ACTIVITIES: translate("FigurePanel", "%Ln activit(y/ies)", "", whole),
        Unit.ATTENDANCES: translate("FigurePanel", "%Ln attendance(s)", "", whole),
        Unit.INTERVENTIONS: translate("FigurePanel", "%Ln intervention(s)", "", whole),
        Unit.LINKS: translate("FigurePanel", "%Ln link(s)", "", whole),
    }[unit]


def _records_text(behind: RecordsBehind) -> str:
    kinds = [record.kind for record in behind.counted]
    acts, presences = kinds.count("intervention"), kinds.count("participation")
    parts = []
    if acts or not presences:
        parts.append(translate("FigurePanel", "%Ln intervention(s)", "", acts))
    if presences:
        parts.append(translate("FigurePanel", "%Ln attendance(s)", "", presences))
    return ", ".join(parts)
