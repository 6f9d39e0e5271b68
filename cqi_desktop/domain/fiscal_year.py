"""The fiscal year: bounds, label, neighbours, elapsed part (counting rule 1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from .errors import InvalidFiscalYearError

DEFAULT_FIRST_MONTH = 4
# A year and those shown before it have dates from 1000 on; the last one ends before the last day that dates know.
EARLIEST, LATEST = 1000, 9998

_LABEL = re.compile(r"(\d{4})(?:-(\d{4}))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class FiscalYear:
    """Twelve months from the first day of ``first_month`` of ``start_year``; both ends are included."""

    start_year: int
    first_month: int = DEFAULT_FIRST_MONTH

    @property
    def start(self) -> date:
        return date(self.start_year, self.first_month, 1)

    @property
    def end(self) -> date:
        return date(self.start_year + 1, self.first_month, 1) - timedelta(days=1)

    @property
    def label(self) -> str:
        """``2010-2011``, or ``2010`` when the year begins in January."""
        return str(self.start_year) if self.first_month == 1 else f"{self.start_year}-{self.start_year + 1}"

    @property
    def previous(self) -> FiscalYear:
        return FiscalYear(self.start_year - 1, self.first_month)

    def last(self, count: int) -> tuple[FiscalYear, ...]:
        """This year and those before it, ``count`` in all, latest first."""
        return tuple(FiscalYear(self.start_year - back, self.first_month) for back in range(count))

    def elapsed_part(self, today: date) -> float:
        """From 0.0 before the year to 1.0 after it."""
        days = (self.end - self.start).days + 1
        return min(max((today - self.start).days + 1, 0), days) / days

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __str__(self) -> str:
        return self.label

    @classmethod
    def of(cls, day: date, first_month: int = DEFAULT_FIRST_MONTH) -> FiscalYear:
        """The fiscal year that holds ``day``."""
        return cls(day.year if day.month >= first_month else day.year - 1, first_month)

    @classmethod
    def parse(cls, text: str, first_month: int = DEFAULT_FIRST_MONTH) -> FiscalYear:
        """Read a label. The second year is the first plus one; in a team whose year begins in January, ``2010``.

        Raises InvalidFiscalYearError for anything else, ``2010`` alone among them.
        """
        match = _LABEL.fullmatch(text.strip())
        if match is None or not EARLIEST <= int(match[1]) <= LATEST:
            raise InvalidFiscalYearError(text=text)
        first, second = int(match[1]), match[2]
        if (second is None) != (first_month == 1) or (second is not None and int(second) != first + 1):
            raise InvalidFiscalYearError(text=text)
        return cls(first, first_month)
