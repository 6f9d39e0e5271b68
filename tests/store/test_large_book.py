"""The large book: as many records as asked, sound as if the triggers had written it, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import BookExistsError
from cqi_desktop.domain.figures import LeftOutReason
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.fold import fold
from cqi_desktop.store.interventions import edit_intervention
from cqi_desktop.store.large_book import generate_book
from cqi_desktop.store.search_index import search
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.upgrades import missing_triggers

COMPANIES, INTERVENTIONS = 300, 2000


@pytest.fixture(scope="module")
def large_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "grand.cqi"
    generate_book(path, COMPANIES, INTERVENTIONS, seed=7)
    return path


@pytest.fixture
def large(large_path: Path) -> Iterator[Book]:
    with Book.open(large_path, read_only=True) as book:
        yield book


def test_that_a_large_book_has_what_was_asked(large: Book) -> None:
    counted = {
        table: large.scalar(f"SELECT count(*) FROM {table}")
        for table in ("company", "intervention", "contact", "activity", "participation", "synergy_link")
    }
    assert counted["company"] == COMPANIES
    assert counted["intervention"] == INTERVENTIONS
    assert counted["contact"] > COMPANIES
    assert min(counted.values()) > 0
    assert large.scalar("SELECT count(DISTINCT substr(date, 1, 4)) FROM intervention WHERE status = 'done'") >= 15


def test_that_a_large_book_is_sound(large: Book) -> None:
    assert missing_triggers(large.database) == []
    assert check_book(large) == []
    indexes = large.scalar("SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name = 'intervention_company'")
    assert indexes == 1


def test_that_the_same_seed_makes_the_same_book(large: Book, tmp_path: Path) -> None:
    generate_book(tmp_path / "again.cqi", COMPANIES, INTERVENTIONS, seed=7)
    generate_book(tmp_path / "other.cqi", COMPANIES, INTERVENTIONS, seed=8)
    with Book.open(tmp_path / "again.cqi") as again, Book.open(tmp_path / "other.cqi") as other:
        logs = [book.sql("SELECT * FROM change ORDER BY seq").fetchall() for book in (large, again, other)]
    assert logs[0] == logs[1]
    assert logs[0] != logs[2]


def test_that_every_region_counts_something_and_little_is_left_out(large: Book) -> None:
    figures = figures_of(large, FiscalYear(2020))
    for region in ("17", "04", "05"):
        assert (figures.figure("information_companies", region).total or 0) > 0
        assert (figures.figure("interventions", region).total or 0) > 0
    total = figures.figure("interventions").total or 0
    assert figures.left_out[LeftOutReason.OUTSIDE_TERRITORY] < total
    assert figures.figure("interventions", "05").by_mrc.keys().isdisjoint({"460", "470"})
    assert "460" in figures_of(large, FiscalYear(2021)).figure("interventions", "05").by_mrc


def test_that_writing_goes_on_in_a_large_book(tmp_path: Path) -> None:
    generate_book(tmp_path / "grand.cqi", 40, 200)
    with Book.open(tmp_path / "grand.cqi") as book:
        fold(book)
        act = book.scalar("SELECT id FROM intervention LIMIT 1")
        edit_intervention(book, act, subject="Zymologie comparée")
        assert [found.id for found in search(book, "zymolo", 5)] == [act]
        assert check_book(book) == []


def test_that_a_small_large_book_is_made_too(tmp_path: Path) -> None:
    generate_book(tmp_path / "petit.cqi", 2, 0)
    with Book.open(tmp_path / "petit.cqi") as book:
        assert check_book(book) == []


def test_that_an_existing_file_is_kept(large_path: Path) -> None:
    with pytest.raises(BookExistsError):
        generate_book(large_path, 1, 1)
    assert [path.name for path in large_path.parent.iterdir() if "draft" in path.name] == []
