"""A new book on 31 March 2011 and short ways to write lists, as real files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.exchange.report import ImportReport
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings

NOON = 1_301_572_800_000  # 2011-03-31T12:00:00Z

Table = Sequence[Sequence[Any]]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty book on 31 March 2011, with repeatable keys and clock."""
    with Book.create(tmp_path / "book.cqi", surroundings=RepeatableSurroundings(NOON, 7).surroundings()) as made:
        yield made


@pytest.fixture
def other_book(tmp_path: Path) -> Iterator[Book]:
    """Another empty book, for round trips."""
    with Book.create(tmp_path / "other.cqi", surroundings=RepeatableSurroundings(NOON, 8).surroundings()) as made:
        yield made


@pytest.fixture
def write_excel_list(tmp_path: Path) -> Callable[..., Path]:
    """Write rows into the first sheet of a workbook."""

    def write(rows: Table, name: str = "liste.xlsx", sheet: str = "Feuil1") -> Path:
        from openpyxl import Workbook

        workbook = Workbook()
        workbook.active.title = sheet
        for row in rows:
            workbook.active.append(list(row))
        workbook.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def write_csv_list(tmp_path: Path) -> Callable[..., Path]:
    """Write a text as a list, in UTF-8 unless said otherwise."""

    def write(text: str, name: str = "liste.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.fixture
def take(book: Book, write_csv_list: Callable[..., Path]) -> Callable[..., ImportReport]:
    """Import a text into the book as a list of a kind."""

    def imported(kind: str, text: str, **options: bool) -> ImportReport:
        return import_file(book, write_csv_list(text, f"{kind}.csv"), kind, ImportOptions(**options))

    return imported


def counts(report: ImportReport) -> tuple[int, int, int]:
    return report.created, report.updated, report.unchanged


def codes(report: ImportReport) -> list[tuple[int, str]]:
    return [(problem.row, problem.code) for problem in report.errors]


def warned(report: ImportReport) -> list[tuple[int, str]]:
    return [(problem.row, problem.code) for problem in report.warnings]
