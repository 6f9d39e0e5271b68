"""Short random schedules, and the proof that they would catch the faults that they are there to catch."""

from __future__ import annotations

from typing import Any

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.fold import vector_bytes
from cqi_desktop.sync import merge, pull, push, travel
from tests.schedules import ScheduleError, run_schedule

SEEDS = range(30)
# A fault shows in some schedules only: so many are tried before it is said to pass unseen.
TRIES = 20


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_random_schedule_keeps_every_promise(seed: int) -> None:
    run_schedule(seed, laptops=3 + seed % 3, steps=40)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1400))
def test_that_a_longer_schedule_keeps_every_promise(seed: int) -> None:
    run_schedule(seed, laptops=3 + seed % 8, steps=120)


def test_that_the_same_seed_gives_the_same_run() -> None:
    one, other = run_schedule(3, 3, 40), run_schedule(3, 3, 40)
    assert one.trace == other.trace
    assert one.witness.rows == other.witness.rows


def is_caught(fixed_writer: bool = False, **emphasis: int) -> bool:
    for seed in range(TRIES):
        try:
            run_schedule(seed, 4, 60, fixed_writer=fixed_writer, emphasis=emphasis)
        except ScheduleError:
            return True
    return False


def test_that_one_writer_for_all_openings_is_caught() -> None:
    assert is_caught(fixed_writer=True, restore=8, back_up=6, push=4)


def test_that_a_clock_that_does_not_advance_on_receipt_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_advance(book: Book) -> None:
        book.sql("UPDATE book_state SET folded = hlc")

    monkeypatch.setattr(merge, "_advance_clock", no_advance)
    assert is_caught(jump=6, edit=5, exchange=5, edit_at_once=0)


def test_that_a_merge_without_causal_check_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = pull.lacking_writer
    monkeypatch.setattr(pull, "lacking_writer", lambda header, deps, seen: kept(header, (), seen))
    assert is_caught(pull=5, push=5, create=3, exchange=0, list_late=0, cut_a_file=0, copy=0, restore=0)


def test_that_dependencies_taken_at_push_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def with_what_is_seen_now(book: Book, writer: int, first: int, last: int, deps: bytes) -> Any:
        seen = dict(book.sql("SELECT writer, seq FROM seen WHERE writer <> ?", (writer,)).fetchall())
        return travel.segments_of(book, writer, first, last, vector_bytes(seen))

    monkeypatch.setattr(push, "segments_of", with_what_is_seen_now)
    assert is_caught()


def test_that_a_winner_chosen_without_tie_break_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    def latest_arrival_wins(book: Book) -> None:
        book.sql(
            "INSERT INTO cell_clock(tbl, pk, col, hlc, writer) SELECT tbl, pk, col, hlc, writer FROM temp.arrived "
            "WHERE true ORDER BY hlc ON CONFLICT(tbl, pk, col) DO UPDATE "
            "SET hlc = excluded.hlc, writer = excluded.writer WHERE excluded.hlc >= hlc"
        )

    monkeypatch.setattr(merge, "_advance_cells", latest_arrival_wins)
    assert is_caught(edit_at_once=20)
