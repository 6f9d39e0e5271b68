"""One reported book for the tests of this folder, and workbooks written from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.reports.breakdown import Breakdown, gather_breakdown
from cqi_desktop.reports.workbook import write_workbook
from cqi_desktop.store.book import Book

from .reported_book import YEAR, make_book


@pytest.fixture(scope="session")
def reported_book_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("reported") / "book.cqi"
    make_book(path).close()
    return path


@pytest.fixture
def reported_book(reported_book_path: Path) -> Iterator[Book]:
    """The reported book, never written to."""
    with Book.open(reported_book_path, read_only=True) as book:
        yield book


@pytest.fixture
def gather(reported_book: Book) -> Callable[..., Breakdown]:
    """Gathers the breakdown of a region for the year reported."""

    def gathered(region: str | None = "17", audience: str = "board", **options: Any) -> Breakdown:
        return gather_breakdown(reported_book, options.pop("year", YEAR), region, audience=audience, **options)

    return gathered


@pytest.fixture
def written(gather: Callable[..., Breakdown], tmp_path: Path) -> Callable[..., Path]:
    """Writes a workbook of the reported book and gives its path."""

    def write(name: str = "report.xlsx", *, without_names: bool = False, **options: Any) -> Path:
        path = tmp_path / name
        write_workbook(gather(**options), path, without_names=without_names)
        return path

    return write
