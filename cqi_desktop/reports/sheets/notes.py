"""Notes: what the words mean, the rules by number, what was left out and why, and where the figures come from."""

from __future__ import annotations

from collections.abc import Iterator

from cqi_desktop import __version__
from cqi_desktop.domain.figures import LeftOutReason, YearFigures
from cqi_desktop.domain.indicators import COUNTING_RULES, INDICATOR_BY_CODE, INDICATORS, Unit
from cqi_desktop.reports.breakdown import Audience, Breakdown, indicators_for
from cqi_desktop.reports.comments import shown_value
from cqi_desktop.reports.formulas import NOT_APPLICABLE, NOT_AVAILABLE, total
from cqi_desktop.reports.sheet_content import Row, SheetContent, Style, Value
from cqi_desktop.reports.wording import (
    indicator_explanation,
    indicator_label,
    period_label,
    place_label,
    standing_label,
)
from cqi_desktop.store.submission_differences import ChangedFigure
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_moment, translate, translate_marked

from .heading import new_sheet

TITLE = "Notes"

_REASONS = {
    LeftOutReason.OUTSIDE_TERRITORY: QT_TRANSLATE_NOOP("Report", "Outside the three regions"),
    LeftOutReason.NO_TERRITORY: QT_TRANSLATE_NOOP("Report", "Neither region nor MRC known"),
    LeftOutReason.NOT_SERVED_YET: QT_TRANSLATE_NOOP("Report", "Region not served yet at that date"),
    LeftOutReason.NOT_DONE: QT_TRANSLATE_NOOP("Report", "Intervention planned or cancelled"),
    LeftOutReason.NOT_HELD: QT_TRANSLATE_NOOP("Report", "Activity planned or cancelled"),
    LeftOutReason.NOT_ATTENDED: QT_TRANSLATE_NOOP("Report", "Registered or absent, not present"),
    LeftOutReason.NOT_COMPLETED: QT_TRANSLATE_NOOP("Report", "Document without a completion date"),
    LeftOutReason.IN_TRASH: QT_TRANSLATE_NOOP("Report", "In the trash"),
    LeftOutReason.MERGED_INTO_ONE: QT_TRANSLATE_NOOP("Report", "Link between companies merged into one"),
    LeftOutReason.SAME_REGION: QT_TRANSLATE_NOOP("Report", "Link within one region"),
    LeftOutReason.NOT_DECLARED: QT_TRANSLATE_NOOP("Report", "Estimate, not declared by the company"),
    LeftOutReason.RECORDS_INCOMPLETE: QT_TRANSLATE_NOOP("Report", "Records of a year known by its published figures"),
    LeftOutReason.ANOTHER_REGION_UNKNOWN: QT_TRANSLATE_NOOP("Report", "Another region has no figure of the year"),
}

_ALWAYS_SHOWN = (LeftOutReason.OUTSIDE_TERRITORY, LeftOutReason.NO_TERRITORY)
_STYLES = (Style.TEXT, Style.WRAPPED)


def build_notes(breakdown: Breakdown, audience: Audience) -> SheetContent:
    sheet = new_sheet(TITLE, breakdown, translate("Report", "Notes"), (34.0, 86.0), is_landscape=False)
    sheet.frozen = "A5"
    _add_words(sheet, breakdown)
    _add_rules(sheet)
    _add_indicators(sheet, audience)
    _add_left_out(sheet, breakdown)
    _add_changed(sheet, breakdown)
    _add_origin(sheet, breakdown)
    return sheet


def _add_section(
    sheet: SheetContent, heading: str, name: str, headers: tuple[str, str], rows: list[tuple[Value, Value]]
) -> int:
    """A heading and a table of two columns; the number of the table's first row."""
    sheet.add_line(heading, Style.HEADING)
    top = sheet.add_table(name, headers, _STYLES, [Row(values, _STYLES) for values in rows])
    return top + 1


def _add_words(sheet: SheetContent, breakdown: Breakdown) -> None:
    rows: list[tuple[Value, Value]] = [
        (
            NOT_AVAILABLE,
            translate(
                "Report", "Not available: the book has neither records nor a published figure. It is not a zero."
            ),
        ),
        (
            NOT_APPLICABLE,
            translate(
                "Report",
                "Not applicable: the region was not served yet, the MRC did not belong to it, or the base of a "
                "percentage is under 5.",
            ),
        ),
        (
            translate("Report", "MRC to specify"),
            translate("Report", "Region known, MRC not known yet. These records are in the total of the region."),
        ),
        (
            translate("Report", "Not broken down"),
            translate("Report", "Counted for the region without an MRC: activities, links, published totals."),
        ),
    ]
    rows += _held_for_several(breakdown)
    headers = (translate("Report", "Word"), translate("Report", "Meaning"))
    _add_section(sheet, translate("Report", "Reading the tables"), "Notes_mots", headers, rows)
    sheet.add_blank()


def _held_for_several(breakdown: Breakdown) -> Iterator[tuple[Value, Value]]:
    """Indicators whose regions, added up, exceed the territory (rule 8)."""
    for indicator in INDICATORS:
        if indicator.unit is not Unit.ACTIVITIES:
            continue
        regions = [figures.figures[indicator.code].total or 0 for figures in breakdown.year.regions]
        territory = breakdown.year.territory[indicator.code].total
        if territory is not None and sum(regions) > territory:
            yield (
                indicator_label(indicator.code),
                translate(
                    "Report",
                    "Held for several regions: the regions add up to {regions}, the territory has {territory}.",
                ).format(regions=sum(regions), territory=territory),
            )


def _add_rules(sheet: SheetContent) -> None:
    rows: list[tuple[Value, Value]] = [
        (rule, translate_marked("CountingRule", text)) for rule, text in COUNTING_RULES.items()
    ]
    headers = (translate("Report", "Rule"), translate("Report", "Text"))
    _add_section(sheet, translate("Report", "Counting rules"), "Notes_regles", headers, rows)
    sheet.add_blank()


def _add_indicators(sheet: SheetContent, audience: Audience) -> None:
    rows: list[tuple[Value, Value]] = [
        (indicator_label(indicator.code), indicator_explanation(indicator)) for indicator in indicators_for(audience)
    ]
    headers = (translate("Report", "Indicator"), translate("Report", "What it counts"))
    _add_section(sheet, translate("Report", "Indicators"), "Notes_indicateurs", headers, rows)
    sheet.add_blank()


def _add_left_out(sheet: SheetContent, breakdown: Breakdown) -> None:
    """Records of the year that no total holds, whatever their region: those without a place belong to none."""
    left_out = breakdown.year.left_out
    rows: list[tuple[Value, Value]] = [
        (translate_marked("Report", label), left_out.get(reason, 0))
        for reason, label in _REASONS.items()
        if reason in _ALWAYS_SHOWN or left_out.get(reason, 0)
    ]
    headers = (translate("Report", "Reason"), translate("Report", "Records of the year, all regions"))
    heading = translate("Report", "Records left out of every total")
    first = _add_section(sheet, heading, "Notes_exclusions", headers, rows)
    whole = total(sheet.column_span(first, sheet.next_row - 1, 2))
    sheet.add((translate("Report", "Total"), whole), (Style.TOTAL_TEXT, Style.TOTAL_TEXT))
    sheet.add_blank()


def _add_changed(sheet: SheetContent, breakdown: Breakdown) -> None:
    """The figures that are no longer those of the frozen submission, so that nobody takes one for the other."""
    rows: list[tuple[Value, Value]] = [
        (
            f"{year.fiscal_year.label} · {indicator_label(one.indicator)}, {_place_name(year, one)}",
            translate("Report", "{filed} filed, {today} in this document").format(
                filed=_value_or_absent(one.indicator, one.filed), today=_value_or_absent(one.indicator, one.today)
            ),
        )
        for year, standing in zip(breakdown.years, breakdown.standings, strict=True)
        for one in standing.changed
    ]
    if rows:
        headers = (translate("Report", "Figure"), translate("Report", "What changed"))
        _add_section(sheet, translate("Report", "Differences since the submission"), "Notes_ecarts", headers, rows)
        sheet.add_blank()


def _place_name(year: YearFigures, one: ChangedFigure) -> str:
    figures = year.of_region(one.region)
    if one.mrc is None:
        return figures.region.name
    if not one.mrc:
        return translate("Report", "MRC to specify")
    return next((mrc.name for mrc in figures.mrcs if mrc.code == one.mrc), one.mrc)


def _value_or_absent(indicator: str, value: float | None) -> str:
    return NOT_AVAILABLE if value is None else shown_value(value, INDICATOR_BY_CODE[indicator].unit)


def _add_origin(sheet: SheetContent, breakdown: Breakdown) -> None:
    changed = translate("Report", "{moment} (UTC)").format(moment=format_moment(breakdown.last_change_at))
    rows: list[tuple[Value, Value]] = [
        (translate("Report", "Organisation"), breakdown.organisation),
        (translate("Report", "Territory"), place_label(breakdown)),
        (translate("Report", "Period"), period_label(breakdown)),
        *(
            (year.fiscal_year.label, standing_label(standing))
            for year, standing in zip(breakdown.years, breakdown.standings, strict=True)
        ),
        (translate("Report", "Last change of the book"), changed),
        (translate("Report", "Software"), f"CQI Desktop {__version__}"),
        (translate("Report", "Fingerprint of the figures (SHA-256)"), breakdown.fingerprint),
    ]
    headers = (translate("Report", "Origin"), translate("Report", "Value"))
    _add_section(sheet, translate("Report", "Where the figures come from"), "Notes_origine", headers, rows)
