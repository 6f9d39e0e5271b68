"""The same counts as ``store.figures``, the way that a good SQL programmer would write them for this one book.

No dictionary of indicators, no helper of the program: one statement by kind of record, with the counting rules written
out (merged companies, trash, validity of an MRC, the place of the latest record). The regions are known by their codes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# (indicator, region, MRC): "" for what has no MRC; the regions "?" and "-" are outside the territory and nowhere.
Cell = tuple[str, str, str]
OUTSIDE, NOWHERE = "?", "-"

_SURVIVORS = """
WITH RECURSIVE merged(company, survivor) AS (
  SELECT id, merged_into_id FROM company WHERE merged_into_id IS NOT NULL
  UNION
  SELECT merged.company, c.merged_into_id FROM merged JOIN company c ON c.id = merged.survivor
  WHERE c.merged_into_id IS NOT NULL
),
survivor AS MATERIALIZED (
  SELECT company, survivor FROM merged JOIN company c ON c.id = merged.survivor WHERE c.merged_into_id IS NULL
),
trashed AS MATERIALIZED (SELECT id FROM company WHERE trashed_at IS NOT NULL)"""

# The place of a row: an MRC in force on its day, else its region, else outside, else nowhere.
_PLACE = """
  CASE WHEN m.code IS NOT NULL THEN 3 WHEN {row}.mrc IS NOT NULL THEN 1 WHEN {row}.region IN ('17', '04', '05') THEN 2
       WHEN {row}.region IS NOT NULL THEN 1 ELSE 0 END AS rank,
  CASE WHEN m.code IS NOT NULL THEN m.region_code WHEN {row}.mrc IS NOT NULL OR {row}.region NOT IN ('17', '04', '05')
       THEN '?' ELSE coalesce({row}.region, '-') END AS region,
  coalesce(m.code, '') AS mrc"""
_MRC = """
  LEFT JOIN mrc m ON m.code = {row}.mrc
    AND {day} >= coalesce(m.valid_from, '') AND {day} <= coalesce(m.valid_to, '9')"""
_LIVE = "coalesce(s.survivor, {row}.company_id) NOT IN (SELECT id FROM trashed)"
_SERVED = "region NOT IN (SELECT code FROM region WHERE served_from > :end)"

_ACTS = f"""
act AS MATERIALIZED (
  SELECT * FROM (
    SELECT i.id, i.date AS day, i.service_id AS service, coalesce(s.survivor, i.company_id) AS company,
      coalesce(i.contact_seconds, 0) + coalesce(i.preparation_seconds, 0) AS seconds, {_PLACE.format(row="i")}
    FROM intervention i INDEXED BY intervention_date {_MRC.format(row="i", day="i.date")}
    LEFT JOIN survivor s ON s.company = i.company_id
    WHERE i.date BETWEEN :start AND :end AND i.status = 'done' AND i.trashed_at IS NULL AND {_LIVE.format(row="i")}
  ) WHERE {_SERVED}
)"""

_PRESENT = f"""
present AS MATERIALIZED (
  SELECT * FROM (
    SELECT p.id, a.start_date AS day, a.id AS activity, a.kind, coalesce(s.survivor, p.company_id) AS company,
      {_PLACE.format(row="p")}
    FROM activity a JOIN participation p ON p.activity_id = a.id {_MRC.format(row="p", day="a.start_date")}
    LEFT JOIN survivor s ON s.company = p.company_id
    WHERE a.start_date BETWEEN :start AND :end AND a.status = 'held' AND a.trashed_at IS NULL
      AND p.attendance = 'attended' AND p.trashed_at IS NULL AND {_LIVE.format(row="p")}
  ) WHERE {_SERVED}
)"""

_LATEST_FIRST = "ORDER BY rank DESC, day DESC, id DESC"

_SERVICES_AND_PRESENCES = f"""{_SURVIVORS}, {_ACTS}, {_PRESENT}
SELECT 'interventions', region, mrc, count(*) FROM act GROUP BY region, mrc
UNION ALL
SELECT 'hours', region, mrc, sum(seconds) FROM act GROUP BY region, mrc
UNION ALL
SELECT v.code || '_companies', region, mrc, count(*) FROM (
  SELECT service, region, mrc, row_number() OVER (PARTITION BY service, company {_LATEST_FIRST}) AS place
  FROM act WHERE service IN (SELECT id FROM service WHERE code IN ('information', 'accompaniment', 'export_plan'))
) latest JOIN service v ON v.id = latest.service WHERE place = 1 GROUP BY v.code, region, mrc
UNION ALL
SELECT kind || '_companies', region, mrc, count(*) FROM (
  SELECT kind, region, mrc, row_number() OVER (PARTITION BY kind, company {_LATEST_FIRST}) AS place FROM present
) WHERE place = 1 GROUP BY kind, region, mrc
UNION ALL
SELECT kind || '_attendances', region, mrc, count(*) FROM (
  SELECT kind, region, mrc, row_number() OVER (PARTITION BY activity, company {_LATEST_FIRST}) AS place FROM present
) WHERE place = 1 GROUP BY kind, region, mrc
UNION ALL
SELECT 'companies_served', region, mrc, count(*) FROM (
  SELECT region, mrc, row_number() OVER (PARTITION BY company {_LATEST_FIRST}) AS place FROM (
    SELECT company, region, mrc, rank, day, id FROM act
    UNION ALL SELECT company, region, mrc, rank, day, id FROM present)
) WHERE place = 1 GROUP BY region, mrc"""

_DOCUMENTS = f"""{_SURVIVORS}
SELECT code, region, mrc, count(*) FROM (
  SELECT CASE v.code WHEN 'diagnostic' THEN 'full_diagnostics_completed' ELSE 'prediagnostics_completed' END AS code,
    {_PLACE.format(row="i")}
  FROM intervention i INDEXED BY intervention_completed_on {_MRC.format(row="i", day="i.date")}
  JOIN service v ON v.id = i.service_id LEFT JOIN survivor s ON s.company = i.company_id
  WHERE i.completed_on BETWEEN :start AND :end AND v.code IN ('prediagnostic', 'diagnostic') AND i.status = 'done'
    AND i.trashed_at IS NULL AND {_LIVE.format(row="i")}
) WHERE {_SERVED} GROUP BY code, region, mrc"""

_SALES = f"""{_SURVIVORS}
SELECT 'export_sales', region, mrc, sum(value) FROM (
  SELECT coalesce(o.value, 0) AS value, {_PLACE.format(row="o")}
  FROM export_outcome o {_MRC.format(row="o", day="o.end_date")} LEFT JOIN survivor s ON s.company = o.company_id
  WHERE o.start_date = :start AND o.end_date = :end AND o.trashed_at IS NULL AND o.kind = 'export_sales'
    AND o.attribution = 'declared' AND {_LIVE.format(row="o")}
) WHERE {_SERVED} GROUP BY region, mrc"""

# Activities and links count once for each of their regions, and once for the territory (region "").
_ACTIVITIES = """
WITH held AS (
  SELECT id, CASE kind WHEN 'awareness' THEN 'awareness_activities' ELSE 'training_groups' END AS code, regions
  FROM activity WHERE start_date BETWEEN :start AND :end AND status = 'held' AND trashed_at IS NULL
    AND kind IN ('awareness', 'training')
)
SELECT code, j.value, '', count(*) FROM held, json_each(held.regions) j GROUP BY code, j.value
UNION ALL
SELECT code, '', '', count(*) FROM held WHERE coalesce(regions, '[]') = '[]' OR EXISTS (
  SELECT 1 FROM json_each(held.regions) j JOIN region r ON r.code = j.value AND coalesce(r.served_from, '') <= :end)
GROUP BY code"""

_LINKS = f"""{_SURVIVORS},
link AS MATERIALIZED (
  SELECT l.proposed_on BETWEEN :start AND :end AS is_proposed, l.concluded_on BETWEEN :start AND :end AS is_concluded,
    CASE WHEN l.mrc_a IS NULL THEN l.region_a ELSE coalesce(ma.region_code, '?') END AS a,
    CASE WHEN l.mrc_b IS NULL THEN l.region_b ELSE coalesce(mb.region_code, '?') END AS b
  FROM synergy_link l
  LEFT JOIN mrc ma ON ma.code = l.mrc_a
    AND l.proposed_on BETWEEN coalesce(ma.valid_from, '') AND coalesce(ma.valid_to, '9')
  LEFT JOIN mrc mb ON mb.code = l.mrc_b
    AND l.proposed_on BETWEEN coalesce(mb.valid_from, '') AND coalesce(mb.valid_to, '9')
  LEFT JOIN survivor sa ON sa.company = l.company_a_id LEFT JOIN survivor sb ON sb.company = l.company_b_id
  WHERE (l.proposed_on BETWEEN :start AND :end OR l.concluded_on BETWEEN :start AND :end) AND l.trashed_at IS NULL
    AND coalesce(sa.survivor, l.company_a_id) <> coalesce(sb.survivor, l.company_b_id)
    AND coalesce(sa.survivor, l.company_a_id) NOT IN (SELECT id FROM trashed)
    AND coalesce(sb.survivor, l.company_b_id) NOT IN (SELECT id FROM trashed)
),
counted AS (
  SELECT 'synergy_links' AS code, a, b FROM link WHERE is_proposed
  UNION ALL SELECT 'interregional_links', a, b FROM link WHERE is_proposed AND a <> b
  UNION ALL SELECT 'concluded_links', a, b FROM link WHERE is_concluded
)
SELECT code, a, '', count(*) FROM counted GROUP BY code, a
UNION ALL
SELECT code, b, '', count(*) FROM counted WHERE b IS NOT a GROUP BY code, b
UNION ALL
SELECT code, '', '', count(*) FROM counted WHERE a IN (SELECT code FROM region WHERE coalesce(served_from, '') <= :end)
  OR b IN (SELECT code FROM region WHERE coalesce(served_from, '') <= :end) GROUP BY code"""

_STATEMENTS = (_SERVICES_AND_PRESENCES, _DOCUMENTS, _SALES, _ACTIVITIES, _LINKS)


def count_by_hand(book: Book, year: FiscalYear) -> dict[Cell, int]:
    """Every count of a year by place, in the whole numbers that the book keeps (seconds, cents)."""
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat()}
    cells: dict[Cell, int] = defaultdict(int)
    for code, region, mrc, number in _rows(book, bounds):
        cells[code, region, mrc] += number
        if code in ("prediagnostics_completed", "full_diagnostics_completed"):
            cells["diagnostics_completed", region, mrc] += number
    return cells


def _rows(book: Book, bounds: dict[str, str]) -> Iterator[tuple[str, str, str, int]]:
    for statement in _STATEMENTS:
        yield from book.sql(statement, bounds).fetchall()
