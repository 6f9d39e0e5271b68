"""The synergy links of a year from one MRC to another: what the map draws as arcs (rule 14)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear

from .region_records import LINKS

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class SynergyArc:
    """The links between two different MRC, the smaller code first; ``pairs`` are the names of the companies."""

    mrc_a: str
    mrc_b: str
    pairs: tuple[tuple[str, str], ...]

    @property
    def count(self) -> int:
        return len(self.pairs)


def synergy_arcs(book: Book, year: FiscalYear) -> tuple[SynergyArc, ...]:
    """The links proposed or concluded in a year whose companies are in two MRC, the most numerous last."""
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat()}
    rows = book.sql(
        f"{LINKS} SELECT s.mrc_a, s.mrc_b, a.name, b.name FROM link JOIN synergy_link s ON s.id = link.id "
        "JOIN company a ON a.id = link.company_a JOIN company b ON b.id = link.company_b "
        "WHERE s.mrc_a IS NOT NULL AND s.mrc_b IS NOT NULL AND s.mrc_a <> s.mrc_b ORDER BY a.name, b.name",
        bounds,
    )
    return arcs_of(rows)


def arcs_of(rows: Iterable[tuple[str, str, str, str]]) -> tuple[SynergyArc, ...]:
    """The arcs of links told by both MRC and both names; one without an MRC, or within one, has no arc."""
    pairs: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for mrc_a, mrc_b, name_a, name_b in rows:
        if not mrc_a or not mrc_b or mrc_a == mrc_b:
            continue
        if mrc_a < mrc_b:
            pairs[mrc_a, mrc_b].append((name_a or "", name_b or ""))
        else:
            pairs[mrc_b, mrc_a].append((name_b or "", name_a or ""))
    arcs = (SynergyArc(*places, tuple(names)) for places, names in pairs.items())
    return tuple(sorted(arcs, key=lambda arc: (arc.count, arc.mrc_a, arc.mrc_b)))
