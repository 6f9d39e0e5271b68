"""The first records behind a figure: those that the whole begins with, in its order, whatever the path taken."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from peewee import OperationalError

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.store import first_records as subject
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.figures_as_of import book_as_of
from cqi_desktop.store.first_records import first_records
from cqi_desktop.store.large_book import generate_book
from cqi_desktop.store.records_behind import records_behind


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """Three hundred companies and three thousand interventions, with companies merged and in the trash."""
    path: Path = tmp_path_factory.mktemp("crowded") / "large.cqi"
    generate_book(path, 300, 3_000)
    with Book.open(path) as book:
        keys = [key for (key,) in book.sql("SELECT id FROM company ORDER BY id LIMIT 40")]
        for survivor, other in zip(keys[:10:2], keys[1:10:2], strict=True):
            merge_companies(book, survivor, other)
        yield book


def last_year(book: Book) -> FiscalYear:
    return FiscalYear.of(date.fromisoformat(book.scalar("SELECT max(date) FROM intervention WHERE status = 'done'")))


@pytest.mark.parametrize("sparse", [1, 40, 10_000])
def test_that_the_first_records_are_those_of_the_whole(
    crowded: Book, monkeypatch: pytest.MonkeyPatch, sparse: int
) -> None:
    """Gone through by name, by place or by service: the same companies first, each with all its records."""
    monkeypatch.setattr(subject, "_SPARSE", sparse)
    monkeypatch.setattr(subject, "FIRST_COMPANIES", 5)
    monkeypatch.setattr(subject, "FEW_DOCUMENTS", 2)
    year = last_year(crowded)
    figures = figures_of(crowded, year)
    compared = 0
    for indicator in INDICATORS:
        for region, mrc in ((None, None), ("17", None), ("17", "490"), ("17", "320"), ("17", ""), ("04", None)):
            figure = figures.figure(indicator.code, region)
            first = first_records(crowded, year, indicator.code, region, mrc, figure)
            if first is None:
                continue
            whole = records_behind(crowded, year, indicator.code, region, mrc, figure=figure)
            assert first.value == whole.value
            assert first.left_out == ()
            assert first.counted == whole.counted[: len(first.counted)], (indicator.code, region, mrc)
            assert len({record.company for record in first.counted}) >= min(
                5, len({record.company for record in whole.counted})
            )
            compared += 1
    assert compared > 50


def test_that_what_is_not_counted_and_a_past_day_are_read_whole(book: Book) -> None:
    add_company(book, name="Acier Grantelle inc.", mrc="490")
    year = FiscalYear(2010)
    figure = figures_of(book, year).figure("information_companies", "17")
    assert first_records(book, year, "information_companies", "17", None, figure) is None
    with book_as_of(book, book.today()):
        assert first_records(book, year, "hours", "17", None, figure) is None


def test_that_a_reading_stops_at_once_when_it_is_interrupted(book: Book) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    threading.Timer(0.1, book.interrupter()).start()
    with pytest.raises(OperationalError, match="interrupt"):
        book.scalar(endless)
    assert book.scalar("SELECT 1") == 1
