"""Records counted by region and not by MRC: activities held and synergy links (rules 8 and 14); and outcomes (15)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.indicators import LinkMoment

from .counting_sql import CANONICAL, IN_TRASH, NOT_SERVED, mrc_in_force, place_rank, place_region

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class Span:
    """The regions that a record counts for, once each.

    ``is_outside``: it has a region, none of the team's. ``is_nowhere``: it has none at all.
    """

    regions: frozenset[str]
    is_outside: bool = False
    is_nowhere: bool = False

    def counts_in_territory(self, counted: Set[str], *, without_region: bool) -> bool:
        """Whether the territory counts it, once, given the regions whose figures are counted.

        One that also spans a region known by its published figure is taken to be in that figure.
        """
        return (self.is_nowhere and without_region) or (bool(self.regions) and self.regions <= counted)


def span_of(regions: Iterable[str | None], team: Set[str], served: Set[str]) -> Span:
    """The span of a record for ``regions``, of which the year applies to those in ``served`` (rule 7)."""
    known = {region for region in regions if region}
    return Span(frozenset(known & served), bool(known) and not known & team, not known)


def team_regions(book: Book) -> frozenset[str]:
    return frozenset(code for (code,) in book.sql("SELECT code FROM region"))


def activities_of(book: Book, bounds: Mapping[str, Any], served: Set[str]) -> list[tuple[str, Span]]:
    """Kind and span of each activity held in the year of its first day (rule 8)."""
    team = team_regions(book)
    rows = book.sql(
        "SELECT kind, regions FROM activity WHERE start_date BETWEEN :start AND :end AND status = 'held' "
        "AND trashed_at IS NULL",
        bounds,
    )
    return [(kind, span_of(json.loads(regions or "[]"), team, served)) for kind, regions in rows]


# Links of two different companies, none in the trash; a region is "?" when the place is outside and unnamed.
LIVE_LINKS = f"""
link AS (
  SELECT l.id, l.proposed_on, l.concluded_on, l.status, ra.company AS company_a, rb.company AS company_b,
    ra.region AS region_a, rb.region AS region_b
  FROM synergy_link l
  JOIN side ra ON ra.link = l.id AND ra.side = 'a' JOIN side rb ON rb.link = l.id AND rb.side = 'b'
  WHERE l.trashed_at IS NULL AND ra.company <> rb.company
    AND ra.company NOT IN {IN_TRASH} AND rb.company NOT IN {IN_TRASH}
)"""


def _side(side: str) -> str:
    # The region, elsewhere, of an MRC that is not in force yet: two companies of one region are not between regions.
    elsewhere = "iif(s.region IN (SELECT code FROM region), NULL, s.region)"
    return f"""
  SELECT s.id AS link, '{side}' AS side, coalesce(k.root, s.company_id) AS company,
    CASE WHEN {place_rank("s")} = 1 THEN coalesce({place_region("s")}, {elsewhere}, '?')
      ELSE {place_region("s")} END AS region
  FROM (SELECT id, company_{side}_id AS company_id, region_{side} AS region, mrc_{side} AS mrc, proposed_on
        FROM synergy_link WHERE proposed_on BETWEEN :start AND :end OR concluded_on BETWEEN :start AND :end) s
  {mrc_in_force("s", "s.proposed_on")} LEFT JOIN canonical k ON k.company = s.company_id"""


SIDES = f"side AS MATERIALIZED ({_side('a')} UNION ALL {_side('b')})"
LINKS = f"WITH RECURSIVE {CANONICAL}, {SIDES}, {LIVE_LINKS}"


def links_of(
    book: Book, bounds: Mapping[str, str], served: Set[str]
) -> tuple[dict[LinkMoment, tuple[Span, ...]], tuple[Span, ...]]:
    """The spans of the links of the year by the date that each indicator looks at, and of all of them."""
    team = team_regions(book)
    spans: dict[LinkMoment, list[Span]] = {moment: [] for moment in LinkMoment}
    every = []
    rows = book.sql(f"{LINKS} SELECT proposed_on, concluded_on, region_a, region_b FROM link", bounds)
    for proposed_on, concluded_on, region_a, region_b in rows:
        span = span_of((region_a, region_b), team, served)
        every.append(span)
        for moment in moments_of(bounds, proposed_on, concluded_on, region_a, region_b):
            spans[moment].append(span)
    return {moment: tuple(found) for moment, found in spans.items()}, tuple(every)


def moments_of(
    bounds: Mapping[str, str], proposed_on: str | None, concluded_on: str | None, *regions: str | None
) -> set[LinkMoment]:
    """What a link counts as in the year (rule 14). Between regions: both are known and they differ."""
    moments = set()
    if proposed_on and bounds["start"] <= proposed_on <= bounds["end"]:
        moments.add(LinkMoment.PROPOSED)
        if all(regions) and len(set(regions)) > 1:
            moments.add(LinkMoment.PROPOSED_BETWEEN_REGIONS)
    if concluded_on and bounds["start"] <= concluded_on <= bounds["end"]:
        moments.add(LinkMoment.CONCLUDED)
    return moments


# Outcomes of the year, of companies not in the trash; a year shows only on the bounds that it was made with (rule 1).
OUTCOMES = f"""WITH RECURSIVE {CANONICAL},
outcome AS (
  SELECT * FROM (
    SELECT o.id, o.kind, o.attribution, o.value, o.recorded_on AS day, coalesce(k.root, o.company_id) AS company,
      {place_rank("o")} AS rank, {place_region("o")} AS region, m.code AS mrc
    FROM export_outcome o {mrc_in_force("o", "o.end_date")} LEFT JOIN canonical k ON k.company = o.company_id
    WHERE o.start_date = :start AND o.end_date = :end AND o.trashed_at IS NULL
      AND o.company_id IS NOT NULL AND coalesce(k.root, o.company_id) NOT IN {IN_TRASH}
  ) WHERE region IS NULL OR region NOT IN {NOT_SERVED}
)"""
DECLARED_SALES = "kind = 'export_sales' AND attribution = 'declared'"


def outcomes_of(
    book: Book, bounds: Mapping[str, Any]
) -> tuple[list[tuple[int, str | None, str | None, int]], set[str]]:
    """Rank, region, MRC and cents of each declared sale, and the regions where any outcome exists (rule 10)."""
    rows = book.sql(f"{OUTCOMES} SELECT rank, region, mrc, value, {DECLARED_SALES} FROM outcome", bounds).fetchall()
    sales = [(rank, region, mrc, value or 0) for rank, region, mrc, value, is_sale in rows if is_sale]
    return sales, {region for rank, region, _, _, _ in rows if rank >= 2}
