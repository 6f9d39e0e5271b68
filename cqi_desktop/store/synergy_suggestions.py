"""What the suggestions of synergies rest on, read in a few statements whatever the size of the book."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.sector_pairs import sector_of
from cqi_desktop.domain.suggestions import MOST_ALIKE, Gathering, Pair, Partner, Suggestion, pair_of, suggest

from .counting_sql import CANONICAL
from .dismissed_suggestions import pairs_dismissed

if TYPE_CHECKING:
    from .book import Book

# What brought two companies together longer ago says little of today.
YEARS_BACK = 3
_MOST_GATHERINGS, _MOST_AT_ONE = 150, 60
MOST_SUGGESTIONS = 60

_POOL = """
  SELECT c.id, c.name, c.region, c.mrc, c.naics, c.markets, c.export_status, r.last_on
  FROM company_row r JOIN company c ON c.id = r.company
  WHERE NOT r.hidden AND NOT r.archived AND c.region IN (SELECT code FROM region)"""
# Of those alike in region, sector and market, the ones served last: a hundred thousand companies make a few thousand.
_ALIKE = f"""
WITH pool AS ({_POOL})
SELECT id, name, region, mrc, naics, markets, export_status, last_on FROM (
  SELECT p.*, row_number() OVER (
    PARTITION BY p.region, substr(p.naics, 1, 3), coalesce(m.value, '') ORDER BY p.last_on DESC, p.id) AS place
  FROM pool p LEFT JOIN json_each(p.markets) m)
WHERE place <= ? GROUP BY id"""


def synergy_suggestions(
    book: Book, *, regions: Collection[str] = (), company: bytes | None = None, most: int = MOST_SUGGESTIONS
) -> tuple[Suggestion, ...]:
    """The best pairs of companies of two regions that are neither linked nor dismissed, strongest first.

    ``regions`` and ``company`` narrow them as ``domain.suggestions.suggest`` tells.
    """
    gatherings = _gatherings(book, company)
    if company is None:
        rows = book.sql(_ALIKE, (MOST_ALIKE,)).fetchall()
        known = {row[0] for row in rows}
        others = {key for gathering in gatherings for key in gathering.companies} - known
        rows += _named(book, others)
    else:
        rows = book.sql(_POOL).fetchall()
    excluded = _linked(book) | pairs_dismissed(book)
    return suggest(map(_partner, rows), gatherings, excluded, regions=regions, company=company, most=most)


def _named(book: Book, keys: Collection[bytes]) -> list[Any]:
    listed = json.dumps([key.hex().upper() for key in keys])
    return book.sql(f"{_POOL} AND hex(c.id) IN (SELECT value FROM json_each(?))", (listed,)).fetchall()


def _partner(row: tuple[Any, ...]) -> Partner:
    key, name, region, mrc, naics, markets, export_status, last_on = row
    return Partner(
        key, name or "", region, mrc or "", sector_of(naics), tuple(json.loads(markets)) if markets else (),
        export_status or "", date.fromisoformat(last_on) if last_on else None,
    )  # fmt: skip


def _gatherings(book: Book, company: bytes | None) -> list[Gathering]:
    """The latest activities with those who were there, merged companies as the one that they turned out to be."""
    since = book.today() - timedelta(days=YEARS_BACK * 366)
    rows = book.sql(
        f"WITH RECURSIVE {CANONICAL} "
        "SELECT a.id, a.title, a.kind, coalesce(k.root, p.company_id) FROM ("
        "SELECT id, title, kind, start_date FROM activity WHERE status = 'held' AND trashed_at IS NULL "
        "AND start_date >= ? ORDER BY start_date DESC LIMIT ?) a "
        "JOIN participation p ON p.activity_id = a.id AND p.attendance = 'attended' AND p.trashed_at IS NULL "
        "LEFT JOIN canonical k ON k.company = p.company_id WHERE p.company_id IS NOT NULL "
        "ORDER BY a.start_date DESC, a.id",
        (since.isoformat(), _MOST_GATHERINGS),
    )
    present: dict[tuple[bytes, str, str], set[bytes]] = defaultdict(set)
    for activity, title, kind, who in rows:
        present[activity, title or "", kind or ""].add(who)
    return [
        Gathering(title, kind == "mission", frozenset(sorted(companies)[: None if company else _MOST_AT_ONE]))
        for (_, title, kind), companies in present.items()
        if len(companies) > 1
    ]


def _linked(book: Book) -> set[Pair]:
    """The pairs that have a link, whatever became of it."""
    rows = book.sql(
        f"WITH RECURSIVE {CANONICAL} SELECT coalesce(a.root, l.company_a_id), coalesce(b.root, l.company_b_id) "
        "FROM synergy_link l LEFT JOIN canonical a ON a.company = l.company_a_id "
        "LEFT JOIN canonical b ON b.company = l.company_b_id "
        "WHERE l.trashed_at IS NULL AND l.company_a_id IS NOT NULL AND l.company_b_id IS NOT NULL"
    )
    return {pair_of(*row) for row in rows}
