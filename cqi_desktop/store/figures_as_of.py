"""The figures that the book gave at the end of a past day: the same counting, over the tables as they were then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.domain.figures import YearFigures
from cqi_desktop.domain.fiscal_year import FiscalYear

from .figures import figures_of
from .time_machine import at_moment, end_of_day, past_tables

if TYPE_CHECKING:
    from .book import Book


def figures_as_of(book: Book, year: FiscalYear, day: date) -> YearFigures:
    """Every figure of a year as the book gave it at the end of ``day``, by the clocks of those who wrote.

    Before the book had any region there is none: ``regions`` is empty then.
    """
    with book_as_of(book, day):
        return figures_of(book, year)


@contextmanager
def book_as_of(book: Book, day: date) -> Iterator[None]:
    """Within it, every query on this thread's connection reads the book as it was at the end of ``day``.

    What is rebuilt stays in the memory of this connection: the file is not written, and no other file is.
    """
    with past_tables(book, at_moment(book, end_of_day(day))):
        yield
