"""The records behind a figure, one line a company (or a document, an activity, a link), then those left out and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from cqi_desktop.domain.figures import FigureRecord, LeftOutReason, RecordsBehind
from cqi_desktop.domain.indicators import Indicator, Source, Unit
from cqi_desktop.translation import (
    QT_TRANSLATE_NOOP,
    format_date,
    format_money,
    format_number,
    translate,
    translate_marked,
)
from cqi_desktop.ui.delegates.table_cell import AnyIndex

from .roles import GROUND_ROLE, HEADING_ROLE, KEY_ROLE, STRONG_ROLE, TONE_ROLE

ROOT = QModelIndex()

_REASONS: dict[LeftOutReason, str] = {
    LeftOutReason.OUTSIDE_TERRITORY: QT_TRANSLATE_NOOP("Records", "outside the territory"),
    LeftOutReason.NO_TERRITORY: QT_TRANSLATE_NOOP("Records", "no territory"),
    LeftOutReason.NOT_SERVED_YET: QT_TRANSLATE_NOOP("Records", "region not served yet"),
    LeftOutReason.NOT_DONE: QT_TRANSLATE_NOOP("Records", "not done"),
    LeftOutReason.NOT_HELD: QT_TRANSLATE_NOOP("Records", "activity not held"),
    LeftOutReason.NOT_ATTENDED: QT_TRANSLATE_NOOP("Records", "not present"),
    LeftOutReason.NOT_COMPLETED: QT_TRANSLATE_NOOP("Records", "no completion date"),
    LeftOutReason.IN_TRASH: QT_TRANSLATE_NOOP("Records", "in the trash"),
    LeftOutReason.MERGED_INTO_ONE: QT_TRANSLATE_NOOP("Records", "two companies merged into one"),
    LeftOutReason.SAME_REGION: QT_TRANSLATE_NOOP("Records", "within one region"),
    LeftOutReason.NOT_DECLARED: QT_TRANSLATE_NOOP("Records", "estimated, not declared"),
    LeftOutReason.RECORDS_INCOMPLETE: QT_TRANSLATE_NOOP("Records", "published figure, records incomplete"),
    LeftOutReason.ANOTHER_REGION_UNKNOWN: QT_TRANSLATE_NOOP("Records", "another region has no figure of the year"),
}


@dataclass(frozen=True, slots=True)
class RecordLine:
    """What a line shows. ``heading`` lines have a title only; ``number`` is records or an amount, already as text."""

    title: str
    number: str = ""
    day: date | None = None
    company: bytes | None = None
    is_heading: bool = False
    is_left_out: bool = False
    whole: str = ""


def lines_of(behind: RecordsBehind, unit: Unit) -> list[RecordLine]:
    """The counted lines, in the order of their names, then the others under a heading."""
    counted = _by_company(behind.counted) if unit is Unit.COMPANIES else [_one(rec, unit) for rec in behind.counted]
    if not behind.left_out:
        return counted
    title = translate("Records", "Left out: %Ln record(s)", "", len(behind.left_out))
    return [*counted, RecordLine(title, is_heading=True), *(_left_out(record) for record in behind.left_out)]


def _by_company(records: Sequence[FigureRecord]) -> list[RecordLine]:
    grouped: dict[bytes | None, list[FigureRecord]] = defaultdict(list)
    for record in records:
        grouped[record.company].append(record)
    return [
        RecordLine(
            own[0].company_name,
            format_number(len(own)),
            max((record.day for record in own if record.day), default=None),
            company,
            whole=", ".join(record.label for record in own if record.label),
        )
        for company, own in grouped.items()
    ]


def _one(record: FigureRecord, unit: Unit) -> RecordLine:
    return RecordLine(_title(record), _amount(record, unit), record.day, record.company, whole=_whole(record))


def _left_out(record: FigureRecord) -> RecordLine:
    reason = reason_text(record.reason) if record.reason else ""
    title = _title(record)
    return RecordLine(
        f"{title} · {reason}" if title else reason,
        day=record.day,
        company=record.company,
        is_left_out=True,
        whole=f"{_whole(record)} · {reason}",
    )


def reason_text(reason: LeftOutReason) -> str:
    """Why a record is in no total, in a few words."""
    return translate_marked("Records", _REASONS[reason])


def _title(record: FigureRecord) -> str:
    if record.other_company_name:
        return f"{record.company_name} ⇄ {record.other_company_name}"
    return record.company_name or record.label


def _whole(record: FigureRecord) -> str:
    return " · ".join(part for part in (_title(record), record.label if record.company_name else "") if part)


def _amount(record: FigureRecord, unit: Unit) -> str:
    if record.amount is None:
        return ""
    if unit is Unit.DOLLARS:
        return format_money(round(record.amount * 100))
    return format_number(record.amount, 1)


class RecordsModel(QAbstractTableModel):
    """Two or three columns: who or what, how many (where it says something), when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[RecordLine] = []
        self._titles: tuple[str, ...] = ("", "", "")

    def show_records(self, behind: RecordsBehind, indicator: Indicator) -> None:
        self.beginResetModel()
        self.lines = lines_of(behind, indicator.unit)
        self._titles = _titles(indicator)
        self.endResetModel()

    @property
    def has_numbers(self) -> bool:
        return any(line.number for line in self.lines)

    @property
    def counted_companies(self) -> tuple[bytes, ...]:
        keys = (line.company for line in self.lines if not line.is_left_out and line.company)
        return tuple(dict.fromkeys(keys))

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return _align(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.title, line.number, format_date(line.day) if line.day else "")[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.data(index) or translate("Records", "none")
            return f"{self._titles[column]}, {text}"
        return {
            int(Qt.ItemDataRole.ToolTipRole): line.whole or line.title,
            KEY_ROLE: line.company,
            HEADING_ROLE: line.is_heading,
            STRONG_ROLE: column == 0 and not line.is_left_out,
            TONE_ROLE: "text2" if column or line.is_left_out or line.is_heading else "text",
            GROUND_ROLE: "alt" if line.is_heading else "raised",
        }.get(int(role))


def _align(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft


def _titles(indicator: Indicator) -> tuple[str, str, str]:
    unit = indicator.unit
    company, day = translate("Records", "Company"), translate("Records", "Date")
    if unit is Unit.COMPANIES:
        acts = {
            Source.INTERVENTIONS: translate("Records", "Interv."),
            Source.PARTICIPATIONS: translate("Records", "Att."),
        }.get(indicator.source, translate("Records", "Acts"))
        return company, acts, translate("Records", "Latest")
    if unit is Unit.ACTIVITIES:
        return translate("Records", "Activity"), "", day
    if unit is Unit.LINKS:
        return translate("Records", "Companies"), "", day
    if unit is Unit.HOURS:
        return company, translate("Records", "Hours"), day
    return company, translate("Records", "Amount") if unit is Unit.DOLLARS else "", day
