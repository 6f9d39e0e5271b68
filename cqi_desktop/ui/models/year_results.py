"""The results of a year, an indicator a line: figure, three years, difference, target and what is reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from cqi_desktop.domain.figures import Growth, Status, YearFigures, growth
from cqi_desktop.domain.indicators import Indicator, Unit
from cqi_desktop.domain.own_indicators import indicators_of_year
from cqi_desktop.domain.pace import Pace, PaceState, pace_of
from cqi_desktop.store.targets import TargetRow
from cqi_desktop.translation import format_difference, format_percent, translate, translate_marked
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.pace_words import pace_sentence, pace_word

from .breakdown_model import NOT_AVAILABLE, Place, ShownFigure, explanation_of, figure_text
from .roles import AFTER_ROLE, BARS_ROLE, FIGURE_ROLE, KEY_ROLE, PART_ROLE, STRONG_ROLE, TICK_ROLE, TONE_ROLE

ROOT = QModelIndex()
# What the yearly report is made of; an indicator with a target joins them.
USUAL = (
    "information_companies", "accompaniment_companies", "diagnostics_completed", "export_plan_companies",
    "awareness_activities", "awareness_companies", "training_groups", "training_companies",
)  # fmt: skip
LABEL, VALUE, YEARS, DIFFERENCE, TARGET, REACHED = range(6)


def _no_pace() -> Pace:
    return Pace(PaceState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class YearResult:
    """One line. ``years`` are the figures, latest first; ``target`` is in the unit of the indicator.

    ``elapsed`` is the part of the year gone by, None when it does not matter.
    """

    indicator: Indicator
    shown: ShownFigure
    years: tuple[ShownFigure, ...]
    change: Growth
    target: int | float | None
    pace: Pace = field(default_factory=_no_pace)
    elapsed: float | None = None

    @property
    def reached(self) -> float | None:
        """1.0 when the target is met; None without a target or a figure."""
        return self.pace.shown_part

    @property
    def text(self) -> str:
        return value_text(self.shown)


def value_text(shown: ShownFigure) -> str:
    return figure_text(shown.value, shown.figure.status, shown.indicator.unit)


def year_results(
    years: Sequence[YearFigures],
    region: str | None,
    region_name: str,
    targets: Sequence[TargetRow],
    today: date,
    hidden: frozenset[str] = frozenset(),
) -> tuple[YearResult, ...]:
    """The usual indicators, those that have a target and the team's own, for a region or the territory (None).

    What is reached is told on ``today``; indicators whose codes are ``hidden`` are left out.
    """
    year = years[0].fiscal_year
    part = year.elapsed_part(today)
    aims: Mapping[str, int] = {row.indicator: row.value for row in targets if row.region == region}
    results = []
    for indicator in indicators_of_year(years[0].own):
        is_usual = indicator.code in USUAL or indicator.code in aims or indicator.own is not None
        if not is_usual or indicator.code in hidden:
            continue
        figures = tuple(
            ShownFigure(indicator, one.figure(indicator.code, region), Place(back, region), region_name,
                        one.fiscal_year.label)
            for back, one in enumerate(years)
        )  # fmt: skip
        aim = aims.get(indicator.code)
        target = None if aim is None else indicator.unit.from_stored(aim)
        results.append(
            YearResult(
                indicator,
                figures[0],
                figures,
                growth(figures[0].figure, figures[1].figure),
                target,
                pace_of(figures[0].value, target, year, today),
                part if 0 < part < 1 else None,
            )
        )
    return tuple(results)


class YearResultsModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: tuple[YearResult, ...] = ()
        self.year_label = ""

    def show_results(self, results: Sequence[YearResult]) -> None:
        """Replace the lines; the same indicators only change in place, so that the current one stays."""
        labels = [result.indicator.code for result in results]
        year = results[0].shown.year_label if results else ""
        if labels == [result.indicator.code for result in self.results]:
            self.results, self.year_label = tuple(results), year
            self.dataChanged.emit(self.index(0, 0), self.index(len(labels) - 1, REACHED))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, VALUE, VALUE)
            return
        self.beginResetModel()
        self.results, self.year_label = tuple(results), year
        self.endResetModel()

    def title(self, column: int) -> str:
        return (
            translate("Dashboard", "Indicator"),
            self.year_label,
            translate("Dashboard", "3 years"),
            translate("Dashboard", "Change"),
            translate("Dashboard", "Target"),
            translate("Dashboard", "Reached"),
        )[column]

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.results)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else REACHED + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(section)
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        result, column = self.results[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(result, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.title(column)}, {_spoken(result, column)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(result, column)
        return {
            KEY_ROLE: result.indicator.code,
            FIGURE_ROLE: result.shown if column == VALUE else None,
            STRONG_ROLE: column == VALUE or (column == REACHED and (result.reached or 0) >= 1),
            TONE_ROLE: _tone(result, column),
            AFTER_ROLE: _part_text(result.change) if column == DIFFERENCE else "",
            PART_ROLE: result.reached if column == REACHED else None,
            TICK_ROLE: result.elapsed if column == REACHED else None,
            BARS_ROLE: tuple(one.value for one in reversed(result.years)) if column == YEARS else None,
        }.get(int(role))


def cell_text(result: YearResult, column: int) -> str:
    if column == LABEL:
        return translate_marked("Indicator", result.indicator.label)
    if column == VALUE:
        return result.text
    if column == DIFFERENCE:
        known = result.change.difference
        return NOT_AVAILABLE if known is None else format_difference(known, 1 if _is_fractional(result) else 0)
    if column == TARGET:
        unit = result.indicator.unit
        return "—" if result.target is None else figure_text(result.target, Status.COUNTED, unit)
    if column == REACHED:
        part = result.pace.part
        return pace_word(result.pace) if part is None else format_percent(part)
    return ""


def _is_fractional(result: YearResult) -> bool:
    return result.indicator.unit is Unit.HOURS


def _part_text(change: Growth) -> str:
    if change.part is None:
        return ""
    sign = "+" if change.part > 0 else ""
    return f"({sign}{format_percent(change.part, 1)})"


def _spoken(result: YearResult, column: int) -> str:
    if column == YEARS:
        told = translate("Dashboard", "{year}: {value}")
        return "; ".join(told.format(year=one.year_label, value=value_text(one)) for one in reversed(result.years))
    if column == DIFFERENCE:
        return f"{cell_text(result, column)} {_part_text(result.change)}".strip()
    if column == TARGET and result.target is None:
        return translate("Dashboard", "no target")
    if column == REACHED and result.target is not None:
        return f"{cell_text(result, column)}, {pace_sentence(result.pace, result.indicator.unit)}".lstrip(", ")
    return cell_text(result, column) or translate("Dashboard", "not available")


def _tooltip(result: YearResult, column: int) -> str | None:
    if column == LABEL:
        return translate_marked("Indicator", result.indicator.explanation)
    if column == VALUE:
        return explanation_of(result.shown)
    if column == YEARS:
        return "\n".join(f"{one.year_label} · {value_text(one)}" for one in result.years)
    if column in (TARGET, REACHED) and result.target is not None:
        return pace_sentence(result.pace, result.indicator.unit)
    if column == DIFFERENCE and len(result.years) > 1:
        return translate("Dashboard", "Since {year}").format(year=result.years[1].year_label)
    return None


def _tone(result: YearResult, column: int) -> str:
    if column == VALUE:
        if not result.shown.value:
            return "text3"
        return "link" if result.shown.opens else "text2"
    if column == DIFFERENCE:
        known = result.change.difference
        return "text3" if known is None else ("ok" if known > 0 else "text2")
    if column == REACHED:
        return "ok" if (result.reached or 0) >= 1 else "text2"
    if column == TARGET:
        return "text3" if result.target is None else "text2"
    return "text"


def _alignment(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column in (LABEL, YEARS) else Qt.AlignmentFlag.AlignRight
