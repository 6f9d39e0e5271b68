"""The fiscal year and the region that every page works on, chosen in the top bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.territory import Region
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import regions_of
from cqi_desktop.store.list_choices import years_with_records
from cqi_desktop.store.team_settings import first_month

from .changed import concerns

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

    def renew(self, years: Sequence[FiscalYear], year: FiscalYear, regions: Sequence[Region]) -> None:
        """The team changed its fiscal year or its regions: everything on show follows."""
        self.years, self.year, self.regions = tuple(years), year, tuple(regions)
        self.changed.emit()


class ScopeFollower(QObject):
    """Renews the scope when the settings of the team or its regions change, undo included."""

    def __init__(self, scope: Scope, book: Book) -> None:
        super().__init__(scope)
        self._scope = scope
        self._book = book

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if not concerns(kinds, frozenset({"setting", "region", "funding_line"})):
            return
        month, regions = first_month(self._book), regions_of(self._book)
        if (month, regions) == (self._scope.year.first_month, self._scope.regions):
            self._scope.years = years_with_records(self._book, self._scope.year)
            return
        year = self._scope.year
        if month != year.first_month:
            # The year that holds the middle of the one on show.
            year = FiscalYear.of(year.start + (year.end - year.start) / 2, month)
        self._scope.renew(years_with_records(self._book, year), year, regions)
