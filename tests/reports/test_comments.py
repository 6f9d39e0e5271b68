"""A sentence for each indicator: what changed, and who came and left, named for the board alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE, INDICATORS, Unit
from cqi_desktop.reports.breakdown import Breakdown, gather_breakdown
from cqi_desktop.reports.comments import comment_of
from cqi_desktop.reports.workbook import write_workbook
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.companies_counted import companies_counted
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.translation import in_language

YEAR = FiscalYear(2010)
NAMES = ("Aciers Batiscol inc.", "Bois ouvré Mékinel", "Céramique Maskival", "Fonderie Radnorel inc.")


@pytest.fixture
def two_years(tmp_path: Path) -> Iterator[Book]:
    """The first two companies were informed in 2009-2010, the last three in 2010-2011."""
    with Book.create(tmp_path / "book.cqi") as book:
        keys = [add_company(book, name=name, region="04", mrc=mrc) for name, mrc in zip(NAMES, MRCS, strict=True)]
        for day, served in ((date(2009, 6, 1), keys[:2]), (date(2010, 6, 1), keys[1:])):
            for key in served:
                record_intervention(
                    book, company=key, service=service_id("information"), date=day, status="done", contact_seconds=3600
                )
        yield book


MRCS = ("371", "360", "510", "510")


def gathered(book: Book, audience: str = "board") -> Breakdown:
    return gather_breakdown(book, YEAR, "04", audience=audience)


def said(breakdown: Breakdown, code: str = "information_companies") -> str:
    with in_language("en"):
        return comment_of(breakdown, INDICATOR_BY_CODE[code])


def test_that_the_companies_counted_are_as_many_as_the_figures(two_years: Book) -> None:
    for region in ("04", "17"):
        figures, companies = figures_of(two_years, YEAR), companies_counted(two_years, YEAR, region)
        for one in INDICATORS:
            if one.unit is Unit.COMPANIES:
                assert len(companies[one.code]) == (figures.figure(one.code, region).total or 0)


def test_that_the_board_reads_who_came_and_who_left(two_years: Book) -> None:
    text = said(gathered(two_years))
    assert "3 in 2010-2011, against 2 in 2009-2010 (+1)." in text
    assert "Largest rise: Shawinigan" not in text
    assert "2 companies came, 1 left, 1 stayed." in text
    assert f"Came: {NAMES[2]}; {NAMES[3]}" in text
    assert f"Left: {NAMES[0]}" in text
    assert ".." not in text


def test_that_the_mrc_that_moved_most_is_named(two_years: Book) -> None:
    names = {mrc.code: mrc.name for mrc in gathered(two_years).mrcs_of("04")}
    text = said(gathered(two_years))
    assert f"Largest rise: {names['510']} (+2); largest fall: {names['371']} (−1)." in text


def test_that_hours_are_compared_in_hours(two_years: Book) -> None:
    assert "3.0\u00a0h in 2010-2011, against 2.0\u00a0h in 2009-2010 (+1.0\u00a0h)." in said(
        gathered(two_years), "hours"
    )


def test_that_nothing_is_compared_with_a_year_that_is_not_known(two_years: Book) -> None:
    text = said(gather_breakdown(two_years, YEAR.previous, "04"))
    assert text == "2 in 2009-2010; 2008-2009 is not available: nothing to compare."


def written_texts(breakdown: Breakdown, path: Path, *, without_names: bool = False) -> str:
    write_workbook(breakdown, path, without_names=without_names)
    sheet = load_workbook(path)["Sommaire"]
    assert all(area.min_col == 2 for area in sheet.merged_cells.ranges)
    return "\n".join(str(value) for row in sheet.iter_rows(values_only=True) for value in row if value)


def test_that_the_workbook_of_the_cre_names_nobody(two_years: Book, tmp_path: Path) -> None:
    named = written_texts(gathered(two_years), tmp_path / "board.xlsx")
    assert NAMES[0] in named
    for breakdown, without in ((gathered(two_years, "cre"), False), (gathered(two_years), True)):
        text = written_texts(breakdown, tmp_path / "unnamed.xlsx", without_names=without)
        assert not any(name in text for name in NAMES)
        assert "2009-2010" in text
