"""Folding: the base of every change, the clock of every cell, and segments in the order of writing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.domain.changes import Stamp
from cqi_desktop.store import fold as folding
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.fold import Run, fold, vector_bytes, vector_from_bytes
from cqi_desktop.store.tables import Adviser, Company

START_MS = 1_300_000_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "carnet.cqi"
    Book.create(path, surroundings=RepeatableSurroundings(START_MS, 1).surroundings()).close()
    return path


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    with open_again(path, 2) as book:
        fold(book)
        yield book


def open_again(path: Path, seed: int) -> Book:
    return Book.open(path, surroundings=RepeatableSurroundings(START_MS, seed).surroundings())


def bases_that_oracle_expects(book: Book) -> dict[tuple[int, int], Stamp | None]:
    """Walk the log in the order of the clock and remember who wrote each cell last."""
    rows = book.sql("SELECT writer, seq, hlc, tbl, pk, col FROM change ORDER BY hlc, seq").fetchall()
    last: dict[tuple[int, bytes, int], Stamp] = {}
    expected: dict[tuple[int, int], Stamp | None] = {}
    for writer, seq, hlc, tbl, pk, col in rows:
        expected[writer, seq] = last.get((tbl, pk, col), last.get((tbl, pk, 0)))
        last[tbl, pk, col] = Stamp(hlc, writer)
    return expected


def bases_in(book: Book) -> dict[tuple[int, int], Stamp | None]:
    rows = book.sql("SELECT writer, seq, bh, bw FROM change").fetchall()
    return {(writer, seq): None if bh is None else Stamp(bh, bw) for writer, seq, bh, bw in rows}


def edit_a_lot(book: Book) -> None:
    with book.change_set("First"):
        keys = [book.insert(Company, name=f"Company {number}") for number in range(5)]
        book.update(Company, keys[0], name="Again in the same set", phone="819 555-0101")
    fold(book)
    for turn in range(3):
        with book.change_set("Next"):
            for key in keys[turn:]:
                book.update(Company, key, name=f"Turn {turn}", neq=f"11{turn:08}")
        if turn == 1:
            fold(book)
    fold(book)


def test_that_the_base_of_every_change_is_the_stamp_of_the_value_it_replaced(book: Book) -> None:
    edit_a_lot(book)
    assert bases_in(book) == bases_that_oracle_expects(book)


def test_that_cell_clock_holds_records_and_the_cells_edited_since_at_their_latest_stamp(book: Book) -> None:
    edit_a_lot(book)
    clocks = book.sql("SELECT tbl, pk, col, hlc, writer FROM cell_clock ORDER BY 1, 2, 3").fetchall()
    latest = book.sql(
        "SELECT tbl, pk, col, max(hlc), writer FROM change GROUP BY tbl, pk, col ORDER BY 1, 2, 3"
    ).fetchall()
    assert clocks == latest


def test_that_folding_twice_changes_nothing(book: Book) -> None:
    edit_a_lot(book)
    before = bases_in(book)
    assert fold(book) == []
    assert bases_in(book) == before


def test_that_segments_cover_every_row_once_and_seen_is_their_end(book: Book, path: Path) -> None:
    edit_a_lot(book)
    segments = book.sql("SELECT writer, a, b FROM segment ORDER BY number").fetchall()
    held: dict[int, int] = {}
    for writer, a, b in segments:
        assert a == held.get(writer, 0) + 1
        held[writer] = b
    rows = book.sql("SELECT writer, max(seq) FROM change GROUP BY writer").fetchall()
    assert held == dict(rows) == dict(book.sql("SELECT writer, seq FROM seen").fetchall())


def test_that_two_writers_in_turn_make_segments_in_the_order_of_writing(book: Book, path: Path) -> None:
    with open_again(path, 3) as command:
        with book.change_set("Window"):
            adviser = book.insert(Adviser, name="Louise Tremblay")
        with command.change_set("Command"):
            company = command.insert(Company, name="Bois franc", adviser=adviser)
        with book.change_set("Window"):
            book.update(Company, company, phone="819 555-0102")
        runs = fold(book)
    window, command_writer = runs[0].writer, runs[1].writer
    assert runs == [Run(window, 1, 1), Run(command_writer, 1, 1), Run(window, 2, 2)]
    deps = [vector_from_bytes(row[0]) for row in book.sql("SELECT deps FROM segment ORDER BY number DESC LIMIT 3")]
    assert deps[0] == {command_writer: 1}
    assert deps[1] == {window: 1}


def test_that_a_segment_depends_only_on_what_is_news_since_the_one_before(book: Book) -> None:
    with book.change_set("Before"):
        key = book.insert(Company, name="Bois franc")
    fold(book)
    book.sql("INSERT INTO seen(writer, seq) VALUES (77, 12)")
    with book.change_set("After a merge"):
        book.update(Company, key, name="Bois francs")
    fold(book)
    with book.change_set("Later"):
        book.update(Company, key, name="Boisé")
    fold(book)
    deps = [vector_from_bytes(row[0]) for row in book.sql("SELECT deps FROM segment ORDER BY number")]
    assert deps[-2:] == [{77: 12}, {}]


def test_that_a_segment_ends_with_a_change_set(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "SEGMENT_ROWS", 4)
    for size in (3, 3, 6, 1):
        with book.change_set("Import"):
            for number in range(size):
                book.insert(Company, name=f"Company {number}")
    assert [(run.a, run.b) for run in fold(book)] == [(1, 6), (7, 12), (13, 13)]


def test_that_a_change_made_by_another_tool_is_folded_too(book: Book) -> None:
    with book.change_set("Ours"):
        key = book.insert(Company, name="Bois franc")
    book.sql("UPDATE company SET name = 'Bois', phone = '1' WHERE id = ?", (key,))
    book.sql("UPDATE company SET name = 'Forêt' WHERE id = ?", (key,))
    [run] = fold(book)
    assert run.b == 4
    assert bases_in(book) == bases_that_oracle_expects(book)


def test_that_a_fold_within_a_change_set_that_fails_leaves_no_trace(book: Book) -> None:
    with pytest.raises(RuntimeError), book.change_set("Given up"):  # noqa: PT012
        book.insert(Company, name="Bois franc")
        fold(book)
        raise RuntimeError
    assert book.scalar("SELECT count(*) FROM change WHERE txn > 1") == 0
    assert book.scalar("SELECT count(*) FROM seen") == 1


def test_that_a_vector_is_kept_exactly() -> None:
    vector = {2**53 - 1: 12, 3: 2**40}
    assert vector_from_bytes(vector_bytes(vector)) == vector
