"""The book that everything is measured on: generated once a run, in a folder that goes with it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.large_book import generate_book


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    companies: int
    interventions: int
    imported_rows: int
    is_large: bool = False
    most_rounds: int = 1_000


LARGE = Size(100_000, 1_000_000, 50_000, is_large=True)
SMALL = Size(3_000, 30_000, 4_000)
# For the harness's own tests: nothing can be told from these times.
TINY = Size(40, 400, 30, most_rounds=1)


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a run happens. ``path`` is the large book, which nobody changes; ``folder`` takes what a subject makes."""

    path: Path
    folder: Path
    size: Size

    @property
    def is_small(self) -> bool:
        return not self.size.is_large

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
        return min(large if self.size.is_large else small, self.size.most_rounds)


def prepare(folder: Path, size: Size, book: Path | None = None) -> Ground:
    """Generate the book of a run, or take one that was generated before."""
    if book is not None:
        return Ground(book, folder, size)
    path = folder / "large.cqi"
    generate_book(path, size.companies, size.interventions)
    return Ground(path, folder, size)


def last_years(book: Book, count: int) -> tuple[FiscalYear, ...]:
    """The last fiscal years that have interventions done, latest first."""
    day: str = book.scalar("SELECT max(date) FROM intervention WHERE status = 'done'")
    return FiscalYear.of(date.fromisoformat(day)).last(count)
