"""The words of the workbook that several sheets share. Call them within ``in_language("fr")``."""

from __future__ import annotations

from cqi_desktop.domain.figures import Status
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE, Indicator, Unit
from cqi_desktop.store.year_standing import Standing, YearStanding
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, translate, translate_marked

from .breakdown import Breakdown
from .formulas import NOT_APPLICABLE, NOT_AVAILABLE
from .sheet_content import Style

_UNITS = {
    Unit.COMPANIES: QT_TRANSLATE_NOOP("Report", "companies"),
    Unit.DOCUMENTS: QT_TRANSLATE_NOOP("Report", "documents"),
    Unit.ACTIVITIES: QT_TRANSLATE_NOOP("Report", "activities"),
    Unit.ATTENDANCES: QT_TRANSLATE_NOOP("Report", "attendances"),
    Unit.INTERVENTIONS: QT_TRANSLATE_NOOP("Report", "interventions"),
    Unit.HOURS: QT_TRANSLATE_NOOP("Report", "hours"),
    Unit.LINKS: QT_TRANSLATE_NOOP("Report", "links"),
    Unit.DOLLARS: QT_TRANSLATE_NOOP("Report", "dollars"),
}


def indicator_label(code: str) -> str:
    return translate_marked("Indicator", INDICATOR_BY_CODE[code].label)


def label_of(indicator: Indicator) -> str:
    """The name of an indicator; that of one of the team is in French, as the document is."""
    return translate_marked("Indicator", indicator.label) if indicator.own is None else indicator.own.label_fr


def indicator_explanation(indicator: Indicator) -> str:
    return translate_marked("Indicator", indicator.explanation)


def unit_label(unit: Unit) -> str:
    return translate_marked("Report", _UNITS[unit])


def rules_text(indicator: Indicator) -> str:
    """``2, 3, 5``: the rules that say how the indicator is counted."""
    return ", ".join(map(str, indicator.rules))


def label_style(indicator: Indicator) -> Style:
    """An indicator that is a part of another stands under it, set back."""
    return Style.SUBTEXT if indicator.part_of else Style.TEXT


def absence(status: Status) -> str:
    """What stands for a figure that is not there: "s. o." when it does not apply, else "n. d."."""
    return NOT_APPLICABLE if status is Status.NOT_APPLICABLE else NOT_AVAILABLE


def place_label(breakdown: Breakdown) -> str:
    """The region of the workbook, or the whole territory."""
    if breakdown.region is None:
        return translate("Report", "Whole territory")
    return breakdown.region_names[breakdown.region]


def standing_label(standing: YearStanding) -> str:
    """Whether the figures may still move, and how many of those frozen are no longer what was filed."""
    day = "" if standing.submitted_on is None else format_date(standing.submitted_on)
    if standing.standing is Standing.FROZEN:
        label = translate("Report", "Frozen submission of {day}").format(day=day)
    elif standing.standing is Standing.CORRECTED:
        label = translate("Report", "Corrected submission of {day}").format(day=day)
    elif standing.standing is Standing.PUBLISHED:
        label = translate("Report", "Published figures")
    else:
        label = translate("Report", "Provisional figures")
    if not standing.changed:
        return label
    return f"{label} · " + translate("Report", "%Ln difference(s)", "", len(standing.changed))


def period_label(breakdown: Breakdown) -> str:
    """``Exercice 2010-2011, du 2010-04-01 au 2011-03-31``."""
    year = breakdown.year.fiscal_year
    return translate("Report", "Fiscal year {year}, from {start} to {end}").format(
        year=year.label, start=format_date(year.start), end=format_date(year.end)
    )
