"""Synergy links of a year, region by region (rule 14)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import LinkMoment

from .region_records import LINKS, moments_of, team_regions

if TYPE_CHECKING:
    from .book import Book

# What stands for a region in the matrix when a company has none of the territory.
OUTSIDE_TERRITORY = "outside_territory"
NO_TERRITORY = "no_territory"


class SynergyMatrix(NamedTuple):
    """Numbers of links by pair of region codes, the smaller code first; a region with itself is a pair too."""

    proposed: Mapping[tuple[str, str], int]
    concluded: Mapping[tuple[str, str], int]


def synergy_matrix(book: Book, year: FiscalYear) -> SynergyMatrix:
    """The links proposed and the links concluded in a year, by pair of places."""
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat()}
    team = team_regions(book)
    proposed: Counter[tuple[str, str]] = Counter()
    concluded: Counter[tuple[str, str]] = Counter()
    rows = book.sql(f"{LINKS} SELECT proposed_on, concluded_on, region_a, region_b FROM link", bounds)
    for proposed_on, concluded_on, region_a, region_b in rows:
        pair = pair_of_places(region_a, region_b, team)
        moments = moments_of(bounds, proposed_on, concluded_on, region_a, region_b)
        proposed[pair] += LinkMoment.PROPOSED in moments
        concluded[pair] += LinkMoment.CONCLUDED in moments
    return SynergyMatrix(dict(+proposed), dict(+concluded))


def pair_of_places(region_a: str | None, region_b: str | None, team: Collection[str]) -> tuple[str, str]:
    """The cell of the matrix that a link between two regions is in."""
    first, second = sorted(
        NO_TERRITORY if not region else region if region in team else OUTSIDE_TERRITORY
        for region in (region_a, region_b)
    )
    return first, second
