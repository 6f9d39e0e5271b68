"""The words of a cross table: its axes, the names of its groups, what it counts, and why its totals are not sums."""

from __future__ import annotations

from cqi_desktop.domain.cross_table import Axis, CrossCounts, CrossMeasure, CrossMember, CrossTable
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_number, translate, translate_marked
from cqi_desktop.ui.wording import activity_kind_label, short_service_label

NOT_KNOWN = "n.\u00a0d."

_AXES: dict[Axis, str] = {
    Axis.YEAR: QT_TRANSLATE_NOOP("Cross", "Fiscal year"),
    Axis.REGION: QT_TRANSLATE_NOOP("Cross", "Region"),
    Axis.MRC: QT_TRANSLATE_NOOP("Cross", "MRC"),
    Axis.SECTOR: QT_TRANSLATE_NOOP("Cross", "Sector"),
    Axis.MARKET: QT_TRANSLATE_NOOP("Cross", "Market"),
    Axis.SERVICE: QT_TRANSLATE_NOOP("Cross", "Service or activity"),
    Axis.ADVISER: QT_TRANSLATE_NOOP("Cross", "Adviser"),
    Axis.SIZE: QT_TRANSLATE_NOOP("Cross", "Employees"),
    Axis.FUNDER: QT_TRANSLATE_NOOP("Cross", "Funder"),
}
_UNKNOWN: dict[Axis, str] = {
    Axis.YEAR: QT_TRANSLATE_NOOP("Cross", "Another year"),
    Axis.REGION: QT_TRANSLATE_NOOP("Cross", "No region"),
    Axis.MRC: QT_TRANSLATE_NOOP("Cross", "MRC to specify"),
    Axis.SECTOR: QT_TRANSLATE_NOOP("Cross", "No sector"),
    Axis.MARKET: QT_TRANSLATE_NOOP("Cross", "No market"),
    Axis.SERVICE: QT_TRANSLATE_NOOP("Cross", "No service"),
    Axis.ADVISER: QT_TRANSLATE_NOOP("Cross", "No adviser"),
    Axis.SIZE: QT_TRANSLATE_NOOP("Cross", "Number unknown"),
    Axis.FUNDER: QT_TRANSLATE_NOOP("Cross", "No funder"),
}
_MEASURES: dict[CrossMeasure, str] = {
    CrossMeasure.COMPANIES: QT_TRANSLATE_NOOP("Cross", "Companies"),
    CrossMeasure.RECORDS: QT_TRANSLATE_NOOP("Cross", "Records"),
    CrossMeasure.HOURS: QT_TRANSLATE_NOOP("Cross", "Hours"),
}


def axis_label(axis: Axis) -> str:
    return translate_marked("Cross", _AXES[axis])


def measure_label(measure: CrossMeasure) -> str:
    return translate_marked("Cross", _MEASURES[measure])


def member_label(axis: Axis, member: CrossMember) -> str:
    """The name of a row or a column."""
    if not member.key:
        return translate_marked("Cross", _UNKNOWN[axis])
    if axis is Axis.SERVICE:
        _, kind, code = member.key.rpartition("activity:")
        return activity_kind_label(code) if kind and not member.label else short_service_label(member.label)
    if axis is Axis.SIZE:
        return _size_label(member.key)
    return member.label or member.key


def _size_label(key: str) -> str:
    if key == "0":
        return translate("Cross", "Nobody")
    if key.endswith("+"):
        return translate("Cross", "{number} or more").format(number=key[:-1])
    first, _, last = key.partition("-")
    return translate("Cross", "{first} to {last}").format(first=first, last=last)


def value_text(measure: CrossMeasure, value: int | float | None) -> str:
    if value is None:
        return NOT_KNOWN
    return format_number(value, 1) if measure is CrossMeasure.HOURS else format_number(value)


def table_title(table: CrossTable) -> str:
    """``Entreprises différentes : MRC × service ou activité``."""
    measure = {
        CrossMeasure.COMPANIES: translate("Cross", "Different companies"),
        CrossMeasure.RECORDS: translate("Cross", "Interventions and attendances"),
        CrossMeasure.HOURS: translate("Cross", "Hours"),
    }[table.measure]
    axes = " × ".join(axis_label(axis) for axis in table.axes)
    return translate("Cross", "{measure}: {axes}").format(measure=measure, axes=axes)


def period_text(counts: CrossCounts) -> str:
    """``2010-2011``, or ``2008-2009 à 2010-2011``."""
    first, last = counts.years[-1].label, counts.years[0].label
    return last if first == last else translate("Cross", "{first} to {last}").format(first=first, last=last)


def rule_text(measure: CrossMeasure) -> str:
    """What a cell counts, in a sentence."""
    if measure is CrossMeasure.COMPANIES:
        return translate(
            "Cross",
            "Different companies, once in each cell and once in each total. Place and number of employees are those of "
            "the latest record counted.",
        )
    if measure is CrossMeasure.RECORDS:
        return translate("Cross", "Interventions done and companies present at activities held, each one on its day.")
    return translate(
        "Cross", "Contact and preparation of the interventions done, travel apart; with funders, what each one pays."
    )


def notes_of(counts: CrossCounts) -> list[str]:
    """Why totals differ from sums, and which years and regions are not counted."""
    notes = []
    if counts.sums_differ:
        notes.append(_why_sums_differ(counts.table))
    for published, title in (
        (True, translate("Cross", "Not counted, known by published figures only: {places}.")),
        (False, translate("Cross", "No record in the book: {places}.")),
    ):
        places = [f"{name} {year.label}" for year, name, is_published in counts.uncounted if is_published is published]
        if places:
            notes.append(title.format(places=", ".join(places)))
    return notes


def _why_sums_differ(table: CrossTable) -> str:
    several = [axis_label(axis).lower() for axis in table.axes if not axis.is_settled and axis is not Axis.SECTOR]
    if table.measure is CrossMeasure.COMPANIES:
        return translate(
            "Cross",
            "Totals are not sums: a company found in several groups ({axes}) counts in each of them, and once in the "
            "total.",
        ).format(axes=", ".join(several))
    many = [axis_label(axis).lower() for axis in table.axes if axis.may_be_many]
    return translate(
        "Cross",
        "Totals are not sums: a record found in several groups ({axes}) counts in each of them, and once in the total.",
    ).format(axes=", ".join(many))


def place_text(counts: CrossCounts, row: str | None, column: str | None) -> str:
    """``Bécancour · Information``: the groups of a cell, or ``Total``."""
    names = []
    sides = ((counts.table.rows, counts.rows, row), (counts.table.columns, counts.columns, column))
    for axis, members, key in sides:
        if axis is not None and key is not None:
            names.append(next(member_label(axis, one) for one in members if one.key == key))
    return " · ".join(names) or translate("Cross", "Total")


def figure_title(table: CrossTable, value: int | float | None, companies: int, records: int) -> str:
    """``6 entreprises, 14 inscriptions au carnet``: the cell in words."""
    of_companies = translate("Cross", "%Ln compan(y/ies)", "", companies)
    of_records = translate("Cross", "%Ln record(s)", "", records)
    if table.measure is CrossMeasure.COMPANIES:
        return f"{of_companies}, {of_records}"
    if table.measure is CrossMeasure.RECORDS:
        return f"{of_records}, {of_companies}"
    hours = translate("Cross", "{hours} h").format(hours=format_number(value or 0, 1))
    return f"{hours}, {of_records}"
