"""How firm the figures of a year are: provisional, frozen, corrected, or published before the records began."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from cqi_desktop.domain.figures import Status, YearFigures

from .frozen_submissions import in_force
from .published_figures import published_cells

if TYPE_CHECKING:
    from .book import Book
    from .submission_differences import ChangedFigure


class Standing(StrEnum):
    """How firm the figures of a year are."""

    PROVISIONAL = "provisional"
    FROZEN = "frozen"
    CORRECTED = "corrected"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class YearStanding:
    """How firm a year is, the day on which it was submitted when it was, and what is no longer as it was filed."""

    standing: Standing
    submitted_on: date | None = None
    changed: tuple[ChangedFigure, ...] = ()


def standing_of(book: Book, year: YearFigures, region: str | None) -> YearStanding:
    """Frozen (or corrected) or published when every region reported that was served then is; else provisional.

    ``region`` None is the territory.
    """
    concerned = {
        figures.region.code
        for figures in year.regions
        if region in (None, figures.region.code)
        and any(figure.status is not Status.NOT_APPLICABLE for figure in figures.figures.values())
    }
    frozen = {code: line for code, line in in_force(book, year.fiscal_year).items() if code in concerned}
    if concerned and concerned <= frozen.keys():
        from .submission_differences import figures_changed  # here: most years of the dashboard have none

        standing = Standing.CORRECTED if any(line.is_correction for line in frozen.values()) else Standing.FROZEN
        days = [line.submitted_on for line in frozen.values() if line.submitted_on is not None]
        changed = [one for code, line in frozen.items() for one in figures_changed(book, line, year.of_region(code))]
        return YearStanding(standing, max(days, default=None), tuple(changed))
    if concerned and concerned <= published_cells(book, year.fiscal_year).keys():
        return YearStanding(Standing.PUBLISHED)
    return YearStanding(Standing.PROVISIONAL)
