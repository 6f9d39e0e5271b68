"""A counted value, its status and the records behind it; growth between two years.

Every output (window, workbook, command line, frozen submission) shows these same objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from .fiscal_year import FiscalYear
from .indicators import Indicator
from .own_indicators import OWN_PREFIX
from .territory import Mrc, Region

# The smallest base on which a percentage means something (rule 13).
SMALLEST_BASE_FOR_PERCENTAGE = 5


class Status(StrEnum):
    """Where a figure comes from, or why there is none (rules 7, 10 and 11)."""

    COUNTED = "counted"
    PUBLISHED = "published"
    ABSENT = "absent"
    NOT_APPLICABLE = "not_applicable"


class LeftOutReason(StrEnum):
    """Why a record of the year is in no total."""

    OUTSIDE_TERRITORY = "outside_territory"
    NO_TERRITORY = "no_territory"
    NOT_SERVED_YET = "not_served_yet"
    NOT_DONE = "not_done"
    NOT_HELD = "not_held"
    NOT_ATTENDED = "not_attended"
    NOT_COMPLETED = "not_completed"
    IN_TRASH = "in_trash"
    MERGED_INTO_ONE = "merged_into_one"
    SAME_REGION = "same_region"
    NOT_DECLARED = "not_declared"
    RECORDS_INCOMPLETE = "records_incomplete"
    ANOTHER_REGION_UNKNOWN = "another_region_unknown"


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of one indicator for a region or the territory, in one year.

    ``total`` and the values by MRC are None when the status is absent or not applicable; a value by MRC is None too
    when only the total was published or when the unit has no MRC. Hours and dollars may be fractional.
    """

    indicator: str
    status: Status
    total: int | float | None
    by_mrc: Mapping[str, int | float | None] = field(default_factory=dict)
    mrc_to_specify: int | float | None = None
    outside_territory: int | float = 0
    no_territory: int | float = 0

    @property
    def is_known(self) -> bool:
        return self.total is not None

    def value(self, mrc: str | None = None) -> int | float | None:
        """The total, or the value of one MRC (``""`` is the row "MRC à préciser")."""
        if mrc is None:
            return self.total
        return self.mrc_to_specify if mrc == "" else self.by_mrc.get(mrc)


@dataclass(frozen=True, slots=True)
class RegionFigures:
    """Every figure of a region; ``mrcs`` are those in force at the end of the year, in reading order.

    ``own`` are those of the indicators of the team, apart: they are no part of what is filed.
    """

    region: Region
    mrcs: tuple[Mrc, ...]
    figures: Mapping[str, Figure]
    own: Mapping[str, Figure] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class YearFigures:
    """Every figure of a year. ``left_out`` counts distinct records by reason.

    ``own`` are the indicators of the team as they hold in the year.
    """

    fiscal_year: FiscalYear
    regions: tuple[RegionFigures, ...]
    territory: Mapping[str, Figure]
    left_out: Mapping[LeftOutReason, int]
    own: tuple[Indicator, ...] = ()
    own_territory: Mapping[str, Figure] = field(default_factory=dict)

    def of_region(self, code: str) -> RegionFigures:
        return next(figures for figures in self.regions if figures.region.code == code)

    def figure(self, indicator: str, region: str | None = None) -> Figure:
        """The figure of a region, or of the territory when ``region`` is None."""
        own = self.own_territory if region is None else self.of_region(region).own
        if indicator in own:
            return own[indicator]
        if indicator.startswith(OWN_PREFIX):  # the team had no such indicator then
            return Figure(indicator, Status.NOT_APPLICABLE, None)
        return self.territory[indicator] if region is None else self.of_region(region).figures[indicator]


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """A record behind a figure, or one left out and why. ``mrc`` is where the figure counts it; "" when unknown.

    ``kind`` is one of intervention, participation, activity, synergy_link, outcome. ``company`` and ``company_name``
    are those of the surviving company; a link also has ``other_company_name``.
    """

    kind: str
    id: bytes
    day: date | None
    label: str
    company: bytes | None
    company_name: str
    other_company_name: str = ""
    region: str = ""
    mrc: str = ""
    amount: int | float | None = None
    reason: LeftOutReason | None = None


@dataclass(frozen=True, slots=True)
class RecordsBehind:
    """The records that make one figure, and those of the same source and year that it leaves out.

    ``value`` equals the figure of the same place, always: for a companies figure, the number of different
    ``company`` in ``counted``.
    """

    value: int | float | None
    counted: tuple[FigureRecord, ...]
    left_out: tuple[FigureRecord, ...]


@dataclass(frozen=True, slots=True)
class Growth:
    """The change from one year to the next (rule 13). ``part`` is 0.25 for 25 %, None under the smallest base."""

    difference: int | float | None
    part: float | None


def growth(now: Figure | int | float | None, before: Figure | int | float | None) -> Growth:
    """Growth between two figures, or two values; unknown when either is."""
    current = now.total if isinstance(now, Figure) else now
    base = before.total if isinstance(before, Figure) else before
    if current is None or base is None:
        return Growth(None, None)
    difference = current - base
    return Growth(difference, difference / base if base >= SMALLEST_BASE_FOR_PERCENTAGE else None)
