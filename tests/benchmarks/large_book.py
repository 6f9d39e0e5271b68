"""The book that everything is measured on: generated once a run, in a folder that goes with it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.large_book import generate_book

COMPANIES, INTERVENTIONS = 100_000, 1_000_000
SMALL_COMPANIES, SMALL_INTERVENTIONS = 3_000, 30_000


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a run happens. ``path`` is the large book, which nobody changes; ``folder`` takes what a subject makes."""

    path: Path
    folder: Path
    is_small: bool

    def open(self) -> Book:
        """The large book, for reading only."""
        return Book.open(self.path, read_only=True)

    def copy(self, name: str) -> Path:
        """A copy of the large book to write in; the caller removes it when it is done."""
        target = self.folder / name
        shutil.copyfile(self.path, target)
        return target

    def rounds(self, large: int, small: int) -> int:
        """How often to measure; ``--small`` goes quicker."""
        return small if self.is_small else large


def prepare(folder: Path, *, is_small: bool, book: Path | None = None, size: tuple[int, int] | None = None) -> Ground:
    """Generate the book of a run, or take one that was generated before. ``size`` is for the harness's own tests."""
    if book is not None:
        return Ground(book, folder, is_small)
    companies, interventions = size or (
        (SMALL_COMPANIES, SMALL_INTERVENTIONS) if is_small else (COMPANIES, INTERVENTIONS)
    )
    path = folder / "large.cqi"
    generate_book(path, companies, interventions)
    return Ground(path, folder, is_small)


def last_years(book: Book, count: int) -> tuple[FiscalYear, ...]:
    """The last fiscal years that have interventions done, latest first."""
    day: str = book.scalar("SELECT max(date) FROM intervention WHERE status = 'done'")
    return FiscalYear.of(date.fromisoformat(day)).last(count)
