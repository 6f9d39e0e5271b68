"""The published figures of a year whose records are not in the book: a grid of indicators and MRC to fill."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATORS, Indicator, Unit
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import NO_BREAK_SPACE, translate, translate_marked
from cqi_desktop.ui.models.difference_rows import value_text
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.pick_field import mark_field

Cells = Mapping[tuple[str, str | None], int]
_SHOWN_ROWS = 14


class _Cell(NamedTuple):
    indicator: Indicator
    mrc: str | None
    field: QLineEdit


class PublishedFiguresDialog(FittedDialog):
    """``typed`` gives the new cells, in the smallest unit. What was published already is shown and stays."""

    typed = Signal(object)

    def __init__(self, year: FiscalYear, region: str, known: Cells, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells: list[_Cell] = []
        names = {"region": territory().region_name(region), "year": year.label}
        self.setWindowTitle(translate("Published", "Published figures"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = make_label(translate("Published", "Published figures: {region}, {year}").format(**names), "panel",
                           strong=True)  # fmt: skip
        how = make_label(
            translate("Published", "Type what the published report says; leave empty what it does not say: it stays "
                      "n. d., never 0. What was published never changes afterwards."), tone="text3",
        )  # fmt: skip
        how.setWordWrap(True)
        self.reason = make_label(size="small", tone="text3")
        self.footer = DialogFooter(translate("Published", "Keep these figures"))
        self.footer.accepted.connect(self.keep_pressed)
        self.footer.rejected.connect(self.reject)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        grid = self._grid(year, region, known)
        area.setWidget(grid)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(10)
        for widget in (title, how, area, self.reason, self.footer):
            rows.addWidget(widget, 1 if widget is area else 0)
        line = self._cells[0].field.sizeHint().height() + 4
        area.setMinimumSize(grid.sizeHint().width() + 20, min(_SHOWN_ROWS, len(INDICATORS)) * line)
        self.changed()

    def _grid(self, year: FiscalYear, region: str, known: Cells) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(2, 2, 2, 2)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        mrcs = territory().mrcs_of(region, year.end)
        for column, name in enumerate((translate("Breakdown", "Total"), *(mrc.name for mrc in mrcs)), 1):
            grid.addWidget(make_label(name, "caption", "text2", strong=True), 0, column, Qt.AlignmentFlag.AlignRight)
        for row, indicator in enumerate(INDICATORS, 1):
            label = translate_marked("Indicator", indicator.label)
            grid.addWidget(make_label(label), row, 0)
            places = [(None, translate("Breakdown", "Total")), *((mrc.code, mrc.name) for mrc in mrcs)]
            for column, (mrc, name) in enumerate(places if indicator.unit.has_mrc else places[:1], 1):
                value = known.get((indicator.code, mrc))
                if value is not None:
                    grid.addWidget(_published(value, indicator), row, column)
                    continue
                field = QLineEdit()
                field.setAccessibleName(f"{label}, {name}")
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
                field.setFixedWidth(field.fontMetrics().averageCharWidth() * 13)
                field.textChanged.connect(self.changed)
                self._cells.append(_Cell(indicator, mrc, field))
                grid.addWidget(field, row, column)
        grid.setColumnStretch(0, 1)
        return holder

    @Slot()
    def changed(self) -> None:
        wrong = [cell for cell in self._cells if cell.field.text().strip() and _value(cell) is None]
        filled = any(cell.field.text().strip() for cell in self._cells)
        for cell in self._cells:
            mark_field(cell.field, "invalid", cell in wrong)
        reason = ""
        if wrong:
            label = translate_marked("Indicator", wrong[0].indicator.label)
            text = translate("Published", "{indicator}: a number from 0, such as 64 or 1 234,5.")
            reason = text.format(indicator=label)
        elif not filled:
            reason = translate("Published", "Type at least one figure.")
        self.reason.setText(reason)
        self.footer.primary.setEnabled(not reason)
        self.footer.primary.setToolTip(reason)

    @Slot()
    def keep_pressed(self) -> None:
        cells = {(cell.indicator.code, cell.mrc): _value(cell) for cell in self._cells if cell.field.text().strip()}
        self.typed.emit(cells)
        self.accept()


def _published(value: int, indicator: Indicator) -> QWidget:
    """What was published already, which nobody types again."""
    label = make_label(value_text(value, indicator.unit), strong=True)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setContentsMargins(0, 0, 10, 0)
    label.setToolTip(translate("Published", "Published already: it never changes."))
    return label


def _value(cell: _Cell) -> int | None:
    """What was typed, in the smallest unit: ``1 234,5`` or ``42 000 $``; None when it is not such a number."""
    text = cell.field.text().replace(NO_BREAK_SPACE, "").replace(" ", "").replace("$", "").replace(",", ".")
    try:
        number = float(text)
    except ValueError:
        return None
    is_whole = cell.indicator.unit in (Unit.HOURS, Unit.DOLLARS) or number.is_integer()
    return cell.indicator.unit.to_stored(number) if 0 <= number < 1e12 and is_whole else None
