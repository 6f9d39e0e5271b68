"""The acts of some years as SQL, each with its group on the axes of a cross table.

Built on ``counting_sql``: what qualifies, the place of a record and the company that it is of are those of the
figures. ``record`` has one row an act; the axes of which an act may have several groups are tables beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from cqi_desktop.domain.cross_table import SIZE_FLOORS, Axis, CrossMeasure, size_of
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.funding import WHOLE
from cqi_desktop.domain.territory import Region

from .counting_sql import ATTENDANCE, CANONICAL, interventions, literal, presences
from .funding_claims import CLAIM
from .reference import sectors

ACTIVITY, SERVICE = "activity", "service"


class Period(NamedTuple):
    """The years looked at, and what of them does not count: (first year, region) of published figures (rule 11)."""

    years: tuple[FiscalYear, ...]
    regions: tuple[Region, ...]
    hidden: frozenset[tuple[int, str]]

    @property
    def bounds(self) -> dict[str, str]:
        return {"start": self.years[-1].start.isoformat(), "end": self.years[0].end.isoformat()}


def records(period: Period, axes: Collection[Axis]) -> str:
    """The beginning of a statement: ``record``, and a table for each of ``axes`` that may give it several groups."""
    served = _served(period)
    parts = [CANONICAL, interventions("dated", "date", served=served), presences(served=served), ATTENDANCE]
    parts += [_EMPLOYEES] if Axis.SIZE in axes else []
    parts.append(_record(period, axes))
    parts += [_MARKETS] if Axis.MARKET in axes else []
    parts += [CLAIM, _FUNDERS] if Axis.FUNDER in axes else []
    return f"WITH RECURSIVE {', '.join(parts)}"


def _served(period: Period) -> str:
    """Rule 7 over several years: a region counts from the first day of the first year that it applies to."""
    month = period.years[0].first_month
    since = [
        (region.code, FiscalYear.of(region.served_from, month).start.isoformat())
        for region in period.regions
        if region.served_from is not None
    ]
    before = [f"(region = {literal(code)} AND day < {literal(day)})" for code, day in since]
    return f"region IS NULL OR NOT ({' OR '.join(before)})" if before else "1"


# --- one row an act ------------------------------------------------------------------------------------------


def _record(period: Period, axes: Collection[Axis]) -> str:
    wanted = [axis for axis in Axis if axis in axes and axis in _OF_ACT]
    acts = "".join(f", {_OF_ACT[axis]} AS {axis.value}_key" for axis in wanted)
    presences_ = "".join(f", {_OF_PRESENCE[axis]} AS {axis.value}_key" for axis in wanted)
    joins = "LEFT JOIN company c ON c.id = x.company " if Axis.SECTOR in axes else ""
    columns = "x.*"
    columns += f", {_sector()} AS sector_key" if Axis.SECTOR in axes else ""
    if Axis.SIZE in axes:
        columns += f", {_size()} AS size_key"
        joins += "LEFT JOIN employees e ON e.company = x.company AND x.day >= e.since AND x.day < e.until "
    return f"""
record AS MATERIALIZED (
  SELECT {columns} FROM (
    SELECT 'intervention' AS kind, d.id, d.company, d.day, d.rank, coalesce(d.region, '') AS region,
      coalesce(d.mrc, '') AS mrc, d.seconds, CAST(d.rank || d.day || d.id AS BLOB) AS latest,
      {_year(period.years, "d.day")} AS year{acts}
    FROM dated d JOIN intervention i ON i.id = d.id
    UNION ALL
    SELECT 'participation', t.id, t.company, t.day, t.rank, coalesce(t.region, ''), coalesce(t.mrc, ''), 0, t.latest,
      {_year(period.years, "t.day")}{presences_}
    FROM attendance t JOIN activity a ON a.id = t.activity_id
  ) x {joins})"""


_OF_ACT = {
    Axis.SERVICE: f"coalesce('{SERVICE}:' || lower(hex(i.service_id)), '')",
    Axis.ADVISER: "coalesce(lower(hex(i.adviser_id)), '')",
}
_OF_PRESENCE = {
    Axis.SERVICE: f"coalesce('{ACTIVITY}:' || t.kind, '')",
    Axis.ADVISER: "coalesce(lower(hex(a.adviser_id)), '')",
}


def _year(years: Sequence[FiscalYear], day: str) -> str:
    """The first year of the fiscal year of ``day``, as text."""
    earlier = [f"WHEN {day} < {literal(year.start.isoformat())} THEN '{year.start_year - 1}'" for year in years[::-1]]
    last = f"'{years[0].start_year}'"
    return f"CASE {' '.join(earlier[1:])} ELSE {last} END" if len(years) > 1 else last


def _sector() -> str:
    """The two-digit sector of company ``c``; some sectors have several prefixes."""
    cases = []
    for sector in sectors():
        if sector.level == 2:
            first, _, last = sector.code.partition("-")
            prefixes = ", ".join(literal(str(number)) for number in range(int(first), int(last or first) + 1))
            cases.append(f"WHEN substr(c.naics, 1, 2) IN ({prefixes}) THEN {literal(sector.code)}")
    return f"CASE {' '.join(cases)} ELSE '' END"


# The number of employees of each company from a day until another; of a merged company it is the survivor's.
_EMPLOYEES = """
employees AS MATERIALIZED (
  SELECT company, value, since, until FROM (
    SELECT company, value, since,
      coalesce(lead(since) OVER (PARTITION BY company ORDER BY since, id), '9999') AS until
    FROM (SELECT coalesce(k.root, e.company_id) AS company, e.value, e.measured_on AS since, e.id
      FROM measure e LEFT JOIN canonical k ON k.company = e.company_id
      WHERE e.kind = 'employees' AND e.trashed_at IS NULL AND e.value IS NOT NULL AND e.measured_on IS NOT NULL)
  ) WHERE since < until
)"""


def _size() -> str:
    cases = [f"WHEN e.value >= {floor} THEN {literal(size_of(floor))}" for floor in reversed(SIZE_FLOORS)]
    return f"CASE WHEN e.value IS NULL THEN '' {' '.join(cases)} ELSE '0' END"


# --- axes of which an act may have several groups ------------------------------------------------------------

_MARKETS = """
of_market AS MATERIALIZED (
  SELECT DISTINCT r.id, trim(j.value) AS market_key FROM record r
  LEFT JOIN intervention i ON r.kind = 'intervention' AND i.id = r.id
  LEFT JOIN participation p ON r.kind = 'participation' AND p.id = r.id LEFT JOIN activity a ON a.id = p.activity_id,
  json_each(CASE WHEN json_valid(coalesce(i.markets, a.markets)) THEN coalesce(i.markets, a.markets) ELSE '[]' END) j
  WHERE trim(j.value) <> ''
)"""

# What each funder pays of an act, and what nobody does ('').
_FUNDERS = f"""
paid AS MATERIALIZED (
  SELECT id, funder, min(sum(share), {WHOLE}) AS share FROM (
    SELECT c.act AS id, trim(f.funder) AS funder, c.share
    FROM claim c JOIN funding_line f ON f.id = c.line AND f.trashed_at IS NULL AND trim(coalesce(f.funder, '')) <> ''
    UNION ALL
    SELECT t.id, trim(f.funder), {WHOLE} FROM attendance t JOIN activity a ON a.id = t.activity_id
    JOIN funding_line f ON f.id = a.funding_line_id AND f.trashed_at IS NULL AND trim(coalesce(f.funder, '')) <> ''
  ) GROUP BY id, funder
),
of_funder(id, funder_key, share) AS MATERIALIZED (
  SELECT id, funder, share FROM paid
  UNION ALL
  SELECT id, '', {WHOLE} - sum(share) FROM paid GROUP BY id HAVING sum(share) < {WHOLE}
)"""

_BESIDE = {
    Axis.MARKET: "LEFT JOIN of_market ON of_market.id = r.id",
    Axis.FUNDER: "LEFT JOIN of_funder ON of_funder.id = r.id",
}


def column_of(axis: Axis) -> str:
    """The group of ``record r`` on an axis."""
    match axis:
        case Axis.YEAR | Axis.REGION | Axis.MRC:
            return f"r.{axis.value}"
        case Axis.MARKET | Axis.FUNDER:
            return f"coalesce({axis.value}_key, '')"
        case _:
            return f"r.{axis.value}_key"


def joins_of(axes: Iterable[Axis]) -> str:
    return " ".join(_BESIDE[axis] for axis in axes if axis in _BESIDE)


# --- counting ------------------------------------------------------------------------------------------------


def shown_condition(row: str, period: Period) -> str:
    """The records, or the places of companies, that are in the table: of the territory, or of ``:region``."""
    conditions = [f"{row}.rank >= 2", f"(:region IS NULL OR {row}.region = :region)"]
    conditions += [
        f"NOT ({row}.year = '{year}' AND {row}.region = {literal(region)})" for year, region in sorted(period.hidden)
    ]
    return " AND ".join(conditions)


def seconds_of(axes: Collection[Axis]) -> str:
    """The time of ``record r`` that goes to its group: with funders, what each of them pays."""
    if Axis.FUNDER not in axes:
        return "r.seconds"
    return f"CASE WHEN share IS NULL THEN r.seconds ELSE (r.seconds * share + {WHOLE // 2}) / {WHOLE} END"


def counting(measure: CrossMeasure, grouped: Sequence[Axis], period: Period) -> str:
    """One row a group: the keys of ``grouped``, then the number. Groups are those of these axes alone."""
    keys = [column_of(axis) for axis in grouped]
    joins = joins_of(grouped)
    if measure is not CrossMeasure.COMPANIES:
        number = "count(*)" if measure is CrossMeasure.RECORDS else f"sum({seconds_of(grouped)})"
        group = f" GROUP BY {', '.join(keys)}" if keys else ""
        return f"SELECT {', '.join([*keys, number])} FROM record r {joins} WHERE {shown_condition('r', period)}{group}"
    split = [axis for axis in grouped if not axis.is_settled]
    names = [f"{column_of(axis)} AS {axis.value}_group" for axis in split]
    settled = ["r.rank", "r.region", "r.mrc", "r.year"] + (["r.size_key"] if Axis.SIZE in grouped else [])
    # MAX() brings the columns of its own row: the place of a company is that of its latest record (rule 5).
    placed = (
        f"SELECT {', '.join(['r.company', *names, *settled])}, max(r.latest) FROM record r {joins} "
        f"GROUP BY {', '.join(['r.company', *(column_of(axis) for axis in split)])}"
    )
    keys = [f"r.{axis.value}_group" if axis in split else column_of(axis) for axis in grouped]
    group = f" GROUP BY {', '.join(keys)}" if keys else ""
    return f"SELECT {', '.join([*keys, 'count(*)'])} FROM ({placed}) r WHERE {shown_condition('r', period)}{group}"
