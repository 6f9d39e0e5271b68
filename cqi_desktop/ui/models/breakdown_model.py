"""The yearly breakdown as a table: indicators grouped by what they count, places across, then the years before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from cqi_desktop.domain.figures import Figure, Status, YearFigures, growth
from cqi_desktop.domain.indicators import COUNTING_RULES, INDICATOR_BY_CODE, Indicator, Unit
from cqi_desktop.store.frozen_submissions import SubmissionLine
from cqi_desktop.store.year_standing import Standing, YearStanding
from cqi_desktop.translation import (
    NO_BREAK_SPACE,
    QT_TRANSLATE_NOOP,
    format_date,
    format_difference,
    format_money,
    format_number,
    format_percent,
    translate,
    translate_marked,
)
from cqi_desktop.ui.delegates.table_cell import AnyIndex

from .roles import AFTER_ROLE, FIGURE_ROLE, GROUND_ROLE, HEADING_ROLE, INDENT_ROLE, STRONG_ROLE, TONE_ROLE

ROOT = QModelIndex()
BY_MRC, BY_REGION = "by_mrc", "by_region"
NOT_AVAILABLE = f"n.{NO_BREAK_SPACE}d."
NOT_APPLICABLE = f"s.{NO_BREAK_SPACE}o."


@dataclass(frozen=True, slots=True)
class Group:
    """The indicators that count the same thing; totals of different units never stand under one heading."""

    title: str
    rule: int
    indicators: tuple[str, ...]


GROUPS: tuple[Group, ...] = (
    Group(QT_TRANSLATE_NOOP("Breakdown", "Different companies"), 3, (
        "information_companies", "accompaniment_companies", "export_plan_companies", "awareness_companies",
        "training_companies", "companies_served")),
    Group(QT_TRANSLATE_NOOP("Breakdown", "Documents completed"), 4, (
        "diagnostics_completed", "prediagnostics_completed", "full_diagnostics_completed")),
    Group(QT_TRANSLATE_NOOP("Breakdown", "Activities held"), 8, ("awareness_activities", "training_groups")),
    Group(QT_TRANSLATE_NOOP("Breakdown", "Attendances"), 9, ("awareness_attendances", "training_attendances")),
    Group(QT_TRANSLATE_NOOP("Breakdown", "Interventions"), 2, ("interventions",)),
    Group(QT_TRANSLATE_NOOP("Breakdown", "Hours"), 15, ("hours",)),
    Group(QT_TRANSLATE_NOOP("Breakdown", "Synergy links"), 14, (
        "synergy_links", "interregional_links", "concluded_links")),
    Group(QT_TRANSLATE_NOOP("Breakdown", "Declared sales, in dollars"), 15, ("export_sales",)),
)  # fmt: skip


OWN_GROUP = Group(QT_TRANSLATE_NOOP("Breakdown", "Indicators of the team"), 0, ())

_FIRM = {
    Standing.FROZEN: QT_TRANSLATE_NOOP("Breakdown", "frozen"),
    Standing.CORRECTED: QT_TRANSLATE_NOOP("Breakdown", "corrected"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when a figure is: ``region`` None is the territory, ``mrc`` None the total, "" "MRC à préciser"."""

    year: int = 0  # years before the one reported
    region: str | None = None
    mrc: str | None = None


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """``kind`` is one of label, part, rest, total, year, growth. ``place`` is None for label and growth."""

    kind: str
    title: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A heading (no indicator) or a line."""

    group: Group
    indicator: Indicator | None = None

    @property
    def depth(self) -> int:
        return 1 if self.indicator is not None and self.indicator.part_of else 0


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """What a cell stands for, given to the panel and the chart."""

    indicator: Indicator
    figure: Figure
    place: Place
    place_name: str
    year_label: str

    @property
    def value(self) -> int | float | None:
        return self.figure.value(self.place.mrc)

    @property
    def opens(self) -> bool:
        """Whether its records can be listed: counted here, so not published, absent or not applicable."""
        return self.figure.status is Status.COUNTED and self.value is not None


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of the year reported and of those before it, latest first, for a region (None: the territory)."""

    years: tuple[YearFigures, ...]
    region: str | None
    view: str = BY_MRC
    standings: tuple[YearStanding, ...] = ()
    # What the submission of the reported year keeps, and that submission; nothing when there is none.
    filed: Mapping[str, Mapping[str | None, int | None]] = field(default_factory=dict)
    submission: SubmissionLine | None = None
    # The past day whose figures these are; None is today.
    as_of: date | None = None
    # The codes of the indicators that the team does not show.
    hidden: frozenset[str] = frozenset()

    @property
    def reported(self) -> YearFigures:
        return self.years[0]

    def seen_as(self, view: str) -> Report:
        """The same figures, by MRC or by region."""
        return replace(self, view=view)

    def rows(self) -> tuple[ReportRow, ...]:
        """The indicators shown, under the heading of what they count; the team's own come last."""
        return (*_rows(self.hidden), *_own_rows(self.reported.own, self.hidden))

    def figure(self, indicator: str, place: Place) -> Figure:
        return self.years[place.year].figure(indicator, place.region)

    def columns(self) -> tuple[ReportColumn, ...]:
        label = ReportColumn("label", translate("Breakdown", "Indicator"))
        parts = self._mrc_columns() if self.view == BY_MRC else self._region_columns()
        region = self.region if self.view == BY_MRC else None
        before = tuple(
            ReportColumn("year", figures.fiscal_year.label, Place(back, region))
            for back, figures in enumerate(self.years)
            if back
        )
        return (label, *parts, *before, ReportColumn("growth", translate("Breakdown", "Growth")))

    def _mrc_columns(self) -> tuple[ReportColumn, ...]:
        region = self.region or ""
        parts = (
            ReportColumn("part", mrc.name, Place(0, region, mrc.code)) for mrc in self.reported.of_region(region).mrcs
        )
        rest = ReportColumn("rest", translate("Breakdown", "MRC to specify"), Place(0, region, ""))
        return (*parts, rest, ReportColumn("total", translate("Breakdown", "Total"), Place(0, region)))

    def _region_columns(self) -> tuple[ReportColumn, ...]:
        parts = (
            ReportColumn("part", figures.region.name, Place(0, figures.region.code))
            for figures in self.reported.regions
        )
        return (*parts, ReportColumn("total", translate("Breakdown", "Territory"), Place(0)))

    def standing_of(self, back: int) -> str:
        """``published``, ``counted`` or nothing: where the figures of a year before come from."""
        region = self.region if self.view == BY_MRC else None
        if len(self.standings) > back and self.view == BY_MRC:
            firm = _FIRM.get(self.standings[back].standing)
            if firm is not None:
                return translate_marked("Breakdown", firm)
        places = [self.years[back].figure(code, region).status for code in INDICATOR_BY_CODE]
        if Status.PUBLISHED in places:
            return translate("Breakdown", "published")
        return translate("Breakdown", "counted") if Status.COUNTED in places else ""

    def filed_value(self, shown: ShownFigure) -> int | float | None:
        """What was filed for a figure of the reported year; None when nothing was, or for "MRC à préciser"."""
        place = shown.place
        if self.submission is None or place.year or place.region != self.submission.region or place.mrc == "":
            return None
        value = self.filed.get(shown.indicator.code, {}).get(place.mrc)
        return None if value is None else shown.indicator.unit.from_stored(value)


def _rows(hidden: frozenset[str]) -> tuple[ReportRow, ...]:
    rows: list[ReportRow] = []
    for group in GROUPS:
        shown = [ReportRow(group, INDICATOR_BY_CODE[code]) for code in group.indicators if code not in hidden]
        rows += [ReportRow(group), *shown] if shown else []
    return tuple(rows)


def _own_rows(own: Iterable[Indicator], hidden: frozenset[str]) -> tuple[ReportRow, ...]:
    """They count different things: the unit stands after each name."""
    rows = [ReportRow(OWN_GROUP, indicator) for indicator in own if indicator.code not in hidden]
    return (ReportRow(OWN_GROUP), *rows) if rows else ()


def own_unit_text(unit: Unit) -> str:
    """``entreprises``: what an indicator of the team counts."""
    return {
        Unit.COMPANIES: translate("Breakdown", "companies"),
        Unit.HOURS: translate("Breakdown", "hours"),
        Unit.ATTENDANCES: translate("Breakdown", "attendances"),
    }.get(unit, translate("Breakdown", "interventions"))


class BreakdownModel(QAbstractTableModel):
    """Cells are made on demand from the figures; there are a few hundred at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.report: Report | None = None
        self.columns: tuple[ReportColumn, ...] = ()
        self.rows: tuple[ReportRow, ...] = _rows(frozenset())

    def show_report(self, report: Report) -> None:
        self.beginResetModel()
        self.report = report
        self.columns = report.columns()
        self.rows = report.rows()
        self.endResetModel()

    # --- cells ---------------------------------------------------------------------------------------------

    def shown_figure(self, row: int, column: int) -> ShownFigure | None:
        """The figure of a cell, or None for a label, a heading, a growth, or a place that the unit does not have."""
        entry, place = self.rows[row], self.columns[column].place
        if entry.indicator is None or place is None or self.report is None:
            return None
        if self.is_for_whole_region(row) and self.columns[column].kind in ("part", "rest"):
            return None
        figure = self.report.figure(entry.indicator.code, place)
        year = self.report.years[place.year].fiscal_year
        name = self.columns[column].title if self.columns[column].kind in ("part", "rest") else self._region_name(place)
        return ShownFigure(entry.indicator, figure, place, name, year.label)

    def _region_name(self, place: Place) -> str:
        if place.region is None or self.report is None:
            return translate("Breakdown", "Whole territory")
        return self.report.reported.of_region(place.region).region.name

    def is_heading(self, row: int) -> bool:
        return self.rows[row].indicator is None

    def is_for_whole_region(self, row: int) -> bool:
        """Whether the line has no row of an MRC, in the view by MRC."""
        indicator = self.rows[row].indicator
        is_by_mrc = self.report is not None and self.report.view == BY_MRC
        return is_by_mrc and indicator is not None and not indicator.unit.has_mrc

    def first_door(self) -> QModelIndex:
        """The first figure that opens; the first total when none does."""
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                shown = self.shown_figure(row, column)
                if shown is not None and shown.opens and shown.value:
                    return self.index(row, column)
        totals = [place for place, column in enumerate(self.columns) if column.kind == "total"]
        return self.index(1, totals[0]) if totals else QModelIndex()

    def cell_of(self, indicator: str, place: Place) -> QModelIndex:
        """Where a figure stands now, invalid when this view does not show it."""
        for row, entry in enumerate(self.rows):
            for column, shown in enumerate(self.columns):
                if entry.indicator is not None and entry.indicator.code == indicator and shown.place == place:
                    return self.index(row, column)
        return QModelIndex()

    # --- what Qt asks --------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() or self.report is None else len(self.rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.report is None:
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if row.indicator is None:
            return self._heading(row.group, int(role)) if index.column() == 0 else {HEADING_ROLE: True}.get(int(role))
        if column.kind == "label":
            return self._label(row, int(role))
        if column.kind == "growth":
            return self._growth(row.indicator, int(role))
        shown = self.shown_figure(index.row(), index.column())
        if shown is None:
            return self._whole_region(column, int(role))
        return self._figure(shown, column, int(role))

    def _heading(self, group: Group, role: int) -> Any:
        title = translate_marked("Breakdown", group.title)
        if group is OWN_GROUP:
            return {
                int(Qt.ItemDataRole.DisplayRole): title,
                int(Qt.ItemDataRole.AccessibleTextRole): title,
                AFTER_ROLE: "· " + translate("Breakdown", "not filed with a funder"),
                HEADING_ROLE: True,
            }.get(role)
        rule = translate("Breakdown", "rule {number}").format(number=group.rule)
        return {
            int(Qt.ItemDataRole.DisplayRole): title,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{title}, {rule}",
            int(Qt.ItemDataRole.ToolTipRole): translate_marked("CountingRule", rule_text(group.rule)),
            AFTER_ROLE: f"· {rule}",
            HEADING_ROLE: True,
        }.get(role)

    def _label(self, row: ReportRow, role: int) -> Any:
        assert row.indicator is not None
        return {
            int(Qt.ItemDataRole.DisplayRole): translate_marked("Indicator", row.indicator.label),
            int(Qt.ItemDataRole.ToolTipRole): translate_marked("Indicator", row.indicator.explanation),
            AFTER_ROLE: "" if row.indicator.own is None else own_unit_text(row.indicator.unit),
            INDENT_ROLE: row.depth,
            TONE_ROLE: "text2" if row.depth else "text",
        }.get(role)

    def _whole_region(self, column: ReportColumn, role: int) -> Any:
        is_rest = column.kind == "rest"
        text = "—" if is_rest else translate("Breakdown", "for the whole region")
        return {
            int(Qt.ItemDataRole.DisplayRole): text,
            int(Qt.ItemDataRole.TextAlignmentRole): Qt.AlignmentFlag.AlignRight
            if is_rest
            else Qt.AlignmentFlag.AlignHCenter,
            TONE_ROLE: "text3",
        }.get(role)

    def _figure(self, shown: ShownFigure, column: ReportColumn, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell_text(shown)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight
        if role == FIGURE_ROLE:
            return shown
        if role == TONE_ROLE:
            return _tone(shown)
        if role == STRONG_ROLE:
            return column.kind == "total"
        if role == GROUND_ROLE:
            return "alt" if column.kind == "total" else "base"
        if role == Qt.ItemDataRole.ToolTipRole:
            return explanation_of(shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_aloud(shown, column)
        return None

    def _read_aloud(self, shown: ShownFigure, column: ReportColumn) -> str:
        """``Service d'information, Arthabaska, 2010-2011 : 20``, or why there is nothing."""
        label = translate_marked("Indicator", shown.indicator.label)
        value = figure_text(shown.value, shown.figure.status, shown.indicator.unit)
        if shown.value is None:
            value = explanation_of(shown) or value
        place = shown.place_name if column.kind != "year" else f"{shown.place_name}, {shown.year_label}"
        return f"{label}, {place}: {value}"

    def _growth(self, indicator: Indicator, role: int) -> Any:
        if self.report is None or len(self.report.years) < 2:
            return None
        region = self.report.region if self.report.view == BY_MRC else None
        now = self.report.figure(indicator.code, Place(0, region))
        before = self.report.figure(indicator.code, Place(1, region))
        change = growth(now, before)
        if role == Qt.ItemDataRole.DisplayRole:
            return NOT_AVAILABLE if change.difference is None else format_difference(change.difference)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight
        if role == TONE_ROLE:
            return "text3" if change.difference is None else ("ok" if change.difference > 0 else "text2")
        if role == Qt.ItemDataRole.ToolTipRole and change.part is not None:
            sign = "+" if change.part > 0 else ""
            text = translate("Breakdown", "{part} since {year}")
            return text.format(
                part=f"{sign}{format_percent(change.part, 1)}", year=self.report.years[1].fiscal_year.label
            )
        return None


def figure_text(value: float | None, status: Status, unit: Unit) -> str:
    """A figure as it is read: ``64``, ``1 234,5``, ``42 000 $``, ``n. d.`` or ``s. o.``."""
    if value is None:
        return NOT_APPLICABLE if status is Status.NOT_APPLICABLE else NOT_AVAILABLE
    if unit is Unit.DOLLARS:
        return money_text(value)
    return format_number(value, 1 if unit is Unit.HOURS else 0)


def _cell_text(shown: ShownFigure) -> str:
    """As ``figure_text``, but the heading of the group says the dollars, so that a column of them stays narrow."""
    if shown.indicator.unit is Unit.DOLLARS and shown.value is not None:
        return format_number(shown.value, 0)
    return figure_text(shown.value, shown.figure.status, shown.indicator.unit)


def money_text(dollars: float) -> str:
    return format_money(round(dollars * 100))


def rule_text(number: int) -> str:
    """The English source of a counting rule, to be translated where it is shown."""
    return COUNTING_RULES[number]


def explanation_of(shown: ShownFigure) -> str | None:
    """Why a cell has no number, or cannot be opened."""
    status, own = shown.figure.status, shown.indicator.own
    if status is Status.NOT_APPLICABLE and own is not None and shown.year_label < own.holds_from.isoformat()[:4]:
        return translate("Breakdown", "s. o.: this indicator holds from {day} on.").format(
            day=format_date(own.holds_from)
        )
    if status is Status.NOT_APPLICABLE:
        return translate("Breakdown", "s. o.: {region} was not served yet.").format(region=shown.place_name)
    if status is Status.PUBLISHED and shown.value is not None:
        return translate("Breakdown", "Published figure: the records of that year are not in the book.")
    if shown.value is None:
        return translate(
            "Breakdown", "n. d.: this figure was not published and the records of the year are not in the book."
        )
    return None


def _tone(shown: ShownFigure) -> str:
    if shown.value is None or not shown.value:
        return "text3"
    return "link" if shown.opens else "text2"
