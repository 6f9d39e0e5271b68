"""The fiscal year and the region that every page works on, chosen in the top bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.territory import Region

# The scope of every region together.
WHOLE_TERRITORY = ""


class Scope(QObject):
    """``region`` is a code, or WHOLE_TERRITORY."""

    changed = Signal()

    def __init__(self, years: Sequence[FiscalYear], year: FiscalYear, regions: Sequence[Region], region: str) -> None:
        super().__init__()
        self.years = tuple(years)
        self.regions = tuple(regions)
        self.year = year
        self.region = region

    @property
    def region_name(self) -> str:
        """The name of the region, empty for the whole territory."""
        return next((region.name for region in self.regions if region.code == self.region), "")

    def choose_year(self, year: FiscalYear) -> None:
        if year != self.year:
            self.year = year
            self.changed.emit()

    def choose_region(self, region: str) -> None:
        if region != self.region:
            self.region = region
            self.changed.emit()
