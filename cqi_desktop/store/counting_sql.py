"""The counting rules as SQL: which records qualify in a year, and where each one is counted.

Common table expressions, put together by ``figures.py`` (how many) and ``records_behind.py`` (which ones), so that
both always speak of the same records. They take ``:start`` and ``:end``, the bounds of the year.

A record has a rank for its place: 3 an MRC of the territory, 2 a region only, 1 outside, 0 none. A company is counted
where its record of greatest (rank, day, key) is (rule 5): ``latest`` is that triple as one text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cqi_desktop.domain.indicators import Indicator, Source, Unit

MRC_KNOWN, REGION_KNOWN, OUTSIDE, NOWHERE = 3, 2, 1, 0

# The company that each merged one turned out to be; the root of a loop is the smallest key (rule 12, sync.md 2.4).
CANONICAL = """
step(company, at) AS (
  SELECT id, merged_into_id FROM company WHERE merged_into_id IS NOT NULL
  UNION
  SELECT s.company, c.merged_into_id FROM step s JOIN company c ON c.id = s.at WHERE c.merged_into_id IS NOT NULL
),
canonical(company, root) AS MATERIALIZED (
  SELECT s.company, coalesce(
    max(CASE WHEN c.merged_into_id IS NULL THEN s.at END),
    min(CASE WHEN s.at IN (SELECT l.company FROM step l WHERE l.at = l.company) THEN s.at END))
  FROM step s JOIN company c ON c.id = s.at GROUP BY s.company
)"""


@dataclass(frozen=True, slots=True)
class Only:
    """A part of the year's records: of some companies (merged ones named themselves), of some services."""

    companies: Sequence[bytes] | None = None
    services: Sequence[bytes] = ()


IN_TRASH = "(SELECT id FROM company WHERE trashed_at IS NOT NULL)"
# Regions that the year does not apply to: their records are left out (rule 7).
NOT_SERVED = "(SELECT code FROM region WHERE served_from > :end)"


def mrc_in_force(row: str, day: str) -> str:
    """The join that finds the MRC of ``row`` when it is in force on ``day`` (rule 7)."""
    return (
        f"LEFT JOIN mrc m ON m.code = {row}.mrc "
        f"AND coalesce(m.valid_from, '') <= {day} AND {day} <= coalesce(m.valid_to, '9999')"
    )


def place_rank(row: str) -> str:
    """How well the place of ``row`` is known, 3 to 0."""
    return (
        "CASE WHEN m.region_code IN (SELECT code FROM region) THEN 3 "
        f"WHEN {row}.mrc IS NOT NULL THEN 1 "
        f"WHEN {row}.region IN (SELECT code FROM region) THEN 2 "
        f"WHEN {row}.region IS NOT NULL THEN 1 ELSE 0 END"
    )


def place_region(row: str) -> str:
    """The region of ``row``: that of its MRC on its own day, else the one it was given."""
    return f"CASE WHEN {row}.mrc IS NULL THEN {row}.region ELSE m.region_code END"


# The condition on a record's region that the year applies to it.
SERVED = f"region IS NULL OR region NOT IN {NOT_SERVED}"


def interventions(name: str, within: str, only: Only | None = None, served: str = SERVED) -> str:
    """The interventions done, of companies not in the trash, whose ``within`` column falls in the year (rule 2).

    The index is named: with a service to group by, the planner would go round the year through another one.
    """
    index, condition = f"intervention_{within}", ""
    if only is not None and only.companies is not None:
        index, condition = "intervention_company", f" AND i.company_id IN ({_keys(only.companies)})"
    elif only is not None and only.services and within == "date":
        index = "intervention_service"
    if only is not None and only.services:
        condition += f" AND i.service_id IN ({_keys(only.services)})"
    return f"""
{name} AS (
  SELECT * FROM (
    SELECT i.id, i.service_id, coalesce(k.root, i.company_id) AS company, i.date AS day, i.{within} AS counted_on,
      coalesce(i.contact_seconds, 0) + coalesce(i.preparation_seconds, 0) AS seconds,
      {place_rank("i")} AS rank, {place_region("i")} AS region, m.code AS mrc
    FROM intervention i INDEXED BY {index} {mrc_in_force("i", "i.date")}
    LEFT JOIN canonical k ON k.company = i.company_id
    WHERE i.{within} BETWEEN :start AND :end AND i.status = 'done' AND i.trashed_at IS NULL
      AND i.company_id IS NOT NULL AND coalesce(k.root, i.company_id) NOT IN {IN_TRASH}{condition}
  ) WHERE {served}
)"""


def presences(only: Only | None = None, served: str = SERVED) -> str:
    """Everyone present at a held activity of the year, one row a person (rule 9)."""
    source, condition = "activity a JOIN participation p ON p.activity_id = a.id", ""
    if only is not None and only.companies is not None:
        # From the company to its activities, not through every activity of the year.
        source = "participation p INDEXED BY participation_company CROSS JOIN activity a ON a.id = p.activity_id"
        condition = f" AND p.company_id IN ({_keys(only.companies)})"
    return f"""
presence AS (
  SELECT * FROM (
    SELECT p.id, p.activity_id, a.kind, coalesce(k.root, p.company_id) AS company, a.start_date AS day,
      {place_rank("p")} AS rank, {place_region("p")} AS region, m.code AS mrc
    FROM {source} {mrc_in_force("p", "a.start_date")}
    LEFT JOIN canonical k ON k.company = p.company_id
    WHERE a.start_date BETWEEN :start AND :end AND a.status = 'held' AND a.trashed_at IS NULL
      AND p.attendance = 'attended' AND p.trashed_at IS NULL
      AND p.company_id IS NOT NULL AND coalesce(k.root, p.company_id) NOT IN {IN_TRASH}{condition}
  ) WHERE {served}
)"""


PRESENCES = presences()

# What decides between the records of a company (rule 5): the text of rank and day, then the 16 bytes of the key.
LATEST = "CAST(rank || day || id AS BLOB)"
LATEST_LENGTH = 1 + 10 + 16

# One company at one activity is one record, whoever came (rules 9 and 12): MAX() brings the columns of its own row.
ATTENDANCE = f"""
attendance AS (
  SELECT activity_id, kind, company, day, id, rank, region, mrc, max({LATEST}) AS latest
  FROM presence GROUP BY activity_id, company
)"""

RECORDS = f"WITH RECURSIVE {CANONICAL}, {interventions('dated', 'date')}, {PRESENCES}, {ATTENDANCE}"

# What each company received, by service (key of it) or kind of activity, and place; ``records`` of them, ``seconds``.
RECEIVED = f"""
received AS MATERIALIZED (
  SELECT 'service' AS what, service_id AS which, company, rank, region, mrc,
    count(*) AS records, sum(seconds) AS seconds, max({LATEST}) AS latest
  FROM dated GROUP BY service_id, company, rank, region, mrc
  UNION ALL
  SELECT 'activity', kind, company, rank, region, mrc, count(*), 0, max(latest)
  FROM attendance GROUP BY kind, company, rank, region, mrc
)"""

COUNTED = f"{RECORDS}, {RECEIVED}"


def received_by(indicator: Indicator, service_keys: Sequence[bytes]) -> str:
    """The condition on ``received`` (or any rows with ``what`` and ``which``) that an indicator states."""
    services = "what = 'service'"
    if indicator.services:
        services += f" AND which IN ({', '.join(literal(key) for key in service_keys)})" if service_keys else " AND 0"
    kinds = "what = 'activity'"
    if indicator.activity_kinds:
        kinds += f" AND which IN ({', '.join(literal(kind) for kind in indicator.activity_kinds)})"
    match indicator.source:
        case Source.INTERVENTIONS:
            return services
        case Source.PARTICIPATIONS:
            return kinds
        case _:
            return f"({services} OR {kinds})"


def is_document(indicator: Indicator) -> bool:
    """Documents are counted on their completion date, everything else on its own day (rule 4)."""
    return indicator.unit is Unit.DOCUMENTS


def _keys(keys: Iterable[bytes]) -> str:
    return ", ".join(literal(key) for key in keys)


def literal(value: str | bytes) -> str:
    """A text or key of ours as an SQL literal: codes of the dictionary and keys of services, never typed text."""
    return f"x'{value.hex()}'" if isinstance(value, bytes) else "'" + value.replace("'", "''") + "'"
