"""The figures of a year: the counting rules turned into numbers, for every region, MRC and the territory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cqi_desktop.domain.figures import Figure, LeftOutReason, RegionFigures, Status, YearFigures
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATORS, Indicator, LinkMoment, Source, Unit
from cqi_desktop.domain.own_indicators import holds_in
from cqi_desktop.domain.territory import Mrc, Region

from .counting_sql import (
    CANONICAL,
    LATEST,
    LATEST_LENGTH,
    MRC_KNOWN,
    NOWHERE,
    OUTSIDE,
    RECORDS,
    REGION_KNOWN,
    interventions,
    literal,
    received_by,
)
from .own_indicators import own_counts, own_indicators_of
from .published_figures import PublishedCells, published_cells
from .region_records import Span, activities_of, links_of, outcomes_of
from .service_keys import keys_of, service_keys
from .tables import Mrc as MrcRow
from .tables import Region as RegionRow

if TYPE_CHECKING:
    from .book import Book


@dataclass(slots=True)
class Count:
    """Stored whole numbers of one indicator by place; activities and links also carry the territory's own number."""

    by_mrc: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    to_specify: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    outside: int = 0
    nowhere: int = 0

    def add(self, rank: int, region: str | None, mrc: str | None, number: int) -> None:
        if rank == MRC_KNOWN and region and mrc:
            self.by_mrc[region, mrc] += number
        elif rank == REGION_KNOWN and region:
            self.to_specify[region] += number
        elif rank == OUTSIDE:
            self.outside += number
        else:
            self.nowhere += number

    def of_region(self, code: str) -> int:
        return self.to_specify[code] + sum(number for (region, _), number in self.by_mrc.items() if region == code)


@dataclass(slots=True)
class YearCounts:
    """Everything counted in a year, before statuses are known. ``present`` are the regions with records (rule 10)."""

    counts: dict[str, Count]
    spans: dict[str, tuple[Span, ...]]
    present: set[str]
    with_outcomes: set[str]
    left_out: dict[LeftOutReason, int]


def regions_of(book: Book) -> tuple[Region, ...]:
    """The regions that the team serves, in reading order."""
    rows = book.execute(RegionRow.select().order_by(RegionRow.position, RegionRow.code))
    return tuple(Region(row.code, row.name, row.served_from) for row in rows if row.code)


def mrcs_in_force(book: Book, year: FiscalYear) -> dict[str, tuple[Mrc, ...]]:
    """The MRC of each region at the end of the year, in reading order (rule 7)."""
    mrcs: dict[str, list[Mrc]] = defaultdict(list)
    for row in book.execute(MrcRow.select().order_by(MrcRow.position)):
        mrc = Mrc(row.code, row.name, row.region_code, row.valid_from, row.valid_to)
        if mrc.is_in_force_on(year.end):
            mrcs[mrc.region_code].append(mrc)
    return {region: tuple(rows) for region, rows in mrcs.items()}


def figures_of(book: Book, year: FiscalYear) -> YearFigures:
    """Every figure of a year, for every region that the team serves and the territory (rules 1 to 15)."""
    counts = count_year(book, year)
    own = own_indicators_of(book, year)
    counts.counts.update((indicator.code, _own_count(book, year, indicator)) for indicator in own)
    regions = regions_of(book)
    mrcs = mrcs_in_force(book, year)
    published = published_cells(book, year)

    def of_region(region: Region, indicators: Iterable[Indicator]) -> dict[str, Figure]:
        shown = mrcs.get(region.code, ())
        return {one.code: _region_figure(one, region, year, counts, published, shown) for one in indicators}

    def of_territory(indicators: Iterable[Indicator], figures: Sequence[Mapping[str, Figure]]) -> dict[str, Figure]:
        codes = [region.code for region in regions]
        return {one.code: _territory_figure(one, counts, [of[one.code] for of in figures], codes) for one in indicators}

    of_regions = tuple(
        RegionFigures(region, mrcs.get(region.code, ()), of_region(region, INDICATORS), of_region(region, own))
        for region in regions
    )
    return YearFigures(
        year,
        of_regions,
        of_territory(INDICATORS, [of.figures for of in of_regions]),
        counts.left_out,
        own,
        of_territory(own, [of.own for of in of_regions]),
    )


def _own_count(book: Book, year: FiscalYear, indicator: Indicator) -> Count:
    count = Count()
    for rank, region, mrc, number in own_counts(book, year, indicator):
        count.add(rank, region, mrc, number)
    return count


# --- counting --------------------------------------------------------------------------------------------


def count_year(book: Book, year: FiscalYear) -> YearCounts:
    """Count every indicator by place, in two passes over the interventions (by date, by completion)."""
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat()}
    counts = {indicator.code: Count() for indicator in INDICATORS}
    left_out = {LeftOutReason.OUTSIDE_TERRITORY: 0, LeftOutReason.NO_TERRITORY: 0}
    present: set[str] = set()

    def leave_out(rank: int, number: int) -> None:
        if rank < REGION_KNOWN:
            outside = rank == OUTSIDE
            left_out[LeftOutReason.OUTSIDE_TERRITORY if outside else LeftOutReason.NO_TERRITORY] += number

    keys = service_keys(book)
    for code, rank, place, number in book.sql(_received_statement(keys), bounds):
        mrc, _, region = place.partition("/")
        if code:
            counts[code].add(rank, region, mrc, number)
        else:
            leave_out(rank, number)
            if rank >= REGION_KNOWN:
                present.add(region)
    for key, rank, region, mrc, number, of_another_year in book.sql(_documents_statement(keys), bounds):
        for indicator in INDICATORS:
            if indicator.unit is Unit.DOCUMENTS and keys.get(key) in indicator.services:
                counts[indicator.code].add(rank, region, mrc, number)
        leave_out(rank, of_another_year)
        if rank >= REGION_KNOWN:
            present.add(region)

    served = {region.code for region in regions_of(book) if applies_to(region, year)}
    activities = activities_of(book, bounds, served)
    links, all_links = links_of(book, bounds, served)
    outcomes, with_outcomes = outcomes_of(book, bounds)
    for rank, region, mrc, cents in outcomes:
        counts["export_sales"].add(rank, region, mrc, cents)
        leave_out(rank, 1)
    present.update(code for _, span in activities for code in span.regions)
    for span in (*(span for _, span in activities), *all_links):
        leave_out(OUTSIDE if span.is_outside else REGION_KNOWN, 1)
    leave_out(NOWHERE, sum(1 for span in all_links if span.is_nowhere))
    return YearCounts(counts, _spans_by_indicator(activities, links), present, with_outcomes, left_out)


def applies_to(region: Region, year: FiscalYear) -> bool:
    """Whether the region was served in the year (rule 7)."""
    return region.served_from is None or region.served_from <= year.end


_RECORD = f"""
record AS MATERIALIZED (
  SELECT 'service' AS what, service_id AS which, company, rank,
    coalesce(mrc, '') || '/' || coalesce(region, '') AS place, seconds, {LATEST} AS latest FROM dated
  UNION ALL
  SELECT 'activity', kind, company, rank, coalesce(mrc, '') || '/' || coalesce(region, ''), 0, latest FROM attendance
)"""


def _received_statement(keys: Mapping[bytes, str]) -> str:
    """One statement for every indicator of services and participations; the rows of code '' are all records.

    Each year is read once and put in order twice. ``gathered`` adds up records by service and place. ``served`` has one
    row a company, with a column an indicator of companies: rank, day, key and place of its latest record, in one value
    whose greatest is the latest. A place is ``mrc/region``, either of which may be empty.
    """
    conditions = {one.code: received_by(one, keys_of(one.services, keys)) for one in INDICATORS}
    companies = [one.code for one in INDICATORS if one.unit is Unit.COMPANIES]
    added = [one for one in INDICATORS if one.unit in (Unit.ATTENDANCES, Unit.INTERVENTIONS, Unit.HOURS)]
    latest = ", ".join(
        f"max(CAST(latest || place AS BLOB)) FILTER (WHERE {conditions[code]}) AS {code}" for code in companies
    )
    branches = [
        "SELECT '' AS code, rank, place, sum(records) FROM gathered GROUP BY rank, place",
        # Someone who came is a record of their region (rule 10), even where a colleague stands for their company.
        "SELECT DISTINCT '', rank, '/' || region, 0 FROM presence WHERE region IS NOT NULL",
        *(
            f"SELECT {literal(one.code)}, rank, place, sum({'seconds' if one.unit is Unit.HOURS else 'records'}) "
            f"FROM gathered WHERE {conditions[one.code]} GROUP BY rank, place"
            for one in added
        ),
        *(
            f"SELECT {literal(code)}, CAST(substr({code}, 1, 1) AS INTEGER) AS rank, "
            f"CAST(substr({code}, {LATEST_LENGTH + 1}) AS TEXT) AS place, count(*) "
            f"FROM served WHERE {code} IS NOT NULL GROUP BY rank, place"
            for code in companies
        ),
    ]
    return (
        f"{RECORDS}, {_RECORD}, gathered AS MATERIALIZED (SELECT what, which, rank, place, count(*) AS records, "
        "sum(seconds) AS seconds FROM record GROUP BY what, which, rank, place), "
        f"served AS MATERIALIZED (SELECT {latest} FROM record GROUP BY company)\n" + "\nUNION ALL ".join(branches)
    )


def _documents_statement(keys: Mapping[bytes, str]) -> str:
    """Documents by service and place; the last column counts those that no other pass has seen, by their date."""
    codes = {code for indicator in INDICATORS if indicator.unit is Unit.DOCUMENTS for code in indicator.services}
    services = ", ".join(literal(key) for key in keys_of(codes, keys)) or "NULL"
    return (
        f"WITH RECURSIVE {CANONICAL}, {interventions('completed', 'completed_on')} "
        "SELECT service_id, rank, region, mrc, count(*), sum(day NOT BETWEEN :start AND :end) FROM completed "
        f"WHERE service_id IN ({services}) GROUP BY service_id, rank, region, mrc"
    )


def _spans_by_indicator(
    activities: Iterable[tuple[str, Span]], links: Mapping[LinkMoment, tuple[Span, ...]]
) -> dict[str, tuple[Span, ...]]:
    held = tuple(activities)
    spans: dict[str, tuple[Span, ...]] = {}
    for indicator in INDICATORS:
        if indicator.source is Source.ACTIVITIES:
            spans[indicator.code] = tuple(span for kind, span in held if kind in indicator.activity_kinds)
        elif indicator.link_moment is not None:
            spans[indicator.code] = links[indicator.link_moment]
    return spans


# --- figures ---------------------------------------------------------------------------------------------


def _region_figure(
    indicator: Indicator,
    region: Region,
    year: FiscalYear,
    counts: YearCounts,
    published: Mapping[str, PublishedCells],
    mrcs: tuple[Mrc, ...],
) -> Figure:
    nothing: dict[str, int | float | None] = {mrc.code: None for mrc in mrcs}
    if not applies_to(region, year) or not holds_in(indicator, year):
        return Figure(indicator.code, Status.NOT_APPLICABLE, None, nothing)
    if region.code in published:
        return _published_figure(indicator, published[region.code], nothing)
    has_records = counts.with_outcomes if indicator.unit is Unit.DOLLARS else counts.present
    if region.code not in has_records:
        return Figure(indicator.code, Status.ABSENT, None, nothing)
    return _counted_figure(indicator, region.code, counts, nothing)


def _published_figure(indicator: Indicator, cells: PublishedCells, nothing: dict[str, int | float | None]) -> Figure:
    total, by_mrc = cells.of(indicator.code)
    kept = by_mrc if indicator.unit.has_mrc else {}
    values = nothing | {mrc: indicator.unit.from_stored(value) for mrc, value in kept.items() if mrc in nothing}
    status = Status.ABSENT if total is None else Status.PUBLISHED
    return Figure(indicator.code, status, None if total is None else indicator.unit.from_stored(total), values)


def _counted_figure(
    indicator: Indicator, region: str, counts: YearCounts, nothing: dict[str, int | float | None]
) -> Figure:
    unit = indicator.unit
    if indicator.code in counts.spans:
        total = sum(1 for span in counts.spans[indicator.code] if region in span.regions)
        return Figure(indicator.code, Status.COUNTED, total, nothing)
    count = counts.counts[indicator.code]
    return Figure(
        indicator.code,
        Status.COUNTED,
        unit.from_stored(count.of_region(region)),
        {mrc: unit.from_stored(count.by_mrc.get((region, mrc), 0)) for mrc in nothing},
        unit.from_stored(count.to_specify[region]),
    )


def _territory_figure(indicator: Indicator, counts: YearCounts, figures: list[Figure], codes: list[str]) -> Figure:
    """n. d. when a region to which the year applies is n. d., published when one is published, else counted."""
    unit, count = indicator.unit, counts.counts[indicator.code]
    spans = counts.spans.get(indicator.code)
    outside = sum(1 for span in spans if span.is_outside) if spans is not None else count.outside
    nowhere = sum(1 for span in spans if span.is_nowhere) if spans is not None else count.nowhere
    if indicator.source is Source.ACTIVITIES:
        nowhere = 0  # without a region an activity is the territory's own (rule 8)
    applicable = [
        (code, figure)
        for code, figure in zip(codes, figures, strict=True)
        if figure.status is not Status.NOT_APPLICABLE
    ]
    statuses = {figure.status for _, figure in applicable}
    left = (unit.from_stored(outside), unit.from_stored(nowhere))
    if not statuses or Status.ABSENT in statuses:
        status = Status.ABSENT if statuses else Status.NOT_APPLICABLE
        return Figure(indicator.code, status, None, {}, None, *left)
    status = Status.PUBLISHED if Status.PUBLISHED in statuses else Status.COUNTED
    if spans is None:
        total = unit.from_stored(sum(unit.to_stored(figure.total or 0) for _, figure in applicable))
    else:
        counted = {code for code, figure in applicable if figure.status is Status.COUNTED}
        is_activity = indicator.source is Source.ACTIVITIES
        own = sum(1 for span in spans if span.counts_in_territory(counted, without_region=is_activity))
        total = own + sum(figure.total or 0 for _, figure in applicable if figure.status is Status.PUBLISHED)
    return Figure(indicator.code, status, total, {}, None, *left)
