"""Which companies each companies indicator counts in a year, and who came and left since the year before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATORS, Unit

from .counting_sql import COUNTED, REGION_KNOWN, received_by
from .service_keys import keys_of, service_keys

if TYPE_CHECKING:
    from .book import Book

# SQLite takes no more parameters than this at once everywhere.
_KEYS_AT_ONCE = 500


def companies_counted(book: Book, year: FiscalYear, region: str | None = None) -> Mapping[str, frozenset[bytes]]:
    """The companies behind each indicator whose unit is companies, in a region (code) or in the whole territory.

    Merged companies are one; each is where its latest qualifying record is (rules 3, 5 and 12). One pass of the book.
    """
    keys = service_keys(book)
    parts = [
        f"SELECT '{one.code}', company FROM (SELECT company, rank, region, max(latest) FROM received "
        f"WHERE {received_by(one, keys_of(one.services, keys))} GROUP BY company) "
        f"WHERE rank >= {REGION_KNOWN} AND (:region IS NULL OR region = :region)"
        for one in INDICATORS
        if one.unit is Unit.COMPANIES
    ]
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat(), "region": region}
    found: dict[str, set[bytes]] = defaultdict(set)
    for code, company in book.sql(f"{COUNTED} {' UNION ALL '.join(parts)}", bounds):
        found[code].add(company)
    return {one.code: frozenset(found[one.code]) for one in INDICATORS if one.unit is Unit.COMPANIES}


def company_names(book: Book, keys: Iterable[bytes]) -> dict[bytes, str]:
    """The names of some companies."""
    wanted, names = sorted(set(keys)), {}
    for start in range(0, len(wanted), _KEYS_AT_ONCE):
        some = wanted[start : start + _KEYS_AT_ONCE]
        marks = ", ".join("?" * len(some))
        names.update(book.sql(f"SELECT id, coalesce(name, '') FROM company WHERE id IN ({marks})", some).fetchall())
    return names
