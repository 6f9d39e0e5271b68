"""The figures of a year as plain data, keys as ``figures --json`` prints them, and their fingerprint."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from cqi_desktop.domain.figures import Figure, LeftOutReason, RegionFigures, YearFigures
from cqi_desktop.domain.indicators import INDICATORS, Indicator

# What the contract counts as left out; the records themselves give every reason.
_LEFT_OUT = (LeftOutReason.OUTSIDE_TERRITORY, LeftOutReason.NO_TERRITORY)


def figures_document(
    year: YearFigures,
    regions: Collection[str] | None = None,
    indicators: Collection[str] | None = None,
    *,
    with_own: bool = False,
) -> dict[str, Any]:
    """The document of ``figures --json``: what the book says and nothing of the laptop or of the moment.

    ``regions`` and ``indicators`` keep only those codes; None keeps them all. The territory is always there.
    With ``with_own`` each place has its ``own_indicators``, where the team has any: no fingerprint depends on them.
    """
    kept = [indicator for indicator in INDICATORS if indicators is None or indicator.code in indicators]
    shown = [figures for figures in year.regions if regions is None or figures.region.code in regions]
    document: dict[str, Any] = {
        "fiscal_year": year.fiscal_year.label,
        "start": year.fiscal_year.start.isoformat(),
        "end": year.fiscal_year.end.isoformat(),
        "regions": [_region_document(figures, kept) for figures in shown],
        "territory": {"indicators": [_territory_line(indicator, year.territory) for indicator in kept]},
        "left_out": {reason.value: year.left_out.get(reason, 0) for reason in _LEFT_OUT},
    }
    own = [indicator for indicator in year.own if indicators is None or indicator.code in indicators]
    if with_own and own:
        for place, figures in zip(document["regions"], shown, strict=True):
            place["own_indicators"] = [
                _labels(one) | _line(one, figures, figures.own[one.code]) for one in own if one.code in figures.own
            ]
        document["territory"]["own_indicators"] = [
            _labels(one) | _territory_line(one, year.own_territory) for one in own if one.code in year.own_territory
        ]
    return document


def _labels(indicator: Indicator) -> dict[str, Any]:
    """What a reader of the document cannot know of an indicator of the team."""
    assert indicator.own is not None
    own = indicator.own
    return {
        "label_fr": own.label_fr,
        "label_en": own.label_en or None,
        "version": own.version,
        "holds_from": own.holds_from.isoformat(),
        "unit": indicator.unit.value,
    }


def _region_document(figures: RegionFigures, indicators: Sequence[Indicator]) -> dict[str, Any]:
    return {
        "code": figures.region.code,
        "name": figures.region.name,
        "indicators": [_region_line(indicator, figures) for indicator in indicators],
    }


def _region_line(indicator: Indicator, figures: RegionFigures) -> dict[str, Any]:
    return _line(indicator, figures, figures.figures[indicator.code])


def _line(indicator: Indicator, figures: RegionFigures, figure: Figure) -> dict[str, Any]:
    return {
        "code": indicator.code,
        "unit": indicator.unit.value,
        "status": figure.status.value,
        "total": plain_number(figure.total),
        "by_mrc": {mrc.code: plain_number(figure.by_mrc.get(mrc.code)) for mrc in figures.mrcs},
        "mrc_to_specify": plain_number(figure.mrc_to_specify),
    }


def _territory_line(indicator: Indicator, territory: Mapping[str, Figure]) -> dict[str, Any]:
    figure = territory[indicator.code]
    return {
        "code": indicator.code,
        "status": figure.status.value,
        "total": plain_number(figure.total),
        "outside_territory": plain_number(figure.outside_territory),
        "no_territory": plain_number(figure.no_territory),
    }


def plain_number(value: int | float | None) -> int | float | None:
    """A whole number as an int: ``12.0`` hours are 12, ``12.5`` stay as they are."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def fingerprint_of(document: object) -> str:
    """SHA-256, in hexadecimal, of a document written canonically: equal on two laptops when the figures are."""
    canonical = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def fingerprint_of_years(years: Sequence[YearFigures], region: str | None) -> str:
    """The fingerprint of several years, of one region's figures alone or of the whole territory (None)."""
    documents = []
    for year in years:
        document = figures_document(year, None if region is None else (region,))
        if region is not None:
            # Another region's records do not change this region's workbook.
            del document["territory"], document["left_out"]
        documents.append(document)
    return fingerprint_of(documents)
