"""The interventions of a region and year with what each source pays of them: where shares are typed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.funding import WHOLE

from .funding_claims import CLAIMS, year_bounds

if TYPE_CHECKING:
    from .book import Book


class ActFilter(StrEnum):
    """Which interventions are listed."""

    EVERY = "every"
    FREE = "free"  # a part of it is paid by nobody
    DOUBLE = "double"  # together the sources claim more than the whole


@dataclass(frozen=True, slots=True)
class SharedAct:
    """One intervention done; ``shares`` are hundredths of a percent by source."""

    key: bytes
    company: bytes
    company_name: str
    day: date | None
    service_fr: str
    service_en: str
    seconds: int
    shares: dict[bytes, int] = field(default_factory=dict)

    @property
    def share(self) -> int:
        """What all the sources claim of it together."""
        return sum(self.shares.values())


@dataclass(frozen=True, slots=True)
class SharedActs:
    """The latest ``acts``, and how many there are in all."""

    acts: tuple[SharedAct, ...]
    count: int


_TOTALS = f"""{CLAIMS},
total AS (
  SELECT d.id, d.company, d.day, d.service_id, d.seconds,
    coalesce((SELECT sum(x.share) FROM claimed x WHERE x.act = d.id AND x.kind = 'intervention'), 0) AS share
  FROM dated d WHERE :region IS NULL OR d.region = :region
),
listed AS (
  SELECT * FROM total
  WHERE :which = 'every' OR (:which = 'free' AND share < {WHOLE}) OR (:which = 'double' AND share > {WHOLE})
)"""


def shared_acts(
    book: Book, year: FiscalYear, region: str | None, which: ActFilter = ActFilter.EVERY, limit: int = 500
) -> SharedActs:
    """The interventions done in a region and year, latest first, at most ``limit`` of them, with their shares."""
    given = {**year_bounds(year, region), "which": which.value, "limit": limit}
    count = book.scalar(f"{_TOTALS} SELECT count(*) FROM listed", given)
    rows = book.sql(
        f"{_TOTALS} SELECT l.id, l.company, coalesce(c.name, ''), l.day, coalesce(s.label_fr, ''), "
        "coalesce(s.label_en, ''), l.seconds, (SELECT json_group_object(hex(x.line), x.share) FROM claimed x "
        "WHERE x.act = l.id AND x.kind = 'intervention') FROM listed l LEFT JOIN company c ON c.id = l.company "
        "LEFT JOIN service s ON s.id = l.service_id ORDER BY l.day DESC, l.id DESC LIMIT :limit",
        given,
    )
    acts = tuple(
        SharedAct(
            key, company, name, date.fromisoformat(day) if day else None, french, english, seconds,
            {bytes.fromhex(line): share for line, share in json.loads(shares or "{}").items()},
        )
        for key, company, name, day, french, english, seconds, shares in rows
    )  # fmt: skip
    return SharedActs(acts, count)
