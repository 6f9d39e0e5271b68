"""Why sums on the breakdown differ from their totals, in a sentence: it is no mistake, and it is said in place."""

from __future__ import annotations

from cqi_desktop.domain.figures import Figure, Status
from cqi_desktop.domain.indicators import Source, Unit
from cqi_desktop.translation import format_integer, translate

from .breakdown_model import Place, Report, ShownFigure

# Different companies beside attendances, of the same activities.
_PAIRS = {
    "awareness_companies": "awareness_attendances",
    "training_companies": "training_attendances",
}
_BY_SERVICE = ("information_companies", "accompaniment_companies", "export_plan_companies")


def sum_notes(report: Report, shown: ShownFigure) -> list[str]:
    """The sentences that concern one figure; none when every sum agrees."""
    notes = []
    indicator = shown.indicator
    if indicator.source in (Source.ACTIVITIES, Source.SYNERGY_LINKS):
        notes += _regions_note(report, shown)
    if shown.place.mrc is None and not shown.place.year:
        notes += _attendances_note(report, shown)
        notes += _served_note(report, shown)
    return notes


def _value(report: Report, code: str, place: Place) -> int | None:
    figure: Figure = report.figure(code, place)
    return int(figure.total) if figure.status is Status.COUNTED and figure.total is not None else None


def _regions_note(report: Report, shown: ShownFigure) -> list[str]:
    """Activities held for two regions, and links between two, count once in each (rules 8 and 14)."""
    code, year = shown.indicator.code, shown.place.year
    parts = [_value(report, code, Place(year, entry.region.code)) for entry in report.years[year].regions]
    total = _value(report, code, Place(year))
    if total is None:
        return []
    over = sum(part or 0 for part in parts) - total
    if over <= 0:
        return []
    numbers = {"sum": format_integer(total + over), "total": format_integer(total)}
    text = (
        translate("SumNotes", "The regions add up to {sum}, the territory has {total}: activities held for two regions "
                  "count in each of them.")
        if shown.indicator.unit is Unit.ACTIVITIES
        else translate("SumNotes", "The regions add up to {sum}, the territory has {total}: a link between two regions "
                       "counts in each of them.")
    )  # fmt: skip
    return [text.format(**numbers)]


def _attendances_note(report: Report, shown: ShownFigure) -> list[str]:
    pair = next((pair for pair in _PAIRS.items() if shown.indicator.code in pair), None)
    if pair is None:
        return []
    companies, attendances = (_value(report, code, shown.place) for code in pair)
    if companies is None or attendances is None or companies == attendances:
        return []
    text = translate(
        "SumNotes",
        "{attendances} attendances of {companies} companies: one that came twice counts once.",
    )
    return [text.format(attendances=format_integer(attendances), companies=format_integer(companies))]


def _served_note(report: Report, shown: ShownFigure) -> list[str]:
    if shown.indicator.code != "companies_served":
        return []
    total = _value(report, shown.indicator.code, shown.place)
    parts = sum(_value(report, code, shown.place) or 0 for code in _BY_SERVICE)
    if total is None or parts <= total:
        return []
    text = translate(
        "SumNotes", "The services above add up to {sum}: a company that received several of them counts once here."
    )
    return [text.format(sum=format_integer(parts))]
