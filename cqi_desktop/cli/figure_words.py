"""Figures and the records behind them as a person reads them on a terminal."""

from __future__ import annotations

from cqi_desktop.domain.figures import Figure, LeftOutReason, Status
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE, Indicator, Unit
from cqi_desktop.translation import (
    QT_TRANSLATE_NOOP,
    format_hours,
    format_money,
    format_number,
    translate,
    translate_marked,
)

_REASONS = {
    LeftOutReason.OUTSIDE_TERRITORY: QT_TRANSLATE_NOOP("Cli", "outside the three regions"),
    LeftOutReason.NO_TERRITORY: QT_TRANSLATE_NOOP("Cli", "neither region nor MRC known"),
    LeftOutReason.NOT_SERVED_YET: QT_TRANSLATE_NOOP("Cli", "region not served yet"),
    LeftOutReason.NOT_DONE: QT_TRANSLATE_NOOP("Cli", "planned or cancelled"),
    LeftOutReason.NOT_HELD: QT_TRANSLATE_NOOP("Cli", "activity planned or cancelled"),
    LeftOutReason.NOT_ATTENDED: QT_TRANSLATE_NOOP("Cli", "registered or absent"),
    LeftOutReason.NOT_COMPLETED: QT_TRANSLATE_NOOP("Cli", "no completion date"),
    LeftOutReason.IN_TRASH: QT_TRANSLATE_NOOP("Cli", "in the trash"),
    LeftOutReason.MERGED_INTO_ONE: QT_TRANSLATE_NOOP("Cli", "its companies were merged into one"),
    LeftOutReason.SAME_REGION: QT_TRANSLATE_NOOP("Cli", "within one region"),
    LeftOutReason.NOT_DECLARED: QT_TRANSLATE_NOOP("Cli", "estimated, not declared"),
    LeftOutReason.RECORDS_INCOMPLETE: QT_TRANSLATE_NOOP("Cli", "year known by its published figures"),
    LeftOutReason.ANOTHER_REGION_UNKNOWN: QT_TRANSLATE_NOOP("Cli", "another region has no figure of the year"),
}


def label_of(indicator: Indicator) -> str:
    """The name of an indicator, of the program or of the team."""
    return translate_marked("Indicator", indicator.label)


def indicator_label(code: str) -> str:
    return translate_marked("Indicator", INDICATOR_BY_CODE[code].label)


def reason_label(reason: LeftOutReason) -> str:
    """Why a record is in no total."""
    return translate_marked("Cli", _REASONS[reason])


def amount_text(value: int | float, unit: Unit) -> str:
    """A value with its unit where the unit is not plain: ``12,5 h``, ``1 200 $``."""
    if unit is Unit.HOURS:
        return format_hours(round(value * unit.scale))
    if unit is Unit.DOLLARS:
        return format_money(round(value * unit.scale))
    return format_number(value)


def figure_text(figure: Figure, indicator: Indicator, mrc: str | None = None) -> str:
    """The total or the value of one MRC; "n. d.", "s. o.", or a dash where the unit has no MRC."""
    if figure.status is Status.NOT_APPLICABLE:
        return translate("Cli", "n/a", "not applicable")
    if mrc is not None and not indicator.unit.has_mrc:
        return "—"
    value = figure.value(mrc)
    return translate("Cli", "not av.", "not available") if value is None else amount_text(value, indicator.unit)
