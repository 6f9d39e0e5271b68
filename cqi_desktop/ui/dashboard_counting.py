"""What the worker counts for the dashboard: the figures of the years compared, targets, arcs, what needs attention."""

from __future__ import annotations

from dataclasses import dataclass

from cqi_desktop.domain.figures import YearFigures
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.attention import AttentionLine, attention_of
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.synergy_arcs import SynergyArc, synergy_arcs
from cqi_desktop.store.targets import TargetRow, targets_of

from .report_export import YEARS_COMPARED
from .tasks import Progress


@dataclass(frozen=True, slots=True)
class CountedYear:
    """What the worker counts for the page; ``years`` latest first, ``region`` None for the territory."""

    years: tuple[YearFigures, ...]
    region: str | None
    targets: tuple[TargetRow, ...]
    arcs: tuple[SynergyArc, ...]
    lines: tuple[AttentionLine, ...]


def count_year(book: Book, year: FiscalYear, region: str | None, progress: Progress) -> CountedYear:
    """Count a year and those it is compared with; ``region`` None for the whole territory."""
    years = []
    for one in year.last(YEARS_COMPARED):
        progress.check_cancelled()
        years.append(figures_of(book, one))
    progress.check_cancelled()
    lines = attention_of(book, year, region)
    return CountedYear(tuple(years), region, targets_of(book, year), synergy_arcs(book, year), lines)
