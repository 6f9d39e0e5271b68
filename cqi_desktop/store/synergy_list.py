"""The synergy links as a list: both companies as they are now, both places as they were frozen (rule 14)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.list_conditions import ColumnKind, Condition
from cqi_desktop.domain.synergy import CONCLUDED, IN_CONTACT, PROPOSED
from cqi_desktop.domain.text_folding import fold

from .company_list import UNKNOWN
from .condition_sql import condition_sql
from .region_records import LINKS, team_regions
from .synergy_arcs import SynergyArc, arcs_of
from .synergy_matrix import pair_of_places

if TYPE_CHECKING:
    from .book import Book

_EVER = {"start": "0000-01-01", "end": "9999-12-31"}


@dataclass(frozen=True, slots=True)
class SynergyLine:
    """One link. ``pair`` are the codes of its two regions as the matrix has them, the smaller first."""

    id: bytes
    company_a: bytes
    company_b: bytes
    name_a: str
    name_b: str
    mrc_a: str
    mrc_b: str
    mrc_name_a: str
    mrc_name_b: str
    region_a: str
    region_b: str
    kind: str
    status: str
    proposed_on: date | None
    in_contact_on: date | None
    concluded_on: date | None
    ended_on: date | None
    value_cents: int | None
    market: str
    origin: str
    notes: str
    adviser: bytes | None
    adviser_name: str
    pair: tuple[str, str] = ("", "")

    @property
    def since(self) -> date | None:
        """The day of its present status."""
        return {PROPOSED: self.proposed_on, IN_CONTACT: self.in_contact_on, CONCLUDED: self.concluded_on}.get(
            self.status, self.ended_on
        )

    @property
    def is_between_regions(self) -> bool:
        return bool(self.region_a and self.region_b) and self.region_a != self.region_b

    def is_proposed_in(self, year: FiscalYear) -> bool:
        return self.proposed_on is not None and year.start <= self.proposed_on <= year.end

    def moves_in(self, year: FiscalYear) -> bool:
        """Proposed or concluded in the year: what the map draws."""
        return any(day is not None and year.start <= day <= year.end for day in (self.proposed_on, self.concluded_on))

    def is_followed_in(self, year: FiscalYear) -> bool:
        """On the board of the year: something happened to it then, or it was still open."""
        if self.proposed_on is not None and self.proposed_on > year.end:
            return False
        days = (self.proposed_on, self.in_contact_on, self.concluded_on, self.ended_on)
        is_moved = any(day is not None and year.start <= day <= year.end for day in days)
        return is_moved or self.status in (PROPOSED, IN_CONTACT)


@dataclass(frozen=True, slots=True)
class LinkFilter:
    """Which links are listed. An empty field filters nothing; several values of one field are alternatives.

    ``conditions`` are for ``links_satisfying``: the book answers them.
    """

    text: str = ""
    years: tuple[FiscalYear, ...] = ()
    pair: tuple[str, str] | None = None
    between_regions: bool = False
    regions: tuple[str, ...] = ()
    mrcs: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    advisers: tuple[bytes | str, ...] = ()
    markets: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()

    def keeps(self, line: SynergyLine) -> bool:
        return (
            self._is_found(line)
            and (not self.years or any(line.is_proposed_in(year) for year in self.years))
            and (self.pair is None or line.pair == self.pair)
            and (not self.between_regions or line.is_between_regions)
            and _any_of(self.regions, (line.region_a, line.region_b))
            and _any_of(self.mrcs, (line.mrc_a, line.mrc_b))
            and _any_of(self.statuses, (line.status,))
            and _any_of(self.kinds, (line.kind,))
            and _any_of(self.advisers, (line.adviser or "",))
            and _any_of(self.markets, (line.market,))
        )

    def _is_found(self, line: SynergyLine) -> bool:
        words = fold(self.text).split()
        if not words:
            return True
        said = fold(f"{line.name_a} {line.name_b} {line.market} {line.origin} {line.notes}")
        return all(word in said for word in words)


def _any_of(wanted: Collection[Any], values: Sequence[Any]) -> bool:
    return not wanted or any(value in wanted or (not value and UNKNOWN in wanted) for value in values)


_COLUMNS: dict[str, tuple[ColumnKind, str]] = {
    "proposed_on": (ColumnKind.DAY, "proposed_on"),
    "in_contact_on": (ColumnKind.DAY, "in_contact_on"),
    "concluded_on": (ColumnKind.DAY, "concluded_on"),
    "ended_on": (ColumnKind.DAY, "ended_on"),
    "since": (
        ColumnKind.DAY,
        "CASE status WHEN 'proposed' THEN proposed_on WHEN 'in_contact' THEN in_contact_on "
        "WHEN 'concluded' THEN concluded_on ELSE ended_on END",
    ),
    "value": (ColumnKind.NUMBER, "value_cents / 100.0"),
    "origin": (ColumnKind.TEXT, "origin"),
    "notes": (ColumnKind.TEXT, "notes"),
    "status": (ColumnKind.CHOICE, "status"),
    "kind": (ColumnKind.CHOICE, "kind"),
    "adviser": (ColumnKind.CHOICE, "adviser_id"),
    "market": (ColumnKind.CHOICE, "market"),
}


def links_satisfying(book: Book, conditions: Sequence[Condition]) -> frozenset[bytes] | None:
    """The links of which all that is said is true; None when nothing is said."""
    texts, parameters = [], []
    for said in conditions:
        kind, expression = _COLUMNS.get(said.column, (None, ""))
        if kind is not None and said.is_complete:
            found = condition_sql(expression, kind, said, book.today())
            texts.append(found.text)
            parameters += found.parameters
    if not texts:
        return None
    return frozenset(key for (key,) in book.sql(f"SELECT id FROM synergy_link WHERE {' AND '.join(texts)}", parameters))


def count_links(book: Book, criteria: LinkFilter) -> int:
    """How many links ``criteria`` keep, its conditions included."""
    among = links_satisfying(book, criteria.conditions)
    return sum(criteria.keeps(line) and (among is None or line.id in among) for line in synergy_lines(book))


def synergy_lines(book: Book) -> tuple[SynergyLine, ...]:
    """Every link that counts, latest proposed first; regions and companies as rule 14 has them."""
    team = team_regions(book)
    rows = book.sql(
        f"{LINKS} SELECT s.id, link.company_a, link.company_b, coalesce(a.name, ''), coalesce(b.name, ''), "
        "coalesce(s.mrc_a, ''), coalesce(s.mrc_b, ''), coalesce(ma.name, ''), coalesce(mb.name, ''), "
        "coalesce(link.region_a, ''), coalesce(link.region_b, ''), coalesce(s.kind, ''), coalesce(s.status, ''), "
        "s.proposed_on, s.in_contact_on, s.concluded_on, s.ended_on, s.value_cents, coalesce(s.market, ''), "
        "coalesce(s.origin, ''), coalesce(s.notes, ''), s.adviser_id, coalesce(v.name, '') "
        "FROM link JOIN synergy_link s ON s.id = link.id JOIN company a ON a.id = link.company_a "
        "JOIN company b ON b.id = link.company_b LEFT JOIN mrc ma ON ma.code = s.mrc_a "
        "LEFT JOIN mrc mb ON mb.code = s.mrc_b LEFT JOIN adviser v ON v.id = s.adviser_id "
        "ORDER BY s.proposed_on DESC, s.id DESC",
        _EVER,
    )
    return tuple(_line(row, team) for row in rows)


def _line(row: Sequence[Any], team: Collection[str]) -> SynergyLine:
    values = list(row)
    for place in range(13, 17):
        values[place] = date.fromisoformat(row[place]) if row[place] else None
    values.append(pair_of_places(row[9], row[10], team))
    return SynergyLine(*values)


def arcs_between(lines: Collection[SynergyLine]) -> tuple[SynergyArc, ...]:
    """The same arcs as ``synergy_arcs``, of links that are read already."""
    rows = sorted((line.name_a, line.name_b, line.mrc_a, line.mrc_b) for line in lines)
    return arcs_of((mrc_a, mrc_b, name_a, name_b) for name_a, name_b, mrc_a, mrc_b in rows)


def last_result(lines: Collection[SynergyLine], keeps: Callable[[SynergyLine], bool]) -> SynergyLine | None:
    """The link concluded last."""
    concluded = [line for line in lines if line.concluded_on is not None and keeps(line)]
    return max(concluded, key=lambda line: (line.concluded_on, line.id), default=None)
