"""What the map of the MRC shows: a value of one indicator for each of them, the steps of the scale, the totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cqi_desktop.domain.figures import Status, YearFigures
from cqi_desktop.domain.indicators import INDICATORS, Indicator, Unit
from cqi_desktop.domain.round_breaks import class_of, round_breaks
from cqi_desktop.store.synergy_arcs import SynergyArc
from cqi_desktop.translation import NO_BREAK_SPACE, format_number, translate, translate_marked

from .breakdown_model import NOT_APPLICABLE, NOT_AVAILABLE, Place, ShownFigure, explanation_of, figure_text

# Activities and links have no row of an MRC (rules 8 and 14).
MAP_INDICATORS: tuple[Indicator, ...] = tuple(one for one in INDICATORS if one.unit.has_mrc)


def map_indicators(years: Sequence[YearFigures]) -> tuple[Indicator, ...]:
    """What the map may show: those that have a value by MRC, the team's own included."""
    own = years[0].own if years else ()
    return (*MAP_INDICATORS, *(one for one in own if one.unit.has_mrc))


@dataclass(frozen=True, slots=True)
class MrcValue:
    """The figure of one MRC. ``step`` is its class in the scale, None when there is nothing to colour."""

    code: str
    name: str
    region: str
    region_name: str
    shown: ShownFigure
    text: str
    step: int | None

    @property
    def is_applicable(self) -> bool:
        return self.shown.figure.status is not Status.NOT_APPLICABLE

    @property
    def spoken(self) -> str:
        """``Arthabaska, Centre-du-Québec : 20``, then why there is no number."""
        told = translate("Map", "{mrc}, {region}: {value}").format(
            mrc=self.name, region=self.region_name, value=self.text
        )
        why = explanation_of(self.shown) if self.shown.value is None else ""
        return f"{told}. {why}" if why else told


@dataclass(frozen=True, slots=True)
class RegionTotal:
    code: str
    name: str
    shown: ShownFigure
    text: str


@dataclass(frozen=True, slots=True)
class MapValues:
    """One indicator of one year over the whole territory."""

    indicator: Indicator
    breaks: tuple[int, ...]
    mrcs: tuple[MrcValue, ...]
    regions: tuple[RegionTotal, ...]
    arcs: tuple[SynergyArc, ...] = ()

    def of(self, code: str) -> MrcValue | None:
        return next((value for value in self.mrcs if value.code == code), None)

    @property
    def has_unknown(self) -> bool:
        return any(value.step is None and value.is_applicable for value in self.mrcs)

    @property
    def has_not_applicable(self) -> bool:
        return any(not value.is_applicable for value in self.mrcs)


def map_values(years: Sequence[YearFigures], indicator: Indicator, arcs: Sequence[SynergyArc] = ()) -> MapValues:
    """The values of the first year; the steps are those of all the years, so that their pictures compare."""
    figures = years[0]
    breaks = round_breaks(max((value for year in years for value in _known(year, indicator)), default=0))
    mrcs, regions = [], []
    for of in figures.regions:
        figure, name = figures.figure(indicator.code, of.region.code), of.region.name
        label = figures.fiscal_year.label
        total = ShownFigure(indicator, figure, Place(0, of.region.code), name, label)
        regions.append(RegionTotal(of.region.code, name, total, short_text(total)))
        for mrc in of.mrcs:
            shown = ShownFigure(indicator, figure, Place(0, of.region.code, mrc.code), mrc.name, label)
            step = None if shown.value is None else class_of(shown.value, breaks)
            mrcs.append(MrcValue(mrc.code, mrc.name, of.region.code, name, shown, short_text(shown), step))
    return MapValues(indicator, breaks, tuple(mrcs), tuple(regions), tuple(arcs))


def _known(year: YearFigures, indicator: Indicator) -> list[float]:
    figures = (year.figure(indicator.code, of.region.code) for of in year.regions)
    values = (value for figure in figures for value in figure.by_mrc.values())
    return [value for value in values if value is not None]


def short_text(shown: ShownFigure) -> str:
    """A figure short enough for the map: dollars in thousands or millions."""
    value = shown.value
    if value is None:
        return NOT_APPLICABLE if shown.figure.status is Status.NOT_APPLICABLE else NOT_AVAILABLE
    if shown.indicator.unit is Unit.DOLLARS:
        return short_money(value)
    return figure_text(value, shown.figure.status, shown.indicator.unit)


def short_money(dollars: float) -> str:
    """``1,2 M$``, ``420 k$``."""
    if dollars >= 1_000_000:
        return translate("Map", "${millions}M").format(millions=format_number(dollars / 1_000_000, 1))
    if dollars >= 1000:
        return translate("Map", "${thousands}k").format(thousands=format_number(dollars / 1000, 0))
    return translate("Map", "${dollars}").format(dollars=format_number(dollars, 0))


def step_labels(values: MapValues) -> list[str]:
    """What each colour stands for, from zero: ``0``, ``1-3``, ``4-8``... ``25 et +``."""
    unit, breaks = values.indicator.unit, values.breaks
    labels = [_bound(0, unit)]
    for lower, following in pairwise(breaks):
        if unit in (Unit.HOURS, Unit.DOLLARS):
            labels.append(
                translate("Map", "under {bound}").format(bound=_bound(following, unit))
                if lower == breaks[0]
                else translate("Map", "{bound} and over").format(bound=_bound(lower, unit))
            )
        else:
            upper = following - 1
            labels.append(_bound(lower, unit) if upper == lower else f"{_bound(lower, unit)}-{_bound(upper, unit)}")
    return [*labels, translate("Map", "{bound} and over").format(bound=_bound(breaks[-1], unit))]


def _bound(value: int, unit: Unit) -> str:
    if unit is Unit.DOLLARS:
        return short_money(value)
    text = format_number(value, 0)
    return f"{text}{NO_BREAK_SPACE}h" if unit is Unit.HOURS else text


def unit_words(unit: Unit) -> str:
    """What the map counts, beside its title."""
    return {
        Unit.COMPANIES: translate("Map", "different companies by MRC"),
        Unit.DOCUMENTS: translate("Map", "documents completed by MRC"),
        Unit.ATTENDANCES: translate("Map", "attendances by MRC"),
        Unit.INTERVENTIONS: translate("Map", "interventions by MRC"),
        Unit.HOURS: translate("Map", "hours by MRC"),
        Unit.DOLLARS: translate("Map", "declared sales by MRC"),
    }.get(unit, "")


def arc_words(arc: SynergyArc, values: MapValues, most: int = 6) -> str:
    """``Arthabaska ⇄ Maskinongé : 2 liens``, then the companies."""
    ends = [found.name if (found := values.of(code)) else code for code in (arc.mrc_a, arc.mrc_b)]
    count = translate("Map", "%Ln link(s)", "", arc.count)
    lines = [translate("Map", "{places}: {links}").format(places=" ⇄ ".join(ends), links=count)]
    lines += [f"{first} ⇄ {second}" for first, second in arc.pairs[:most]]
    if arc.count > most:
        lines.append("…")
    return "\n".join(lines)


def indicator_name(indicator: Indicator) -> str:
    return translate_marked("Indicator", indicator.label)
