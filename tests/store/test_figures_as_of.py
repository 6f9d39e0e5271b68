"""The figures of a past day: the same counting over the book as it was, and nothing written for it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.figures_as_of import book_as_of, figures_as_of
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.trash import trash

YEAR = FiscalYear(2010)
FIRST_DAY = date(2011, 3, 1)
NOON = 1_298_980_800_000  # 2011-03-01T12:00:00Z
A_DAY = 86_400_000


def test_that_each_past_day_gives_the_figures_it_gave_then(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    Book.create(path, surroundings=RepeatableSurroundings(NOON, 1).surroundings()).close()
    told = {}
    companies: list[bytes] = []
    for day in range(1, 6):
        surroundings = RepeatableSurroundings(NOON + day * A_DAY, day + 1).surroundings()
        with Book.open(path, surroundings=surroundings) as book:
            companies.append(add_company(book, name=f"C{day}", mrc=["490", "390"][day % 2]))
            record_intervention(
                book, company=companies[-1], service=service_id("information"), date=FIRST_DAY - timedelta(day)
            )
            if day == 4:
                trash(book, "company", companies[0])
            told[FIRST_DAY + timedelta(day)] = figures_of(book, YEAR)
    before = path.read_bytes()
    with Book.open(path, read_only=True) as book:
        for past, figures in told.items():
            assert figures_as_of(book, YEAR, past) == figures
        assert figures_as_of(book, YEAR, date(2031, 1, 1)) == figures_of(book, YEAR)
        with book_as_of(book, FIRST_DAY + timedelta(3)):
            assert len(records_behind(book, YEAR, "interventions", "17").counted) == 3
        assert len(records_behind(book, YEAR, "interventions", "17").counted) == 4
        assert figures_as_of(book, YEAR, date(2001, 1, 1)).regions == ()
    assert path.read_bytes() == before
