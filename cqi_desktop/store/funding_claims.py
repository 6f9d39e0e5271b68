"""What each source of funding claims of a year: time and companies, and what two of them would claim at once.

An intervention is claimed by its shares, or for the whole by its ``funding_line`` (see ``domain.funding.claims_of``);
an activity by its own. Only what counts in the year's figures is claimed (rule 2), in the region where it counts.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.funding import WHOLE, claimed_seconds, excess_seconds
from cqi_desktop.domain.text_folding import fold

from .counting_sql import RECORDS

if TYPE_CHECKING:
    from .book import Book

# ``claim``: one row an intervention and a source. ``share`` is what it claims of it.
CLAIM = f"""
claim(kind, act, line, share) AS (
  SELECT 'intervention', s.intervention_id, s.funding_line_id, max(s.share)
  FROM funding_share s JOIN dated d ON d.id = s.intervention_id
  WHERE s.trashed_at IS NULL AND s.share > 0 GROUP BY s.intervention_id, s.funding_line_id
  UNION ALL
  SELECT 'intervention', i.id, i.funding_line_id, {WHOLE}
  FROM dated d JOIN intervention i ON i.id = d.id
  WHERE i.funding_line_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM funding_share s WHERE s.intervention_id = i.id AND s.funding_line_id = i.funding_line_id
      AND s.trashed_at IS NULL AND s.share IS NOT NULL)
)"""

# ``claimed``: one row an act and a source; an activity has no time, and is claimed whole.
CLAIMS = f"""{RECORDS},
{CLAIM},
claimed AS MATERIALIZED (
  SELECT c.line, c.act, c.share, d.company, d.day, d.seconds, d.region, d.mrc, 'intervention' AS kind, d.service_id
  FROM claim c JOIN dated d ON d.id = c.act JOIN funding_line f ON f.id = c.line AND f.trashed_at IS NULL
  WHERE :region IS NULL OR d.region = :region
  UNION ALL
  SELECT f.id, t.id, {WHOLE}, t.company, t.day, 0, t.region, t.mrc, 'participation', t.activity_id
  FROM attendance t JOIN activity a ON a.id = t.activity_id
  JOIN funding_line f ON f.id = a.funding_line_id AND f.trashed_at IS NULL
  WHERE :region IS NULL OR t.region = :region
)"""


class LineClaims(NamedTuple):
    """What one source claims: interventions, different companies (activities included) and seconds, its part only."""

    interventions: int
    companies: int
    seconds: int


class ClaimedAct(NamedTuple):
    """One act that a source claims. ``seconds`` is its whole time, ``share`` what the source pays of it.

    ``kind`` is intervention or participation; ``label`` the service, or the title of the activity.
    """

    kind: str
    key: bytes
    company: bytes
    company_name: str
    day: date | None
    label: str
    seconds: int
    share: int

    @property
    def paid_seconds(self) -> int:
        return claimed_seconds(self.seconds, self.share)


class DoubleAct(NamedTuple):
    """An intervention whose sources claim more than the whole. ``excess`` is the seconds that count twice."""

    key: bytes
    company: bytes
    company_name: str
    day: date | None
    share: int
    excess: int
    funders: tuple[str, ...]


class DoubleCompany(NamedTuple):
    """A company that two funders would both call theirs in the year."""

    company: bytes
    company_name: str
    funders: tuple[str, ...]


class ClaimedTime(NamedTuple):
    """The interventions and time of a year, and the part of them that nobody pays yet."""

    interventions: int
    seconds: int
    free_interventions: int
    free_seconds: int


def year_bounds(year: FiscalYear, region: str | None) -> dict[str, str | None]:
    """What ``CLAIMS`` asks for: the bounds of the year, and a region or all of them."""
    return {"start": year.start.isoformat(), "end": year.end.isoformat(), "region": region}


def claims_by_line(book: Book, year: FiscalYear, region: str | None = None) -> dict[bytes, LineClaims]:
    """What each source claims of a year, by its key; a source of another year that claims some is here too."""
    rows = book.sql(
        f"{CLAIMS} SELECT line, sum(kind = 'intervention'), count(DISTINCT company), "
        f"sum((seconds * share + {WHOLE // 2}) / {WHOLE}) FROM claimed GROUP BY line",
        year_bounds(year, region),
    )
    return {line: LineClaims(acts or 0, companies, seconds or 0) for line, acts, companies, seconds in rows}


def claimed_acts(book: Book, year: FiscalYear, line: bytes, region: str | None = None) -> tuple[ClaimedAct, ...]:
    """The acts behind what a source claims: their companies and time are those of ``claims_by_line``."""
    rows = book.sql(
        f"{CLAIMS} SELECT x.kind, x.act, x.company, coalesce(c.name, ''), x.day, "
        "coalesce((SELECT s.label_fr FROM service s WHERE s.id = x.service_id), "
        "(SELECT a.title FROM activity a WHERE a.id = x.service_id), ''), x.seconds, x.share "
        "FROM claimed x LEFT JOIN company c ON c.id = x.company WHERE x.line = :line",
        {**year_bounds(year, region), "line": line},
    ).fetchall()
    acts = [
        ClaimedAct(kind, act, company, name, _day(day), label, seconds, share)
        for kind, act, company, name, day, label, seconds, share in rows
    ]
    return tuple(sorted(acts, key=lambda act: (fold(act.company_name), act.day or date.min, act.key)))


def interventions_claimed_twice(book: Book, year: FiscalYear, region: str | None = None) -> tuple[DoubleAct, ...]:
    """The interventions of which the same hour would be reported to two funders."""
    rows = book.sql(
        f"{CLAIMS} SELECT x.act, x.company, coalesce(c.name, ''), x.day, x.seconds, x.share, coalesce(f.funder, ''), "
        f"x.line FROM claimed x JOIN funding_line f ON f.id = x.line LEFT JOIN company c ON c.id = x.company "
        f"WHERE x.kind = 'intervention' AND x.act IN (SELECT act FROM claimed WHERE kind = 'intervention' "
        f"GROUP BY act HAVING sum(share) > {WHOLE}) ORDER BY x.day, x.act, f.is_own_revenue, f.funder",
        year_bounds(year, region),
    )
    found: dict[bytes, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return tuple(_double_act(own) for own in found.values())


def _double_act(rows: list[tuple[Any, ...]]) -> DoubleAct:
    key, company, name, day, seconds = rows[0][:5]
    claims: dict[bytes, int] = {row[7]: row[5] for row in rows}
    funders = tuple(row[6] for row in rows)
    return DoubleAct(key, company, name, _day(day), sum(claims.values()), excess_seconds(seconds, claims), funders)


def companies_claimed_twice(book: Book, year: FiscalYear, region: str | None = None) -> tuple[DoubleCompany, ...]:
    """The companies that two funders would both report as served; own revenue is no funder."""
    rows = book.sql(
        f"{CLAIMS} SELECT DISTINCT x.company, coalesce(c.name, ''), coalesce(f.funder, '') FROM claimed x "
        "JOIN funding_line f ON f.id = x.line LEFT JOIN company c ON c.id = x.company WHERE f.is_own_revenue IS NOT 1",
        year_bounds(year, region),
    )
    funders: dict[tuple[bytes, str], dict[str, str]] = defaultdict(dict)
    for company, name, funder in rows:
        funders[company, name].setdefault(fold(funder), funder)
    doubled = [
        DoubleCompany(company, name, tuple(sorted(of.values(), key=fold)))
        for (company, name), of in funders.items()
        if len(of) > 1
    ]
    return tuple(sorted(doubled, key=lambda one: (fold(one.company_name), one.company)))


def claimed_time(book: Book, year: FiscalYear, region: str | None = None) -> ClaimedTime:
    """How much of the work of a year no source pays; an act half paid is half free."""
    row = book.sql(
        f"{CLAIMS}, paid AS (SELECT act, min(sum(share), {WHOLE}) AS share FROM claimed "
        f"WHERE kind = 'intervention' GROUP BY act) "
        f"SELECT count(*), sum(d.seconds), sum(coalesce(p.share, 0) < {WHOLE}), "
        f"sum(d.seconds - (d.seconds * coalesce(p.share, 0) + {WHOLE // 2}) / {WHOLE}) "
        "FROM dated d LEFT JOIN paid p ON p.act = d.id WHERE :region IS NULL OR d.region = :region",
        year_bounds(year, region),
    ).fetchone()
    return ClaimedTime(*(number or 0 for number in row))


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None
