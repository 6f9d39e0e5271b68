"""Under the breakdown: the chart of the current indicator and what to check before the figures are sent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.domain.figures import Figure
from cqi_desktop.domain.indicators import Indicator
from cqi_desktop.translation import translate, translate_marked
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.breakdown_model import BY_MRC, Report, figure_text
from cqi_desktop.ui.theme import ThemeSource

from .indicator_chart import IndicatorChart, Part, YearBar
from .labels import make_elided_label, make_line
from .report_checks import ReportChecks


class ReportLowerArea(QWidget):
    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("lowerArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(150)
        self.title = make_elided_label("small", "text2", strong=True)
        self.chart = IndicatorChart(themes)
        self.checks = ReportChecks(icons)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.title)
        left.addWidget(self.chart, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 10)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(make_line(vertical=True))
        row.addWidget(self.checks, 1)

    def show_report(self, report: Report, indicator: Indicator) -> None:
        title = translate_marked("Indicator", indicator.label)
        self.title.setText(title)
        bars = [_bar(report, back, indicator) for back in reversed(range(len(report.years)))]
        self.chart.show_bars(bars, translate("IndicatorChart", "{indicator} by year").format(indicator=title))


def _bar(report: Report, back: int, indicator: Indicator) -> YearBar:
    region = report.region if report.view == BY_MRC else None
    year = report.years[back]
    figure = year.figure(indicator.code, region)
    text = figure_text(figure.total, figure.status, indicator.unit)
    parts = _parts(report, back, figure, indicator)
    return YearBar(year.fiscal_year.label, figure.total, text, parts)


def _parts(report: Report, back: int, figure: Figure, indicator: Indicator) -> tuple[Part, ...]:
    year = report.years[back]
    if figure.total is None:
        return ()
    if report.view == BY_MRC:
        named = [(mrc.name, figure.by_mrc.get(mrc.code)) for mrc in year.of_region(report.region or "").mrcs]
        named.append((translate("Breakdown", "MRC to specify"), figure.mrc_to_specify or None))
    else:
        named = [(entry.region.name, entry.figures[indicator.code].total) for entry in year.regions]
    known = [
        Part(name, value, figure_text(value, figure.status, indicator.unit))
        for name, value in named
        if value is not None
    ]
    total = sum(part.value for part in known)
    return tuple(known) if total and abs(total - figure.total) < 1e-6 else ()
