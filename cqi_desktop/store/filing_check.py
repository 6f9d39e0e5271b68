"""The quality check before a year is filed: what to settle, and a score that reaches 100 when nothing is left.

Each line may take points away, in proportion to how much of the year it concerns, one at least. Nothing here changes
the book; the window makes sentences of these facts and offers the step that settles each.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from cqi_desktop.domain.figures import Figure, LeftOutReason, Status, YearFigures
from cqi_desktop.domain.indicators import INDICATORS

from .attention import AttentionKind, AttentionLine

FULL_SCORE = 100


class FilingPoint(StrEnum):
    """What is looked at, in reading order."""

    SUMS = "sums"
    PLACES = "places"
    NO_TERRITORY = "no_territory"
    DOCUMENTS = "documents"
    HOURS = "hours"
    DUPLICATES = "duplicates"


# The most that each may take away; together they make 100.
_WEIGHTS = {
    FilingPoint.SUMS: 25,
    FilingPoint.PLACES: 20,
    FilingPoint.NO_TERRITORY: 10,
    FilingPoint.DOCUMENTS: 20,
    FilingPoint.HOURS: 10,
    FilingPoint.DUPLICATES: 15,
}
_SETTLES = {
    FilingPoint.PLACES: AttentionKind.NO_MRC,
    FilingPoint.DOCUMENTS: AttentionKind.NOT_COMPLETED,
    FilingPoint.HOURS: AttentionKind.NO_HOURS,
    FilingPoint.DUPLICATES: AttentionKind.DUPLICATES,
}


@dataclass(frozen=True, slots=True)
class FilingLine:
    """One point: ``count`` is how many are to settle, None when not looked for yet; ``lost`` the points it takes.

    ``records`` are those to settle, where they can be listed.
    """

    point: FilingPoint
    count: int | None
    lost: int = 0
    records: AttentionLine | None = None


@dataclass(frozen=True, slots=True)
class FilingCheck:
    """``score`` is None when the region has nothing counted in the year: there is nothing to check then."""

    score: int | None
    lines: tuple[FilingLine, ...]


def check_filing(
    figures: YearFigures, region: str | None, attention: Iterable[AttentionLine], duplicates: AttentionLine | None
) -> FilingCheck:
    """The check of a region (code), or of the territory (None), from the figures on show and ``attention_of``.

    ``duplicates`` is None when they were not looked for; the score is then of the rest.
    """
    counted = _counted(figures, region)
    if not counted:
        return FilingCheck(None, ())
    known = {line.kind: line for line in attention}
    if duplicates is not None:
        known[AttentionKind.DUPLICATES] = duplicates
    served, acts, documents = (
        int(_value(figures, code, region)) for code in ("companies_served", "interventions", "diagnostics_completed")
    )
    wrong = sum(1 for figure in counted if not adds_up(figure))
    without_mrc = sum(int(figure.mrc_to_specify or 0) for figure in counted if figure.indicator == "companies_served")
    nowhere = figures.left_out.get(LeftOutReason.NO_TERRITORY, 0)
    undated, hourless = (_count(known.get(kind)) for kind in (AttentionKind.NOT_COMPLETED, AttentionKind.NO_HOURS))
    twins = None if duplicates is None else duplicates.count
    lines = (
        _line(FilingPoint.SUMS, wrong, len(counted), known),
        _line(FilingPoint.PLACES, without_mrc, served, known),
        _line(FilingPoint.NO_TERRITORY, nowhere, acts + nowhere, known),
        _line(FilingPoint.DOCUMENTS, undated, documents + undated, known),
        _line(FilingPoint.HOURS, hourless, acts, known),
        _line(FilingPoint.DUPLICATES, twins, served, known),
    )
    return FilingCheck(FULL_SCORE - sum(line.lost for line in lines), lines)


def adds_up(figure: Figure) -> bool:
    """Whether the total is the sum of its MRC and of those to specify (rule 5)."""
    parts = [part for part in (*figure.by_mrc.values(), figure.mrc_to_specify) if part is not None]
    return figure.total is not None and abs(figure.total - sum(parts)) < 1e-6


def _counted(figures: YearFigures, region: str | None) -> list[Figure]:
    codes = [indicator.code for indicator in INDICATORS if indicator.unit.has_mrc]
    regions = [region] if region else [entry.region.code for entry in figures.regions]
    every = [figures.figure(code, place) for place in regions for code in codes]
    return [figure for figure in every if figure.status is Status.COUNTED]


def _value(figures: YearFigures, code: str, region: str | None) -> float:
    return figures.figure(code, region).total or 0


def _count(line: AttentionLine | None) -> int:
    return 0 if line is None else line.count


def _line(point: FilingPoint, count: int | None, among: int, known: dict[AttentionKind, AttentionLine]) -> FilingLine:
    records = known.get(_SETTLES[point]) if point in _SETTLES else None
    if not count:
        return FilingLine(point, count, 0, None)
    weight = _WEIGHTS[point]
    lost = min(weight, max(1, math.ceil(weight * count / max(among, count))))
    return FilingLine(point, count, lost, records)
