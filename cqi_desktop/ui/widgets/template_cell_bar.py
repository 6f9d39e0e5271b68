"""What goes in the cell that is chosen: an indicator, a place, a fiscal year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.domain.report_templates import TO_SPECIFY, TOTAL, TemplateCell
from cqi_desktop.domain.territory import Mrc, Region
from cqi_desktop.reports.template_places import place_name
from cqi_desktop.translation import translate, translate_marked

from .labels import make_label

_YEARS = 6


class TemplateCellBar(QWidget):
    """``edited`` when the person chose something else; ``cell`` is then what goes in, None for nothing."""

    edited = Signal()

    def __init__(self, year: FiscalYear, regions: Sequence[Region], mrcs: Sequence[Mrc]) -> None:
        super().__init__()
        self._at = ("", "")
        self.address = make_label(strong=True)
        self.address.setMinimumWidth(self.address.fontMetrics().averageCharWidth() * 24)
        self.indicator = _box(translate("ReportTemplate", "Indicator"))
        self.indicator.addItem(translate("ReportTemplate", "Leave the cell as it is"), "")
        for one in INDICATORS:
            self.indicator.addItem(translate_marked("Indicator", one.label), one.code)
        self.place = _box(translate("ReportTemplate", "Place"))
        for code in (TOTAL, TO_SPECIFY, *(region.code for region in regions), *(mrc.code for mrc in mrcs)):
            self.place.addItem(place_name(code), code)
        self.year = _box(translate("ReportTemplate", "Fiscal year"))
        for back, past in enumerate(year.last(_YEARS)):
            self.year.addItem(past.label, back)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(12)
        row.addWidget(self.address)
        for box, stretch in ((self.indicator, 3), (self.place, 2), (self.year, 1)):
            row.addWidget(box, stretch)
            box.activated.connect(self.chosen)
        self.setEnabled(False)

    def show_cell(self, at: tuple[str, str] | None, cell: TemplateCell | None) -> None:
        """Show what goes in a cell; None when no cell is chosen."""
        self._at = at or ("", "")
        self.setEnabled(at is not None)
        self.address.setText(f"{at[0]}!{at[1]}" if at else "")
        self.indicator.setCurrentIndex(max(self.indicator.findData(cell.indicator if cell else ""), 0))
        self.place.setCurrentIndex(max(self.place.findData(cell.place if cell else TOTAL), 0))
        back = cell.years_back if cell else 0
        if self.year.findData(back) < 0:
            self.year.addItem(translate("ReportTemplate", "%Ln year(s) before", "", back), back)
        self.year.setCurrentIndex(max(self.year.findData(back), 0))
        self._enable()

    @property
    def at(self) -> tuple[str, str]:
        """Sheet and address of the cell that is chosen."""
        return self._at

    @property
    def cell(self) -> TemplateCell | None:
        indicator = self.indicator.currentData()
        if not indicator:
            return None
        return TemplateCell(*self._at, indicator, self.place.currentData(), self.year.currentData())

    @Slot()
    def chosen(self) -> None:
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        is_filled = bool(self.indicator.currentData())
        self.place.setEnabled(is_filled)
        self.year.setEnabled(is_filled)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box
